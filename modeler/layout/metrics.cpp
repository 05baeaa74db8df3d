// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/metrics.h"

#include "modeler/bpmn/views.h"
#include "modeler/layout/description.h"
#include "modeler/layout/obstacles.h"
#include "modeler/layout/present.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::layout {

namespace {

constexpr double slack = 1; ///< pixels that do not count
constexpr double leastCover = 5;

class Measurer {
public:
    Measurer(const Diagram& diagram, const Placement& placement)
        : diagram_(diagram)
        , placement_(placement)
        , rects_(placement.nodes)
        , shapes_(rects_)
    {
        for (int i = 0; i < int(placement.edges.size()); ++i) {
            const bpmn::Waypoints& line = placement.edges[std::size_t(i)];
            for (qsizetype j = 1; j < line.size(); ++j) {
                stretches_.emplace_back(line[j - 1], line[j]);
                owners_.push_back(i);
            }
        }
        std::vector<QRectF> boxes;
        for (const QLineF& stretch : stretches_)
            boxes.push_back(QRectF(stretch.p1(), stretch.p2()).normalized());
        lines_ = RectIndex(boxes);
    }

    Metrics run()
    {
        for (const QRectF& r : rects_)
            result_.shapes += r.isEmpty() ? 0 : 1;
        for (const bpmn::Waypoints& line : placement_.edges)
            result_.edges += line.size() >= 2 ? 1 : 0;
        countOverlaps();
        countThroughShapes();
        countCrossings();
        return result_;
    }

private:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    const QRectF& rect(int index) const { return rects_[std::size_t(index)]; }

    bool counts(int index) const
    {
        return node(index).kind != Node::Kind::Lane && node(index).kind != Node::Kind::Group && !rect(index).isEmpty();
    }

    /// What an event sits on; nothing has another event on its border, whatever a file says.
    int hostOf(int index) const
    {
        const int host = node(index).host;
        const bool isHost
            = host != none && (node(host).kind == Node::Kind::Activity || node(host).kind == Node::Kind::Scope);
        return isHost ? host : none;
    }

    /// Boundary events stand where their host does, whatever their file says.
    bool standsIn(int inner, int outer) const
    {
        std::size_t count = 0;
        for (int at = inner; at != none && count <= diagram_.nodes.size(); ++count) {
            if (at == outer)
                return true;
            at = hostOf(at) != none ? hostOf(at) : node(at).parent;
        }
        return false;
    }

    /// Artifacts may be drawn in whatever container is around.
    bool liesInside(int artifact, int container) const
    {
        const Node::Kind kind = node(artifact).kind;
        return (kind == Node::Kind::Annotation || kind == Node::Kind::Data) && isContainer(node(container).kind)
            && rect(container).contains(rect(artifact));
    }

    void countOverlaps()
    {
        for (int i = 0; i < int(rects_.size()); ++i) {
            if (!counts(i))
                continue;
            const QRectF inner = rect(i).adjusted(slack, slack, -slack, -slack);
            if (inner.isEmpty())
                continue;
            shapes_.visit(inner, [&](int other) {
                if (other > i && counts(other) && inner.intersects(rect(other)) && !standsIn(i, other)
                    && !standsIn(other, i) && !liesInside(i, other) && !liesInside(other, i))
                    ++result_.overlaps;
                return true;
            });
            const int parent = node(i).parent;
            if (parent != none && hostOf(i) == none && counts(parent)
                && !rect(parent).adjusted(-slack, -slack, slack, slack).contains(rect(i)))
                ++result_.outsideParents;
        }
    }

    bool isEndOf(const Edge& edge, int shape) const
    {
        for (const int end : {edge.source, edge.target})
            if (end != none && (end == shape || isInside(end, shape) || liesInside(end, shape)))
                return true;
        for (const int flow : {edge.sourceEdge, edge.targetEdge})
            if (flow != none)
                for (const int end :
                    {diagram_.edges[std::size_t(flow)].source, diagram_.edges[std::size_t(flow)].target})
                    if (end != none && isInside(end, shape))
                        return true;
        return false;
    }

    bool isInside(int inner, int outer) const
    {
        std::size_t steps = 0;
        for (int at = node(inner).parent; at != none && steps <= diagram_.nodes.size(); at = node(at).parent, ++steps)
            if (at == outer)
                return true;
        return false;
    }

    void countThroughShapes()
    {
        std::set<std::pair<int, int>> found;
        for (std::size_t i = 0; i < stretches_.size(); ++i) {
            const QLineF& stretch = stretches_[i];
            shapes_.visit(QRectF(stretch.p1(), stretch.p2()).normalized(), [&](int shape) {
                if (counts(shape)
                    && passesThrough(
                        stretch.p1(), stretch.p2(), rect(shape).adjusted(slack, slack, -slack, -slack), slack)
                    && !isEndOf(diagram_.edges[std::size_t(owners_[i])], shape))
                    found.emplace(owners_[i], shape);
                return true;
            });
        }
        result_.throughShapes = int(found.size());
    }

    void countCrossings()
    {
        std::set<std::pair<int, int>> covered;
        for (int i = 0; i < int(stretches_.size()); ++i) {
            const QLineF& a = stretches_[std::size_t(i)];
            lines_.visit(QRectF(a.p1(), a.p2()).normalized(), [&](int other) {
                const int x = owners_[std::size_t(i)], z = owners_[std::size_t(other)];
                if (other <= i || x == z)
                    return true;
                const QLineF& b = stretches_[std::size_t(other)];
                if (crossesInside(a, b))
                    ++result_.crossings;
                else if (cover(a, b) > leastCover && !haveCommonEnd(x, z))
                    covered.emplace(std::min(x, z), std::max(x, z));
                return true;
            });
        }
        result_.covered = int(covered.size());
    }

    bool haveCommonEnd(int x, int z) const
    {
        const Edge& a = diagram_.edges[std::size_t(x)];
        const Edge& b = diagram_.edges[std::size_t(z)];
        return (a.source != none && (a.source == b.source || a.source == b.target))
            || (a.target != none && (a.target == b.target || a.target == b.source));
    }

    /// At a point that is an end of neither.
    static bool crossesInside(const QLineF& a, const QLineF& b)
    {
        const auto side = [](const QLineF& line, QPointF p) {
            const double s = line.dx() * (p.y() - line.y1()) - line.dy() * (p.x() - line.x1());
            const double tolerance = 1e-6 * std::max(1.0, line.length());
            return s > tolerance ? 1 : s < -tolerance ? -1 : 0;
        };
        return side(a, b.p1()) * side(a, b.p2()) < 0 && side(b, a.p1()) * side(b, a.p2()) < 0;
    }

    /// The length along which two level or upright stretches lie upon each other.
    static double cover(const QLineF& a, const QLineF& b)
    {
        const bool isUpright = std::abs(a.dx()) < 0.5 && std::abs(b.dx()) < 0.5;
        const bool isLevel = std::abs(a.dy()) < 0.5 && std::abs(b.dy()) < 0.5;
        if (isUpright == isLevel || std::abs(isUpright ? a.x1() - b.x1() : a.y1() - b.y1()) > 1)
            return 0;
        const auto range = [isUpright](const QLineF& line) {
            return isUpright ? std::pair(std::min(line.y1(), line.y2()), std::max(line.y1(), line.y2()))
                             : std::pair(std::min(line.x1(), line.x2()), std::max(line.x1(), line.x2()));
        };
        return std::min(range(a).second, range(b).second) - std::max(range(a).first, range(b).first);
    }

    const Diagram& diagram_;
    const Placement& placement_;
    const std::vector<QRectF>& rects_;
    RectIndex shapes_;
    std::vector<QLineF> stretches_;
    std::vector<int> owners_; ///< edges, by stretch
    RectIndex lines_;
    Metrics result_;
};

} // namespace

Metrics& Metrics::operator+=(const Metrics& other)
{
    shapes += other.shapes;
    edges += other.edges;
    overlaps += other.overlaps;
    throughShapes += other.throughShapes;
    crossings += other.crossings;
    covered += other.covered;
    outsideParents += other.outsideParents;
    return *this;
}

Metrics measure(const Diagram& diagram, const Placement& placement)
{
    return Measurer(diagram, placement).run();
}

Metrics measure(const metamodel::Tree& tree, const metamodel::Element& plane)
{
    const metamodel::Element* subject = bpmn::shown(tree, plane);
    const Description description = describe(tree, subject ? *subject : tree.root(), &plane);
    return measure(description.diagram, present(tree, description));
}

} // namespace millrace::layout
