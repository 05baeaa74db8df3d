// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/reference_index.h"

#include "modeler/metamodel/element_data.h"

#include <algorithm>

namespace millrace::metamodel {

namespace {

QString idOf(const Element& element)
{
    const Type* type = ElementInside::of(element).type;
    return type && type->hasId() ? element.id().trimmed() : QString();
}

/// For looking up, without a copy of the text.
QString asKey(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

int depthOf(const Element& element)
{
    int depth = 0;
    for (const Element* step = element.parent(); step; step = step->parent())
        ++depth;
    return depth;
}

} // namespace

void ReferenceIndex::add(const Element& top)
{
    ElementInside::walk(top, [this](const Element& element) { addOne(element); });
}

void ReferenceIndex::remove(const Element& top)
{
    ElementInside::walk(top, [this](const Element& element) { removeOne(element); });
}

void ReferenceIndex::addOne(const Element& element)
{
    if (element.kind() != NodeKind::Element)
        return;
    const QString id = idOf(element);
    if (!id.isEmpty())
        ids_[id].push_back(&element);
    for (const Entry& entry : of(element))
        references_[localPart(target(entry)).toString()].push_back(entry);
}

void ReferenceIndex::removeOne(const Element& element)
{
    if (element.kind() != NodeKind::Element)
        return;
    const QString id = idOf(element);
    if (const auto found = ids_.find(id); !id.isEmpty() && found != ids_.end()) {
        std::erase(*found, &element);
        if (found->empty())
            ids_.erase(found);
    }
    for (const Entry& entry : of(element)) {
        const auto found = references_.find(localPart(target(entry)).toString());
        if (found == references_.end())
            continue;
        std::erase_if(*found, [&](const Entry& e) { return e.from == entry.from && e.property == entry.property; });
        if (found->empty())
            references_.erase(found);
    }
}

const Element* ReferenceIndex::firstWithId(QStringView id) const
{
    const auto found = ids_.find(asKey(id));
    if (found == ids_.end())
        return nullptr;
    return *std::min_element(
        found->begin(), found->end(), [](const Element* a, const Element* b) { return isBefore(*a, *b); });
}

std::vector<const Element*> ReferenceIndex::withId(QStringView id) const
{
    const auto found = ids_.find(asKey(id));
    if (found == ids_.end())
        return {};
    std::vector<const Element*> elements = *found;
    if (elements.size() > 1)
        std::sort(
            elements.begin(), elements.end(), [](const Element* a, const Element* b) { return isBefore(*a, *b); });
    return elements;
}

bool ReferenceIndex::hasId(QStringView id) const
{
    return ids_.contains(asKey(id));
}

std::vector<ReferenceIndex::Entry> ReferenceIndex::to(QStringView id) const
{
    const auto found = references_.find(asKey(localPart(id)));
    if (found == references_.end())
        return {};
    std::vector<Entry> entries;
    for (const Entry& entry : *found) {
        const QString text = target(entry);
        if (text == id || localPart(text) == id)
            entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.from == b.from ? a.property->name < b.property->name : isBefore(*a.from, *b.from);
    });
    return entries;
}

std::vector<ReferenceIndex::Entry> ReferenceIndex::of(const Element& element)
{
    std::vector<Entry> entries;
    const Element::Data& d = ElementInside::of(element);
    if (d.typeId == textType && d.role && d.role->isReference)
        entries.push_back({&element, d.role});
    if (d.type)
        for (const Property* property : d.type->references())
            for (const Attribute& attribute : d.attributes)
                if (attribute.uri.isEmpty() && attribute.name == property->name)
                    entries.push_back({&element, property});
    std::erase_if(entries, [](const Entry& entry) { return target(entry).isEmpty(); });
    return entries;
}

QString ReferenceIndex::target(const Entry& entry)
{
    if (entry.property->kind == PropertyKind::TextChild)
        return entry.from->text().trimmed();
    for (const Attribute& attribute : entry.from->attributes())
        if (attribute.uri.isEmpty() && attribute.name == entry.property->name)
            return attribute.value.trimmed();
    return {};
}

bool isBefore(const Element& a, const Element& b)
{
    const Element* x = &a;
    const Element* y = &b;
    const int depthOfA = depthOf(a), depthOfB = depthOf(b);
    for (int i = depthOfB; i < depthOfA; ++i)
        x = x->parent();
    for (int i = depthOfA; i < depthOfB; ++i)
        y = y->parent();
    if (x == y)
        return depthOfA < depthOfB;
    while (x->parent() != y->parent()) {
        x = x->parent();
        y = y->parent();
    }
    return ElementInside::of(*x).index < ElementInside::of(*y).index;
}

} // namespace millrace::metamodel
