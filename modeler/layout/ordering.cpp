// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/ordering.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::layout {

namespace {

constexpr int patience = 4; ///< sweeps without a gain before giving up
constexpr std::int64_t mostChainWork = 2'000'000; ///< items and arcs looked at while whole flows are moved
constexpr std::size_t mostPairs = 10'000; ///< of arcs that are compared for one exchange

/// Counts smaller entries that came later: Fenwick's tree.
class Inversions {
public:
    explicit Inversions(std::size_t size)
        : sums_(size + 1, 0)
    { }
    std::int64_t above(std::size_t place) const ///< entries added so far at places beyond `place`
    {
        std::int64_t upTo = 0;
        for (std::size_t i = place + 1; i > 0; i &= i - 1)
            upTo += sums_[i];
        return added_ - upTo;
    }
    void add(std::size_t place)
    {
        ++added_;
        for (std::size_t i = place + 1; i < sums_.size(); i += i & (~i + 1))
            ++sums_[i];
    }

private:
    std::vector<std::int64_t> sums_;
    std::int64_t added_ = 0;
};

class CrossingReducer {
public:
    explicit CrossingReducer(LayeredGraph& graph)
        : graph_(graph)
        , toRight_(graph.items.size())
        , toLeft_(graph.items.size())
        , turnsOf_(graph.items.size())
        , place_(graph.items.size(), 0)
    {
        for (int i = 0; i < int(graph.arcs.size()); ++i) {
            toRight_[std::size_t(graph.arcs[std::size_t(i)].left)].push_back(i);
            toLeft_[std::size_t(graph.arcs[std::size_t(i)].right)].push_back(i);
        }
        for (const Turn& turn : graph.turns) {
            turnsOf_[std::size_t(turn.cell)].push_back(turn.dummy);
            turnsOf_[std::size_t(turn.dummy)].push_back(turn.cell);
        }
    }

    /// From several first orders; the earlier one wins where they come out the same.
    std::int64_t run()
    {
        number();
        const Layers walked = graph_.layers;
        Layers best;
        std::int64_t least = -1;
        const auto attempt = [&] {
            number();
            const std::int64_t now = improve();
            if (least < 0 || now < least) {
                least = now;
                best = graph_.layers;
            }
            graph_.layers = walked;
        };
        if (hasHints()) {
            orderByHints();
            attempt();
        }
        if (least != 0)
            attempt();
        if (least > 0 && !graph_.turns.empty()) {
            liftWaysBack();
            attempt();
        }
        graph_.layers = std::move(best);
        number();
        return least > 0 ? moveChains(least) : 0;
    }

private:
    using Layers = std::vector<std::vector<int>>;

    /// Flows that run back go above everything else instead of below.
    void liftWaysBack()
    {
        for (auto& layer : graph_.layers) {
            std::vector<double> values;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                const bool runsBack
                    = graph_.isDummy(layer[i]) && graph_.chains[std::size_t(item(layer[i]).link)].isReversed;
                values.push_back(runsBack ? -1 : double(i));
            }
            sortBy(layer, values);
        }
    }

    /// Whole flows that pass several layers go above or below all else, where that saves crossings: sweeps move them
    /// layer by layer only, and stop where each single step is worse.
    std::int64_t moveChains(std::int64_t least)
    {
        std::int64_t budget = mostChainWork;
        for (const Chain& chain : graph_.chains) {
            budget -= std::int64_t(graph_.arcs.size() + graph_.items.size());
            if (chain.items.size() < 3 || budget < 0)
                continue;
            for (const bool up : {true, false}) {
                const Layers before = graph_.layers;
                for (const int dummy : chain.items) {
                    if (!graph_.isDummy(dummy))
                        continue;
                    auto& layer = graph_.layers[std::size_t(item(dummy).layer)];
                    std::vector<double> values(layer.size());
                    for (std::size_t i = 0; i < layer.size(); ++i)
                        values[i] = layer[i] == dummy ? (up ? -1.0 : double(layer.size())) : double(i);
                    sortBy(layer, values);
                }
                exchangeNeighbours();
                const std::int64_t now = crossings();
                if (now < least) {
                    least = now;
                    continue;
                }
                graph_.layers = before;
                number();
            }
        }
        return least;
    }

    const Item& item(int index) const { return graph_.items[std::size_t(index)]; }
    const Arc& arc(int index) const { return graph_.arcs[std::size_t(index)]; }
    std::size_t place(int index) const { return place_[std::size_t(index)]; }

    void number()
    {
        for (const auto& layer : graph_.layers)
            number(layer);
    }
    void number(const std::vector<int>& layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            place_[std::size_t(layer[i])] = i;
    }

    bool hasHints() const
    {
        return std::any_of(
            graph_.cells.begin(), graph_.cells.end(), [](const Cell& cell) { return cell.hint.has_value(); });
    }

    /// Cells by where they were; a dummy by the line between the ends of its link.
    void orderByHints()
    {
        std::vector<double> y(graph_.items.size(), std::nan(""));
        for (std::size_t i = 0; i < graph_.cells.size(); ++i)
            y[i] = graph_.cells[i].hint.value_or(std::nan(""));
        for (const Chain& chain : graph_.chains) {
            if (chain.items.empty())
                continue;
            const double from = y[std::size_t(chain.items.front())], to = y[std::size_t(chain.items.back())];
            for (std::size_t i = 1; i + 1 < chain.items.size(); ++i)
                y[std::size_t(chain.items[i])]
                    = (chain.isReversed ? std::max(from, to) : (from + to) / 2) + (chain.isReversed ? 1 : 0);
        }
        for (auto& layer : graph_.layers)
            sortKnown(layer, y);
    }

    /// Sorts items whose value is known among themselves; the others keep their neighbour above.
    void sortKnown(std::vector<int>& layer, const std::vector<double>& y)
    {
        std::vector<double> value(layer.size());
        double last = -1e18;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const double own = y[std::size_t(layer[i])];
            last = std::isnan(own) ? last : own;
            value[i] = last;
        }
        sortBy(layer, value);
    }

    void sortBy(std::vector<int>& layer, const std::vector<double>& value)
    {
        std::vector<std::size_t> order(layer.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const Item& x = item(layer[a]);
            const Item& z = item(layer[b]);
            return std::tuple(x.band, x.group, value[a]) < std::tuple(z.band, z.group, value[b]);
        });
        std::vector<int> sorted(layer.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            sorted[i] = layer[order[i]];
        layer = std::move(sorted);
        number(layer);
    }

    /// Sweeps from the present order; leaves the best and gives its crossings.
    std::int64_t improve()
    {
        Layers best = graph_.layers;
        std::int64_t least = crossings();
        int idle = 0;
        for (int sweep = 0; least > 0 && idle < patience && sweep < 24; ++sweep) {
            const bool rightwards = sweep % 2 == 0;
            const std::size_t count = graph_.layers.size();
            for (std::size_t i = 0; i < count; ++i)
                sortByNeighbours(graph_.layers[rightwards ? i : count - 1 - i], rightwards);
            if (sweep % 4 >= 2)
                exchangeNeighbours();
            const std::int64_t now = crossings();
            ++idle;
            if (now < least) {
                least = now;
                best = graph_.layers;
                idle = 0;
            }
        }
        graph_.layers = std::move(best);
        number();
        if (least > 0) {
            exchangeNeighbours();
            least = crossings();
        }
        return least;
    }

    void sortByNeighbours(std::vector<int>& layer, bool rightwards)
    {
        std::vector<double> value(layer.size());
        for (std::size_t i = 0; i < layer.size(); ++i)
            value[i] = barycentre(layer[i], rightwards);
        sortBy(layer, value);
    }

    double barycentre(int index, bool rightwards) const
    {
        double sum = 0;
        int count = 0;
        for (const int a : rightwards ? toLeft_[std::size_t(index)] : toRight_[std::size_t(index)]) {
            sum += double(place(rightwards ? arc(a).left : arc(a).right)) + portShare(a);
            ++count;
        }
        // A turn has its cell in the same layer: it wants to lie right beside it.
        if (graph_.isDummy(index))
            for (const int beside : turnsOf_[std::size_t(index)]) {
                sum += double(place(beside)) + 0.6;
                ++count;
            }
        return count == 0 ? double(place(index)) : sum / count;
    }

    /// Flows from the lower border leave below those from the right.
    double portShare(int a) const { return arc(a).leftOffset > 0 ? 0.3 : 0; }

    std::int64_t crossings() const
    {
        std::int64_t sum = 0;
        std::vector<std::pair<double, std::size_t>> ends;
        for (std::size_t i = 0; i + 1 < graph_.layers.size(); ++i) {
            ends.clear();
            for (const int left : graph_.layers[i])
                for (const int a : toRight_[std::size_t(left)])
                    ends.emplace_back(double(place(left)) + portShare(a), place(arc(a).right));
            std::sort(ends.begin(), ends.end());
            Inversions inversions(graph_.layers[i + 1].size());
            for (const auto& [from, to] : ends) {
                sum += inversions.above(to);
                inversions.add(to);
            }
        }
        for (const Turn& turn : graph_.turns)
            sum += std::abs(std::int64_t(place(turn.cell)) - std::int64_t(place(turn.dummy))) - 1;
        return sum;
    }

    void exchangeNeighbours()
    {
        bool changed = true;
        for (int pass = 0; changed && pass < 6; ++pass) {
            changed = false;
            for (auto& layer : graph_.layers)
                for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                    if (!mayExchange(layer[i], layer[i + 1]) || gain(layer[i], layer[i + 1]) <= 0)
                        continue;
                    std::swap(layer[i], layer[i + 1]);
                    place_[std::size_t(layer[i])] = i;
                    place_[std::size_t(layer[i + 1])] = i + 1;
                    changed = true;
                }
        }
    }

    bool mayExchange(int upper, int lower) const
    {
        return item(upper).band == item(lower).band && item(upper).group == item(lower).group;
    }

    /// Crossings that are saved when the two neighbours change places.
    std::int64_t gain(int upper, int lower) const
    {
        std::int64_t sum = 0;
        for (const bool right : {false, true}) {
            const auto& arcs = right ? toRight_ : toLeft_;
            if (arcs[std::size_t(upper)].size() * arcs[std::size_t(lower)].size() > mostPairs)
                continue;
            for (const int a : arcs[std::size_t(upper)])
                for (const int b : arcs[std::size_t(lower)]) {
                    const double x = double(place(right ? arc(a).right : arc(a).left)) + (right ? 0 : portShare(a));
                    const double z = double(place(right ? arc(b).right : arc(b).left)) + (right ? 0 : portShare(b));
                    sum += (x > z ? 1 : 0) - (x < z ? 1 : 0);
                }
        }
        return sum + turnGain(upper, lower);
    }

    std::int64_t turnGain(int upper, int lower) const
    {
        const auto cost = [this](int index, std::size_t at, int other) {
            std::int64_t sum = 0;
            for (const int beside : turnsOf_[std::size_t(index)])
                if (beside != other)
                    sum += std::abs(std::int64_t(at) - std::int64_t(place(beside)));
            return sum;
        };
        return cost(upper, place(upper), lower) + cost(lower, place(lower), upper) - cost(upper, place(lower), lower)
            - cost(lower, place(upper), upper);
    }

    LayeredGraph& graph_;
    std::vector<std::vector<int>> toRight_;
    std::vector<std::vector<int>> toLeft_;
    std::vector<std::vector<int>> turnsOf_;
    std::vector<std::size_t> place_;
};

} // namespace

std::int64_t reduceCrossings(LayeredGraph& graph)
{
    return CrossingReducer(graph).run();
}

} // namespace millrace::layout
