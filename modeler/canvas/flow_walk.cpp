// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/flow_walk.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

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

} // namespace

Key walkFrom(const Tree& tree, const Figures& figures, Key shape, QPoint direction)
{
    const Figure* from = figures.find(shape);
    const Element* element = from != nullptr ? tree.find(from->element) : nullptr;
    if (element == nullptr)
        return metamodel::noKey;
    if (from->isEdge()) {
        const Element* end = bpmn::referred(
            tree, *element, direction.x() + direction.y() > 0 ? QStringView(u"targetRef") : QStringView(u"sourceRef"));
        const Figure* figure = end != nullptr ? figures.ofElement(end->key()) : nullptr;
        return figure != nullptr ? figure->shape : metamodel::noKey;
    }
    const Figure* to = nullptr;
    if (element->is(bpmn::type::FlowNode)) {
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
