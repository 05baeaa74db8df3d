// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/wrapped_cells.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int leastRowHeight = 28;

} // namespace

WrappedCells::WrappedCells(QTableView& table, int widest)
    : QStyledItemDelegate(&table)
    , table_(table)
{
    table.setWordWrap(true);
    table.verticalHeader()->setMinimumSectionSize(leastRowHeight);
    table.verticalHeader()->setDefaultSectionSize(leastRowHeight);
    // Queued: the header tells of its new widths before it has them.
    connect(
        table.horizontalHeader(), &QHeaderView::sectionResized, this,
        [this, widest](int column) {
            if (column == widest)
                table_.resizeRowsToContents();
        },
        Qt::QueuedConnection);
}

QSize WrappedCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int padding = 8, textMargin = 4, above = 5;
    const int room = table_.columnWidth(index.column()) - 2 * (padding + textMargin);
    const QRect text = QFontMetrics(option.font)
                           .boundingRect(QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap,
                               index.data(Qt::DisplayRole).toString());
    return {text.width() + 2 * (padding + textMargin), text.height() + 2 * above};
}

} // namespace millrace::app::design
