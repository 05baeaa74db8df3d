// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"

#include <QRectF>
#include <functional>
#include <memory>
#include <vector>

namespace millrace::layout {

/// Rectangles that can be found by where they are: an R-tree over numbered rectangles. Any coordinates; n log n in all.
class RectIndex {
public:
    RectIndex();
    explicit RectIndex(const std::vector<QRectF>& rects); ///< numbered from 0
    ~RectIndex();
    RectIndex(RectIndex&&) noexcept;
    RectIndex& operator=(RectIndex&&) noexcept;

    void add(int number, const QRectF& rect);
    /// Those that touch the rectangle (which may have no area), borders included; stops when `visit` gives false.
    void visit(const QRectF& rect, const std::function<bool(int)>& visit) const;
    std::vector<int> at(const QRectF& rect) const; ///< sorted

private:
    struct Tree;
    std::unique_ptr<Tree> tree_;
};

/// The part of the stretch from `a` to `b` that lies inside of the rectangle is longer than `tolerance`.
bool passesThrough(QPointF a, QPointF b, const QRectF& rect, double tolerance = 1);

} // namespace millrace::layout
