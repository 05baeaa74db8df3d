// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/free_edges.h"

#include "modeler/layout/maze_router.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace millrace::layout {

namespace {

constexpr double loopSize = 16;

bool isObstacle(const Node& node)
{
    return node.kind != Node::Kind::Lane && node.kind != Node::Kind::Group;
}

Outline::Shape shapeOf(Node::Kind kind)
{
    return kind == Node::Kind::Event  ? Outline::Shape::Ellipse
        : kind == Node::Kind::Gateway ? Outline::Shape::Diamond
                                      : Outline::Shape::Rectangle;
}

QPointF middleOf(const bpmn::Waypoints& line)
{
    double rest = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        rest += QLineF(line[i - 1], line[i]).length();
    rest /= 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        if (stretch.length() > 0 && stretch.length() >= rest)
            return stretch.pointAt(rest / stretch.length());
        rest -= stretch.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

class FreeEdges {
public:
    FreeEdges(const Diagram& diagram, Placement& placement)
        : diagram_(diagram)
        , placement_(placement)
    { }

    void run(const std::vector<char>& mayRedraw)
    {
        addObstacles();
        std::vector<int> waiting;
        for (int i = 0; i < int(diagram_.edges.size()); ++i) {
            bpmn::Waypoints& line = placement_.edges[std::size_t(i)];
            if (mayRedraw[std::size_t(i)] && line.size() >= 2 && router_.isBlocked(line, around(edge(i))))
                line.clear();
            if (line.size() < 2)
                waiting.push_back(i);
        }
        if (waiting.empty())
            return;
        for (const bpmn::Waypoints& line : placement_.edges)
            router_.addLine(line);
        std::stable_sort(waiting.begin(), waiting.end(), [this](int a, int b) { return urgency(a) < urgency(b); });
        for (const int i : waiting) {
            placement_.edges[std::size_t(i)] = draw(edge(i));
            router_.addLine(placement_.edges[std::size_t(i)]);
        }
        exchangeCrossing(waiting);
    }

private:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    const Edge& edge(int index) const { return diagram_.edges[std::size_t(index)]; }
    const QRectF& rect(int index) const { return placement_.nodes[std::size_t(index)]; }

    void addObstacles()
    {
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (isObstacle(node(i)) && !rect(i).isEmpty())
                router_.addObstacle(i, rect(i));
        addHeads();
    }

    /// Two that part at one node or meet there, and cross, are drawn in the other order if that spares crossings.
    void exchangeCrossing(const std::vector<int>& drawn)
    {
        constexpr std::size_t mostLines = 60, mostNodes = 2000;
        if (drawn.size() > mostLines || diagram_.nodes.size() > mostNodes)
            return;
        for (std::size_t i = 0; i < drawn.size(); ++i)
            for (std::size_t j = i + 1; j < drawn.size(); ++j)
                if (haveCommonEnd(edge(drawn[i]), edge(drawn[j]))
                    && crossings(placement_.edges[std::size_t(drawn[i])], placement_.edges[std::size_t(drawn[j])]) > 0)
                    exchange(drawn[i], drawn[j]);
    }

    static bool haveCommonEnd(const Edge& a, const Edge& b)
    {
        return (a.source != none && a.source == b.source) || (a.target != none && a.target == b.target);
    }

    static int crossings(const bpmn::Waypoints& a, const bpmn::Waypoints& b)
    {
        MazeRouter one;
        one.addLine(a);
        return one.crossings(b);
    }

    void exchange(int first, int second)
    {
        bpmn::Waypoints &a = placement_.edges[std::size_t(first)], &b = placement_.edges[std::size_t(second)];
        const bpmn::Waypoints oldA = std::exchange(a, {}), oldB = std::exchange(b, {});
        renewRouter();
        const int before = router_.crossings(oldA) + router_.crossings(oldB) + crossings(oldA, oldB);
        b = draw(edge(second));
        int after = router_.crossings(b);
        router_.addLine(b);
        a = draw(edge(first));
        after += router_.crossings(a);
        if (after >= before) {
            a = oldA;
            b = oldB;
        }
        renewRouter();
    }

    void renewRouter()
    {
        router_ = MazeRouter();
        addObstacles();
        for (const bpmn::Waypoints& line : placement_.edges)
            router_.addLine(line);
    }

    /// Lines come into upright pools sideways, where they lie beside others, and not through the names.
    void addHeads()
    {
        constexpr double depth = 30;
        const int count = int(diagram_.nodes.size());
        for (int i = 0; i < count; ++i)
            if (node(i).isUpright && !rect(i).isEmpty()
                && (node(i).kind == Node::Kind::Pool || node(i).kind == Node::Kind::Lane))
                router_.addObstacle(count + i, QRectF(rect(i).topLeft(), QSizeF(rect(i).width(), depth)));
    }

    /// Flows first, then short messages before long ones, at last what is joined to flows.
    std::tuple<int, double> urgency(int index) const
    {
        const Edge& one = edge(index);
        const int kind = one.sourceEdge != none || one.targetEdge != none ? 4
            : one.kind == Edge::Kind::Sequence                            ? 0
            : one.kind == Edge::Kind::Message                             ? 1
                                                                          : 2;
        const double length = one.source == none || one.target == none
            ? 0
            : (rect(one.source).center() - rect(one.target).center()).manhattanLength();
        return {kind, length};
    }

    /// The ends and what they stand in: what the line may run through.
    std::vector<int> around(const Edge& one) const
    {
        std::vector<int> result;
        for (const int end : {one.source, one.target})
            for (int at = end; at != none; at = node(at).parent)
                result.push_back(at);
        for (const int flow : {one.sourceEdge, one.targetEdge})
            if (flow != none)
                for (const int end : {edge(flow).source, edge(flow).target})
                    for (int at = end == none ? none : node(end).parent; at != none; at = node(at).parent)
                        result.push_back(at);
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }

    std::optional<Outline> outline(int end, int flow) const
    {
        if (end != none)
            return rect(end).isEmpty() ? std::nullopt : std::optional(Outline {rect(end), shapeOf(node(end).kind)});
        if (flow == none || placement_.edges[std::size_t(flow)].size() < 2)
            return std::nullopt;
        const QPointF middle = middleOf(placement_.edges[std::size_t(flow)]);
        return Outline {QRectF(middle - QPointF(0.5, 0.5), QSizeF(1, 1)), Outline::Shape::Rectangle};
    }

    bpmn::Waypoints draw(const Edge& one) const
    {
        const auto source = outline(one.source, one.sourceEdge), target = outline(one.target, one.targetEdge);
        if (!source || !target)
            return {};
        if (one.source != none && one.source == one.target)
            return loop(*source);
        const std::vector<int> free = around(one);
        if (one.kind == Edge::Kind::Association || one.kind == Edge::Kind::Data) {
            const bpmn::Waypoints straight = routeStraight(*source, *target);
            if (!router_.isBlocked(straight, free))
                return straight;
        }
        if (one.kind == Edge::Kind::Message && !standsUpright(one.source) && !standsUpright(one.target))
            if (const auto upright = straightDown(one, *source, *target, free); !upright.isEmpty())
                return upright;
        MazeRouter::Request request {*source, *target, free};
        request.prefersVertical
            = one.kind == Edge::Kind::Message || (one.source != none && node(one.source).host != none);
        request.keepsApart = one.kind == Edge::Kind::Message;
        request.isSourceUpright = one.kind == Edge::Kind::Message && standsUpright(one.source);
        request.isTargetUpright = one.kind == Edge::Kind::Message && standsUpright(one.target);
        request.isSourceWide = one.source != none && node(one.source).kind == Node::Kind::Pool;
        request.isTargetWide = one.target != none && node(one.target).kind == Node::Kind::Pool;
        return router_.route(request);
    }

    bool standsUpright(int at) const
    {
        while (at != none && node(at).kind != Node::Kind::Pool)
            at = node(at).parent;
        return at != none && node(at).isUpright;
    }

    /// Between a pool and something above or below it one straight line, where nothing stands there.
    bpmn::Waypoints straightDown(
        const Edge& one, const Outline& source, const Outline& target, const std::vector<int>& free) const
    {
        const bool fromPool = one.source != none && node(one.source).kind == Node::Kind::Pool;
        const bool toPool = one.target != none && node(one.target).kind == Node::Kind::Pool;
        if (fromPool == toPool)
            return {};
        const QRectF& pool = fromPool ? source.bounds : target.bounds;
        const QRectF& other = fromPool ? target.bounds : source.bounds;
        const bool isBelow = pool.top() >= other.bottom();
        if (!isBelow && pool.bottom() > other.top())
            return {};
        const bool isRectangle = (fromPool ? target : source).shape == Outline::Shape::Rectangle;
        for (const double share : {0.5, 0.25, 0.75}) {
            const double x = std::round(other.left() + share * other.width());
            if (x < pool.left() + 10 || x > pool.right() - 10 || (share != 0.5 && !isRectangle))
                continue;
            bpmn::Waypoints line {
                {x, isBelow ? other.bottom() : other.top()}, {x, isBelow ? pool.top() : pool.bottom()}};
            if (fromPool)
                std::reverse(line.begin(), line.end());
            if (!router_.isBlocked(line, free) && !router_.covers(line))
                return line;
        }
        return {};
    }

    /// Out at the right, over the corner, in from above.
    static bpmn::Waypoints loop(const Outline& outline)
    {
        const QRectF& r = outline.bounds;
        const bool isRectangle = outline.shape == Outline::Shape::Rectangle;
        const double y = isRectangle ? r.top() + std::min(20.0, r.height() / 4) : r.center().y();
        const double x = isRectangle ? r.right() - std::min(25.0, r.width() / 4) : r.center().x();
        return {{r.right(), y}, {r.right() + loopSize, y}, {r.right() + loopSize, r.top() - loopSize},
            {x, r.top() - loopSize}, {x, r.top()}};
    }

    const Diagram& diagram_;
    Placement& placement_;
    MazeRouter router_;
};

} // namespace

void drawFreeEdges(const Diagram& diagram, Placement& placement)
{
    drawFreeEdges(diagram, placement, std::vector<char>(diagram.edges.size(), 1));
}

void drawFreeEdges(const Diagram& diagram, Placement& placement, const std::vector<char>& mayRedraw)
{
    FreeEdges(diagram, placement).run(mayRedraw);
}

} // namespace millrace::layout
