// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace millrace::app::design {

enum OutlineColumn { StepColumn, WhoColumn, ConditionColumn, OutlineColumns };
/// What the items of the list know beside their text.
enum OutlineRole {
    ElementRole = Qt::UserRole + 1, ///< key of the flow node
    FlowRole, ///< key of the flow by which a branch begins
    JumpRole, ///< says only where a branch goes on
    NewRole, ///< a line that is typed and not yet in the diagram
    PlaceholderRole, ///< what an empty name stands for
};

/// A tree that is typed like a list: any letter, F2 or a double click begins an entry. Left and Right go to the next
/// cell that can be typed into; Tab does, and types there.
class OutlineView : public QTreeView {
    Q_OBJECT

public:
    explicit OutlineView(QWidget* parent = nullptr);

    /// The next cell of its line that can be typed into, to the right (1) or left (-1); invalid where there is none.
    QModelIndex beside(const QModelIndex& index, int by) const;

Q_SIGNALS:
    /// `typed`: by Return, and not given up. `by`: 1 or -1 where Tab asks for the next cell, or the one before.
    void editingEnded(bool typed, int by);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
};

/// Plain texts; for who does a step a choice among the lanes, or a new name.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLanes(const QStringList& lanes) { lanes_ = lanes; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Wider than its cell, it still ends where the list does.
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QStringList lanes_;
};

} // namespace millrace::app::design
