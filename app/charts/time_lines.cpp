// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/time_lines.h"

#include "app/charts/format.h"
#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QChart>
#include <QDateTime>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr double lineWidth = 1.6, pitchOfDates = 84; ///< px
constexpr int axisRoom = 34, dateRoom = 20, lineLegendRoom = 18;
constexpr int mostLevels = 4;
constexpr std::size_t lineLegendWidth = 3; ///< names that fit beside one another
} // namespace

TimeLines::TimeLines(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().setRoom({axisRoom, 6 + lineLegendRoom, 10, dateRoom});
}

void TimeLines::setData(TimeLinesData data)
{
    data_ = std::move(data);
    redraw();
}

std::size_t TimeLines::parts() const
{
    std::size_t most = 0;
    for (const auto& line : data_.lines)
        most = std::max(most, line.values.size());
    return most;
}

double TimeLines::highest() const
{
    double most = 0;
    for (const auto& line : data_.lines)
        for (const double value : line.values)
            most = std::max(most, value);
    return most > 0 ? most * 1.05 : 1;
}

QRectF TimeLines::drawSeries(QChart& chart)
{
    if (parts() == 0)
        return {};
    for (const auto& line : data_.lines) {
        auto* series = new QLineSeries;
        series->setPen(QPen(window::colors().series.at(std::size_t(line.series) % 7), lineWidth, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        for (std::size_t i = 0; i < line.values.size(); ++i)
            series->append(double(i) + 0.5, line.values[i]);
        chart.addSeries(series);
    }
    const int legendRows = data_.lines.size() > lineLegendWidth ? 2 : 1;
    plot().setRoom({axisRoom, 6 + lineLegendRoom * legendRows, 10, dateRoom});
    return {0, 0, double(parts()), highest()};
}

QString TimeLines::timeText(std::int64_t time, bool isShort) const
{
    const QTimeZone zone(data_.zone);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time / 1000, zone.isValid() ? zone : QTimeZone::utc());
    const bool isFine = data_.step * std::int64_t(parts()) < std::int64_t(3) * 86400 * 1'000'000;
    if (!isShort)
        return QLocale().toString(when, tr("ddd d MMM, hh:mm", "date format"));
    return QLocale().toString(when, isFine ? tr("d MMM hh:mm", "date format") : tr("d MMM", "date format"));
}

void TimeLines::paintGround(QPainter& painter) const
{
    if (parts() == 0)
        return;
    const QRectF area = plot().plotArea();
    const auto& colors = window::colors();
    painter.setFont(window::uiFont(10.5));
    const QFontMetricsF metrics(painter.font());
    paintCut(painter, area);
    const double most = highest(), level = niceStep(most, mostLevels);
    for (double value = 0; value <= most + 1e-9; value += level) {
        const double y = area.bottom() - value / most * area.height();
        painter.setPen(QPen(value == 0 ? colors.muted : colors.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - 9, area.left() - 6, 18), Qt::AlignRight | Qt::AlignVCenter, figure(value));
    }
    // Dates at equal distances, each below its own place.
    const auto dates = std::max(1, int(area.width() / pitchOfDates));
    for (int i = 0; i <= dates; ++i) {
        const double x = area.left() + area.width() * i / dates;
        const auto time = data_.begin + std::int64_t(double(data_.step) * double(parts()) * i / dates);
        const QString words = timeText(time, true);
        const double width = metrics.horizontalAdvance(words);
        const double left = std::clamp(x - width / 2, area.left() - 4, area.right() + 8 - width);
        painter.drawText(QPointF(left, area.bottom() + 15), words);
    }
    paintLegend(painter, area);
}

/// What is left out lies on a ground of its own; the words stand where there is room for them.
void TimeLines::paintCut(QPainter& painter, const QRectF& area) const
{
    if (data_.measuredFrom <= 0)
        return;
    const auto& colors = window::colors();
    const double whole = double(data_.step) * double(parts());
    const double x = area.left() + area.width() * std::min(1.0, double(data_.measuredFrom) / whole);
    painter.fillRect(QRectF(area.topLeft(), QPointF(x, area.bottom())), colors.window);
    painter.setPen(QPen(colors.muted, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
    const QString words = tr("measured from here");
    const double width = painter.fontMetrics().horizontalAdvance(words);
    const double left = x + 5 + width <= area.right() + 8 ? x + 5 : x - 5 - width;
    painter.setPen(colors.muted);
    painter.drawText(QPointF(std::max(left, area.left()), area.top() - 7), words);
}

void TimeLines::paintLegend(QPainter& painter, const QRectF& area) const
{
    if (data_.lines.size() < 2)
        return;
    painter.setFont(window::uiFont(11));
    const QFontMetricsF metrics(painter.font());
    double x = area.left(), y = 8;
    for (const auto& line : data_.lines) {
        const double width = metrics.horizontalAdvance(line.name);
        if (x > area.left() && x + 16 + width > area.right() + 8) {
            x = area.left();
            y += lineLegendRoom;
        }
        if (y + 4 > area.top())
            break; // the tooltip names them all
        painter.setPen(QPen(window::colors().series.at(std::size_t(line.series) % 7), 2.2));
        painter.drawLine(QPointF(x, y), QPointF(x + 11, y));
        painter.setPen(window::colors().muted);
        painter.drawText(QPointF(x + 16, y + 4), line.name);
        x += 16 + width + 14;
    }
}

QString TimeLines::tooltipAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (parts() == 0 || position.x() < area.left() || position.x() >= area.right())
        return {};
    const auto part = std::size_t((position.x() - area.left()) / area.width() * double(parts()));
    QStringList words {timeText(data_.begin + data_.step * std::int64_t(part), false)};
    for (const auto& line : data_.lines)
        if (part < line.values.size())
            words << QStringLiteral("%1: %2").arg(line.name, figure(line.values[part]));
    return words.join(u'\n');
}

std::vector<QStringList> TimeLines::table() const
{
    std::vector<QStringList> rows;
    if (parts() == 0)
        return rows;
    QStringList head {tr("From")};
    for (const auto& line : data_.lines)
        head << (data_.valueName.isEmpty() ? line.name : QStringLiteral("%1: %2").arg(data_.valueName, line.name));
    if (data_.measuredFrom > 0)
        head << tr("Measured");
    rows.push_back(head);
    const QTimeZone zone(data_.zone);
    for (std::size_t part = 0; part < parts(); ++part) {
        const auto time = (data_.begin + data_.step * std::int64_t(part)) / 1000;
        QStringList cells {QDateTime::fromMSecsSinceEpoch(time, zone.isValid() ? zone : QTimeZone::utc())
                               .toString(QStringLiteral("yyyy-MM-dd hh:mm"))};
        for (const auto& line : data_.lines)
            cells << (part < line.values.size() ? figure(line.values[part]) : QString());
        if (data_.measuredFrom > 0)
            cells << (data_.step * std::int64_t(part) >= data_.measuredFrom ? tr("yes") : tr("no"));
        rows.push_back(cells);
    }
    return rows;
}

} // namespace millrace::app::charts
