// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QRectF>
#include <memory>
#include <vector>

namespace millrace::editing {

using metamodel::Element;
using metamodel::Tree;

/// Finds what is drawn by where it is drawn, so that routing a line does not read the whole diagram. Made at the first
/// question, then kept in step: whoever changes the tree says so by follow().
class PlaneIndex {
public:
    explicit PlaneIndex(const Tree& tree); ///< borrowed
    ~PlaneIndex();
    PlaneIndex(const PlaneIndex&) = delete;
    PlaneIndex& operator=(const PlaneIndex&) = delete;

    /// A change that the tree has gone through.
    void follow(const metamodel::Change& change);
    /// Shapes whose bounds and edges whose line's box meet the area, by key; labels do not count.
    std::vector<const Element*> in(const Element& plane, const QRectF& area);

private:
    struct Data;
    std::unique_ptr<Data> d_;
};

} // namespace millrace::editing
