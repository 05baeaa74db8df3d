// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

constexpr std::array dataColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"itemSubjectRef", QT_TRANSLATE_NOOP("Property", "Data type"), Options::DataTypes},
};

} // namespace

std::span<const PropertyRow> activityRows()
{
    namespace type = bpmn::type;
    using enum Section;
    using K = FieldKind;
    using O = Options;
    static constexpr const char* operation = QT_TRANSLATE_NOOP("Property", "Operation");
    static constexpr const char* loop = "StandardLoopCharacteristics";
    static constexpr const char* items = "MultiInstanceLoopCharacteristics";
    static constexpr std::array rows {
        PropertyRow {type::Activity, Work, "PotentialOwner/resourceRef", QT_TRANSLATE_NOOP("Property", "Performed by"),
            K::Reference, O::Roots, nullptr, Check::None, "!PotentialOwner/resourceAssignmentExpression"},
        PropertyRow {type::Activity, Work, "PotentialOwner/resourceAssignmentExpression/expression",
            QT_TRANSLATE_NOOP("Property", "Performed by (expression)"), K::Expression, O::None, nullptr, Check::None,
            "PotentialOwner/resourceAssignmentExpression"},
        PropertyRow {type::Activity, Work, "HumanPerformer/resourceRef",
            QT_TRANSLATE_NOOP("Property", "Human performer"), K::Reference, O::Roots, nullptr, Check::None,
            "HumanPerformer/resourceRef"},
        PropertyRow {type::Activity, Work, "HumanPerformer/resourceAssignmentExpression/expression",
            QT_TRANSLATE_NOOP("Property", "Human performer (expression)"), K::Expression, O::None, nullptr, Check::None,
            "HumanPerformer/resourceAssignmentExpression"},
        PropertyRow {type::Activity, Work, "Performer/resourceRef", QT_TRANSLATE_NOOP("Property", "Performer"),
            K::Reference, O::Roots, nullptr, Check::None, "Performer/resourceRef"},
        PropertyRow {type::Activity, Paths, "default", QT_TRANSLATE_NOOP("Property", "Taken when no other is"),
            K::Choice, O::OutgoingFlows, nullptr, Check::None, "default"},

        PropertyRow {type::Activity, Repeats, "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics",
            QT_TRANSLATE_NOOP("Property", "Is done"), K::Choice, O::Loops},
        PropertyRow {type::Activity, Repeats, "StandardLoopCharacteristics/loopCondition",
            QT_TRANSLATE_NOOP("Property", "Again while"), K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: complete = false"), Check::None, loop},
        PropertyRow {type::Activity, Repeats, "StandardLoopCharacteristics/loopMaximum",
            QT_TRANSLATE_NOOP("Property", "At most (times)"), K::Line, O::None, nullptr, Check::Number, loop},
        PropertyRow {type::Activity, Repeats, "StandardLoopCharacteristics/testBefore",
            QT_TRANSLATE_NOOP("Property", "Ask before the first time"), K::Flag, O::None, nullptr, Check::None, loop},
        PropertyRow {type::Activity, Repeats, "MultiInstanceLoopCharacteristics/isSequential",
            QT_TRANSLATE_NOOP("Property", "One after the other"), K::Flag, O::None, nullptr, Check::None, items},
        PropertyRow {type::Activity, Repeats, "MultiInstanceLoopCharacteristics/loopDataInputRef",
            QT_TRANSLATE_NOOP("Property", "Collection"), K::Suggestion, O::DataNames,
            QT_TRANSLATE_NOOP("Property", "Done once for each thing in it"), Check::None, items},
        PropertyRow {type::Activity, Repeats, "MultiInstanceLoopCharacteristics/inputDataItem/name",
            QT_TRANSLATE_NOOP("Property", "Each one is called"), K::Line, O::None, nullptr, Check::None, items},
        PropertyRow {type::Activity, Repeats, "MultiInstanceLoopCharacteristics/loopCardinality",
            QT_TRANSLATE_NOOP("Property", "Number of times, without a collection"), K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: 3, or an expression: = count(items)"), Check::None, items},
        PropertyRow {type::Activity, Repeats, "MultiInstanceLoopCharacteristics/completionCondition",
            QT_TRANSLATE_NOOP("Property", "Ends early when"), K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: numberOfCompletedInstances >= 2"), Check::None, items},
        PropertyRow {type::Activity, Technical, "MultiInstanceLoopCharacteristics/behavior",
            QT_TRANSLATE_NOOP("Property", "Events thrown while repeating"), K::Choice, O::Enumeration, nullptr,
            Check::None, items},

        PropertyRow {
            type::ReceiveTask, Message, "messageRef", QT_TRANSLATE_NOOP("Property", "Message"), K::Reference, O::Roots},
        PropertyRow {
            type::ReceiveTask, Message, "instantiate", QT_TRANSLATE_NOOP("Property", "Starts the process"), K::Flag},
        PropertyRow {
            type::SendTask, Message, "messageRef", QT_TRANSLATE_NOOP("Property", "Message"), K::Reference, O::Roots},
        PropertyRow {type::ReceiveTask, Message, "operationRef", operation, K::Choice, O::Roots, nullptr, Check::None,
            "^/Interface/"},
        PropertyRow {type::SendTask, Message, "operationRef", operation, K::Choice, O::Roots, nullptr, Check::None,
            "^/Interface/"},
        PropertyRow {type::ServiceTask, Service, "operationRef", operation, K::Choice, O::Roots, nullptr, Check::None,
            "^/Interface/"},
        PropertyRow {type::ScriptTask, Script, "scriptFormat", QT_TRANSLATE_NOOP("Property", "Language"), K::Suggestion,
            O::Languages},
        PropertyRow {type::ScriptTask, Script, "script", QT_TRANSLATE_NOOP("Property", "Script"), K::Code},
        PropertyRow {type::CallActivity, Call, "calledElement", QT_TRANSLATE_NOOP("Property", "Called process"),
            K::Suggestion, O::Callable,
            QT_TRANSLATE_NOOP("Property", "One of this file, or the id of a process in another"), Check::None,
            "!extensionElements/zeebe:calledElement"},
        PropertyRow {type::AdHocSubProcess, Paths, "ordering", QT_TRANSLATE_NOOP("Property", "Steps are done"),
            K::Choice, O::Enumeration},
        PropertyRow {type::AdHocSubProcess, Paths, "completionCondition",
            QT_TRANSLATE_NOOP("Property", "Complete when"), K::Expression},
        PropertyRow {type::AdHocSubProcess, Paths, "cancelRemainingInstances",
            QT_TRANSLATE_NOOP("Property", "Then cancel what is under way"), K::Flag},
        PropertyRow {type::Activity, Mappings, "ioSpecification/dataInput",
            QT_TRANSLATE_NOOP("Property", "Data inputs"), K::List, O::None, nullptr, Check::None, nullptr, Vendor::Any,
            dataColumns},
        PropertyRow {type::Activity, Mappings, "ioSpecification/dataOutput",
            QT_TRANSLATE_NOOP("Property", "Data outputs"), K::List, O::None, nullptr, Check::None, nullptr, Vendor::Any,
            dataColumns},
        PropertyRow {type::ChoreographyActivity, Message, "initiatingParticipantRef",
            QT_TRANSLATE_NOOP("Property", "Begun by"), K::Choice, O::Partners},
        PropertyRow {type::ChoreographyActivity, Repeats, "loopType", QT_TRANSLATE_NOOP("Property", "Is done"),
            K::Choice, O::Enumeration},
    };
    return rows;
}

} // namespace millrace::canvas
