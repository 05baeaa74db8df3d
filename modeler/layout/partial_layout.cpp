// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/partial_layout.h"

#include "modeler/layout/auto_layout.h"
#include "modeler/layout/free_edges.h"
#include "modeler/layout/free_room.h"
#include "modeler/layout/label_placement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace millrace::layout {

namespace {

constexpr double flowDistance = 50;
constexpr double artifactDistance = 30;

/// What both ways of partial layout do: move things as a whole, and draw what is open at the end.
class PartialLayout {
public:
    PartialLayout(const Diagram& diagram, Placement placement)
        : diagram_(sanitized(diagram))
        , placement_(std::move(placement))
        , room_(diagram_, placement_)
        , isNew_(diagram_.nodes.size(), 0)
    { }

protected:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    QRectF& rect(int index) { return placement_.nodes[std::size_t(index)]; }

    /// The node itself and everything that stands in it or hangs on that.
    std::vector<int> unitOf(int root) const
    {
        std::vector<char> isIn(diagram_.nodes.size(), 0);
        std::vector<int> unit;
        const auto children = childrenOf();
        std::vector<int> open {root};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (isIn[std::size_t(at)])
                continue;
            isIn[std::size_t(at)] = 1;
            unit.push_back(at);
            open.insert(open.end(), children[std::size_t(at)].begin(), children[std::size_t(at)].end());
        }
        return unit;
    }

    /// New edges, and labels for what is new or moved.
    Placement finish(const std::vector<char>& isMoved)
    {
        drawFreeEdges(diagram_, placement_, false);
        Diagram labelled = diagram_;
        for (std::size_t i = 0; i < labelled.nodes.size(); ++i) {
            if (isMoved[i])
                placement_.nodeLabels[i] = QRectF();
            else
                labelled.nodes[i].label = QSizeF();
        }
        for (std::size_t i = 0; i < labelled.edges.size(); ++i)
            if (!isRedrawn_[i])
                labelled.edges[i].label = QSizeF();
        placeLabels(labelled, placement_);
        return std::move(placement_);
    }

    void markOpenEdges()
    {
        isRedrawn_.assign(diagram_.edges.size(), 0);
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i)
            isRedrawn_[i] = placement_.edges[i].size() < 2 ? 1 : 0;
    }

    Diagram diagram_;
    Placement placement_;
    FreeRoom room_;
    std::vector<char> isNew_;
    std::vector<char> isRedrawn_;

private:
    const std::vector<std::vector<int>>& childrenOf() const
    {
        if (children_.empty()) {
            children_.resize(diagram_.nodes.size());
            for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
                if (node(i).parent != none && node(i).host == none)
                    children_[std::size_t(node(i).parent)].push_back(i);
                if (node(i).host != none)
                    children_[std::size_t(node(i).host)].push_back(i);
            }
        }
        return children_;
    }

    mutable std::vector<std::vector<int>> children_;
};

class MissingLayout : PartialLayout {
public:
    using PartialLayout::PartialLayout;

    Placement run()
    {
        markOpenEdges();
        std::vector<int> roots;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            isNew_[std::size_t(i)] = rect(i).isEmpty() ? 1 : 0;
            const int holder = node(i).host != none ? node(i).host : node(i).parent;
            if (rect(i).isEmpty() && (holder == none || !rect(holder).isEmpty()) && node(i).kind != Node::Kind::Lane
                && node(i).kind != Node::Kind::Group)
                roots.push_back(i);
        }
        if (!roots.empty())
            placeRoots(roots);
        return finish(isNew_);
    }

private:
    void placeRoots(std::vector<int>& roots)
    {
        Diagram unplaced = diagram_;
        for (Node& one : unplaced.nodes)
            one.place.reset();
        fresh_ = layOut(unplaced);
        // In the order of flow, so that what comes before is there.
        std::stable_sort(roots.begin(), roots.end(),
            [this](int a, int b) { return fresh_.nodes[std::size_t(a)].left() < fresh_.nodes[std::size_t(b)].left(); });
        const std::vector<char> nothing(diagram_.nodes.size(), 0);
        for (const int root : roots) {
            if (node(root).host != none) {
                attach(root);
                continue;
            }
            if (const QRectF content = drawnInside(root); !content.isEmpty()) {
                rect(root) = content.adjusted(-30, -44, 30, 34);
                room_.grow(node(root).parent, rect(root));
                continue;
            }
            const std::vector<int> unit = unitOf(root);
            QRectF area;
            for (const int one : unit)
                if (isNew_[std::size_t(one)])
                    area |= fresh_.nodes[std::size_t(one)];
            const QRectF wish = area.translated(wishFor(root) - fresh_.nodes[std::size_t(root)].topLeft());
            const QPointF at = room_.find(wish, node(root).parent, nothing);
            const QPointF delta = at - area.topLeft();
            for (const int one : unit)
                if (isNew_[std::size_t(one)])
                    rect(one) = fresh_.nodes[std::size_t(one)].translated(std::round(delta.x()), std::round(delta.y()));
            room_.grow(node(root).parent, area.translated(delta));
        }
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

    /// At a free place of the host's lower border, else at the first one.
    void attach(int event)
    {
        const QRectF host = rect(node(event).host);
        const QSizeF size = node(event).size;
        const auto at = [&](double share) {
            return QRectF(QPointF(std::round(host.left() + share * host.width() - size.width() / 2),
                              std::round(host.bottom() - size.height() / 2)),
                size);
        };
        rect(event) = at(0.5);
        for (const double share : {0.5, 0.8, 0.2, 0.95, 0.05}) {
            const QRectF place = at(share);
            bool isFree = true;
            for (int i = 0; i < int(diagram_.nodes.size()) && isFree; ++i)
                isFree = i == event || node(i).host != node(event).host || !rect(i).intersects(place);
            if (isFree) {
                rect(event) = place;
                return;
            }
        }
    }

    Placement fresh_;
};

class SelectionLayout : PartialLayout {
public:
    using PartialLayout::PartialLayout;

    Placement run(const std::vector<char>& isSelected)
    {
        isRedrawn_.assign(diagram_.edges.size(), 0);
        std::map<std::pair<int, int>, std::vector<int>> groups;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            const Node& one = node(i);
            const bool isMovable = one.kind != Node::Kind::Pool && one.kind != Node::Kind::Lane
                && one.kind != Node::Kind::Group && one.host == none && !rect(i).isEmpty();
            if (isSelected[std::size_t(i)] && isMovable && !isInSelected(i, isSelected))
                groups[{one.parent, one.lane}].push_back(i);
        }
        for (const auto& [key, group] : groups)
            if (group.size() > 1)
                arrange(group, key.first);
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i)
            if (isRedrawn_[i])
                placement_.edges[i] = drawnAnew_.contains(int(i)) ? drawnAnew_.at(int(i)) : bpmn::Waypoints();
        return finish(isNew_);
    }

private:
    bool isInSelected(int index, const std::vector<char>& isSelected) const
    {
        for (int up = node(index).parent; up != none; up = node(up).parent)
            if (isSelected[std::size_t(up)] && node(up).kind == Node::Kind::Scope)
                return true;
        return false;
    }

    /// A diagram of the group alone; containers are closed boxes in it.
    Diagram excerpt(const std::vector<int>& group, std::vector<int>& members, std::vector<int>& edges)
    {
        std::map<int, int> place;
        Diagram part;
        const auto add = [&](int index) {
            Node copy = node(index);
            copy.parent = copy.lane = none;
            copy.kind = copy.kind == Node::Kind::Scope ? Node::Kind::Activity : copy.kind;
            copy.size = rect(index).size();
            copy.place = rect(index);
            copy.members.clear();
            place[index] = int(members.size());
            members.push_back(index);
            part.nodes.push_back(copy);
        };
        for (const int index : group)
            add(index);
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (node(i).host != none && place.contains(node(i).host) && !rect(i).isEmpty()) {
                add(i);
                part.nodes.back().host = place.at(node(i).host);
            }
        for (int i = 0; i < int(diagram_.edges.size()); ++i) {
            Edge copy = diagram_.edges[std::size_t(i)];
            if (!place.contains(copy.source) || !place.contains(copy.target))
                continue;
            copy.source = place.at(copy.source);
            copy.target = place.at(copy.target);
            copy.sourceEdge = copy.targetEdge = none;
            part.edges.push_back(copy);
            edges.push_back(i);
        }
        return part;
    }

    void arrange(const std::vector<int>& group, int parent)
    {
        std::vector<int> members, edges;
        const Diagram part = excerpt(group, members, edges);
        const Placement arranged = layOut(part);
        QRectF before, now;
        std::vector<char> isMoving(diagram_.nodes.size(), 0);
        std::vector<std::vector<int>> units;
        for (std::size_t i = 0; i < members.size(); ++i) {
            before |= rect(members[i]);
            now |= arranged.nodes[i];
            units.push_back(unitOf(members[i]));
            for (const int one : units.back())
                isMoving[std::size_t(one)] = 1;
        }
        // Lines at what moves are drawn anew, so they are in nobody's way.
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            const Edge& edge = diagram_.edges[i];
            const auto moves = [&](int end) { return end != none && isMoving[std::size_t(end)]; };
            const auto flowMoves = [&](int flow) { return flow != none && isRedrawn_[std::size_t(flow)]; };
            if (!moves(edge.source) && !moves(edge.target) && !flowMoves(edge.sourceEdge)
                && !flowMoves(edge.targetEdge))
                continue;
            isRedrawn_[i] = 1;
            placement_.edges[i].clear();
            placement_.edgeLabels[i] = QRectF();
        }
        const QPointF at = room_.find(now.translated(before.topLeft() - now.topLeft()), parent, isMoving);
        const QPointF delta(std::round(at.x() - now.left()), std::round(at.y() - now.top()));
        for (std::size_t i = 0; i < members.size(); ++i) {
            const QPointF step = arranged.nodes[i].topLeft() + delta - rect(members[i]).topLeft();
            for (const int one : units[i]) {
                if (one != members[i] && node(one).host == members[i])
                    continue; // boundary events are members themselves
                rect(one) = one == members[i] ? arranged.nodes[i].translated(delta) : rect(one).translated(step);
                isNew_[std::size_t(one)] = 1;
            }
        }
        for (std::size_t i = 0; i < edges.size(); ++i) {
            bpmn::Waypoints line = arranged.edges[i];
            for (QPointF& point : line)
                point += delta;
            drawnAnew_[edges[i]] = line;
        }
        room_.grow(parent, now.translated(delta));
    }

    std::map<int, bpmn::Waypoints> drawnAnew_;
};

/// Whether all of it stands in upright pools, beside others that lie.
bool isAllUpright(const Diagram& diagram, const std::vector<char>& isSelected)
{
    bool isAny = false;
    for (std::size_t i = 0; i < diagram.nodes.size() && i < isSelected.size(); ++i) {
        if (!isSelected[i])
            continue;
        int top = int(i);
        for (std::size_t steps = 0; diagram.nodes[std::size_t(top)].parent != none; ++steps) {
            if (steps > diagram.nodes.size())
                return false;
            top = diagram.nodes[std::size_t(top)].parent;
        }
        const Node& pool = diagram.nodes[std::size_t(top)];
        if (top == int(i) || pool.kind != Node::Kind::Pool || !pool.isUpright)
            return false;
        isAny = true;
    }
    return isAny;
}

} // namespace

Placement present(const metamodel::Tree& tree, const Description& description)
{
    Placement placement;
    for (const Description::Part& part : description.nodes) {
        const metamodel::Element* drawn = tree.find(part.drawn);
        placement.nodes.push_back(drawn ? bpmn::bounds(*drawn).value_or(QRectF()) : QRectF());
        placement.nodeLabels.push_back(drawn ? bpmn::labelBounds(*drawn).value_or(QRectF()) : QRectF());
    }
    for (const Description::Part& part : description.edges) {
        const metamodel::Element* drawn = tree.find(part.drawn);
        placement.edges.push_back(drawn ? bpmn::waypoints(*drawn) : bpmn::Waypoints());
        placement.edgeLabels.push_back(drawn ? bpmn::labelBounds(*drawn).value_or(QRectF()) : QRectF());
    }
    return placement;
}

Placement layOutMissing(const Diagram& diagram, Placement present)
{
    if (diagram.isVertical)
        return transposed(MissingLayout(transposed(sanitized(diagram)), transposed(present)).run());
    return MissingLayout(diagram, std::move(present)).run();
}

Placement layOutSelection(const Diagram& diagram, Placement present, const std::vector<char>& isSelected)
{
    if (diagram.isVertical || isAllUpright(diagram, isSelected))
        return transposed(SelectionLayout(transposed(sanitized(diagram)), transposed(present)).run(isSelected));
    return SelectionLayout(diagram, std::move(present)).run(isSelected);
}

} // namespace millrace::layout
