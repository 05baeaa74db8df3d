// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario in hand: choosing it, what it is compared with, and keeping it under a name.
#include "app/simulation/compared_model.h"
#include "app/simulation/scenario_panel.h"
#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QCursor>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

using window::Command;

namespace {

/// Names of any length would make more of two lines, and push the sliders down.
QString shortened(const QString& title)
{
    constexpr qsizetype most = 24;
    return title.size() <= most ? title : title.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

QWidget* ScenarioPanel::makeTop(window::Actions& actions)
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    choice_->setAccessibleName(tr("Scenario"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(3); // words of other languages on the buttons beside it are longer
    QFont strong = choice_->font();
    strong.setWeight(QFont::DemiBold);
    choice_->setFont(strong);
    row->addWidget(choice_, 1);
    for (const auto& [command, words] :
        {std::pair(Command::KeepScenario, tr("Keep")), {Command::ResetScenario, tr("Reset")}}) {
        auto* button = window::buttonFor(actions.action(command), false);
        button->setText(words);
        row->addWidget(button);
    }
    connect(choice_, &QComboBox::activated, this, &ScenarioPanel::chosen);
    return top;
}

QWidget* ScenarioPanel::makeNote()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(note_, 1);
    auto* more = new QToolButton;
    menuButton_ = more;
    more->setIcon(window::icon(QStringLiteral("compare")));
    more->setIconSize({15, 15});
    more->setToolTip(tr("New scenario, and what this one is compared with"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    menu_ = new QMenu(more);
    more->setMenu(menu_);
    connect(menu_, &QMenu::aboutToShow, this, &ScenarioPanel::fillMenu);
    row->addWidget(more, 0, Qt::AlignTop);
    return box;
}

void ScenarioPanel::fillMenu()
{
    for (QMenu* inner : menu_->findChildren<QMenu*>())
        inner->deleteLater();
    menu_->clear();
    QAction* fresh = menu_->addAction(tr("New scenario from this one"));
    fresh->setEnabled(whatIf_->model() != nullptr && !whatIf_->path().isEmpty());
    connect(fresh, &QAction::triggered, this, &ScenarioPanel::askForNewScenario);
    menu_->addAction(fromLog_);
    menu_->addAction(fromTool_);
    const auto add = [this](const QString& title, bool isChosen, auto ask) {
        QAction* choice = menu_->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(isChosen);
        connect(choice, &QAction::triggered, this, ask);
    };
    menu_->addSeparator();
    menu_->addAction(tr("Compare with:"))->setEnabled(false);
    const QStringList titles = whatIf_->titles();
    if (whatIf_->hasScenarios())
        for (int i = 0; i < int(titles.size()); ++i)
            add(i == whatIf_->current() ? tr("%1, before your changes").arg(titles[i]) : titles[i],
                !compared_ && i == whatIf_->comparedWith(), [this, i] { Q_EMIT comparisonAsked(i); });
    else if (compared_)
        add(tr("Nothing"), false, [this] { Q_EMIT comparisonAsked(-1); });
    const QStringList theirs = compared_ ? compared_->scenarios() : QStringList();
    for (int i = 0; i < int(theirs.size()); ++i)
        add(tr("%1: %2", "file or version: scenario").arg(compared_->name(), theirs[i]), i == compared_->chosen(),
            [this, i] { Q_EMIT comparedScenarioAsked(i); });
    QAction* file = menu_->addAction(tr("Another file..."));
    connect(file, &QAction::triggered, this, &ScenarioPanel::comparedFileAsked);
    addVersions(*menu_->addMenu(tr("An earlier version")));
}

void ScenarioPanel::addVersions(QMenu& menu)
{
    const auto versions = earlierVersions(whatIf_->path());
    menu.setEnabled(!versions.empty());
    for (const EarlierVersion& version : versions) {
        const QString title = tr("%1, %2", "note of a version, when").arg(version.note, version.when);
        QAction* choice = menu.addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        connect(choice, &QAction::triggered, this,
            [this, version] { Q_EMIT comparedVersionAsked(version.id, version.note); });
    }
}

void ScenarioPanel::showComparisons()
{
    menu_->popup(
        menuButton_->isVisible() ? menuButton_->mapToGlobal(menuButton_->rect().bottomLeft()) : QCursor::pos());
}

QWidget* ScenarioPanel::makeNameRow()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(window::label(tr("Keep these inputs as"), "caption"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    name_->setAccessibleName(tr("Name of the scenario"));
    row->addWidget(name_, 1);
    row->addWidget(keepName_);
    auto* cancel = window::plainButton(tr("Cancel"));
    row->addWidget(cancel);
    column->addLayout(row);
    replace_ = window::linkButton({});
    column->addWidget(replace_, 0, Qt::AlignLeft);
    connect(replace_, &QPushButton::clicked, this, [this] { Q_EMIT keepAsked(whatIf_->kept().title()); });
    column->addSpacing(4);
    const auto keep = [this] {
        if (keepName_->isEnabled())
            Q_EMIT keepAsked(name_->text());
    };
    connect(keepName_, &QPushButton::clicked, this, keep);
    connect(name_, &QLineEdit::returnPressed, this, keep);
    connect(name_, &QLineEdit::textChanged, this, &ScenarioPanel::refreshNameRow);
    connect(cancel, &QPushButton::clicked, this, &ScenarioPanel::hideNameRow);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), box, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ScenarioPanel::hideNameRow);
    box->hide();
    return box;
}

void ScenarioPanel::refreshTop()
{
    QStringList titles = whatIf_->titles();
    for (int i = 0; i < int(titles.size()); ++i)
        if (whatIf_->isChanged(i))
            titles[i] += QStringLiteral(" \u2022");
    const QSignalBlocker silence(choice_);
    choice_->clear();
    choice_->addItems(titles);
    choice_->setCurrentIndex(whatIf_->current());
    // Long names are cut there.
    choice_->setToolTip(tr("The scenario that is simulated: %1").arg(choice_->currentText()));
    const QString changed = whatIf_->isChanged() ? tr(" Changed, not kept.") : QString();
    if (compared_)
        note_->setText(tr("Compared with %1.").arg(compared_->title()) + changed);
    else if (!whatIf_->hasScenarios())
        note_->setText(whatIf_->isChanged()
                ? tr("What you do not say is assumed. Keep these inputs, and later changes are "
                     "compared with them.")
                : tr("The model has no scenario yet: what you do not say is assumed."));
    else if (&whatIf_->base() != &whatIf_->kept())
        note_->setText(
            tr("Compared with '%1', whose values the marks show.").arg(shortened(whatIf_->base().title())) + changed);
    else if (whatIf_->differsFromBase())
        note_->setText(tr("Compared with '%1' before your changes, which the marks show.")
                           .arg(shortened(whatIf_->base().title())));
    else
        note_->setText(tr("Move a slider to see what it would change."));
}

void ScenarioPanel::askForName()
{
    nameRow_->show();
    const QString title = whatIf_->kept().title();
    replace_->setVisible(whatIf_->hasScenarios());
    replace_->setText(tr("Keep in '%1' instead").arg(title));
    replace_->setToolTip(tr("The scenario '%1' gets these inputs").arg(title));
    name_->setText(whatIf_->suggestedName());
    name_->selectAll();
    name_->setFocus();
    refreshNameRow();
}

void ScenarioPanel::askForNewScenario()
{
    askForName();
    replace_->hide();
    name_->setText(whatIf_->isChanged() ? whatIf_->suggestedName() : tr("New scenario"));
    name_->selectAll();
}

void ScenarioPanel::hideNameRow()
{
    nameRow_->hide();
}

void ScenarioPanel::refreshNameRow()
{
    const bool replaces = whatIf_->model() != nullptr && whatIf_->named(name_->text()) != nullptr;
    keepName_->setText(replaces ? tr("Replace") : tr("Keep"));
    keepName_->setToolTip(
        replaces ? tr("There is a scenario of that name: it gets these inputs") : tr("Keep it beside the model"));
    keepName_->setEnabled(!name_->text().trimmed().isEmpty());
}

} // namespace millrace::app::simulation
