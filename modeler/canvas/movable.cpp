// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/movable.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/plane.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::canvas {
namespace {

using metamodel::Element;
using metamodel::Tree;

bool isDrawn(const drawing::Figures& figures, const Element* element)
{
    const drawing::Figure* figure = element != nullptr ? figures.ofElement(element->key()) : nullptr;
    return figure != nullptr && figure->isContainer;
}

/// Pool, sub-process or lane around a lane, as far as it is drawn here.
bool hasHolder(const Tree& tree, const drawing::Figures& figures, const Element& lane)
{
    const Element* around = lane.parent() != nullptr ? lane.parent()->parent() : nullptr;
    if (around != nullptr && around->is(bpmn::type::Lane) && isDrawn(figures, around))
        return true;
    const Element* scope = editing::laneScopeOf(lane);
    if (scope == nullptr)
        return false;
    return isDrawn(figures, scope->is(bpmn::type::SubProcess) ? scope : editing::poolOf(tree, *scope));
}

bool moves(const Tree& tree, const drawing::Figures& figures, const Element& lane, const std::vector<Key>& selection)
{
    if (hasHolder(tree, figures, lane) || lane.parent() == nullptr)
        return false; // along with that, or not at all
    const auto neighbours = lane.parent()->children(u"lane");
    return std::all_of(neighbours.begin(), neighbours.end(), [&](const Element* neighbour) {
        const drawing::Figure* figure = figures.ofElement(neighbour->key());
        return figure == nullptr || std::find(selection.begin(), selection.end(), figure->shape) != selection.end();
    });
}

} // namespace

std::vector<Key> movableShapes(const Tree& tree, const drawing::Figures& figures, const std::vector<Key>& selection)
{
    std::vector<Key> shapes;
    for (const Key key : selection) {
        const drawing::Figure* figure = figures.find(key);
        if (figure == nullptr || figure->isEdge())
            continue;
        const Element* element = tree.find(figure->element);
        if (element == nullptr || !element->is(bpmn::type::Lane) || moves(tree, figures, *element, selection))
            shapes.push_back(key);
    }
    return shapes;
}

QString whyNothingMoves(const Tree& tree, const drawing::Figures& figures, const std::vector<Key>& selection)
{
    const bool hasLane = std::any_of(selection.begin(), selection.end(), [&](Key key) {
        const drawing::Figure* figure = figures.find(key);
        return figure != nullptr && tree.schema().isA(figure->type, bpmn::type::Lane);
    });
    if (!hasLane || !movableShapes(tree, figures, selection).empty())
        return {};
    return QCoreApplication::translate("Canvas",
        "A lane keeps its place beside the others. Drag its border to change its size, or the name of the pool to move "
        "all of them.");
}

} // namespace millrace::canvas
