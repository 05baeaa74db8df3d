// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/selection_layout.h"

#include "modeler/layout/containers.h"
#include "modeler/layout/excerpt.h"
#include "modeler/layout/partial_drawing.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <cmath>
#include <map>

namespace millrace::layout {

namespace {

constexpr double leastMargin = 5; ///< between the border of a low lane and a shape
constexpr double nameMargin = 4; ///< between the border of a lane and a name or a line

class SelectionLayout : PartialDrawing {
public:
    using PartialDrawing::PartialDrawing;

    Placement run(const std::vector<char>& isSelected)
    {
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            lanes_.push_back(laneOf(i));
        std::map<std::pair<int, bool>, std::vector<int>> groups; // by scope, what is in lanes apart from the rest
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            const Node& one = node(i);
            const bool isMovable = one.kind != Node::Kind::Pool && one.kind != Node::Kind::Lane
                && one.kind != Node::Kind::Group && one.host == none && !rect(i).isEmpty();
            if (isSelected[std::size_t(i)] && isMovable && !isInSelected(i, isSelected))
                groups[{one.parent, lanes_[std::size_t(i)] != none}].push_back(i);
        }
        const auto count = std::count(isSelected.begin(), isSelected.end(), 1);
        for (const auto& [key, group] : groups)
            for (const std::vector<int>& part : partsOf(group))
                if (part.size() > 1 || (count > 1 && isCovered(part.front())))
                    arrange(part, key.first);
        return finish();
    }

private:
    bool isInSelected(int index, const std::vector<char>& isSelected) const
    {
        for (int up = node(index).parent; up != none; up = node(up).parent)
            if (isSelected[std::size_t(up)] && node(up).kind == Node::Kind::Scope)
                return true;
        return false;
    }

    /// What edges join stays together, the leftmost first; what no edge joins to anything is one part too.
    std::vector<std::vector<int>> partsOf(const std::vector<int>& group)
    {
        std::vector<int> place(diagram_.nodes.size(), none);
        for (std::size_t i = 0; i < group.size(); ++i)
            for (const int one : unitOf(group[i]))
                place[std::size_t(one)] = int(i);
        boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> graph(group.size());
        std::vector<char> isJoined(group.size(), 0);
        for (const Edge& edge : diagram_.edges) {
            const int source = edge.source == none ? none : place[std::size_t(edge.source)];
            const int target = edge.target == none ? none : place[std::size_t(edge.target)];
            if (source == target)
                continue;
            for (const int end : {source, target})
                if (end != none)
                    isJoined[std::size_t(end)] = 1;
            if (source != none && target != none)
                boost::add_edge(std::size_t(source), std::size_t(target), graph);
        }
        std::vector<int> component(group.size());
        const int count = boost::connected_components(graph, component.data());
        std::vector<std::vector<int>> parts(std::size_t(count) + 1);
        for (std::size_t i = 0; i < group.size(); ++i)
            parts[isJoined[i] ? std::size_t(component[i]) : std::size_t(count)].push_back(group[i]);
        std::erase_if(parts, [](const std::vector<int>& part) { return part.empty(); });
        const auto left = [this](const std::vector<int>& part) {
            double result = rect(part.front()).left();
            for (const int one : part)
                result = std::min(result, rect(one).left());
            return result;
        };
        std::stable_sort(parts.begin(), parts.end(), [&](const auto& a, const auto& b) { return left(a) < left(b); });
        return parts;
    }

    /// Whether it lies upon something else.
    bool isCovered(int index)
    {
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (node(i).kind != Node::Kind::Lane && node(i).kind != Node::Kind::Group && node(i).host != index
                && rect(i).intersects(rect(index)) && !standsIn(diagram_, index, i) && !standsIn(diagram_, i, index))
                return true;
        return false;
    }

    int scopeOf(int lane) const
    {
        while (lane != none && node(lane).kind == Node::Kind::Lane)
            lane = node(lane).parent;
        return lane;
    }

    /// The lane that holds it; of what is in none by the model, that in which it is drawn.
    int laneOf(int index)
    {
        if (node(index).lane != none && !rect(node(index).lane).isEmpty())
            return node(index).lane;
        int innermost = none;
        for (int i = 0; i < int(diagram_.nodes.size()); ++i)
            if (node(i).kind == Node::Kind::Lane && rect(i).contains(rect(index).center())
                && scopeOf(i) == node(index).parent && (innermost == none || rect(innermost).contains(rect(i))))
                innermost = i;
        return innermost;
    }

    void arrange(const std::vector<int>& group, int scope)
    {
        const Excerpt part(diagram_, placement_, group, lanes_);
        std::vector<std::vector<int>> units;
        memberOf_.assign(diagram_.nodes.size(), none);
        for (std::size_t i = 0; i < part.members().size(); ++i) {
            units.push_back(unitOf(part.members()[i]));
            for (const int one : units.back())
                memberOf_[std::size_t(one)] = int(i);
        }
        openEdges();
        const std::vector<QPointF> steps
            = part.lanes().front() == none ? std::vector {step(part, scope)} : stepsInLanes(part, scope);
        QRectF all;
        for (std::size_t i = 0; i < units.size(); ++i) {
            const QRectF now = part.place(i).translated(steps[std::size_t(part.stripOf(i))]);
            all |= now;
            moveUnit(int(i), units[i], now);
        }
        for (const Excerpt::Line& line : part.linesAfter(steps))
            placement_.edges[std::size_t(line.edge)] = line.points;
        // Lanes have made room up and down themselves.
        if (part.lanes().front() != none)
            all = QRectF(all.left(), rect(part.lanes().front()).center().y(), all.width(), 0);
        grow(diagram_, placement_, scope, all);
    }

    /// Lines at what moves are drawn anew, so they are in nobody's way; those inside of a container move with it.
    void openEdges()
    {
        const auto member = [this](int end) { return end == none ? none : memberOf_[std::size_t(end)]; };
        const auto isOpen = [this](int flow) { return flow != none && isRedrawn_[std::size_t(flow)]; };
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            const Edge& edge = diagram_.edges[i];
            const bool isMoved = member(edge.source) != none || member(edge.target) != none;
            const bool isInside = isMoved && member(edge.source) == member(edge.target) && edge.source != edge.target
                && placement_.edges[i].size() > 1;
            if (isInside || (!isMoved && !isOpen(edge.sourceEdge) && !isOpen(edge.targetEdge)))
                continue;
            isRedrawn_[i] = 1;
            placement_.edges[i].clear();
        }
    }

    std::vector<char> isMoving() const
    {
        std::vector<char> result;
        for (const int member : memberOf_)
            result.push_back(member == none ? 0 : 1);
        return result;
    }

    QRectF drawn(const Excerpt& part, int strip)
    {
        QRectF all;
        for (std::size_t i = 0; i < part.members().size(); ++i)
            if (part.stripOf(i) == strip)
                all |= rect(part.members()[i]);
        return all;
    }

    QPointF step(const Excerpt& part, int scope)
    {
        const QRectF extent = part.extent();
        const QPointF wish = drawn(part, 0).topLeft() - part.bodies(0).topLeft();
        const QPointF found = room_.find(extent.translated(wish), scope, isMoving()) - extent.topLeft();
        return {std::round(found.x()), std::round(found.y())};
    }

    std::vector<QPointF> stepsInLanes(const Excerpt& part, int scope)
    {
        QRectF was, bodies;
        for (int i = 0; i < part.strips(); ++i) {
            was |= drawn(part, i);
            bodies |= part.bodies(i);
        }
        std::vector<InLane> strips;
        for (int i = 0; i < part.strips(); ++i) {
            const int lane = part.lanes()[std::size_t(i)];
            const QRectF body = part.bodies(i), extent = part.extent(i);
            const double margin = marginIn(lane, part, i);
            const double down = drawn(part, i).center().y() - body.center().y() - rect(lane).top();
            strips.push_back({lane, extent.translated(was.left() - bodies.left(), down),
                std::max(nameMargin, margin - (body.top() - extent.top())),
                std::max(nameMargin, margin - (extent.bottom() - body.bottom()))});
        }
        const std::vector<QPointF> corners = roomInLanes(strips, scope, isMoving());
        std::vector<QPointF> steps;
        for (int i = 0; i < part.strips(); ++i) {
            const QPointF step = corners[std::size_t(i)] - part.extent(i).topLeft();
            steps.emplace_back(std::round(step.x()), std::round(step.y()));
        }
        return steps;
    }

    /// Shapes stand well away from the borders, as far as the lane is high enough for each of them alone.
    double marginIn(int lane, const Excerpt& part, int strip)
    {
        double highest = 0;
        for (std::size_t i = 0; i < part.members().size(); ++i)
            if (part.stripOf(i) == strip)
                highest = std::max(highest, part.place(i).height());
        return std::clamp((rect(lane).height() - highest) / 2, leastMargin, containerMargin);
    }

    void moveUnit(int member, const std::vector<int>& unit, const QRectF& now)
    {
        const int root = unit.front();
        const QPointF step = now.topLeft() - rect(root).topLeft();
        for (const int one : unit) {
            if (memberOf_[std::size_t(one)] != member)
                continue; // a boundary event, which is a member itself
            rect(one) = one == root ? now : rect(one).translated(step);
            if (one == root)
                isNew_[std::size_t(one)] = 1;
            else if (QRectF& label = placement_.nodeLabels[std::size_t(one)]; !label.isEmpty())
                label.translate(step);
        }
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            const int source = diagram_.edges[i].source;
            if (isRedrawn_[i] || source == none || memberOf_[std::size_t(source)] != member)
                continue;
            for (QPointF& point : placement_.edges[i])
                point += step;
            if (QRectF& label = placement_.edgeLabels[i]; !label.isEmpty())
                label.translate(step);
        }
    }

    std::vector<int> lanes_; ///< by node
    std::vector<int> memberOf_; ///< by node: that of the excerpt with which it moves
};

} // namespace

Placement layOutSelection(const Diagram& diagram, Placement present, const std::vector<char>& isSelected)
{
    return inEachDirection(diagram, std::move(present), isSelected,
        [](const Diagram& lying, Placement placement, const std::vector<char>& nodes) {
            return SelectionLayout(lying, std::move(placement)).run(nodes);
        });
}

} // namespace millrace::layout
