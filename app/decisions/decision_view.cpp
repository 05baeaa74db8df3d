// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/decision_view.h"

#include "app/decisions/check_list.h"
#include "app/decisions/decision_check.h"
#include "app/decisions/decision_list.h"
#include "app/decisions/logic_editor.h"
#include "app/decisions/rule_grid.h"
#include "app/decisions/table_editor.h"
#include "app/decisions/try_inputs.h"
#include "app/decisions/try_panel.h"
#include "app/window/actions.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/decision_requirements.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::decisions {

using window::Command;

namespace {

constexpr int listWidth = 180, tryWidth = 270, checkHeight = 120, leastListWidth = 150, leastTryWidth = 220; ///< px

QString kindWords(const metamodel::Element& element)
{
    return element.is(dmn::type::Decision)              ? DecisionView::tr("Decision")
        : element.is(dmn::type::BusinessKnowledgeModel) ? DecisionView::tr("Knowledge model")
        : element.is(dmn::type::DecisionService)        ? DecisionView::tr("Decision service")
                                                        : DecisionView::tr("Input");
}

const metamodel::Element* logicOf(const metamodel::Element& element)
{
    if (const metamodel::Element* function = element.child(u"encapsulatedLogic"))
        return dmn::expressionIn(*function);
    return dmn::expressionIn(element);
}

/// What there is to say of what has no logic.
QString aboutWords(const metamodel::Tree& tree, const metamodel::Element& element)
{
    QStringList lines;
    if (element.is(dmn::type::InputData)) {
        const metamodel::Element* variable = element.child(u"variable");
        const QString type = variable ? variable->attribute(u"typeRef") : QString();
        lines << (type.isEmpty() ? DecisionView::tr("Its values may be of any type.")
                                 : DecisionView::tr("Its values are of the type %1.").arg(type));
    }
    for (const QStringView role : {u"outputDecision", u"encapsulatedDecision", u"inputDecision", u"inputData"})
        for (const metamodel::Element* reference : element.children(role))
            if (const metamodel::Element* named = dmn::referred(tree, *reference))
                lines << (role == u"outputDecision"       ? DecisionView::tr("Gives: %1").arg(named->name())
                        : role == u"encapsulatedDecision" ? DecisionView::tr("Decides inside: %1").arg(named->name())
                                                          : DecisionView::tr("Takes: %1").arg(named->name()));
    return lines.join(u'\n');
}

} // namespace

DecisionView::DecisionView(std::unique_ptr<editing::Document> read, const QString& title)
    : FileView(std::move(read), title)
    , page_(std::make_unique<QWidget>())
    , check_(new DecisionCheck(*this))
{
    makePages();
    connect(&document(), &editing::Document::changed, this, &DecisionView::follow);
    connect(check_, &DecisionCheck::checked, this, [this] {
        showFindings();
        showTrial();
        Q_EMIT stateChanged();
    });
    connect(&document(), &editing::Document::stateChanged, this, [this] { try_->setPath(path()); });
    try_->setPath(path());
    list_->show(document().tree());
    showChosen();
}

DecisionView::~DecisionView() = default;

QWidget* DecisionView::widget()
{
    return page_.get();
}

void DecisionView::makePages()
{
    auto* across = new window::HairlineSplitter(Qt::Horizontal);
    list_ = new DecisionList;
    auto* side = new QWidget;
    window::setGround(side, "panel");
    side->setMinimumWidth(leastListWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(4, 8, 4, 4);
    sideColumn->addWidget(list_);
    add_ = window::linkButton(tr("Add decision"), side);
    add_->setToolTip(tr("One more decision in this file"));
    sideColumn->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &DecisionView::addDecision);
    across->addWidget(side);
    across->addWidget(makeMiddle());
    try_ = new TryPanel;
    try_->setMinimumWidth(leastTryWidth);
    across->addWidget(try_);
    across->setStretchFactor(1, 1);
    across->setSizes({listWidth, 1000, tryWidth});
    auto* row = new QHBoxLayout(page_.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(across);
    connect(list_, &DecisionList::chosenChanged, this, &DecisionView::showChosen);
    connect(try_, &TryPanel::refused, this, &DecisionView::refused);
    connect(try_, &TryPanel::wroteBeside, this, &DecisionView::wroteBeside);
    connect(try_, &TryPanel::matched, this, [this](const QString& table, const std::set<int>& numbers) {
        const metamodel::Element* shown = document().tree().find(shownLogic_);
        std::set<int> rows;
        if (isTableShown() && shown != nullptr && shown->id() == table)
            for (const int number : numbers)
                rows.insert(number - 1);
        table_->grid().rules().light(rows);
    });
}

QWidget* DecisionView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(10, 8, 14, 2);
    row->setSpacing(8);
    name_ = new QLineEdit;
    name_->setAccessibleName(tr("Name"));
    name_->setToolTip(tr("Change the name here"));
    name_->setStyleSheet(QStringLiteral("QLineEdit { font-weight: 600; font-size: 11pt; border-color: transparent; "
                                        "background: transparent; padding: 2px 4px; }"
                                        "QLineEdit:focus { padding: 1px 3px; }"));
    kind_ = window::label({}, "muted");
    row->addWidget(name_, 1);
    row->addWidget(kind_);
    connect(name_, &QLineEdit::editingFinished, this, &DecisionView::rename);
    return head;
}

QWidget* DecisionView::makeNothing()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* words = window::label(tr("This has no logic yet: say how it is decided."), "muted", page);
    words->setAlignment(Qt::AlignHCenter);
    auto* table = window::primaryButton(tr("By a table of rules"), page);
    auto* text = window::plainButton(tr("By an expression"), page);
    connect(table, &QPushButton::clicked, this, [this] { give(true); });
    connect(text, &QPushButton::clicked, this, [this] { give(false); });
    column->addStretch(2);
    column->addWidget(words);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(table);
    buttons->addWidget(text);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

QWidget* DecisionView::makeMiddle()
{
    table_ = new TableEditor;
    logic_ = new LogicEditor;
    nothing_ = makeNothing();
    about_ = window::label({}, "muted");
    about_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    about_->setContentsMargins(14, 8, 14, 8);
    about_->setWordWrap(true);
    aboutPage_ = about_;
    editors_ = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*> {table_, logic_, nothing_, aboutPage_})
        editors_->addWidget(page);
    find_ = new QLineEdit;
    find_->setPlaceholderText(tr("Find in the rules: Enter goes to the next, Escape closes"));
    find_->setAccessibleName(tr("Find in the rules"));
    find_->hide();
    connect(find_, &QLineEdit::returnPressed, this, [this] {
        if (!table_->grid().findNext(find_->text()))
            Q_EMIT refused(tr("No rule says \u201C%1\u201D.").arg(find_->text()));
    });
    auto* close = new QAction(find_);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetShortcut);
    find_->addAction(close);
    connect(close, &QAction::triggered, this, [this] {
        find_->hide();
        table_->grid().setFocus(Qt::OtherFocusReason);
    });
    checks_ = new CheckList;
    auto* upper = new QWidget;
    window::setGround(upper, "panel");
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(editors_, 1);
    column->addWidget(find_);
    auto* down = new window::HairlineSplitter(Qt::Vertical);
    down->addWidget(upper);
    down->addWidget(checks_);
    down->setStretchFactor(0, 1);
    down->setSizes({800, checkHeight});
    connect(table_, &TableEditor::refused, this, &DecisionView::refused);
    connect(logic_, &LogicEditor::refused, this, &DecisionView::refused);
    connect(logic_, &LogicEditor::tableWanted, this, &DecisionView::showTable);
    connect(checks_, &CheckList::chosen, this, &DecisionView::showFinding);
    connect(&table_->grid(), &RuleGrid::columnChanged, this, &DecisionView::stateChanged);
    return down;
}

void DecisionView::follow()
{
    list_->show(document().tree());
    showChosen();
}

bool DecisionView::isTableShown() const
{
    return editors_->currentWidget() == table_;
}

void DecisionView::showChosen()
{
    const metamodel::Element* element = document().tree().find(list_->chosen());
    const metamodel::Element* logic = element ? logicOf(*element) : nullptr;
    if (element != nullptr && !name_->hasFocus())
        name_->setText(element->name());
    name_->setReadOnly(element == nullptr || document().isReadOnly());
    kind_->setText(element ? kindWords(*element) : QString());
    const metamodel::Key key = element ? element->key() : metamodel::noKey,
                         logicKey = logic ? logic->key() : metamodel::noKey;
    // A table inside of boxed logic stays in front while it is edited.
    const bool isSame = key == shown_ && (logicKey == shownLogic_ || document().tree().find(shownLogic_) != nullptr);
    if (isSame && shownLogic_ != metamodel::noKey && logic != nullptr)
        return;
    shown_ = key;
    shownLogic_ = logicKey;
    if (logic != nullptr && logic->is(dmn::type::DecisionTable)) {
        showTable(logicKey);
    } else if (logic != nullptr) {
        logic_->show(document(), key, logicKey);
        editors_->setCurrentWidget(logic_);
    } else if (element != nullptr && element->is(dmn::type::Decision) && !document().isReadOnly()) {
        editors_->setCurrentWidget(nothing_);
    } else {
        about_->setText(element ? aboutWords(document().tree(), *element) : tr("This file holds no decision."));
        editors_->setCurrentWidget(aboutPage_);
    }
    if (!isTableShown())
        find_->hide();
    page_->setFocusProxy(editors_->currentWidget());
    showFindings();
    showTrial();
    Q_EMIT stateChanged();
}

void DecisionView::showTable(metamodel::Key table)
{
    shownLogic_ = table;
    table_->show(document(), shown_, table);
    editors_->setCurrentWidget(table_);
    showFindings();
    showTrial();
    Q_EMIT stateChanged();
}

void DecisionView::showFindings()
{
    checks_->setVisible(isTableShown());
    if (!isTableShown())
        return;
    const auto tables = tablesOf(document().tree());
    const auto found = std::ranges::find(tables, shownLogic_, &metamodel::Element::key);
    checks_->show(check_->findingsOf(int(found - tables.begin())), check_->isUpToDate());
}

void DecisionView::showTrial()
{
    const metamodel::Element* element = document().tree().find(shown_);
    try_->show(check_->model(), document().tree(), element ? element->name() : QString());
}

void DecisionView::showFinding(const dmn::TableFinding& finding)
{
    RuleGrid& grid = table_->grid();
    // The values that show it, where a column asks for nothing but an input.
    feel::Context example;
    for (std::size_t i = 0; i < finding.example.size(); ++i)
        example.put(
            grid.rules().textOf(int(i), editing::ColumnText::Expression).trimmed().toStdString(), finding.example[i]);
    try_->fill(example);
    if (finding.rules.empty())
        return;
    grid.goTo(int(finding.rules.front()));
    QItemSelection rows;
    for (const std::uint32_t rule : finding.rules)
        if (int(rule) < grid.rules().ruleCount())
            rows.select(
                grid.rules().index(int(rule), 0), grid.rules().index(int(rule), grid.rules().columnCount() - 1));
    grid.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void DecisionView::rename()
{
    const metamodel::Element* element = document().tree().find(shown_);
    const QString name = name_->text().simplified();
    if (element == nullptr || name.isEmpty() || name == element->name() || document().isReadOnly())
        return;
    editing::Edit step(document(), tr("Rename %1").arg(element->name()));
    editing::renameDecision(step, shown_, name);
    step.commit();
}

void DecisionView::give(bool isTable)
{
    editing::Edit step(document(), isTable ? tr("Add table") : tr("Add expression"));
    if (isTable)
        editing::addTable(step, shown_);
    else
        editing::addExpression(step, shown_);
    step.commit();
    editors_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DecisionView::addDecision()
{
    if (isReadOnly())
        return;
    QString name = tr("New decision");
    const auto isTaken = [this](const QString& one) {
        const auto decisions = dmn::decisions(document().tree());
        return std::ranges::any_of(decisions, [&](const auto* decision) { return decision->name() == one; });
    };
    for (int i = 2; isTaken(name); ++i)
        name = tr("New decision %1").arg(i);
    editing::Edit step(document(), tr("Add decision"));
    const metamodel::Key made = editing::addDecision(step, name);
    step.commit();
    choose(made);
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

QStringList DecisionView::status() const
{
    QStringList parts {tr("DMN %1").arg(dmn::versionOf(document().tree().root()))};
    if (isTableShown())
        parts << tr("%n rule(s)", nullptr, table_->grid().rules().ruleCount());
    parts << (isReadOnly() ? tr("Read only") : isEdited() ? tr("Edited") : path().isEmpty() ? tr("New") : tr("Saved"));
    return parts;
}

bool DecisionView::isSettled() const
{
    return check_->isUpToDate();
}

void DecisionView::setReadOnly(bool readOnly)
{
    FileView::setReadOnly(readOnly);
    add_->setVisible(!readOnly);
    shownLogic_ = metamodel::noKey;
    showChosen();
}

void DecisionView::lookLike(const FileView& other)
{
    const auto* before = qobject_cast<const DecisionView*>(&other);
    if (before == nullptr)
        return;
    if (const metamodel::Element* was = before->document().tree().find(before->chosen()))
        choose(was->id().isEmpty() ? was->name() : was->id());
}

QString DecisionView::proposedName() const
{
    const QString name = document().tree().root().name().simplified();
    const auto decisions = dmn::decisions(document().tree());
    if (decisions.size() == 1 && !decisions.front()->name().isEmpty())
        return decisions.front()->name().simplified();
    return name.isEmpty() ? title() : name;
}

void DecisionView::choose(metamodel::Key element)
{
    list_->choose(element);
}

bool DecisionView::choose(const QString& idOrName)
{
    for (const bool isById : {true, false})
        for (const metamodel::Element* element : document().tree().root().children())
            if (element->is(dmn::type::DRGElement) && (isById ? element->id() : element->name()) == idOrName) {
                choose(element->key());
                return true;
            }
    return false;
}

metamodel::Key DecisionView::chosen() const
{
    return list_->chosen();
}

bool DecisionView::canDo(Command command) const
{
    if (!isTableShown())
        return false;
    switch (command) {
    case Command::Copy:
    case Command::SelectAll:
    case Command::Find:
        return true;
    case Command::Cut:
    case Command::Paste:
    case Command::Delete:
        return !isReadOnly();
    default:
        return false;
    }
}

void DecisionView::perform(Command command)
{
    RuleGrid& grid = table_->grid();
    switch (command) {
    case Command::Copy:
        grid.copy();
        break;
    case Command::Cut:
        grid.cutChosen();
        break;
    case Command::Paste:
        grid.pasteText(QGuiApplication::clipboard()->text());
        break;
    case Command::Delete:
        grid.rules().clearCells(grid.selectionModel()->selectedIndexes());
        break;
    case Command::SelectAll:
        grid.selectAll();
        break;
    case Command::Find:
        find_->show();
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
        break;
    default:
        break;
    }
}

} // namespace millrace::app::decisions
