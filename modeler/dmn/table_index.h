// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/table_axis.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace millrace::dmn {

/// Finds the few rules of a table that may apply, by a tree over its inputs: each level asks one input, and goes on
/// among the rules that pass there, so that a decision takes log(rules) where tests are ranges or single values. Rules
/// that are the same for many values stand in the tree many times; its size is bounded by that of the table, and what
/// does not fit is left to be tried one by one. Immutable.
class TableIndex {
public:
    /// Null where the table is too small to gain by it, or no input has tests about constants.
    static std::unique_ptr<const TableIndex> of(const Table& table);

    /// What is known of values by where they lie.
    struct Asked {
        std::span<const std::uint32_t> rules; ///< those (rising) that can apply; all others do not
        std::vector<std::optional<int>> segments; ///< by input; none where the tests are not about such values
    };
    /// Empty: values of other types than the tests are about, all rules have to be tried. `values`: one for each input.
    std::optional<Asked> ask(std::span<const feel::Value> values) const;
    /// Whether one of those rules applies; empty where its tests have to be evaluated to know.
    std::optional<bool> applies(std::uint32_t rule, const Asked& asked) const;

private:
    struct Node {
        std::int32_t axis = -1; ///< -1: a leaf
        std::uint32_t first = 0; ///< of rules_ (leaf) or of steps_
        std::uint32_t count = 0;
    };
    struct Step {
        std::int32_t last; ///< segment up to which the child is the one
        std::uint32_t child; ///< of nodes_
    };
    struct Split {
        std::size_t axis;
        std::vector<std::pair<std::int32_t, std::vector<std::uint32_t>>> parts; ///< last segment, rules
    };

    explicit TableIndex(const Table& table);
    void build(std::uint32_t node, std::vector<std::uint32_t> rules, std::vector<std::size_t> axes);
    std::optional<Split> bestSplit(const std::vector<std::uint32_t>& rules, const std::vector<std::size_t>& axes) const;
    std::optional<Split> splitBy(std::size_t axis, const std::vector<std::uint32_t>& rules) const;

    std::vector<TableAxis> axes_;
    std::vector<Node> nodes_;
    std::vector<Step> steps_;
    std::vector<std::uint32_t> rules_;
    std::size_t room_ = 0; ///< entries of rules that may still be added
};

} // namespace millrace::dmn
