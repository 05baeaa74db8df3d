// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/remedies.h"

#include "app/design/remedy_verbs.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/format_diagram.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>
#include <array>

namespace millrace::app::design {

namespace type = bpmn::type;
using lint::Finding;
using metamodel::Element;
using metamodel::Tree;

namespace {

struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

QString gatewayWord(metamodel::TypeId gateway)
{
    if (gateway == type::ParallelGateway)
        return RemedyWords::tr("Make it a parallel gateway");
    if (gateway == type::InclusiveGateway)
        return RemedyWords::tr("Make it an inclusive gateway");
    return RemedyWords::tr("Make it an exclusive gateway");
}

// --- names: empty where the cure does not fit this case

QString nameIt(const Tree&, const Finding&, const Element&)
{
    return RemedyWords::tr("Name it");
}

QString joinFirst(const Tree& tree, const Finding&, const Element& node)
{
    return shapeOf(tree, node) ? RemedyWords::tr("Join with a gateway") : QString();
}

QString splitBehind(const Tree& tree, const Finding&, const Element& node)
{
    for (const Element* flow : bpmn::outgoing(tree, node))
        if (flow->child(u"conditionExpression"))
            return {}; // which of them are a choice, only the analyst knows
    return shapeOf(tree, node) ? RemedyWords::tr("Split with a gateway") : QString();
}

QString useTwo(const Tree& tree, const Finding&, const Element& node)
{
    return shapeOf(tree, node) ? RemedyWords::tr("Use two gateways") : QString();
}

QString addEnd(const Tree& tree, const Finding&, const Element& node)
{
    return endlessSteps(tree, node).empty() ? QString() : RemedyWords::tr("Add an end event");
}

QString addStart(const Tree& tree, const Finding&, const Element& node)
{
    return startlessSteps(tree, node).size() == 1 ? RemedyWords::tr("Add a start event") : QString();
}

QString addEndHere(const Tree& tree, const Finding& finding, const Element& node)
{
    // A scope that has starts and no end; or a step that nothing follows. A start is missing for reasons of its own.
    const bool isStep = node.is(type::FlowNode) && bpmn::outgoing(tree, node).empty();
    const bool isOpen = node.is(type::Process) && !node.childOfType(type::EndEvent);
    return isStep || isOpen ? addEnd(tree, finding, node) : QString();
}

QString removeIt(const Tree&, const Finding&, const Element&)
{
    return RemedyWords::tr("Remove it");
}

QString removeGateway(const Tree& tree, const Finding&, const Element& node)
{
    return shapeOf(tree, node) ? RemedyWords::tr("Remove the gateway") : QString();
}

QString drawIt(const Tree&, const Finding&, const Element&)
{
    return RemedyWords::tr("Draw it");
}

QString moveApart(const Tree& tree, const Finding& finding, const Element& node)
{
    const Element* other = finding.path.empty() ? nullptr : tree.find(finding.path.front());
    if (!other || !shapeOf(tree, node) || !shapeOf(tree, *other))
        return {};
    return isHolder(tree, *other, node) ? RemedyWords::tr("Move it in") : RemedyWords::tr("Move it aside");
}

QString addOtherLink(const Tree& tree, const Finding&, const Element& event)
{
    return lacksOtherLink(event) && shapeOf(tree, event) ? RemedyWords::tr("Add the other half") : QString();
}

QString changeGateway(const Tree&, const Finding& finding, const Element&)
{
    return finding.betterGateway == metamodel::foreignType ? QString() : gatewayWord(finding.betterGateway);
}

QString listFlow(const Tree&, const Finding&, const Element&)
{
    return RemedyWords::tr("List it there");
}

// --- cures

void doJoinFirst(editing::Edit& edit, const Finding& finding)
{
    putGatewayBefore(edit, finding.element, type::ExclusiveGateway);
}

void doSplitBehind(editing::Edit& edit, const Finding& finding)
{
    putGatewayBehind(edit, finding.element, type::ParallelGateway);
}

void doUseTwo(editing::Edit& edit, const Finding& finding)
{
    putGatewayBefore(edit, finding.element, edit.tree().find(finding.element)->type());
}

void doAddEnd(editing::Edit& edit, const Finding& finding)
{
    for (const Key step : endlessSteps(edit.tree(), *edit.tree().find(finding.element)))
        appendEnd(edit, step);
}

void doAddStart(editing::Edit& edit, const Finding& finding)
{
    for (const Key step : startlessSteps(edit.tree(), *edit.tree().find(finding.element)))
        putStartBefore(edit, step);
}

void doRemove(editing::Edit& edit, const Finding& finding)
{
    editing::remove(edit, {finding.element});
}

void doDraw(editing::Edit& edit, const Finding&)
{
    editing::drawMissing(edit);
}

void doMoveApart(editing::Edit& edit, const Finding& finding)
{
    moveAside(edit, finding.element, finding.path.front());
}

void doAddOtherLink(editing::Edit& edit, const Finding& finding)
{
    putOtherLink(edit, finding.element);
}

void doChangeGateway(editing::Edit& edit, const Finding& finding)
{
    editing::replaceType(edit, finding.element, {finding.betterGateway});
}

void doListFlow(editing::Edit& edit, const Finding& finding)
{
    listFlows(edit, finding.element);
}

struct Remedy {
    const char* rule;
    QString (*name)(const Tree&, const Finding&, const Element&);
    void (*apply)(editing::Edit&, const Finding&); ///< null: a name to be typed
};

constexpr std::array remedies {
    Remedy {"label-required", nameIt, nullptr},
    Remedy {"verb-object", nameIt, nullptr},
    Remedy {"fake-join", joinFirst, doJoinFirst},
    Remedy {"no-implicit-split", splitBehind, doSplitBehind},
    Remedy {"no-gateway-join-fork", useTwo, doUseTwo},
    Remedy {"end-event-required", addEnd, doAddEnd},
    Remedy {"no-implicit-end", addEnd, doAddEnd},
    Remedy {"start-event-required", addStart, doAddStart},
    Remedy {"start-and-end", addEndHere, doAddEnd},
    Remedy {"no-disconnected", removeIt, doRemove},
    Remedy {"superfluous-gateway", removeGateway, doRemove},
    Remedy {"no-bpmndi", drawIt, doDraw},
    Remedy {"no-overlapping-elements", moveApart, doMoveApart},
    Remedy {"link-event", addOtherLink, doAddOtherLink},
    Remedy {"deadlock", changeGateway, doChangeGateway},
    Remedy {"lack-of-synchronization", changeGateway, doChangeGateway},
    Remedy {"flow-lists", listFlow, doListFlow},
};

const Remedy* remedyOf(const Finding& finding)
{
    for (const Remedy& remedy : remedies)
        if (finding.problem.rule == QLatin1String(remedy.rule))
            return &remedy;
    return nullptr;
}

} // namespace

QString remedyName(const Tree& tree, const Finding& finding)
{
    const Remedy* remedy = remedyOf(finding);
    const Element* element = tree.find(finding.element);
    if (!remedy || !element)
        return {};
    if (!finding.fix.empty() && finding.problem.rule != QLatin1String("superfluous-gateway"))
        return {};
    return remedy->name(tree, finding, *element);
}

bool isToBeNamed(const Finding& finding)
{
    const Remedy* remedy = remedyOf(finding);
    return remedy && !remedy->apply;
}

void applyRemedy(editing::Edit& edit, const Finding& finding)
{
    const Remedy* remedy = remedyOf(finding);
    if (!remedy || !remedy->apply || remedyName(edit.tree(), finding).isEmpty())
        throw base::Failure(RemedyWords::tr("This is not there any more as it was. Look at the problems again."));
    remedy->apply(edit, finding);
    if (edit.changes().empty())
        throw base::Failure(RemedyWords::tr("The drawing has no room for this. Mend it by hand."));
}

} // namespace millrace::app::design
