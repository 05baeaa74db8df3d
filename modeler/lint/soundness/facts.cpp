// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/facts.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

namespace millrace::lint {

using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

using Kind = StepFact::Kind;

Kind kindOf(const Element& node)
{
    if (node.is(type::ExclusiveGateway))
        return Kind::Exclusive;
    if (node.is(type::ParallelGateway))
        return Kind::Parallel;
    if (node.is(type::InclusiveGateway))
        return Kind::Inclusive;
    if (node.is(type::EventBasedGateway)) // the parallel one waits for all
        return node.attribute(u"eventGatewayType").trimmed() == QLatin1String("Parallel") ? Kind::Parallel
                                                                                          : Kind::EventBased;
    if (node.is(type::Gateway))
        return Kind::Complex;
    return node.is(type::Event) ? Kind::Event : Kind::Activity;
}

bool says(const Element& element, QStringView attribute, const char* value)
{
    return element.attribute(attribute).trimmed() == QLatin1String(value);
}

void readEvent(const Element& event, StepFact& fact)
{
    for (const Element* definition : bpmn::eventDefinitions(event)) {
        if (event.is(type::EndEvent)
            && (definition->is(type::TerminateEventDefinition) || definition->is(type::ErrorEventDefinition)
                || definition->is(type::CancelEventDefinition)))
            fact.isFinal = true;
        if (definition->is(type::LinkEventDefinition)) {
            fact.link = definition->name().trimmed();
            fact.isThrownLink = event.is(type::ThrowEvent);
        }
        if (event.is(type::BoundaryEvent) && definition->is(type::CompensateEventDefinition))
            fact.isOutside = true;
    }
}

StepFact stepOf(const Tree& tree, const Element& node)
{
    StepFact fact;
    fact.kind = kindOf(node);
    fact.isStart = node.is(type::StartEvent) || bpmn::isTrue(node, u"instantiate");
    fact.isOutside = bpmn::isTrue(node, u"triggeredByEvent") || bpmn::isTrue(node, u"isForCompensation");
    if (node.is(type::BoundaryEvent)) {
        fact.isBoundary = true;
        fact.isInterrupting = !says(node, u"cancelActivity", "false");
        if (const Element* host = bpmn::referred(tree, node, u"attachedToRef"))
            fact.host = host->key();
    }
    if (fact.kind == Kind::Event)
        readEvent(node, fact);
    if (node.hasAttribute(u"default"))
        if (const Element* flow = bpmn::referred(tree, node, u"default"))
            fact.fallback = flow->key();
    return fact;
}

FlowFact flowOf(const Tree& tree, const Element& flow)
{
    FlowFact fact;
    if (const Element* source = tree.byId(flow.attribute(u"sourceRef").trimmed()))
        fact.source = source->key();
    if (const Element* target = tree.byId(flow.attribute(u"targetRef").trimmed()))
        fact.target = target->key();
    fact.hasCondition = flow.child(u"conditionExpression") != nullptr;
    return fact;
}

/// Puts it there or takes it out; whether that is another state than before.
template <class Map, class Fact> bool put(Map& map, Key key, bool isThere, const Fact& read)
{
    const auto known = map.find(key);
    if (!isThere)
        return known != map.end() && (map.erase(known), true);
    const auto now = read();
    if (known != map.end() && known->second == now)
        return false;
    map.insert_or_assign(key, now);
    return true;
}

} // namespace

void ScopeFacts::read(const Tree& tree, const Element& scope)
{
    steps.clear();
    flows.clear();
    for (const Element* element : scope.children()) {
        if (element->is(type::FlowNode))
            steps.emplace(element->key(), stepOf(tree, *element));
        else if (element->is(type::SequenceFlow))
            flows.emplace(element->key(), flowOf(tree, *element));
    }
}

bool ScopeFacts::update(const Tree& tree, Key scope, Key key)
{
    const Element* element = tree.find(key);
    const bool isHere = element && element->parent() && element->parent()->key() == scope;
    const bool step = put(steps, key, isHere && element->is(type::FlowNode), [&] { return stepOf(tree, *element); });
    const bool flow
        = put(flows, key, isHere && element->is(type::SequenceFlow), [&] { return flowOf(tree, *element); });
    return step || flow;
}

} // namespace millrace::lint
