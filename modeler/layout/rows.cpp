// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace millrace::layout {

namespace {

constexpr double far = std::numeric_limits<double>::max() / 4;

/// Rows that have been given one height: a chain of items, one in each of some neighbouring layers.
struct Block {
    double y = 0;
    std::vector<std::pair<int, double>> above; ///< blocks that lie above, and how far at least
    std::vector<std::pair<int, double>> below;
    struct Pull {
        int block;
        double offset; ///< where this block wants to be, seen from the other
        double weight;
    };
    std::vector<Pull> pulls;
    int size = 0;
};

class RowAssigner {
public:
    RowAssigner(const LayeredGraph& graph, const RowGaps& gaps)
        : graph_(graph)
        , gaps_(gaps)
        , rightOf_(graph.items.size(), -1)
        , leftOf_(graph.items.size(), -1)
        , blockOf_(graph.items.size(), -1)
        , place_(graph.items.size(), 0)
    { }

    Rows run()
    {
        for (const auto& layer : graph_.layers)
            for (std::size_t i = 0; i < layer.size(); ++i)
                place_[std::size_t(layer[i])] = int(i);
        align();
        makeBlocks();
        separate();
        attract();
        stack();
        for (int sweep = 0; sweep < 8; ++sweep)
            settle(sweep % 2 == 0);
        return result();
    }

private:
    const Item& item(int index) const { return graph_.items[std::size_t(index)]; }
    Block& block(int item) { return blocks_[std::size_t(blockOf_[std::size_t(item)])]; }

    /// Joins neighbours along arcs, the most important arcs first, wherever they cross no joint that is there already.
    void align()
    {
        std::vector<int> order(graph_.arcs.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return graph_.arcs[std::size_t(a)].straightness > graph_.arcs[std::size_t(b)].straightness;
        });
        std::vector<std::map<int, int>> joints(graph_.layers.size());
        for (const int i : order) {
            const Arc& arc = graph_.arcs[std::size_t(i)];
            if (arc.straightness < 0 || item(arc.left).band != item(arc.right).band
                || rightOf_[std::size_t(arc.left)] >= 0 || leftOf_[std::size_t(arc.right)] >= 0)
                continue;
            auto& here = joints[std::size_t(item(arc.left).layer)];
            const int from = place_[std::size_t(arc.left)], to = place_[std::size_t(arc.right)];
            const auto next = here.upper_bound(from);
            if ((next != here.end() && next->second < to) || (next != here.begin() && std::prev(next)->second > to))
                continue;
            here.emplace(from, to);
            rightOf_[std::size_t(arc.left)] = arc.right;
            leftOf_[std::size_t(arc.right)] = arc.left;
        }
    }

    void makeBlocks()
    {
        for (const auto& layer : graph_.layers)
            for (const int first : layer) {
                if (leftOf_[std::size_t(first)] >= 0)
                    continue;
                for (int at = first; at >= 0; at = rightOf_[std::size_t(at)]) {
                    blockOf_[std::size_t(at)] = int(blocks_.size());
                }
                blocks_.emplace_back();
            }
    }

    double gap(int upper, int lower) const
    {
        const bool isLine = graph_.isDummy(upper), isLineBelow = graph_.isDummy(lower);
        return isLine && isLineBelow ? gaps_.lines : isLine || isLineBelow ? gaps_.cellAndLine : gaps_.cells;
    }

    void separate()
    {
        for (const auto& layer : graph_.layers)
            for (std::size_t i = 0; i < layer.size(); ++i) {
                ++block(layer[i]).size;
                if (i == 0 || item(layer[i - 1]).band != item(layer[i]).band)
                    continue;
                const int upper = layer[i - 1], lower = layer[i];
                const double distance = graph_.down(upper) + gap(upper, lower) + graph_.up(lower);
                block(upper).below.emplace_back(blockOf_[std::size_t(lower)], distance);
                block(lower).above.emplace_back(blockOf_[std::size_t(upper)], distance);
            }
        // From top to bottom; joints do not cross, so there is no circle.
        std::vector<int> waiting;
        for (const Block& one : blocks_)
            waiting.push_back(int(one.above.size()));
        for (int i = 0; i < int(blocks_.size()); ++i)
            if (waiting[std::size_t(i)] == 0)
                downwards_.push_back(i);
        for (std::size_t i = 0; i < downwards_.size(); ++i)
            for (const auto& [lower, distance] : blocks_[std::size_t(downwards_[i])].below)
                if (--waiting[std::size_t(lower)] == 0)
                    downwards_.push_back(lower);
    }

    void attract()
    {
        const auto pull = [this](int a, int b, double offset, double weight) {
            const int x = blockOf_[std::size_t(a)], z = blockOf_[std::size_t(b)];
            if (x == z || item(a).band != item(b).band)
                return;
            blocks_[std::size_t(x)].pulls.push_back({z, -offset, weight});
            blocks_[std::size_t(z)].pulls.push_back({x, offset, weight});
        };
        for (const Arc& arc : graph_.arcs) {
            const bool isInner = graph_.isDummy(arc.left) && graph_.isDummy(arc.right);
            const bool isStrong = arc.straightness >= 2'000'000 || arc.leftOffset > 0;
            pull(arc.left, arc.right, arc.leftOffset, isInner ? 4 : isStrong ? 3 : 1);
        }
        for (const Turn& turn : graph_.turns)
            pull(turn.cell, turn.dummy, place_[std::size_t(turn.cell)] < place_[std::size_t(turn.dummy)] ? 40 : -40, 1);
    }

    /// Everything as high as it can be.
    void stack()
    {
        for (const int i : downwards_)
            for (const auto& [upper, distance] : blocks_[std::size_t(i)].above)
                blocks_[std::size_t(i)].y
                    = std::max(blocks_[std::size_t(i)].y, blocks_[std::size_t(upper)].y + distance);
        for (Block& one : blocks_)
            std::stable_sort(one.pulls.begin(), one.pulls.end(),
                [](const Block::Pull& a, const Block::Pull& b) { return a.block < b.block; });
    }

    /// Every block in its turn goes where its neighbours pull it, as far as what lies above and below allows.
    void settle(bool upwards)
    {
        for (std::size_t i = 0; i < downwards_.size(); ++i) {
            Block& one = blocks_[std::size_t(downwards_[upwards ? downwards_.size() - 1 - i : i])];
            if (one.pulls.empty())
                continue;
            double least = -far, most = far;
            for (const auto& [upper, distance] : one.above)
                least = std::max(least, blocks_[std::size_t(upper)].y + distance);
            for (const auto& [lower, distance] : one.below)
                most = std::min(most, blocks_[std::size_t(lower)].y - distance);
            one.y = std::max(least, std::min(most, wish(one)));
        }
    }

    /// The weighted median of where the pulls lead: as little length as possible.
    double wish(const Block& one)
    {
        wishes_.clear();
        double total = 0;
        for (const Block::Pull& pull : one.pulls) {
            wishes_.emplace_back(blocks_[std::size_t(pull.block)].y + pull.offset, pull.weight);
            total += pull.weight;
        }
        std::sort(wishes_.begin(), wishes_.end());
        double sum = 0;
        for (std::size_t i = 0; i < wishes_.size(); ++i) {
            sum += wishes_[i].second;
            if (2 * sum == total)
                return (wishes_[i].first + wishes_[i + 1].first) / 2;
            if (2 * sum > total)
                return wishes_[i].first;
        }
        return one.y;
    }

    Rows result() const
    {
        Rows rows;
        rows.y.resize(graph_.items.size());
        std::vector<double> top(std::size_t(graph_.bands), far), bottom(std::size_t(graph_.bands), -far);
        for (std::size_t i = 0; i < graph_.items.size(); ++i) {
            const double y = blocks_[std::size_t(blockOf_[i])].y;
            rows.y[i] = y;
            const auto band = std::size_t(graph_.items[i].band);
            top[band] = std::min(top[band], y - graph_.up(int(i)));
            bottom[band] = std::max(bottom[band], y + graph_.down(int(i)));
        }
        for (std::size_t i = 0; i < graph_.items.size(); ++i)
            rows.y[i] -= top[std::size_t(graph_.items[i].band)];
        for (std::size_t band = 0; band < top.size(); ++band)
            rows.height.push_back(std::max(0.0, bottom[band] - top[band]));
        return rows;
    }

    const LayeredGraph& graph_;
    RowGaps gaps_;
    std::vector<int> rightOf_, leftOf_; ///< joined item in the next and the previous layer
    std::vector<int> blockOf_;
    std::vector<int> place_;
    std::vector<Block> blocks_;
    std::vector<int> downwards_; ///< blocks, none before what lies above it
    std::vector<std::pair<double, double>> wishes_;
};

} // namespace

Rows assignRows(const LayeredGraph& graph, const RowGaps& gaps)
{
    return RowAssigner(graph, gaps).run();
}

} // namespace millrace::layout
