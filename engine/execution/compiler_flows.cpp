// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/registry.h"
#include "engine/execution/compilation.h"

#include <QCoreApplication>
#include <algorithm>

// The part of compile() that reads sequence flows, and what hangs on them: conditions, splits, joins.

namespace millrace::execution {

using base::Severity;
namespace type = bpmn::type;

void Compilation::readFlows()
{
    for (const Element* element : flowElements_)
        readFlow(*element);
}

void Compilation::readFlow(const Element& element)
{
    ReadFlow read;
    read.element = &element;
    read.flow.source = nodeById(element.attribute(u"sourceRef"));
    read.flow.target = nodeById(element.attribute(u"targetRef"));
    if (read.flow.source == none || read.flow.target == none) {
        report(Severity::Error, element,
            QCoreApplication::translate(
                "Compiler", "This flow does not lead from one element to another: it is left out. Connect both ends."));
        return;
    }
    const Node& source = node(read.flow.source);
    const Node& target = node(read.flow.target);
    if (source.scope != target.scope) {
        report(Severity::Error, element,
            QCoreApplication::translate("Compiler", "This flow crosses the border of a sub-process: it is left out."));
        return;
    }
    if (source.kind == NodeKind::EndEvent || target.kind == NodeKind::StartEvent
        || target.kind == NodeKind::BoundaryEvent) {
        report(Severity::Error, element,
            QCoreApplication::translate(
                "Compiler", "No flow may leave an end event, or lead to a start or boundary event: it is left out."));
        return;
    }
    if (program_->isEventSubProcess(source) || program_->isEventSubProcess(target)) {
        report(Severity::Error, element,
            QCoreApplication::translate("Compiler",
                "No flow may lead to an event sub-process or leave it, since its start event begins it: it is left "
                "out."));
        return;
    }
    readCondition(read.flow, element);
    flows_.push_back(read);
}

void Compilation::readCondition(Flow& flow, const Element& element)
{
    const Element* condition = element.child(u"conditionExpression");
    const QString text = condition == nullptr ? QString() : condition->text().trimmed();
    if (text.isEmpty())
        return;
    const NodeKind kind = node(flow.source).kind;
    if (kind == NodeKind::ParallelGateway || kind == NodeKind::EventBasedGateway) {
        report(Severity::Warning, element,
            QCoreApplication::translate(
                "Compiler", "A condition has no effect behind a parallel or event-based gateway."));
        return;
    }
    flow.condition = addExpression(text, element, QCoreApplication::translate("Compiler", "The condition"));
}

/// A throwing link event leads to the catching one of the same name, as if there was a flow.
void Compilation::addLinks()
{
    const auto linkName = [&](NodeIndex index) { return definitionOf(index)->name(); };
    for (const Scope& scope : program_->scopes) {
        QHash<QString, NodeIndex> targets;
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index)
            if (node(index).trigger == Trigger::Link && node(index).kind == NodeKind::IntermediateCatchEvent)
                targets.insert(linkName(index), index);
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index) {
            if (node(index).trigger != Trigger::Link || node(index).kind != NodeKind::IntermediateThrowEvent)
                continue;
            ReadFlow jump;
            jump.flow.source = index;
            jump.flow.target = targets.value(linkName(index), none);
            if (jump.flow.target != none)
                flows_.push_back(jump);
            else
                report(Severity::Error, index,
                    QCoreApplication::translate(
                        "Compiler", "There is no catching link event of this name here: the token ends."));
        }
    }
}

void Compilation::orderFlows()
{
    std::stable_sort(flows_.begin(), flows_.end(),
        [](const ReadFlow& a, const ReadFlow& b) { return a.flow.source < b.flow.source; });
    for (ReadFlow& read : flows_) {
        const auto index = static_cast<FlowIndex>(program_->flows.size());
        Node& source = node(read.flow.source);
        if (source.outgoingCount++ == 0)
            source.firstOutgoing = index;
        read.flow.incomingSlot = node(read.flow.target).incomingCount++;
        if (read.element != nullptr) {
            read.flow.element = static_cast<ElementIndex>(program_->elements.size());
            addElement(*read.element);
        }
        program_->flows.push_back(read.flow);
    }
    std::int32_t next = 0;
    for (Node& each : program_->nodes) {
        each.firstIncoming = next;
        next += each.incomingCount;
    }
    program_->incomingFlows.resize(program_->flows.size());
    for (std::size_t i = 0; i < program_->flows.size(); ++i) {
        const Flow& flow = program_->flows[i];
        program_->incomingFlows[static_cast<std::size_t>(node(flow.target).firstIncoming + flow.incomingSlot)]
            = static_cast<FlowIndex>(i);
    }
}

void Compilation::readDefaultFlows()
{
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        Node& each = program_->nodes[i];
        const QString id = nodeElements_[i]->attribute(u"default");
        if (id.isEmpty())
            continue;
        for (FlowIndex flow = each.firstOutgoing; flow < each.firstOutgoing + each.outgoingCount; ++flow) {
            const Element* element = flows_[static_cast<std::size_t>(flow)].element;
            if (element != nullptr && element->id() == id)
                each.defaultFlow = flow;
        }
        if (each.defaultFlow == none)
            report(Severity::Error, static_cast<ElementIndex>(i),
                QCoreApplication::translate(
                    "Compiler", "The default flow \"%1\" does not leave this element: there is none, then.")
                    .arg(id));
        else
            program_->flows[static_cast<std::size_t>(each.defaultFlow)].condition = none;
    }
}

void Compilation::decideSplits()
{
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        Node& each = program_->nodes[i];
        const auto index = static_cast<NodeIndex>(i);
        const auto outgoing = program_->outgoing(each);
        const bool hasCondition
            = std::any_of(outgoing.begin(), outgoing.end(), [](const Flow& flow) { return flow.condition != none; });
        switch (each.kind) {
        case NodeKind::ExclusiveGateway:
        case NodeKind::InclusiveGateway:
        case NodeKind::ComplexGateway:
            each.hasConditions = hasCondition || each.outgoingCount > 1;
            checkOpenFlows(each, index);
            break;
        case NodeKind::EventBasedGateway:
            checkEventBased(each, index);
            break;
        default:
            each.hasConditions = hasCondition;
        }
    }
}

/// What people call a flow: its name, else where it leads.
QString Compilation::wayOf(FlowIndex index) const
{
    const Element* element = flows_[static_cast<std::size_t>(index)].element;
    if (element != nullptr && !element->name().simplified().isEmpty())
        return QCoreApplication::translate("Compiler", "the flow \"%1\"").arg(element->name().simplified());
    const NodeIndex target = program_->flows[static_cast<std::size_t>(index)].target;
    return QCoreApplication::translate("Compiler", "the flow to \"%1\"")
        .arg(bpmn::title(*nodeElements_[static_cast<std::size_t>(target)]));
}

/// Flows out of a choosing gateway that have no condition: what happens, in words.
void Compilation::checkOpenFlows(const Node& gateway, NodeIndex index)
{
    FlowIndex firstOpen = none;
    int open = 0;
    int conditional = 0;
    for (FlowIndex flow = gateway.firstOutgoing; flow < gateway.firstOutgoing + gateway.outgoingCount; ++flow) {
        if (program_->flows[static_cast<std::size_t>(flow)].condition != none) {
            ++conditional;
        } else if (flow != gateway.defaultFlow) {
            firstOpen = firstOpen == none ? flow : firstOpen;
            ++open;
        }
    }
    if (gateway.outgoingCount < 2 || open == 0)
        return;
    const QString title = bpmn::title(*nodeElements_[static_cast<std::size_t>(index)]);
    if (gateway.kind == NodeKind::ExclusiveGateway && conditional == 0)
        report(Severity::Warning, index,
            QCoreApplication::translate("Compiler",
                "Nothing says which way to go at \"%1\": %2 is always taken. Give each flow a condition, or mark one "
                "as "
                "the default.")
                .arg(title, wayOf(firstOpen)));
    else if (gateway.kind == NodeKind::ExclusiveGateway)
        report(Severity::Warning, index,
            QCoreApplication::translate("Compiler",
                "When no condition at \"%1\" is true, %2 is taken: it has no condition and is not marked as the "
                "default. Give it a condition, or mark it as the default.")
                .arg(title, wayOf(firstOpen)));
    else if (conditional == 0)
        report(Severity::Warning, index,
            QCoreApplication::translate("Compiler",
                "Nothing says which ways to go at \"%1\": all flows without a condition are always taken. Give each "
                "flow a condition.")
                .arg(title));
}

void Compilation::checkEventBased(Node& gateway, NodeIndex index)
{
    int events = 0;
    for (const Flow& flow : program_->outgoing(gateway)) {
        const Node& target = node(flow.target);
        if (target.kind == NodeKind::ReceiveTask || (target.kind == NodeKind::IntermediateCatchEvent && target.waits()))
            ++events;
        else
            report(Severity::Warning, flow.target,
                QCoreApplication::translate(
                    "Compiler", "An event-based gateway leads here, but this waits for nothing: it is never chosen."));
    }
    if (events > 0)
        return;
    gateway.behavior = &behaviorOf(NodeKind::ExclusiveGateway, Trigger::None);
    gateway.hasConditions = gateway.outgoingCount > 1;
    report(Severity::Warning, index,
        QCoreApplication::translate(
            "Compiler", "There is no event behind this gateway: it runs as an exclusive gateway."));
}

void Compilation::buildJoins()
{
    for (Scope& scope : program_->scopes) {
        scope.firstJoin = static_cast<std::int32_t>(program_->joins.size());
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index) {
            Node& each = node(index);
            const bool isInclusive = each.kind == NodeKind::InclusiveGateway || each.kind == NodeKind::ComplexGateway;
            const std::int32_t quantity = isActivity(each.kind) && each.incomingCount > 0
                ? quantityOf(*nodeElements_[static_cast<std::size_t>(index)], u"startQuantity")
                : 1;
            const bool joinsFlows = each.incomingCount > 1 && (isInclusive || each.kind == NodeKind::ParallelGateway);
            if (quantity == 1 && !joinsFlows)
                continue;
            each.join = static_cast<std::int32_t>(program_->joins.size());
            Join join;
            join.node = index;
            join.firstSlot = scope.slotCount;
            join.flowCount = each.incomingCount;
            join.isInclusive = isInclusive;
            join.quantity = quantity > 1 ? quantity : none;
            scope.slotCount += 2 + each.incomingCount;
            program_->joins.push_back(std::move(join));
        }
        scope.joinCount = static_cast<std::int32_t>(program_->joins.size()) - scope.firstJoin;
    }
    for (Join& join : program_->joins)
        if (join.isInclusive)
            join.reaching = nodesReaching(*program_, join.node);
}

} // namespace millrace::execution
