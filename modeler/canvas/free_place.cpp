// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/free_place.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace millrace::canvas {
namespace {

constexpr double farthest = 800; ///< in each direction
constexpr std::size_t mostBoxes = 40; ///< that are looked at one by one

/// How far off a place is from where one would look first: what comes later stands to the right of that, or below.
double detour(QPointF place)
{
    const double x = place.x() < 0 ? -2 * place.x() : place.x();
    const double y = place.y() < 0 ? -3 * place.y() : 1.5 * place.y();
    return std::hypot(x, y);
}

bool runsThrough(const QPolygonF& route, const QRectF& box)
{
    const QLineF sides[] {{box.topLeft(), box.topRight()}, {box.topRight(), box.bottomRight()},
        {box.bottomRight(), box.bottomLeft()}, {box.bottomLeft(), box.topLeft()}};
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QLineF stretch(route[i], route[i + 1]);
        if (box.contains(stretch.p1()))
            return true;
        for (const QLineF& side : sides)
            if (stretch.intersects(side, nullptr) == QLineF::BoundedIntersection)
                return true;
    }
    return false;
}

bool isFree(const drawing::Figures& figures, const QRectF& place)
{
    constexpr double air = 15;
    const QRectF wide = place.adjusted(-air, -air, air, air);
    for (const drawing::Figure* figure : figures.in(wide)) {
        if (figure->isContainer)
            continue;
        if (figure->isEdge() ? runsThrough(figure->route, wide) || figure->label.intersects(place) : true)
            return false;
    }
    return true;
}

/// How far it is tried along one axis; what is large in a few large steps that lead past itself.
std::vector<double> stepsTo(double size, double step)
{
    constexpr double triedOfSize = 4;
    const double by = size > 0 ? std::ceil(size / triedOfSize / step) * step : step;
    const double end = std::max(farthest, size + by);
    std::vector<double> steps;
    for (double at = -std::floor(end / by) * by; at <= end; at += by)
        steps.push_back(at);
    return steps;
}

} // namespace

QPointF shiftToFreePlace(const drawing::Figures& figures, const std::vector<QRectF>& boxes, QSizeF step)
{
    QRectF all;
    for (const QRectF& box : boxes)
        all |= box;
    const bool isLarge = boxes.size() > mostBoxes;
    const std::vector<QRectF> looked = isLarge ? std::vector<QRectF> {all} : boxes;
    const drawing::Figure* holder = figures.containerAt(all.center());
    const auto suits = [&](QPointF shift, bool keepsHolder) {
        const QRectF place = all.translated(shift);
        const drawing::Figure* around = keepsHolder ? holder : figures.containerAt(place.center());
        if (holder != nullptr && !shift.isNull() && (around == nullptr || !around->box.contains(place)))
            return false;
        return std::all_of(
            looked.begin(), looked.end(), [&](const QRectF& box) { return isFree(figures, box.translated(shift)); });
    };
    const std::vector<double> levelSteps = stepsTo(isLarge ? all.width() : 0, step.width());
    const std::vector<double> uprightSteps = stepsTo(isLarge ? all.height() : 0, step.height());
    std::vector<QPointF> shifts;
    for (const double y : uprightSteps)
        for (const double x : levelSteps)
            shifts.emplace_back(x, y);
    std::sort(shifts.begin(), shifts.end(), [](QPointF a, QPointF b) { return detour(a) < detour(b); });
    // The same lane or sub-process first; where that is full, any other.
    for (const bool keepsHolder : {true, false}) {
        const auto found
            = std::find_if(shifts.begin(), shifts.end(), [&](QPointF shift) { return suits(shift, keepsHolder); });
        if (found != shifts.end())
            return *found;
        if (holder == nullptr)
            break;
    }
    return {};
}

} // namespace millrace::canvas
