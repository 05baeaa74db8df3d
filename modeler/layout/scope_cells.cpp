// SPDX-License-Identifier: GPL-3.0-or-later
// How much room a node needs, with all that hangs on it: the part of ScopeLayout that knows shapes.
#include "modeler/layout/scope_layout.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double widestCentred = 160; ///< wider ones have their anchor where a task's would be
constexpr double labelDistance = 4;
constexpr double satelliteDistance = 30;
constexpr double satelliteGap = 20;
constexpr double attachedDistance = 50; ///< between boundary events on one border
constexpr double cornerDistance = 14;
constexpr double loopRoom = 20; ///< for a flow from a node to itself

} // namespace

Cell ScopeLayout::cellFor(int index)
{
    const Node& one = node(index);
    QSizeF size = relations_.sizes[std::size_t(index)];
    const auto& attached = relations_.attached[std::size_t(index)];
    if (!attached.empty())
        size.setWidth(std::max(size.width(), double(attached.size() - 1) * attachedDistance + 46));
    Cell cell;
    const double left = size.width() <= widestCentred ? size.width() / 2 : 50;
    cell.body = QRectF(-left, -std::round(size.height() / 2), size.width(), size.height());
    cell.left = left;
    cell.right = size.width() - left;
    cell.up = -cell.body.top();
    cell.down = cell.body.bottom();
    const auto band = bandOf_.find(one.lane);
    cell.band = band == bandOf_.end() ? bandOf_.at(none) : band->second;
    cell.isGateway = one.kind == Node::Kind::Gateway;
    cell.isStart = one.kind == Node::Kind::Event && !one.isApart && !entered_.contains(index);
    if (one.place)
        cell.hint = one.place->center().y();
    if (!one.label.isEmpty()) {
        cell.left = std::max(cell.left, one.label.width() / 2);
        cell.right = std::max(cell.right, one.label.width() / 2);
        (cell.isGateway ? cell.up : cell.down) += labelDistance + one.label.height();
    }
    addBoundaryEvents(index, cell);
    addSatellites(index, cell);
    if (joinedToThemselves_.contains(index)) {
        cell.up += loopRoom;
        cell.right += loopRoom;
        cell.isTopTaken = true;
    }
    return cell;
}

/// Along the lower border; each has a height of its own at which its flow can turn right, that of the rightmost on top.
void ScopeLayout::addBoundaryEvents(int index, Cell& cell)
{
    const auto& attached = relations_.attached[std::size_t(index)];
    if (attached.empty())
        return;
    const double border = cell.body.bottom();
    double label = 0, below = 0;
    for (const int event : attached) {
        label = std::max(label, node(event).label.height());
        below = std::max(below, relations_.sizes[std::size_t(event)].height() / 2);
    }
    const auto count = double(attached.size());
    const double distance = std::max(attachedDistance, cell.body.width() / (count + 1));
    const double first = cell.body.center().x() - (count - 1) * distance / 2;
    const int cellIndex = int(cells_.size());
    for (std::size_t i = 0; i < attached.size(); ++i) {
        const QSizeF size = relations_.sizes[std::size_t(attached[i])];
        const double x = std::round(first + double(i) * distance);
        const QRectF rect(x - size.width() / 2, border - size.height() / 2, size.width(), size.height());
        beside_.push_back({cellIndex, {attached[i], rect}});
        const double corner = border + below + labelDistance + label + cornerDistance * (count - double(i));
        ports_[attached[i]] = {QPointF(x, rect.bottom()), corner};
        cell.right = std::max(cell.right, x + 8 + node(attached[i]).label.width());
    }
    cell.down = border + below + labelDistance + label + cornerDistance * (count + 0.5);
    cell.isBottomTaken = true;
}

/// Annotations above; data below, or above where boundary events are below.
void ScopeLayout::addSatellites(int index, Cell& cell)
{
    std::vector<int> above, below;
    for (const int satellite : relations_.satellites[std::size_t(index)])
        (node(satellite).kind == Node::Kind::Annotation || cell.isBottomTaken ? above : below).push_back(satellite);
    addRow(above, true, cell);
    addRow(below, false, cell);
}

void ScopeLayout::addRow(const std::vector<int>& nodes, bool above, Cell& cell)
{
    if (nodes.empty())
        return;
    double width = -satelliteGap, height = 0;
    const auto widthOf = [this](int index) {
        return std::max(relations_.sizes[std::size_t(index)].width(), node(index).label.width());
    };
    const auto heightOf = [this](int index) {
        const double label = node(index).label.height();
        return relations_.sizes[std::size_t(index)].height() + (label > 0 ? labelDistance + label : 0);
    };
    for (const int index : nodes) {
        width += widthOf(index) + satelliteGap;
        height = std::max(height, heightOf(index));
    }
    const double middle = cell.body.width() <= widestCentred ? cell.body.center().x() : cell.body.left() + width / 2;
    double x = middle - width / 2;
    const int cellIndex = int(cells_.size());
    const double start = above ? -cell.up - satelliteDistance : cell.down + satelliteDistance;
    for (const int index : nodes) {
        const QSizeF size = relations_.sizes[std::size_t(index)];
        const double left = x + (widthOf(index) - size.width()) / 2;
        beside_.push_back(
            {cellIndex, {index, QRectF(QPointF(std::round(left), above ? start - size.height() : start), size)}});
        x += widthOf(index) + satelliteGap;
    }
    cell.left = std::max(cell.left, width / 2 - middle);
    cell.right = std::max(cell.right, width / 2 + middle);
    (above ? cell.up : cell.down) += satelliteDistance + height;
    (above ? cell.isTopTaken : cell.isBottomTaken) = true;
}

} // namespace millrace::layout
