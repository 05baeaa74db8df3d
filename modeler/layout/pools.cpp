// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/pools.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace millrace::layout {

namespace {

constexpr double poolHead = 30;
constexpr double poolSide = 40; ///< left and right of the flow in a pool without lanes
constexpr double poolMargin = 30; ///< above and below it
constexpr double leastPool = 120;
constexpr double poolDistance = 50;
constexpr double messageDistance = 14; ///< more between two pools for each message
constexpr std::size_t mostMessages = 400; ///< that are lined up

/// Moves columns so that messages run downwards and upwards, not back to the left.
class MessageAligner {
public:
    MessageAligner(const Diagram& diagram, Scopes& scopes)
        : diagram_(diagram)
        , scopes_(scopes)
    {
        for (const Edge& edge : diagram.edges) {
            if (edge.kind != Edge::Kind::Message || edge.source == none || edge.target == none)
                continue;
            const int from = poolOf(edge.source), to = poolOf(edge.target);
            if (from == none || to == none || from == to || messages_.size() >= mostMessages)
                continue;
            const Message message {
                {from, columnOf(from, edge.source)}, {to, columnOf(to, edge.target)}, edge.source, edge.target};
            if (message.from.column >= 0 && message.to.column >= 0 && !leadsTo(message.to, message.from))
                messages_.push_back(message);
        }
    }

    void run()
    {
        bool moved = true;
        for (std::size_t pass = 0; moved && pass <= messages_.size(); ++pass) {
            moved = false;
            for (const Message& message : messages_) {
                const double late = x(message.from, message.source) - x(message.to, message.target);
                if (late < 1)
                    continue;
                layoutOf(message.to.pool).shiftColumns(message.to.column, late);
                moved = true;
            }
        }
    }

private:
    struct Place {
        int pool, column;
        auto operator<=>(const Place&) const = default;
    };
    struct Message {
        Place from, to;
        int source, target;
    };

    ScopeLayout& layoutOf(int pool) const { return *scopes_[std::size_t(pool + 1)]; }
    /// The pool in which a node stands directly.
    int poolOf(int node) const
    {
        const int parent = diagram_.nodes[std::size_t(node)].parent;
        return parent != none && diagram_.nodes[std::size_t(parent)].kind == Node::Kind::Pool ? parent : none;
    }
    int columnOf(int pool, int node) const
    {
        return scopes_[std::size_t(pool + 1)] ? layoutOf(pool).columnOf(node) : -1;
    }
    double x(Place place, int node) const
    {
        const ScopeLayout& layout = layoutOf(place.pool);
        return layout.anchorX(node) + (layout.hasLanes() ? 0 : poolSide);
    }

    /// Whether moving one column moves the other: along its pool, or by a message.
    bool leadsTo(Place from, Place goal) const
    {
        std::vector<Place> open {from};
        std::map<int, int> reached; // by pool: the leftmost column
        while (!open.empty()) {
            const Place at = open.back();
            open.pop_back();
            const auto known = reached.find(at.pool);
            if (known != reached.end() && known->second <= at.column)
                continue;
            reached[at.pool] = at.column;
            if (at.pool == goal.pool && at.column <= goal.column)
                return true;
            for (const Message& message : messages_)
                if (message.from.pool == at.pool && message.from.column >= at.column)
                    open.push_back(message.to);
        }
        return false;
    }

    const Diagram& diagram_;
    Scopes& scopes_;
    std::vector<Message> messages_;
};

QSizeF contentSize(const Scopes& scopes, int pool)
{
    const auto& layout = scopes[std::size_t(pool + 1)];
    if (!layout)
        return {};
    return layout->hasLanes() ? layout->size() : layout->size() + QSizeF(2 * poolSide, 2 * poolMargin);
}

/// How many messages pass between each pool and the next.
std::vector<int> messagesBetween(const Diagram& diagram, const std::vector<int>& pools)
{
    std::vector<int> place(diagram.nodes.size(), -1);
    for (int i = 0; i < int(pools.size()); ++i)
        place[std::size_t(pools[std::size_t(i)])] = i;
    const auto placeOf = [&](int node) {
        while (node != none && place[std::size_t(node)] < 0)
            node = diagram.nodes[std::size_t(node)].parent;
        return node == none ? -1 : place[std::size_t(node)];
    };
    std::vector<int> counts(pools.size(), 0);
    for (const Edge& edge : diagram.edges) {
        if (edge.kind != Edge::Kind::Message || edge.source == none || edge.target == none)
            continue;
        const auto [upper, lower] = std::minmax({placeOf(edge.source), placeOf(edge.target)});
        if (upper < 0 || upper == lower)
            continue;
        ++counts[std::size_t(upper)];
        if (lower - upper > 1)
            ++counts[std::size_t(lower - 1)];
    }
    return counts;
}

} // namespace

QPointF placePools(const Diagram& diagram, const Sorted& sorted, Scopes& scopes, Placement& placement)
{
    MessageAligner(diagram, scopes).run();
    double width = 0;
    for (const int pool : sorted.pools) {
        const double least = scopes[std::size_t(pool + 1)] ? 300 : usualSize(Node::Kind::Pool).width();
        width = std::max({width, poolHead + std::ceil(contentSize(scopes, pool).width()), least});
    }
    const std::vector<int> messages = messagesBetween(diagram, sorted.pools);
    double y = 0;
    for (std::size_t i = 0; i < sorted.pools.size(); ++i) {
        const int pool = sorted.pools[i];
        const auto& layout = scopes[std::size_t(pool + 1)];
        const QSizeF content = contentSize(scopes, pool);
        double height = std::max(std::ceil(content.height()), diagram.nodes[std::size_t(pool)].size.height());
        height = std::max(height, layout ? leastPool : usualSize(Node::Kind::Pool).height());
        if (layout && layout->hasLanes())
            height = std::ceil(content.height());
        placement.nodes[std::size_t(pool)] = QRectF(0, y, width, height);
        if (layout) {
            const double spare = std::floor((height - content.height()) / 2);
            const QPointF inside = layout->hasLanes() ? QPointF(poolHead, 0)
                                                      : QPointF(poolHead + poolSide, poolMargin + std::max(0.0, spare));
            layout->place(placement, QPointF(0, y) + inside, width - poolHead);
        }
        y += height + std::min(poolDistance + messageDistance * std::max(0, messages[i] - 2), 300.0);
    }
    return {0, y};
}

} // namespace millrace::layout
