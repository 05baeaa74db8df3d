// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <optional>

namespace millrace::bpmn {

/// Diagram coordinates: pixels at 100 %, y down.
using Waypoints = QList<QPointF>;

std::optional<QRectF> bounds(
    const metamodel::Element& shape); ///< of a BPMNShape or BPMNLabel; empty without (or with senseless) dc:Bounds
std::optional<QRectF> labelBounds(const metamodel::Element& shapeOrEdge);
Waypoints waypoints(const metamodel::Element& edge); ///< of a BPMNEdge
/// "12", "12.5": the shortest text that reads back the same.
QString formatCoordinate(double value);

} // namespace millrace::bpmn
