// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/element_detail.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/plane.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::Tree;
using Variant = NewElement::Variant;

namespace {

/// Attributes say what differs from the default alone.
void setFlag(Draft& draft, QStringView name, bool value, bool byDefault)
{
    std::erase_if(draft.attributes, [name](const metamodel::Attribute& a) { return a.name == name; });
    if (value != byDefault)
        draft.set(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

Draft definitionDraft(const Tree& tree, TypeId definition)
{
    Draft draft = draftOf(definition, tree.unusedId(QString(tree.schema().type(definition)->name())));
    if (definition == type::ConditionalEventDefinition) {
        Draft condition = textChild(QStringLiteral("condition"), QString());
        condition.type = type::FormalExpression;
        draft.add(condition);
    } else if (definition == type::LinkEventDefinition) {
        draft.set(u"name", QString());
    }
    return draft;
}

/// A multiple event starts with two that are legal wherever it may stand.
std::vector<TypeId> wantedDefinitions(const Tree& tree, const NewElement& what)
{
    if (what.variant == Variant::Multiple || what.variant == Variant::ParallelMultiple) {
        const bool isThrown = tree.schema().isA(what.type, type::ThrowEvent);
        return {type::MessageEventDefinition,
            isThrown ? TypeId(type::SignalEventDefinition) : TypeId(type::TimerEventDefinition)};
    }
    if (what.eventDefinition == metamodel::foreignType)
        return {};
    return {what.eventDefinition};
}

void setDefinitions(const Tree& tree, Draft& draft, const NewElement& what)
{
    const auto isDefinition
        = [&tree](const Draft& child) { return tree.schema().isA(child.type, type::EventDefinition); };
    const auto isReference = [](const Draft& child) { return child.role == QLatin1String("eventDefinitionRef"); };
    const std::vector<TypeId> wanted = wantedDefinitions(tree, what);
    const bool isMultiple = wanted.size() > 1;
    const auto fits
        = [&wanted](const Draft& child) { return std::find(wanted.begin(), wanted.end(), child.type) != wanted.end(); };
    std::size_t count = 0;
    std::erase_if(draft.children, [&](const Draft& child) {
        if (isReference(child) && isMultiple) {
            ++count;
            return false;
        }
        if (!isDefinition(child))
            return isReference(child);
        const bool stays = isMultiple ? child.type != type::LinkEventDefinition : count == 0 && fits(child);
        count += stays ? 1 : 0;
        return !stays;
    });
    for (const TypeId definition : wanted) {
        const bool has = std::any_of(draft.children.begin(), draft.children.end(),
            [definition](const Draft& child) { return child.type == definition; });
        if (count < wanted.size() && !has) {
            draft.add(definitionDraft(tree, definition));
            ++count;
        }
    }
    if (tree.schema().isA(what.type, type::CatchEvent))
        setFlag(draft, u"parallelMultiple", what.variant == Variant::ParallelMultiple, false);
}

bool saysFalse(const Element& element, QStringView attribute)
{
    const QString value = element.attribute(attribute).trimmed();
    return value == QLatin1String("false") || value == QLatin1String("0");
}

Variant variantOf(const Tree& tree, const Element& element)
{
    if (element.is(type::SequenceFlow))
        return flowKindOf(tree, element);
    if (element.is(type::Event)) {
        const std::size_t count
            = bpmn::eventDefinitions(element).size() + element.children(u"eventDefinitionRef").size();
        return count < 2                                 ? Variant::Plain
            : bpmn::isTrue(element, u"parallelMultiple") ? Variant::ParallelMultiple
                                                         : Variant::Multiple;
    }
    if (!bpmn::isTrue(element, u"instantiate"))
        return Variant::Plain;
    return element.attribute(u"eventGatewayType") == QLatin1String("Parallel") ? Variant::InstantiatingParallel
                                                                               : Variant::Instantiating;
}

} // namespace

void detail(const Tree& tree, Draft& draft, const NewElement& what)
{
    const metamodel::Schema& schema = tree.schema();
    if (schema.isA(what.type, type::Event))
        setDefinitions(tree, draft, what);
    if (schema.isA(what.type, type::SubProcess))
        setFlag(draft, u"triggeredByEvent", what.isTriggeredByEvent, false);
    if (what.type == type::StartEvent)
        setFlag(draft, u"isInterrupting", what.isInterrupting, true);
    if (what.type == type::BoundaryEvent)
        setFlag(draft, u"cancelActivity", what.isInterrupting, true);
    if (what.type == type::ReceiveTask)
        setFlag(draft, u"instantiate", what.variant == Variant::Instantiating, false);
    if (what.type == type::EventBasedGateway) {
        const bool isParallel = what.variant == Variant::InstantiatingParallel;
        setFlag(draft, u"instantiate", isParallel || what.variant == Variant::Instantiating, false);
        std::erase_if(draft.attributes,
            [](const metamodel::Attribute& a) { return a.name == QLatin1String("eventGatewayType"); });
        if (isParallel)
            draft.set(u"eventGatewayType", QStringLiteral("Parallel"));
    }
}

NewElement describe(const Tree& tree, const Element& element)
{
    NewElement what;
    what.type = element.type();
    what.variant = variantOf(tree, element);
    if (element.is(type::Event) && what.variant == Variant::Plain) {
        if (const auto definitions = bpmn::eventDefinitions(element); !definitions.empty())
            what.eventDefinition = definitions.front()->type();
        else if (const Element* shared = bpmn::referred(tree, element, u"eventDefinitionRef"))
            what.eventDefinition = shared->type();
    }
    if (element.is(type::BoundaryEvent))
        what.isInterrupting = !saysFalse(element, u"cancelActivity");
    if (element.is(type::StartEvent))
        what.isInterrupting = !saysFalse(element, u"isInterrupting");
    what.isTriggeredByEvent = bpmn::isTrue(element, u"triggeredByEvent");
    if (element.is(type::Participant)) {
        what.isExpanded = bpmn::referred(tree, element, u"processRef") != nullptr;
        for (const Element* shape : bpmn::diagramElements(tree, element))
            if (saysFalse(*shape, u"isHorizontal"))
                what.variant = Variant::Vertical;
        for (const Element* shape : bpmn::diagramElements(tree, element))
            what.isExpanded = what.isExpanded && !isClosedPool(tree, *shape);
        if (!what.isExpanded)
            what.variant = Variant::Plain; // whichever way it stands, it shows no flow
        return what;
    }
    for (const Element* shape : bpmn::diagramElements(tree, element))
        what.isExpanded = what.isExpanded && !saysFalse(*shape, u"isExpanded");
    return what;
}

} // namespace millrace::editing
