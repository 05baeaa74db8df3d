// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/rule_grid.h"

#include "app/decisions/csv.h"
#include "app/decisions/rule_cells.h"
#include "app/simulation/tsv.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

namespace millrace::app::decisions {

using editing::ColumnKind;

namespace {

constexpr int ruleHeight = 30, leastColumn = 92, mostColumn = 240, notesColumn = 180, numberColumn = 36; ///< px
constexpr int mostMeasured = 200; ///< rows: what is below them does not make columns wider

struct VerbRow {
    const char* text;
    const char* keys;
};

struct VerbTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleGrid)

public:
    static constexpr VerbRow rows[] = {
        {QT_TR_NOOP("Insert rule above"), "Alt+Ins"},
        {QT_TR_NOOP("Insert rule below"), "Ins"},
        {QT_TR_NOOP("Duplicate rules"), "Ctrl+Shift+K"},
        {QT_TR_NOOP("Remove rules"), "Ctrl+Del"},
        {QT_TR_NOOP("Move rules up"), "Alt+Up"},
        {QT_TR_NOOP("Move rules down"), "Alt+Down"},
        {QT_TR_NOOP("Add input"), "Ctrl+Alt+Right"},
        {QT_TR_NOOP("Add output"), "Ctrl+Alt+Shift+Right"},
        {QT_TR_NOOP("Add annotation"), "Ctrl+Alt+Down"},
        {QT_TR_NOOP("Remove column"), "Ctrl+Shift+Del"},
        {QT_TR_NOOP("Move column left"), "Alt+Left"},
        {QT_TR_NOOP("Move column right"), "Alt+Right"},
    };
};

bool isColumnVerb(RuleGrid::Verb verb)
{
    return verb >= RuleGrid::Verb::AddInput;
}

} // namespace

RuleGrid::RuleGrid(QWidget* parent)
    : CellGrid(new RuleTable, parent)
    , rules_(static_cast<RuleTable*>(model()))
{
    auto* head = new ClauseHeader(*rules_, this);
    setHorizontalHeader(head);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint& at) {
        if (const int section = head->logicalIndexAt(at); section >= 0)
            setCurrentIndex(rules_->index(std::max(0, currentIndex().row()), section));
        showMenu(head->mapToGlobal(at), true);
    });
    connect(head, &QHeaderView::sectionMoved, this, &RuleGrid::dropColumn);
    connect(head, &QHeaderView::sectionPressed, this,
        [this](int section) { setCurrentIndex(rules_->index(std::max(0, currentIndex().row()), section)); });
    connect(head, &QHeaderView::sectionDoubleClicked, this, &RuleGrid::headActivated);
    setItemDelegate(new RuleCells(*rules_, this));
    verticalHeader()->show();
    verticalHeader()->setFixedWidth(numberColumn);
    verticalHeader()->setDefaultSectionSize(ruleHeight);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { showMenu(viewport()->mapToGlobal(at), false); });
    connect(verticalHeader(), &QHeaderView::sectionPressed, this, &RuleGrid::refreshActions);
    makeActions();
    connect(rules_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        row_ = std::max(0, currentIndex().row());
        column_ = std::max(0, currentIndex().column());
    });
    connect(rules_, &QAbstractItemModel::modelReset, this, &RuleGrid::settle);
    connect(rules_, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation orientation) {
        if (orientation == Qt::Horizontal)
            Q_EMIT columnChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleGrid::refreshActions);
}

void RuleGrid::makeActions()
{
    for (std::size_t i = 0; i < std::size(VerbTexts::rows); ++i) {
        auto* action = new QAction(VerbTexts::tr(VerbTexts::rows[i].text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(VerbTexts::rows[i].keys)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, i] { run(Verb(i)); });
        addAction(action);
        actions_.push_back(action);
    }
}

std::set<int> RuleGrid::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes())
        rows.insert(cell.row());
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return rows;
}

void RuleGrid::run(Verb verb)
{
    const std::set<int> rows = chosenRows();
    const int row = rows.empty() ? rules_->ruleCount() : *rows.begin(), column = std::max(0, currentColumn());
    int atRow = -1, atColumn = -1;
    switch (verb) {
    case Verb::InsertAbove:
        atRow = rules_->addRule(row);
        break;
    case Verb::InsertBelow:
        atRow = rules_->addRule(rows.empty() ? row : *rows.rbegin() + 1);
        break;
    case Verb::Duplicate:
        atRow = rules_->duplicateRules(rows);
        break;
    case Verb::RemoveRules:
        atRow = rules_->removeRules(rows);
        break;
    case Verb::MoveUp:
    case Verb::MoveDown:
        atRow = rules_->moveRules(rows, verb == Verb::MoveUp ? -1 : 1);
        break;
    case Verb::AddInput:
        atColumn = rules_->addColumn(ColumnKind::Input, column);
        break;
    case Verb::AddOutput:
        atColumn = rules_->addColumn(ColumnKind::Output, column);
        break;
    case Verb::AddAnnotation:
        atColumn = rules_->addColumn(ColumnKind::Annotation, column);
        break;
    case Verb::RemoveColumn:
        rules_->removeColumn(column);
        break;
    case Verb::MoveLeft:
    case Verb::MoveRight:
        atColumn = rules_->moveColumn(column, verb == Verb::MoveLeft ? -1 : 1);
        break;
    }
    if (atRow >= 0)
        stand(atRow, column);
    if (atColumn >= 0)
        stand(row, atColumn);
    if (atRow >= 0 && rows.size() > 1 && (verb == Verb::MoveUp || verb == Verb::MoveDown))
        selectionModel()->select(QItemSelection(rules_->index(atRow, 0),
                                     rules_->index(atRow + int(rows.size()) - 1, rules_->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    if (atColumn >= 0 && !(verb == Verb::MoveLeft || verb == Verb::MoveRight))
        Q_EMIT headActivated(atColumn);
}

void RuleGrid::refreshActions()
{
    const bool canEdit = rules_->rowCount() > rules_->ruleCount();
    const std::set<int> rows = chosenRows();
    const bool isRule = !rows.empty() && *rows.begin() < rules_->ruleCount();
    const int column = currentColumn();
    for (std::size_t i = 0; i < actions_.size(); ++i) {
        bool can = canEdit;
        switch (Verb(i)) {
        case Verb::Duplicate:
        case Verb::RemoveRules:
            can = can && isRule;
            break;
        case Verb::MoveUp:
            can = can && isRule && *rows.begin() > 0;
            break;
        case Verb::MoveDown:
            can = can && isRule && *rows.rbegin() + 1 < rules_->ruleCount();
            break;
        case Verb::AddAnnotation:
            can = can && knowsAnnotations_;
            break;
        case Verb::RemoveColumn:
            can = can && rules_->mayRemoveColumn(column);
            break;
        case Verb::MoveLeft:
            can = can && rules_->mayMoveColumn(column, -1);
            break;
        case Verb::MoveRight:
            can = can && rules_->mayMoveColumn(column, 1);
            break;
        default:
            break;
        }
        actions_[i]->setEnabled(can);
    }
}

void RuleGrid::setKnowsAnnotations(bool knows)
{
    knowsAnnotations_ = knows;
    refreshActions();
}

/// After rules or columns have come or gone: the cell in hand stays, columns are as wide as what is in them.
void RuleGrid::settle()
{
    auto* head = horizontalHeader();
    if (sized_ != rules_->table() || sizedColumns_ != rules_->columnCount()) {
        sized_ = rules_->table();
        sizedColumns_ = rules_->columnCount();
        for (int column = 0; column < sizedColumns_; ++column) {
            const bool isNote = rules_->columnAt(column)->kind == ColumnKind::Note;
            int wide = std::max(isNote ? notesColumn : leastColumn, head->sectionSizeHint(column));
            const QFontMetrics metrics(font());
            for (int row = 0; row < std::min(rules_->ruleCount(), mostMeasured); ++row)
                wide = std::max(
                    wide, metrics.horizontalAdvance(rules_->index(row, column).data().toString()) * 5 / 4 + 24);
            wide = std::min(wide, isNote ? mostColumn * 3 / 2 : mostColumn);
            setColumnWidth(column, wide);
        }
    }
    for (int row = 0; row < rules_->ruleCount(); ++row) {
        qsizetype lines = 0;
        for (int column = 0; column < rules_->columnCount(); ++column)
            lines = std::max(lines, rules_->index(row, column).data().toString().count(u'\n'));
        if (lines > 0 || rowHeight(row) != ruleHeight)
            setRowHeight(row, ruleHeight + int(std::min<qsizetype>(lines, 6)) * RuleCells::lineHeight);
    }
    stand(row_, column_);
    refreshActions();
    Q_EMIT columnChanged();
}

/// Whatever keys are held: Ctrl would leave the old selection.
void RuleGrid::stand(int row, int column)
{
    if (rules_->rowCount() > 0 && rules_->columnCount() > 0)
        selectionModel()->setCurrentIndex(
            rules_->index(std::clamp(row, 0, rules_->rowCount() - 1), std::clamp(column, 0, rules_->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
}

void RuleGrid::goTo(int row, int column)
{
    if (row < 0 || row >= rules_->rowCount())
        return;
    stand(row, column);
    scrollTo(currentIndex());
    setFocus(Qt::OtherFocusReason);
}

bool RuleGrid::findNext(const QString& words)
{
    const int columns = rules_->columnCount(), cells = rules_->ruleCount() * columns;
    if (words.isEmpty() || cells == 0)
        return false;
    const int from = currentIndex().isValid() ? currentIndex().row() * columns + currentIndex().column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int at = (from + step) % cells;
        const QModelIndex cell = rules_->index(at / columns, at % columns);
        if (cell.data().toString().contains(words, Qt::CaseInsensitive)) {
            stand(cell.row(), cell.column());
            scrollTo(cell);
            return true;
        }
    }
    return false;
}

void RuleGrid::pasteText(const QString& text)
{
    const auto rows = parseCsv(text);
    if (!rows) {
        paste();
        return;
    }
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : rules_->index(0, 0);
    Q_EMIT said(rules_->paste(at, *rows));
}

void RuleGrid::cutChosen()
{
    copy();
    rules_->clearCells(selectionModel()->selectedIndexes());
}

void RuleGrid::dropColumn(int section, int from, int to)
{
    // The order is the document's: the head goes back, and the document says how it is.
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->moveSection(to, from);
    }
    QMetaObject::invokeMethod(
        this,
        [this, section, by = to - from] {
            if (const int at = rules_->moveColumn(section, by); at >= 0)
                setCurrentIndex(rules_->index(std::max(0, currentIndex().row()), at));
        },
        Qt::QueuedConnection);
}

void RuleGrid::showMenu(const QPoint& at, bool isOfColumn)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : actions())
        if (std::find(actions_.begin(), actions_.end(), action) == actions_.end() && !isOfColumn)
            menu->addAction(action);
    menu->addSeparator();
    for (std::size_t i = 0; i < actions_.size(); ++i)
        if (isColumnVerb(Verb(i)) || !isOfColumn) {
            if (Verb(i) == Verb::AddInput)
                menu->addSeparator();
            menu->addAction(actions_[i]);
        }
    menu->popup(at);
}

void RuleGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        pasteText(QGuiApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Cut))
        cutChosen();
    else
        CellGrid::keyPressEvent(event);
}

bool RuleGrid::event(QEvent* event)
{
    // The window has commands of its own for some of these.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QKeySequence keys(key->keyCombination());
        const bool isVerb = std::any_of(actions_.begin(), actions_.end(),
            [&](const QAction* action) { return action->isEnabled() && action->shortcut() == keys; });
        if (isVerb)
            return QTableView::event(event);
        if (key->matches(QKeySequence::Cut)) {
            event->accept();
            return true;
        }
    }
    return CellGrid::event(event);
}

void RuleGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CellGrid::currentChanged(current, previous);
    if (rules_ != nullptr) {
        refreshActions();
        Q_EMIT columnChanged();
    }
}

} // namespace millrace::app::decisions
