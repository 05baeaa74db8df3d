// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/snapping.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/plane.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace millrace::canvas {
namespace {

constexpr double reach = 6; ///< widget pixels
constexpr double same = 0.5;

} // namespace

/// The same sums for x and y.
struct Snapping::Axis {
    bool isX;

    double of(QPointF p) const { return isX ? p.x() : p.y(); }
    double low(const QRectF& r) const { return isX ? r.left() : r.top(); }
    double high(const QRectF& r) const { return isX ? r.right() : r.bottom(); }
    double middle(const QRectF& r) const { return isX ? r.center().x() : r.center().y(); }
    double size(const QRectF& r) const { return isX ? r.width() : r.height(); }
    double crossLow(const QRectF& r) const { return isX ? r.top() : r.left(); }
    double crossHigh(const QRectF& r) const { return isX ? r.bottom() : r.right(); }
    bool share(const QRectF& a, const QRectF& b) const
    {
        return crossLow(a) < crossHigh(b) && crossLow(b) < crossHigh(a);
    }
    QLineF across(double at, double from, double to) const
    {
        return isX ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
    }
    QLineF along(double from, double to, double at) const
    {
        return isX ? QLineF(from, at, to, at) : QLineF(at, from, at, to);
    }
};

namespace {

/// The next two boxes of the row before and behind a box, nearest first.
template <typename Axis>
std::vector<QRectF> neighbours(const Axis& axis, const std::vector<QRectF>& others, const QRectF& box, bool before)
{
    std::vector<QRectF> row;
    const auto isBeyond = [&](const QRectF& r, const QRectF& from) {
        return before ? axis.high(r) <= axis.low(from) + same : axis.low(r) >= axis.high(from) - same;
    };
    for (int i = 0; i < 2; ++i) {
        const QRectF from = row.empty() ? box : row.back();
        std::optional<QRectF> nearest;
        for (const QRectF& other : others) {
            if (!axis.share(other, box) || !isBeyond(other, from))
                continue;
            if (!nearest || (before ? axis.high(other) > axis.high(*nearest) : axis.low(other) < axis.low(*nearest)))
                nearest = other;
        }
        if (!nearest)
            break;
        row.push_back(*nearest);
    }
    return row;
}

struct Gap {
    double from;
    double to;
};
using EqualGaps = std::vector<Gap>;

/// Where the box would stand with equal gaps, and which these are.
template <typename Axis>
std::vector<std::pair<double, EqualGaps>> spacings(
    const Axis& axis, const std::vector<QRectF>& others, const QRectF& box)
{
    std::vector<std::pair<double, EqualGaps>> found;
    const double size = axis.size(box);
    const auto before = neighbours(axis, others, box, true);
    const auto behind = neighbours(axis, others, box, false);
    if (!before.empty() && !behind.empty()) {
        const double gap = (axis.low(behind[0]) - axis.high(before[0]) - size) / 2;
        const double low = axis.high(before[0]) + gap;
        found.push_back({low, {{axis.high(before[0]), low}, {low + size, axis.low(behind[0])}}});
    }
    if (before.size() == 2) {
        const double gap = axis.low(before[0]) - axis.high(before[1]);
        const double low = axis.high(before[0]) + gap;
        found.push_back({low, {{axis.high(before[1]), axis.low(before[0])}, {axis.high(before[0]), low}}});
    }
    if (behind.size() == 2) {
        const double gap = axis.low(behind[1]) - axis.high(behind[0]);
        const double low = axis.low(behind[0]) - gap - size;
        found.push_back({low, {{low + size, axis.low(behind[0])}, {axis.high(behind[0]), axis.low(behind[1])}}});
    }
    return found;
}

template <typename Axis> std::vector<double> heldOf(const Axis& axis, const QRectF& box, Held held)
{
    switch (held) {
    case Held::Nothing:
        return {};
    case Held::Low:
        return {axis.low(box)};
    case Held::High:
        return {axis.high(box)};
    case Held::Whole:
        return {axis.middle(box), axis.low(box), axis.high(box)};
    }
    return {};
}

/// Middles line up with middles, sides with sides.
template <typename Axis>
bool matches(const Axis& axis, const QRectF& box, double mine, const QRectF& other, double its, Held held)
{
    const bool isMiddle = std::abs(mine - axis.middle(box)) < 0.01 && held == Held::Whole;
    const bool isOthersMiddle = std::abs(its - axis.middle(other)) < 0.01;
    return isMiddle == isOthersMiddle;
}

} // namespace

Snapping::Snapping(const View& view, const std::vector<Key>& moved)
    : view_(view)
{
    if (view.document() == nullptr)
        return;
    const metamodel::Tree& tree = view.document()->tree();
    std::set<Key> left(moved.begin(), moved.end());
    bool movesContainer = false;
    for (const Key key : moved) {
        const drawing::Figure* figure = view.figures().find(key);
        movesContainer = movesContainer || (figure != nullptr && figure->isContainer);
        if (const metamodel::Element* shape = tree.find(key); shape != nullptr && editing::planeOf(*shape) != nullptr)
            for (const metamodel::Element* other : editing::shapesMovingWith(tree, *shape))
                left.insert(other->key());
    }
    for (const drawing::Figure* figure : view.figures().in(view.viewport().visible(view.size())))
        if (!figure->isEdge() && (!figure->isContainer || movesContainer) && !left.contains(figure->shape)
            && !tree.schema().isA(figure->type, bpmn::type::BoundaryEvent))
            others_.push_back(figure->box);
}

double Snapping::shiftAlong(const Axis& axis, const QRectF& box, Held held) const
{
    const double near = reach / view_.zoom();
    std::optional<double> best;
    const auto offer = [&best, near](double shift, double handicap) {
        if (std::abs(shift) <= near && (!best || std::abs(shift) + handicap < std::abs(*best)))
            best = shift;
    };
    for (const QRectF& other : others_)
        for (const double its : {axis.middle(other), axis.low(other), axis.high(other)})
            for (const double mine : heldOf(axis, box, held))
                if (matches(axis, box, mine, other, its, held))
                    offer(its - mine, its == axis.middle(other) ? 0 : same);
    if (held == Held::Whole)
        for (const auto& [low, gaps] : spacings(axis, others_, box))
            offer(low - axis.low(box), same);
    if (best)
        return *best;
    const auto toStep = [](double value, double step) { return std::round(value / step) * step - value; };
    if (held == Held::Nothing)
        return 0;
    const double anchor = held == Held::Low ? axis.low(box)
        : held == Held::High                ? axis.high(box)
                                            : axis.middle(box) + axis.of(anchor_);
    if (view_.hasGrid())
        return toStep(anchor, View::gridSnap);
    return toStep(held == Held::Whole ? axis.low(box) : anchor, 1);
}

void Snapping::explain(const Axis& axis, const QRectF& box, Held held)
{
    for (const double mine : heldOf(axis, box, held)) {
        double from = axis.crossLow(box);
        double to = axis.crossHigh(box);
        bool isShared = false;
        for (const QRectF& other : others_)
            for (const double its : {axis.middle(other), axis.low(other), axis.high(other)})
                if (std::abs(its - mine) < same / 2 && matches(axis, box, mine, other, its, held)) {
                    from = std::min(from, axis.crossLow(other));
                    to = std::max(to, axis.crossHigh(other));
                    isShared = true;
                }
        if (isShared)
            lines_.push_back(axis.across(mine, from, to));
    }
    if (held != Held::Whole)
        return;
    const double level = (axis.crossLow(box) + axis.crossHigh(box)) / 2;
    for (const auto& [low, equal] : spacings(axis, others_, box))
        if (std::abs(low - axis.low(box)) < same)
            for (const Gap& gap : equal)
                if (const QLineF line = axis.along(gap.from, gap.to, level);
                    gap.to - gap.from > 1 && std::find(gaps_.begin(), gaps_.end(), line) == gaps_.end())
                    gaps_.push_back(line);
}

QPointF Snapping::shiftFor(const QRectF& box, Held x, Held y)
{
    clear();
    const Axis acrossX {true};
    const Axis acrossY {false};
    const QPointF shift(shiftAlong(acrossX, box, x), shiftAlong(acrossY, box, y));
    QRectF placed = box;
    if (x == Held::Whole)
        placed.translate(shift.x(), 0);
    else
        placed.adjust(x == Held::Low ? shift.x() : 0, 0, x == Held::High ? shift.x() : 0, 0);
    if (y == Held::Whole)
        placed.translate(0, shift.y());
    else
        placed.adjust(0, y == Held::Low ? shift.y() : 0, 0, y == Held::High ? shift.y() : 0);
    explain(acrossX, placed, x);
    explain(acrossY, placed, y);
    return shift;
}

void Snapping::clear()
{
    lines_.clear();
    gaps_.clear();
}

void Snapping::paint(QPainter& painter) const
{
    const double pixel = 1 / view_.zoom();
    painter.setPen(QPen(view_.theme().accent, pixel));
    for (const QLineF& line : lines_) {
        const QPointF beyond = line.length() > 0 ? (line.p2() - line.p1()) / line.length() * 8 * pixel : QPointF();
        painter.drawLine(line.p1() - beyond, line.p2() + beyond);
    }
    for (const QLineF& gap : gaps_)
        paintGap(painter, gap);
}

/// A band from side to side with its width on it: the same number stands in each of the equal gaps.
void Snapping::paintGap(QPainter& painter, const QLineF& gap) const
{
    constexpr double thick = 10, tick = 8, besideLine = 16, leastForNumber = 26; // widget pixels
    constexpr int numberSize = 10;
    const drawing::Theme& theme = view_.theme();
    const bool isLevel = std::abs(gap.dy()) < same;
    painter.save();
    painter.translate(gap.center());
    painter.scale(1 / view_.zoom(), 1 / view_.zoom());
    const double half = gap.length() * view_.zoom() / 2;
    QColor wash = theme.accent;
    wash.setAlphaF(0.25F);
    painter.fillRect(
        isLevel ? QRectF(-half, -thick / 2, 2 * half, thick) : QRectF(-thick / 2, -half, thick, 2 * half), wash);
    painter.setPen(QPen(theme.accent, 1.5));
    for (const double end : {-half, half})
        painter.drawLine(isLevel ? QLineF(end, -tick, end, tick) : QLineF(-tick, end, tick, end));
    if (2 * half >= leastForNumber) {
        QFont font = view_.font();
        font.setPixelSize(numberSize);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const QString number = view_.locale().toString(int(std::lround(gap.length())));
        QRectF plate(0, 0, QFontMetricsF(font).horizontalAdvance(number) + 8, numberSize + 5);
        plate.moveCenter(isLevel ? QPointF(0, -besideLine) : QPointF(besideLine + plate.width() / 2 - 6, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(plate, 3, 3);
        painter.setPen(theme.canvas);
        painter.drawText(plate, Qt::AlignCenter, number);
    }
    painter.restore();
}

} // namespace millrace::canvas
