// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/net.h"

#include "modeler/metamodel/key_set.h"

#include <algorithm>
#include <map>

namespace millrace::lint {

using metamodel::Key;
using Kind = StepFact::Kind;

int Net::addNode(Key key, Join join)
{
    Node& node = nodes.emplace_back();
    node.join = join;
    node.key = key;
    return static_cast<int>(nodes.size()) - 1;
}

int Net::addEdge(int from, int to, Way way, Key via)
{
    const int edge = static_cast<int>(edges.size());
    Edge& made = edges.emplace_back();
    made.from = from;
    made.to = to;
    made.way = way;
    if (via != metamodel::noKey)
        made.via.push_back(via);
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
        net_.nodes.reserve(facts_.steps.size() + facts_.steps.size() / 8 + 1);
        net_.edges.reserve(facts_.flows.size() + facts_.steps.size() / 8 + 8);
        net_.addNode(metamodel::noKey);
        for (const auto& [key, fact] : facts_.steps)
            if (!fact.isOutside) {
                const int enter = net_.addNode(key, joinOf(fact.kind));
                enter_.set(key, enter);
                steps_.push_back({key, &fact, enter});
            }
        attachBoundaries();
        connectFlows();
        connectLinks();
        begin();
        for (const Step& step : steps_) {
            auto& node = at(step.enter);
            node.isFinal = step.fact->isFinal;
            if (node.join != Net::Join::Any && node.in.size() < 2)
                node.join = Net::Join::Any;
            net_.isUnclear |= step.fact->kind == Kind::Complex && node.in.size() > 1;
        }
        markSides();
        return std::move(net_);
    }

private:
    struct Step {
        Key key;
        const StepFact* fact;
        int enter; ///< the node that its flows lead to
    };

    Net::Node& at(int node) { return net_.nodes[static_cast<std::size_t>(node)]; }
    const StepFact& factOf(int enter) const { return *steps_[static_cast<std::size_t>(enter) - 1].fact; }

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
    void attachBoundaries()
    {
        for (const auto& [key, fact, enter] : steps_) {
            const int host = fact->isBoundary ? enter_[fact->host] : 0;
            if (host == 0)
                continue;
            if (leave_[fact->host] == 0) {
                leave_.set(fact->host, net_.addNode(fact->host));
                net_.addEdge(host, leave_[fact->host], Net::Way::Always);
            }
            if (fact->isInterrupting)
                net_.edges[static_cast<std::size_t>(at(host).out.front())].way = Net::Way::Choice;
            const int edge = net_.addEdge(host, enter, fact->isInterrupting ? Net::Way::Choice : Net::Way::Maybe);
            net_.edges[static_cast<std::size_t>(edge)].isSide = !fact->isInterrupting;
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
        for (const auto& [key, flow] : facts_.flows) {
            const int source = enter_[flow.source], target = enter_[flow.target];
            if (source == 0 || target == 0)
                continue;
            const int leave = leave_[flow.source];
            net_.addEdge(leave == 0 ? source : leave, target, wayOf(factOf(source), key, flow), key);
        }
    }

    void connectLinks()
    {
        std::map<QString, int> caught; // where they lead
        for (const Step& step : steps_)
            if (!step.fact->link.isEmpty() && !step.fact->isThrownLink)
                caught.emplace(step.fact->link, step.enter);
        for (const Step& step : steps_) {
            const auto target = step.fact->isThrownLink ? caught.find(step.fact->link) : caught.end();
            if (target != caught.end())
                net_.addEdge(step.enter, target->second, Net::Way::Always);
        }
    }

    /// A case begins at one of the starts; without any, at everything that nothing leads to.
    void begin()
    {
        bool hasStart = false;
        for (const Step& step : steps_)
            if (step.fact->isStart && at(step.enter).in.empty()) {
                net_.addEdge(0, step.enter, Net::Way::Choice);
                hasStart = true;
            }
        if (hasStart)
            return;
        for (const Step& step : steps_)
            if (at(step.enter).in.empty() && !step.fact->isBoundary)
                net_.addEdge(0, step.enter, Net::Way::Always);
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
    std::vector<Step> steps_; ///< of the nodes from 1 on
    metamodel::KeyMap<int> enter_; ///< 0: none
    metamodel::KeyMap<int> leave_; ///< where a step's flows leave from another node: behind events on the border
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
