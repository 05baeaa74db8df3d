// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_view.h"

#include "app/window/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int outlineRowHeight = 26;
constexpr int outlineIndentation = 16;
constexpr int leastChoiceWidth = 140;
constexpr int stepsBegin = 25;

} // namespace

OutlineView::OutlineView(QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Steps of the process"));
    setIndentation(outlineIndentation);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    // The words of the steps begin behind the mark that opens and closes them: so does what stands over them.
    header()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: %1px; }").arg(stepsBegin));
}

void OutlineView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int by = hint == QAbstractItemDelegate::EditNextItem ? 1
        : hint == QAbstractItemDelegate::EditPreviousItem      ? -1
                                                               : 0;
    // What was typed makes the list anew: the next cell is opened in that one.
    QTreeView::closeEditor(editor, by != 0 ? QAbstractItemDelegate::NoHint : hint);
    Q_EMIT editingEnded(hint == QAbstractItemDelegate::SubmitModelCache, by);
}

QModelIndex OutlineView::beside(const QModelIndex& index, int by) const
{
    for (int column = index.column() + by; column >= 0 && column < model()->columnCount(); column += by) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (!isColumnHidden(column) && cell.flags().testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

QModelIndex OutlineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveLeft && action != MoveRight)
        return QTreeView::moveCursor(action, modifiers);
    const QModelIndex cell = beside(currentIndex(), action == MoveRight ? 1 : -1);
    return cell.isValid() ? cell : currentIndex();
}

QWidget* OutlineDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != WhoColumn) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            // As tall as its line, and not as a field of a form.
            line->setStyleSheet(QStringLiteral("padding: 0 2px; border-radius: 2px; min-height: 0;"));
            line->setPlaceholderText(index.data(PlaceholderRole).toString());
            line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        }
        return editor;
    }
    auto* choice = new QComboBox(parent);
    choice->setStyleSheet(
        QStringLiteral("QComboBox, QLineEdit { padding: 0 2px; border-radius: 2px; min-height: 0; }"));
    choice->setAccessibleName(tr("Who does it"));
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(lanes_);
    choice->setCurrentText(QString());
    choice->lineEdit()->setPlaceholderText(tr("A name"));
    choice->setMinimumWidth(leastChoiceWidth); // wider than its column: names are longer
    return choice;
}

void OutlineDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    QRect room = editor->geometry();
    room.setWidth(std::max(room.width(), editor->minimumWidth()));
    room.moveRight(std::min(room.right(), editor->parentWidget()->width() - 1));
    editor->setGeometry(room);
}

void OutlineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice == nullptr)
        QStyledItemDelegate::setEditorData(editor, index);
    else
        choice->setCurrentText(index.data(Qt::EditRole).toString());
    if (choice != nullptr)
        choice->lineEdit()->selectAll();
}

void OutlineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice == nullptr)
        QStyledItemDelegate::setModelData(editor, model, index);
    else
        model->setData(index, choice->currentText().simplified());
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), outlineRowHeight};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString asked = shown.text;
    if (!index.data(Qt::DisplayRole).toString().isEmpty() || asked.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The style sheet has one colour for all that is selected; a question stays paler than its answer.
    const QStyle* style = shown.widget->style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget);
    shown.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    painter->setPen(window::colors().muted);
    painter->setFont(shown.font);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
    painter->drawText(room.adjusted(margin, 0, -margin, 0), int(shown.displayAlignment),
        shown.fontMetrics.elidedText(asked, Qt::ElideRight, room.width() - 2 * margin));
}

void OutlineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Who may do it is asked on the line where one is, not on every line.
    const bool asks = index.column() != WhoColumn || option->state.testFlag(QStyle::State_Selected);
    const bool isPlaceholder = asks && option->text.isEmpty() && !index.data(PlaceholderRole).toString().isEmpty();
    if (isPlaceholder) {
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->text = index.data(PlaceholderRole).toString();
    }
    if (isPlaceholder || index.data(JumpRole).toBool() || index.column() != StepColumn) {
        option->palette.setColor(QPalette::Text, window::colors().muted);
        option->palette.setColor(QPalette::HighlightedText, window::colors().muted);
    }
}

} // namespace millrace::app::design
