// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_sheets.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <algorithm>

namespace millrace::app::design {

namespace {

using metamodel::Element;
using metamodel::Tree;

const Element* shownBy(const Tree& tree, const Element& diagram)
{
    const Element* plane = diagram.child(u"BPMNPlane");
    return plane != nullptr ? bpmn::shown(tree, *plane) : nullptr;
}

const Element* diagramOf(const Element& drawn)
{
    const Element* above = &drawn;
    while (above != nullptr && !above->is(bpmn::type::BPMNDiagram))
        above = above->parent();
    return above;
}

Sheet sheetOf(const Tree& tree, const Element& diagram)
{
    const Element* shown = shownBy(tree, diagram);
    const QString name = diagram.name().simplified();
    return {diagram.key(),
        !name.isEmpty()        ? name
            : shown != nullptr ? bpmn::title(*shown).simplified()
                               : bpmn::typeTitle(diagram)};
}

/// The diagram in which the sub-process stands that this one shows; null for a sheet.
const Element* outerDiagram(const Tree& tree, const Element& diagram)
{
    const Element* shown = shownBy(tree, diagram);
    if (shown == nullptr || !shown->is(bpmn::type::SubProcess))
        return nullptr;
    for (const Element* drawn : bpmn::diagramElements(tree, *shown))
        if (const Element* outer = drawn->is(bpmn::type::BPMNShape) ? diagramOf(*drawn) : nullptr;
            outer != nullptr && outer != &diagram)
            return outer;
    return nullptr;
}

} // namespace

std::vector<Sheet> sheets(const metamodel::Tree& tree)
{
    std::vector<Sheet> found;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (outerDiagram(tree, *diagram) == nullptr)
            found.push_back(sheetOf(tree, *diagram));
    return found;
}

std::vector<Sheet> wayInto(const metamodel::Tree& tree, Key diagram)
{
    std::vector<Sheet> way;
    const Element* at = tree.find(diagram);
    const auto isOnIt = [&](const Element& one) {
        return std::any_of(way.begin(), way.end(), [&](const Sheet& sheet) { return sheet.diagram == one.key(); });
    };
    // A file may say that two sub-processes lie within one another.
    while (at != nullptr && !isOnIt(*at)) {
        way.push_back(sheetOf(tree, *at));
        at = outerDiagram(tree, *at);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

Key innerDiagram(const metamodel::Tree& tree, Key element, Key current)
{
    const Element* wanted = tree.find(element);
    if (wanted == nullptr || !wanted->is(bpmn::type::SubProcess))
        return metamodel::noKey;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (diagram->key() != current && shownBy(tree, *diagram) == wanted)
            return diagram->key();
    return metamodel::noKey;
}

namespace {

/// Where an insertion or removal happened, or what was set or moved.
Key placeOf(const metamodel::Change& change)
{
    if (const auto* removed = std::get_if<metamodel::Remove>(&change))
        return removed->parent;
    return metamodel::subject(change);
}

/// The diagrams that draw it or, where none does, what it belongs to.
std::vector<Key> diagramsAround(const Tree& tree, const Element& place)
{
    std::vector<Key> found;
    for (const Element* element = &place; element != nullptr && found.empty(); element = element->parent()) {
        if (const Element* diagram = diagramOf(*element)) {
            found.push_back(diagram->key());
            break;
        }
        for (const Element* drawn : bpmn::diagramElements(tree, *element))
            if (const Element* diagram = diagramOf(*drawn))
                found.push_back(diagram->key());
        for (const Element* diagram : bpmn::diagrams(tree))
            if (shownBy(tree, *diagram) == element)
                found.push_back(diagram->key());
    }
    return found;
}

} // namespace

Key diagramToFollow(const metamodel::Tree& tree, const metamodel::Changes& changes, Key current)
{
    // What is drawn says more than what is meant: a step taken out of a sub-process leaves that, which others draw.
    for (const bool isDrawing : {true, false}) {
        Key first = metamodel::noKey;
        for (const metamodel::Change& change : changes) {
            const Element* place = tree.find(placeOf(change));
            if (place == nullptr || place->is(bpmn::type::BPMNDiagram) || (diagramOf(*place) != nullptr) != isDrawing)
                continue;
            for (const Key diagram : diagramsAround(tree, *place)) {
                if (diagram == current)
                    return current;
                if (first == metamodel::noKey)
                    first = diagram;
            }
        }
        if (first != metamodel::noKey)
            return first;
    }
    return current;
}

Key diagramThatDraws(const metamodel::Tree& tree, Key element)
{
    const Element* wanted = tree.find(element);
    if (wanted == nullptr)
        return metamodel::noKey;
    for (const Element* drawn : bpmn::diagramElements(tree, *wanted))
        if (const Element* diagram = drawn->is(bpmn::type::BPMNPlane) ? nullptr : diagramOf(*drawn))
            return diagram->key();
    return metamodel::noKey;
}

} // namespace millrace::app::design
