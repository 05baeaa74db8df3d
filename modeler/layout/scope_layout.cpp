// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/scope_layout.h"

#include "modeler/layout/ordering.h"
#include "modeler/layout/rows.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace millrace::layout {

namespace {

constexpr double laneHead = 30;
constexpr double laneMargin = 30; ///< above and below what stands in a lane
constexpr double laneLeft = 40; ///< between the head and the first column
constexpr double leastLane = 120;
constexpr double looseGap = 40;

} // namespace

ScopeLayout::ScopeLayout(const Diagram& diagram, const Relations& relations, ScopeContent content)
    : diagram_(diagram)
    , relations_(relations)
    , content_(std::move(content))
{
    for (const int index : content_.edges) {
        const Edge& edge = diagram_.edges[std::size_t(index)];
        entered_.insert(edge.target);
        if (edge.source == edge.target)
            joinedToThemselves_.insert(edge.source);
    }
}

void ScopeLayout::arrange()
{
    const ScopeContent content = content_;
    arrangeFlow();
    if (crossings_ == 0 || !mayReorderLanes())
        return finish();
    // Lanes that were never drawn have no order yet: the one that crosses least.
    std::vector<int> order(content.lanes.size());
    std::iota(order.begin(), order.end(), 0);
    std::unique_ptr<ScopeLayout> best;
    while (std::next_permutation(order.begin(), order.end())) {
        ScopeContent other = content;
        for (std::size_t i = 0; i < order.size(); ++i)
            other.lanes[i] = content.lanes[std::size_t(order[i])];
        auto attempt = std::make_unique<ScopeLayout>(diagram_, relations_, std::move(other));
        attempt->arrangeFlow();
        if (attempt->crossings_ < (best ? best->crossings_ : crossings_))
            best = std::move(attempt);
    }
    if (best)
        take(*best);
    finish();
}

bool ScopeLayout::mayReorderLanes() const
{
    constexpr std::size_t mostLanes = 4, mostNodes = 300;
    return content_.lanes.size() > 1 && content_.lanes.size() <= mostLanes && content_.nodes.size() <= mostNodes
        && std::none_of(
            content_.lanes.begin(), content_.lanes.end(), [this](int lane) { return node(lane).place.has_value(); });
}

void ScopeLayout::take(ScopeLayout& other)
{
    content_ = std::move(other.content_);
    cellOf_ = std::move(other.cellOf_);
    bands_ = std::move(other.bands_);
    bandOf_ = std::move(other.bandOf_);
    linkEdges_ = std::move(other.linkEdges_);
    beside_ = std::move(other.beside_);
    ports_ = std::move(other.ports_);
    graph_ = std::move(other.graph_);
    crossings_ = other.crossings_;
}

void ScopeLayout::arrangeFlow()
{
    findBands();
    findLoose();
    for (const int index : content_.nodes) {
        cellOf_[index] = int(cells_.size());
        cells_.push_back(cellFor(index));
    }
    loose_.assign(cells_.end() - looseCount_, cells_.end());
    cells_.resize(cells_.size() - std::size_t(looseCount_));
    addLinks();
    addHiddenRows();
    graph_ = buildLayers(std::move(cells_), std::move(links_), int(bands_.size()));
    crossings_ = reduceCrossings(graph_);
}

void ScopeLayout::finish()
{
    orderBoundaryEvents();
    stackBands();
    bends_ = bendLinks(graph_, y_);
    columns_ = placeColumns(graph_, bends_);
    placeLoose();
}

/// Outside of lanes, what no flow joins is kept out of the columns, so that a wide one does not stretch them: last in
/// the list of nodes.
void ScopeLayout::findLoose()
{
    if (hasLanes())
        return;
    std::set<int> joined;
    for (const int index : content_.edges) {
        const Edge& edge = diagram_.edges[std::size_t(index)];
        for (const int end : {edge.source, edge.target})
            if (edge.source != edge.target)
                joined.insert(node(end).host == none ? end : node(end).host);
    }
    const auto rank = [&](int index) {
        return joined.contains(index) ? 0 : !standsInLane(index) ? 3 : node(index).isApart ? 2 : 1;
    };
    std::stable_sort(content_.nodes.begin(), content_.nodes.end(), [&](int a, int b) { return rank(a) < rank(b); });
    looseCount_
        = std::count_if(content_.nodes.begin(), content_.nodes.end(), [&](int index) { return rank(index) > 0; });
}

/// In rows below the flow, as wide as that or about as wide as high.
void ScopeLayout::placeLoose()
{
    double area = 0, widest = 0;
    for (const Cell& cell : loose_) {
        area += (cell.left + cell.right + looseGap) * (cell.up + cell.down + looseGap);
        widest = std::max(widest, cell.left + cell.right);
    }
    const double width = std::max({columns_.width, widest, 1.5 * std::sqrt(area)});
    double x = 0, top = graph_.cells.empty() ? 0 : height_ + looseGap;
    std::size_t first = 0;
    const auto endRow = [&](std::size_t end) {
        double up = 0, down = 0;
        for (std::size_t i = first; i < end; ++i) {
            up = std::max(up, loose_[i].up);
            down = std::max(down, loose_[i].down);
        }
        for (std::size_t i = first; i < end; ++i)
            looseAnchors_[i].setY(std::round(top + up));
        height_ = top + up + down;
        top = height_ + looseGap;
        first = end;
    };
    for (std::size_t i = 0; i < loose_.size(); ++i) {
        if (i > first && x + loose_[i].left + loose_[i].right > width) {
            endRow(i);
            x = 0;
        }
        looseAnchors_.emplace_back(std::round(x + loose_[i].left), 0);
        x += loose_[i].left + loose_[i].right + looseGap;
        looseWidth_ = std::max(looseWidth_, x - looseGap);
    }
    if (!loose_.empty())
        endRow(loose_.size());
}

void ScopeLayout::findBands()
{
    for (const int lane : content_.lanes)
        addBands(lane, 1);
    const bool isOutside = std::any_of(content_.nodes.begin(), content_.nodes.end(),
        [this](int index) { return !bandOf_.contains(node(index).lane) && standsInLane(index); });
    if (isOutside || bands_.empty()) {
        bandOf_[none] = int(bands_.size());
        bands_.emplace_back();
    }
}

/// A lane with lanes in it has a band of its own only for nodes that are in none of those.
void ScopeLayout::addBands(int lane, int depth)
{
    laneDepth_ = std::max(laneDepth_, depth);
    const auto& inner = relations_.lanes[std::size_t(lane)];
    for (const int child : inner)
        addBands(child, depth + 1);
    const bool isUsed = inner.empty()
        || std::any_of(
            content_.nodes.begin(), content_.nodes.end(), [this, lane](int index) { return node(index).lane == lane; });
    if (!isUsed)
        return;
    bandOf_[lane] = int(bands_.size());
    bands_.push_back({lane});
}

void ScopeLayout::addLinks()
{
    for (const int index : content_.edges) {
        const Edge& edge = diagram_.edges[std::size_t(index)];
        const auto host = [this](int end) { return node(end).host == none ? end : node(end).host; };
        Link link;
        link.source = cellOf_.at(host(edge.source));
        link.target = cellOf_.at(host(edge.target));
        if (link.source >= int(cells_.size()) || link.target >= int(cells_.size()))
            continue; // from a loose node to itself
        link.labelWidth = edge.label.width();
        if (const auto port = ports_.find(edge.source); port != ports_.end()) {
            link.port = port->second.first;
            link.corner = port->second.second;
        }
        // What leads to a boundary event, or from it back to its host, is drawn by the router.
        const bool isDrawn = node(edge.target).host == none && link.source != link.target;
        link.isHidden = !isDrawn;
        links_.push_back(link);
        linkEdges_.push_back(isDrawn ? index : none);
    }
}

/// What no flow joins stands in rows below the flow, as a list that has been wrapped.
void ScopeLayout::addHiddenRows()
{
    std::vector<char> isJoined(cells_.size(), 0);
    for (const Link& link : links_)
        isJoined[std::size_t(link.source)] = isJoined[std::size_t(link.target)] = 1;
    std::map<std::pair<int, int>, std::vector<int>> lists;
    for (int i = 0; i < int(cells_.size()); ++i) {
        const Node& one = node(content_.nodes[std::size_t(i)]);
        Cell& cell = cells_[std::size_t(i)];
        const bool isFlow = one.kind != Node::Kind::Data && one.kind != Node::Kind::Annotation;
        cell.rank = !isFlow ? 3 : one.isApart ? 2 : isJoined[std::size_t(i)] ? 0 : 1;
        if (!isJoined[std::size_t(i)])
            lists[{cell.band, cell.rank}].push_back(i);
    }
    for (const auto& [key, list] : lists) {
        const auto columns = int(std::ceil(1.5 * std::sqrt(double(list.size()))));
        for (int i = 1; i < int(list.size()); ++i) {
            if (i % columns == 0)
                continue;
            Link link;
            link.source = list[std::size_t(i - 1)];
            link.target = list[std::size_t(i)];
            link.isHidden = true;
            links_.push_back(link);
            linkEdges_.push_back(none);
        }
    }
}

void ScopeLayout::stackBands()
{
    const Rows rows = assignRows(graph_);
    double top = 0;
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        Band& band = bands_[i];
        band.top = top;
        band.height = rows.height[i];
        if (hasLanes()) {
            const double least = band.lane == none ? 0 : std::max(leastLane, node(band.lane).size.height());
            band.height = std::max(least, rows.height[i] + 2 * laneMargin);
        }
        band.contentTop = top + std::round((band.height - rows.height[i]) / 2);
        top += band.height;
    }
    height_ = top;
    y_.resize(graph_.items.size());
    for (std::size_t i = 0; i < graph_.items.size(); ++i)
        y_[i] = std::round(rows.y[i] + bands_[std::size_t(graph_.items[i].band)].contentTop);
}

double ScopeLayout::contentLeft() const
{
    return hasLanes() ? laneHead * laneDepth_ + laneLeft : 0;
}

QSizeF ScopeLayout::size() const
{
    return {std::max(columns_.width, looseWidth_) + contentLeft() + (hasLanes() ? laneLeft : 0), height_};
}

int ScopeLayout::columnOf(int index) const
{
    const auto found = cellOf_.find(node(index).host == none ? index : node(index).host);
    const bool isInColumn = found != cellOf_.end() && found->second < int(graph_.cells.size());
    return isInColumn ? graph_.items[std::size_t(found->second)].layer : -1;
}

double ScopeLayout::anchorX(int index) const
{
    return contentLeft() + columns_.x[std::size_t(columnOf(index))];
}

void ScopeLayout::shiftColumns(int from, double distance)
{
    for (std::size_t i = std::size_t(from); i < columns_.x.size(); ++i)
        columns_.x[i] += distance;
    columns_.channel[std::size_t(from)] += distance;
    columns_.width += distance;
}

const Cell& ScopeLayout::cellAt(int cell) const
{
    const auto index = std::size_t(cell);
    return index < graph_.cells.size() ? graph_.cells[index] : loose_[index - graph_.cells.size()];
}

void ScopeLayout::placeLane(Placement& placement, int lane, QPointF origin, double width, int depth) const
{
    double top = 0, bottom = 0;
    bool isFirst = true;
    const auto cover = [&](double from, double to) {
        top = isFirst ? from : std::min(top, from);
        bottom = isFirst ? to : std::max(bottom, to);
        isFirst = false;
    };
    for (const int inner : relations_.lanes[std::size_t(lane)]) {
        placeLane(placement, inner, origin, width, depth + 1);
        const QRectF& r = placement.nodes[std::size_t(inner)];
        cover(r.top() - origin.y(), r.bottom() - origin.y());
    }
    if (const auto band = bandOf_.find(lane); band != bandOf_.end()) {
        const Band& own = bands_[std::size_t(band->second)];
        cover(own.top, own.top + own.height);
    }
    const double left = laneHead * depth;
    placement.nodes[std::size_t(lane)] = QRectF(origin.x() + left, origin.y() + top, width - left, bottom - top);
}

void ScopeLayout::place(Placement& placement, QPointF origin, double width) const
{
    for (const int lane : content_.lanes)
        placeLane(placement, lane, origin, std::max(width, size().width()), 0);
    const QPointF content = origin + QPointF(contentLeft(), 0);
    const auto anchor = [&](int cell) {
        const auto index = std::size_t(cell);
        if (index >= graph_.cells.size())
            return content + looseAnchors_[index - graph_.cells.size()];
        return content + QPointF(std::round(columns_.x[std::size_t(graph_.items[index].layer)]), y_[index]);
    };
    for (const auto& [index, cell] : cellOf_)
        placement.nodes[std::size_t(index)] = cellAt(cell).body.translated(anchor(cell));
    for (const auto& [cell, one] : beside_)
        placement.nodes[std::size_t(one.node)] = one.rect.translated(anchor(cell));
    Columns columns = columns_;
    for (double& x : columns.x)
        x = std::round(x);
    const auto lines = drawLinks(graph_, y_, bends_, columns);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (linkEdges_[i] == none)
            continue;
        bpmn::Waypoints& line = placement.edges[std::size_t(linkEdges_[i])];
        for (const QPointF& point : lines[i])
            line.append(point + content);
    }
}

} // namespace millrace::layout
