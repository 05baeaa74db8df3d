// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace millrace::app::decisions {

class RuleTable;

/// Draws FEEL in its colours with what is wrong underlined, and edits it in a FeelField.
class RuleCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    RuleCells(const RuleTable& rules, QObject* parent);
    static constexpr int lineHeight = 17; ///< px, of a cell's further lines

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const RuleTable& rules_;
};

/// The heads of the columns: title, expression or name, type; outputs stand on a ground of their own.
class ClauseHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ClauseHeader(const RuleTable& rules, QWidget* parent);
    static constexpr int height = 62, lineStep = 17; ///< px

private:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    struct Lines {
        QString title, text, type;
    };
    Lines linesOf(int section) const;

    const RuleTable& rules_;
};

} // namespace millrace::app::decisions
