// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

/// RFC 3986, as far as anybody checks: what follows a percent sign is a number of two digits.
bool isAddress(const QString& value)
{
    static const QRegularExpression stray(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    return !value.contains(stray);
}

/// What may stand there instead, or nothing where the value will do.
QString wantedInstead(const Property& property, const QString& value)
{
    if (property.valueType == QLatin1String("boolean")) {
        return value == QLatin1String("true") || value == QLatin1String("false") || value == QLatin1String("1")
                || value == QLatin1String("0")
            ? QString()
            : QStringLiteral("true, false");
    }
    if (property.valueType == QLatin1String("anyURI"))
        return isAddress(value) ? QString() : QCoreApplication::translate("wellformed", "an address (URI)");
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
/// Attributes without a prefix are BPMN's own; others have one.
void checkUnknownAttributes(const Element& element, const metamodel::Type& type, Flaws& flaws)
{
    for (const metamodel::Attribute& attribute : element.attributes()) {
        if (!attribute.uri.isEmpty() || attribute.name.startsWith(QLatin1String("xml"))
            || type.property(attribute.name))
            continue;
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' has an attribute '%2', which BPMN's schema does not know there. Other programs may refuse the "
                "file.")
                .arg(bpmn::title(element), attribute.name),
            metamodel::noKey, base::Severity::Warning);
        offerSet(flaw, element, attribute.name, std::nullopt,
            QCoreApplication::translate("wellformed", "Remove the attribute"));
    }
}

/// An element of BPMN's own where its schema has none of the kind.
void checkMisplaced(const Element& element, const metamodel::Type& type, const Element& child, Flaws& flaws)
{
    if (child.kind() != metamodel::NodeKind::Element || child.uri().isEmpty()
        || std::find(type.package().uris.begin(), type.package().uris.end(), child.uri()) == type.package().uris.end())
        return;
    add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' stands in '%2', where BPMN's schema does not allow it, so nobody will find it there. Move it, or "
            "remove it.")
            .arg(child.localName(), bpmn::title(element)),
        child.key());
}

/// BPMN's schema gives the order of what is in an element. `places` are those of its children, -1 for none.
void checkOrder(const Element& element, const std::vector<std::pair<const Element*, int>>& places, Flaws& flaws)
{
    const Element* first = nullptr;
    metamodel::Changes moves;
    int highest = -1;
    for (const auto& [child, place] : places) {
        if (place >= highest) {
            highest = place;
            continue;
        }
        const auto next = std::find_if(
            places.begin(), places.end(), [place = place](const auto& other) { return other.second > place; });
        if (!first)
            first = child;
        const Element* after = child->nextSibling();
        moves.push_back(metamodel::Move {
            child->key(), element.key(), after ? after->key() : metamodel::noKey, element.key(), next->first->key()});
    }
    if (!first)
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "In '%1', '%2' stands behind what BPMN's schema has after it. Programs that check files may refuse this "
            "one.")
            .arg(bpmn::title(element), first->localName()),
        metamodel::noKey, base::Severity::Warning);
    flaw.fixName = QCoreApplication::translate("wellformed", "Put it in order");
    flaw.fix = std::move(moves);
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
    std::vector<std::pair<const Element*, int>> places;
    std::size_t last = 0; // siblings mostly stand in the same role
    for (const auto& node : element.nodes()) {
        const Property* role = node->role();
        if (!role) {
            checkMisplaced(element, *type, *node, flaws);
            continue;
        }
        if (last >= properties.size() || properties[last] != role)
            last = static_cast<std::size_t>(std::find(properties.begin(), properties.end(), role) - properties.begin());
        if (last < properties.size()) {
            ++counts[last];
            places.emplace_back(node.get(), static_cast<int>(last));
        }
    }
    checkOrder(element, places, flaws);
    checkUnknownAttributes(element, *type, flaws);
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
