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

std::vector<std::uint32_t> pathOf(const Element& element)
{
    std::vector<std::uint32_t> path;
    for (const Element* step = &element; step->parent(); step = step->parent())
        path.push_back(ElementInside::of(*step).index);
    std::reverse(path.begin(), path.end());
    return path;
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
        std::erase(found->second, &element);
        if (found->second.empty())
            ids_.erase(found);
    }
    for (const Entry& entry : of(element)) {
        const auto found = references_.find(localPart(target(entry)).toString());
        if (found == references_.end())
            continue;
        std::erase_if(
            found->second, [&](const Entry& e) { return e.from == entry.from && e.property == entry.property; });
        if (found->second.empty())
            references_.erase(found);
    }
}

std::vector<const Element*> ReferenceIndex::withId(QStringView id) const
{
    const auto found = ids_.find(id.toString());
    if (found == ids_.end())
        return {};
    std::vector<const Element*> elements = found->second;
    if (elements.size() > 1)
        std::sort(
            elements.begin(), elements.end(), [](const Element* a, const Element* b) { return isBefore(*a, *b); });
    return elements;
}

bool ReferenceIndex::hasId(QStringView id) const
{
    return ids_.contains(id.toString());
}

std::vector<ReferenceIndex::Entry> ReferenceIndex::to(QStringView id) const
{
    const auto found = references_.find(localPart(id).toString());
    if (found == references_.end())
        return {};
    std::vector<Entry> entries;
    for (const Entry& entry : found->second) {
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
    const QString text = entry.property->kind == PropertyKind::TextChild
        ? entry.from->text()
        : entry.from->attribute(QString(entry.property->name));
    return text.trimmed();
}

bool isBefore(const Element& a, const Element& b)
{
    return pathOf(a) < pathOf(b);
}

} // namespace millrace::metamodel
