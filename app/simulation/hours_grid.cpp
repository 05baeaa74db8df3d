// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/hours_grid.h"

#include "app/window/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr double dayNameWidth = 28;
constexpr double hoursRow = 13.5;
constexpr double hoursGap = 1.5;
constexpr double hoursAxis = 13; ///< px below the week for the numbers of the hours
constexpr double ringRoom = 3; ///< px that the ring around the marked hours may stand out
constexpr int mondayOfEpoch = 4; ///< 1970-01-05 was one
} // namespace

HoursGrid::HoursGrid(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Working hours of the week"));
    setHours(aroundTheClock());
}

void HoursGrid::setHours(const std::vector<kernel::WeeklyHours>& hours)
{
    hours_ = hours;
    part_.fill(0);
    if (!hours.empty()) {
        const kernel::WorkingCalendar calendar(hours);
        for (std::size_t i = 0; i < part_.size(); ++i) {
            const base::Microseconds from = mondayOfEpoch * base::day + base::Microseconds(i) * base::hour;
            part_[i] = double(calendar.workBetween(from, from + base::hour)) / double(base::hour);
        }
    }
    say();
    update();
}

QSize HoursGrid::sizeHint() const
{
    return {200, int(7 * hoursRow + hoursAxis + ringRoom)};
}

QRectF HoursGrid::cell(int day, int hour) const
{
    const double pitch = (width() - dayNameWidth - ringRoom) / 24.0;
    return {dayNameWidth + hour * pitch, ringRoom + day * hoursRow, pitch - hoursGap, hoursRow - hoursGap};
}

std::optional<QPoint> HoursGrid::cellAt(QPointF position) const
{
    const int day = int(std::floor((position.y() - ringRoom) / hoursRow));
    const int hour = int(std::floor((position.x() - dayNameWidth) / ((width() - dayNameWidth - ringRoom) / 24.0)));
    if (day < 0 || day > 6 || hour < 0 || hour > 23)
        return std::nullopt;
    return QPoint(hour, day);
}

HourBlock HoursGrid::marked() const
{
    return {std::min(anchor_.y(), cursor_.y()), std::max(anchor_.y(), cursor_.y()), std::min(anchor_.x(), cursor_.x()),
        std::max(anchor_.x(), cursor_.x()) + 1};
}

void HoursGrid::paintEvent(QPaintEvent*)
{
    const window::Colors& colors = window::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(window::uiFont(9));
    const QLocale locale;
    const HourBlock block = marked();
    const bool turnsOn = !isMarkedWorked();
    const double strength = isEnabled() ? 0.85 : 0.3;
    for (int day = 0; day < 7; ++day) {
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, cell(day, 0).top() - 1, dayNameWidth, hoursRow), Qt::AlignLeft | Qt::AlignVCenter,
            locale.dayName(day + 1, QLocale::ShortFormat));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < 24; ++hour) {
            const bool isUnderDrag = isDragging_ && day >= block.fromDay && day <= block.toDay && hour >= block.fromHour
                && hour < block.toHour;
            QColor on = colors.accent;
            on.setAlphaF(float(strength * (isUnderDrag ? double(turnsOn) : workedPart(day, hour))));
            painter.setBrush(colors.line);
            painter.drawRoundedRect(cell(day, hour), 2, 2);
            painter.setBrush(on);
            painter.drawRoundedRect(cell(day, hour), 2, 2);
        }
    }
    paintAxis(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 1.5));
    const QRectF ring
        = cell(block.fromDay, block.fromHour).united(cell(block.toDay, block.toHour - 1)).adjusted(-1, -1, 1, 1);
    painter.drawRoundedRect(ring, 3, 3);
}

void HoursGrid::paintAxis(QPainter& painter) const
{
    painter.setPen(window::colors().muted);
    const double top = cell(6, 0).bottom() + 1;
    for (const int hour : {0, 6, 12, 18, 24}) {
        const double x = hour < 24 ? cell(0, hour).left() : cell(0, 23).right();
        const double left = std::clamp(x - 10, dayNameWidth - 3, width() - 20.0);
        painter.drawText(QRectF(left, top, 20, hoursAxis),
            Qt::AlignVCenter
                | (hour == 0         ? Qt::AlignLeft
                        : hour == 24 ? Qt::AlignRight
                                     : Qt::AlignHCenter),
            QLocale().toString(hour));
    }
}

QString HoursGrid::wordsFor(QPoint at) const
{
    const QString place = tr("%1, %2 to %3 o'clock").arg(QLocale().dayName(at.y() + 1)).arg(at.x()).arg(at.x() + 1);
    return workedPart(at.y(), at.x()) > 0 ? tr("%1: at work").arg(place) : tr("%1: off").arg(place);
}

/// What a reader of the screen says where the cursor is.
void HoursGrid::say()
{
    setAccessibleDescription(
        wordsFor(cursor_) + QStringLiteral(". ") + tr("Arrow keys move, Shift marks more, Space changes."));
}

void HoursGrid::moveCursor(QPoint to, bool extends)
{
    cursor_ = {std::clamp(to.x(), 0, 23), std::clamp(to.y(), 0, 6)};
    if (!extends)
        anchor_ = cursor_;
    say();
    update();
}

void HoursGrid::turnMarked()
{
    const std::vector<kernel::WeeklyHours> turned = withBlock(hours_, marked(), !isMarkedWorked());
    setHours(turned);
    Q_EMIT edited(turned);
}

void HoursGrid::mousePressEvent(QMouseEvent* event)
{
    const auto at = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !at)
        return;
    isDragging_ = true;
    moveCursor(*at, event->modifiers() & Qt::ShiftModifier);
}

void HoursGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!isDragging_)
        return;
    const QRectF week = cell(0, 0).united(cell(6, 23));
    const QPointF inside(std::clamp(event->position().x(), week.left(), week.right() - 1),
        std::clamp(event->position().y(), week.top(), week.bottom() - 1));
    if (const auto at = cellAt(inside))
        moveCursor(*at, true);
}

void HoursGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isDragging_)
        return;
    isDragging_ = false;
    turnMarked();
}

void HoursGrid::keyPressEvent(QKeyEvent* event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(cursor_ - QPoint(1, 0), extends);
    case Qt::Key_Right:
        return moveCursor(cursor_ + QPoint(1, 0), extends);
    case Qt::Key_Up:
        return moveCursor(cursor_ - QPoint(0, 1), extends);
    case Qt::Key_Down:
        return moveCursor(cursor_ + QPoint(0, 1), extends);
    case Qt::Key_Space:
        return turnMarked();
    case Qt::Key_Escape:
        if (isDragging_) {
            isDragging_ = false;
            return update();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool HoursGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto at = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsFor(*at) + u'\n' + tr("Click or drag to change it"), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace millrace::app::simulation
