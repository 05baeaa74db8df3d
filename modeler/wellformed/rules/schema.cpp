// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::wellformed {

using metamodel::Element;
using metamodel::Property;
using metamodel::PropertyKind;

namespace {

struct Enumeration {
    const char* type;
    std::initializer_list<const char*> values;
};

/// Facts of the OMG's schemas.
const Enumeration enumerations[] = {
    {"GatewayDirection", {"Unspecified", "Converging", "Diverging", "Mixed"}},
    {"ProcessType", {"None", "Public", "Private"}},
    {"EventBasedGatewayType", {"Exclusive", "Parallel"}},
    {"MultiInstanceFlowCondition", {"None", "One", "All", "Complex"}},
    {"AdHocOrdering", {"Parallel", "Sequential"}},
    {"ItemKind", {"Physical", "Information"}},
    {"AssociationDirection", {"None", "One", "Both"}},
    {"RelationshipDirection", {"None", "Forward", "Backward", "Both"}},
    {"ChoreographyLoopType", {"None", "Standard", "MultiInstanceSequential", "MultiInstanceParallel"}},
    {"ParticipantBandKind",
        {"top_initiating", "middle_initiating", "bottom_initiating", "top_non_initiating", "middle_non_initiating",
            "bottom_non_initiating"}},
    {"MessageVisibleKind", {"initiating", "non_initiating"}},
};

/// What may stand there instead, or nothing where the value will do.
QString wantedInstead(const Property& property, const QString& value)
{
    if (property.valueType == QLatin1String("boolean")) {
        return value == QLatin1String("true") || value == QLatin1String("false") || value == QLatin1String("1")
                || value == QLatin1String("0")
            ? QString()
            : QStringLiteral("true, false");
    }
    bool isNumber = true;
    if (property.valueType == QLatin1String("integer") || property.valueType == QLatin1String("int"))
        value.toLongLong(&isNumber);
    else if (property.valueType == QLatin1String("double"))
        value.toDouble(&isNumber);
    if (!isNumber)
        return QCoreApplication::translate("wellformed", "a number");
    for (const Enumeration& enumeration : enumerations) {
        if (property.valueType != QLatin1String(enumeration.type))
            continue;
        QStringList all;
        for (const char* each : enumeration.values)
            all.append(QLatin1String(each));
        return all.contains(value) ? QString() : all.join(QLatin1String(", "));
    }
    return {};
}

void checkAttribute(const Element& element, const Property& property, Flaws& flaws)
{
    if (!element.hasAttribute(QString(property.name))) {
        if (property.least > 0)
            add(flaws,
                QCoreApplication::translate(
                    "wellformed", "'%1' lacks '%2', which BPMN's schema requires. Other programs may refuse the file.")
                    .arg(bpmn::title(element), QString(property.name)));
        return;
    }
    const QString value = element.attribute(QString(property.name)).trimmed();
    const QString wanted = wantedInstead(property, value);
    if (!wanted.isEmpty())
        add(flaws,
            QCoreApplication::translate("wellformed", "'%1' of '%2' is '%3', but should be one of: %4.")
                .arg(QString(property.name), bpmn::title(element), value.left(60), wanted));
}

} // namespace

/// The element has the attributes and children that BPMN's schema asks for, and values that it allows.
void checkSchema(const metamodel::Tree& tree, const Element& element, Flaws& flaws)
{
    const metamodel::Type* type = element.type() > metamodel::textType ? tree.schema().type(element.type()) : nullptr;
    if (!type)
        return;
    const auto properties = type->properties();
    std::vector<int> counts(properties.size(), 0);
    std::size_t last = 0; // siblings mostly stand in the same role
    for (const auto& node : element.nodes()) {
        const Property* role = node->role();
        if (!role)
            continue;
        if (last >= properties.size() || properties[last] != role)
            last = static_cast<std::size_t>(std::find(properties.begin(), properties.end(), role) - properties.begin());
        if (last < properties.size())
            ++counts[last];
    }
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const Property& property = *properties[i];
        if (property.kind == PropertyKind::Attribute) {
            checkAttribute(element, property, flaws);
        } else if (property.kind != PropertyKind::Body && counts[i] < property.least) {
            add(flaws,
                QCoreApplication::translate(
                    "wellformed", "'%1' lacks '%2', which BPMN's schema requires. Other programs may refuse the file.")
                    .arg(bpmn::title(element), QString(property.name)));
        } else if (property.kind != PropertyKind::Body && property.most != metamodel::unbounded
            && counts[i] > property.most) {
            add(flaws,
                QCoreApplication::translate(
                    "wellformed", "'%1' has '%2' %3 times, but BPMN's schema allows %4. Remove what is too much.")
                    .arg(bpmn::title(element), QString(property.name))
                    .arg(counts[i])
                    .arg(property.most));
        }
    }
}

} // namespace millrace::wellformed
