// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/front_chart.h"

#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr int figureRoom = 44, costRoom = 20, frontHead = 18; ///< px
constexpr double pointRadius = 4, chosenRadius = 6, reach = 12; ///< px
constexpr double todayAbove = 6; ///< px
constexpr int mostFigures = 4, pitchOfCosts = 96;
} // namespace

FrontChart::FrontChart(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().setRoom({figureRoom, frontHead, 14, costRoom});
    plot().viewport()->installEventFilter(this);
}

void FrontChart::setData(FrontData front)
{
    data_ = std::move(front);
    chosen_.reset();
    redraw();
}

void FrontChart::setChosen(std::optional<std::size_t> point)
{
    chosen_ = point;
    plot().viewport()->update();
}

QRectF FrontChart::span() const
{
    if (data_.points.empty())
        return {};
    double left = data_.points.front().cost, right = left;
    double low = data_.points.front().figure.mean, high = low;
    const auto cover = [&](const FrontData::Point& point) {
        left = std::min(left, point.cost);
        right = std::max(right, point.cost);
        const bool isKnown = point.figure.isKnown();
        low = std::min(low, isKnown ? point.figure.low : point.figure.mean);
        high = std::max(high, isKnown ? point.figure.high : point.figure.mean);
    };
    for (const FrontData::Point& point : data_.points)
        cover(point);
    if (data_.today)
        cover(*data_.today);
    const auto room = [](double from, double to) { return to > from ? (to - from) * 0.06 : std::max(1.0, from * 0.1); };
    const double beside = room(left, right), above = room(low, high);
    return {QPointF(left - beside, low - above), QPointF(right + beside, high + above)};
}

QRectF FrontChart::drawSeries(QChart& chart)
{
    if (data_.points.empty())
        return {};
    auto* line = new QLineSeries;
    QColor color = window::colors().accent;
    color.setAlphaF(0.5);
    line->setPen(QPen(color, 1.4, Qt::DotLine));
    for (const FrontData::Point& point : data_.points)
        line->append(point.cost, point.figure.mean);
    chart.addSeries(line);
    return span();
}

QPointF FrontChart::placeOf(const FrontData::Point& point) const
{
    const QRectF area = plot().plotArea(), all = span();
    return {area.left() + (point.cost - all.left()) / all.width() * area.width(),
        area.bottom() - (point.figure.mean - all.top()) / all.height() * area.height()};
}

void FrontChart::paintGround(QPainter& painter) const
{
    if (data_.points.empty())
        return;
    const QRectF area = plot().plotArea(), all = span();
    const auto& colors = window::colors();
    painter.setFont(window::uiFont(10.5));
    const double step = niceStep(all.height(), mostFigures);
    for (double value = std::ceil(all.top() / step) * step; value <= all.bottom(); value += step) {
        const double y = area.bottom() - (value - all.top()) / all.height() * area.height();
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - 9, area.left() - 6, 18), Qt::AlignRight | Qt::AlignVCenter, figure(value));
    }
    const int most = std::max(1, int(area.width() / pitchOfCosts));
    const double costStep = niceStep(all.width(), most);
    for (double value = std::ceil(all.left() / costStep) * costStep; value <= all.right(); value += costStep) {
        const double x = area.left() + (value - all.left()) / all.width() * area.width();
        painter.drawText(QRectF(x - 60, area.bottom() + 3, 120, 16), Qt::AlignCenter, data_.costText(value));
    }
    painter.setFont(window::uiFont(11));
    painter.drawText(QRectF(area.left(), 0, area.width(), frontHead), Qt::AlignLeft | Qt::AlignTop,
        QStringLiteral("\u2191 %1 (%2)   \u2192 %3").arg(data_.figureName, data_.figureUnit, data_.costName));
}

void FrontChart::paintPoint(QPainter& painter, const FrontData::Point& point, const QColor& color, double radius) const
{
    const QPointF at = placeOf(point);
    if (point.figure.isKnown()) {
        const double up = plot().plotArea().height() / span().height();
        painter.setPen(QPen(color, 1.2));
        painter.drawLine(QPointF(at.x(), at.y() - (point.figure.high - point.figure.mean) * up),
            QPointF(at.x(), at.y() + (point.figure.mean - point.figure.low) * up));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at, radius, radius);
}

void FrontChart::paintMarks(QPainter& painter) const
{
    if (data_.points.empty())
        return;
    const auto& colors = window::colors();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < data_.points.size(); ++i)
        paintPoint(painter, data_.points[i], colors.accent, chosen_ == i ? chosenRadius : pointRadius);
    if (chosen_ && *chosen_ < data_.points.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, 1.6));
        painter.drawEllipse(placeOf(data_.points[*chosen_]), chosenRadius + 2, chosenRadius + 2);
    }
    if (!data_.today)
        return;
    paintPoint(painter, *data_.today, colors.warning, pointRadius);
    const QPointF at = placeOf(*data_.today);
    const QString words = tr("Today");
    painter.setFont(window::uiFont(11));
    const double width = painter.fontMetrics().horizontalAdvance(words);
    const bool isLeft = at.x() + 8 + width > plot().plotArea().right() + 10;
    painter.setPen(colors.text);
    const bool isBelow = at.y() - todayAbove - painter.fontMetrics().ascent() < plot().plotArea().top();
    painter.drawText(QPointF(isLeft ? at.x() - 8 - width : at.x() + 8,
                         isBelow ? at.y() + todayAbove + painter.fontMetrics().ascent() : at.y() - todayAbove),
        words);
}

QString FrontChart::wordsOf(const FrontData::Point& point) const
{
    const QString value = figure(point.figure.mean) + QLatin1Char(' ') + data_.figureUnit;
    return QStringLiteral("%1\n%2: %3\n%4: %5")
        .arg(point.words, data_.costName, data_.costText(point.cost), data_.figureName,
            point.figure.isKnown() ? QStringLiteral("%1 \u00B1 %2").arg(value, figure(point.figure.halfWidth()))
                                   : value);
}

std::optional<std::size_t> FrontChart::pointAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < data_.points.size(); ++i) {
        const QPointF away = placeOf(data_.points[i]) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

QString FrontChart::tooltipAt(QPointF position) const
{
    if (const auto point = pointAt(position))
        return wordsOf(data_.points[*point]);
    if (!data_.today)
        return {};
    const QPointF away = placeOf(*data_.today) - position;
    return std::hypot(away.x(), away.y()) <= reach ? wordsOf(*data_.today) : QString();
}

bool FrontChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        if (const auto point = pointAt(static_cast<QMouseEvent*>(event)->position()))
            Q_EMIT pointChosen(int(*point));
    return PlotChart::eventFilter(watched, event);
}

std::vector<QStringList> FrontChart::table() const
{
    std::vector<QStringList> rows;
    if (data_.points.empty())
        return rows;
    rows.push_back({tr("Staffing"), data_.costName, tr("%1 (%2)").arg(data_.figureName, data_.figureUnit),
        tr("95 % from (%1)").arg(data_.figureUnit), tr("95 % to (%1)").arg(data_.figureUnit)});
    const auto add = [&](const FrontData::Point& point, const QString& words) {
        const bool isKnown = point.figure.isKnown();
        rows.push_back({words, figure(point.cost), figure(point.figure.mean),
            isKnown ? figure(point.figure.low) : QString(), isKnown ? figure(point.figure.high) : QString()});
    };
    if (data_.today)
        add(*data_.today, tr("Today: %1").arg(data_.today->words));
    for (const FrontData::Point& point : data_.points)
        add(point, point.words);
    return rows;
}

} // namespace millrace::app::charts
