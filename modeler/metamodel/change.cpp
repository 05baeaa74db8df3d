// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/change.h"

namespace millrace::metamodel {

namespace {

struct Inverter {
    Change operator()(const Insert& c) const { return Remove {c.subtree, c.parent, c.before}; }
    Change operator()(const Remove& c) const { return Insert {c.subtree, c.parent, c.before}; }
    Change operator()(const Move& c) const { return Move {c.key, c.parent, c.before, c.oldParent, c.oldBefore}; }
    Change operator()(const Set& c) const { return Set {c.key, c.property, c.value, c.oldValue, c.parts, c.oldParts}; }
};

struct Subject {
    Key operator()(const Insert& c) const { return c.subtree ? c.subtree->key() : noKey; }
    Key operator()(const Remove& c) const { return c.subtree ? c.subtree->key() : noKey; }
    Key operator()(const Move& c) const { return c.key; }
    Key operator()(const Set& c) const { return c.key; }
};

} // namespace

Change inverse(const Change& change)
{
    return std::visit(Inverter(), change);
}

Changes inverse(const Changes& changes)
{
    Changes result;
    result.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        result.push_back(inverse(*change));
    return result;
}

Key subject(const Change& change)
{
    return std::visit(Subject(), change);
}

} // namespace millrace::metamodel
