// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/rules.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/plane.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

bool isEventSubProcess(const Element& element)
{
    return element.is(type::SubProcess) && bpmn::isTrue(element, u"triggeredByEvent");
}

bool isData(const Element& element)
{
    return element.is(type::DataObjectReference) || element.is(type::DataStoreReference) || element.is(type::DataInput)
        || element.is(type::DataOutput);
}

bool hasOnlyMessages(const Element& event)
{
    for (const Element* definition : bpmn::eventDefinitions(event)) {
        if (!definition->is(type::MessageEventDefinition))
            return false;
    }
    return true;
}

bool maySendMessage(const Element& source)
{
    if (source.is(type::Participant) || source.is(type::Activity))
        return true;
    return source.is(type::ThrowEvent) && hasOnlyMessages(source);
}

bool mayReceiveMessage(const Element& target)
{
    if (target.is(type::Participant) || target.is(type::Activity))
        return true;
    return target.is(type::CatchEvent) && hasOnlyMessages(target);
}

} // namespace

bool mayHaveConditions(const Element& source)
{
    return source.is(type::Activity) || source.is(type::ExclusiveGateway) || source.is(type::InclusiveGateway)
        || source.is(type::ComplexGateway);
}

bool startsCompensation(const Element& event)
{
    return event.is(type::BoundaryEvent) && event.childOfType(type::CompensateEventDefinition);
}

bool mayStartSequence(const Element& source)
{
    return source.is(type::FlowNode) && !source.is(type::EndEvent) && !isEventSubProcess(source)
        && !startsCompensation(source) && !bpmn::isTrue(source, u"isForCompensation");
}

bool mayEndSequence(const Element& target)
{
    return target.is(type::FlowNode) && !target.is(type::StartEvent) && !target.is(type::BoundaryEvent)
        && !isEventSubProcess(target) && !bpmn::isTrue(target, u"isForCompensation");
}

TypeId connectionBetween(const Tree& tree, const Element& source, const Element& target)
{
    if (&source == &target && !source.is(type::Activity))
        return metamodel::foreignType;
    if (source.is(type::Artifact) != target.is(type::Artifact))
        return target.is(type::Lane) || source.is(type::Lane) ? metamodel::foreignType : TypeId(type::Association);
    if (isData(source) && (target.is(type::Activity) || target.is(type::ThrowEvent)))
        return type::DataInputAssociation;
    if (isData(target) && (source.is(type::Activity) || source.is(type::CatchEvent)))
        return type::DataOutputAssociation;
    if (source.is(type::ConversationNode) || target.is(type::ConversationNode)) {
        const bool joinsOne = source.is(type::Participant) || target.is(type::Participant);
        return joinsOne ? TypeId(type::ConversationLink) : metamodel::foreignType;
    }
    const Element* sourcePool = poolOf(tree, source);
    const Element* targetPool = poolOf(tree, target);
    if (sourcePool != targetPool) {
        return maySendMessage(source) && mayReceiveMessage(target) ? TypeId(type::MessageFlow) : metamodel::foreignType;
    }
    const Element* scope = flowScopeOf(source);
    if (startsCompensation(source))
        return scope == flowScopeOf(target) && target.is(type::Activity) && !isEventSubProcess(target)
            ? TypeId(type::Association)
            : metamodel::foreignType;
    if (scope && scope == flowScopeOf(target) && mayStartSequence(source) && mayEndSequence(target))
        return type::SequenceFlow;
    return metamodel::foreignType;
}

bool canContain(const Tree& tree, const Element& container, TypeId wanted)
{
    const metamodel::Schema& schema = tree.schema();
    if (schema.isA(wanted, type::Participant))
        return container.is(type::Collaboration) || container.is(type::Process);
    if (schema.isA(wanted, type::Artifact))
        return container.is(type::Collaboration) || container.is(type::Process) || container.is(type::SubProcess)
            || container.is(type::SubChoreography) || container.is(type::Participant);
    if (container.is(type::Participant)) {
        const auto shapes = bpmn::diagramElements(tree, container);
        return bpmn::referred(tree, container, u"processRef") != nullptr
            && std::none_of(
                shapes.begin(), shapes.end(), [&](const Element* shape) { return isClosedPool(tree, *shape); });
    }
    if (container.is(type::Choreography) || container.is(type::SubChoreography))
        return schema.isA(wanted, type::ChoreographyActivity) || schema.isA(wanted, type::Event)
            || schema.isA(wanted, type::Gateway) || wanted == type::SequenceFlow;
    if (schema.isA(wanted, type::ChoreographyActivity))
        return false;
    if (schema.isA(wanted, type::ConversationNode))
        return container.is(type::Collaboration);
    if (wanted == type::DataInput || wanted == type::DataOutput)
        return container.is(type::Process) || container.is(type::SubProcess);
    return container.is(type::Process) || container.is(type::SubProcess) || container.is(type::Lane);
}

bool canAttach(const Element& activity)
{
    return activity.is(type::Activity) && !isEventSubProcess(activity);
}

bool mayAttach(const NewElement& what)
{
    return what.type == type::BoundaryEvent
        || ((what.type == type::IntermediateCatchEvent || what.type == type::IntermediateThrowEvent)
            && what.eventDefinition != type::LinkEventDefinition);
}

bool canResize(const Element& element)
{
    return element.is(type::Activity) || element.is(type::Participant) || element.is(type::Artifact)
        || element.is(type::Lane) || element.is(type::ChoreographyActivity);
}

} // namespace millrace::editing
