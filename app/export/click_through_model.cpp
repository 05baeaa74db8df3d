// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/click_through_model.h"

#include "app/export/handbook_roles.h"
#include "app/export/handbook_steps.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace millrace::app::exporting {

namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

struct WalkWords {
    Q_DECLARE_TR_FUNCTIONS(ClickThrough)
};

QString keyOf(const Element& element)
{
    return QString::number(element.key());
}

bool isEventSubProcess(const Element& element)
{
    return element.is(type::SubProcess) && bpmn::isTrue(element, u"triggeredByEvent");
}

bool defines(const Element& event, metamodel::TypeId kind)
{
    const auto definitions = bpmn::eventDefinitions(event);
    return std::any_of(
        definitions.begin(), definitions.end(), [kind](const Element* definition) { return definition->is(kind); });
}

QString kindOf(const Element& node)
{
    if (node.is(type::ParallelGateway))
        return QStringLiteral("parallel");
    if (node.is(type::InclusiveGateway))
        return QStringLiteral("inclusive");
    if (node.is(type::EventBasedGateway))
        return QStringLiteral("events");
    if (node.is(type::Gateway))
        return QStringLiteral("exclusive");
    if (node.is(type::SubProcess) || node.is(type::CallActivity))
        return QStringLiteral("scope");
    if (node.is(type::EndEvent))
        return defines(node, type::TerminateEventDefinition) ? QStringLiteral("terminate") : QStringLiteral("end");
    return QStringLiteral("step");
}

/// What ends a scope early and is caught on its border: "error", "cancel", "escalation"; empty for nothing.
QString thrownBy(const Element& event)
{
    if (!event.is(type::Event))
        return {};
    if (defines(event, type::ErrorEventDefinition))
        return QStringLiteral("error");
    if (defines(event, type::CancelEventDefinition))
        return QStringLiteral("cancel");
    if (defines(event, type::EscalationEventDefinition))
        return QStringLiteral("escalation");
    return {};
}

class ModelWriter {
public:
    explicit ModelWriter(const Tree& model)
        : model_(model)
        , pools_(poolsOf(model))
    {
        findLanes(model.root());
        findMessages();
    }

    QJsonObject written()
    {
        QJsonArray tops;
        for (const Element* process : bpmn::processes(model_))
            if (addScope(*process))
                tops.append(keyOf(*process));
        addWords(model_.root());
        return {{QStringLiteral("nodes"), nodes_}, {QStringLiteral("scopes"), scopes_}, {QStringLiteral("tops"), tops},
            {QStringLiteral("about"), about_}};
    }

private:
    /// Inner lanes come behind the outer ones and have the last word.
    void findLanes(const Element& at)
    {
        if (at.is(type::Lane) && !at.name().isEmpty())
            for (const Element* held : at.children(u"flowNodeRef"))
                if (const Element* node = model_.byId(held->text().trimmed()))
                    lanes_.insert(node->key(), &at);
        for (const Element* child : at.children())
            findLanes(*child);
    }

    void findMessages()
    {
        for (const Element* collaboration : model_.root().children())
            if (collaboration->is(type::Collaboration))
                for (const Element* flow : collaboration->children(u"messageFlow")) {
                    if (const Element* source = bpmn::referred(model_, *flow, u"sourceRef"))
                        sent_[source->key()].append(flow);
                    if (const Element* target = bpmn::referred(model_, *flow, u"targetRef"))
                        received_[target->key()].append(flow);
                }
    }

    /// False where there is nothing to walk through.
    bool addScope(const Element& scope)
    {
        QJsonArray starts, elsewhere, events;
        bool isEmpty = true;
        for (const Element* node : bpmn::flowElements(scope)) {
            if (!node->is(type::FlowNode))
                continue;
            isEmpty = false;
            addNode(*node, scope);
            if (node->is(type::StartEvent))
                starts.append(keyOf(*node));
            else if (isEventSubProcess(*node))
                events.append(keyOf(*node));
            else if (canBegin(*node))
                elsewhere.append(keyOf(*node));
        }
        const bool isAll = starts.isEmpty();
        const Element* pool = pools_.value(scope.key());
        scopes_.insert(keyOf(scope),
            QJsonObject {{QStringLiteral("name"), bpmn::title(scope).simplified()},
                {QStringLiteral("pool"), pool != nullptr ? pool->name().simplified() : QString()},
                {QStringLiteral("starts"), isAll ? elsewhere : starts}, {QStringLiteral("all"), isAll},
                {QStringLiteral("events"), events}});
        return !isEmpty;
    }

    bool canBegin(const Element& node) const
    {
        return !node.is(type::BoundaryEvent) && bpmn::incoming(model_, node).empty()
            && !bpmn::isTrue(node, u"isForCompensation")
            && !(node.is(type::IntermediateCatchEvent) && defines(node, type::LinkEventDefinition));
    }

    void addNode(const Element& node, const Element& scope)
    {
        QJsonObject out {{QStringLiteral("kind"), kindOf(node)}, {QStringLiteral("id"), node.id()},
            {QStringLiteral("name"), bpmn::title(node).simplified()}, {QStringLiteral("named"), !node.name().isEmpty()},
            {QStringLiteral("type"), node.name().isEmpty() ? QString() : bpmn::typeTitle(node)},
            {QStringLiteral("who"), doers(node, scope)}, {QStringLiteral("doc"), documentationOf(node)},
            {QStringLiteral("facts"), facts(node)}, {QStringLiteral("scope"), keyOf(scope)},
            {QStringLiteral("in"), int(bpmn::incoming(model_, node).size())}, {QStringLiteral("out"), ways(node)},
            {QStringLiteral("throws"), thrownBy(node)}};
        QJsonArray borders;
        for (const Element* event : bpmn::boundaryEvents(model_, node))
            if (!defines(*event, type::CompensateEventDefinition))
                borders.append(keyOf(*event));
        out.insert(QStringLiteral("borders"), borders);
        if (node.is(type::BoundaryEvent))
            out.insert(QStringLiteral("stops"), node.attribute(u"cancelActivity") != QLatin1String("false"));
        if (node.is(type::StartEvent))
            out.insert(QStringLiteral("stops"), node.attribute(u"isInterrupting") != QLatin1String("false"));
        if (node.is(type::SubProcess) && addScope(node))
            out.insert(QStringLiteral("inside"), keyOf(node));
        if (const Element* called = bpmn::referred(model_, node, u"calledElement"))
            if (called->is(type::Process))
                out.insert(QStringLiteral("inside"), keyOf(*called));
        QJsonArray sends;
        for (const Element* flow : sent_.value(node.key()))
            if (const Element* target = bpmn::referred(model_, *flow, u"targetRef"))
                if (target->is(type::StartEvent))
                    sends.append(keyOf(*target));
        out.insert(QStringLiteral("sends"), sends);
        nodes_.insert(keyOf(node), out);
    }

    /// Where it goes on: flows, or the link of the same name.
    QJsonArray ways(const Element& node) const
    {
        QJsonArray ways;
        for (const Element* flow : bpmn::outgoing(model_, node)) {
            const Element* target = bpmn::referred(model_, *flow, u"targetRef");
            if (target == nullptr)
                continue;
            const Element* condition = flow->child(u"conditionExpression");
            ways.append(QJsonObject {{QStringLiteral("id"), flow->id()}, {QStringLiteral("to"), keyOf(*target)},
                {QStringLiteral("name"), flow->name().simplified()},
                {QStringLiteral("code"), condition != nullptr ? condition->text().simplified() : QString()},
                {QStringLiteral("otherwise"), bpmn::referred(model_, node, u"default") == flow}});
        }
        if (ways.isEmpty() && node.is(type::IntermediateThrowEvent))
            for (const Element* definition : bpmn::eventDefinitions(node))
                if (definition->is(type::LinkEventDefinition))
                    for (const Element* catcher : linksNamed(node, definition->name()))
                        ways.append(QJsonObject {{QStringLiteral("id"), QString()},
                            {QStringLiteral("to"), keyOf(*catcher)}, {QStringLiteral("name"), QString()},
                            {QStringLiteral("code"), QString()}, {QStringLiteral("otherwise"), false}});
        return ways;
    }

    std::vector<const Element*> linksNamed(const Element& thrower, const QString& name) const
    {
        if (thrower.parent() == nullptr)
            return {};
        for (const Element* node : bpmn::flowElements(*thrower.parent()))
            if (node->is(type::IntermediateCatchEvent))
                for (const Element* definition : bpmn::eventDefinitions(*node))
                    if (definition->is(type::LinkEventDefinition) && definition->name() == name)
                        return {node};
        return {};
    }

    /// "Bank · Clerk", with those to whom it is assigned.
    QString doers(const Element& node, const Element& scope) const
    {
        QStringList parts;
        const Element* process = scope.is(type::Process) ? &scope : scope.ancestor(type::Process);
        if (const Element* pool = process != nullptr ? pools_.value(process->key()) : nullptr)
            if (!pool->name().isEmpty())
                parts.append(pool->name().simplified());
        for (const Element* at = &node; at != nullptr && at != process; at = at->parent())
            if (const Element* lane = lanes_.value(at->key())) {
                parts.append(lane->name().simplified());
                break;
            }
        if (const QStringList assigned = assigneesOf(model_, node); !assigned.isEmpty())
            parts.append(assigned.join(QStringLiteral(", ")));
        parts.removeDuplicates();
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    QString partner(const Element& flow, QStringView end) const
    {
        const Element* element = bpmn::referred(model_, flow, end);
        if (element == nullptr)
            return {};
        if (element->is(type::Participant))
            return bpmn::title(*element).simplified();
        const Element* process = element->ancestor(type::Process);
        const Element* pool = process != nullptr ? pools_.value(process->key()) : nullptr;
        return bpmn::title(pool != nullptr ? *pool : *element).simplified();
    }

    QString messageName(const Element& flow) const
    {
        const Element* message = bpmn::referred(model_, flow, u"messageRef");
        const QString name = flow.name().isEmpty() && message != nullptr ? message->name() : flow.name();
        return name.simplified();
    }

    QJsonArray facts(const Element& node) const
    {
        QJsonArray facts;
        for (const Element* flow : received_.value(node.key())) {
            const QString name = messageName(*flow), from = partner(*flow, u"sourceRef");
            facts.append(name.isEmpty() ? WalkWords::tr("Hears from %1").arg(from)
                                        : WalkWords::tr("Gets %1 from %2").arg(name, from));
        }
        for (const Element* flow : sent_.value(node.key())) {
            const QString name = messageName(*flow), to = partner(*flow, u"targetRef");
            facts.append(
                name.isEmpty() ? WalkWords::tr("Tells %1").arg(to) : WalkWords::tr("Sends %1 to %2").arg(name, to));
        }
        if (const Element* loop = node.child(u"loopCharacteristics")) {
            if (loop->is(type::StandardLoopCharacteristics))
                facts.append(WalkWords::tr("Is repeated until it is done"));
            else if (bpmn::isTrue(*loop, u"isSequential"))
                facts.append(WalkWords::tr("Is done once for each, one after the other"));
            else
                facts.append(WalkWords::tr("Is done once for each, side by side"));
        }
        if (const QString called = node.attribute(u"calledElement"); !called.isEmpty()) {
            const Element* process = bpmn::referred(model_, node, u"calledElement");
            facts.append(
                WalkWords::tr("Calls %1").arg(process != nullptr ? bpmn::title(*process).simplified() : called));
        }
        return facts;
    }

    void addWords(const Element& at)
    {
        const bool isDrawn = at.is(type::FlowElement) || at.is(type::Lane) || at.is(type::Participant)
            || at.is(type::Artifact) || at.is(type::MessageFlow);
        if (isDrawn && !at.id().isEmpty())
            if (const QString words = documentationOf(at); !words.isEmpty() || !at.name().isEmpty())
                about_.insert(at.id(),
                    QJsonObject {{QStringLiteral("name"), bpmn::title(at).simplified()},
                        {QStringLiteral("type"), bpmn::typeTitle(at)}, {QStringLiteral("doc"), words}});
        for (const Element* child : at.children())
            if (!child->is(type::ExtensionElements))
                addWords(*child);
    }

    const Tree& model_;
    QHash<Key, const Element*> pools_;
    QHash<Key, const Element*> lanes_;
    QHash<Key, QList<const Element*>> sent_, received_;
    QJsonObject nodes_, scopes_, about_;
};

} // namespace

QJsonObject walkableModel(const Tree& model)
{
    return ModelWriter(model).written();
}

} // namespace millrace::app::exporting
