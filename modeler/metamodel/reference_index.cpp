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

int depthOf(const Element& element)
{
    int depth = 0;
    for (const Element* step = element.parent(); step; step = step->parent())
        ++depth;
    return depth;
}

} // namespace

ReferenceIndex::Text ReferenceIndex::asKey(QStringView text)
{
    return Text(QString::fromRawData(text.data(), text.size()));
}

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
        ids_[Text(id)].push_back(&element);
    for (Entry& entry : of(element)) {
        QString& name = names_[entry.property];
        if (name.isNull())
            name = entry.property->name;
        const QStringView local = localPart(entry.target);
        references_[Text(local.size() == entry.target.size() ? entry.target : local.toString())].push_back(
            std::move(entry));
    }
}

void ReferenceIndex::removeOne(const Element& element)
{
    if (element.kind() != NodeKind::Element)
        return;
    const QString id = idOf(element);
    if (const auto found = id.isEmpty() ? ids_.end() : ids_.find(asKey(id)); found != ids_.end()) {
        found->removeAll(&element);
        if (found->isEmpty())
            ids_.erase(found);
    }
    for (const Entry& entry : of(element)) {
        const auto found = references_.find(asKey(localPart(entry.target)));
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
    if (found->size() == 1)
        return found->front();
    return *std::min_element(
        found->begin(), found->end(), [](const Element* a, const Element* b) { return isBefore(*a, *b); });
}

std::vector<const Element*> ReferenceIndex::withId(QStringView id) const
{
    const auto found = ids_.find(asKey(id));
    if (found == ids_.end())
        return {};
    std::vector<const Element*> elements(found->begin(), found->end());
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
    entries.reserve(found->size());
    for (const Entry& entry : *found)
        if (entry.target == id || localPart(entry.target) == id)
            entries.push_back(entry);
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.from == b.from ? a.property->name < b.property->name : isBefore(*a.from, *b.from);
    });
    return entries;
}

std::vector<ReferenceIndex::Entry> ReferenceIndex::of(const Element& element)
{
    std::vector<Entry> entries;
    const Element::Data& d = ElementInside::of(element);
    const auto take = [&](const Property* property, const QString& text) {
        if (QString target = text.trimmed(); !target.isEmpty())
            entries.push_back({&element, property, std::move(target)});
    };
    if (d.typeId == textType && d.role && d.role->isReference)
        take(d.role, element.text());
    if (d.type)
        for (const Property* property : d.type->references())
            for (const Attribute& attribute : d.attributes)
                if (attribute.uri.isEmpty() && attribute.name == property->name)
                    take(property, attribute.value);
    return entries;
}

bool isBefore(const Element& a, const Element& b)
{
    if (a.parent() == b.parent())
        return ElementInside::of(a).index < ElementInside::of(b).index;
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
