// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/duration_sketch.h"

#include "app/simulation/distribution_shapes.h"
#include "app/simulation/fitted_curve.h"
#include "app/window/theme.h"
#include "simulator/results/wording.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int sketchHeight = 62, wordsHeight = 16;
}

DurationSketch::DurationSketch(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DurationSketch::setDistribution(const kernel::Distribution& distribution)
{
    distribution_ = distribution;
    setToolTip(meanText(distribution) + u'\n' + quantileText(distribution));
    setAccessibleName(meanText(distribution));
    setAccessibleDescription(quantileText(distribution));
    update();
}

QSize DurationSketch::sizeHint() const
{
    return {160, sketchHeight};
}

void DurationSketch::paintEvent(QPaintEvent*)
{
    const charts::HistogramData curve = curveOf(distribution_);
    if (curve.lineShares.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colors = window::colors();
    const QRectF area = QRectF(rect()).adjusted(1, 3, -1, -wordsHeight);
    const double span = curve.binSeconds * double(curve.lineShares.size());
    const auto toX = [&](double seconds) { return area.left() + (seconds - curve.lowSeconds) / span * area.width(); };
    std::vector<QPointF> points(curve.curve.begin(), curve.curve.end());
    for (std::size_t i = 0; curve.curve.empty() && i < curve.lineShares.size(); ++i)
        points.emplace_back(curve.lowSeconds + (double(i) + 0.5) * curve.binSeconds, curve.lineShares[i]);
    double highest = 0;
    for (const QPointF& point : points)
        highest = std::max(highest, point.y());
    if (!(highest > 0))
        return;
    QPolygonF line;
    for (const QPointF& point : points)
        line << QPointF(toX(point.x()), area.bottom() - std::min(1.0, point.y() / highest) * area.height());
    QPolygonF ground = line;
    ground << QPointF(line.back().x(), area.bottom()) << QPointF(line.front().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accentSoft);
    painter.drawPolygon(ground);
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QPen dashed(colors.muted, 1);
    dashed.setDashPattern({2, 2});
    painter.setPen(dashed);
    for (const auto& marker : curve.markers)
        painter.drawLine(QPointF(toX(marker.seconds), area.top()), QPointF(toX(marker.seconds), area.bottom()));
    painter.setPen(QPen(colors.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(colors.muted);
    painter.setFont(window::uiFont(11));
    const auto text = distribution_.standardDeviation() > 0
        ? tr("mean %1, 9 in 10 below %2")
              .arg(results::readableDuration(std::max(0.0, distribution_.mean())),
                  results::readableDuration(std::max(0.0, distribution_.quantile(0.9))))
        : meanText(distribution_);
    painter.drawText(QRectF(0, height() - wordsHeight, width(), wordsHeight), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
}

void DurationSketch::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace millrace::app::simulation
