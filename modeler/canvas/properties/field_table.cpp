// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_table.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

struct CaptionRow {
    QLatin1String property;
    const char* caption;
};
const std::array captionRows {
    CaptionRow {QLatin1String("id"), QT_TRANSLATE_NOOP("Property", "Id")},
    CaptionRow {QLatin1String("isForCompensation"), QT_TRANSLATE_NOOP("Property", "Only to compensate")},
    CaptionRow {QLatin1String("startQuantity"), QT_TRANSLATE_NOOP("Property", "Tokens needed to start")},
    CaptionRow {QLatin1String("completionQuantity"), QT_TRANSLATE_NOOP("Property", "Tokens given on completion")},
    CaptionRow {QLatin1String("implementation"), QT_TRANSLATE_NOOP("Property", "Implementation")},
    CaptionRow {QLatin1String("calledElement"), QT_TRANSLATE_NOOP("Property", "Called process")},
    CaptionRow {QLatin1String("triggeredByEvent"), QT_TRANSLATE_NOOP("Property", "Started by an event")},
    CaptionRow {QLatin1String("cancelActivity"), QT_TRANSLATE_NOOP("Property", "Interrupts the activity")},
    CaptionRow {QLatin1String("isInterrupting"), QT_TRANSLATE_NOOP("Property", "Interrupts")},
    CaptionRow {QLatin1String("parallelMultiple"), QT_TRANSLATE_NOOP("Property", "Waits for all of its triggers")},
    CaptionRow {QLatin1String("instantiate"), QT_TRANSLATE_NOOP("Property", "Starts a new instance")},
    CaptionRow {QLatin1String("isImmediate"), QT_TRANSLATE_NOOP("Property", "Passes at once")},
    CaptionRow {QLatin1String("gatewayDirection"), QT_TRANSLATE_NOOP("Property", "Direction")},
    CaptionRow {QLatin1String("eventGatewayType"), QT_TRANSLATE_NOOP("Property", "Waits for")},
    CaptionRow {QLatin1String("scriptFormat"), QT_TRANSLATE_NOOP("Property", "Script language")},
    CaptionRow {QLatin1String("isClosed"), QT_TRANSLATE_NOOP("Property", "Closed")},
    CaptionRow {QLatin1String("isExecutable"), QT_TRANSLATE_NOOP("Property", "Can be run")},
    CaptionRow {QLatin1String("processType"), QT_TRANSLATE_NOOP("Property", "Process type")},
    CaptionRow {QLatin1String("textFormat"), QT_TRANSLATE_NOOP("Property", "Text format")},
    CaptionRow {QLatin1String("isCollection"), QT_TRANSLATE_NOOP("Property", "A collection")},
    CaptionRow {QLatin1String("associationDirection"), QT_TRANSLATE_NOOP("Property", "Arrow")},
    CaptionRow {QLatin1String("method"), QT_TRANSLATE_NOOP("Property", "Method")},
    CaptionRow {QLatin1String("capacity"), QT_TRANSLATE_NOOP("Property", "Capacity")},
    CaptionRow {QLatin1String("isUnlimited"), QT_TRANSLATE_NOOP("Property", "Unlimited")},
};

QString captionOf(QLatin1String property)
{
    for (const CaptionRow& row : captionRows)
        if (row.property == property)
            return QCoreApplication::translate("Property", row.caption);
    return QString(property);
}

} // namespace

std::vector<FieldRow> generalFields(const metamodel::Element& element)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Property", text); };
    std::vector<FieldRow> rows;
    if (element.is(type::TextAnnotation))
        rows.push_back({QStringLiteral("text"), words(QT_TRANSLATE_NOOP("Property", "Text")), FieldKind::Text});
    else if (!element.is(type::Group) && !element.is(type::Association))
        rows.push_back({QStringLiteral("name"), words(QT_TRANSLATE_NOOP("Property", "Name")), FieldKind::Line});
    rows.push_back(
        {QStringLiteral("documentation"), words(QT_TRANSLATE_NOOP("Property", "Documentation")), FieldKind::Text});
    if (element.is(type::SequenceFlow))
        rows.push_back({QStringLiteral("conditionExpression"), words(QT_TRANSLATE_NOOP("Property", "Taken when")),
            FieldKind::Expression});
    return rows;
}

std::vector<FieldRow> advancedFields(const metamodel::Schema& schema, const metamodel::Element& element)
{
    std::vector<FieldRow> rows;
    const metamodel::Type* elementType = schema.type(element.type());
    if (elementType == nullptr)
        return rows;
    for (const metamodel::Property* property : elementType->properties()) {
        if (property->kind != metamodel::PropertyKind::Attribute || property->isReference
            || property->name == QLatin1String("name"))
            continue;
        FieldRow row {QString(property->name), captionOf(property->name), FieldKind::Line};
        if (property->valueType == QLatin1String("boolean"))
            row.kind = FieldKind::Flag;
        else if (property->name == QLatin1String("id"))
            row.kind = FieldKind::Expression;
        rows.push_back(std::move(row));
    }
    // The id first, then texts, then flags.
    const auto rank = [](const FieldRow& row) {
        return row.property == QLatin1String("id") ? 0 : row.kind == FieldKind::Flag ? 2 : 1;
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&rank](const FieldRow& a, const FieldRow& b) { return rank(a) < rank(b); });
    return rows;
}

} // namespace millrace::canvas
