// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figure_builder.h"
#include "modeler/metamodel/change.h"

#include <unordered_set>

namespace millrace::drawing {

/// Works out which figures changes touch, once the tree has them: an element's own, those of flows that end at it or
/// whose look it decides. Rather one too many than one too few; what is seen from afar and rare touches everything.
class Touched {
public:
    Touched(const metamodel::Tree& tree, const ShapeIndex& index, Key plane);

    void follow(const metamodel::Change& change);

    const std::unordered_set<Key>& shapes() const { return shapes_; } ///< make anew, or drop where they are gone
    bool everything() const { return everything_; }

private:
    void subtree(const metamodel::Element& root, Key parent);
    void elementsIn(const metamodel::Element& root);
    void element(const metamodel::Element* changed);
    void shown(const metamodel::Element* element);
    void connected(const metamodel::Element& node);

    const metamodel::Tree& tree_;
    const ShapeIndex& index_;
    Key plane_;
    std::unordered_set<Key> shapes_;
    std::unordered_set<Key> shown_; ///< elements that are looked after
    bool everything_ = false;
};

} // namespace millrace::drawing
