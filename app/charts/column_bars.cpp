// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/column_bars.h"

#include "app/charts/format.h"
#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr int columnAxisRoom = 40;
constexpr int columnLevels = 4;
constexpr double columnPart = 0.76; ///< of its place
} // namespace

ColumnBars::ColumnBars(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().setRoom({columnAxisRoom, 8, 8, 20});
}

void ColumnBars::setData(ColumnBarsData columns)
{
    data_ = std::move(columns);
    redraw();
}

double ColumnBars::highest() const
{
    double most = 0;
    for (const double value : data_.values)
        most = std::max(most, value);
    return most > 0 ? most * 1.05 : 1;
}

QRectF ColumnBars::drawSeries(QChart&)
{
    return data_.values.empty() ? QRectF() : QRectF(0, 0, double(data_.values.size()), highest());
}

void ColumnBars::paintGround(QPainter& painter) const
{
    if (data_.values.empty())
        return;
    const QRectF area = plot().plotArea();
    const auto& colors = window::colors();
    painter.setFont(window::uiFont(10.5));
    const QFontMetricsF metrics(painter.font());
    const double level = niceStep(highest(), columnLevels);
    for (double value = 0; value <= highest() + 1e-9; value += level) {
        const double y = area.bottom() - value / highest() * area.height();
        painter.setPen(QPen(value == 0 ? colors.muted : colors.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - 9, area.left() - 6, 18), Qt::AlignRight | Qt::AlignVCenter, figure(value));
    }
    const double place = area.width() / double(data_.values.size());
    double widest = 0;
    for (const QString& name : data_.names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const auto every = std::size_t(std::max(1.0, std::ceil((widest + 6) / place)));
    QColor color = colors.series[0];
    color.setAlphaF(0.85F);
    for (std::size_t i = 0; i < data_.values.size(); ++i) {
        const double left = area.left() + place * double(i);
        const double high = data_.values[i] / highest() * area.height();
        painter.fillRect(
            QRectF(left + place * (1 - columnPart) / 2, area.bottom() - high, place * columnPart, high), color);
        if (i % every == 0)
            painter.drawText(
                QRectF(left + place / 2 - 40, area.bottom() + 3, 80, 16), Qt::AlignCenter, data_.names.value(int(i)));
    }
}

QString ColumnBars::tooltipAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (data_.values.empty() || position.x() < area.left() || position.x() >= area.right())
        return {};
    const auto i = std::size_t((position.x() - area.left()) / area.width() * double(data_.values.size()));
    return QStringLiteral("%1\n%2: %3").arg(data_.names.value(int(i)), data_.valueName, figure(data_.values[i]));
}

std::vector<QStringList> ColumnBars::table() const
{
    std::vector<QStringList> rows;
    if (data_.values.empty())
        return rows;
    rows.push_back({data_.groupName, data_.valueName});
    for (std::size_t i = 0; i < data_.values.size(); ++i)
        rows.push_back({data_.names.value(int(i)), figure(data_.values[i])});
    return rows;
}

} // namespace millrace::app::charts
