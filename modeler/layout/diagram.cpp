// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/diagram.h"

#include <cmath>

namespace millrace::layout {

namespace {

constexpr double largestSide = 20'000; ///< of what is kept as it was; no drawing has a larger task

bool isSide(double side)
{
    return std::isfinite(side) && side >= 5 && side <= largestSide;
}

QSizeF sanitizedSize(const Node& node)
{
    const QSizeF usual = usualSize(node.kind);
    if (isContainer(node.kind))
        return {isSide(node.size.width()) ? node.size.width() : 0, isSide(node.size.height()) ? node.size.height() : 0};
    return isSide(node.size.width()) && isSide(node.size.height()) ? node.size : usual;
}

QSizeF sanitizedLabel(QSizeF label)
{
    return isSide(label.width()) && isSide(label.height()) ? label : QSizeF();
}

bool isPlace(const QRectF& r)
{
    constexpr double farthest = 1e9;
    return std::isfinite(r.x()) && std::isfinite(r.y()) && std::abs(r.x()) < farthest && std::abs(r.y()) < farthest
        && isSide(r.width()) && isSide(r.height());
}

using Follow = int Node::*;

/// Takes away links that lead in a circle, each found once: linear in all.
void cutCircles(std::vector<Node>& nodes, Follow up)
{
    std::vector<int> seenFrom(nodes.size(), none);
    for (int start = 0; start < int(nodes.size()); ++start) {
        int at = start;
        while (at != none && seenFrom[std::size_t(at)] == none) {
            seenFrom[std::size_t(at)] = start;
            const int next = nodes[std::size_t(at)].*up;
            if (next != none && seenFrom[std::size_t(next)] == start)
                nodes[std::size_t(at)].*up = none;
            at = nodes[std::size_t(at)].*up;
        }
    }
}

class Sanitizer {
public:
    explicit Sanitizer(const Diagram& diagram)
        : result_(diagram)
    { }

    Diagram run()
    {
        for (Node& node : result_.nodes)
            cleanNode(node);
        for (Node& node : result_.nodes) {
            // A lane in a lane is fine; anything else stands in a lane by its `lane`.
            if (node.parent != none && node.kind != Node::Kind::Lane && kindOf(node.parent) == Node::Kind::Lane) {
                node.lane = node.parent;
                node.parent = scopeAround(node.parent);
            }
        }
        cutCircles(result_.nodes, &Node::parent);
        for (int i = 0; i < int(result_.nodes.size()); ++i)
            settle(i);
        for (Edge& edge : result_.edges)
            cleanEdge(edge);
        return result_;
    }

private:
    Node& at(int index) { return result_.nodes[std::size_t(index)]; }
    Node::Kind kindOf(int index) { return at(index).kind; }
    bool isNode(int index) const { return index >= 0 && index < int(result_.nodes.size()); }
    bool isEdge(int index) const { return index >= 0 && index < int(result_.edges.size()); }

    int scopeAround(int lane)
    {
        int up = lane;
        for (std::size_t steps = 0; up != none && kindOf(up) == Node::Kind::Lane; ++steps)
            up = steps > result_.nodes.size() ? none : at(up).parent;
        return up;
    }

    void cleanNode(Node& node)
    {
        if (!isNode(node.parent) || !isContainer(kindOf(node.parent)))
            node.parent = none;
        if (node.kind == Node::Kind::Pool)
            node.parent = none;
        const bool canLieInLane = node.kind != Node::Kind::Pool && node.kind != Node::Kind::Lane;
        if (!canLieInLane || !isNode(node.lane) || kindOf(node.lane) != Node::Kind::Lane)
            node.lane = none;
        if (!isNode(node.host) || node.kind != Node::Kind::Event
            || (kindOf(node.host) != Node::Kind::Activity && kindOf(node.host) != Node::Kind::Scope))
            node.host = none;
        node.size = sanitizedSize(node);
        node.label = sanitizedLabel(node.label);
        if (node.place && !isPlace(*node.place))
            node.place.reset();
        std::erase_if(node.members, [this](int member) { return !isNode(member); });
    }

    /// Boundary events stand where their host stands, and nodes in lanes of their own scope only.
    void settle(int index)
    {
        Node& node = at(index);
        if (node.host == index)
            node.host = none;
        if (node.host != none) {
            node.parent = at(node.host).parent;
            node.lane = none;
        }
        if (node.lane != none && scopeAround(node.lane) != node.parent)
            node.lane = none;
    }

    void cleanEdge(Edge& edge) const
    {
        if (!isNode(edge.source))
            edge.source = none;
        if (!isNode(edge.target))
            edge.target = none;
        if (!isEdge(edge.sourceEdge) || edge.source != none)
            edge.sourceEdge = none;
        if (!isEdge(edge.targetEdge) || edge.target != none)
            edge.targetEdge = none;
        edge.label = sanitizedLabel(edge.label);
    }

    Diagram result_;
};

} // namespace

bool isContainer(Node::Kind kind)
{
    return kind == Node::Kind::Pool || kind == Node::Kind::Lane || kind == Node::Kind::Scope;
}

QSizeF usualSize(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Pool:
        return {600, 60};
    case Node::Kind::Event:
        return {36, 36};
    case Node::Kind::Gateway:
        return {50, 50};
    case Node::Kind::Data:
        return {36, 50};
    case Node::Kind::Annotation:
        return {100, 30};
    case Node::Kind::Lane:
    case Node::Kind::Scope:
    case Node::Kind::Activity:
        return {100, 80};
    case Node::Kind::Group:
        return {200, 120};
    }
    return {100, 80};
}

Diagram sanitized(const Diagram& diagram)
{
    return Sanitizer(diagram).run();
}

namespace {

QRectF transposed(const QRectF& r)
{
    return {r.y(), r.x(), r.height(), r.width()};
}

} // namespace

Diagram transposed(const Diagram& diagram)
{
    Diagram result = diagram;
    result.isVertical = !diagram.isVertical;
    for (Node& node : result.nodes) {
        node.size.transpose();
        node.label.transpose();
        node.isUpright = false; // all of it is, or is not
        if (node.place)
            node.place = transposed(*node.place);
    }
    for (Edge& edge : result.edges)
        edge.label.transpose();
    return result;
}

Placement transposed(const Placement& placement)
{
    Placement result = placement;
    for (auto* rects : {&result.nodes, &result.nodeLabels, &result.edgeLabels})
        for (QRectF& r : *rects)
            r = transposed(r);
    for (bpmn::Waypoints& line : result.edges)
        for (QPointF& point : line)
            point = point.transposed();
    return result;
}

} // namespace millrace::layout
