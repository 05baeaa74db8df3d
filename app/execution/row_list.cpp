// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/row_list.h"

#include "app/window/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace millrace::app::execution {

namespace {

constexpr int rowHeight = 46;
constexpr int rowPadding = 9;
enum RowRole { NoteRole = Qt::UserRole + 1, SideRole, ToneRole };

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const window::Colors& colors = window::colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors.hover);
        const QRect inner = option.rect.adjusted(rowPadding, 0, -rowPadding, 0);
        paintTexts(*painter, inner, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colors.accent, 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintTexts(QPainter& painter, const QRect& inner, const QModelIndex& index)
    {
        const window::Colors& colors = window::colors();
        const QString side = index.data(SideRole).toString();
        const auto tone = static_cast<ListRow::Tone>(index.data(ToneRole).toInt());
        painter.setFont(window::uiFont(12));
        const QFontMetrics sideMetrics(painter.font());
        const int sideWidth = side.isEmpty() ? 0 : sideMetrics.horizontalAdvance(side) + 10;
        painter.setPen(tone == ListRow::Tone::Trouble ? colors.error
                : tone == ListRow::Tone::Good         ? colors.good
                                                      : colors.muted);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, side);
        const QRect words = inner.adjusted(0, 0, -sideWidth, 0);
        painter.setFont(window::uiFont(12.5, QFont::DemiBold));
        painter.setPen(colors.text);
        painter.drawText(words.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter.setFont(window::uiFont(12));
        painter.setPen(colors.muted);
        painter.drawText(words.adjusted(0, 0, 0, -6), Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(painter.font()).elidedText(index.data(NoteRole).toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

RowList::RowList(const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , model_(new QStandardItemModel(0, 1, this))
{
    setAccessibleName(accessibleName);
    setModel(model_);
    setItemDelegate(new RowDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!filling_ && current.isValid())
            Q_EMIT rowChosen(current.row());
    });
    // A click on the row that is current already is a choice, too: it may have been given up by others.
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
}

void RowList::setRows(std::vector<ListRow> rows, int chosen)
{
    filling_ = true;
    if (rows != rows_) {
        model_->setRowCount(static_cast<int>(rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QModelIndex index = model_->index(static_cast<int>(i), 0);
            model_->setData(index, rows[i].title);
            model_->setData(index, rows[i].note, NoteRole);
            model_->setData(index, rows[i].side, SideRole);
            model_->setData(index, static_cast<int>(rows[i].tone), ToneRole);
            model_->setData(index, QStringList {rows[i].title, rows[i].note, rows[i].side}.join(QStringLiteral(", ")),
                Qt::AccessibleTextRole);
        }
        rows_ = std::move(rows);
    }
    if (chosen < 0) {
        selectionModel()->clear();
    } else if (currentIndex().row() != chosen) {
        setCurrentIndex(model_->index(chosen, 0));
    } else {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    }
    filling_ = false;
}

} // namespace millrace::app::execution
