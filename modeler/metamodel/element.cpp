// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/element.h"

#include "modeler/metamodel/element_data.h"

#include <algorithm>

namespace millrace::metamodel {

Element::Element()
    : d_(std::make_unique<Data>())
{ }

Element::~Element()
{
    // One level at a time: a deep tree must not need a deep stack.
    std::vector<std::unique_ptr<Element>> waiting = std::move(d_->nodes);
    while (!waiting.empty()) {
        const std::unique_ptr<Element> node = std::move(waiting.back());
        waiting.pop_back();
        std::move(node->d_->nodes.begin(), node->d_->nodes.end(), std::back_inserter(waiting));
        node->d_->nodes.clear();
    }
}

Key Element::key() const
{
    return d_->key;
}

NodeKind Element::kind() const
{
    return d_->kind;
}

const Element* Element::parent() const
{
    return d_->parent;
}

int Element::line() const
{
    return d_->line;
}

TypeId Element::type() const
{
    return d_->typeId;
}

bool Element::is(TypeId ancestor) const
{
    return d_->type ? d_->type->isA(ancestor) : d_->typeId == ancestor && d_->kind == NodeKind::Element;
}

QString Element::localName() const
{
    return d_->name ? d_->name->localName : QString();
}

QString Element::prefix() const
{
    return d_->name ? d_->name->prefix : QString();
}

QString Element::uri() const
{
    return d_->name ? d_->name->uri : QString();
}

const Property* Element::role() const
{
    return d_->role;
}

const std::vector<Attribute>& Element::attributes() const
{
    return d_->attributes;
}

namespace {

const Attribute* attributeOf(const std::vector<Attribute>& attributes, QStringView name)
{
    const PropertyName wanted(name);
    for (const Attribute& attribute : attributes)
        if (wanted.matches(attribute))
            return &attribute;
    return nullptr;
}

} // namespace

QString Element::attribute(QStringView name) const
{
    const Attribute* found = attributeOf(d_->attributes, name);
    return found ? found->value : QString();
}

bool Element::hasAttribute(QStringView name) const
{
    return attributeOf(d_->attributes, name) != nullptr;
}

QString Element::valueOrDefault(QStringView name) const
{
    if (const Attribute* found = attributeOf(d_->attributes, name))
        return found->value;
    const Property* property = d_->type ? d_->type->property(name) : nullptr;
    return property ? QString(property->defaultValue) : QString();
}

const std::vector<std::unique_ptr<Element>>& Element::nodes() const
{
    return d_->nodes;
}

std::vector<const Element*> Element::children() const
{
    std::vector<const Element*> result;
    result.reserve(d_->nodes.size());
    for (const std::unique_ptr<Element>& node : d_->nodes)
        if (node->d_->kind == NodeKind::Element)
            result.push_back(node.get());
    return result;
}

namespace {

bool hasRole(const Element& child, QStringView role)
{
    return child.kind() == NodeKind::Element
        && ((child.role() && child.role()->name == role) || ElementInside::of(child).name->localName == role);
}

} // namespace

std::vector<const Element*> Element::children(QStringView role) const
{
    std::vector<const Element*> result;
    for (const std::unique_ptr<Element>& node : d_->nodes)
        if (hasRole(*node, role))
            result.push_back(node.get());
    return result;
}

const Element* Element::child(QStringView role) const
{
    for (const std::unique_ptr<Element>& node : d_->nodes)
        if (hasRole(*node, role))
            return node.get();
    return nullptr;
}

const Element* Element::childOfType(TypeId type) const
{
    for (const std::unique_ptr<Element>& node : d_->nodes)
        if (node->d_->kind == NodeKind::Element && node->is(type))
            return node.get();
    return nullptr;
}

QString Element::text() const
{
    if (d_->kind != NodeKind::Element)
        return d_->text;
    QString result;
    for (const std::unique_ptr<Element>& node : d_->nodes)
        if (node->d_->kind == NodeKind::Text || node->d_->kind == NodeKind::CData)
            result += node->d_->text;
    return result;
}

const Element* Element::nextSibling() const
{
    return d_->parent && d_->index + 1 < d_->parent->d_->nodes.size() ? d_->parent->d_->nodes[d_->index + 1].get()
                                                                      : nullptr;
}

const Element* Element::ancestor(TypeId type) const
{
    const Element* above = d_->parent;
    while (above && !above->is(type))
        above = above->d_->parent;
    return above;
}

std::unique_ptr<Element> ElementInside::clone(const Element& element)
{
    const auto copyOne = [](const Element& from) {
        std::unique_ptr<Element> copy = make();
        Element::Data& to = *copy->d_;
        const Element::Data& d = *from.d_;
        to.name = d.name;
        to.type = d.type;
        to.role = d.role;
        to.attributes = d.attributes;
        to.text = d.text;
        to.drafted = d.drafted;
        to.key = d.key;
        to.line = d.line;
        to.index = d.index;
        to.typeId = d.typeId;
        to.kind = d.kind;
        to.touched = d.touched;
        to.dirty = d.dirty;
        to.nodes.reserve(d.nodes.size());
        return copy;
    };
    std::unique_ptr<Element> top = copyOne(element);
    std::vector<std::pair<const Element*, Element*>> waiting {{&element, top.get()}};
    while (!waiting.empty()) {
        const auto [from, to] = waiting.back();
        waiting.pop_back();
        for (const std::unique_ptr<Element>& node : from->d_->nodes) {
            to->d_->nodes.push_back(copyOne(*node));
            to->d_->nodes.back()->d_->parent = to;
            if (!node->d_->nodes.empty())
                waiting.emplace_back(node.get(), to->d_->nodes.back().get());
        }
    }
    return top;
}

void ElementInside::attach(Element& parent, std::size_t index, std::unique_ptr<Element> node)
{
    auto& nodes = parent.d_->nodes;
    node->d_->parent = &parent;
    nodes.insert(nodes.begin() + static_cast<std::ptrdiff_t>(index), std::move(node));
    for (std::size_t i = index; i < nodes.size(); ++i)
        nodes[i]->d_->index = static_cast<std::uint32_t>(i);
    markDirty(&parent);
}

std::unique_ptr<Element> ElementInside::detach(Element& node)
{
    Element* parent = node.d_->parent;
    auto& nodes = parent->d_->nodes;
    const std::size_t index = node.d_->index;
    std::unique_ptr<Element> taken = std::move(nodes[index]);
    nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(index));
    for (std::size_t i = index; i < nodes.size(); ++i)
        nodes[i]->d_->index = static_cast<std::uint32_t>(i);
    taken->d_->parent = nullptr;
    markDirty(parent);
    return taken;
}

void ElementInside::markDirty(Element* element)
{
    // Not stopping at the first dirty one: a dirty subtree may have been moved below clean ancestors.
    for (; element; element = element->d_->parent)
        element->d_->dirty = true;
}

PropertyName::PropertyName(QStringView property)
    : localName(property)
{
    const qsizetype end = property.startsWith(u'{') ? property.indexOf(u'}') : -1;
    if (end > 0) {
        uri = property.mid(1, end - 1);
        localName = property.mid(end + 1);
    }
}

namespace {

/// Without a call, which would take most of the time: names are short and nearly always of another length.
bool isSameText(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

} // namespace

bool PropertyName::matches(const Attribute& attribute) const
{
    if (uri.isEmpty())
        return isSameText(attribute.name, localName) && (attribute.uri.isEmpty() || attribute.uri == xmlnsUri);
    return isSameText(attribute.uri, uri) && isSameText(localPart(attribute.name), localName);
}

QStringView localPart(QStringView qualifiedName)
{
    return qualifiedName.mid(qualifiedName.indexOf(u':') + 1);
}

QStringView prefixPart(QStringView qualifiedName)
{
    return qualifiedName.left(std::max<qsizetype>(qualifiedName.indexOf(u':'), 0));
}

QString propertyOf(const Attribute& attribute)
{
    if (attribute.uri.isEmpty() || attribute.uri == xmlnsUri)
        return attribute.name;
    return QLatin1Char('{') + attribute.uri + QLatin1Char('}') + localPart(attribute.name).toString();
}

namespace {

using Facts = std::vector<std::pair<QString, QString>>;

Facts factsOf(const Element& element)
{
    Facts facts;
    for (const Attribute& attribute : element.attributes())
        if (attribute.uri != xmlnsUri)
            facts.emplace_back(propertyOf(attribute), attribute.value);
    std::sort(facts.begin(), facts.end());
    return facts;
}

/// The nodes of an element, neighbouring texts as one, empty ones left out.
std::vector<std::pair<const Element*, QString>> partsOf(const Element& element)
{
    std::vector<std::pair<const Element*, QString>> parts;
    for (const std::unique_ptr<Element>& node : element.nodes()) {
        const bool isText = node->kind() == NodeKind::Text || node->kind() == NodeKind::CData;
        if (!isText)
            parts.emplace_back(node.get(), QString());
        else if (!parts.empty() && !parts.back().first)
            parts.back().second += node->text();
        else if (!node->text().isEmpty())
            parts.emplace_back(nullptr, node->text());
    }
    return parts;
}

} // namespace

bool isSame(const Element& a, const Element& b)
{
    std::vector<std::pair<const Element*, const Element*>> waiting {{&a, &b}};
    while (!waiting.empty()) {
        const auto [x, y] = waiting.back();
        waiting.pop_back();
        if (x->kind() != y->kind() || x->type() != y->type() || x->localName() != y->localName() || x->uri() != y->uri()
            || factsOf(*x) != factsOf(*y) || (x->kind() != NodeKind::Element && x->text() != y->text()))
            return false;
        const auto ofX = partsOf(*x), ofY = partsOf(*y);
        if (ofX.size() != ofY.size())
            return false;
        for (std::size_t i = 0; i < ofX.size(); ++i) {
            if (!ofX[i].first != !ofY[i].first || ofX[i].second != ofY[i].second)
                return false;
            if (ofX[i].first)
                waiting.emplace_back(ofX[i].first, ofY[i].first);
        }
    }
    return true;
}

Draft& Draft::set(QStringView attribute, QString value)
{
    const PropertyName wanted(attribute);
    for (Attribute& present : attributes)
        if (wanted.matches(present)) {
            present.value = std::move(value);
            return *this;
        }
    attributes.push_back({wanted.localName.toString(), wanted.uri.toString(), std::move(value)});
    return *this;
}

Draft& Draft::add(Draft child)
{
    children.push_back(std::move(child));
    return *this;
}

} // namespace millrace::metamodel
