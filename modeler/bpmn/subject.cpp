// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/subject.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

namespace millrace::bpmn {

namespace {

bool isSpokenOf(const Element& element)
{
    for (metamodel::TypeId one : {type::FlowElement, type::Artifact, type::Participant, type::Lane, type::MessageFlow,
             type::RootElement, type::ConversationNode, type::ConversationLink, type::DataInput, type::DataOutput}) {
        if (element.is(one))
            return !element.is(type::EventDefinition);
    }
    return false;
}

} // namespace

Subject subjectOf(const Tree& tree, const Element& node)
{
    for (const Element* up = &node; up; up = up->parent()) {
        if (isSpokenOf(*up))
            return {up, false};
        if (up->is(type::BPMNShape) || up->is(type::BPMNEdge)) {
            const Element* element = shown(tree, *up);
            return {element, true};
        }
        // Which flows come and go is told with the flows.
        if (up->type() == metamodel::textType && up->role()
            && (up->role()->name == QLatin1String("incoming") || up->role()->name == QLatin1String("outgoing")))
            return {};
        // Another lane is another place of what stands in it.
        if (up->role() && up->role()->name == QLatin1String("flowNodeRef"))
            return {tree.byId(up->text().trimmed()), true};
        if (up->is(type::Diagram))
            return {};
    }
    return {};
}

} // namespace millrace::bpmn
