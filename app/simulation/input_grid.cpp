// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_grid.h"

#include "app/simulation/sort_header.h"
#include "app/simulation/tsv.h"
#include "app/window/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

using Column = InputColumn;
constexpr int gridRowHeight = 27, gridNameWidth = 180; ///< px
constexpr int gridWidths[inputColumnCount] = {gridNameWidth, 70, 66, 70, 78, 150, 130, 66, 72, 92, 110, 150};

/// Cells with few possible values offer them; a name of a pool may be a new one.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(InputGridModel::choicesRole).toStringList();
        if (index.column() == int(Column::Unit) || index.column() == int(Column::Shape)) {
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
        QStyledItemDelegate::paint(painter, option, index);
        const QString problem = index.data(InputGridModel::problemRole).toString();
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

InputGrid::InputGrid(QWidget* parent)
    : QTableView(parent)
    , model_(new InputGridModel(this))
{
    setHorizontalHeader(new SortHeader(this));
    setModel(model_);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(true);
    setStyleSheet(QStringLiteral("QTableView { gridline-color: palette(mid); }"));
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setAccessibleName(tr("Inputs of all activities"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(gridRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < int(inputColumnCount); ++column)
        setColumnWidth(column, gridWidths[column]);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addCommand(tr("Copy"), QKeySequence::Copy, &InputGrid::copyChosen);
    addCommand(tr("Paste"), QKeySequence::Paste, &InputGrid::paste);
    addCommand(tr("Clear"), QKeySequence::Delete, &InputGrid::clearChosen);
    addCommand(tr("Take the cell above"), QKeySequence(QStringLiteral("Ctrl+D")), &InputGrid::fillDown);
    connect(model_, &InputGridModel::changed, this, &InputGrid::changed);
}

void InputGrid::addCommand(const QString& text, const QKeySequence& keys, void (InputGrid::*verb)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    addAction(action);
}

void InputGrid::show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario)
{
    model_->show(std::move(model), scenario);
    placeColumns();
}

void InputGrid::goToFirstOpen()
{
    QModelIndex first;
    for (int row = 0; row < model_->rowCount() && !first.isValid(); ++row) {
        const QModelIndex cell = model_->index(row, int(Column::Shortest));
        const bool isOpen = (cell.flags() & Qt::ItemIsEditable)
            && cell.siblingAtColumn(int(Column::Usual)).data(Qt::EditRole).toString().isEmpty()
            && (cell.siblingAtColumn(int(Column::DoneBy)).flags() & Qt::ItemIsEditable);
        if (isOpen)
            first = cell;
    }
    setCurrentIndex(first.isValid() ? first : model_->index(0, int(Column::Shortest)));
    setFocus(Qt::OtherFocusReason);
}

void InputGrid::placeColumns()
{
    int others = 0;
    for (int column = 1; column < int(inputColumnCount); ++column)
        others += columnWidth(column);
    setColumnWidth(0, std::max(gridNameWidth, viewport()->width() - others));
}

void InputGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void InputGrid::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(toTsv(model_->table(cells)));
}

void InputGrid::paste()
{
    const auto table = parseTsv(QGuiApplication::clipboard()->text());
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) {
        Q_EMIT said(model_->paste(currentIndex().isValid() ? currentIndex() : model_->index(0, 0), table));
        return;
    }
    int top = chosen.front().row(), bottom = top, left = chosen.front().column(), right = left;
    for (const QModelIndex& cell : chosen) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    const QModelIndex corner = model_->index(top, left);
    if (table.size() != 1 || table.front().size() != 1) {
        Q_EMIT said(model_->paste(corner, table));
        return;
    }
    // One value goes into every chosen cell, as in spreadsheets.
    QStringList line;
    for (int column = left; column <= right; ++column)
        line << table.front().front();
    Q_EMIT said(model_->paste(corner, std::vector<QStringList>(std::size_t(bottom - top + 1), line)));
}

void InputGrid::clearChosen()
{
    model_->clearCells(selectionModel()->selectedIndexes());
}

void InputGrid::fillDown()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && cell.row() > 0)
        model_->setData(cell, cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

void InputGrid::step(int down)
{
    const int row = std::clamp(currentIndex().row() + down, 0, std::max(0, model_->rowCount() - 1));
    setCurrentIndex(model_->index(row, std::max(0, currentIndex().column())));
}

void InputGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The view closes an editor that is left for another row with the same hint as Enter does.
    const bool isLeft = indexAt(editor->geometry().center()) != currentIndex();
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !isLeft)
        step(1);
}

void InputGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT elementChosen(current.data(InputGridModel::elementRole).toString());
}

void InputGrid::keyPressEvent(QKeyEvent* event)
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
    else
        QTableView::keyPressEvent(event);
}

bool InputGrid::event(QEvent* event)
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
