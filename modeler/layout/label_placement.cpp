// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/label_placement.h"

#include "modeler/layout/obstacles.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <map>

namespace millrace::layout {

namespace {

constexpr double gapToLabel = 4; ///< from the shape or the line
constexpr double shapeCost = 3; ///< for each square pixel that is covered
constexpr double lineCost = 25; ///< for each pixel of a line

class LabelPlacer {
public:
    LabelPlacer(const Diagram& diagram, Placement& placement)
        : diagram_(diagram)
        , placement_(placement)
        , shapes_(shapeRects())
        , departures_(countDepartures())
    {
        for (const bpmn::Waypoints& line : placement.edges)
            for (qsizetype i = 1; i < line.size(); ++i)
                stretches_.emplace_back(line[i - 1], line[i]);
        std::vector<QRectF> boxes;
        for (const QLineF& stretch : stretches_)
            boxes.emplace_back(QRectF(stretch.p1(), stretch.p2()).normalized());
        lines_ = RectIndex(boxes);
        for (const auto* labels : {&placement.nodeLabels, &placement.edgeLabels})
            for (const QRectF& label : *labels)
                if (!label.isEmpty())
                    keep(label);
    }

    void run()
    {
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i)
            if (!diagram_.nodes[i].label.isEmpty() && placement_.nodeLabels[i].isEmpty()
                && !placement_.nodes[i].isEmpty())
                placement_.nodeLabels[i] = best(besideShape(diagram_.nodes[i], placement_.nodes[i]), cornersOf(i));
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i)
            if (!diagram_.edges[i].label.isEmpty() && placement_.edgeLabels[i].isEmpty()
                && placement_.edges[i].size() >= 2)
                placement_.edgeLabels[i]
                    = best(alongLine(diagram_.edges[i], placement_.edges[i], leavesWithOthers(diagram_.edges[i], i)));
    }

private:
    /// By node and direction, how many lines leave there: their first stretch names none of them.
    std::map<std::pair<int, int>, int> countDepartures() const
    {
        std::map<std::pair<int, int>, int> counts;
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i)
            if (placement_.edges[i].size() > 2)
                ++counts[{diagram_.edges[i].source, departure(placement_.edges[i])}];
        return counts;
    }
    static int departure(const bpmn::Waypoints& line)
    {
        const QPointF way = line[1] - line[0];
        return std::abs(way.x()) > std::abs(way.y()) ? (way.x() > 0 ? 0 : 1) : (way.y() > 0 ? 2 : 3);
    }
    bool leavesWithOthers(const Edge& edge, std::size_t index) const
    {
        const bpmn::Waypoints& line = placement_.edges[index];
        const auto found = line.size() > 2 ? departures_.find({edge.source, departure(line)}) : departures_.end();
        return found != departures_.end() && found->second > 1;
    }

    std::vector<QRectF> shapeRects()
    {
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i) {
            const Node::Kind kind = diagram_.nodes[i].kind;
            const bool isSolid = !isContainer(kind) && kind != Node::Kind::Group;
            rects_.push_back(isSolid ? placement_.nodes[i] : head(diagram_.nodes[i], placement_.nodes[i]));
        }
        return rects_;
    }

    /// Where a container shows its own name.
    static QRectF head(const Node& node, const QRectF& r)
    {
        if (node.kind == Node::Kind::Group || r.isEmpty())
            return {};
        return node.kind == Node::Kind::Scope ? QRectF(r.left(), r.top(), r.width(), 24)
                                              : QRectF(r.left(), r.top(), 30, r.height());
    }

    static std::vector<QRectF> besideShape(const Node& node, const QRectF& r)
    {
        const double w = node.label.width(), h = node.label.height();
        const double middle = r.center().x() - w / 2;
        const double right = r.center().x() + gapToLabel + 2, left = r.center().x() - gapToLabel - 2 - w;
        const double below = r.bottom() + gapToLabel, above = r.top() - gapToLabel - h;
        const auto rect = [&](double x, double y) { return QRectF(std::round(x), std::round(y), w, h); };
        const QRectF under = rect(middle, below), over = rect(middle, above);
        // Beside the corners of a diamond there is more room than beside a circle.
        const double lift = node.kind == Node::Kind::Gateway ? 12 : 4;
        const std::vector<QRectF> corners {rect(right + lift / 2, above + lift), rect(left - lift / 2, above + lift),
            rect(right + lift / 2, below - lift), rect(left - lift / 2, below - lift)};
        std::vector<QRectF> result;
        if (node.host != none)
            result = {rect(right, below - 2), rect(left, below - 2), under};
        else if (node.kind == Node::Kind::Gateway)
            result = {over, under};
        else
            result = {under, over};
        result.insert(result.end(), corners.begin(), corners.end());
        result.push_back(rect(r.right() + gapToLabel, r.center().y() + gapToLabel));
        result.push_back(rect(r.left() - gapToLabel - w, r.center().y() + gapToLabel));
        result.push_back(rect(middle, below + 16));
        result.push_back(rect(middle, above - 16));
        return result;
    }

    /// Over and under level stretches, beside upright ones; near the source first, where people look for conditions.
    /// `skipsFirst`: the first stretch is not its own.
    static std::vector<QRectF> alongLine(const Edge& edge, const bpmn::Waypoints& line, bool skipsFirst)
    {
        const double w = edge.label.width(), h = edge.label.height();
        std::vector<QRectF> result, tight;
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QPointF a = line[i - 1], b = line[i];
            const double length = QLineF(a, b).length();
            if (length < 8)
                continue;
            const bool isUpright = std::abs(a.x() - b.x()) < std::abs(a.y() - b.y());
            const double needed = isUpright ? h : w;
            auto& list = length >= needed + 4 && !(skipsFirst && i == 1) ? result : tight;
            const QPointF along = (b - a) / length;
            for (const double at :
                {std::min(needed / 2 + 6, length / 2), length / 2, std::max(length - needed / 2 - 14, length / 2)}) {
                const QPointF p = a + along * at;
                if (isUpright) {
                    list.emplace_back(std::round(p.x() + gapToLabel), std::round(p.y() - h / 2), w, h);
                    list.emplace_back(std::round(p.x() - gapToLabel - w), std::round(p.y() - h / 2), w, h);
                } else {
                    list.emplace_back(std::round(p.x() - w / 2), std::round(p.y() - gapToLabel - h), w, h);
                    list.emplace_back(std::round(p.x() - w / 2), std::round(p.y() + gapToLabel), w, h);
                }
            }
        }
        result.insert(result.end(), tight.begin(), tight.end());
        if (result.empty())
            result.emplace_back(line.front() + QPointF(gapToLabel, -gapToLabel - h), edge.label);
        return result;
    }

    /// A diamond leaves its corners free: the name may stand there.
    int cornersOf(std::size_t index) const
    {
        return diagram_.nodes[index].kind == Node::Kind::Gateway ? int(index) : none;
    }

    /// `free`: the shape that may be covered; none for none.
    QRectF best(const std::vector<QRectF>& candidates, int free = none)
    {
        double least = 1e18;
        QRectF chosen;
        for (std::size_t i = 0; i < candidates.size() && least > double(i); ++i) {
            const double cost = coverage(candidates[i], free) + double(i);
            if (cost < least) {
                least = cost;
                chosen = candidates[i];
            }
        }
        keep(chosen);
        return chosen;
    }

    double coverage(const QRectF& label, int free) const
    {
        double cost = 0;
        const auto area = [&label](const QRectF& r) {
            const QRectF both = r & label;
            return both.width() * both.height();
        };
        shapes_.visit(label, [&](int found) {
            cost += found == free ? 0 : shapeCost * area(rects_[std::size_t(found)]);
            return true;
        });
        labels_.visit(label, [&](int found) {
            cost += shapeCost * area(placed_[std::size_t(found)]);
            return true;
        });
        lines_.visit(label, [&](int found) {
            const QLineF& stretch = stretches_[std::size_t(found)];
            if (passesThrough(stretch.p1(), stretch.p2(), label, 0))
                cost += lineCost * std::min(label.width(), std::max(8.0, stretch.length()));
            return true;
        });
        return cost;
    }

    void keep(const QRectF& label)
    {
        labels_.add(int(placed_.size()), label);
        placed_.push_back(label);
    }

    const Diagram& diagram_;
    Placement& placement_;
    std::vector<QRectF> rects_;
    RectIndex shapes_;
    std::map<std::pair<int, int>, int> departures_;
    std::vector<QLineF> stretches_;
    RectIndex lines_;
    std::vector<QRectF> placed_;
    RectIndex labels_;
};

} // namespace

void placeLabels(const Diagram& diagram, Placement& placement)
{
    LabelPlacer(diagram, placement).run();
}

} // namespace millrace::layout
