// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/registry.h"
#include "engine/execution/compilation.h"
#include "engine/execution/timer.h"

#include <QCoreApplication>

// The part of compile() that reads events.

namespace millrace::execution {

using base::Severity;
namespace type = bpmn::type;

void Compilation::readEvent(Node& made, const Element& element, const std::vector<const Element*>& definitions)
{
    const QStringView interrupts = made.kind == NodeKind::StartEvent ? u"isInterrupting" : u"cancelActivity";
    made.isInterrupting = !element.hasAttribute(interrupts) || bpmn::isTrue(element, interrupts);
    if (definitions.empty()) {
        if (made.kind == NodeKind::BoundaryEvent)
            report(Severity::Warning, element,
                QCoreApplication::translate(
                    "Compiler", "This boundary event has no trigger, so it never happens. Give it one."));
        if (made.kind == NodeKind::IntermediateCatchEvent)
            report(Severity::Warning, element,
                QCoreApplication::translate(
                    "Compiler", "This event does not say what it waits for: tokens pass at once."));
        return;
    }
    if (definitions.size() == 1)
        readDefinition(made, element, *definitions.front());
    else
        made.trigger = bpmn::isTrue(element, u"parallelMultiple") ? Trigger::ParallelMultiple : Trigger::Multiple;
}

/// An event with several triggers has a node behind it for each of them, so that hosts deal with one at a time.
void Compilation::readParts(NodeIndex event, const Element& element, const std::vector<const Element*>& definitions)
{
    for (const Element* definition : definitions) {
        Node part;
        part.kind = node(event).kind;
        part.scope = node(event).scope;
        part.isInterrupting = node(event).isInterrupting;
        part.whole = event;
        readDefinition(part, element, *definition);
        if (part.kind == NodeKind::IntermediateThrowEvent || part.kind == NodeKind::EndEvent)
            part.behavior = &behaviorOfThrownPart();
        addNode(part, element);
        partDefinitions_.insert(static_cast<NodeIndex>(program_->nodes.size()) - 1, definition);
    }
}

/// Of an error or escalation. One without a code is known by its name, so that drafts run.
static void readCode(EventName& name, const metamodel::Element* thrown, QStringView attribute)
{
    if (thrown == nullptr)
        return;
    const QString code = thrown->attribute(attribute);
    name.id = thrown->id().toStdString();
    name.name = thrown->name().toStdString();
    name.code = code.toStdString();
    name.hasCode = !code.isEmpty();
    if (!name.hasCode)
        name.code = name.name.empty() ? name.id : name.name;
}

void Compilation::readDefinition(Node& made, const Element& element, const Element& definition)
{
    const bool catches = made.kind == NodeKind::StartEvent || made.kind == NodeKind::IntermediateCatchEvent
        || made.kind == NodeKind::BoundaryEvent;
    EventName name;
    name.id = element.id().toStdString();
    if (definition.is(type::TimerEventDefinition)) {
        made.trigger = Trigger::Timer;
        readTimer(made, element, definition);
    } else if (definition.is(type::MessageEventDefinition)) {
        made.trigger = Trigger::Message;
        readMessage(made, element, definition, true);
    } else if (definition.is(type::SignalEventDefinition)) {
        made.trigger = name.trigger = Trigger::Signal;
        if (const Element* signal = bpmn::referred(tree_, definition, u"signalRef")) {
            name.id = signal->id().toStdString();
            name.name = signal->name().toStdString();
        }
        made.eventName = static_cast<std::int32_t>(program_->eventNames.size());
        program_->eventNames.push_back(std::move(name));
    } else if (definition.is(type::ErrorEventDefinition)) {
        made.trigger = name.trigger = Trigger::Error;
        readCode(name, bpmn::referred(tree_, definition, u"errorRef"), u"errorCode");
        made.eventName = static_cast<std::int32_t>(program_->eventNames.size());
        program_->eventNames.push_back(std::move(name));
    } else if (definition.is(type::EscalationEventDefinition) && made.kind != NodeKind::IntermediateCatchEvent) {
        made.trigger = name.trigger = Trigger::Escalation;
        readCode(name, bpmn::referred(tree_, definition, u"escalationRef"), u"escalationCode");
        made.eventName = static_cast<std::int32_t>(program_->eventNames.size());
        program_->eventNames.push_back(std::move(name));
    } else if (definition.is(type::TerminateEventDefinition) && made.kind == NodeKind::EndEvent) {
        made.trigger = Trigger::Terminate;
    } else if (definition.is(type::CancelEventDefinition)
        && (made.kind == NodeKind::EndEvent || made.kind == NodeKind::BoundaryEvent)) {
        made.trigger = Trigger::Cancel;
    } else if (definition.is(type::LinkEventDefinition)) {
        made.trigger = Trigger::Link;
    } else if (definition.is(type::CompensateEventDefinition) && made.kind != NodeKind::IntermediateCatchEvent
        && made.kind != NodeKind::StartEvent) {
        made.trigger = Trigger::Compensation;
    } else if (definition.is(type::ConditionalEventDefinition) && catches) {
        made.trigger = name.trigger = Trigger::Conditional;
        const Element* condition = definition.child(u"condition");
        const QString text = condition == nullptr ? QString() : condition->text().trimmed();
        if (text.isEmpty())
            report(Severity::Warning, element,
                QCoreApplication::translate(
                    "Compiler", "This event has no condition, so it never happens. Give it one."));
        else
            name.condition = addExpression(text, element, QCoreApplication::translate("Compiler", "The condition"));
        made.eventName = static_cast<std::int32_t>(program_->eventNames.size());
        program_->eventNames.push_back(std::move(name));
    } else {
        made.trigger = Trigger::Other;
        report(Severity::Warning, element,
            made.kind == NodeKind::BoundaryEvent
                ? QCoreApplication::translate("Compiler", "Events of this kind cannot run yet: this one never happens.")
                : QCoreApplication::translate("Compiler", "Events of this kind cannot run yet: tokens pass at once."));
    }
}

/// The definition of an event that has one, or of a part.
const metamodel::Element* Compilation::definitionOf(NodeIndex event) const
{
    const auto part = partDefinitions_.constFind(event);
    return part != partDefinitions_.cend()
        ? *part
        : bpmn::eventDefinitions(tree_, *nodeElements_[static_cast<std::size_t>(event)]).front();
}

void Compilation::readTimer(Node& made, const Element& element, const Element& definition)
{
    QString text;
    for (const QStringView role : {QStringView(u"timeDuration"), QStringView(u"timeDate"), QStringView(u"timeCycle")})
        if (const Element* child = definition.child(role); child != nullptr && text.isEmpty())
            text = child->text().trimmed();
    TimerSpec timer = parseTimer(text.toStdString());
    if (!timer.isValid
        && (text.startsWith(u'=') || text.contains(QLatin1String("${")) || text.contains(QLatin1String("#{")))) {
        timer.expression = addExpression(text, element, QCoreApplication::translate("Compiler", "The timer"));
        timer.isValid = program_->expressions.back().feel != nullptr;
        timer.repetitions = none;
    } else if (text.isEmpty()) {
        report(Severity::Warning, element,
            QCoreApplication::translate(
                "Compiler", "This timer does not say when: it never fires. Give it a duration or a date."));
    } else if (!timer.isValid) {
        report(Severity::Error, element,
            QCoreApplication::translate("Compiler",
                "The timer \"%1\" is no ISO 8601 duration, date or cycle (as in PT8H, 2026-01-05T09:00:00Z, R3/PT10M): "
                "it never fires.")
                .arg(text));
    }
    made.timer = static_cast<std::int32_t>(program_->timers.size());
    program_->timers.push_back(std::move(timer));
}

void Compilation::readMessage(Node& made, const Element& element, const Element& referrer, bool isNeeded)
{
    EventName name;
    name.id = element.id().toStdString();
    if (const Element* message = bpmn::referred(tree_, referrer, u"messageRef")) {
        name.id = message->id().toStdString();
        name.name = message->name().toStdString();
    } else if (isNeeded) {
        report(Severity::Note, element,
            QCoreApplication::translate("Compiler", "This event names no message: it goes by its own id."));
    }
    made.eventName = static_cast<std::int32_t>(program_->eventNames.size());
    program_->eventNames.push_back(std::move(name));
}

bool Compilation::canAttach(NodeIndex event, NodeIndex activity)
{
    if (activity == none || !isActivity(node(activity).kind) || node(activity).scope != node(event).scope) {
        report(Severity::Error, event,
            QCoreApplication::translate("Compiler",
                "This boundary event is not attached to an activity, so it never happens. Attach it to one."));
        return false;
    }
    return node(event).waits() || node(event).trigger == Trigger::Error || node(event).trigger == Trigger::Escalation
        || node(event).trigger == Trigger::Cancel;
}

void Compilation::attachBoundaryEvents()
{
    std::vector<std::vector<NodeIndex>> attached(program_->nodes.size());
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        const auto index = static_cast<NodeIndex>(i);
        if (node(index).kind != NodeKind::BoundaryEvent || node(index).partCount > 0)
            continue;
        const NodeIndex activity = nodeById(nodeElements_[i]->attribute(u"attachedToRef"));
        if (!canAttach(index, activity))
            continue;
        node(index).attachedTo = activity;
        node(index).isInterrupting = node(index).isInterrupting || node(index).trigger == Trigger::Error
            || node(index).trigger == Trigger::Cancel;
        node(program_->wholeOf(index)).attachedTo = activity;
        attached[static_cast<std::size_t>(activity)].push_back(index);
    }
    for (std::size_t i = 0; i < attached.size(); ++i) {
        program_->nodes[i].firstBoundary = static_cast<std::int32_t>(program_->boundaryEvents.size());
        program_->nodes[i].boundaryCount = static_cast<std::int32_t>(attached[i].size());
        program_->boundaryEvents.insert(program_->boundaryEvents.end(), attached[i].begin(), attached[i].end());
    }
}

} // namespace millrace::execution
