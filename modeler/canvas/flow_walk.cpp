// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/flow_walk.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/flow_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::canvas {
namespace {

using drawing::Figure;
using drawing::Figures;
using metamodel::Element;
using metamodel::Tree;

/// The figures at the other ends of the sequence flows, from top to bottom.
std::vector<const Figure*> across(const Tree& tree, const Figures& figures, const Element& node, bool forward)
{
    std::vector<const Figure*> found;
    for (const Element* flow : forward ? bpmn::outgoing(tree, node) : bpmn::incoming(tree, node)) {
        const Element* end = bpmn::referred(tree, *flow, forward ? u"targetRef" : u"sourceRef");
        if (const Figure* figure = end != nullptr ? figures.ofElement(end->key()) : nullptr)
            found.push_back(figure);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Figure* a, const Figure* b) { return a->box.center().y() < b->box.center().y(); });
    return found;
}

/// The next one above or below among the branches that `from` is one of.
const Figure* sibling(const Tree& tree, const Figures& figures, const Figure& from, const Element& node, int down)
{
    for (const bool forward : {true, false})
        for (const Figure* parent : across(tree, figures, node, !forward)) {
            const Element* element = tree.find(parent->element);
            std::vector<const Figure*> branches = across(tree, figures, *element, forward);
            const auto at = std::find(branches.begin(), branches.end(), &from);
            const std::ptrdiff_t index = std::distance(branches.begin(), at) + down;
            if (at != branches.end() && index >= 0 && index < std::ptrdiff_t(branches.size()))
                return branches[std::size_t(index)];
        }
    return nullptr;
}

const Figure* nearestOnSide(const Figures& figures, const Figure& from, QPoint direction)
{
    const Figure* best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Figure* figure : figures.all()) {
        if (figure->isEdge() || figure->isContainer || figure == &from)
            continue;
        const QPointF away = figure->box.center() - from.box.center();
        const double along = away.x() * direction.x() + away.y() * direction.y();
        const double aside = std::abs(away.x() * direction.y()) + std::abs(away.y() * direction.x());
        if (along < 5 || aside > 2 * along)
            continue;
        if (along + 2 * aside < least) {
            least = along + 2 * aside;
            best = figure;
        }
    }
    return best;
}

/// The connections that leave an element or come to it, from top to bottom.
std::vector<const Figure*> connectionsAt(const Tree& tree, const Figures& figures, const Element& element, bool leaving)
{
    std::vector<const Figure*> found;
    for (const Figure* figure : figures.all()) {
        const Element* edge = figure->isEdge() ? tree.find(figure->element) : nullptr;
        if (edge != nullptr && bpmn::referred(tree, *edge, leaving ? u"sourceRef" : u"targetRef") == &element)
            found.push_back(figure);
    }
    const auto height = [](const Figure* figure) { return figure->box.center().y(); };
    std::stable_sort(
        found.begin(), found.end(), [&height](const Figure* a, const Figure* b) { return height(a) < height(b); });
    return found;
}

/// The next one above or below of those that start, or else end, at the same shape.
const Figure* besideConnection(const Tree& tree, const Figures& figures, const Figure& edge, int down)
{
    for (const bool leaving : {true, false}) {
        const Element* end = bpmn::referred(tree, *tree.find(edge.element), leaving ? u"sourceRef" : u"targetRef");
        if (end == nullptr)
            continue;
        const std::vector<const Figure*> row = connectionsAt(tree, figures, *end, leaving);
        const auto at = std::find(row.begin(), row.end(), &edge);
        const std::ptrdiff_t index = std::distance(row.begin(), at) + down;
        if (at != row.end() && index >= 0 && index < std::ptrdiff_t(row.size()))
            return row[std::size_t(index)];
    }
    return nullptr;
}

} // namespace

Key connectionFrom(const Tree& tree, const Figures& figures, Key shape, QPoint direction)
{
    const Figure* from = figures.find(shape);
    const Element* element = from != nullptr ? tree.find(from->element) : nullptr;
    if (element == nullptr || from->isEdge())
        return walkFrom(tree, figures, shape, direction);
    const auto found = connectionsAt(tree, figures, *element, direction.x() + direction.y() > 0);
    return found.empty() ? metamodel::noKey : found.front()->shape;
}

Key walkFrom(const Tree& tree, const Figures& figures, Key shape, QPoint direction)
{
    const Figure* from = figures.find(shape);
    const Element* element = from != nullptr ? tree.find(from->element) : nullptr;
    if (element == nullptr)
        return metamodel::noKey;
    if (from->isEdge()) {
        if (direction.y() != 0)
            if (const Figure* beside = besideConnection(tree, figures, *from, direction.y()))
                return beside->shape;
        const Element* end = bpmn::referred(
            tree, *element, direction.x() + direction.y() > 0 ? QStringView(u"targetRef") : QStringView(u"sourceRef"));
        const Figure* figure = end != nullptr ? figures.ofElement(end->key()) : nullptr;
        return figure != nullptr ? figure->shape : metamodel::noKey;
    }
    const Figure* to = nullptr;
    if (element->is(bpmn::type::Participant) || element->is(bpmn::type::Lane)) {
        if (direction.x() > 0)
            to = figures.find(whereFlowBegins(tree, figures, shape));
    } else if (element->is(bpmn::type::FlowNode)) {
        if (direction.x() != 0) {
            const auto next = across(tree, figures, *element, direction.x() > 0);
            to = next.empty() ? nullptr : next.front();
        } else {
            to = sibling(tree, figures, *from, *element, direction.y());
        }
    }
    if (to == nullptr)
        to = nearestOnSide(figures, *from, direction);
    return to != nullptr ? to->shape : metamodel::noKey;
}

} // namespace millrace::canvas
