// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/gantt_view.h"

#include "app/window/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimeZone>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {

constexpr double nameRoom = 132, rightRoom = 12, legendRoomGantt = 22, ganttAxisRoom = 20;
constexpr double laneHeight = 13, rowGap = 7, thinPart = 0.42; ///< px; of a lane's height
constexpr double leastGanttBar = 1.5; ///< px: what is shorter is still to be seen
constexpr double pitchOfTimes = 92;
constexpr double ganttHead = legendRoomGantt + ganttAxisRoom;

/// Steps between marks on the axis, in seconds.
constexpr double ganttSteps[]
    = {60, 300, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 172800, 604800, 1209600, 2419200, 7257600};

} // namespace

GanttView::GanttView(const Gantt& chart, QWidget* parent)
    : QAbstractScrollArea(parent)
    , chart_(chart)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(90);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void GanttView::refresh()
{
    row_ = bar_ = 0;
    hasCursor_ = false;
    placeBars();
    viewport()->update();
}

void GanttView::placeBars()
{
    tops_ = {0};
    for (const GanttData::Row& row : data().rows)
        tops_.push_back(tops_.back() + laneHeight * std::max(1, row.lanes) + rowGap);
    const int room = viewport()->height() - int(ganttHead);
    verticalScrollBar()->setRange(0, std::max(0, int(tops_.back()) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(int(laneHeight + rowGap));
}

double GanttView::rowTop(std::size_t row) const
{
    return ganttHead + tops_[row] - verticalScrollBar()->value();
}

double GanttView::toX(std::int64_t time) const
{
    const double width = std::max(1.0, viewport()->width() - nameRoom - rightRoom);
    const double span = double(std::max<std::int64_t>(1, data().end - data().begin));
    return nameRoom + double(time - data().begin) / span * width;
}

QRectF GanttView::placeOf(std::size_t row, std::size_t bar) const
{
    const GanttData::Bar& one = data().rows[row].bars[bar];
    const double left = std::max(nameRoom, toX(std::max(one.from, data().begin)));
    const double right = std::min(double(viewport()->width()), toX(std::min(one.to, data().end)));
    const double high = laneHeight - 2;
    const double top = rowTop(row) + rowGap / 2 + laneHeight * one.lane + 1;
    const double part = data().parts[one.part].isThin ? high * thinPart : high;
    return {left, top + (high - part) / 2, std::max(leastGanttBar, right - left), part};
}

std::optional<std::pair<std::size_t, std::size_t>> GanttView::barAt(QPointF position) const
{
    if (position.y() < ganttHead || data().rows.empty())
        return std::nullopt;
    const double y = position.y() - ganttHead + verticalScrollBar()->value();
    const auto after = std::upper_bound(tops_.begin(), tops_.end(), y);
    if (after == tops_.end() || after == tops_.begin())
        return std::nullopt;
    const auto row = std::size_t(after - tops_.begin()) - 1;
    std::optional<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t bar = 0; bar < data().rows[row].bars.size(); ++bar) {
        QRectF place = placeOf(row, bar);
        place.setTop(rowTop(row) + rowGap / 2 + laneHeight * data().rows[row].bars[bar].lane);
        place.setHeight(laneHeight);
        if (place.adjusted(-2, 0, 2, 0).contains(position))
            found = {row, bar};
    }
    return found;
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    paintAxis(painter);
    painter.setClipRect(QRectF(0, ganttHead, viewport()->width(), viewport()->height() - ganttHead));
    paintRows(painter);
}

void GanttView::paintLegend(QPainter& painter) const
{
    painter.setFont(window::uiFont(11));
    const QFontMetricsF metrics(painter.font());
    double x = nameRoom;
    for (const GanttData::Part& part : data().parts) {
        const double high = part.isThin ? 4 : 9;
        painter.fillRect(QRectF(x, 9 - high / 2, 11, high), part.look.color());
        painter.setPen(window::colors().muted);
        painter.drawText(QPointF(x + 16, 13), part.look.name);
        x += 16 + metrics.horizontalAdvance(part.look.name) + 14;
    }
}

void GanttView::paintAxis(QPainter& painter) const
{
    if (data().end <= data().begin)
        return;
    const auto& colors = window::colors();
    const QTimeZone known(data().zone);
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    const double span = double(data().end - data().begin) * 1e-6;
    const double most = std::max(1.0, (viewport()->width() - nameRoom - rightRoom) / pitchOfTimes);
    double step = ganttSteps[std::size(ganttSteps) - 1];
    for (const double one : ganttSteps)
        if (span / one <= most) {
            step = one;
            break;
        }
    painter.setFont(window::uiFont(10.5));
    const QLocale locale;
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(data().begin / 1000, zone);
    // Marks stand at round times of the wall clock, from midnight on.
    const QDateTime midnight(first.date(), QTime(0, 0), zone);
    const auto skipped = std::int64_t(double(midnight.secsTo(first)) / step);
    for (std::int64_t i = skipped; i < skipped + 200; ++i) {
        const QDateTime when = step >= 86400 ? midnight.addDays(qint64(double(i) * step / 86400))
                                             : midnight.addSecs(qint64(double(i) * step));
        const std::int64_t time = when.toMSecsSinceEpoch() * 1000;
        if (time > data().end)
            break;
        if (time < data().begin)
            continue;
        const double x = toX(time);
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(x, ganttHead - 2), QPointF(x, viewport()->height()));
        painter.setPen(colors.muted);
        const QString words = step >= 86400 || when.time() == QTime(0, 0)
            ? locale.toString(when, tr("ddd d MMM", "date format"))
            : locale.toString(when, tr("hh:mm", "date format"));
        if (x + 3 + painter.fontMetrics().horizontalAdvance(words) <= viewport()->width())
            painter.drawText(QPointF(x + 3, ganttHead - 6), words);
    }
}

void GanttView::paintRows(QPainter& painter) const
{
    const auto& colors = window::colors();
    for (std::size_t row = 0; row < data().rows.size(); ++row) {
        const double top = rowTop(row), bottom = rowTop(row + 1);
        if (bottom < ganttHead || top > viewport()->height())
            continue;
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(0, bottom), QPointF(viewport()->width(), bottom));
        painter.setFont(window::uiFont(11.5));
        painter.setPen(colors.text);
        painter.drawText(QRectF(0, top, nameRoom - 10, bottom - top), Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(data().rows[row].name, Qt::ElideMiddle, int(nameRoom) - 10));
        for (std::size_t bar = 0; bar < data().rows[row].bars.size(); ++bar) {
            const GanttData::Bar& one = data().rows[row].bars[bar];
            if (one.to < data().begin || one.from > data().end)
                continue;
            const GanttData::Part& part = data().parts[one.part];
            const QRectF place = placeOf(row, bar);
            painter.setPen(Qt::NoPen);
            painter.setBrush(part.look.color(part.isThin ? 0.75 : 0.9));
            painter.drawRoundedRect(place, 2, 2);
            if (hasCursor_ && hasFocus() && row == row_ && bar == bar_) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(colors.text, 1.6));
                painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 3, 3);
            }
            if (part.isThin || place.width() < 44)
                continue;
            painter.setFont(window::uiFont(10.5));
            painter.setPen(colors.onAccent);
            painter.drawText(place.adjusted(4, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(one.title, Qt::ElideRight, int(place.width()) - 7));
        }
    }
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeBars();
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto bar = barAt(event->position())) {
        hasCursor_ = true;
        row_ = bar->first;
        bar_ = bar->second;
        viewport()->update();
        Q_EMIT barChosen(bar->first, bar->second);
    }
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y() + event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT zoomAsked(turn > 0 ? 1 : -1);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT moveAsked(turn > 0 ? -1 : 1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void GanttView::moveTo(std::size_t row, std::size_t bar)
{
    hasCursor_ = true;
    row_ = row;
    bar_ = bar;
    if (rowTop(row) < ganttHead)
        verticalScrollBar()->setValue(int(tops_[row]));
    else if (rowTop(row + 1) > viewport()->height())
        verticalScrollBar()->setValue(int(tops_[row + 1] - (viewport()->height() - ganttHead)));
    setAccessibleDescription(chart_.wordsOf(row, bar));
    viewport()->update();
}

void GanttView::moveKey(int key)
{
    const auto& rows = data().rows;
    if (!hasCursor_) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (!rows[row].bars.empty())
                return moveTo(row, 0);
        return;
    }
    if (key == Qt::Key_Left && bar_ > 0)
        return moveTo(row_, bar_ - 1);
    if (key == Qt::Key_Right && bar_ + 1 < rows[row_].bars.size())
        return moveTo(row_, bar_ + 1);
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return;
    // To the bar of the next row that begins nearest.
    const std::int64_t at = rows[row_].bars[bar_].from;
    for (std::size_t row = row_; key == Qt::Key_Down ? ++row < rows.size() : row-- > 0;) {
        const auto& bars = rows[row].bars;
        const auto nearest = std::min_element(bars.begin(), bars.end(),
            [&](const auto& one, const auto& other) { return std::abs(one.from - at) < std::abs(other.from - at); });
        if (nearest != bars.end())
            return moveTo(row, std::size_t(nearest - bars.begin()));
    }
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const bool hasBar = hasCursor_ && row_ < data().rows.size();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() != Qt::NoModifier)
            break;
        moveKey(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (hasBar)
            Q_EMIT barChosen(row_, bar_);
        return;
    case Qt::Key_Plus:
        Q_EMIT zoomAsked(1);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomAsked(-1);
        return;
    default:
        break;
    }
    event->ignore(); // the chart around it copies
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar ? chart_.wordsOf(bar->first, bar->second) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace millrace::app::charts
