// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/diff/matching.h"

#include <QHash>
#include <deque>

namespace millrace::diff {

using metamodel::Element;

namespace {

bool areOfOneKind(const Element& a, const Element& b)
{
    return a.type() == b.type() && a.localName() == b.localName() && a.uri() == b.uri();
}

/// Equal for elements that say the same: name, attributes, text and content.
std::size_t fingerprint(const Element& element)
{
    std::size_t hash = qHash(element.localName(), element.type());
    for (const metamodel::Attribute& attribute : element.attributes())
        hash += qHash(attribute.name, qHash(attribute.value)); // in whatever order
    hash = qHash(element.text().trimmed(), hash);
    for (const Element* child : element.children())
        hash = hash * 31 + fingerprint(*child);
    return hash;
}

} // namespace

Matching::Matching(const metamodel::Tree& older, const metamodel::Tree& newer)
{
    match(older.root(), newer.root());
    matchIds(older, newer.root());
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

void Matching::matchIds(const metamodel::Tree& older, const Element& newer)
{
    for (const Element* child : newer.children()) {
        const QString id = child->id();
        // Of duplicates the first is matched, the others by structure.
        const Element* same = id.isEmpty() ? nullptr : older.byId(id);
        if (same && same->id() == id && areOfOneKind(*same, *child) && !newerOf(*same))
            match(*same, *child);
        matchIds(older, *child);
    }
}

void Matching::matchStructure(const Element& older, const Element& newer)
{
    // Those that are left: equal ones first, then in order; only ones without id may differ in content.
    QHash<std::size_t, std::deque<const Element*>> equal;
    for (const Element* child : older.children()) {
        if (!newerOf(*child))
            equal[fingerprint(*child)].push_back(child);
    }
    for (const Element* child : newer.children()) {
        auto& candidates = equal[fingerprint(*child)];
        if (olderOf(*child) || candidates.empty() || !areOfOneKind(*candidates.front(), *child))
            continue;
        match(*candidates.front(), *child);
        candidates.pop_front();
    }
    for (const Element* child : newer.children()) {
        if (olderOf(*child) || child->hasAttribute(u"id"))
            continue;
        for (const Element* candidate : older.children()) {
            if (!newerOf(*candidate) && !candidate->hasAttribute(u"id") && areOfOneKind(*candidate, *child)) {
                match(*candidate, *child);
                break;
            }
        }
    }
    for (const Element* child : newer.children()) {
        if (const Element* same = olderOf(*child))
            matchStructure(*same, *child);
    }
}

} // namespace millrace::diff
