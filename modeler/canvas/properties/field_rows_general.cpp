// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

constexpr std::array named {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
};
constexpr std::array errorColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"errorCode", QT_TRANSLATE_NOOP("Property", "Code")},
};
constexpr std::array escalationColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"escalationCode", QT_TRANSLATE_NOOP("Property", "Code")},
};
constexpr std::array typeColumns {
    ColumnRow {"id", QT_TRANSLATE_NOOP("Property", "Id")},
    ColumnRow {"structureRef", QT_TRANSLATE_NOOP("Property", "Structure")},
};

/// What all diagrams of the file share, offered with the process and with the collaboration.
constexpr PropertyRow shared(
    metamodel::TypeId type, const char* path, const char* caption, std::span<const ColumnRow> columns)
{
    return {type, Section::Definitions, path, caption, FieldKind::List, Options::None, nullptr, Check::None, nullptr,
        Vendor::Any, columns};
}

} // namespace

std::span<const PropertyRow> generalRows()
{
    namespace type = bpmn::type;
    using enum Section;
    using K = FieldKind;
    using O = Options;
    static constexpr std::array rows {
        PropertyRow {type::TextAnnotation, General, "text", QT_TRANSLATE_NOOP("Property", "Text"), K::Text},
        PropertyRow {type::Group, General, "categoryValueRef", QT_TRANSLATE_NOOP("Property", "Category"), K::Reference,
            O::Roots},
        PropertyRow {type::Group, General, ">categoryValueRef/value", QT_TRANSLATE_NOOP("Property", "Name"), K::Line,
            O::None, nullptr, Check::None, ">categoryValueRef/"},
        PropertyRow {type::BaseElement, General, "name", QT_TRANSLATE_NOOP("Property", "Name")},
        PropertyRow {
            type::BaseElement, General, "documentation", QT_TRANSLATE_NOOP("Property", "Documentation"), K::Rich},
        PropertyRow {type::Definitions, General, "name", QT_TRANSLATE_NOOP("Property", "Name")},

        // --- flows
        PropertyRow {type::SequenceFlow, General, "conditionExpression", QT_TRANSLATE_NOOP("Property", "Taken when"),
            K::Expression, O::None, QT_TRANSLATE_NOOP("Property", "Example: amount > 1000")},
        PropertyRow {type::SequenceFlow, Technical, "conditionExpression/language",
            QT_TRANSLATE_NOOP("Property", "Language of the condition"), K::Line, O::None, nullptr, Check::None,
            "conditionExpression"},
        PropertyRow {
            type::MessageFlow, Message, "messageRef", QT_TRANSLATE_NOOP("Property", "Message"), K::Reference, O::Roots},
        PropertyRow {type::MessageFlow, Message, "~/messageVisibleKind",
            QT_TRANSLATE_NOOP("Property", "Envelope on the line"), K::Choice, O::Messages},

        // --- gateways
        PropertyRow {type::Gateway, Paths, "default", QT_TRANSLATE_NOOP("Property", "Taken when no other is"),
            K::Choice, O::OutgoingFlows},
        PropertyRow {type::ComplexGateway, Paths, "activationCondition", QT_TRANSLATE_NOOP("Property", "Goes on when"),
            K::Expression, O::None, QT_TRANSLATE_NOOP("Property", "Example: activationCount >= 2")},
        PropertyRow {type::EventBasedGateway, Paths, "instantiate", QT_TRANSLATE_NOOP("Property", "Starts the process"),
            K::Flag},
        PropertyRow {type::EventBasedGateway, Paths, "eventGatewayType", QT_TRANSLATE_NOOP("Property", "Waits for"),
            K::Choice, O::Enumeration, nullptr, Check::None, "instantiate"},
        PropertyRow {type::ExclusiveGateway, Look, "~/isMarkerVisible", QT_TRANSLATE_NOOP("Property", "Show the cross"),
            K::Flag},

        // --- pools and lanes
        PropertyRow {type::Participant, Process, ">processRef/name", QT_TRANSLATE_NOOP("Property", "Process name"),
            K::Line, O::None, nullptr, Check::None, ">processRef/"},
        PropertyRow {type::Participant, Process, ">processRef/isExecutable",
            QT_TRANSLATE_NOOP("Property", "Can be run"), K::Flag, O::None, nullptr, Check::None, ">processRef/"},
        PropertyRow {type::Participant, Process, ">processRef/documentation",
            QT_TRANSLATE_NOOP("Property", "About the process"), K::Rich, O::None, nullptr, Check::None, ">processRef/"},
        PropertyRow {type::Participant, Technical, ">processRef/id", QT_TRANSLATE_NOOP("Property", "Process id"),
            K::Expression, O::None, nullptr, Check::None, ">processRef/"},
        PropertyRow {type::Participant, Repeats, "||ParticipantMultiplicity",
            QT_TRANSLATE_NOOP("Property", "How many take part"), K::Choice, O::Participants},
        PropertyRow {type::Participant, Repeats, "ParticipantMultiplicity/minimum",
            QT_TRANSLATE_NOOP("Property", "At least"), K::Line, O::None, nullptr, Check::Number,
            "ParticipantMultiplicity"},
        PropertyRow {type::Participant, Repeats, "ParticipantMultiplicity/maximum",
            QT_TRANSLATE_NOOP("Property", "At most"), K::Line, O::None, nullptr, Check::Number,
            "ParticipantMultiplicity"},
        PropertyRow {type::Process, Process, "isExecutable", QT_TRANSLATE_NOOP("Property", "Can be run"), K::Flag},

        shared(type::Process, "^/Message", QT_TRANSLATE_NOOP("Property", "Messages"), named),
        shared(type::Process, "^/Signal", QT_TRANSLATE_NOOP("Property", "Signals"), named),
        shared(type::Process, "^/Error", QT_TRANSLATE_NOOP("Property", "Errors"), errorColumns),
        shared(type::Process, "^/Escalation", QT_TRANSLATE_NOOP("Property", "Escalations"), escalationColumns),
        shared(type::Process, "^/Resource", QT_TRANSLATE_NOOP("Property", "People and roles"), named),
        shared(type::Process, "^/ItemDefinition", QT_TRANSLATE_NOOP("Property", "Data types"), typeColumns),
        shared(type::Collaboration, "^/Message", QT_TRANSLATE_NOOP("Property", "Messages"), named),
        shared(type::Collaboration, "^/Signal", QT_TRANSLATE_NOOP("Property", "Signals"), named),
        shared(type::Collaboration, "^/Error", QT_TRANSLATE_NOOP("Property", "Errors"), errorColumns),
        shared(type::Collaboration, "^/Escalation", QT_TRANSLATE_NOOP("Property", "Escalations"), escalationColumns),
        shared(type::Collaboration, "^/Resource", QT_TRANSLATE_NOOP("Property", "People and roles"), named),
        shared(type::Collaboration, "^/ItemDefinition", QT_TRANSLATE_NOOP("Property", "Data types"), typeColumns),

        // --- data
        PropertyRow {type::DataObjectReference, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State"), K::Line,
            O::None, QT_TRANSLATE_NOOP("Property", "Example: approved")},
        PropertyRow {type::DataObjectReference, Data, "dataObjectRef", QT_TRANSLATE_NOOP("Property", "Data object"),
            K::Choice, O::DataNames},
        PropertyRow {type::DataObjectReference, Data, ">dataObjectRef/isCollection",
            QT_TRANSLATE_NOOP("Property", "A collection"), K::Flag, O::None, nullptr, Check::None, ">dataObjectRef/"},
        PropertyRow {type::DataObject, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State")},
        PropertyRow {type::DataObject, Data, "isCollection", QT_TRANSLATE_NOOP("Property", "A collection"), K::Flag},
        PropertyRow {type::DataInput, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State")},
        PropertyRow {type::DataInput, Data, "isCollection", QT_TRANSLATE_NOOP("Property", "A collection"), K::Flag},
        PropertyRow {type::DataOutput, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State")},
        PropertyRow {type::DataOutput, Data, "isCollection", QT_TRANSLATE_NOOP("Property", "A collection"), K::Flag},
        PropertyRow {type::DataStoreReference, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State")},
        PropertyRow {type::DataStoreReference, Data, "dataStoreRef", QT_TRANSLATE_NOOP("Property", "Data store"),
            K::Reference, O::Roots},
        PropertyRow {type::DataStoreReference, Data, ">dataStoreRef/isUnlimited",
            QT_TRANSLATE_NOOP("Property", "Unlimited"), K::Flag, O::None, nullptr, Check::None, ">dataStoreRef/"},
        PropertyRow {type::DataStoreReference, Data, ">dataStoreRef/capacity",
            QT_TRANSLATE_NOOP("Property", "Capacity"), K::Line, O::None, nullptr, Check::Number, ">dataStoreRef/"},

        PropertyRow {type::BaseElement, Look, "~colours", QT_TRANSLATE_NOOP("Property", "Colour"), K::Colour,
            O::Colours, nullptr, Check::None, "~/"},
    };
    return rows;
}

} // namespace millrace::canvas
