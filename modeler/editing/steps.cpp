// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/steps.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/meeting_points.h"

#include <algorithm>
#include <unordered_map>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::noKey;
using metamodel::Tree;

namespace {

constexpr int nowhere = -1;

struct Way {
    Key flow = noKey;
    int target = nowhere;
};

struct Node {
    const Element* element = nullptr;
    Key lane = noKey;
    std::vector<Way> out {};
    std::vector<int> attached {}; ///< events on its border
    std::vector<int> inside {}; ///< of a sub-process: where it starts, then the rest
    int in = 0;
    bool isTold = false;
    bool isOnMainWay = false; ///< reached without an event on a border
};

bool isEntry(const Node& node)
{
    return node.in == 0 && !node.element->is(type::BoundaryEvent) && !bpmn::isTrue(*node.element, u"isForCompensation")
        && !bpmn::isTrue(*node.element, u"triggeredByEvent");
}

/// The flow nodes of all processes as numbers.
class Graph {
public:
    explicit Graph(const Tree& tree)
        : tree_(tree)
    {
        for (const Element* process : bpmn::processes(tree)) {
            readLanes(*process);
            processes_.emplace_back(process, readScope(*process));
        }
        markMainWay();
    }

    Node& operator[](int node) { return nodes_[std::size_t(node)]; }
    const Node& operator[](int node) const { return nodes_[std::size_t(node)]; }
    int size() const { return int(nodes_.size()); }
    const std::vector<std::pair<const Element*, std::vector<int>>>& processes() const { return processes_; }

    /// Only joins: nothing that a list would tell.
    bool isSilent(int node) const
    {
        const Node& n = (*this)[node];
        return n.element->is(type::Gateway) && n.out.size() == 1 && n.element->name().isEmpty();
    }

private:
    void readLanes(const Element& process)
    {
        std::vector<const Element*> open;
        for (const Element* set : process.children(u"laneSet"))
            open.push_back(set);
        while (!open.empty()) {
            const Element* at = open.back();
            open.pop_back();
            for (const Element* child : at->children()) {
                if (child->is(type::Lane) || child->is(type::LaneSet))
                    open.push_back(child); // inner lanes come later, and overwrite
                else if (at->is(type::Lane) && child->localName() == QLatin1String("flowNodeRef"))
                    if (const Element* member = tree_.byId(child->text().trimmed()))
                        lanes_[member->key()] = at->key();
            }
        }
    }

    /// Entries first, then what no flow leads to, events on borders and all else.
    std::vector<int> readScope(const Element& outermost)
    {
        std::vector<int> result;
        std::vector<std::pair<const Element*, int>> open {{&outermost, nowhere}};
        while (!open.empty()) {
            const auto [scope, holder] = open.back();
            open.pop_back();
            std::vector<int> members;
            std::vector<const Element*> flows;
            for (const Element* element : bpmn::flowElements(*scope)) {
                if (element->is(type::SequenceFlow))
                    flows.push_back(element);
                if (!element->is(type::FlowNode))
                    continue;
                const int number = add(*element);
                members.push_back(number);
                if (element->is(type::SubProcess))
                    open.emplace_back(element, number);
            }
            for (const Element* flow : flows)
                addFlow(*flow);
            for (const int member : members)
                attach(member);
            std::stable_partition(members.begin(), members.end(), [this](int member) {
                return isEntry((*this)[member]) && (*this)[member].element->is(type::StartEvent);
            });
            std::stable_partition(
                members.begin(), members.end(), [this](int member) { return isEntry((*this)[member]); });
            (holder == nowhere ? result : (*this)[holder].inside) = std::move(members);
        }
        return result;
    }

    int add(const Element& element)
    {
        const int number = size();
        numbers_[element.key()] = number;
        nodes_.push_back({.element = &element});
        if (const auto lane = lanes_.find(element.key()); lane != lanes_.end())
            nodes_.back().lane = lane->second;
        return number;
    }

    int numberOf(const Element* element) const
    {
        const auto found = element != nullptr ? numbers_.find(element->key()) : numbers_.end();
        return found != numbers_.end() ? found->second : nowhere;
    }

    void addFlow(const Element& flow)
    {
        const int source = numberOf(bpmn::referred(tree_, flow, u"sourceRef"));
        const int target = numberOf(bpmn::referred(tree_, flow, u"targetRef"));
        if (source == nowhere || target == nowhere)
            return;
        (*this)[source].out.push_back({flow.key(), target});
        ++(*this)[target].in;
    }

    void attach(int event)
    {
        const Element& element = *(*this)[event].element;
        if (!element.is(type::BoundaryEvent))
            return;
        if (const int host = numberOf(bpmn::referred(tree_, element, u"attachedToRef")); host != nowhere)
            (*this)[host].attached.push_back(event);
    }

    void markMainWay()
    {
        std::vector<int> open;
        for (int node = 0; node < size(); ++node)
            if (isEntry((*this)[node]))
                open.push_back(node);
        while (!open.empty()) {
            Node& node = (*this)[open.back()];
            open.pop_back();
            if (std::exchange(node.isOnMainWay, true))
                continue;
            for (const Way& way : node.out)
                open.push_back(way.target);
        }
    }

    const Tree& tree_;
    std::vector<Node> nodes_;
    std::unordered_map<Key, int> numbers_;
    std::unordered_map<Key, Key> lanes_;
    std::vector<std::pair<const Element*, std::vector<int>>> processes_;
};

std::vector<std::vector<int>> waysOf(const Graph& graph)
{
    std::vector<std::vector<int>> ways(std::size_t(graph.size()));
    for (int node = 0; node < graph.size(); ++node)
        for (const Way& way : graph[node].out)
            ways[std::size_t(node)].push_back(way.target);
    return ways;
}

class Teller {
public:
    explicit Teller(Graph graph)
        : graph_(std::move(graph))
        , meets_(meetingPoints(waysOf(graph_)))
    { }

    std::vector<Step> tell(const Tree& tree)
    {
        const bool hasHeadings = graph_.processes().size() > 1;
        for (const auto& [process, members] : graph_.processes()) {
            if (hasHeadings)
                steps_.push_back({.element = headingOf(tree, *process)});
            tellMembers(members, hasHeadings ? 1 : 0);
        }
        return std::move(steps_);
    }

private:
    struct Item {
        int node = nowhere;
        Key flow = noKey;
        int level = 0;
        int stop = nowhere; ///< where the branches around it meet
        bool isMember = false; ///< come upon as a member of its scope and not by a flow
        bool isBesideMainWay = false;
    };

    static Key headingOf(const Tree& tree, const Element& process)
    {
        for (const metamodel::Reference& reference : tree.referencesTo(process.id()))
            if (const Element* from = tree.find(reference.from); from != nullptr && from->is(type::Participant))
                return from->key();
        return process.key();
    }

    void tellMembers(const std::vector<int>& members, int level)
    {
        pushMembers(members, level);
        while (!open_.empty()) {
            const Item item = open_.back();
            open_.pop_back();
            tellItem(item);
        }
    }

    void pushMembers(const std::vector<int>& members, int level)
    {
        for (auto member = members.rbegin(); member != members.rend(); ++member)
            open_.push_back({.node = *member, .level = level, .isMember = true});
    }

    void tellItem(Item item)
    {
        Node& node = graph_[item.node];
        if (item.isMember && node.isTold)
            return;
        const bool goesBackToMainWay = item.isBesideMainWay && node.isOnMainWay;
        if (item.node == item.stop || node.isTold || goesBackToMainWay) {
            // A sequence that comes to where its branches meet simply ends; a branch with nothing in it says so.
            if (item.node != item.stop || item.flow != noKey)
                jump(item);
            return;
        }
        node.isTold = true;
        if (!graph_.isSilent(item.node)) {
            steps_.push_back({node.element->key(), item.flow, node.lane, item.level, false});
            item.flow = noKey;
        }
        goOn(item, node);
        for (auto event = node.attached.rbegin(); event != node.attached.rend(); ++event)
            open_.push_back({.node = *event, .level = item.level + 1, .isBesideMainWay = true});
        pushMembers(node.inside, item.level + 1);
    }

    /// A gateway that has but its first answer yet: what follows is told as it will be when there is a second one.
    bool isBegunQuestion(const Node& node, int number) const
    {
        return node.element->is(type::Gateway) && node.in <= 1 && !graph_.isSilent(number);
    }

    /// What is told last is pushed first.
    void goOn(const Item& item, const Node& node)
    {
        Item next = item;
        next.isMember = false;
        if (node.out.size() == 1) {
            next.node = node.out.front().target;
            if (isBegunQuestion(node, item.node)) {
                next.flow = node.out.front().flow;
                ++next.level;
            }
            open_.push_back(next);
            return;
        }
        const int meeting = node.out.empty() ? nowhere : meets_[std::size_t(item.node)];
        if (meeting != nowhere && meeting != item.stop) {
            next.node = meeting;
            next.flow = noKey;
            open_.push_back(next);
        }
        for (auto way = node.out.rbegin(); way != node.out.rend(); ++way) {
            Item branch = next;
            branch.node = way->target;
            branch.flow = way->flow;
            ++branch.level;
            branch.stop = meeting;
            open_.push_back(branch);
        }
    }

    void jump(const Item& item)
    {
        int node = item.node;
        // A join that is not told stands for what comes after it; a ring of joins for itself.
        for (int i = 0; i < graph_.size() && graph_.isSilent(node); ++i)
            node = graph_[node].out.front().target;
        steps_.push_back({graph_[node].element->key(), item.flow, graph_[node].lane, item.level, true});
    }

    Graph graph_;
    std::vector<int> meets_; ///< beside the nodes
    std::vector<Item> open_;
    std::vector<Step> steps_;
};

} // namespace

std::vector<Step> stepsOf(const Tree& tree)
{
    return Teller(Graph(tree)).tell(tree);
}

Key meetingPointOf(const Tree& tree, Key flowNode)
{
    const Graph graph(tree);
    const std::vector<int> meets = meetingPoints(waysOf(graph));
    for (int node = 0; node < graph.size(); ++node)
        if (graph[node].element->key() == flowNode && meets[std::size_t(node)] != nowhere)
            return graph[meets[std::size_t(node)]].element->key();
    return noKey;
}

} // namespace millrace::editing
