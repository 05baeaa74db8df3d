// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_options.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/property_path.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Tree;

struct OptionRow {
    const char* list; ///< the enumeration's name, or that of a list of our own
    const char* value;
    const char* words;
};
constexpr std::array optionRows {
    OptionRow {"GatewayDirection", "Unspecified", QT_TRANSLATE_NOOP("Property", "Unspecified")},
    OptionRow {"GatewayDirection", "Diverging", QT_TRANSLATE_NOOP("Property", "Splits")},
    OptionRow {"GatewayDirection", "Converging", QT_TRANSLATE_NOOP("Property", "Joins")},
    OptionRow {"GatewayDirection", "Mixed", QT_TRANSLATE_NOOP("Property", "Joins and splits")},
    OptionRow {"EventBasedGatewayType", "Exclusive", QT_TRANSLATE_NOOP("Property", "The first event")},
    OptionRow {"EventBasedGatewayType", "Parallel", QT_TRANSLATE_NOOP("Property", "All events")},
    OptionRow {"AdHocOrdering", "Parallel", QT_TRANSLATE_NOOP("Property", "In any order, also at once")},
    OptionRow {"AdHocOrdering", "Sequential", QT_TRANSLATE_NOOP("Property", "One after the other")},
    OptionRow {"ProcessType", "None", QT_TRANSLATE_NOOP("Property", "Unspecified")},
    OptionRow {"ProcessType", "Public", QT_TRANSLATE_NOOP("Property", "Public")},
    OptionRow {"ProcessType", "Private", QT_TRANSLATE_NOOP("Property", "Private")},
    OptionRow {"TransactionMethod", "##Compensate", QT_TRANSLATE_NOOP("Property", "Compensation")},
    OptionRow {"TransactionMethod", "##Image", QT_TRANSLATE_NOOP("Property", "Image")},
    OptionRow {"TransactionMethod", "##Store", QT_TRANSLATE_NOOP("Property", "Store")},
    OptionRow {"AssociationDirection", "None", QT_TRANSLATE_NOOP("Property", "No arrow")},
    OptionRow {"AssociationDirection", "One", QT_TRANSLATE_NOOP("Property", "At its end")},
    OptionRow {"AssociationDirection", "Both", QT_TRANSLATE_NOOP("Property", "At both ends")},
    OptionRow {"MultiInstanceFlowCondition", "All", QT_TRANSLATE_NOOP("Property", "None")},
    OptionRow {"MultiInstanceFlowCondition", "One", QT_TRANSLATE_NOOP("Property", "When the first is complete")},
    OptionRow {"MultiInstanceFlowCondition", "None", QT_TRANSLATE_NOOP("Property", "Each time one is complete")},
    OptionRow {"MultiInstanceFlowCondition", "Complex", QT_TRANSLATE_NOOP("Property", "By rules of their own")},
    OptionRow {"ChoreographyLoopType", "None", QT_TRANSLATE_NOOP("Property", "Once")},
    OptionRow {"ChoreographyLoopType", "Standard", QT_TRANSLATE_NOOP("Property", "Again while a condition holds")},
    OptionRow {"ChoreographyLoopType", "MultiInstanceSequential",
        QT_TRANSLATE_NOOP("Property", "Several times, one after the other")},
    OptionRow {
        "ChoreographyLoopType", "MultiInstanceParallel", QT_TRANSLATE_NOOP("Property", "Several times, at once")},
    OptionRow {"loops", "", QT_TRANSLATE_NOOP("Property", "Once")},
    OptionRow {"loops", "StandardLoopCharacteristics", QT_TRANSLATE_NOOP("Property", "Again while a condition holds")},
    OptionRow {"loops", "MultiInstanceLoopCharacteristics", QT_TRANSLATE_NOOP("Property", "Once for each thing")},
    OptionRow {"timers", "timeDate", QT_TRANSLATE_NOOP("Property", "At a date and time")},
    OptionRow {"timers", "timeDuration", QT_TRANSLATE_NOOP("Property", "After a while")},
    OptionRow {"timers", "timeCycle", QT_TRANSLATE_NOOP("Property", "Again and again")},
    OptionRow {"participants", "", QT_TRANSLATE_NOOP("Property", "One")},
    OptionRow {"participants", "ParticipantMultiplicity", QT_TRANSLATE_NOOP("Property", "Several")},
    OptionRow {"fields", "string", QT_TRANSLATE_NOOP("Property", "Text")},
    OptionRow {"fields", "long", QT_TRANSLATE_NOOP("Property", "Whole number")},
    OptionRow {"fields", "double", QT_TRANSLATE_NOOP("Property", "Number")},
    OptionRow {"fields", "boolean", QT_TRANSLATE_NOOP("Property", "Yes or no")},
    OptionRow {"fields", "date", QT_TRANSLATE_NOOP("Property", "Date")},
    OptionRow {"fields", "enum", QT_TRANSLATE_NOOP("Property", "Choice")},
    OptionRow {"messages", "", QT_TRANSLATE_NOOP("Property", "None")},
    OptionRow {"messages", "initiating", QT_TRANSLATE_NOOP("Property", "First message")},
    OptionRow {"messages", "non_initiating", QT_TRANSLATE_NOOP("Property", "Answer")},
    OptionRow {"yesOrNo", "false", QT_TRANSLATE_NOOP("Property", "No")},
    OptionRow {"yesOrNo", "true", QT_TRANSLATE_NOOP("Property", "Yes")},
    // Pairs of fill and border that keep dark letters readable.
    OptionRow {"colours", "", QT_TRANSLATE_NOOP("Property", "No colour of its own")},
    OptionRow {"colours", "#bbdefb #0d4372", QT_TRANSLATE_NOOP("Property", "Blue")},
    OptionRow {"colours", "#c8e6c9 #205022", QT_TRANSLATE_NOOP("Property", "Green")},
    OptionRow {"colours", "#ffe0b2 #6b3c00", QT_TRANSLATE_NOOP("Property", "Orange")},
    OptionRow {"colours", "#ffcdd2 #831311", QT_TRANSLATE_NOOP("Property", "Red")},
    OptionRow {"colours", "#e1bee7 #5b176d", QT_TRANSLATE_NOOP("Property", "Violet")},
    OptionRow {"colours", "#e2e5ea #344054", QT_TRANSLATE_NOOP("Property", "Grey")},
};

std::vector<FieldOption> listed(QLatin1String list)
{
    std::vector<FieldOption> options;
    for (const OptionRow& row : optionRows)
        if (list == QLatin1String(row.list))
            options.push_back({QString::fromLatin1(row.value), QCoreApplication::translate("Property", row.words)});
    return options;
}

const char* listOf(Options options)
{
    switch (options) {
    case Options::Loops:
        return "loops";
    case Options::Timers:
        return "timers";
    case Options::Participants:
        return "participants";
    case Options::FieldTypes:
        return "fields";
    case Options::Messages:
        return "messages";
    case Options::Colours:
        return "colours";
    case Options::YesOrNo:
        return "yesOrNo";
    default:
        return "";
    }
}

std::vector<FieldOption> noneFirst(std::vector<FieldOption> options)
{
    options.insert(options.begin(), FieldOption {QString(), QCoreApplication::translate("Property", "None")});
    return options;
}

void addNamed(std::vector<FieldOption>& options, const Element& element)
{
    if (element.id().isEmpty())
        return;
    const QString words = element.is(type::CategoryValue) ? element.attribute(u"value") : element.name().simplified();
    options.push_back({element.id(), words.isEmpty() ? element.id() : words});
}

void addDefinitions(std::vector<FieldOption>& options, const Element& root, metamodel::TypeId wanted)
{
    for (const Element* element : root.children()) {
        if (element->is(wanted))
            addNamed(options, *element);
        else if (element->is(type::Category) || element->is(type::Interface))
            addDefinitions(options, *element, wanted);
    }
}

std::vector<FieldOption> definitionsOf(const Tree& tree, metamodel::TypeId wanted)
{
    std::vector<FieldOption> options;
    addDefinitions(options, tree.root(), wanted);
    return options;
}

std::vector<FieldOption> definitions(const Tree& tree, const Element& element, const QString& path)
{
    const editing::PropertyPath parsed(path);
    metamodel::TypeId wanted = metamodel::foreignType;
    const Element* holder = editing::holderOf(tree, element, parsed);
    const metamodel::Type* row = holder != nullptr ? tree.schema().type(holder->type()) : nullptr;
    if (const metamodel::Property* property = row != nullptr ? row->property(parsed.property) : nullptr)
        wanted = property->type;
    else if (parsed.property == QLatin1String("resourceRef"))
        wanted = type::Resource; // the role that will hold it is not there yet
    else if (parsed.property == QLatin1String("messageRef"))
        wanted = type::Message; // nor is the answer
    return noneFirst(definitionsOf(tree, wanted));
}

std::vector<FieldOption> outgoingFlows(const Tree& tree, const Element& element)
{
    std::vector<FieldOption> options;
    for (const Element* flow : bpmn::outgoing(tree, element)) {
        const Element* target = bpmn::referred(tree, *flow, u"targetRef");
        const QString to = target != nullptr ? bpmn::title(*target) : flow->id();
        options.push_back({flow->id(),
            flow->name().isEmpty() ? QCoreApplication::translate("Property", "to %1").arg(to)
                                   : QStringLiteral("%1 \u2192 %2").arg(flow->name().simplified(), to)});
    }
    return noneFirst(std::move(options));
}

template <typename Accepts> void collect(std::vector<FieldOption>& options, const Element& scope, Accepts accepts)
{
    for (const Element* child : scope.children())
        if (accepts(*child))
            addNamed(options, *child);
}

const Element* scopeAround(const Element& element)
{
    const Element* scope = element.parent();
    while (scope != nullptr && !scope->is(type::Process) && !scope->is(type::SubProcess))
        scope = scope->parent();
    return scope;
}

std::vector<FieldOption> activities(const Element& element)
{
    std::vector<FieldOption> options;
    const Element* scope = scopeAround(element);
    // A handler inside of an event sub-process takes back what stands around it.
    if (scope != nullptr && bpmn::isTrue(*scope, u"triggeredByEvent"))
        scope = scopeAround(*scope);
    if (scope != nullptr)
        collect(options, *scope, [](const Element& e) { return e.is(type::Activity); });
    return noneFirst(std::move(options));
}

std::vector<FieldOption> dataNames(const Element& element)
{
    std::vector<FieldOption> options;
    const bool isReference = element.is(type::DataObjectReference);
    for (const Element* scope = scopeAround(element); scope != nullptr; scope = scopeAround(*scope))
        collect(options, *scope, [isReference](const Element& e) {
            return e.is(type::DataObject)
                || (!isReference && (e.is(type::DataObjectReference) || e.is(type::Property)));
        });
    return noneFirst(std::move(options));
}

} // namespace

std::vector<FieldOption> enumerationOptions(QLatin1String enumeration)
{
    return listed(enumeration);
}

std::vector<FieldOption> optionsFor(Options from, const Tree& tree, const Element& element, const QString& path)
{
    std::vector<FieldOption> options;
    switch (from) {
    case Options::Roots:
        return definitions(tree, element, path);
    case Options::DataTypes:
        return noneFirst(definitionsOf(tree, type::ItemDefinition));
    case Options::DefinedMessages:
        return definitionsOf(tree, type::Message);
    case Options::MessagesOrNone:
        return noneFirst(definitionsOf(tree, type::Message));
    case Options::Partners:
        for (const Element* reference : element.children(u"participantRef"))
            if (const Element* partner = tree.byId(reference->text().trimmed()))
                addNamed(options, *partner);
        return options;
    case Options::OutgoingFlows:
        return outgoingFlows(tree, element);
    case Options::Activities:
        return activities(element);
    case Options::DataNames:
        return dataNames(element);
    case Options::Callable:
        collect(options, tree.root(), [](const Element& e) { return e.is(type::CallableElement); });
        return options;
    case Options::Languages:
        return {{QStringLiteral("feel"), QStringLiteral("FEEL")},
            {QStringLiteral("javascript"), QStringLiteral("JavaScript")},
            {QStringLiteral("groovy"), QStringLiteral("Groovy")}, {QStringLiteral("python"), QStringLiteral("Python")}};
    case Options::Enumeration: {
        const editing::PropertyPath parsed(path);
        const Element* holder = editing::holderOf(tree, element, parsed);
        const metamodel::Type* row = holder != nullptr ? tree.schema().type(holder->type()) : nullptr;
        const metamodel::Property* property = row != nullptr ? row->property(parsed.property) : nullptr;
        return property != nullptr ? listed(property->valueType) : options;
    }
    default:
        return listed(QLatin1String(listOf(from)));
    }
}

} // namespace millrace::canvas
