// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/beside_box.h"

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

class BesideBox::Line : public QWidget {
public:
    Line()
        : name(window::label({}, "muted"))
        , scenario(new QComboBox)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(name, 1);
        scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        scenario->setMinimumContentsLength(6);
        scenario->setToolTip(BesideBox::tr("The scenario that it runs under"));
        row->addWidget(scenario, 1);
    }
    QLabel* name;
    QComboBox* scenario;
};

BesideBox::BesideBox(QWidget* parent)
    : EntryLines({.section = tr("Other processes beside this"),
                     .none = tr("No other process takes time of the same people."),
                     .caption = {},
                     .remove = tr("Run without this process")},
        parent)
{
    addButton().setText(tr("Add a process"));
    connect(&addButton(), &QPushButton::clicked, this, &BesideBox::askForFile);
}

void BesideBox::show(const Scenario& scenario, const QString& modelPath)
{
    if (modelPath != modelPath_)
        for (int beside = 0; beside < lineCount(); ++beside)
            lineOf(beside)->scenario->clear();
    modelPath_ = modelPath;
    addButton().setEnabled(!modelPath.isEmpty());
    addButton().setToolTip(modelPath.isEmpty()
            ? tr("Save the diagram first: the others are found from its folder")
            : tr("A process of another file that runs at the same time: pools of the same name are one pool"));
    setScenario(scenario);
}

BesideBox::Line* BesideBox::lineOf(int beside) const
{
    return static_cast<Line*>(line(beside));
}

QWidget* BesideBox::makeLine(int beside)
{
    auto* made = new Line;
    connect(made->scenario, &QComboBox::activated, this, [this, made, beside](int chosen) {
        Scenario changed = scenario();
        changed.beside[std::size_t(beside)].scenario = chosen == 0 ? QString() : made->scenario->itemText(chosen);
        offer(changed);
    });
    return made;
}

void BesideBox::fillLine(int beside)
{
    Line& shown = *lineOf(beside);
    const QString title = scenario().beside[std::size_t(beside)].title();
    shown.name->setText(
        shown.name->fontMetrics().elidedText(QFileInfo(title).fileName(), Qt::ElideMiddle, besideNameWidth));
    shown.name->setToolTip(title);
    shown.scenario->setAccessibleName(tr("Scenario of %1").arg(title));
    fillChoice(beside);
}

/// Files are read when they come, not each time that something changes.
void BesideBox::fillChoice(int beside)
{
    const Beside& said = scenario().beside[std::size_t(beside)];
    QComboBox& choice = *lineOf(beside)->scenario;
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
    const Line* shown = lineOf(beside);
    return shown ? shown->scenario : nullptr;
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
    if (std::ranges::any_of(scenario().beside, [&](const Beside& said) { return said.isSameProcess(one); }))
        return;
    Scenario changed = scenario();
    changed.beside.push_back(one);
    offer(changed);
}

void BesideBox::erase(Scenario& scenario, int beside) const
{
    scenario.beside.erase(scenario.beside.begin() + beside);
}

} // namespace millrace::app::simulation
