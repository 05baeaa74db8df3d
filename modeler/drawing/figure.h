// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/primitive.h"
#include "modeler/metamodel/element.h"

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <compare>

namespace millrace::drawing {

using metamodel::Key;

/// The silhouette: what hits, selection frames and the simplest level of detail go by.
enum class Silhouette : std::uint8_t { Rectangle, Rounded, Ellipse, Diamond, Hexagon, Route };

/// What lies over what: pools under lanes under expanded sub-processes under their lanes under flows under nodes.
struct Order {
    int layer = 0;
    Key key = metamodel::noKey;
    auto operator<=>(const Order&) const = default;
};

/// Colours that the file gives (OMG's BPMN in Color, or bpmn.io's older names); invalid where it gives none.
struct Colours {
    QColor background;
    QColor border;
    QColor label;
};

/// How one BPMNShape or BPMNEdge looks, in diagram pixels. A value, made anew when its element changes.
struct Figure {
    Key shape = metamodel::noKey; ///< the BPMNShape or BPMNEdge
    Key element = metamodel::noKey; ///< of the model; noKey where the reference is broken
    metamodel::TypeId type = metamodel::foreignType; ///< the model element's
    Order order;
    Silhouette silhouette = Silhouette::Rectangle;
    bool isContainer = false; ///< things stand inside: hit by border and head alone
    bool hasBands = false; ///< choreography: participants cover its top and bottom
    bool isBare = false; ///< nothing but lines (annotation, group): no fill of its own to colour
    QRectF head; ///< of containers: the strip with the name
    QRectF box; ///< the shape's bounds; of edges the route's
    QPolygonF route; ///< of edges
    QRectF label; ///< what a name outside the shape covers; null without
    QRectF extent; ///< all that is painted
    Colours colours;
    std::shared_ptr<const Face> face; ///< of its names, where the file asks for one
    PathItems paths; ///< the first is the silhouette's own
    TextItems texts;

    bool isEdge() const { return silhouette == Silhouette::Route; }
    /// Whether the point is on it (or within `tolerance` of its lines). Containers are hit on their border and head.
    bool hit(QPointF point, double tolerance) const;
    /// Whether the point lies in the shape itself: containers anywhere inside.
    bool covers(QPointF point) const;
    void translate(QPointF by);
};

/// Where the line from `inside` to `outside` leaves the silhouette; `outside` where it does not.
QPointF dock(Silhouette silhouette, const QRectF& box, QPointF inside, QPointF outside);
/// The silhouette as a closed path.
QPainterPath silhouettePath(Silhouette silhouette, const QRectF& box);
double distance(const QPolygonF& route, QPointF point);
/// The place on the route that is nearest to the point; the point itself where there is no route.
QPointF nearestOn(const QPolygonF& route, QPointF point);

} // namespace millrace::drawing
