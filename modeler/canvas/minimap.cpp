// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/minimap.h"

#include "modeler/canvas/view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr QSize mapSize(216, 136); ///< at most
constexpr QSize leastMapSize(110, 56);
constexpr int mapGap = 12;
constexpr double mapMargin = 8;
constexpr double mostMapScale = 0.5;
constexpr int drawDelay = 150; ///< milliseconds after the last change

} // namespace

Minimap::Minimap(View& view)
    : FloatingPad(view)
{
    setAccessibleName(tr("Map of the whole diagram"));
    setToolTip(tr("Drag to move about the diagram (M hides the map)"));
    setCursor(Qt::PointingHandCursor);
    resize(mapSize);
    soon_.setSingleShot(true);
    soon_.setInterval(drawDelay);
    connect(&soon_, &QTimer::timeout, this, &Minimap::draw);
    connect(&view, &View::viewportChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void Minimap::place(const QMargins& freeMargins)
{
    freeMargins_ = freeMargins;
    move(view_.width() - width() - mapGap - freeMargins.right(),
        view_.height() - height() - mapGap - freeMargins.bottom());
}

void Minimap::refresh()
{
    if (isVisible())
        soon_.start();
}

void Minimap::showEvent(QShowEvent* event)
{
    FloatingPad::showEvent(event);
    draw();
}

/// As low or as narrow as the diagram is.
QSize Minimap::sizeFor(const QRectF& extent) const
{
    if (extent.isEmpty())
        return mapSize;
    const QSizeF most = QSizeF(mapSize) - QSizeF(2 * mapMargin, 2 * mapMargin);
    const double scale = std::min({most.width() / extent.width(), most.height() / extent.height(), mostMapScale});
    const QSizeF needed = extent.size() * scale + QSizeF(2 * mapMargin, 2 * mapMargin);
    return needed.toSize().expandedTo(leastMapSize).boundedTo(mapSize);
}

QRectF Minimap::room() const
{
    return QRectF(rect()).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
}

void Minimap::draw()
{
    extent_ = view_.figures().isEmpty() ? QRectF() : view_.figures().extent();
    if (const QSize wanted = sizeFor(extent_); wanted != size()) {
        resize(wanted);
        place(freeMargins_);
    }
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap(size() * ratio);
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(Qt::transparent);
    update();
    if (extent_.isEmpty())
        return;
    const QRectF inside = room();
    scale_ = std::min({inside.width() / extent_.width(), inside.height() / extent_.height(), mostMapScale});
    origin_ = inside.center() - QPointF(extent_.width(), extent_.height()) * scale_ / 2;
    QPainter painter(&picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin_);
    painter.scale(scale_, scale_);
    painter.translate(-extent_.topLeft());
    paintSmall(painter);
}

/// Lines as wide as on screen: at the diagram's own width they would fade.
void Minimap::paintSmall(QPainter& painter) const
{
    const drawing::Theme& theme = view_.theme();
    const auto pen = [](const QColor& colour, double width) {
        QPen made(colour, width);
        made.setCosmetic(true);
        return made;
    };
    for (const drawing::Figure* figure : view_.figures().all()) {
        if (figure->isEdge()) {
            painter.setPen(pen(theme.muted, 0.7));
            painter.drawPolyline(figure->route);
            continue;
        }
        const QColor fill = figure->colours.background.isValid() ? figure->colours.background : theme.shape;
        painter.setPen(pen(theme.outline, figure->isContainer ? 0.7 : 0.9));
        painter.setBrush(figure->isContainer || figure->isBare ? QBrush(Qt::NoBrush) : QBrush(fill));
        painter.drawPath(drawing::silhouettePath(figure->silhouette, figure->box));
    }
}

void Minimap::paintEvent(QPaintEvent* event)
{
    FloatingPad::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, picture_);
    if (extent_.isEmpty())
        return;
    const QRectF seen = view_.viewport().visible(view_.size());
    const QRectF frame(origin_ + (seen.topLeft() - extent_.topLeft()) * scale_, seen.size() * scale_);
    const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
    QPainterPath hidden;
    hidden.addRoundedRect(inside, 6, 6);
    QPainterPath shown;
    shown.addRect(frame);
    QColor veil = view_.theme().panel;
    veil.setAlphaF(0.55F);
    painter.fillPath(hidden.subtracted(shown), veil);
    painter.setPen(QPen(view_.theme().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.intersected(inside), 2, 2);
}

void Minimap::goTo(QPointF place)
{
    if (extent_.isEmpty())
        return;
    const QPointF diagram = extent_.topLeft() + (place - origin_) / scale_;
    const QPointF inView = view_.viewport().toWidget(diagram);
    view_.scrollBy(QPointF(view_.width() / 2.0, view_.height() / 2.0) - inView);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        view_.setZoom(view_.zoom() * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
    event->accept();
}

} // namespace millrace::canvas
