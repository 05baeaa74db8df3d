// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>
#include <vector>

namespace millrace::canvas {
namespace {

constexpr std::array headerColumns {
    ColumnRow {"key", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"value", QT_TRANSLATE_NOOP("Property", "Value")},
};

struct ServiceRow {
    const char* path;
    const char* caption;
    Vendor vendor;
    FieldKind kind = FieldKind::Line;
    std::span<const ColumnRow> columns = {};
};
constexpr std::array services {
    ServiceRow {"camunda:type", QT_TRANSLATE_NOOP("Property", "Kind of service"), Vendor::Camunda7},
    ServiceRow {"camunda:topic", QT_TRANSLATE_NOOP("Property", "Topic of the workers"), Vendor::Camunda7},
    ServiceRow {"camunda:class", QT_TRANSLATE_NOOP("Property", "Java class"), Vendor::Camunda7},
    ServiceRow {
        "camunda:expression", QT_TRANSLATE_NOOP("Property", "Expression"), Vendor::Camunda7, FieldKind::Expression},
    ServiceRow {"camunda:delegateExpression", QT_TRANSLATE_NOOP("Property", "Delegate expression"), Vendor::Camunda7,
        FieldKind::Expression},
    ServiceRow {"camunda:resultVariable", QT_TRANSLATE_NOOP("Property", "Result goes to"), Vendor::Camunda7},
    ServiceRow {
        "extensionElements/zeebe:taskDefinition/type", QT_TRANSLATE_NOOP("Property", "Type of job"), Vendor::Camunda8},
    ServiceRow {
        "extensionElements/zeebe:taskDefinition/retries", QT_TRANSLATE_NOOP("Property", "Retries"), Vendor::Camunda8},
    ServiceRow {"extensionElements/zeebe:taskHeaders/zeebe:header", QT_TRANSLATE_NOOP("Property", "Headers"),
        Vendor::Camunda8, FieldKind::List, headerColumns},
    ServiceRow {"flowable:type", QT_TRANSLATE_NOOP("Property", "Kind of service"), Vendor::Flowable},
    ServiceRow {"flowable:class", QT_TRANSLATE_NOOP("Property", "Java class"), Vendor::Flowable},
    ServiceRow {
        "flowable:expression", QT_TRANSLATE_NOOP("Property", "Expression"), Vendor::Flowable, FieldKind::Expression},
    ServiceRow {"flowable:delegateExpression", QT_TRANSLATE_NOOP("Property", "Delegate expression"), Vendor::Flowable,
        FieldKind::Expression},
    ServiceRow {"flowable:resultVariableName", QT_TRANSLATE_NOOP("Property", "Result goes to"), Vendor::Flowable},
};

} // namespace

// Facts of the same published schemas as those in field_rows_vendor.cpp.
std::span<const PropertyRow> serviceRows()
{
    static const std::vector<PropertyRow> rows = [] {
        std::vector<PropertyRow> made;
        for (const metamodel::TypeId type : {metamodel::TypeId(bpmn::type::ServiceTask),
                 metamodel::TypeId(bpmn::type::SendTask), metamodel::TypeId(bpmn::type::BusinessRuleTask)})
            for (const ServiceRow& service : services)
                made.push_back({type, Section::Service, service.path, service.caption, service.kind, Options::None,
                    nullptr, Check::None, nullptr, service.vendor, service.columns});
        return made;
    }();
    return rows;
}

} // namespace millrace::canvas
