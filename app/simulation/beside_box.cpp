// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/beside_box.h"

#include "app/window/icons.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using scenario::Beside;
using scenario::Scenario;

namespace {

constexpr int besideNameWidth = 110;

/// Of the file; none where it cannot be read, which the simulation says.
QStringList scenariosOf(const QString& path)
{
    QStringList titles;
    try {
        if (const metamodel::Loaded loaded = bpmn::loadFile(path); loaded.tree)
            for (const scenario::Found& found : scenario::findScenarios(*loaded.tree, path).found)
                titles << found.scenario.title();
    } catch (const base::Failure&) { }
    return titles;
}

} // namespace

BesideBox::BesideBox(QWidget* parent)
    : QWidget(parent)
    , none_(window::label(tr("No other process takes time of the same people."), "muted"))
    , rowsColumn_(new QVBoxLayout)
    , add_(window::linkButton(tr("Add a process")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(tr("Other processes beside this"), "section"));
    none_->setWordWrap(true);
    column->addWidget(none_);
    rowsColumn_->setContentsMargins(0, 0, 0, 0);
    rowsColumn_->setSpacing(6);
    column->addLayout(rowsColumn_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &BesideBox::askForFile);
}

void BesideBox::show(const Scenario& scenario, const QString& modelPath)
{
    const bool isOther = modelPath != modelPath_;
    scenario_ = scenario;
    modelPath_ = modelPath;
    add_->setEnabled(!modelPath.isEmpty());
    add_->setToolTip(modelPath.isEmpty()
            ? tr("Save the diagram first: the others are found from its folder")
            : tr("A process of another file that runs at the same time: pools of the same name are one pool"));
    if (isOther)
        for (const Row& row : rows_)
            row.scenario->clear();
    refresh();
}

BesideBox::Row BesideBox::makeRow(int beside)
{
    Row row {new QWidget(this), window::label({}, "muted"), new QComboBox};
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(row.name, 1);
    row.scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.scenario->setMinimumContentsLength(6);
    row.scenario->setToolTip(tr("The scenario that it runs under"));
    connect(row.scenario, &QComboBox::activated, this, [this, beside](int chosen) {
        Scenario changed = scenario_;
        changed.beside[std::size_t(beside)].scenario
            = chosen == 0 ? QString() : rows_[std::size_t(beside)].scenario->itemText(chosen);
        offer(std::move(changed));
    });
    line->addWidget(row.scenario, 1);
    auto* remove = new QToolButton(row.box);
    remove->setIcon(window::icon(QStringLiteral("close")));
    remove->setIconSize({14, 14});
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Run without this process"));
    remove->setAccessibleName(remove->toolTip());
    // The button goes away with this.
    connect(remove, &QToolButton::clicked, this,
        [this, beside] { QTimer::singleShot(0, this, [=, this] { this->remove(beside); }); });
    line->addWidget(remove);
    rowsColumn_->addWidget(row.box);
    return row;
}

void BesideBox::refresh()
{
    while (rows_.size() > scenario_.beside.size()) {
        delete rows_.back().box;
        rows_.pop_back();
    }
    while (rows_.size() < scenario_.beside.size())
        rows_.push_back(makeRow(int(rows_.size())));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QString title = scenario_.beside[i].title();
        const QString name = QFileInfo(title).fileName();
        rows_[i].name->setText(rows_[i].name->fontMetrics().elidedText(name, Qt::ElideMiddle, besideNameWidth));
        rows_[i].name->setToolTip(title);
        rows_[i].scenario->setAccessibleName(tr("Scenario of %1").arg(title));
        refreshChoice(int(i));
    }
    none_->setVisible(rows_.empty());
}

/// Files are read when they come, not each time that something changes.
void BesideBox::refreshChoice(int beside)
{
    const Beside& said = scenario_.beside[std::size_t(beside)];
    QComboBox& choice = *rows_[std::size_t(beside)].scenario;
    const QSignalBlocker silence(&choice);
    const QString file
        = said.model.isEmpty() ? modelPath_ : QFileInfo(modelPath_).absoluteDir().absoluteFilePath(said.model);
    if (choice.count() == 0 || choice.property("file").toString() != file) {
        choice.clear();
        choice.addItem(said.model.isEmpty() ? tr("the same") : tr("its first"));
        choice.addItems(scenariosOf(file));
        choice.setProperty("file", file);
    }
    if (!said.scenario.isEmpty() && choice.findText(said.scenario) < 0)
        choice.addItem(said.scenario); // told to be missing by the simulation
    choice.setCurrentIndex(said.scenario.isEmpty() ? 0 : choice.findText(said.scenario));
}

QComboBox* BesideBox::scenarioChoice(int beside) const
{
    return beside >= 0 && beside < int(rows_.size()) ? rows_[std::size_t(beside)].scenario : nullptr;
}

void BesideBox::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Process that runs beside"), QFileInfo(modelPath_).absolutePath(), tr("BPMN diagrams (*.bpmn)"));
    if (!path.isEmpty())
        add(path);
}

void BesideBox::add(const QString& path)
{
    const Beside one {QFileInfo(modelPath_).absoluteDir().relativeFilePath(QFileInfo(path).absoluteFilePath())};
    if (std::ranges::any_of(scenario_.beside, [&](const Beside& said) { return said.isSameProcess(one); }))
        return;
    Scenario changed = scenario_;
    changed.beside.push_back(one);
    offer(std::move(changed));
}

void BesideBox::remove(int beside)
{
    if (beside >= int(scenario_.beside.size()))
        return;
    Scenario changed = scenario_;
    changed.beside.erase(changed.beside.begin() + beside);
    offer(std::move(changed));
    add_->setFocus(Qt::OtherFocusReason);
}

void BesideBox::offer(Scenario scenario)
{
    if (scenario == scenario_)
        return;
    scenario_ = scenario;
    refresh();
    Q_EMIT changed(scenario);
}

} // namespace millrace::app::simulation
