// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/flow_order.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using drawing::Figure;

bool standsBefore(const Figure* a, const Figure* b)
{
    return std::pair(a->box.left(), a->box.top()) < std::pair(b->box.left(), b->box.top());
}

struct Node {
    const Figure* figure = nullptr;
    std::vector<const Figure*> next;
    bool isReached = false;
};

} // namespace

std::vector<Key> inFlowOrder(const metamodel::Tree& tree, const drawing::Figures& figures)
{
    std::vector<const Figure*> shapes;
    std::unordered_map<Key, Node> nodes;
    for (const Figure* figure : figures.all())
        if (!figure->isEdge()) {
            shapes.push_back(figure);
            nodes[figure->element].figure = figure;
        }
    for (const Figure* figure : figures.all()) {
        const metamodel::Element* flow = figure->isEdge() ? tree.find(figure->element) : nullptr;
        if (flow == nullptr || !flow->is(type::SequenceFlow))
            continue;
        const metamodel::Element* source = bpmn::referred(tree, *flow, u"sourceRef");
        const metamodel::Element* target = bpmn::referred(tree, *flow, u"targetRef");
        if (source == nullptr || target == nullptr || !nodes.contains(source->key()) || !nodes.contains(target->key()))
            continue;
        nodes[source->key()].next.push_back(nodes[target->key()].figure);
        nodes[target->key()].isReached = true;
    }
    std::sort(shapes.begin(), shapes.end(), standsBefore);
    std::stable_partition(
        shapes.begin(), shapes.end(), [&nodes](const Figure* figure) { return !nodes[figure->element].isReached; });

    std::vector<Key> order;
    std::unordered_set<Key> seen;
    for (const Figure* start : shapes) {
        std::vector<const Figure*> stack {start};
        while (!stack.empty()) {
            const Figure* figure = stack.back();
            stack.pop_back();
            if (!seen.insert(figure->shape).second)
                continue;
            order.push_back(figure->shape);
            std::vector<const Figure*> next = nodes[figure->element].next;
            std::sort(
                next.begin(), next.end(), [](const Figure* a, const Figure* b) { return a->box.top() > b->box.top(); });
            stack.insert(stack.end(), next.begin(), next.end());
        }
    }
    return order;
}

Key whereFlowBegins(const metamodel::Tree& tree, const drawing::Figures& figures, Key within)
{
    const drawing::Figure* holder = figures.find(within);
    const std::vector<Key> order = inFlowOrder(tree, figures);
    for (const Key key : order) {
        const drawing::Figure* figure = figures.find(key);
        if (tree.schema().isA(figure->type, bpmn::type::FlowNode)
            && (holder == nullptr || holder->box.contains(figure->box)))
            return key;
    }
    return holder != nullptr || order.empty() ? metamodel::noKey : order.front();
}

} // namespace millrace::canvas
