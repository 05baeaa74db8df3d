// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <unordered_map>

namespace millrace::diff {

/// Which element of the newer tree is which of the older one. Elements of different types are never the same.
class Matching {
public:
    Matching(const metamodel::Tree& older, const metamodel::Tree& newer);
    const metamodel::Element* olderOf(const metamodel::Element& newer) const;
    const metamodel::Element* newerOf(const metamodel::Element& older) const;

private:
    using Element = metamodel::Element;
    void match(const Element& older, const Element& newer);
    void matchIds(const metamodel::Tree& older, const Element& newer);
    void matchStructure(const Element& older, const Element& newer);

    std::unordered_map<const Element*, const Element*> toOlder_;
    std::unordered_map<const Element*, const Element*> toNewer_;
};

} // namespace millrace::diff
