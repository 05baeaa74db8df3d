// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/turning.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double sameLine = 0.5; ///< pixels within which things stand in one line
constexpr double widestGap = 30; ///< that is kept where things would come closer

/// A rectangle along one of the two ways, and how much room its box takes there once it is turned.
struct Stretch {
    double low, high, half;
    double middle() const { return (low + high) / 2; }
};

Stretch stretchOf(const QRectF& r, bool isAcross, double margin)
{
    return isAcross ? Stretch {r.left(), r.right(), r.height() / 2 + margin}
                    : Stretch {r.top(), r.bottom(), r.width() / 2 + margin};
}

double gapBetween(const Stretch& a, const Stretch& b)
{
    return std::max(a.low, b.low) - std::min(a.high, b.high);
}

/// Places of middles and borders along one way: none comes before another that it was behind, each keeps its distance
/// at least, and boxes that stood beside each other here have room for their other side.
class TurnedWay {
public:
    TurnedWay(const Turnable& turnable, bool isAcross)
    {
        for (const QRectF& frame : turnable.frames)
            frames_.push_back(stretchOf(frame, isAcross, 0));
        for (std::size_t i = 0; i < turnable.boxes.size(); ++i) {
            const double margin = i < turnable.margins.size() ? turnable.margins[i] : 0;
            boxes_.push_back(stretchOf(turnable.boxes[i], isAcross, margin));
            others_.push_back(stretchOf(turnable.boxes[i], !isAcross, margin));
        }
        findPlaces();
        needs_.resize(places_.size());
        keepApart(isAcross);
        keepInside(turnable);
        solve();
    }

    const std::vector<std::pair<double, double>>& places() const { return solved_; }

private:
    struct Need {
        std::size_t from;
        double distance;
    };

    void findPlaces()
    {
        for (const Stretch& frame : frames_) {
            places_.push_back(frame.low);
            places_.push_back(frame.high);
        }
        for (const Stretch& box : boxes_)
            places_.push_back(box.middle());
        std::sort(places_.begin(), places_.end());
        std::vector<double> apart;
        for (const double place : places_)
            if (apart.empty() || place - apart.back() > sameLine)
                apart.push_back(place);
        places_ = std::move(apart);
    }

    std::size_t indexOf(double place) const
    {
        const auto after = std::upper_bound(places_.begin(), places_.end(), place);
        return after == places_.begin() ? 0 : std::size_t(after - places_.begin()) - 1;
    }

    void need(double from, double to, double distance)
    {
        const std::size_t first = indexOf(from), second = indexOf(to);
        if (first < second)
            needs_[second].push_back({first, distance});
    }

    /// Two boxes that are apart both ways need to be apart one way alone.
    void keepApart(bool isAcross)
    {
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const double gap = gapBetween(boxes_[i], boxes_[j]), other = gapBetween(others_[i], others_[j]);
                if (gap < 0 || (isAcross ? other > gap : other >= gap))
                    continue;
                const bool isFirst = boxes_[i].middle() < boxes_[j].middle();
                const Stretch &low = boxes_[isFirst ? i : j], &high = boxes_[isFirst ? j : i];
                need(low.middle(), high.middle(), low.half + high.half + std::min(gap, widestGap));
            }
    }

    void keepInside(const Turnable& turnable)
    {
        for (std::size_t f = 0; f < frames_.size(); ++f)
            for (std::size_t b = 0; b < boxes_.size(); ++b) {
                if (!turnable.frames[f].contains(turnable.boxes[b].center()))
                    continue;
                const Stretch &frame = frames_[f], &box = boxes_[b];
                const double before = std::clamp(box.low - frame.low, 0.0, widestGap);
                const double behind = std::clamp(frame.high - box.high, 0.0, widestGap);
                need(frame.low, box.middle(), before + box.half);
                need(box.middle(), frame.high, behind + box.half);
            }
    }

    void solve()
    {
        for (std::size_t i = 0; i < places_.size(); ++i) {
            double to = i == 0 ? places_[0] : solved_.back().second + places_[i] - places_[i - 1];
            for (const Need& one : needs_[i])
                to = std::max(to, solved_[one.from].second + one.distance);
            solved_.emplace_back(places_[i], to);
        }
    }

    std::vector<Stretch> frames_, boxes_, others_;
    std::vector<double> places_;
    std::vector<std::vector<Need>> needs_; ///< by place
    std::vector<std::pair<double, double>> solved_;
};

} // namespace

Turned::Turned(const Turnable& turnable)
{
    const TurnedWay across(turnable, true), down(turnable, false);
    for (const auto& [from, to] : across.places())
        across_.push_back({from, to});
    for (const auto& [from, to] : down.places())
        down_.push_back({from, to});
    if (!turnable.frames.empty())
        corner_ = turnable.frames.front().topLeft();
    corner_ -= QPointF(mapped(down_, corner_.y()), mapped(across_, corner_.x()));
    for (const QRectF& frame : turnable.frames)
        frames_.emplace_back(map(frame.topLeft()), map(frame.bottomRight()));
    for (const QRectF& box : turnable.boxes) {
        QRectF placed = box;
        placed.moveCenter(map(box.center()));
        boxes_.push_back(placed);
    }
}

double Turned::mapped(const Stops& stops, double value)
{
    if (stops.empty())
        return value;
    const auto after = std::upper_bound(
        stops.begin(), stops.end(), value, [](double wanted, const Stop& stop) { return wanted < stop.from; });
    if (after == stops.begin())
        return value + after->to - after->from;
    const Stop& before = *(after - 1);
    // In one line with it, or behind all.
    if (after == stops.end() || value - before.from <= sameLine)
        return before.to + (after == stops.end() && value - before.from > sameLine ? value - before.from : 0);
    return before.to + (value - before.from) * (after->to - before.to) / (after->from - before.from);
}

QPointF Turned::map(QPointF point) const
{
    return corner_ + QPointF(mapped(down_, point.y()), mapped(across_, point.x()));
}

} // namespace millrace::layout
