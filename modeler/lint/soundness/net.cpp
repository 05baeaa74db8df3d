// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/net.h"

#include <algorithm>
#include <map>

namespace millrace::lint {

using metamodel::Key;
using Kind = StepFact::Kind;

int Net::addNode(Key key, Join join)
{
    nodes.push_back({join, false, false, key, {}, {}});
    return static_cast<int>(nodes.size()) - 1;
}

int Net::addEdge(int from, int to, Way way, Key via)
{
    const int edge = static_cast<int>(edges.size());
    edges.push_back({from, to, way, false, {}});
    if (via != metamodel::noKey)
        edges.back().via.push_back(via);
    nodes[static_cast<std::size_t>(from)].out.push_back(edge);
    nodes[static_cast<std::size_t>(to)].in.push_back(edge);
    return edge;
}

namespace {

class NetBuilder {
public:
    explicit NetBuilder(const ScopeFacts& facts)
        : facts_(facts)
    { }

    Net build()
    {
        net_.addNode(metamodel::noKey);
        std::vector<Key> keys; // in order, so that the same model always gives the same answer
        for (const auto& [key, step] : facts_.steps)
            if (!step.isOutside)
                keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        net_.nodes.reserve(keys.size() + keys.size() / 8 + 1);
        net_.edges.reserve(facts_.flows.size() + keys.size() / 8 + 8);
        enter_.reserve(keys.size());
        for (const Key key : keys)
            enter_.emplace(key, net_.addNode(key, joinOf(facts_.steps.at(key).kind)));
        attachBoundaries(keys);
        connectFlows();
        connectLinks(keys);
        begin(keys);
        for (const Key key : keys) {
            auto& node = at(enter_.at(key));
            node.isFinal = facts_.steps.at(key).isFinal;
            if (node.join != Net::Join::Any && node.in.size() < 2)
                node.join = Net::Join::Any;
            net_.isUnclear |= facts_.steps.at(key).kind == Kind::Complex && node.in.size() > 1;
        }
        markSides();
        return std::move(net_);
    }

private:
    Net::Node& at(int node) { return net_.nodes[static_cast<std::size_t>(node)]; }

    static Net::Join joinOf(Kind kind)
    {
        switch (kind) {
        case Kind::Parallel:
            return Net::Join::All;
        case Kind::Inclusive:
            return Net::Join::Waiting;
        case Kind::Activity:
        case Kind::Event:
        case Kind::Exclusive:
        case Kind::EventBased:
        case Kind::Complex:
            break;
        }
        return Net::Join::Any;
    }

    /// An activity with events on its border: what interrupts takes the place of going on, others come on top.
    void attachBoundaries(const std::vector<Key>& keys)
    {
        for (const Key key : keys) {
            const StepFact& step = facts_.steps.at(key);
            if (!step.isBoundary || enter_.count(step.host) == 0)
                continue;
            const int host = enter_.at(step.host);
            if (const auto [leave, isNew] = leave_.try_emplace(step.host, 0); isNew) {
                leave->second = net_.addNode(step.host);
                net_.addEdge(host, leave->second, Net::Way::Always);
            }
            if (step.isInterrupting)
                net_.edges[static_cast<std::size_t>(at(host).out.front())].way = Net::Way::Choice;
            const int edge
                = net_.addEdge(host, enter_.at(key), step.isInterrupting ? Net::Way::Choice : Net::Way::Maybe);
            net_.edges[static_cast<std::size_t>(edge)].isSide = !step.isInterrupting;
        }
    }

    Net::Way wayOf(const StepFact& source, Key key, const FlowFact& flow) const
    {
        switch (source.kind) {
        case Kind::Exclusive:
        case Kind::EventBased:
            return Net::Way::Choice;
        case Kind::Parallel:
            return Net::Way::Always;
        case Kind::Inclusive:
        case Kind::Complex:
            return source.fallback == key ? Net::Way::Fallback : Net::Way::Maybe;
        case Kind::Activity:
        case Kind::Event:
            break;
        }
        if (source.fallback == key)
            return Net::Way::Fallback;
        return flow.hasCondition ? Net::Way::Maybe : Net::Way::Always;
    }

    void connectFlows()
    {
        std::vector<Key> keys;
        keys.reserve(facts_.flows.size());
        for (const auto& [key, flow] : facts_.flows)
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        for (const Key key : keys) {
            const FlowFact& flow = facts_.flows.at(key);
            const auto source = enter_.find(flow.source);
            const auto target = enter_.find(flow.target);
            if (source == enter_.end() || target == enter_.end())
                continue;
            const auto leave = leave_.find(flow.source);
            net_.addEdge(leave == leave_.end() ? source->second : leave->second, target->second,
                wayOf(facts_.steps.at(flow.source), key, flow), key);
        }
    }

    void connectLinks(const std::vector<Key>& keys)
    {
        std::map<QString, Key> caught;
        for (const Key key : keys)
            if (const StepFact& step = facts_.steps.at(key); !step.link.isEmpty() && !step.isThrownLink)
                caught.emplace(step.link, key);
        for (const Key key : keys) {
            const StepFact& step = facts_.steps.at(key);
            const auto target = step.isThrownLink ? caught.find(step.link) : caught.end();
            if (target != caught.end())
                net_.addEdge(enter_.at(key), enter_.at(target->second), Net::Way::Always);
        }
    }

    /// A case begins at one of the starts; without any, at everything that nothing leads to.
    void begin(const std::vector<Key>& keys)
    {
        bool hasStart = false;
        for (const Key key : keys)
            if (facts_.steps.at(key).isStart && at(enter_.at(key)).in.empty()) {
                net_.addEdge(0, enter_.at(key), Net::Way::Choice);
                hasStart = true;
            }
        if (hasStart)
            return;
        for (const Key key : keys)
            if (at(enter_.at(key)).in.empty() && !facts_.steps.at(key).isBoundary)
                net_.addEdge(0, enter_.at(key), Net::Way::Always);
    }

    /// What is reached along events that do not interrupt alone.
    void markSides()
    {
        const auto isSide = [](const Net::Edge& edge) { return edge.isSide; };
        if (std::none_of(net_.edges.begin(), net_.edges.end(), isSide))
            return;
        for (Net::Node& node : net_.nodes)
            node.isSide = true;
        std::vector<int> work {0};
        at(0).isSide = false;
        while (!work.empty()) {
            const int node = work.back();
            work.pop_back();
            for (const int out : at(node).out) {
                const Net::Edge& edge = net_.edges[static_cast<std::size_t>(out)];
                if (!edge.isSide && at(edge.to).isSide) {
                    at(edge.to).isSide = false;
                    work.push_back(edge.to);
                }
            }
        }
        for (Net::Edge& edge : net_.edges)
            edge.isSide = at(edge.from).isSide || at(edge.to).isSide;
    }

    const ScopeFacts& facts_;
    Net net_;
    std::unordered_map<Key, int> enter_; ///< the node that a step's flows lead to
    std::unordered_map<Key, int> leave_; ///< ... and leave, where that is another: behind events on the border
};

} // namespace

Net netOf(const ScopeFacts& facts)
{
    return NetBuilder(facts).build();
}

bool isConcurrent(const Net& net)
{
    for (const Net::Node& node : net.nodes) {
        if (node.join != Net::Join::Any)
            return true;
        int always = 0;
        for (const int out : node.out) {
            const Net::Way way = net.edges[static_cast<std::size_t>(out)].way;
            if (way == Net::Way::Maybe || (way == Net::Way::Always && ++always > 1))
                return true;
        }
    }
    return false;
}

} // namespace millrace::lint
