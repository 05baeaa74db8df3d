// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/draft_builder.h"

#include "modeler/metamodel/namespaces.h"
#include "modeler/metamodel/tree_data.h"
#include "modeler/metamodel/xml_text.h"

#include <algorithm>

namespace millrace::metamodel {

DraftBuilder::DraftBuilder(const Schema& schema, Key& nextKey)
    : schema_(schema)
    , nextKey_(nextKey)
{ }

std::unique_ptr<Element> DraftBuilder::build(const Draft& draft, Element& parent)
{
    std::unique_ptr<Element> element = ElementInside::make();
    Element::Data& d = ElementInside::of(*element);
    d.key = nextKey_++;
    d.kind = draft.kind;
    d.parent = &parent;
    d.dirty = true;
    if (draft.kind != NodeKind::Element) {
        d.text = withoutForbidden(draft.text);
        if (draft.kind == NodeKind::ProcessingInstruction)
            d.name = std::make_shared<ElementName>(ElementName {{}, draft.name, {}});
        return element;
    }
    name(d, draft, parent);
    setAttributes(*element, draft);
    setType(*element, draft);
    sortAttributes(d, {});
    const QString text = withoutForbidden(draft.text);
    if (!text.isEmpty()) {
        std::unique_ptr<Element> body = ElementInside::make();
        ElementInside::of(*body).kind = NodeKind::Text;
        ElementInside::of(*body).key = -d.key;
        ElementInside::of(*body).text = text;
        ElementInside::attach(*element, 0, std::move(body));
    }
    for (const Draft& child : draft.children)
        ElementInside::attach(*element, d.nodes.size(), build(child, *element));
    return element;
}

void DraftBuilder::name(Element::Data& d, const Draft& draft, const Element& parent) const
{
    ElementName name;
    const Type* type = schema_.type(draft.type);
    const Type* parentType = ElementInside::of(parent).type;
    if (type) {
        nameTyped(name, draft, *type, parent);
    } else if (draft.type == textType && parentType) {
        name.localName = draft.role.isEmpty() ? draft.name : draft.role;
        const Property* property = parentType->property(name.localName);
        choosePrefix(
            name, property ? schema_.packageOfChildren(*parentType, *property) : parentType->package(), parent);
    } else {
        nameForeign(name, draft, parent);
    }
    const Placement placement = schema_.placementOf(parentType, name.uri, name.localName);
    d.name = std::make_shared<ElementName>(std::move(name));
    d.role = placement.role;
    d.type = placement.type;
    d.typeId = placement.id;
}

void DraftBuilder::nameTyped(ElementName& name, const Draft& draft, const Type& type, const Element& parent) const
{
    const Type* parentType = ElementInside::of(parent).type;
    const Property* property = !parentType ? nullptr
        : draft.role.isEmpty()             ? schema_.propertyFor(*parentType, draft.type)
                                           : parentType->property(draft.role);
    if (property && !schema_.isHead(*property)) {
        name.localName = QString(property->name);
        choosePrefix(name, schema_.packageOfChildren(*parentType, *property), parent);
        return;
    }
    name.localName
        = type.row().element.isEmpty() ? (draft.role.isEmpty() ? draft.name : draft.role) : QString(type.row().element);
    choosePrefix(name, type.package(), parent);
}

/// The prefix that the parent has, when it is of that package; else one that stands for it there; else the usual one.
void DraftBuilder::choosePrefix(ElementName& name, const Package& package, const Element& parent)
{
    const auto isKnown = [&](const QString& uri) {
        return std::any_of(package.uris.begin(), package.uris.end(), [&](QLatin1String known) { return known == uri; });
    };
    if (isKnown(parent.uri())) {
        name.uri = parent.uri();
        name.prefix = parent.prefix();
        return;
    }
    for (const QLatin1String uri : package.uris)
        if (const auto prefix = prefixOfUri(parent, QString(uri), false)) {
            name.uri = QString(uri);
            name.prefix = *prefix;
            return;
        }
    name.uri = QString(package.uris.front());
    name.prefix = freePrefix(parent, QString(package.prefix));
}

void DraftBuilder::nameForeign(ElementName& name, const Draft& draft, const Element& parent) const
{
    name.localName = draft.name;
    name.uri = draft.uri;
    if (draft.uri.isEmpty())
        return;
    if (uriOfPrefix(parent, draft.prefix) == draft.uri) {
        name.prefix = draft.prefix;
        return;
    }
    const std::optional<QString> prefix = prefixOfUri(parent, draft.uri, false);
    const Package* package = schema_.packageOf(draft.uri);
    name.prefix = prefix
        ? *prefix
        : freePrefix(parent, draft.prefix.isEmpty() && package ? QString(package->prefix) : draft.prefix);
}

void DraftBuilder::setAttributes(Element& element, const Draft& draft) const
{
    Element::Data& d = ElementInside::of(element);
    std::vector<QString> order;
    for (const Attribute& wanted : draft.attributes) {
        Attribute attribute = wanted;
        attribute.value = withoutForbidden(wanted.value);
        const QString wish = prefixPart(wanted.name).toString();
        if (!wanted.uri.isEmpty() && wanted.uri != xmlnsUri
            && (wish.isEmpty() || uriOfPrefix(element, wish) != wanted.uri)) {
            const std::optional<QString> prefix = prefixOfUri(element, wanted.uri, true);
            const Package* package = schema_.packageOf(wanted.uri);
            attribute.name
                = (prefix ? *prefix : freePrefix(element, wish.isEmpty() && package ? QString(package->prefix) : wish))
                + QLatin1Char(':') + localPart(wanted.name).toString();
        }
        order.push_back(attribute.name);
        d.attributes.push_back(std::move(attribute));
    }
    if (!d.type)
        d.drafted = std::make_shared<const std::vector<QString>>(std::move(order));
}

/// Says xsi:type where the element's name alone stands for another type than the draft's.
void DraftBuilder::setType(Element& element, const Draft& draft) const
{
    Element::Data& d = ElementInside::of(element);
    const Type* type = schema_.type(draft.type);
    if (!type || !d.type || type == d.type || !type->isA(d.typeId))
        return;
    const QString property = QLatin1Char('{') + instanceUri.toString() + QStringLiteral("}type");
    ElementName name;
    choosePrefix(name, type->package(), element);
    const QString value = (name.prefix.isEmpty() ? QString() : name.prefix + QLatin1Char(':'))
        + QString(type->package().typePrefix) + QString(type->name());
    if (!element.hasAttribute(property)) {
        const std::optional<QString> known = prefixOfUri(element, instanceUri, true);
        const QString prefix = known ? *known : freePrefix(element, QStringLiteral("xsi"));
        d.attributes.push_back({prefix + QStringLiteral(":type"), instanceUri.toString(), value});
    }
    d.type = type;
    d.typeId = type->id();
}

} // namespace millrace::metamodel
