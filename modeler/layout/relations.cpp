// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/relations.h"

#include <algorithm>
#include <map>
#include <set>

namespace millrace::layout {

namespace {

bool isArtifact(Node::Kind kind)
{
    return kind == Node::Kind::Data || kind == Node::Kind::Annotation;
}

class SorterOut {
public:
    explicit SorterOut(const Diagram& diagram)
        : diagram_(diagram)
    {
        const std::size_t count = diagram.nodes.size();
        sorted_.relations.attached.resize(count);
        sorted_.relations.satellites.resize(count);
        sorted_.relations.lanes.resize(count);
        sorted_.contents.resize(count + 1);
        for (const Node& one : diagram.nodes)
            sorted_.relations.sizes.push_back(
                one.kind == Node::Kind::Scope ? one.size.expandedTo(usualSize(one.kind)) : one.size);
        parent_.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            parent_[i] = diagram.nodes[i].parent;
    }

    Sorted run()
    {
        findDepths();
        findOwners();
        sortNodes();
        sortEdges();
        orderScopes();
        orderPools();
        return std::move(sorted_);
    }

private:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    int parentOf(int index) const { return parent_[std::size_t(index)]; }
    ScopeContent& contentOf(int scope) { return sorted_.contents[std::size_t(scope + 1)]; }

    void findDepths()
    {
        depth_.assign(diagram_.nodes.size(), -1);
        std::vector<int> path;
        for (int i = 0; i < int(depth_.size()); ++i) {
            for (int at = i; at != none && depth_[std::size_t(at)] < 0; at = node(at).parent)
                path.push_back(at);
            for (; !path.empty(); path.pop_back()) {
                const int up = node(path.back()).parent;
                depth_[std::size_t(path.back())] = up == none ? 0 : depth_[std::size_t(up)] + 1;
            }
        }
    }

    /// What an artifact stands beside: the first node that it is joined to, or what that flow starts at.
    void findOwners()
    {
        owner_.assign(diagram_.nodes.size(), none);
        for (const Edge& edge : diagram_.edges) {
            const int source = endOf(edge.source, edge.sourceEdge), target = endOf(edge.target, edge.targetEdge);
            claim(edge.source, target);
            claim(edge.target, source);
        }
    }

    int endOf(int end, int edge) const
    {
        if (end != none || edge == none)
            return end;
        const Edge& flow = diagram_.edges[std::size_t(edge)];
        return flow.kind == Edge::Kind::Message ? none : flow.source;
    }

    void claim(int artifact, int owner)
    {
        if (artifact == none || owner == none || !isArtifact(node(artifact).kind)
            || owner_[std::size_t(artifact)] != none)
            return;
        if (node(owner).host != none)
            owner = node(owner).host;
        const Node::Kind kind = node(owner).kind;
        if (isArtifact(kind) || kind == Node::Kind::Group || kind == Node::Kind::Pool || kind == Node::Kind::Lane)
            return;
        // What an inner task uses stands beside the sub-process, if the artifact belongs outside.
        const int scope = parentOf(artifact);
        int outer = owner;
        while (outer != none && parentOf(outer) != scope)
            outer = parentOf(outer);
        // What belongs to no pool may stand in one.
        const bool isUsable = outer != none && node(outer).kind != Node::Kind::Pool;
        owner_[std::size_t(artifact)] = isUsable ? outer : owner;
    }

    void sortNodes()
    {
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            const Node& one = node(i);
            if (one.kind == Node::Kind::Pool)
                sorted_.pools.push_back(i);
            else if (one.kind == Node::Kind::Lane && one.parent != none && node(one.parent).kind == Node::Kind::Lane)
                sorted_.relations.lanes[std::size_t(one.parent)].push_back(i);
            else if (one.kind == Node::Kind::Lane)
                contentOf(one.parent).lanes.push_back(i);
            else if (one.host != none)
                sorted_.relations.attached[std::size_t(one.host)].push_back(i);
            else if (owner_[std::size_t(i)] != none)
                addSatellite(i);
            else if (one.kind != Node::Kind::Group)
                contentOf(one.parent).nodes.push_back(i);
        }
        for (auto& lanes : sorted_.relations.lanes)
            sortByPlace(lanes);
        for (ScopeContent& content : sorted_.contents)
            sortByPlace(content.lanes);
    }

    void addSatellite(int index)
    {
        const int owner = owner_[std::size_t(index)];
        parent_[std::size_t(index)] = parentOf(owner);
        sorted_.relations.satellites[std::size_t(owner)].push_back(index);
    }

    /// From top to bottom as they were, where all have a place.
    void sortByPlace(std::vector<int>& nodes) const
    {
        if (std::all_of(nodes.begin(), nodes.end(), [this](int index) { return node(index).place.has_value(); }))
            std::stable_sort(nodes.begin(), nodes.end(),
                [this](int a, int b) { return node(a).place->top() < node(b).place->top(); });
    }

    /// Those that join two nodes of one scope are part of its flow; the rest is drawn when all is in place.
    void sortEdges()
    {
        for (int i = 0; i < int(diagram_.edges.size()); ++i) {
            const Edge& edge = diagram_.edges[std::size_t(i)];
            if (edge.source == none || edge.target == none || edge.kind == Edge::Kind::Message)
                continue;
            const bool isFlow = edge.kind == Edge::Kind::Sequence || isCompensation(edge);
            if (!isFlow || !standsInFlow(edge.source) || !standsInFlow(edge.target)
                || parentOf(edge.source) != parentOf(edge.target))
                continue;
            contentOf(parentOf(edge.source)).edges.push_back(i);
        }
    }

    bool isCompensation(const Edge& edge) const
    {
        return edge.kind == Edge::Kind::Association && node(edge.source).host != none
            && !isArtifact(node(edge.target).kind);
    }

    bool standsInFlow(int index) const
    {
        const Node::Kind kind = node(index).kind;
        return (kind == Node::Kind::Activity || kind == Node::Kind::Event || kind == Node::Kind::Gateway
                   || kind == Node::Kind::Scope)
            && owner_[std::size_t(index)] == none;
    }

    void orderScopes()
    {
        for (int scope = none; scope < int(diagram_.nodes.size()); ++scope) {
            const ScopeContent& content = contentOf(scope);
            if (!content.nodes.empty() || !content.lanes.empty())
                sorted_.innermostFirst.push_back(scope);
        }
        const auto depth = [this](int scope) { return scope == none ? -1 : depth_[std::size_t(scope)]; };
        std::stable_sort(sorted_.innermostFirst.begin(), sorted_.innermostFirst.end(),
            [&](int a, int b) { return depth(a) > depth(b); });
    }

    int poolOf(int index) const
    {
        while (index != none && node(index).kind != Node::Kind::Pool)
            index = parentOf(index);
        return index;
    }

    /// Neighbours exchange theirs places while messages get shorter; pools that have places keep them.
    void orderPools()
    {
        auto& pools = sorted_.pools;
        if (std::all_of(pools.begin(), pools.end(), [this](int pool) { return node(pool).place.has_value(); })) {
            sortByPlace(pools);
            return;
        }
        std::map<std::pair<int, int>, int> messages;
        for (const Edge& edge : diagram_.edges)
            if (edge.kind == Edge::Kind::Message && edge.source != none && edge.target != none)
                ++messages[std::minmax({poolOf(edge.source), poolOf(edge.target)})];
        std::vector<int> place(diagram_.nodes.size(), 0);
        const auto length = [&] {
            for (int i = 0; i < int(pools.size()); ++i)
                place[std::size_t(pools[std::size_t(i)])] = i;
            long sum = 0;
            for (const auto& [ends, count] : messages)
                if (ends.first != none && ends.second != none)
                    sum += long(count) * std::abs(place[std::size_t(ends.first)] - place[std::size_t(ends.second)]);
            return sum;
        };
        long best = length();
        bool improved = pools.size() <= 60;
        for (int pass = 0; improved && pass < 5; ++pass) {
            improved = false;
            for (std::size_t i = 0; i + 1 < pools.size(); ++i)
                for (std::size_t j = i + 1; j < pools.size(); ++j) {
                    std::swap(pools[i], pools[j]);
                    const long now = length();
                    if (now < best) {
                        best = now;
                        improved = true;
                    } else {
                        std::swap(pools[i], pools[j]);
                    }
                }
        }
    }

    const Diagram& diagram_;
    Sorted sorted_;
    std::vector<int> parent_; ///< satellites stand where their owner stands
    std::vector<int> depth_;
    std::vector<int> owner_;
};

} // namespace

Sorted sortOut(const Diagram& diagram)
{
    return SorterOut(diagram).run();
}

} // namespace millrace::layout
