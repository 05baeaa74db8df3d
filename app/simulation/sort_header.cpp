// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sort_header.h"

#include "app/window/theme.h"

#include <QPainter>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr int headerPadding = 11, headerMark = 8, headerMarkGap = 5; ///< px
constexpr double headerFontSize = 11;
} // namespace

SortHeader::SortHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    const QFontMetricsF metrics(window::uiFont(headerFontSize, QFont::Medium));
    const QString words = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const int mark = isSortIndicatorShown() ? headerMark + headerMarkGap : 0;
    // Rounded up: a part of a pixel too little would shorten the words.
    return {int(std::ceil(metrics.horizontalAdvance(words))) + 2 * headerPadding + mark,
        int(std::ceil(metrics.height())) + 12};
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& colors = window::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, colors.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    const QFont font = window::uiFont(headerFontSize, QFont::Medium);
    painter->setFont(font);
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = sorts ? headerMark + headerMarkGap : 0;
    const QRect room = rect.adjusted(headerPadding, 0, -headerPadding, 0);
    const QString words = QFontMetrics(font).elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width() - mark);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    const bool isRight
        = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight);
    const int left = isRight ? room.right() + 1 - width : room.left();
    painter->setPen(sorts ? colors.text : colors.muted);
    painter->drawText(QRect(left, rect.top(), width + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    if (sorts) {
        // Numbers stand under the end of their header, so its mark is before it.
        const double x = isRight ? left - headerMarkGap - headerMark : left + width + headerMarkGap;
        const double middle = rect.center().y() + 0.5;
        const double tip = sortIndicatorOrder() == Qt::DescendingOrder ? 1.8 : -1.8;
        painter->setPen(QPen(colors.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF chevron[]
            = {{x + 0.5, middle - tip}, {x + headerMark / 2.0, middle + tip}, {x + headerMark - 0.5, middle - tip}};
        painter->drawPolyline(chevron, 3);
    }
    painter->restore();
}

} // namespace millrace::app::simulation
