// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/compiler.h"

#include "engine/execution/behaviors/registry.h"
#include "engine/execution/compilation.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::execution {

using base::Severity;
namespace type = bpmn::type;

Compiled compile(const metamodel::Tree& tree, const QString& processId)
{
    return Compilation(tree).run(processId);
}

Compiled Compilation::run(const QString& processId)
{
    const Element* process = chooseProcess(processId);
    if (process == nullptr) {
        base::Problem problem;
        problem.message = processId.isEmpty()
            ? QCoreApplication::translate("Compiler", "There is no process in this file. Draw one, then try again.")
            : QCoreApplication::translate("Compiler", "There is no process \"%1\" in this file.").arg(processId);
        return {nullptr, {problem}};
    }
    program_->processId = process->id().toStdString();
    program_->processName = process->name().toStdString();
    readScopes(*process);
    readFlows();
    addLinks();
    orderFlows();
    readDefaultFlows();
    attachBoundaryEvents();
    decideSplits();
    buildJoins();
    findStarts();
    findEventStarts();
    readCompensation();
    readLoops();
    for (Join& join : program_->joins) {
        if (join.quantity == none)
            continue;
        Node& activity = node(join.node);
        join.inner = activity.behavior != nullptr ? activity.behavior : &behaviorOf(activity.kind, activity.trigger);
        activity.behavior = &behaviorOfGathering();
    }
    for (Node& each : program_->nodes) {
        if (each.behavior == nullptr)
            each.behavior = &behaviorOf(each.kind, each.trigger);
        const bool canBeUndone = each.compensation != none && isActivity(each.kind);
        each.leavesPlainly = each.outgoingCount == 1 && !each.hasConditions && each.loop == none && !canBeUndone
            && each.completionQuantity == 1;
    }
    return {program_, std::move(problems_)};
}

const metamodel::Element* Compilation::chooseProcess(const QString& processId) const
{
    const std::vector<const Element*> all = bpmn::processes(tree_);
    const auto first = [&](auto&& fits) {
        const auto found = std::find_if(all.begin(), all.end(), fits);
        return found == all.end() ? nullptr : *found;
    };
    if (!processId.isEmpty())
        return first([&](const Element* process) { return process->id() == processId; });
    const auto hasNodes = [&](const Element* process) { return hasContent(*process); };
    const Element* chosen
        = first([&](const Element* process) { return bpmn::isTrue(*process, u"isExecutable") && hasNodes(process); });
    if (chosen == nullptr)
        chosen = first(hasNodes);
    return chosen == nullptr && !all.empty() ? all.front() : chosen;
}

bool Compilation::hasContent(const Element& subProcess) const
{
    const auto elements = bpmn::flowElements(subProcess);
    return std::any_of(
        elements.begin(), elements.end(), [](const Element* element) { return element->is(type::FlowNode); });
}

// --- scopes and nodes

void Compilation::readScopes(const Element& process)
{
    program_->scopes.emplace_back();
    scopeElements_.push_back(&process);
    processScopes_.insert(process.id(), 0);
    for (std::size_t i = 0; i < program_->scopes.size(); ++i) // grows while it is read
        readScope(static_cast<ScopeIndex>(i), *scopeElements_[i]);
}

void Compilation::readScope(ScopeIndex scope, const Element& container)
{
    const auto first = static_cast<NodeIndex>(program_->nodes.size());
    for (const Element* element : bpmn::flowElements(container)) {
        if (element->is(type::FlowNode))
            readNode(*element, scope);
        else if (element->is(type::SequenceFlow))
            flowElements_.push_back(element);
    }
    Scope& read = program_->scopes[static_cast<std::size_t>(scope)];
    read.firstNode = first;
    read.nodeCount = static_cast<std::int32_t>(program_->nodes.size()) - first;
}

NodeKind kindOf(const metamodel::Element& element)
{
    static constexpr std::pair<metamodel::TypeId, NodeKind> kinds[] = {
        {type::StartEvent, NodeKind::StartEvent},
        {type::EndEvent, NodeKind::EndEvent},
        {type::BoundaryEvent, NodeKind::BoundaryEvent},
        {type::CatchEvent, NodeKind::IntermediateCatchEvent},
        {type::ThrowEvent, NodeKind::IntermediateThrowEvent},
        {type::UserTask, NodeKind::UserTask},
        {type::ManualTask, NodeKind::ManualTask},
        {type::ServiceTask, NodeKind::ServiceTask},
        {type::ScriptTask, NodeKind::ScriptTask},
        {type::BusinessRuleTask, NodeKind::BusinessRuleTask},
        {type::SendTask, NodeKind::SendTask},
        {type::ReceiveTask, NodeKind::ReceiveTask},
        {type::GlobalUserTask, NodeKind::UserTask},
        {type::GlobalManualTask, NodeKind::ManualTask},
        {type::GlobalScriptTask, NodeKind::ScriptTask},
        {type::GlobalBusinessRuleTask, NodeKind::BusinessRuleTask},
        {type::CallActivity, NodeKind::CallActivity},
        {type::SubProcess, NodeKind::SubProcess},
        {type::ExclusiveGateway, NodeKind::ExclusiveGateway},
        {type::ParallelGateway, NodeKind::ParallelGateway},
        {type::InclusiveGateway, NodeKind::InclusiveGateway},
        {type::EventBasedGateway, NodeKind::EventBasedGateway},
        {type::ComplexGateway, NodeKind::ComplexGateway},
    };
    for (const auto& [id, kind] : kinds)
        if (element.is(id))
            return kind;
    return NodeKind::AbstractTask;
}

void Compilation::readNode(const Element& element, ScopeIndex scope)
{
    const NodeKind kind = kindOf(element);
    const bool isTriggered = kind == NodeKind::SubProcess && bpmn::isTrue(element, u"triggeredByEvent");
    if (isTriggered && !hasContent(element)) {
        report(Severity::Warning, element,
            QCoreApplication::translate(
                "Compiler", "This event sub-process is empty: it is left out. Add a start event with a trigger."));
        return;
    }
    const auto index = static_cast<NodeIndex>(program_->nodes.size());
    Node made;
    made.kind = kind;
    made.scope = scope;
    const auto definitions
        = element.is(type::Event) ? bpmn::eventDefinitions(tree_, element) : std::vector<const Element*>();
    if (element.is(type::Event))
        readEvent(made, element, definitions);
    if (kind == NodeKind::SendTask || kind == NodeKind::ReceiveTask)
        readMessage(made, element, element, false);
    if (kind == NodeKind::SubProcess) {
        if (hasContent(element)) {
            made.ownScope = static_cast<ScopeIndex>(program_->scopes.size());
            Scope inner;
            inner.parent = scope;
            inner.node = index;
            inner.isEventSubProcess = isTriggered;
            program_->scopes.push_back(inner);
            scopeElements_.push_back(&element);
        } else {
            made.behavior = &behaviorOf(NodeKind::AbstractTask, Trigger::None);
            report(Severity::Note, element,
                QCoreApplication::translate("Compiler", "This sub-process is empty: it runs as one piece of work."));
        }
    }
    if (kind == NodeKind::CallActivity)
        readCall(made, element);
    if (kind == NodeKind::EventBasedGateway
        && element.attribute(u"eventGatewayType").compare(QLatin1String("Parallel"), Qt::CaseInsensitive) == 0)
        made.trigger = Trigger::ParallelMultiple;
    made.isTransaction = element.is(type::Transaction);
    made.instantiates = (kind == NodeKind::ReceiveTask || kind == NodeKind::EventBasedGateway)
        && bpmn::isTrue(element, u"instantiate");
    noteActivity(element, kind);
    if (isActivity(kind))
        made.completionQuantity = quantityOf(element, u"completionQuantity");
    if (!element.id().isEmpty() && !nodeById_.contains(element.id()))
        nodeById_.insert(element.id(), index);
    if (definitions.size() > 1)
        made.partCount = static_cast<std::int32_t>(definitions.size());
    addNode(made, element);
    if (definitions.size() > 1)
        readParts(index, element, definitions);
}

void Compilation::addNode(const Node& made, const Element& element)
{
    program_->nodes.push_back(made);
    nodeElements_.push_back(&element);
    addElement(element);
}

std::int32_t Compilation::quantityOf(const Element& activity, QStringView attribute)
{
    const QString text = activity.attribute(attribute).trimmed();
    if (text.isEmpty())
        return 1;
    bool isNumber = false;
    const int quantity = text.toInt(&isNumber);
    if (isNumber && quantity >= 1 && quantity <= Join::mostTokens)
        return quantity;
    report(Severity::Error, activity,
        QCoreApplication::translate("Compiler", "%1 should be a whole number from 1 to %2, but is \"%3\".")
            .arg(attribute)
            .arg(Join::mostTokens)
            .arg(text));
    return 1;
}

void Compilation::noteActivity(const Element& element, NodeKind kind)
{
    if (kind == NodeKind::ComplexGateway)
        report(Severity::Warning, element,
            QCoreApplication::translate(
                "Compiler", "Complex gateways cannot run yet: this one runs as an inclusive gateway."));
    if (element.is(type::AdHocSubProcess))
        report(Severity::Warning, element,
            QCoreApplication::translate("Compiler",
                "Ad-hoc sub-processes cannot run yet: this one runs as an ordinary sub-process, each activity once."));
}

// --- starts

bool Compilation::startsByItself(NodeIndex index) const
{
    const Node& candidate = node(index);
    return candidate.incomingCount == 0 && candidate.kind != NodeKind::BoundaryEvent && candidate.whole == none
        && !program_->isEventSubProcess(candidate)
        && !bpmn::isTrue(*nodeElements_[static_cast<std::size_t>(index)], u"isForCompensation");
}

void Compilation::findStarts()
{
    for (std::size_t i = 0; i < program_->scopes.size(); ++i) {
        Scope& scope = program_->scopes[i];
        scope.firstStart = static_cast<std::int32_t>(program_->starts.size());
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index)
            if (node(index).kind == NodeKind::StartEvent && node(index).whole == none)
                program_->starts.push_back(index);
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index)
            if (node(index).instantiates && startsByItself(index))
                program_->starts.push_back(index);
        const bool hasStartEvent = static_cast<std::int32_t>(program_->starts.size()) > scope.firstStart;
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index) {
            if (node(index).kind == NodeKind::StartEvent || node(index).instantiates || !startsByItself(index))
                continue;
            if (!hasStartEvent)
                program_->starts.push_back(index);
            else
                report(Severity::Warning, index,
                    QCoreApplication::translate(
                        "Compiler", "No flow leads here, so this is never reached. Connect it or remove it."));
        }
        scope.startCount = static_cast<std::int32_t>(program_->starts.size()) - scope.firstStart;
        if (i == 0)
            program_->startsEverywhere = !hasStartEvent;
        if (scope.startCount == 0)
            report(Severity::Error, *scopeElements_[i],
                QCoreApplication::translate("Compiler", "There is nothing to start with. Add a start event."));
        else if (!hasStartEvent && i == 0)
            report(Severity::Note, *scopeElements_[i],
                QCoreApplication::translate(
                    "Compiler", "There is no start event: a case begins at everything that no flow leads to."));
    }
    noteStarts();
}

void Compilation::noteStarts()
{
    int plain = 0;
    for (const NodeIndex start : program_->startsOf(0))
        if (node(start).kind == NodeKind::StartEvent && node(start).trigger == Trigger::None && ++plain == 2)
            report(Severity::Note, start,
                QCoreApplication::translate("Compiler",
                    "There are several start events without a trigger: a case begins at the first, unless another is "
                    "chosen."));
}

void Compilation::findEventStarts()
{
    for (Scope& scope : program_->scopes) {
        scope.firstEventStart = static_cast<std::int32_t>(program_->eventStarts.size());
        for (NodeIndex index = scope.firstNode; index < scope.firstNode + scope.nodeCount; ++index) {
            if (!program_->isEventSubProcess(node(index)))
                continue;
            for (const NodeIndex start : program_->startsOf(node(index).ownScope)) {
                // Of a start event with several triggers each may come.
                const NodeIndex first = node(start).partCount > 0 ? start + 1 : start;
                for (NodeIndex each = first; each <= start + node(start).partCount; ++each)
                    if (canTrigger(each))
                        program_->eventStarts.push_back(each);
            }
        }
        scope.eventStartCount = static_cast<std::int32_t>(program_->eventStarts.size()) - scope.firstEventStart;
    }
}

bool Compilation::canTrigger(NodeIndex start)
{
    Node& event = node(start);
    if (event.kind != NodeKind::StartEvent
        || (!event.waits() && event.trigger != Trigger::Error && event.trigger != Trigger::Escalation)) {
        report(Severity::Warning, start,
            QCoreApplication::translate("Compiler",
                "Nothing here says when the event sub-process begins, so it never does. Give its start event a timer, "
                "message, signal, condition, error or escalation."));
        return false;
    }
    event.isInterrupting = event.isInterrupting || event.trigger == Trigger::Error;
    return true;
}

// --- pieces

void Compilation::addElement(const Element& element)
{
    program_->elements.push_back(
        {element.id().toStdString(), element.name().simplified().toStdString(), element.type(), element.key()});
}

std::int32_t Compilation::addExpression(const QString& text, const Element& element, const QString& what)
{
    Expression made;
    made.text = text.toStdString();
    const feel::ParseResult parsed = feel::parse(made.text);
    made.feel = parsed.expression;
    if (!parsed)
        report(Severity::Error, element,
            QCoreApplication::translate("Compiler", "%1 \"%2\" cannot be read: %3 (column %4)")
                .arg(what, text, QString::fromStdString(parsed.error.message))
                .arg(parsed.error.column));
    program_->expressions.push_back(std::move(made));
    return static_cast<std::int32_t>(program_->expressions.size()) - 1;
}

void Compilation::report(Severity severity, const Element& element, const QString& message)
{
    base::Problem problem;
    problem.severity = severity;
    problem.message = message;
    problem.line = element.line();
    problem.element = element.id();
    problem.rule = QStringLiteral("execution");
    problems_.push_back(std::move(problem));
}

void Compilation::report(Severity severity, ElementIndex element, const QString& message)
{
    report(severity, *nodeElements_[static_cast<std::size_t>(element)], message);
}

} // namespace millrace::execution
