// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

constexpr std::array assigned {
    ColumnRow {"from", QT_TRANSLATE_NOOP("Property", "From"), Options::None, Standing::Needed},
    ColumnRow {"to", QT_TRANSLATE_NOOP("Property", "To"), Options::None, Standing::Needed},
};

} // namespace

std::span<const PropertyRow> generalRows()
{
    namespace type = bpmn::type;
    using enum Section;
    using K = FieldKind;
    using O = Options;
    static constexpr const char* dataType = QT_TRANSLATE_NOOP("Property", "Data type");
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

        // --- data on its way
        PropertyRow {type::DataAssociation, Mappings, "transformation", QT_TRANSLATE_NOOP("Property", "Is turned into"),
            K::Expression, O::None, QT_TRANSLATE_NOOP("Property", "Example: order.customer")},
        PropertyRow {type::DataAssociation, Mappings, "assignment", QT_TRANSLATE_NOOP("Property", "Assignments"),
            K::List, O::None, nullptr, Check::None, nullptr, Vendor::Any, assigned},

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

        // --- data
        PropertyRow {type::DataObjectReference, Data, "dataState/name", QT_TRANSLATE_NOOP("Property", "State"), K::Line,
            O::None, QT_TRANSLATE_NOOP("Property", "Example: approved")},
        PropertyRow {type::DataObjectReference, Data, "dataObjectRef", QT_TRANSLATE_NOOP("Property", "Data object"),
            K::Choice, O::DataNames},
        PropertyRow {type::DataObjectReference, Data, ">dataObjectRef/isCollection",
            QT_TRANSLATE_NOOP("Property", "A collection"), K::Flag, O::None, nullptr, Check::None, ">dataObjectRef/"},
        PropertyRow {type::DataObjectReference, Data, ">dataObjectRef/itemSubjectRef", dataType, K::Choice,
            O::DataTypes, nullptr, Check::None, "^/ItemDefinition/"},
        PropertyRow {type::DataObject, Data, "itemSubjectRef", dataType, K::Choice, O::DataTypes, nullptr, Check::None,
            "^/ItemDefinition/"},
        PropertyRow {type::DataInput, Data, "itemSubjectRef", dataType, K::Choice, O::DataTypes, nullptr, Check::None,
            "^/ItemDefinition/"},
        PropertyRow {type::DataOutput, Data, "itemSubjectRef", dataType, K::Choice, O::DataTypes, nullptr, Check::None,
            "^/ItemDefinition/"},
        PropertyRow {type::DataStoreReference, Data, "itemSubjectRef", dataType, K::Choice, O::DataTypes, nullptr,
            Check::None, "^/ItemDefinition/"},
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
