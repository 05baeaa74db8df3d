// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;
using metamodel::Tree;

bool holds(const Element& scope, metamodel::TypeId step)
{
    const auto& nodes = scope.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [step](const auto& node) { return node->is(step); });
}

/// Begins cases by itself, as a receive task or gateway that instantiates does.
bool startsByMessage(const Element& scope)
{
    const auto& nodes = scope.nodes();
    return std::any_of(nodes.begin(), nodes.end(),
        [](const auto& node) { return node->is(type::FlowNode) && bpmn::isTrue(*node, u"instantiate"); });
}

/// Files that list the flows of a step at the step are held to them; where there are no such lists, none is missing.
bool listsFlows(const Element& node)
{
    return node.child(u"incoming") || node.child(u"outgoing");
}

bool anyListsFlows(const Element& scope)
{
    const auto& nodes = scope.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return listsFlows(*node); });
}

/// Whether the step, or what it sits on, stands in a file with such lists.
bool isListed(const Tree& tree, const Element& node)
{
    if (node.is(type::StartEvent))
        return anyListsFlows(*node.parent());
    const Element* host = node.is(type::BoundaryEvent) ? bpmn::referred(tree, node, u"attachedToRef") : nullptr;
    return listsFlows(host ? *host : node);
}

bool isLink(const Tree& tree, const Element& event)
{
    return isTriggeredBy(tree, event, type::LinkEventDefinition);
}

/// What no flow of its scope leads to, by its nature.
bool isOutside(const Tree& tree, const Element& node)
{
    return isEventSubProcess(node) || bpmn::isTrue(node, u"isForCompensation")
        || (node.is(type::BoundaryEvent) && isTriggeredBy(tree, node, type::CompensateEventDefinition));
}

} // namespace

/// BPMN 2.0.2, 10.5.2: where a scope has a start event, everything else is reached by a flow.
bool mustBeReached(const Tree& tree, const Element& node)
{
    if (!node.is(type::FlowNode) || node.is(type::StartEvent) || node.is(type::BoundaryEvent) || isOutside(tree, node)
        || bpmn::isTrue(node, u"instantiate") || node.parent()->is(type::AdHocSubProcess) || !isToRun(node)
        || !isListed(tree, node))
        return false;
    if (node.is(type::IntermediateCatchEvent) && isLink(tree, node))
        return false;
    return node.is(type::Event) || holds(*node.parent(), type::StartEvent);
}

/// BPMN 2.0.2, 10.5.3: where a scope has an end event, every way leads on to one.
bool mustGoOn(const Tree& tree, const Element& node)
{
    if (!node.is(type::FlowNode) || node.is(type::EndEvent) || isOutside(tree, node)
        || node.parent()->is(type::AdHocSubProcess) || !isToRun(node) || !isListed(tree, node))
        return false;
    if (node.is(type::ThrowEvent) && isLink(tree, node))
        return false;
    return node.is(type::Event) || holds(*node.parent(), type::EndEvent);
}

namespace {

bool isJudged(const Element& scope)
{
    return (scope.is(type::Process) || scope.is(type::SubProcess)) && !scope.is(type::AdHocSubProcess) && isToRun(scope)
        && (listsFlows(scope) || anyListsFlows(scope));
}

} // namespace

bool lacksStart(const Element& scope)
{
    return isJudged(scope) && holds(scope, type::EndEvent) && !holds(scope, type::StartEvent)
        && !startsByMessage(scope);
}

bool lacksEnd(const Element& scope)
{
    return isJudged(scope) && holds(scope, type::StartEvent) && !holds(scope, type::EndEvent);
}

void checkStartAndEnd(const Tree& tree, const Element& element, Flaws& flaws)
{
    if (element.is(type::ReceiveTask) && bpmn::isTrue(element, u"instantiate")
        && !bpmn::incoming(tree, element).empty()) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' starts cases by its message, so no flow may lead to it. Remove the flow, or let it not start "
                "cases.")
                .arg(bpmn::title(element)));
        offerSet(flaw, element, u"instantiate", std::nullopt,
            QCoreApplication::translate("wellformed", "Let it not start cases"));
    }
    if (lacksEnd(element))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' has a start event, but no end event. BPMN asks for both or neither: add an end event for each "
                "outcome.")
                .arg(bpmn::title(element)));
    if (lacksStart(element))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' has an end event, but no start event. BPMN asks for both or neither: add one, so that it is "
                "clear how a case begins.")
                .arg(bpmn::title(element)));
    if (!element.is(type::FlowNode))
        return;
    const bool isReached = !bpmn::incoming(tree, element).empty();
    const bool goesOn = !bpmn::outgoing(tree, element).empty();
    if (!isReached && goesOn && mustBeReached(tree, element))
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "Nothing leads to '%1', so no case ever comes there. Connect it with the step before it.")
                .arg(bpmn::title(element)));
    if (!goesOn && (isReached || element.is(type::StartEvent) || element.is(type::BoundaryEvent))
        && mustGoOn(tree, element))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "Nothing follows '%1', although other ways here lead to an end event. Connect it with the next step, "
                "or with an end event.")
                .arg(bpmn::title(element)));
}

} // namespace millrace::wellformed
