// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/finding.h"

#include <QHash>
#include <QRectF>
#include <map>
#include <unordered_map>

namespace millrace::lint {

struct Affected;

/// The rule no-overlapping-elements: shapes of one scope that lie over one another, and shapes outside of the pool or
/// sub-process that holds them. Keeps where every shape lies, so that after an edit only neighbours are looked at.
class Overlaps {
public:
    void check(const metamodel::Tree& tree);
    void follow(const metamodel::Tree& tree, const Affected& affected);
    /// By the shape whose finding it is.
    const std::map<metamodel::Key, Findings>& findings() const { return findings_; }

private:
    struct Shape {
        QRectF bounds;
        metamodel::Key element = metamodel::noKey;
        metamodel::Key scope = metamodel::noKey; ///< what holds the element
        metamodel::Key host = metamodel::noKey; ///< of a boundary event
        metamodel::Key plane = metamodel::noKey;
    };
    void place(const metamodel::Tree& tree, metamodel::Key shape);
    void forget(metamodel::Key shape);
    std::vector<metamodel::Key> near(const Shape& shape) const;
    void judge(const metamodel::Tree& tree, metamodel::Key shape);
    const Shape* holderOf(const metamodel::Tree& tree, const Shape& shape) const;
    template <class Use> static void forCells(const QRectF& bounds, Use use);

    std::unordered_map<metamodel::Key, Shape> shapes_;
    QHash<qint64, std::vector<metamodel::Key>> cells_;
    std::vector<metamodel::Key> large_; ///< would fill too many cells
    std::map<metamodel::Key, Findings> findings_;
};

} // namespace millrace::lint
