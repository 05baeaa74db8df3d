// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figure.h"
#include "modeler/metamodel/change.h"
#include "modeler/metamodel/tree.h"

#include <memory>
#include <vector>

namespace millrace::drawing {

/// The display list of one diagram (a BPMNDiagram element) with a spatial index. Follows the tree by update(). Not
/// thread-safe; needs a QGuiApplication for its fonts.
class Figures {
public:
    Figures();
    ~Figures();
    Figures(Figures&&) noexcept;
    Figures& operator=(Figures&&) noexcept;

    /// Makes all figures of the diagram anew; noKey means the file's first one. A file without diagrams gives none.
    void rebuild(const metamodel::Tree& tree, Key diagram = metamodel::noKey);
    /// After changes (the tree has them already): makes anew what they touch. Gives what has to be painted again.
    QRectF update(const metamodel::Tree& tree, const metamodel::Changes& changes);

    Key diagram() const; ///< noKey when the file has none (or lost it)
    Key plane() const; ///< the diagram's BPMNPlane, where new shapes go
    bool isEmpty() const;
    std::size_t size() const;
    QRectF extent() const; ///< of all figures; null when there are none

    const Figure* find(Key shape) const; ///< by BPMNShape or BPMNEdge; null when it is not drawn
    const Figure* ofElement(Key element) const; ///< the first that shows the model's element, or null
    std::vector<const Figure*> all() const; ///< what is painted first comes first
    std::vector<const Figure*> in(const QRectF& area) const; ///< whose extent meets the area, in the order of painting
    std::vector<const Figure*> within(const QRectF& area) const; ///< whose box lies in the area altogether

    const Figure* at(QPointF point, double tolerance = 4) const; ///< the topmost that is hit, or null
    /// The innermost pool, lane or expanded sub-process around the point, `except` some shapes; null for none.
    const Figure* containerAt(QPointF point, const std::vector<Key>& except = {}) const;
    /// Where an edge's level stretches hop over upright lines, in diagram pixels; none for shapes, for dotted lines and
    /// while hopping is off. Found when it is first asked for.
    const std::vector<QPointF>& jumps(const Figure& figure) const;
    void setLineJumps(bool on);
    bool hasLineJumps() const; ///< at first, yes

    /// The topmost node (no edge, no container) that covers the point.
    const Figure* nodeAt(QPointF point) const;

private:
    struct Data;
    std::unique_ptr<Data> d_;
};

} // namespace millrace::drawing
