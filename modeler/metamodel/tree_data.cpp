// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/tree_data.h"

#include "modeler/base/failure.h"
#include "modeler/metamodel/namespaces.h"
#include "modeler/metamodel/xml_reader.h"
#include "modeler/metamodel/xml_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::metamodel {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(Tree)
};

[[noreturn]] void refuse()
{
    throw base::Failure(ChangeWords::tr("A change does not fit this document: it was made for another state of it."));
}

/// What is saved must be readable again, so no tree grows deeper than the reader goes.
void checkDepth(const Element& parent, const Element& node)
{
    std::size_t depth = 0;
    for (const Element* above = &parent; above; above = above->parent())
        ++depth;
    std::vector<std::pair<const Element*, std::size_t>> waiting {{&node, depth + 1}};
    while (!waiting.empty()) {
        const auto [step, level] = waiting.back();
        waiting.pop_back();
        if (level > XmlReader::maximumDepth)
            throw base::Failure(
                ChangeWords::tr("The elements would be nested more than %1 deep.").arg(XmlReader::maximumDepth));
        for (const std::unique_ptr<Element>& below : step->nodes())
            if (below->kind() == NodeKind::Element)
                waiting.emplace_back(below.get(), level + 1);
    }
}

bool isTextNode(const Element& node)
{
    return node.kind() == NodeKind::Text || node.kind() == NodeKind::CData;
}

} // namespace

Element* Tree::Data::find(Key key) const
{
    if (key > 0)
        return static_cast<std::size_t>(key) < byKey.size() ? byKey[static_cast<std::size_t>(key)] : nullptr;
    const auto found = bodies.find(key);
    return found == bodies.end() ? nullptr : found->second;
}

Element& Tree::Data::need(Key key) const
{
    Element* found = find(key);
    if (!found)
        refuse();
    return *found;
}

std::size_t Tree::Data::indexBefore(const Element& parent, Key before) const
{
    if (before == noKey)
        return parent.nodes().size();
    const Element& next = need(before);
    if (next.parent() != &parent)
        refuse();
    return ElementInside::of(next).index;
}

Key Tree::Data::behind(const Element& node)
{
    const Element* next = node.nextSibling();
    return next ? next->key() : noKey;
}

void Tree::Data::registerKeys(Element& top, bool present)
{
    ElementInside::walk(top, [&](Element& node) {
        const Key key = node.key();
        if (key <= 0) {
            present ? void(bodies[key] = &node) : void(bodies.erase(key));
            return;
        }
        const auto place = static_cast<std::size_t>(key);
        if (place >= byKey.size())
            byKey.resize(std::max(place + 1, byKey.size() + byKey.size() / 2));
        byKey[place] = present ? &node : nullptr;
        nextKey = std::max(nextKey, key + 1);
    });
}

void Tree::Data::attach(std::unique_ptr<Element> node, Element& parent, Key before)
{
    const std::size_t place = indexBefore(parent, before);
    if (parent.kind() != NodeKind::Element || find(node->key()))
        refuse();
    checkDepth(parent, *node);
    Element& attached = *node;
    putIn(std::move(node), parent, place);
    registerKeys(attached, true);
}

std::unique_ptr<Element> Tree::Data::detach(Element& node)
{
    registerKeys(node, false);
    return takeOut(node);
}

void Tree::Data::move(Element& node, Element& parent, Key before)
{
    for (const Element* above = &parent; above; above = above->parent())
        if (above == &node)
            refuse();
    // The text that belongs to an element by its key stays in it.
    if (!node.parent() || parent.kind() != NodeKind::Element || (node.key() < 0 && node.parent() != &parent))
        refuse();
    if (before == node.key())
        return;
    indexBefore(parent, before);
    checkDepth(parent, node);
    std::unique_ptr<Element> taken = takeOut(node);
    putIn(std::move(taken), parent, indexBefore(parent, before));
}

/// A text can be what its parent refers to by, so the parent's references are counted anew.
void Tree::Data::putIn(std::unique_ptr<Element> node, Element& parent, std::size_t place)
{
    Element& put = *node;
    const bool isText = isTextNode(put);
    if (isText)
        index.removeOne(parent);
    ElementInside::attach(parent, place, std::move(node));
    retype(put);
    isText ? index.addOne(parent) : index.add(put);
}

std::unique_ptr<Element> Tree::Data::takeOut(Element& node)
{
    Element& parent = *ElementInside::of(node).parent;
    const bool isText = isTextNode(node);
    isText ? index.removeOne(parent) : index.remove(node);
    std::unique_ptr<Element> taken = ElementInside::detach(node);
    if (isText)
        index.addOne(parent);
    return taken;
}

void Tree::Data::retype(Element& element)
{
    Element::Data& d = ElementInside::of(element);
    if (d.kind != NodeKind::Element || !d.parent)
        return;
    const Placement placement = schema->placementOf(ElementInside::of(*d.parent).type, d.name->uri, d.name->localName);
    const Type* type = placement.type;
    for (const Attribute& attribute : d.attributes)
        if (placement.id != textType && attribute.uri == instanceUri && localPart(attribute.name) == u"type") {
            const QString value = attribute.value.trimmed();
            const std::optional<QString> uri = uriOfPrefix(element, prefixPart(value));
            const Type* said = uri ? schema->typeByName(*uri, localPart(value)) : nullptr;
            type = said && (!placement.type || said->isA(placement.id)) ? said : type;
        }
    const bool changed = d.type != type;
    d.role = placement.role;
    d.type = type;
    d.typeId = type ? type->id() : placement.id;
    if (changed)
        for (const std::unique_ptr<Element>& node : d.nodes)
            retype(*node);
}

void Tree::Data::set(Element& element, const Set& change)
{
    Element* owner = isTextNode(element) ? ElementInside::of(element).parent : &element;
    const PropertyName name(change.property);
    const bool changesType = name.localName == u"type" && name.uri == instanceUri;
    changesType ? index.remove(*owner) : index.removeOne(*owner);
    if (change.property != bodyProperty) {
        if (element.kind() == NodeKind::Element)
            setAttribute(element, change.property, change.value);
    } else if (element.kind() == NodeKind::Element) {
        setBody(element, change);
    } else {
        ElementInside::of(element).text = change.value.value_or(QString());
        ElementInside::of(element).touched = true;
        ElementInside::markDirty(&element);
    }
    if (changesType)
        retype(element);
    changesType ? index.add(*owner) : index.addOne(*owner);
}

void Tree::Data::setAttribute(Element& element, QStringView property, const std::optional<QString>& value)
{
    Element::Data& d = ElementInside::of(element);
    const PropertyName name(property);
    const auto found = std::find_if(
        d.attributes.begin(), d.attributes.end(), [&](const Attribute& attribute) { return name.matches(attribute); });
    const bool isThere = found != d.attributes.end();
    if (isThere && value) {
        found->value = *value;
    } else if (isThere) {
        d.attributes.erase(found);
    } else if (value) {
        d.attributes.push_back({qualifiedName(element, property),
            property.startsWith(u"xmlns:") || property == u"xmlns" ? xmlnsUri.toString() : name.uri.toString(),
            *value});
        sortAttributes(element);
    }
    d.touched = true;
    ElementInside::markDirty(&element);
}

std::vector<QString> Tree::Data::originNames(const Element& element) const
{
    std::vector<QString> names;
    if (const OriginNode* from = origin->find(element.key()))
        for (std::uint32_t i = 0; i < from->attributeCount; ++i) {
            const std::string_view name = origin->view(origin->attributes[from->firstAttribute + i].name);
            names.push_back(fromUtf8(name));
        }
    return names;
}

/// As the attribute was written in the source, else with a prefix that stands for its namespace.
QString Tree::Data::qualifiedName(const Element& element, QStringView property) const
{
    const PropertyName name(property);
    if (name.uri.isEmpty())
        return property.toString();
    for (const QString& written : originNames(element))
        if (localPart(written) == name.localName && !prefixPart(written).isEmpty()
            && uriOfPrefix(element, prefixPart(written)) == name.uri.toString())
            return written;
    const std::optional<QString> prefix = prefixOfUri(element, name.uri, true);
    const Package* package = schema->packageOf(name.uri);
    return (prefix ? *prefix : freePrefix(element, package ? QString(package->prefix) : QString())) + QLatin1Char(':')
        + name.localName.toString();
}

void Tree::Data::sortAttributes(Element& element) const
{
    metamodel::sortAttributes(ElementInside::of(element), originNames(element));
}

void sortAttributes(Element::Data& d, const std::vector<QString>& originNames)
{
    const std::vector<QString> none;
    const std::vector<QString>& drafted = d.drafted ? *d.drafted : none;
    const auto placeIn = [](const std::vector<QString>& names, const QString& name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const auto rank = [&](const Attribute& attribute) {
        const Property* property = d.type && attribute.uri.isEmpty() ? d.type->property(attribute.name) : nullptr;
        const int bySchema = property ? d.type->indexOf(property) : std::numeric_limits<int>::max();
        return std::tuple(placeIn(originNames, attribute.name), placeIn(drafted, attribute.name), bySchema);
    };
    std::sort(d.attributes.begin(), d.attributes.end(), [&](const Attribute& a, const Attribute& b) {
        const auto ofA = rank(a), ofB = rank(b);
        return ofA == ofB ? a.name < b.name : ofA < ofB;
    });
}

QString Tree::Data::sourceText(const Element& textNode) const
{
    const OriginNode* from = origin->find(textNode.key());
    if (!from)
        return {};
    return textNode.kind() == NodeKind::CData ? decodeVerbatim(origin->view(from->begin + 9, from->end - 3))
                                              : decodeText(origin->view(from->begin, from->end)).value;
}

std::vector<QString> Tree::Data::partsOf(const Element& element)
{
    std::vector<QString> parts;
    for (const std::unique_ptr<Element>& node : element.nodes())
        if (isTextNode(*node))
            parts.push_back(node->text());
    if (parts.size() == 1 && !parts.front().isEmpty())
        parts.clear();
    return parts;
}

/// Shares the value among the text nodes: as the change says, else as in the source if it is the value of the source,
/// else the first takes it all and the others stay empty.
void Tree::Data::setBody(Element& element, const Set& change)
{
    Element::Data& d = ElementInside::of(element);
    const QString value = change.value.value_or(QString());
    std::vector<Element*> texts;
    QString source;
    for (const std::unique_ptr<Element>& node : d.nodes)
        if (isTextNode(*node)) {
            texts.push_back(node.get());
            source += sourceText(*node);
        }
    if (element.text() == value && change.parts.empty())
        return;
    ElementInside::markDirty(&element);
    if (texts.empty() && !value.isEmpty()) {
        std::unique_ptr<Element> made = ElementInside::make();
        ElementInside::of(*made).kind = NodeKind::Text;
        ElementInside::of(*made).key = -d.key;
        ElementInside::of(*made).text = value;
        registerKeys(*made, true);
        ElementInside::attach(element, d.nodes.size(), std::move(made));
        return;
    }
    if (texts.size() == 1 && value.isEmpty() && change.parts.empty() && texts[0]->key() < 0
        && texts[0] == d.nodes.back().get()) {
        registerKeys(*texts[0], false);
        ElementInside::detach(*texts[0]);
        return;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Element::Data& text = ElementInside::of(*texts[i]);
        text.text = change.parts.size() == texts.size() ? change.parts[i]
            : value == source                           ? sourceText(*texts[i])
            : i == 0                                    ? value
                                                        : QString();
        text.touched = true;
        ElementInside::markDirty(texts[i]);
    }
}

} // namespace millrace::metamodel
