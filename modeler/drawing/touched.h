// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figure_builder.h"
#include "modeler/metamodel/change.h"
#include "modeler/metamodel/key_set.h"

namespace millrace::drawing {

/// Works out which figures changes touch, once the tree has them: an element's own, those of flows that end at it or
/// whose look it decides. Rather one too many than one too few; what is seen from afar and rare touches everything.
class Touched {
public:
    Touched(const Surroundings& around, Key plane);

    void follow(const metamodel::Change& change);

    const metamodel::KeySet& shapes() const { return shapes_; } ///< make anew, or drop where they are gone
    const metamodel::KeySet& moved() const { return moved_; } ///< nothing but the place is another; may be in shapes()
    bool everything() const { return everything_; }

private:
    void subtree(const metamodel::Element& root, Key parent);
    void elementsIn(const metamodel::Element& root);
    void element(const metamodel::Element* changed);
    bool place(const metamodel::Element& changed, const QString& property);
    void shown(const metamodel::Element* element);
    void lanesOf(const metamodel::Element& pool);
    void connected(const metamodel::Element& node);

    const metamodel::Tree& tree_;
    const ShapeIndex& index_;
    const FigureIndex& figures_;
    Key plane_;
    metamodel::KeySet shapes_;
    metamodel::KeySet moved_;
    metamodel::KeySet drawn_; ///< shapes and edges that are looked after
    metamodel::KeySet shown_; ///< elements that are looked after
    bool everything_ = false;
};

} // namespace millrace::drawing
