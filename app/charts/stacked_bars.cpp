// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stacked_bars.h"

#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace millrace::app::charts {

namespace {
constexpr double rowPitch = 21; ///< px from bar to bar, at most
constexpr double leastPitch = 15;
constexpr double barThickness = 13, barOpacity = 0.88;
constexpr double legendRoom = 24, legendLine = 15; ///< px of one line, and of each further one
constexpr double legendMark = 14, legendGap = 14;
constexpr double figureGap = 5; ///< px between a bar and its figure
constexpr double widestLabel = 190;
constexpr double labelPart = 0.6; ///< of the width, for names that are longer than that
} // namespace

StackedBars::StackedBars(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().viewport()->installEventFilter(this);
}

void StackedBars::setData(StackedBarsData bars)
{
    data_ = std::move(bars);
    redraw();
}

double StackedBars::longest() const
{
    double most = 0;
    for (const auto& row : data_.rows) {
        double sum = 0;
        for (const double part : row.seconds)
            sum += part;
        most = std::max({most, sum, row.total.high});
    }
    return most > 0 ? most : 1;
}

double StackedBars::labelWidth() const
{
    const QFontMetricsF metrics(window::uiFont(11.5));
    double widest = 40;
    for (const auto& row : data_.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::min({widest, widestLabel, plot().width() * labelPart}) + 10;
}

QString StackedBars::figureOf(double value) const
{
    return data_.text ? data_.text(value) : durationText(value);
}

double StackedBars::figureWidth() const
{
    const QFontMetricsF metrics(window::uiFont(11.5));
    double widest = 0;
    for (const auto& row : data_.rows)
        widest = std::max(widest, metrics.horizontalAdvance(figureOf(row.total.mean)));
    return widest + figureGap + 4;
}

std::size_t StackedBars::shownRows() const
{
    const double room = std::max(leastPitch, plot().viewport()->height() - legendHeight());
    return std::min(data_.rows.size(), static_cast<std::size_t>(room / leastPitch));
}

QRectF StackedBars::drawSeries(QChart& chart)
{
    const std::size_t rows = shownRows();
    if (rows == 0)
        return {};
    const double pitch = std::min(rowPitch, (plot().viewport()->height() - legendHeight()) / static_cast<double>(rows));
    const int below = plot().viewport()->height() - static_cast<int>(pitch * static_cast<double>(rows));
    plot().setRoom({static_cast<int>(labelWidth()), 0, static_cast<int>(figureWidth()), std::max(0, below)});
    auto* bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(std::min(0.8, barThickness / pitch));
    for (std::size_t part = 0; part < data_.parts.size(); ++part) {
        auto* set = new QBarSet(data_.parts[part].name);
        set->setColor(data_.parts[part].color(barOpacity));
        set->setBorderColor(Qt::transparent);
        // Qt counts from the bottom up.
        for (std::size_t row = rows; row-- > 0;)
            set->append(part < data_.rows[row].seconds.size() ? data_.rows[row].seconds[part] : 0);
        bars->append(set);
    }
    chart.addSeries(bars);
    return {0, -0.5, longest(), static_cast<double>(rows)};
}

void StackedBars::paintMarks(QPainter& painter) const
{
    const QRectF area = plot().plotArea();
    for (std::size_t row = 0; row < shownRows(); ++row)
        paintRow(painter, area, row);
    paintLegend(painter, area);
}

void StackedBars::paintRow(QPainter& painter, const QRectF& area, std::size_t index) const
{
    const auto& colors = window::colors();
    const auto& row = data_.rows[index];
    const double pitch = area.height() / static_cast<double>(shownRows());
    const double y = area.top() + pitch * (static_cast<double>(index) + 0.5);
    const auto toX = [&](double seconds) { return area.left() + seconds / longest() * area.width(); };
    painter.setFont(window::uiFont(11.5));
    painter.setPen(colors.text);
    const QString name = QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideMiddle, area.left() - 8);
    painter.drawText(QRectF(0, y - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, name);
    double end = toX(row.total.mean);
    if (row.total.isKnown()) {
        const double low = toX(row.total.low), high = toX(row.total.high);
        painter.setPen(QPen(colors.text, 1.2));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        painter.drawLine(QPointF(low, y - 4), QPointF(low, y + 4));
        painter.drawLine(QPointF(high, y - 4), QPointF(high, y + 4));
        end = std::max(end, high);
    }
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(end + figureGap, y - 10, figureWidth(), 20), Qt::AlignLeft | Qt::AlignVCenter, figureOf(row.total.mean));
}

std::vector<QPointF> StackedBars::legendPlaces(double left) const
{
    const QFontMetricsF metrics(window::uiFont(11));
    const double room = plot().viewport()->width();
    double all = 0;
    for (const auto& part : data_.parts)
        all += legendMark + metrics.horizontalAdvance(part.name) + legendGap;
    const double begin = std::max(0.0, std::min(left, room - all));
    std::vector<QPointF> places;
    QPointF at(begin, 0);
    for (const auto& part : data_.parts) {
        const double width = legendMark + metrics.horizontalAdvance(part.name);
        if (at.x() > begin && at.x() + width > room)
            at = QPointF(begin, at.y() + legendLine);
        places.push_back(at);
        at.rx() += width + legendGap;
    }
    return places;
}

double StackedBars::legendHeight() const
{
    const auto places = legendPlaces(0);
    return legendRoom + (places.empty() ? 0 : places.back().y());
}

void StackedBars::paintLegend(QPainter& painter, const QRectF& area) const
{
    painter.setFont(window::uiFont(11));
    const auto places = legendPlaces(area.left());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& part = data_.parts[i];
        const QPointF at(places[i].x(), area.bottom() + 14 + places[i].y());
        painter.fillRect(QRectF(at.x(), at.y() - 4, 9, 9), part.color());
        painter.setPen(window::colors().muted);
        painter.drawText(at + QPointF(legendMark, 4.5), part.name);
    }
}

QString StackedBars::tooltipAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (data_.rows.empty() || position.y() < area.top() || position.y() >= area.bottom())
        return {};
    const auto index
        = static_cast<std::size_t>((position.y() - area.top()) / area.height() * static_cast<double>(shownRows()));
    const auto& row = data_.rows.at(std::min(index, data_.rows.size() - 1));
    const TimeUnit unit = timeUnitFor(row.total.mean);
    const auto inUnit = [&](double value) { return data_.text ? data_.text(value) : durationText(value, unit); };
    QString words = row.name + QStringLiteral(": ") + inUnit(row.total.mean);
    if (row.total.isKnown())
        words += data_.text ? QStringLiteral(" \u00B1 ") + data_.text(row.total.halfWidth())
                            : u' ' + plusMinus(row.total.halfWidth(), unit);
    for (std::size_t part = 0; part < std::min(row.seconds.size(), data_.parts.size()); ++part)
        if (row.seconds[part] > 0)
            words += u'\n' + data_.parts[part].name + QStringLiteral(": ") + inUnit(row.seconds[part]);
    return words;
}

std::vector<QStringList> StackedBars::table() const
{
    std::vector<QStringList> rows;
    if (data_.rows.empty())
        return rows;
    const TimeUnit unit = data_.text ? TimeUnit {1, data_.unit} : timeUnitFor(longest());
    QStringList head {tr("Element")};
    for (const auto& part : data_.parts)
        head += tr("%1 (%2)").arg(part.name, unit.name);
    head << tr("Total (%1)").arg(unit.name) << tr("95 % from (%1)").arg(unit.name) << tr("95 % to (%1)").arg(unit.name);
    rows.push_back(head);
    for (const auto& row : data_.rows) {
        QStringList cells {row.name};
        for (const double part : row.seconds)
            cells += figure(part / unit.seconds);
        cells += figure(row.total.mean / unit.seconds);
        if (row.total.isKnown())
            cells << figure(row.total.low / unit.seconds) << figure(row.total.high / unit.seconds);
        rows.push_back(cells);
    }
    return rows;
}

bool StackedBars::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        drawAgain();
    if (event->type() == QEvent::MouseButtonRelease && !data_.rows.empty()) {
        const QRectF area = plot().plotArea();
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        if (at.y() >= area.top() && at.y() < area.bottom())
            Q_EMIT rowChosen(
                static_cast<int>((at.y() - area.top()) / area.height() * static_cast<double>(shownRows())));
    }
    return PlotChart::eventFilter(watched, event);
}

} // namespace millrace::app::charts
