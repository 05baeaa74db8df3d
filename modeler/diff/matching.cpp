// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/diff/matching.h"

#include <algorithm>
#include <deque>

namespace millrace::diff {

using metamodel::Element;

namespace {

bool areOfOneKind(const Element& a, const Element& b)
{
    return a.type() == b.type() && a.localName() == b.localName() && a.uri() == b.uri();
}

/// Text and elements side by side.
bool isMixed(const Element& element)
{
    return !element.children().empty() && !element.text().trimmed().isEmpty();
}

bool mayBecome(const Element& older, const Element& newer)
{
    return areOfOneKind(older, newer) && !isMixed(older) && !isMixed(newer);
}

/// Equal for elements that say the same: name, attributes, text and content.
std::size_t fingerprint(const Element& element, bool withId = true)
{
    std::size_t hash = qHash(element.localName(), element.type());
    for (const metamodel::Attribute& attribute : element.attributes()) {
        if (isSaid(element, attribute) && (withId || attribute.name != QLatin1String("id")))
            hash += qHash(propertyName(attribute), qHash(attribute.value)); // in whatever order
    }
    hash = qHash(element.text().trimmed(), hash);
    for (const Element* child : element.children())
        hash = hash * 31 + fingerprint(*child);
    return hash;
}

/// More than its id.
bool saysSomething(const Element& element)
{
    return element.attributes().size() > 1 || !element.children().empty();
}

} // namespace

QString propertyName(const metamodel::Attribute& attribute)
{
    if (attribute.uri.isEmpty() || !attribute.name.contains(QLatin1Char(':')))
        return attribute.name;
    return QLatin1Char('{') + attribute.uri + QLatin1Char('}') + attribute.name.section(QLatin1Char(':'), 1);
}

bool isSaid(const Element& element, const metamodel::Attribute& attribute)
{
    if (attribute.name == QLatin1String("xmlns") || attribute.name.startsWith(QLatin1String("xmlns:")))
        return false;
    return element.type() == metamodel::foreignType || !attribute.name.endsWith(QLatin1String(":type"))
        || attribute.uri != QLatin1String("http://www.w3.org/2001/XMLSchema-instance");
}

Matching::Matching(const metamodel::Tree& older, const metamodel::Tree& newer)
{
    match(older.root(), newer.root());
    ById olderIds, newerIds;
    collect(older.root(), olderIds);
    collect(newer.root(), newerIds);
    matchDuplicates(olderIds, newerIds);
    matchIds(olderIds, newer.root());
    matchStructure(older.root(), newer.root());
}

const Element* Matching::olderOf(const Element& newer) const
{
    const auto found = toOlder_.find(&newer);
    return found == toOlder_.end() ? nullptr : found->second;
}

const Element* Matching::newerOf(const Element& older) const
{
    const auto found = toNewer_.find(&older);
    return found == toNewer_.end() ? nullptr : found->second;
}

void Matching::match(const Element& older, const Element& newer)
{
    toOlder_[&newer] = &older;
    toNewer_[&older] = &newer;
}

void Matching::collect(const Element& element, ById& byId)
{
    for (const Element* child : element.children()) {
        if (const QString id = child->id(); !id.isEmpty())
            byId[id].push_back(child);
        collect(*child, byId);
    }
}

/// Where an id does not tell, equal ones are the same; the others follow in their order.
void Matching::matchDuplicates(const ById& older, const ById& newer)
{
    for (auto same = newer.begin(); same != newer.end(); ++same) {
        const auto candidates = older.constFind(same.key());
        if (candidates == older.constEnd() || (candidates->size() == 1 && same->size() == 1))
            continue;
        for (const Element* child : *same)
            for (const Element* one : *candidates)
                if (!olderOf(*child) && !newerOf(*one) && mayBecome(*one, *child)
                    && fingerprint(*one) == fingerprint(*child))
                    match(*one, *child);
    }
}

void Matching::matchIds(const ById& older, const Element& newer)
{
    for (const Element* child : newer.children()) {
        const auto candidates = older.constFind(child->id());
        if (candidates != older.constEnd() && !olderOf(*child)) {
            const auto same = std::find_if(candidates->begin(), candidates->end(),
                [&](const Element* one) { return !newerOf(*one) && mayBecome(*one, *child); });
            if (same != candidates->end())
                match(**same, *child);
        }
        if (!isMixed(*child))
            matchIds(older, *child);
    }
}

void Matching::matchStructure(const Element& older, const Element& newer)
{
    matchEqual(older, newer);
    matchPlaces(older, newer);
    matchRenamed(older, newer);
    for (const Element* child : newer.children()) {
        const Element* same = olderOf(*child);
        if (same)
            matchStructure(*same, *child);
    }
}

void Matching::matchEqual(const Element& older, const Element& newer)
{
    QHash<std::size_t, std::deque<const Element*>> equal;
    for (const Element* child : older.children()) {
        if (!newerOf(*child))
            equal[fingerprint(*child)].push_back(child);
    }
    if (equal.isEmpty())
        return;
    for (const Element* child : newer.children()) {
        if (olderOf(*child))
            continue;
        auto& candidates = equal[fingerprint(*child)];
        if (candidates.empty() || !areOfOneKind(*candidates.front(), *child))
            continue;
        match(*candidates.front(), *child);
        candidates.pop_front();
    }
}

/// Without ids the first one left becomes the first one left.
void Matching::matchPlaces(const Element& older, const Element& newer)
{
    std::deque<const Element*> left;
    for (const Element* child : older.children()) {
        if (!newerOf(*child) && !child->hasAttribute(u"id"))
            left.push_back(child);
    }
    for (const Element* child : newer.children()) {
        if (olderOf(*child) || child->hasAttribute(u"id"))
            continue;
        const auto found
            = std::find_if(left.begin(), left.end(), [&](const Element* one) { return mayBecome(*one, *child); });
        if (found == left.end())
            continue;
        match(**found, *child);
        left.erase(found);
    }
}

/// Another id, but all else as it was, or the same things in it, or the same name.
void Matching::matchRenamed(const Element& older, const Element& newer)
{
    std::vector<const Element*> left;
    for (const Element* child : older.children()) {
        if (!newerOf(*child) && child->hasAttribute(u"id") && saysSomething(*child))
            left.push_back(child);
    }
    for (const Element* child : newer.children()) {
        if (left.empty())
            return;
        if (olderOf(*child) || !child->hasAttribute(u"id"))
            continue;
        const auto isRenamed = [&](const Element* one) {
            return mayBecome(*one, *child)
                && ((!one->name().isEmpty() && one->name() == child->name()) || holdsTheSame(*one, *child)
                    || fingerprint(*one, false) == fingerprint(*child, false));
        };
        const auto found = std::find_if(left.begin(), left.end(), isRenamed);
        if (found == left.end())
            continue;
        match(**found, *child);
        left.erase(found);
    }
}

bool Matching::holdsTheSame(const Element& older, const Element& newer) const
{
    for (const Element* child : newer.children()) {
        const Element* same = olderOf(*child);
        if (same && same->parent() == &older && child->hasAttribute(u"id"))
            return true;
    }
    return false;
}

} // namespace millrace::diff
