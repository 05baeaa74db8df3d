// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QHash>
#include <unordered_map>
#include <vector>

namespace millrace::diff {

/// The name a Set goes by: "name", "{uri}name".
QString propertyName(const metamodel::Attribute& attribute);
/// Whether it says something: no declaration of a prefix, no xsi:type where the element's type is known.
bool isSaid(const metamodel::Element& element, const metamodel::Attribute& attribute);

/// Which element of the newer tree is which of the older one: by id, else by what it says, else (under the same holder)
/// by its place, its name or what it holds. Elements of different types are never the same, nor are those with text and
/// elements side by side unless they are equal.
class Matching {
public:
    Matching(const metamodel::Tree& older, const metamodel::Tree& newer);
    const metamodel::Element* olderOf(const metamodel::Element& newer) const;
    const metamodel::Element* newerOf(const metamodel::Element& older) const;

private:
    using Element = metamodel::Element;
    void match(const Element& older, const Element& newer);
    /// Elements of a tree by their ids, in document order: a broken file may have several of one id.
    using ById = QHash<QString, std::vector<const Element*>>;
    static void collect(const Element& element, ById& byId);
    void matchDuplicates(const ById& older, const ById& newer);
    void matchIds(const ById& older, const Element& newer);
    void matchStructure(const Element& older, const Element& newer);
    void matchEqual(const Element& older, const Element& newer);
    void matchPlaces(const Element& older, const Element& newer);
    void matchRenamed(const Element& older, const Element& newer);
    bool holdsTheSame(const Element& older, const Element& newer) const;

    std::unordered_map<const Element*, const Element*> toOlder_;
    std::unordered_map<const Element*, const Element*> toNewer_;
};

} // namespace millrace::diff
