// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/missing_layout.h"

#include "modeler/layout/auto_layout.h"
#include "modeler/layout/containers.h"
#include "modeler/layout/partial_drawing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace millrace::layout {

namespace {

constexpr double flowDistance = 50;
constexpr double artifactDistance = 30;

class MissingLayout : PartialDrawing {
public:
    using PartialDrawing::PartialDrawing;

    /// `isMissing`: by node, whether it is to be drawn.
    Placement run(const std::vector<char>& isMissing)
    {
        isNew_ = isMissing;
        std::vector<int> roots;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            const int holder = node(i).host != none ? node(i).host : node(i).parent;
            if (isNew_[std::size_t(i)] && (holder == none || !rect(holder).isEmpty())
                && node(i).kind != Node::Kind::Lane && node(i).kind != Node::Kind::Group)
                roots.push_back(i);
        }
        if (!roots.empty())
            placeRoots(roots);
        return finish();
    }

private:
    void placeRoots(std::vector<int>& roots)
    {
        Diagram unplaced = diagram_;
        for (Node& one : unplaced.nodes)
            one.place.reset();
        fresh_ = layOut(unplaced);
        // Events on borders first, that nothing is put where they belong; then in the order of flow, so that what comes
        // before is there.
        const auto rank = [this](int root) {
            return std::pair(node(root).host == none ? 1 : 0, fresh_.nodes[std::size_t(root)].left());
        };
        std::stable_sort(roots.begin(), roots.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
        for (const int root : roots) {
            if (node(root).host != none) {
                attach(root);
                continue;
            }
            if (const QRectF content = drawnInside(root); !content.isEmpty()) {
                rect(root) = content.adjusted(-30, -44, 30, 34);
                grow(diagram_, placement_, node(root).parent, rect(root));
                continue;
            }
            const std::vector<int> unit = unitOf(root);
            QRectF area;
            for (const int one : unit)
                if (isNew_[std::size_t(one)])
                    area |= fresh_.nodes[std::size_t(one)];
            const QRectF wish = area.translated(wishFor(root) - fresh_.nodes[std::size_t(root)].topLeft());
            const QPointF delta = roomFor(root, wish) - area.topLeft();
            for (const int one : unit)
                if (isNew_[std::size_t(one)])
                    rect(one) = fresh_.nodes[std::size_t(one)].translated(std::round(delta.x()), std::round(delta.y()));
            grow(diagram_, placement_, node(root).parent, area.translated(delta));
        }
    }

    QPointF roomFor(int root, const QRectF& wish)
    {
        const std::vector<char> nothing(diagram_.nodes.size(), 0);
        const int lane = node(root).lane;
        if (lane == none || rect(lane).isEmpty())
            return room_.find(wish, node(root).parent, nothing);
        const QRectF inLane = wish.translated(0, -rect(lane).top());
        return roomInLanes({{lane, inLane, containerMargin, containerMargin}}, node(root).parent, nothing).front();
    }

    /// Around this the container is to be drawn.
    QRectF drawnInside(int container)
    {
        QRectF all;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (node(i).parent == container && !isNew_[std::size_t(i)])
                all |= rect(i);
        return all;
    }

    /// Behind what leads there, before what it leads to, beside what it belongs to; else below all that is there.
    QPointF wishFor(int root)
    {
        const QSizeF size = fresh_.nodes[std::size_t(root)].size();
        std::optional<QPointF> before;
        for (const Edge& edge : diagram_.edges) {
            const bool isOut = edge.source == root;
            const int other = isOut ? edge.target : edge.target == root ? edge.source : none;
            if (other == none || other == root || rect(other).isEmpty() || edge.kind == Edge::Kind::Message)
                continue;
            const QRectF& r = rect(other);
            const double middle = r.center().y() - size.height() / 2;
            if (node(root).kind == Node::Kind::Annotation || node(root).kind == Node::Kind::Data)
                return {r.center().x() - size.width() / 2, r.top() - artifactDistance - size.height()};
            if (node(other).host != none)
                return {r.right() + flowDistance / 2, r.bottom() + flowDistance};
            if (!isOut)
                return {r.right() + flowDistance, middle};
            before = QPointF(r.left() - flowDistance - size.width(), middle);
        }
        return before ? *before : belowAll(node(root).parent);
    }

    QPointF belowAll(int parent)
    {
        QRectF all;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (!rect(i).isEmpty() && (parent == none || node(i).parent == parent))
                all |= rect(i);
        if (all.isEmpty())
            return parent == none ? QPointF(160, 80) : rect(parent).topLeft() + QPointF(70, 40);
        return all.bottomLeft() + QPointF(0, 50);
    }

    /// At a free place of the host's lower border or of another one, else at the first.
    void attach(int event)
    {
        const QRectF host = rect(node(event).host);
        const QSizeF size = node(event).size;
        std::vector<QPointF> middles;
        for (const double share : {0.5, 0.8, 0.2, 0.95, 0.05})
            middles.emplace_back(host.left() + share * host.width(), host.bottom());
        for (const double share : {0.5, 0.8, 0.2})
            middles.emplace_back(host.right(), host.top() + share * host.height());
        for (const double share : {0.5, 0.8, 0.2})
            middles.emplace_back(host.left() + share * host.width(), host.top());
        const auto at = [&size](QPointF middle) {
            return QRectF(
                QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)), size);
        };
        const auto found = std::find_if(
            middles.begin(), middles.end(), [&](QPointF middle) { return isFree(at(middle), node(event).host); });
        rect(event) = at(found == middles.end() ? middles.front() : *found);
    }

    /// Whether a place on a host's border covers nothing but the host and what that stands in.
    bool isFree(const QRectF& place, int host)
    {
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (node(i).kind != Node::Kind::Lane && node(i).kind != Node::Kind::Group && rect(i).intersects(place)
                && !standsIn(diagram_, host, i))
                return false;
        return true;
    }

    Placement fresh_;
};

} // namespace

Placement layOutMissing(const Diagram& diagram, Placement present)
{
    std::vector<char> isMissing;
    for (const QRectF& r : present.nodes)
        isMissing.push_back(r.isEmpty() ? 1 : 0);
    return inEachDirection(diagram, std::move(present), isMissing,
        [](const Diagram& lying, Placement placement, const std::vector<char>& nodes) {
            return MissingLayout(lying, std::move(placement)).run(nodes);
        });
}

} // namespace millrace::layout
