// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/obstacles.h"

#include <algorithm>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>

namespace millrace::layout {

namespace {

namespace geo = boost::geometry;
using GeoPoint = geo::model::d2::point_xy<double>;
using GeoBox = geo::model::box<GeoPoint>;
using Entry = std::pair<GeoBox, int>;

GeoBox boxOf(const QRectF& r)
{
    const QRectF n = r.normalized();
    return {GeoPoint(n.left(), n.top()), GeoPoint(n.right(), n.bottom())};
}

} // namespace

struct RectIndex::Tree {
    geo::index::rtree<Entry, geo::index::quadratic<16>> tree;
};

RectIndex::RectIndex()
    : tree_(std::make_unique<Tree>())
{ }

RectIndex::RectIndex(const std::vector<QRectF>& rects)
    : RectIndex()
{
    std::vector<Entry> entries;
    entries.reserve(rects.size());
    for (std::size_t i = 0; i < rects.size(); ++i)
        entries.emplace_back(boxOf(rects[i]), int(i));
    tree_->tree = decltype(tree_->tree)(entries);
}

RectIndex::~RectIndex() = default;
RectIndex::RectIndex(RectIndex&&) noexcept = default;
RectIndex& RectIndex::operator=(RectIndex&&) noexcept = default;

void RectIndex::add(int number, const QRectF& rect)
{
    tree_->tree.insert(Entry(boxOf(rect), number));
}

void RectIndex::visit(const QRectF& rect, const std::function<bool(int)>& visit) const
{
    const GeoBox box = boxOf(rect);
    for (auto it = tree_->tree.qbegin(geo::index::intersects(box)); it != tree_->tree.qend(); ++it)
        if (!visit(it->second))
            return;
}

std::vector<int> RectIndex::at(const QRectF& rect) const
{
    std::vector<int> found;
    visit(rect, [&found](int number) {
        found.push_back(number);
        return true;
    });
    std::sort(found.begin(), found.end());
    return found;
}

bool passesThrough(QPointF a, QPointF b, const QRectF& rect, double tolerance)
{
    // Liang and Barsky 1984: the share of the stretch between the four borders.
    const QPointF d = b - a;
    double from = 0, to = 1;
    const auto cut = [&](double slope, double distance) {
        if (slope == 0)
            return distance > 0;
        const double share = distance / slope;
        (slope < 0 ? from : to) = slope < 0 ? std::max(from, share) : std::min(to, share);
        return from < to;
    };
    if (!cut(-d.x(), a.x() - rect.left()) || !cut(d.x(), rect.right() - a.x()) || !cut(-d.y(), a.y() - rect.top())
        || !cut(d.y(), rect.bottom() - a.y()))
        return false;
    return (to - from) * std::hypot(d.x(), d.y()) > tolerance;
}

} // namespace millrace::layout
