// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/cell_grid.h"

#include "app/simulation/sort_header.h"
#include "app/simulation/tsv.h"
#include "app/window/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

constexpr int cellRowHeight = 27; ///< px
constexpr int widestName = 260, nameRoom = 8; ///< px

/// Cells with few possible values offer them.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(CellTable::choicesRole).toStringList();
        if (index.data(CellTable::isClosedRole).toBool()) {
            auto* box = new QComboBox(parent);
            box->setStyleSheet(QStringLiteral("QComboBox { min-height: 0; padding: 0 4px; border-radius: 0; }"));
            box->addItems(choices);
            connect(box, &QComboBox::activated, this, [this, box] {
                auto* self = const_cast<CellDelegate*>(this);
                Q_EMIT self->commitData(box);
                Q_EMIT self->closeEditor(box, NoHint);
            });
            return box;
        }
        auto* line = new QLineEdit(parent);
        line->setStyleSheet(QStringLiteral("QLineEdit { min-height: 0; padding: 0 8px; border-radius: 0; }"));
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        if (!choices.isEmpty()) {
            auto* completer = new QCompleter(choices, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setCompletionMode(QCompleter::PopupCompletion);
            line->setCompleter(completer);
        }
        return line;
    }

    /// All of the cell: what is left of it beside the style's room is too low for letters.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect);
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findText(text));
        else
            static_cast<QLineEdit*>(editor)->setText(text);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* box = qobject_cast<QComboBox*>(editor);
        model->setData(index, box ? box->currentText() : static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // Where nothing can be typed the ground says so.
        if (!(index.flags() & Qt::ItemIsEditable) && index.column() > 0)
            painter->fillRect(option.rect, window::colors().window);
        // The style sheet's cells leave that to whoever draws.
        if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid())
            painter->fillRect(option.rect, ground.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
        const QString problem = index.data(CellTable::problemRole).toString();
        if (!problem.isEmpty()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(index.data(Qt::ForegroundRole).value<QColor>());
            const QPointF corner = QRectF(option.rect).topRight();
            const QPointF mark[] = {corner, corner - QPointF(7, 0), corner + QPointF(0, 7)};
            painter->drawPolygon(mark, 3);
            painter->restore();
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(window::colors().accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0) // ways out of the same gateway differ at their ends
            option->textElideMode = Qt::ElideMiddle;
        // What is assumed, or wrong, keeps its colour under the selection.
        if (const QVariant colour = index.data(Qt::ForegroundRole); colour.isValid())
            option->palette.setColor(QPalette::HighlightedText, colour.value<QColor>());
    }
};

} // namespace

CellGrid::CellGrid(CellTable* cells, QWidget* parent)
    : QTableView(parent)
    , cells_(cells)
{
    cells->setParent(this);
    setHorizontalHeader(new SortHeader(this));
    setModel(cells);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(true);
    setWordWrap(false); // rows have one line: names are cut once, where they are cut
    setStyleSheet(QStringLiteral("QTableView { gridline-color: palette(mid); }"));
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(cellRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addCommand(tr("Copy"), QKeySequence::Copy, &CellGrid::copyChosen);
    addCommand(tr("Paste"), QKeySequence::Paste, &CellGrid::paste);
    addCommand(tr("Clear"), QKeySequence::Delete, &CellGrid::clearChosen);
    addCommand(tr("Take the cell above"), QKeySequence(QStringLiteral("Ctrl+D")), &CellGrid::fillDown);
}

void CellGrid::setColumnWidths(std::span<const int> least)
{
    for (int column = 0; column < int(least.size()); ++column)
        setColumnWidth(column,
            std::max({least[std::size_t(column)], horizontalHeader()->sectionSizeHint(column),
                column == 0 ? std::min(widestName, sizeHintForColumn(0) + nameRoom) : 0}));
}

void CellGrid::addCommand(const QString& text, const QKeySequence& keys, void (CellGrid::*verb)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    addAction(action);
}

void CellGrid::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(toTsv(cells_->table(cells)));
}

void CellGrid::paste()
{
    const auto table = parseTsv(QGuiApplication::clipboard()->text());
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) {
        Q_EMIT said(cells_->paste(currentIndex().isValid() ? currentIndex() : cells_->index(0, 0), table));
        return;
    }
    int top = chosen.front().row(), bottom = top, left = chosen.front().column(), right = left;
    for (const QModelIndex& cell : chosen) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    const QModelIndex corner = cells_->index(top, left);
    if (table.size() != 1 || table.front().size() != 1) {
        Q_EMIT said(cells_->paste(corner, table));
        return;
    }
    // One value goes into every chosen cell, as in spreadsheets.
    QStringList line;
    for (int column = left; column <= right; ++column)
        line << table.front().front();
    Q_EMIT said(cells_->paste(corner, std::vector<QStringList>(std::size_t(bottom - top + 1), line)));
}

void CellGrid::clearChosen()
{
    cells_->clearCells(selectionModel()->selectedIndexes());
}

void CellGrid::fillDown()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && cell.row() > 0)
        cells_->setData(cell, cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

void CellGrid::step(int down)
{
    const int row = std::clamp(currentIndex().row() + down, 0, std::max(0, cells_->rowCount() - 1));
    const int column = tabbedFrom_ >= 0 && down > 0 ? tabbedFrom_ : currentIndex().column();
    setCurrentIndex(cells_->index(row, std::max(0, column)));
}

template <typename Move> void CellGrid::tab(Move move)
{
    const QModelIndex before = currentIndex();
    const int from = tabbedFrom_ >= 0 ? tabbedFrom_ : before.column();
    isTabbing_ = true;
    move();
    isTabbing_ = false;
    tabbedFrom_ = currentIndex().row() == before.row() ? from : -1;
}

void CellGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!isTabbing_)
        tabbedFrom_ = -1;
}

void CellGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The view closes an editor that is left for another row with the same hint as Enter does.
    const bool isLeft = indexAt(editor->geometry().center()) != currentIndex();
    if (hint == QAbstractItemDelegate::EditNextItem)
        tab([&] { QTableView::closeEditor(editor, hint); });
    else
        QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !isLeft)
        step(1);
}

void CellGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && state() != EditingState))
        clearChosen();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (isEnter && state() != EditingState)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Tab)
        tab([&] { QTableView::keyPressEvent(event); });
    else
        QTableView::keyPressEvent(event);
}

bool CellGrid::event(QEvent* event)
{
    // The window has commands of its own for these.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Delete)
            || (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
            || ((key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && !key->text().isEmpty());
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

} // namespace millrace::app::simulation
