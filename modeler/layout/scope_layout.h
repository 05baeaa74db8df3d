// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/columns.h"
#include "modeler/layout/diagram.h"

#include <map>
#include <set>

namespace millrace::layout {

/// What stands in one scope, as the whole layout has sorted it out.
struct ScopeContent {
    std::vector<int> nodes; ///< that stand in it on their own: no boundary events, no satellites, no groups
    std::vector<int> lanes; ///< outermost ones
    std::vector<int> edges; ///< sequence flows (and what runs like them) between what stands in it
};

/// Relations that hold all over the diagram, worked out once.
struct Relations {
    std::vector<std::vector<int>> attached; ///< by node: boundary events
    std::vector<std::vector<int>> satellites; ///< by node: data and annotations that belong beside it
    std::vector<std::vector<int>> lanes; ///< by lane: those inside of it
    std::vector<QSizeF> sizes; ///< of every node; those of scopes once they are laid out
};

/// Lays out the flow of one process, pool or sub-process. First arrange(), then perhaps shiftColumns(), then place().
class ScopeLayout {
public:
    ScopeLayout(const Diagram& diagram, const Relations& relations, ScopeContent content);

    void arrange();
    QSizeF size() const; ///< of the content, lanes with their heads included

    /// Where the anchor of a node is from the left of the content; boundary events have that of their host.
    double anchorX(int node) const;
    int columnOf(int node) const; ///< -1: not here
    int columns() const { return int(columns_.x.size()); }
    void shiftColumns(int from, double distance); ///< those from there on go to the right

    bool hasLanes() const { return !content_.lanes.empty(); }
    /// Sets the places of nodes and lanes and the lines of edges; `width`: of the lanes, at least that of size().
    void place(Placement& placement, QPointF origin, double width) const;

private:
    struct Band {
        int lane = none; ///< none: outside of all lanes
        double top = 0, height = 0;
        double contentTop = 0;
    };
    struct Beside {
        int node;
        QRectF rect; ///< from the anchor
    };

    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    void arrangeFlow();
    void finish();
    bool mayReorderLanes() const;
    void take(ScopeLayout& other); ///< what arrangeFlow() found
    void findLoose();
    void placeLoose();
    const Cell& cellAt(int cell) const;
    void findBands();
    void addBands(int lane, int depth);
    bool standsInLane(int index) const; ///< lanes hold flow nodes; data lies where there is room
    int bandFor(int index) const;
    double widestOf(const std::vector<int>& nodes) const;
    Cell cellFor(int index);
    void addBoundaryEvents(int index, Cell& cell);
    void addSatellites(int index, Cell& cell);
    void addRow(const std::vector<int>& nodes, bool above, Cell& cell);
    void addLinks();
    void addHiddenRows();
    void orderBoundaryEvents();
    void exchangePlaces(const std::vector<int>& events, const std::vector<int>& sorted);
    void stackBands();
    double contentLeft() const;
    void placeLane(Placement& placement, int lane, QPointF origin, double width, int depth) const;

    const Diagram& diagram_;
    const Relations& relations_;
    ScopeContent content_;
    std::set<int> entered_; ///< nodes that flow leads to
    std::set<int> joinedToThemselves_;
    std::map<int, int> cellOf_; ///< by node
    std::vector<Band> bands_;
    std::map<int, int> bandOf_; ///< by lane
    int laneDepth_ = 0;
    std::vector<Cell> cells_;
    std::ptrdiff_t looseCount_ = 0;
    std::vector<Cell> loose_; ///< numbered behind those of the graph
    std::vector<QPointF> looseAnchors_;
    double looseWidth_ = 0;
    std::vector<Link> links_;
    std::vector<int> linkEdges_; ///< by link; none for hidden ones
    std::vector<std::pair<int, Beside>> beside_; ///< cell, what hangs on it
    std::map<int, std::pair<QPointF, double>> ports_; ///< of boundary events: point and corner, from the host's anchor
    LayeredGraph graph_;
    std::vector<double> y_; ///< by item
    Bends bends_;
    Columns columns_;
    double height_ = 0;
    std::int64_t crossings_ = 0; ///< of the flow, as counted before it is drawn
};

} // namespace millrace::layout
