// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/table_index.h"

#include <algorithm>
#include <numeric>

namespace millrace::dmn {

namespace {

constexpr std::size_t fewest = 8; ///< rules that are worth an index, and a further split
constexpr std::size_t roomByRule = 64;

} // namespace

std::unique_ptr<const TableIndex> TableIndex::of(const Table& table)
{
    if (table.rules.size() < fewest)
        return nullptr;
    std::unique_ptr<const TableIndex> index(new TableIndex(table));
    return index->nodes_.front().axis < 0 ? nullptr : std::move(index);
}

TableIndex::TableIndex(const Table& table)
    : room_(roomByRule * table.rules.size())
{
    for (std::size_t i = 0; i < table.inputs.size(); ++i)
        axes_.emplace_back(table, i);
    std::vector<std::uint32_t> rules;
    for (std::uint32_t i = 0; i < table.rules.size(); ++i)
        if (!table.rules[i].isBroken)
            rules.push_back(i);
    std::vector<std::size_t> axes(axes_.size());
    std::iota(axes.begin(), axes.end(), 0);
    nodes_.emplace_back();
    build(0, std::move(rules), std::move(axes));
}

/// One part for each run of segments in which the same rules pass; none where there is no room for them.
std::optional<TableIndex::Split> TableIndex::splitBy(std::size_t axis, const std::vector<std::uint32_t>& rules) const
{
    struct Change {
        std::int32_t segment;
        bool begins;
        std::uint32_t rule;
    };
    const TableAxis& its = axes_[axis];
    std::vector<Change> changes;
    for (const std::uint32_t rule : rules)
        for (const TableAxis::Span& span : its.spansOf(rule)) {
            changes.push_back({span.first, true, rule});
            changes.push_back({span.last + 1, false, rule});
        }
    std::ranges::sort(changes, {}, &Change::segment);
    Split split {axis, {}};
    std::vector<std::uint32_t> passing; // rising
    std::size_t entries = 0;
    const auto close = [&](std::int32_t last) {
        if (!split.parts.empty() && split.parts.back().second == passing) {
            split.parts.back().first = last;
            return;
        }
        entries += passing.size();
        split.parts.emplace_back(last, passing);
    };
    for (std::size_t i = 0; i < changes.size();) {
        if (entries > room_)
            return std::nullopt;
        const std::int32_t segment = changes[i].segment;
        if (segment > 0)
            close(segment - 1);
        for (; i < changes.size() && changes[i].segment == segment; ++i) {
            const auto at = std::ranges::lower_bound(passing, changes[i].rule);
            if (changes[i].begins)
                passing.insert(at, changes[i].rule);
            else
                passing.erase(at);
        }
    }
    if (split.parts.empty() || split.parts.back().first < its.segmentCount() - 1)
        close(its.segmentCount() - 1);
    return split;
}

/// That which leaves the fewest rules on average; none where no input divides them.
std::optional<TableIndex::Split> TableIndex::bestSplit(
    const std::vector<std::uint32_t>& rules, const std::vector<std::size_t>& axes) const
{
    std::optional<Split> best;
    double fewestLeft = double(rules.size());
    for (const std::size_t axis : axes) {
        auto split = splitBy(axis, rules);
        if (!split)
            continue;
        std::size_t entries = 0;
        for (const auto& part : split->parts)
            entries += part.second.size();
        const double left = double(entries) / double(split->parts.size());
        if (left < fewestLeft) {
            fewestLeft = left;
            best = std::move(split);
        }
    }
    return best;
}

void TableIndex::build(std::uint32_t node, std::vector<std::uint32_t> rules, std::vector<std::size_t> axes)
{
    const auto split = rules.size() < fewest ? std::nullopt : bestSplit(rules, axes);
    if (!split) {
        nodes_[node] = {-1, std::uint32_t(rules_.size()), std::uint32_t(rules.size())};
        rules_.insert(rules_.end(), rules.begin(), rules.end());
        return;
    }
    std::erase(axes, split->axis);
    const auto count = std::uint32_t(split->parts.size());
    const auto firstChild = std::uint32_t(nodes_.size());
    nodes_[node] = {std::int32_t(split->axis), std::uint32_t(steps_.size()), count};
    for (std::uint32_t i = 0; i < count; ++i) {
        steps_.push_back({split->parts[i].first, firstChild + i});
        room_ -= std::min(room_, split->parts[i].second.size());
    }
    nodes_.resize(nodes_.size() + count);
    for (std::uint32_t i = 0; i < count; ++i)
        build(firstChild + i, split->parts[i].second, axes);
}

std::optional<TableIndex::Asked> TableIndex::ask(std::span<const feel::Value> values) const
{
    Asked asked;
    asked.segments.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        asked.segments.push_back(axes_[i].segmentOf(values[i]));
    const Node* node = nodes_.data();
    while (node->axis >= 0) {
        const std::optional<int>& segment = asked.segments[std::size_t(node->axis)];
        if (!segment)
            return std::nullopt;
        const std::span<const Step> steps = std::span(steps_).subspan(node->first, node->count);
        node = &nodes_[std::ranges::lower_bound(steps, *segment, {}, &Step::last)->child];
    }
    asked.rules = std::span(rules_).subspan(node->first, node->count);
    return asked;
}

std::optional<bool> TableIndex::applies(std::uint32_t rule, const Asked& asked) const
{
    bool isSure = true;
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        if (!asked.segments[i] || !axes_[i].isClear(rule))
            isSure = false;
        else if (!axes_[i].passes(rule, *asked.segments[i]))
            return false;
    }
    return isSure ? std::optional(true) : std::nullopt;
}

} // namespace millrace::dmn
