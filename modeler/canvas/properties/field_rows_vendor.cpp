// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

constexpr std::array formColumns {
    ColumnRow {"id", QT_TRANSLATE_NOOP("Property", "Variable")},
    ColumnRow {"label", QT_TRANSLATE_NOOP("Property", "Label")},
    ColumnRow {"type", QT_TRANSLATE_NOOP("Property", "Kind"), Options::FieldTypes},
};
constexpr std::array flowableFormColumns {
    ColumnRow {"id", QT_TRANSLATE_NOOP("Property", "Variable")},
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Label")},
    ColumnRow {"type", QT_TRANSLATE_NOOP("Property", "Kind"), Options::FieldTypes},
};
constexpr std::array propertyColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"value", QT_TRANSLATE_NOOP("Property", "Value")},
};
constexpr std::array camundaMapping {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"#text", QT_TRANSLATE_NOOP("Property", "Value"), Options::None, Standing::OrElse},
};
constexpr std::array sourceAndTarget {
    ColumnRow {"source", QT_TRANSLATE_NOOP("Property", "From"), Options::None, Standing::OrElse},
    ColumnRow {"target", QT_TRANSLATE_NOOP("Property", "To")},
};
constexpr PropertyRow text(metamodel::TypeId type, Section section, const char* path, const char* caption,
    Vendor vendor, FieldKind kind = FieldKind::Line)
{
    return {type, section, path, caption, kind, Options::None, nullptr, Check::None, nullptr, vendor};
}

constexpr PropertyRow list(metamodel::TypeId type, Section section, const char* path, const char* caption,
    Vendor vendor, std::span<const ColumnRow> columns)
{
    return {
        type, section, path, caption, FieldKind::List, Options::None, nullptr, Check::None, nullptr, vendor, columns};
}

} // namespace

// Facts of the vendors' published extension schemas: Camunda 7 (camunda.org/schema/1.0/bpmn), Camunda 8
// (camunda.org/schema/zeebe/1.0) and Flowable (flowable.org/bpmn).
std::span<const PropertyRow> vendorRows()
{
    namespace type = bpmn::type;
    using enum Section;
    using enum Vendor;
    using K = FieldKind;
    static constexpr const char* form = QT_TRANSLATE_NOOP("Property", "Key or file of the form");
    static constexpr const char* fields = QT_TRANSLATE_NOOP("Property", "Fields of the form");
    static constexpr const char* decision = QT_TRANSLATE_NOOP("Property", "Decision");
    static constexpr const char* result = QT_TRANSLATE_NOOP("Property", "Result goes to");
    static constexpr const char* assignee = QT_TRANSLATE_NOOP("Property", "Assignee");
    static constexpr const char* users = QT_TRANSLATE_NOOP("Property", "Candidate users");
    static constexpr const char* groups = QT_TRANSLATE_NOOP("Property", "Candidate groups");
    static constexpr const char* due = QT_TRANSLATE_NOOP("Property", "Due date");
    static constexpr const char* followUp = QT_TRANSLATE_NOOP("Property", "Follow-up date");
    static constexpr const char* priority = QT_TRANSLATE_NOOP("Property", "Priority");
    static constexpr const char* collection = QT_TRANSLATE_NOOP("Property", "Collection");
    static constexpr const char* each = QT_TRANSLATE_NOOP("Property", "Each one is called");
    static constexpr const char* given = QT_TRANSLATE_NOOP("Property", "Handed to the called process");
    static constexpr const char* taken = QT_TRANSLATE_NOOP("Property", "Taken back from it");
    static constexpr const char* inputs = QT_TRANSLATE_NOOP("Property", "Inputs");
    static constexpr const char* outputs = QT_TRANSLATE_NOOP("Property", "Outputs");
    static constexpr const char* properties = QT_TRANSLATE_NOOP("Property", "Extension properties");
    static constexpr const char* expression = QT_TRANSLATE_NOOP("Property", "Expression");
    static constexpr const char* before = QT_TRANSLATE_NOOP("Property", "Save before it");
    static constexpr const char* after = QT_TRANSLATE_NOOP("Property", "Save after it");
    static constexpr std::array rows {
        // --- forms
        text(type::UserTask, Form, "camunda:formKey", form, Camunda7),
        text(type::StartEvent, Form, "camunda:formKey", form, Camunda7),
        list(type::UserTask, Form, "extensionElements/camunda:formData/camunda:formField", fields, Camunda7,
            formColumns),
        list(type::StartEvent, Form, "extensionElements/camunda:formData/camunda:formField", fields, Camunda7,
            formColumns),
        text(type::UserTask, Form, "extensionElements/zeebe:formDefinition/formId", form, Camunda8),
        text(type::UserTask, Form, "extensionElements/zeebe:formDefinition/formKey",
            QT_TRANSLATE_NOOP("Property", "Form key"), Camunda8),
        text(type::StartEvent, Form, "extensionElements/zeebe:formDefinition/formId", form, Camunda8),
        text(type::UserTask, Form, "flowable:formKey", form, Flowable),
        text(type::StartEvent, Form, "flowable:formKey", form, Flowable),
        list(type::UserTask, Form, "extensionElements/flowable:formProperty", fields, Flowable, flowableFormColumns),
        list(type::StartEvent, Form, "extensionElements/flowable:formProperty", fields, Flowable, flowableFormColumns),
        PropertyRow {type::UserTask, Form, "camunda:formRef", QT_TRANSLATE_NOOP("Property", "Id of the form"), K::Line,
            Options::None, nullptr, Check::None, "camunda:formRef", Camunda7},
        // --- decisions
        text(type::BusinessRuleTask, Decision, "camunda:decisionRef", decision, Camunda7),
        text(type::BusinessRuleTask, Decision, "camunda:resultVariable", result, Camunda7),
        text(type::BusinessRuleTask, Decision, "extensionElements/zeebe:calledDecision/decisionId", decision, Camunda8),
        text(type::BusinessRuleTask, Decision, "extensionElements/zeebe:calledDecision/resultVariable", result,
            Camunda8),
        text(type::BusinessRuleTask, Decision, "flowable:decisionRef", decision, Flowable),
        text(type::BusinessRuleTask, Decision, "flowable:resultVariable", result, Flowable),
        // --- scripts
        text(type::ScriptTask, Script, "camunda:resultVariable", result, Camunda7),
        text(type::ScriptTask, Script, "flowable:resultVariable", result, Flowable),
        text(
            type::ScriptTask, Script, "extensionElements/zeebe:script/expression", expression, Camunda8, K::Expression),
        text(type::ScriptTask, Script, "extensionElements/zeebe:script/resultVariable", result, Camunda8),
        // --- calls
        text(type::CallActivity, Call, "extensionElements/zeebe:calledElement/processId",
            QT_TRANSLATE_NOOP("Property", "Called process"), Camunda8),
        text(type::CallActivity, Mappings, "extensionElements/zeebe:calledElement/propagateAllParentVariables",
            QT_TRANSLATE_NOOP("Property", "Hand over all variables"), Camunda8, K::Flag),
        text(type::CallActivity, Mappings, "extensionElements/zeebe:calledElement/propagateAllChildVariables",
            QT_TRANSLATE_NOOP("Property", "Take over all variables"), Camunda8, K::Flag),
        // --- messages
        PropertyRow {type::ReceiveTask, Message, ">messageRef/extensionElements/zeebe:subscription/correlationKey",
            QT_TRANSLATE_NOOP("Property", "Correlation key"), K::Expression, Options::None,
            QT_TRANSLATE_NOOP("Property", "Example: = orderId"), Check::None, ">messageRef/", Camunda8},
        list(type::CallActivity, Mappings, "extensionElements/camunda:in", given, Camunda7, sourceAndTarget),
        list(type::CallActivity, Mappings, "extensionElements/camunda:out", taken, Camunda7, sourceAndTarget),
        list(type::CallActivity, Mappings, "extensionElements/flowable:in", given, Flowable, sourceAndTarget),
        list(type::CallActivity, Mappings, "extensionElements/flowable:out", taken, Flowable, sourceAndTarget),
        list(type::Activity, Mappings, "extensionElements/camunda:inputOutput/camunda:inputParameter",
            QT_TRANSLATE_NOOP("Property", "Input parameters"), Camunda7, camundaMapping),
        list(type::Activity, Mappings, "extensionElements/camunda:inputOutput/camunda:outputParameter",
            QT_TRANSLATE_NOOP("Property", "Output parameters"), Camunda7, camundaMapping),
        list(type::FlowNode, Mappings, "extensionElements/zeebe:ioMapping/zeebe:input", inputs, Camunda8,
            sourceAndTarget),
        list(type::FlowNode, Mappings, "extensionElements/zeebe:ioMapping/zeebe:output", outputs, Camunda8,
            sourceAndTarget),
        // --- people
        text(type::UserTask, InCamunda7, "camunda:assignee", assignee, Camunda7),
        text(type::UserTask, InCamunda7, "camunda:candidateUsers", users, Camunda7),
        text(type::UserTask, InCamunda7, "camunda:candidateGroups", groups, Camunda7),
        text(type::UserTask, InCamunda7, "camunda:dueDate", due, Camunda7),
        text(type::UserTask, InCamunda7, "camunda:followUpDate", followUp, Camunda7),
        text(type::UserTask, InCamunda7, "camunda:priority", priority, Camunda7),
        text(type::UserTask, InCamunda8, "extensionElements/zeebe:assignmentDefinition/assignee", assignee, Camunda8),
        text(
            type::UserTask, InCamunda8, "extensionElements/zeebe:assignmentDefinition/candidateUsers", users, Camunda8),
        text(type::UserTask, InCamunda8, "extensionElements/zeebe:assignmentDefinition/candidateGroups", groups,
            Camunda8),
        text(type::UserTask, InCamunda8, "extensionElements/zeebe:taskSchedule/dueDate", due, Camunda8),
        text(type::UserTask, InCamunda8, "extensionElements/zeebe:taskSchedule/followUpDate", followUp, Camunda8),
        text(type::UserTask, InCamunda8, "extensionElements/zeebe:priorityDefinition/priority", priority, Camunda8),
        text(type::UserTask, InFlowable, "flowable:assignee", assignee, Flowable),
        text(type::UserTask, InFlowable, "flowable:candidateUsers", users, Flowable),
        text(type::UserTask, InFlowable, "flowable:candidateGroups", groups, Flowable),
        text(type::UserTask, InFlowable, "flowable:dueDate", due, Flowable),
        text(type::UserTask, InFlowable, "flowable:priority", priority, Flowable),
        // --- collections
        text(type::Activity, InCamunda7, "MultiInstanceLoopCharacteristics/camunda:collection", collection, Camunda7),
        text(type::Activity, InCamunda7, "MultiInstanceLoopCharacteristics/camunda:elementVariable", each, Camunda7),
        text(type::Activity, InCamunda8,
            "MultiInstanceLoopCharacteristics/extensionElements/zeebe:loopCharacteristics/inputCollection", collection,
            Camunda8, K::Expression),
        text(type::Activity, InCamunda8,
            "MultiInstanceLoopCharacteristics/extensionElements/zeebe:loopCharacteristics/inputElement", each,
            Camunda8),
        text(type::Activity, InCamunda8,
            "MultiInstanceLoopCharacteristics/extensionElements/zeebe:loopCharacteristics/outputCollection",
            QT_TRANSLATE_NOOP("Property", "Results go to"), Camunda8),
        text(type::Activity, InCamunda8,
            "MultiInstanceLoopCharacteristics/extensionElements/zeebe:loopCharacteristics/outputElement",
            QT_TRANSLATE_NOOP("Property", "Result of each"), Camunda8, K::Expression),
        text(type::Activity, InFlowable, "MultiInstanceLoopCharacteristics/flowable:collection", collection, Flowable),
        text(type::Activity, InFlowable, "MultiInstanceLoopCharacteristics/flowable:elementVariable", each, Flowable),
        // --- transactions
        text(type::FlowNode, InCamunda7, "camunda:asyncBefore", before, Camunda7, K::Flag),
        text(type::FlowNode, InCamunda7, "camunda:asyncAfter", after, Camunda7, K::Flag),
        text(type::FlowNode, InFlowable, "flowable:async", before, Flowable, K::Flag),
        // --- processes
        text(type::Process, InCamunda7, "camunda:versionTag", QT_TRANSLATE_NOOP("Property", "Version tag"), Camunda7),
        text(type::Process, InCamunda7, "camunda:candidateStarterGroups",
            QT_TRANSLATE_NOOP("Property", "Groups that may start it"), Camunda7),
        text(type::Process, InCamunda7, "camunda:historyTimeToLive",
            QT_TRANSLATE_NOOP("Property", "History is kept for"), Camunda7),
        text(type::Process, InCamunda8, "extensionElements/zeebe:versionTag/value",
            QT_TRANSLATE_NOOP("Property", "Version tag"), Camunda8),
        // --- any properties
        list(type::BaseElement, Extensions, "extensionElements/camunda:properties/camunda:property", properties,
            Camunda7, propertyColumns),
        list(type::BaseElement, Extensions, "extensionElements/zeebe:properties/zeebe:property", properties, Camunda8,
            propertyColumns),
        list(type::BaseElement, Extensions, "extensionElements/flowable:properties/flowable:property", properties,
            Flowable, propertyColumns),
    };
    return rows;
}

} // namespace millrace::canvas
