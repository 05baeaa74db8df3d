// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/element.h"

#include <QString>
#include <unordered_map>
#include <unordered_set>

namespace millrace::drawing {

using metamodel::Key;

/// An element's place on the heat scale, with what its badge says ("2.1 h"); an empty badge is not shown.
struct Heat {
    double level = 0; ///< 0 ... 1
    QString badge;
};

/// Tokens that rest on an element.
struct Tokens {
    int count = 0;
    bool hasIncident = false;
    bool operator==(const Tokens&) const = default;
};

enum class Difference : std::uint8_t { Added, Removed, Changed, Moved };

/// Layers over the figures. All but `selected`, `hovered` and `named` (shapes and edges of the diagram) are keyed by
/// elements of the model, so that who knows nothing of diagrams can fill them.
struct Overlays {
    std::unordered_set<Key> selected;
    Key hovered = metamodel::noKey;
    Key dropTarget = metamodel::noKey; ///< the shape that would take what is being dragged
    Key named = metamodel::noKey; ///< its name is being typed: no mark says now that it has none
    std::unordered_map<Key, Heat> heat;
    std::unordered_map<Key, Tokens> tokens;
    std::unordered_map<Key, base::Severity> marks;
    std::unordered_map<Key, Difference> differences;
    std::unordered_set<Key> highlighted; ///< elements under a soft glow: the bottleneck, the path of an instance
};

} // namespace millrace::drawing
