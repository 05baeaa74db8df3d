// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"

#include "modeler/bpmn/types.h"

#include <QLocale>
#include <cmath>

namespace millrace::bpmn {

namespace {

/// Beyond it no drawing makes sense, and arithmetic on coordinates would lose its digits.
constexpr double farthest = 1e9;

std::optional<double> number(const metamodel::Element& element, QStringView attribute)
{
    bool isNumber = false;
    const double value = element.attribute(attribute).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) && std::abs(value) <= farthest ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<QRectF> bounds(const metamodel::Element& shape)
{
    const metamodel::Element* rectangle = shape.childOfType(type::Bounds);
    if (!rectangle)
        return std::nullopt;
    const auto x = number(*rectangle, u"x"), y = number(*rectangle, u"y");
    const auto width = number(*rectangle, u"width"), height = number(*rectangle, u"height");
    if (!x || !y || !width || !height || *width < 0 || *height < 0)
        return std::nullopt;
    return QRectF(*x, *y, *width, *height);
}

std::optional<QRectF> labelBounds(const metamodel::Element& shapeOrEdge)
{
    const metamodel::Element* label = shapeOrEdge.childOfType(type::BPMNLabel);
    return label ? bounds(*label) : std::nullopt;
}

Waypoints waypoints(const metamodel::Element& edge)
{
    Waypoints points;
    for (const metamodel::Element* point : edge.children(u"waypoint")) {
        const auto x = number(*point, u"x"), y = number(*point, u"y");
        if (x && y)
            points.append(QPointF(*x, *y));
    }
    return points;
}

QString formatCoordinate(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace millrace::bpmn
