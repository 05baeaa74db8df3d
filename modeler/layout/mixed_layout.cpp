// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/mixed_layout.h"

#include "modeler/layout/auto_layout.h"
#include "modeler/layout/free_edges.h"
#include "modeler/layout/label_placement.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double groupDistance = 50;
constexpr double messageRoom = 14; ///< more for each message between the groups
constexpr double farthest = 300;

QPointF beside(
    const QRectF& lyingNow, const QRectF& uprightNow, const QRectF& lying, const QRectF& upright, double distance)
{
    if (uprightNow.top() >= lyingNow.bottom())
        return QPointF(lying.left(), lying.bottom() + distance) - upright.topLeft();
    if (uprightNow.bottom() <= lyingNow.top())
        return QPointF(lying.left(), lying.top() - distance) - upright.bottomLeft();
    if (uprightNow.center().x() < lyingNow.center().x())
        return QPointF(lying.left() - distance, lying.top()) - upright.topRight();
    return QPointF(lying.right() + distance, lying.top()) - upright.topLeft();
}

class MixedLayout {
public:
    explicit MixedLayout(const Diagram& diagram)
        : diagram_(sanitized(diagram))
        , isUpright_(standingUpright(diagram_))
    {
        placement_.nodes.resize(diagram_.nodes.size());
        placement_.nodeLabels.resize(diagram_.nodes.size());
        placement_.edges.resize(diagram_.edges.size());
        placement_.edgeLabels.resize(diagram_.edges.size());
    }

    Placement run()
    {
        const Group lying = arrange(false), upright = arrange(true);
        move(upright, beside(lying.before, upright.before, lying.now, upright.now, distance()));
        keepCorner(lying, upright);
        drawFreeEdges(diagram_, placement_);
        placeLabels(diagram_, placement_);
        return std::move(placement_);
    }

private:
    struct Group {
        std::vector<std::size_t> nodes, edges;
        QRectF before, now;
    };

    bool isIn(int node, bool upright) const { return (isUpright_[std::size_t(node)] != 0) == upright; }
    /// An end of an edge, or of the flow that it ends at.
    bool isEndIn(int node, int edge, bool upright) const
    {
        if (node != none)
            return isIn(node, upright);
        if (edge == none)
            return false;
        const Edge& flow = diagram_.edges[std::size_t(edge)];
        return flow.source != none && isIn(flow.source, upright) && flow.target != none && isIn(flow.target, upright);
    }

    Group arrange(bool upright)
    {
        Group group;
        Diagram part;
        part.isVertical = upright;
        std::vector<int> nodeIndex(diagram_.nodes.size(), none), edgeIndex(diagram_.edges.size(), none);
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i)
            if (isIn(int(i), upright)) {
                nodeIndex[i] = int(part.nodes.size());
                part.nodes.push_back(diagram_.nodes[i]);
                group.nodes.push_back(i);
            }
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            const Edge& edge = diagram_.edges[i];
            if (isEndIn(edge.source, edge.sourceEdge, upright) && isEndIn(edge.target, edge.targetEdge, upright)) {
                edgeIndex[i] = int(part.edges.size());
                part.edges.push_back(edge);
                group.edges.push_back(i);
            }
        }
        rename(part, nodeIndex, edgeIndex);
        const Placement placed = layOut(part);
        for (std::size_t i = 0; i < group.nodes.size(); ++i) {
            placement_.nodes[group.nodes[i]] = placed.nodes[i];
            placement_.nodeLabels[group.nodes[i]] = placed.nodeLabels[i];
            group.now |= placed.nodes[i];
            group.before |= part.nodes[i].place.value_or(QRectF());
        }
        for (std::size_t i = 0; i < group.edges.size(); ++i) {
            placement_.edges[group.edges[i]] = placed.edges[i];
            placement_.edgeLabels[group.edges[i]] = placed.edgeLabels[i];
        }
        return group;
    }

    static void rename(Diagram& part, const std::vector<int>& nodeIndex, const std::vector<int>& edgeIndex)
    {
        const auto renamed = [](int& index, const std::vector<int>& indices) {
            index = index == none ? none : indices[std::size_t(index)];
        };
        for (Node& node : part.nodes) {
            node.isUpright = false; // the part as a whole is, or is not
            for (int* index : {&node.parent, &node.lane, &node.host})
                renamed(*index, nodeIndex);
            for (int& member : node.members)
                renamed(member, nodeIndex);
            std::erase(node.members, none);
        }
        for (Edge& edge : part.edges) {
            renamed(edge.source, nodeIndex);
            renamed(edge.target, nodeIndex);
            renamed(edge.sourceEdge, edgeIndex);
            renamed(edge.targetEdge, edgeIndex);
        }
    }

    double distance() const
    {
        double distance = groupDistance;
        for (const Edge& edge : diagram_.edges)
            if (edge.source != none && edge.target != none
                && isUpright_[std::size_t(edge.source)] != isUpright_[std::size_t(edge.target)])
                distance += messageRoom;
        return std::min(distance, farthest);
    }

    void move(const Group& group, QPointF delta)
    {
        const auto translate = [delta](QRectF& r) {
            if (!r.isEmpty())
                r.translate(delta);
        };
        for (const std::size_t i : group.nodes) {
            translate(placement_.nodes[i]);
            translate(placement_.nodeLabels[i]);
        }
        for (const std::size_t i : group.edges) {
            for (QPointF& point : placement_.edges[i])
                point += delta;
            translate(placement_.edgeLabels[i]);
        }
    }

    void keepCorner(const Group& lying, const Group& upright)
    {
        const QRectF before = lying.before | upright.before;
        QRectF now;
        for (const QRectF& r : placement_.nodes)
            now |= r;
        const QPointF delta
            = before.isEmpty() ? QPointF() : QPointF(before.left() - now.left(), before.top() - now.top());
        const QPointF whole(std::round(delta.x()), std::round(delta.y()));
        move(lying, whole);
        move(upright, whole);
    }

    Diagram diagram_;
    std::vector<char> isUpright_;
    Placement placement_;
};

} // namespace

std::vector<char> standingUpright(const Diagram& diagram)
{
    bool isLooseUpright = false;
    for (const Node& node : diagram.nodes)
        isLooseUpright = isLooseUpright || (node.kind == Node::Kind::Lane && node.parent == none && node.isUpright);
    std::vector<char> result(diagram.nodes.size(), 0);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        int top = int(i);
        while (diagram.nodes[std::size_t(top)].parent != none)
            top = diagram.nodes[std::size_t(top)].parent;
        const Node& outermost = diagram.nodes[std::size_t(top)];
        result[i] = (outermost.kind == Node::Kind::Pool ? outermost.isUpright : isLooseUpright) ? 1 : 0;
    }
    return result;
}

bool isMixed(const Diagram& diagram)
{
    return !diagram.isVertical && std::any_of(diagram.nodes.begin(), diagram.nodes.end(), [](const Node& node) {
        return node.isUpright
            && (node.kind == Node::Kind::Pool || (node.kind == Node::Kind::Lane && node.parent == none));
    });
}

Placement layOutMixed(const Diagram& diagram)
{
    return MixedLayout(diagram).run();
}

} // namespace millrace::layout
