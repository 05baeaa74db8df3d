// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/auto_layout.h"

#include "modeler/layout/free_edges.h"
#include "modeler/layout/label_placement.h"
#include "modeler/layout/mixed_layout.h"
#include "modeler/layout/pools.h"
#include "modeler/layout/relations.h"
#include "modeler/layout/scope_layout.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double scopeSide = 30; ///< between the border of a sub-process and what is inside
constexpr double scopeTop = 44; ///< room for its name
constexpr double scopeBottom = 34; ///< room for its markers
constexpr double groupMargin = 14;

class AutoLayout {
public:
    explicit AutoLayout(const Diagram& diagram)
        : diagram_(sanitized(diagram))
        , sorted_(sortOut(diagram_))
    {
        placement_.nodes.resize(diagram_.nodes.size());
        placement_.nodeLabels.resize(diagram_.nodes.size());
        placement_.edges.resize(diagram_.edges.size());
        placement_.edgeLabels.resize(diagram_.edges.size());
    }

    Placement run()
    {
        arrangeScopes();
        const QPointF origin = placePools(diagram_, sorted_, scopes_, placement_);
        placeScopes(origin);
        placeGroups();
        drawFreeEdges(diagram_, placement_);
        moveToOldCorner();
        placeLabels(diagram_, placement_);
        return std::move(placement_);
    }

private:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }

    /// From the inside out: the size of a sub-process is that of what is in it.
    void arrangeScopes()
    {
        scopes_.resize(diagram_.nodes.size() + 1);
        for (const int scope : sorted_.innermostFirst) {
            auto& layout = scopes_[std::size_t(scope + 1)];
            layout
                = std::make_unique<ScopeLayout>(diagram_, sorted_.relations, sorted_.contents[std::size_t(scope + 1)]);
            layout->arrange();
            if (scope == none || node(scope).kind == Node::Kind::Pool)
                continue;
            const QSizeF content = layout->size();
            const double side = layout->hasLanes() ? 20 : scopeSide;
            sorted_.relations.sizes[std::size_t(scope)]
                = QSizeF(std::ceil(content.width()) + 2 * side, std::ceil(content.height()) + scopeTop + scopeBottom)
                      .expandedTo(usualSize(Node::Kind::Scope));
        }
    }

    /// From the outside in, now that it is known where each stands.
    void placeScopes(QPointF origin)
    {
        if (const auto& outermost = scopes_[0])
            outermost->place(placement_, origin, outermost->size().width());
        for (auto it = sorted_.innermostFirst.rbegin(); it != sorted_.innermostFirst.rend(); ++it) {
            if (*it == none || node(*it).kind == Node::Kind::Pool)
                continue;
            const ScopeLayout& layout = *scopes_[std::size_t(*it + 1)];
            const QRectF& r = placement_.nodes[std::size_t(*it)];
            const QSizeF content = layout.size();
            // A host with many boundary events is wider than what is in it.
            const double left = std::round((r.width() - content.width()) / 2);
            const double spare = r.height() - content.height() - scopeTop - scopeBottom;
            layout.place(placement_, r.topLeft() + QPointF(left, scopeTop + std::round(std::max(0.0, spare) / 2)),
                content.width());
        }
    }

    void placeGroups()
    {
        QRectF all;
        for (const QRectF& r : placement_.nodes)
            all |= r;
        double x = all.left();
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i) {
            if (diagram_.nodes[i].kind != Node::Kind::Group)
                continue;
            QRectF around;
            for (const int member : diagram_.nodes[i].members)
                around |= placement_.nodes[std::size_t(member)];
            if (around.isEmpty()) {
                around = QRectF(QPointF(x, all.bottom() + 50), diagram_.nodes[i].size);
                x += around.width() + 30;
                placement_.nodes[i] = around;
            } else {
                placement_.nodes[i] = around.adjusted(-groupMargin, -groupMargin, groupMargin, groupMargin);
            }
        }
    }

    /// The drawing stays where it was on the sheet.
    void moveToOldCorner()
    {
        QRectF before, now;
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i) {
            now |= placement_.nodes[i];
            if (diagram_.nodes[i].place)
                before |= *diagram_.nodes[i].place;
        }
        const QPointF corner = before.isEmpty() ? QPointF(160, 80) : before.topLeft();
        const QPointF delta(std::round(corner.x() - now.left()), std::round(corner.y() - now.top()));
        for (QRectF& r : placement_.nodes)
            r.translate(delta);
        for (bpmn::Waypoints& line : placement_.edges)
            for (QPointF& point : line)
                point += delta;
    }

    Diagram diagram_;
    Sorted sorted_;
    Scopes scopes_;
    Placement placement_;
};

} // namespace

Placement layOut(const Diagram& diagram)
{
    if (diagram.isVertical)
        return transposed(AutoLayout(transposed(sanitized(diagram))).run());
    return isMixed(diagram) ? layOutMixed(diagram) : AutoLayout(diagram).run();
}

} // namespace millrace::layout
