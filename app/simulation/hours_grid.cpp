// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/hours_grid.h"

#include "app/window/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr double dayNameWidth = 28;
constexpr double hoursRow = 11.5;
constexpr double hoursGap = 1.5;
constexpr int mondayOfEpoch = 4; ///< 1970-01-05 was one
} // namespace

HoursGrid::HoursGrid(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Working hours of the week"));
    setHours({});
}

void HoursGrid::setHours(const std::vector<kernel::WeeklyHours>& hours)
{
    part_.fill(1);
    if (!hours.empty()) {
        const kernel::WorkingCalendar calendar(hours);
        for (std::size_t i = 0; i < part_.size(); ++i) {
            const base::Microseconds from = mondayOfEpoch * base::day + base::Microseconds(i) * base::hour;
            part_[i] = double(calendar.workBetween(from, from + base::hour)) / double(base::hour);
        }
    }
    update();
}

QSize HoursGrid::sizeHint() const
{
    return {200, int(7 * hoursRow) + 1};
}

QRectF HoursGrid::cell(int day, int hour) const
{
    const double pitch = (width() - dayNameWidth) / 24.0;
    return {dayNameWidth + hour * pitch, day * hoursRow, pitch - hoursGap, hoursRow - hoursGap};
}

void HoursGrid::paintEvent(QPaintEvent*)
{
    const window::Colors& colors = window::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(window::uiFont(9));
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, day * hoursRow - 1, dayNameWidth, hoursRow), Qt::AlignLeft | Qt::AlignVCenter,
            locale.dayName(day + 1, QLocale::ShortFormat));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < 24; ++hour) {
            QColor on = colors.accent;
            on.setAlphaF(float(0.85 * workedPart(day, hour)));
            painter.setBrush(colors.line);
            painter.drawRoundedRect(cell(day, hour), 2, 2);
            painter.setBrush(on);
            painter.drawRoundedRect(cell(day, hour), 2, 2);
        }
    }
}

bool HoursGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int day = int(help->pos().y() / hoursRow);
    const int hour = int((help->pos().x() - dayNameWidth) / ((width() - dayNameWidth) / 24.0));
    if (day < 0 || day > 6 || hour < 0 || hour > 23) {
        QToolTip::hideText();
        return true;
    }
    const QString place = tr("%1, %2 to %3 o'clock").arg(QLocale().dayName(day + 1)).arg(hour).arg(hour + 1);
    QToolTip::showText(
        help->globalPos(), workedPart(day, hour) > 0 ? tr("%1: at work").arg(place) : tr("%1: off").arg(place), this);
    return true;
}

} // namespace millrace::app::simulation
