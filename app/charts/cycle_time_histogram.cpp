// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/cycle_time_histogram.h"

#include "app/charts/format.h"
#include "app/charts/plot.h"
#include "app/window/theme.h"

#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
constexpr int mostTicks = 5, lineLegendHeight = 16;
constexpr int leftRoom = 8, headRoom = 22; ///< px
constexpr int barsMark = 15, lineMark = 17, legendsGap = 16; ///< px before a name of the legend, and between two
constexpr double steepest = 1.3; ///< of the highest bar
constexpr double barPart = 0.9; ///< of a bin's width
constexpr double markerGap = 3; ///< px between a line and its label
constexpr double labelGap = 6; ///< px between a label and what stands beside it
} // namespace

CycleTimeHistogram::CycleTimeHistogram(QWidget* parent)
    : CycleTimeHistogram(tr("Cycle time"), parent)
{
    setEmptyWords(tr("How long cases take shows here after a simulation."));
}

CycleTimeHistogram::CycleTimeHistogram(const QString& title, QWidget* parent)
    : PlotChart(title, parent)
{
    plot().setRoom({leftRoom, headRoom, 22, 20});
    plot().viewport()->installEventFilter(this);
}

std::optional<std::size_t> CycleTimeHistogram::binAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (bins() == 0 || position.x() < area.left() || position.x() >= area.right())
        return std::nullopt;
    return std::min(bins() - 1, static_cast<std::size_t>((position.x() - area.left()) / area.width() * double(bins())));
}

bool CycleTimeHistogram::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && hasLine())
        drawAgain();
    if (event->type() == QEvent::MouseButtonRelease)
        if (const auto bin = binAt(static_cast<QMouseEvent*>(event)->position())) {
            const double from = data_.lowSeconds + double(*bin) * data_.binSeconds;
            Q_EMIT binChosen(from, from + data_.binSeconds);
        }
    return PlotChart::eventFilter(watched, event);
}

void CycleTimeHistogram::setData(HistogramData histogram)
{
    data_ = std::move(histogram);
    redraw();
}

/// Names that do not fit beside one another stand below one another.
int CycleTimeHistogram::legendRows() const
{
    if (!hasLine())
        return 0;
    const QFontMetricsF metrics(window::uiFont(11));
    const double names = metrics.horizontalAdvance(data_.barsName) + metrics.horizontalAdvance(data_.lineName);
    const double width = leftRoom + barsMark + legendsGap + lineMark + names;
    return data_.barsName.isEmpty() || width <= plot().viewport()->width() ? 1 : 2;
}

double CycleTimeHistogram::spanSeconds() const
{
    return data_.binSeconds * static_cast<double>(bins());
}

double CycleTimeHistogram::toX(double seconds, const QRectF& area) const
{
    return area.left() + (seconds - data_.lowSeconds) / spanSeconds() * area.width();
}

QRectF CycleTimeHistogram::drawSeries(QChart& chart)
{
    if (bins() == 0)
        return {};
    const int rows = legendRows() - (data_.markers.empty() ? 1 : 0); // markers have their names in the head's first
    plot().setRoom({leftRoom, headRoom + lineLegendHeight * std::max(0, rows), 22, 20});
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(barPart);
    auto* set = new QBarSet(QString());
    QColor color = window::colors().series[0];
    color.setAlphaF(0.85F);
    set->setColor(color);
    set->setBorderColor(Qt::transparent);
    for (const double share : data_.shares)
        set->append(share);
    bars->append(set);
    chart.addSeries(bars);
    return {-0.5, 0, static_cast<double>(bins()), highestShare()};
}

double CycleTimeHistogram::highestShare() const
{
    double highest = 0;
    for (const auto* shares : {&data_.shares, &data_.baseShares})
        for (const double share : *shares)
            highest = std::max(highest, share);
    for (const double share : data_.lineShares)
        highest = std::max(highest, share);
    // A curve may be steep within a bin: then it leaves the picture.
    double top = 0;
    for (const QPointF& point : data_.curve)
        top = std::max(top, point.y());
    highest = std::max(highest, highest > 0 ? std::min(top, highest * steepest) : top);
    return highest > 0 ? highest : 1;
}

void CycleTimeHistogram::paintGround(QPainter& painter) const
{
    // Qt Charts sets the bars of two series side by side; these stand behind.
    const QRectF area = plot().plotArea();
    const double bin = area.width() / std::max(1.0, static_cast<double>(data_.shares.size()));
    for (std::size_t i = 0; i < std::min(data_.baseShares.size(), data_.shares.size()); ++i) {
        const double high = data_.baseShares[i] / highestShare() * area.height();
        painter.fillRect(QRectF(area.left() + bin * (static_cast<double>(i) + (1 - barPart) / 2), area.bottom() - high,
                             bin * barPart, high),
            window::colors().line);
    }
}

void CycleTimeHistogram::paintMarks(QPainter& painter) const
{
    if (bins() == 0)
        return;
    const QRectF area = plot().plotArea();
    paintAxis(painter, area);
    if (hasLine()) {
        paintLine(painter, area);
        paintLegend(painter, area);
    }
    paintMarkers(painter, area);
}

void CycleTimeHistogram::paintLine(QPainter& painter, const QRectF& area) const
{
    QPolygonF line;
    const auto add = [&](double seconds, double share) {
        line << QPointF(toX(seconds, area), area.bottom() - share / highestShare() * area.height());
    };
    for (const QPointF& point : data_.curve)
        add(point.x(), point.y());
    if (data_.curve.empty())
        for (std::size_t i = 0; i < data_.lineShares.size(); ++i)
            add(data_.lowSeconds + (double(i) + 0.5) * data_.binSeconds, data_.lineShares[i]);
    painter.save();
    painter.setClipRect(area.adjusted(0, -4, 1, 1));
    painter.setPen(QPen(window::colors().series[1], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.restore();
}

void CycleTimeHistogram::paintLegend(QPainter& painter, const QRectF& area) const
{
    const auto& colors = window::colors();
    painter.setFont(window::uiFont(11));
    const QFontMetricsF metrics(painter.font());
    double x = area.left(), y = 8;
    if (!data_.barsName.isEmpty()) {
        painter.fillRect(QRectF(x, y - 5, 10, 10), colors.series[0]);
        painter.setPen(colors.muted);
        painter.drawText(QPointF(x + barsMark, y + 4), data_.barsName);
        if (legendRows() > 1)
            y += lineLegendHeight;
        else
            x += barsMark + metrics.horizontalAdvance(data_.barsName) + legendsGap;
    }
    painter.setPen(QPen(colors.series[1], 2.2));
    painter.drawLine(QPointF(x, y), QPointF(x + 12, y));
    painter.setPen(colors.muted);
    const double room = plot().viewport()->width() - x - lineMark;
    painter.drawText(
        QPointF(x + lineMark, y + 4), metrics.elidedText(data_.lineName, Qt::ElideRight, std::max(20.0, room)));
}

void CycleTimeHistogram::paintAxis(QPainter& painter, const QRectF& area) const
{
    const auto& colors = window::colors();
    painter.setPen(QPen(colors.muted, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    painter.setFont(window::uiFont(10.5));
    const QFontMetricsF metrics(painter.font());
    const TimeUnit unit = timeUnitFor(data_.lowSeconds + spanSeconds());
    const double range = spanSeconds() / unit.seconds;
    // Hours are counted in parts and multiples of a day.
    double step = niceStep(range, mostTicks);
    if (unit.seconds == 3600 && range >= 24)
        step = std::max(6.0, std::ceil(range / mostTicks / 12) * 12);
    const double end = data_.lowSeconds / unit.seconds + range;
    const int decimals = step < 1 ? int(std::ceil(-std::log10(step))) : 0;
    for (double tick = std::ceil(data_.lowSeconds / unit.seconds / step) * step; tick <= end + 1e-9; tick += step) {
        const bool last = tick + step > end + 1e-9;
        QString words = tick == 0 ? QLocale().toString(0) : QLocale().toString(tick, 'f', decimals);
        if (last)
            words += QChar(0x00A0) + unit.name;
        const double x = toX(tick * unit.seconds, area), width = metrics.horizontalAdvance(words);
        const double left = std::min(x - width / 2, area.right() + 12 - width);
        painter.drawText(QPointF(left, area.bottom() + 15), words);
    }
}

/// Each label stands right of its line, else left of it, where it touches neither another label nor another line; where
/// there is room for neither, a row lower.
void CycleTimeHistogram::paintMarkers(QPainter& painter, const QRectF& area) const
{
    const auto& colors = window::colors();
    painter.setFont(window::uiFont(10.5));
    const QFontMetricsF metrics(painter.font());
    std::vector<double> lines;
    for (const auto& marker : data_.markers)
        lines.push_back(toX(marker.seconds, area));
    QPen dashed(colors.text, 1);
    dashed.setDashPattern({3, 3});
    const QPen target(colors.warning, 1.6);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        painter.setPen(data_.markers[i].isTarget ? target : dashed);
        if (lines[i] <= area.right())
            painter.drawLine(QPointF(lines[i], area.top() - 16), QPointF(lines[i], area.bottom()));
    }
    const double end = plot().viewport()->width();
    double taken = 0; // right end of the label before, or of its line
    double row = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        painter.setPen(data_.markers[i].isTarget ? colors.warning : colors.muted);
        const double x = lines[i], width = metrics.horizontalAdvance(data_.markers[i].label);
        if (x > area.right())
            continue;
        const double border = i + 1 < lines.size() && lines[i + 1] <= area.right() ? lines[i + 1] : end;
        double left = x + markerGap;
        if (left + width + labelGap > border && x - markerGap - width > taken + labelGap)
            left = x - markerGap - width;
        row = i > 0 && left < taken + labelGap ? row + metrics.height() : 0;
        left = std::min(left, end - width);
        const QPointF at(left, area.top() - 8 + row);
        if (left + width + 1 > border || row > 0) // words over a line: make room for them
            painter.fillRect(QRectF(at.x() - 1, at.y() - metrics.ascent(), width + 2, metrics.height()), colors.panel);
        painter.drawText(at, data_.markers[i].label);
        taken = std::max(left + width, x);
    }
}

QString CycleTimeHistogram::tooltipAt(QPointF position) const
{
    const QRectF area = plot().plotArea();
    if (bins() == 0 || position.x() < area.left() || position.x() >= area.right())
        return {};
    const auto bin
        = static_cast<std::size_t>((position.x() - area.left()) / area.width() * static_cast<double>(bins()));
    const double from = data_.lowSeconds + static_cast<double>(bin) * data_.binSeconds;
    const TimeUnit unit = timeUnitFor(data_.lowSeconds + spanSeconds());
    const QString share = bin < data_.shares.size() ? percentText(data_.shares[bin]) : QString();
    const QString begin = figure(from / unit.seconds), end = durationText(from + data_.binSeconds, unit);
    if (data_.barsName.isEmpty() && !hasLine())
        return tr("%1 of the cases take %2 to %3").arg(share, begin, end);
    QString words = tr("%1 to %2").arg(begin, end);
    if (!share.isEmpty())
        words += QStringLiteral("\n%1: %2").arg(data_.barsName, share);
    if (bin < data_.lineShares.size())
        words += QStringLiteral("\n%1: %2").arg(data_.lineName, percentText(data_.lineShares[bin]));
    return words;
}

std::vector<QStringList> CycleTimeHistogram::table() const
{
    std::vector<QStringList> rows;
    if (bins() == 0)
        return rows;
    const TimeUnit unit = timeUnitFor(data_.lowSeconds + spanSeconds());
    QStringList head {tr("From (%1)").arg(unit.name), tr("To (%1)").arg(unit.name)};
    if (!data_.shares.empty())
        head += data_.barsName.isEmpty() ? tr("Share of cases (%)") : tr("%1 (%)").arg(data_.barsName);
    if (!data_.baseShares.empty())
        head += tr("Compared with (%)");
    if (!data_.lineShares.empty())
        head += tr("%1 (%)").arg(data_.lineName);
    rows.push_back(head);
    for (std::size_t i = 0; i < bins(); ++i) {
        const double from = data_.lowSeconds + static_cast<double>(i) * data_.binSeconds;
        QStringList row {figure(from / unit.seconds), figure((from + data_.binSeconds) / unit.seconds)};
        if (i < data_.shares.size())
            row += figure(data_.shares[i] * 100);
        if (i < data_.baseShares.size())
            row += figure(data_.baseShares[i] * 100);
        if (i < data_.lineShares.size())
            row += figure(data_.lineShares[i] * 100);
        rows.push_back(row);
    }
    for (const auto& marker : data_.markers)
        rows.push_back({marker.label, figure(marker.seconds / unit.seconds)});
    return rows;
}

} // namespace millrace::app::charts
