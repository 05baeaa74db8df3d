// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tornado_bars.h"

#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr double tornadoPitch = 22, leastTornadoPitch = 16, tornadoThickness = 12; ///< px
constexpr double widestInput = 220, widestInputPart = 0.4;
constexpr int tornadoTicks = 4, tickGap = 12; ///< at most; px between their words
constexpr int tornadoHead = 18, tornadoFoot = 22; ///< px of room around the bars
constexpr double farOff = 4, cutAt = 2; ///< a row that is so many times the next one would leave it no room
constexpr float paleBar = 0.28F, sureBar = 0.9F;

QString changeText(double change, const TimeUnit& unit)
{
    const QString text = durationText(std::abs(change), unit).trimmed(); // some have no unit
    return change > 0 ? u'+' + text : change < 0 ? QChar(0x2212) + text : text;
}

/// The larger one of the two.
const Interval& changeOf(const TornadoData::Row& row)
{
    return std::abs(row.atLow.mean) > std::abs(row.atHigh.mean) ? row.atLow : row.atHigh;
}

QString figureOf(const TornadoData& data, const TornadoData::Row& row)
{
    return changeText(changeOf(row).mean, data.unitFor(std::abs(changeOf(row).mean)));
}

bool isSure(const Interval& change)
{
    return change.low > 0 || change.high < 0;
}
} // namespace

TornadoBars::TornadoBars(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().viewport()->installEventFilter(this);
}

void TornadoBars::setData(TornadoData bars)
{
    data_ = std::move(bars);
    redraw();
}

double TornadoBars::span() const
{
    double most = 0, second = 0;
    for (const auto& row : data_.rows) {
        const double width = std::abs(changeOf(row).mean);
        second = std::max(second, std::min(most, width));
        most = std::max(most, width);
    }
    if (second > 0 && most > farOff * second)
        most = cutAt * second;
    return most > 0 ? most : 1;
}

double TornadoBars::figureWidth() const
{
    const QFontMetricsF metrics(window::uiFont(11.5));
    double most = 0;
    for (const auto& row : data_.rows)
        most = std::max(most, metrics.horizontalAdvance(figureOf(data_, row)));
    return most + 8;
}

double TornadoBars::toX(double change, const QRectF& area) const
{
    return area.center().x() + std::clamp(change / span(), -1.0, 1.0) * area.width() / 2;
}

double TornadoBars::nameWidth() const
{
    const QFontMetricsF metrics(window::uiFont(11.5));
    double most = 40;
    for (const auto& row : data_.rows)
        most = std::max(most, metrics.horizontalAdvance(row.name));
    return std::min({most, widestInput, plot().width() * widestInputPart}) + 10;
}

std::size_t TornadoBars::shownRows() const
{
    const double room = std::max(leastTornadoPitch, double(plot().viewport()->height()) - tornadoHead - tornadoFoot);
    return std::min(data_.rows.size(), std::size_t(room / leastTornadoPitch));
}

std::optional<std::size_t> TornadoBars::rowAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (shownRows() == 0 || position.y() < area.top() || position.y() >= area.bottom())
        return {};
    return std::size_t((position.y() - area.top()) / area.height() * double(shownRows()));
}

/// The bars are painted: Qt's stacked ones cannot lie over one another.
QRectF TornadoBars::drawSeries(QChart&)
{
    const std::size_t rows = shownRows();
    if (rows == 0)
        return {};
    const double room = plot().viewport()->height() - tornadoHead - tornadoFoot;
    const double pitch = std::min(tornadoPitch, room / double(rows));
    const int below = plot().viewport()->height() - tornadoHead - int(pitch * double(rows));
    plot().setRoom({int(nameWidth()) + 4, tornadoHead, int(figureWidth()), std::max(tornadoFoot, below)});
    return {};
}

void TornadoBars::paintGround(QPainter& painter) const
{
    if (data_.rows.empty())
        return;
    const QRectF area = plot().plotArea();
    const auto& colors = window::colors();
    const TimeUnit unit = data_.unitFor(span());
    painter.setFont(window::uiFont(10.5));
    const int widest = painter.fontMetrics().horizontalAdvance(changeText(-span(), unit)) + tickGap;
    const int most = std::clamp(int(area.width()) / widest, 1, tornadoTicks);
    const double step = niceStep(2 * span() / unit.seconds, most) * unit.seconds;
    for (double at = -std::floor(span() / step) * step; at <= span() + step / 1000; at += step) {
        const bool isNow = std::abs(at) < step / 2;
        const double x = toX(isNow ? 0 : at, area);
        painter.setPen(QPen(isNow ? colors.muted : colors.line, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString words = isNow ? tr("now", "the figure as it is") : changeText(at, unit);
        painter.setPen(colors.muted);
        painter.drawText(QRectF(x - 50, area.bottom() + 3, 100, 16), Qt::AlignCenter, words);
    }
}

void TornadoBars::paintMarks(QPainter& painter) const
{
    const QRectF area = plot().plotArea();
    const auto& colors = window::colors();
    const double pitch = area.height() / double(std::max<std::size_t>(1, shownRows()));
    const double thickness = std::min(tornadoThickness, pitch * 0.7);
    for (std::size_t i = 0; i < shownRows(); ++i) {
        const auto& row = data_.rows[i];
        const double y = area.top() + pitch * (double(i) + 0.5);
        painter.setFont(window::uiFont(11.5));
        painter.setPen(colors.text);
        const QString name = painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, int(nameWidth()) - 8);
        painter.drawText(QRectF(0, y - 10, nameWidth() - 4, 20), Qt::AlignRight | Qt::AlignVCenter, name);
        std::array<std::pair<const Interval*, QColor>, 2> bars {
            std::pair(&row.atLow, colors.series[3]), std::pair(&row.atHigh, colors.series[0])};
        // The shorter one lies upon the longer where both go the same way.
        if (std::abs(row.atLow.mean) < std::abs(row.atHigh.mean))
            std::swap(bars[0], bars[1]);
        for (auto& [change, color] : bars) {
            color.setAlphaF(isSure(*change) ? sureBar : paleBar);
            const double end = toX(change->mean, area), now = toX(0, area);
            painter.fillRect(
                QRectF(QPointF(std::min(end, now), y - thickness / 2), QPointF(std::max(end, now), y + thickness / 2)),
                color);
        }
        const bool isAny = isSure(row.atLow) || isSure(row.atHigh);
        painter.setPen(isAny ? colors.text : colors.muted);
        painter.drawText(QRectF(area.right() + 4, y - 10, figureWidth(), 20), Qt::AlignLeft | Qt::AlignVCenter,
            figureOf(data_, row));
    }
    paintLegend(painter, area);
}

void TornadoBars::paintLegend(QPainter& painter, const QRectF& area) const
{
    if (data_.rows.empty())
        return;
    painter.setFont(window::uiFont(11));
    double x = area.left();
    for (const auto& [name, series] : {std::pair(data_.lowName, 3), std::pair(data_.highName, 0)}) {
        painter.fillRect(QRectF(x, 3, 9, 9), window::colors().series.at(std::size_t(series)));
        painter.setPen(window::colors().muted);
        painter.drawText(QPointF(x + 14, 11.5), name);
        x += 14 + painter.fontMetrics().horizontalAdvance(name) + 14;
    }
}

QString TornadoBars::tooltipAt(QPointF position) const
{
    const auto index = rowAt(position);
    if (!index)
        return {};
    const auto& row = data_.rows[*index];
    const TimeUnit unit = data_.unitFor(std::max(std::abs(row.atLow.mean), std::abs(row.atHigh.mean)));
    QStringList words {row.name};
    for (const auto& [name, change] : {std::pair(data_.lowName, row.atLow), std::pair(data_.highName, row.atHigh)})
        words << (isSure(change) ? QStringLiteral("%1: %2 %3")
                                       .arg(name, changeText(change.mean, unit), plusMinus(change.halfWidth(), unit))
                                 : tr("%1: no difference that could be told from chance").arg(name));
    return words.join(u'\n');
}

std::vector<QStringList> TornadoBars::table() const
{
    std::vector<QStringList> rows;
    if (data_.rows.empty())
        return rows;
    const TimeUnit unit = data_.unitFor(span());
    QStringList head {tr("Input")};
    for (const QString& name : {data_.lowName, data_.highName})
        for (const QString& column : {name, tr("95 % from"), tr("95 % to")})
            head << (unit.name.isEmpty() ? column : tr("%1 (%2)").arg(column, unit.name));
    rows.push_back(head);
    for (const auto& row : data_.rows) {
        QStringList cells {row.name};
        for (const Interval& change : {row.atLow, row.atHigh})
            cells << figure(change.mean / unit.seconds) << figure(change.low / unit.seconds)
                  << figure(change.high / unit.seconds);
        rows.push_back(cells);
    }
    return rows;
}

bool TornadoBars::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        drawAgain();
    if (event->type() == QEvent::MouseButtonRelease)
        if (const auto row = rowAt(static_cast<QMouseEvent*>(event)->position()))
            Q_EMIT rowChosen(int(*row));
    return PlotChart::eventFilter(watched, event);
}

} // namespace millrace::app::charts
