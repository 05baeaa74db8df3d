// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"

#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace millrace::layout {

/// No node, no edge.
inline constexpr int none = -1;

/// What is to be laid out, as numbers: nodes and edges name each other by their place in the lists. Any values are
/// allowed; what makes no sense (sizes that are no numbers, parents in a circle, indices out of range) is read as
/// absent.
struct Node {
    enum class Kind : std::uint8_t { Pool, Lane, Scope, Activity, Event, Gateway, Data, Annotation, Group };
    Kind kind = Kind::Activity; ///< Scope: a sub-process that shows what is inside
    QSizeF size; ///< of pools, lanes and scopes the least one; the kind's usual one where it is unusable
    int parent = none; ///< pool or scope that it stands in; of a lane the outer lane, else the pool or scope
    int lane = none; ///< innermost lane
    int host = none; ///< of a boundary event: the activity
    QSizeF label; ///< of a name that stands outside of the shape; empty for none
    std::optional<QRectF> place; ///< where it is now: its order among others is kept where that costs nothing
    std::vector<int> members; ///< of a group
    bool isApart = false; ///< stands on its own below the flow, as event sub-processes do
    bool hasSign = false; ///< in the middle of its lower border, as collapsed sub-processes have
    bool isUpright = false; ///< of pools and lanes, where others on the same plane lie: the flow in it runs downwards
};

struct Edge {
    enum class Kind : std::uint8_t { Sequence, Message, Association, Data };
    Kind kind = Kind::Sequence;
    int source = none; ///< a node, or none when it starts at an edge
    int target = none;
    int sourceEdge = none; ///< an association from a flow
    int targetEdge = none;
    QSizeF label;
};

struct Diagram {
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    bool isVertical = false; ///< pools and lanes stand beside one another, and the flow runs downwards
};

/// Where everything goes, in the order of the diagram's lists. Labels are empty rectangles where there are none; an
/// edge without an end has no waypoints.
struct Placement {
    std::vector<QRectF> nodes;
    std::vector<QRectF> nodeLabels;
    std::vector<bpmn::Waypoints> edges;
    std::vector<QRectF> edgeLabels;
};

/// Mirrored at the diagonal: what ran to the right runs down.
Diagram transposed(const Diagram& diagram);
Placement transposed(const Placement& placement);

bool isContainer(Node::Kind kind); ///< pool, lane or scope
/// The size with which a new shape of that kind is drawn.
QSizeF usualSize(Node::Kind kind);
/// A copy in which every index is in range, every parent chain ends, every size can be drawn.
Diagram sanitized(const Diagram& diagram);

} // namespace millrace::layout
