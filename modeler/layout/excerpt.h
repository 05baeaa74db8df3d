// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Nodes of one scope, laid out by themselves: those of each lane make a strip of their own, and all strips share their
/// columns. Containers are closed boxes in it.
class Excerpt {
public:
    /// `nodes`: in one scope, none of them a boundary event; those come with their hosts. `lanes`: by node of the
    /// diagram, the innermost lane or none; either all of the nodes have one or none has.
    Excerpt(
        const Diagram& diagram, const Placement& present, const std::vector<int>& nodes, const std::vector<int>& lanes);

    const std::vector<int>& members() const { return members_; } ///< the nodes and their boundary events
    const std::vector<int>& lanes() const { return lanes_; } ///< by strip, from the top; one that is none without lanes
    int strips() const { return int(lanes_.size()); }
    int stripOf(std::size_t member) const { return strips_[member]; }

    /// Where a member is in it.
    const QRectF& place(std::size_t member) const { return arranged_.nodes[member]; }
    QRectF bodies(int strip) const; ///< around the members
    QRectF extent(int strip) const; ///< with their names, and the lines that run in it alone
    QRectF extent() const;

    struct Line {
        int edge; ///< of the whole diagram
        bpmn::Waypoints points;
    };
    /// The lines when each strip is moved by its step; `steps`: all the same sideways.
    std::vector<Line> linesAfter(const std::vector<QPointF>& steps) const;

private:
    int addNode(const Diagram& diagram, const Placement& present, int index);
    void addLanes(const Placement& present, const std::vector<int>& lanes);
    void addEdges(const Diagram& diagram);
    bool staysInStrip(std::size_t edge) const;
    int stripOfSource(std::size_t edge) const;
    const QRectF& laneAt(int strip) const; ///< as laid out; of several only
    int stripAt(double y) const;

    Diagram part_; ///< the members, then the lanes
    std::vector<int> members_;
    std::vector<int> edges_; ///< by edge of the part
    std::vector<int> lanes_;
    std::vector<int> strips_;
    Placement arranged_;
};

} // namespace millrace::layout
