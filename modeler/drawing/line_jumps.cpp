// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/line_jumps.h"

#include <algorithm>
#include <cmath>

namespace millrace::drawing {
namespace {

constexpr double level = 0.5; ///< how far a stretch may be off
constexpr double fromEnds = jumpRadius + 2;

struct Bridge {
    double from = 0; ///< in the direction of the line
    double to = 0;
};

/// Bridges over the jumps of one level stretch, in its direction.
std::vector<Bridge> bridges(const Jumps& jumps, QPointF a, QPointF b)
{
    const double sign = b.x() > a.x() ? 1 : -1;
    std::vector<double> at;
    for (const QPointF& jump : jumps)
        if (std::abs(jump.y() - a.y()) <= level && (jump.x() - a.x()) * sign >= fromEnds
            && (b.x() - jump.x()) * sign >= fromEnds)
            at.push_back((jump.x() - a.x()) * sign);
    std::sort(at.begin(), at.end());
    std::vector<Bridge> list;
    for (const double middle : at) {
        if (!list.empty() && middle - jumpRadius < list.back().to + 1)
            list.back().to = middle + jumpRadius;
        else
            list.push_back({middle - jumpRadius, middle + jumpRadius});
    }
    return list;
}

} // namespace

void addJumps(Jumps& jumps, const QPolygonF& route, const QPolygonF& other)
{
    for (int i = 1; i < route.size(); ++i) {
        const QPointF a = route[i - 1], b = route[i];
        const auto [left, right] = std::minmax({a.x(), b.x()});
        if (std::abs(a.y() - b.y()) > level || right - left < 2 * fromEnds)
            continue;
        for (int j = 1; j < other.size(); ++j) {
            const QPointF c = other[j - 1], d = other[j];
            const auto [top, bottom] = std::minmax({c.y(), d.y()});
            if (std::abs(c.x() - d.x()) <= level && c.x() - left >= fromEnds && right - c.x() >= fromEnds
                && a.y() - top >= 2 && bottom - a.y() >= 2)
                jumps.emplace_back(c.x(), a.y());
        }
    }
}

QPainterPath withJumps(const QPainterPath& line, const Jumps& jumps)
{
    QPainterPath path;
    for (int i = 0; i < line.elementCount(); ++i) {
        const QPainterPath::Element& element = line.elementAt(i);
        if (element.isMoveTo()) {
            path.moveTo(element);
            continue;
        }
        if (!element.isLineTo())
            return line;
        const QPointF a = line.elementAt(i - 1), b = element;
        if (std::abs(a.y() - b.y()) <= level) {
            const bool isRightwards = b.x() > a.x();
            for (const Bridge& bridge : bridges(jumps, a, b)) {
                const double left = isRightwards ? a.x() + bridge.from : a.x() - bridge.to;
                const QRectF arc(left, a.y() - jumpRadius, bridge.to - bridge.from, 2 * jumpRadius);
                path.arcTo(arc, isRightwards ? 180 : 0, isRightwards ? -180 : 180);
            }
        }
        path.lineTo(b);
    }
    return path;
}

bool isLineOf(const PathItem& item, const Figure& edge)
{
    return edge.isEdge() && item.fill == Ink::None && item.dash != Dash::Dotted && item.path.elementCount() >= 2
        && QPointF(item.path.elementAt(0)) == edge.route.first();
}

} // namespace millrace::drawing
