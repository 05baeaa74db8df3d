// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"

#include "modeler/bpmn/types.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <cstdint>

namespace millrace::bpmn {

namespace {

/// Beyond it no drawing makes sense, and arithmetic on coordinates would lose its digits.
constexpr double farthest = 1e9;

/// Coordinates as nearly all are written ("-12.5"): the quotient of two integers that a double holds without loss, so
/// that one division rounds it as it should be (W. D. Clinger, How to read floating point numbers accurately, 1990).
/// Nothing for all else. Moving half of a diagram reads a million of them.
std::optional<double> plainNumber(QStringView text)
{
    constexpr int mostDigits = 15;
    constexpr std::array<double, mostDigits + 1> powers {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool isNegative = text.startsWith(u'-');
    std::int64_t digits = 0;
    int count = 0, behindPoint = 0;
    bool hasPoint = false;
    for (const QChar c : text.mid(isNegative ? 1 : 0)) {
        if (c >= u'0' && c <= u'9' && count < mostDigits) {
            digits = digits * 10 + (c.unicode() - u'0');
            ++count;
            behindPoint += hasPoint ? 1 : 0;
        } else if (c == u'.' && !hasPoint) {
            hasPoint = true;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || count == behindPoint || (hasPoint && behindPoint == 0))
        return std::nullopt;
    const double value = double(digits) / powers[std::size_t(behindPoint)];
    return isNegative ? -value : value;
}

std::optional<double> numberIn(const QString& text)
{
    if (const auto plain = plainNumber(text))
        return std::abs(*plain) <= farthest ? plain : std::nullopt;
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) && std::abs(value) <= farthest ? std::optional(value) : std::nullopt;
}

/// Read where it stands, without a copy of the text.
std::optional<double> number(const metamodel::Element& element, QStringView name)
{
    for (const metamodel::Attribute& attribute : element.attributes())
        if (attribute.name.size() == name.size() && attribute.name == name && attribute.uri.isEmpty())
            return numberIn(attribute.value);
    return std::nullopt;
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
