// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/table_logic.h"
#include "modeler/feel/constant_tests.h"

#include <optional>
#include <vector>

namespace millrace::dmn {

/// The values of one input, cut where the tests of the rules begin and end: within a segment no test changes its mind.
/// Where the tests compare by order, segments are all below the first bound, that bound, all up to the next one, and so
/// on; where they only name values, each of these, and last anything else.
class TableAxis {
public:
    struct Span {
        int first; ///< segment
        int last; ///< included
        bool operator==(const Span&) const = default;
    };
    using Spans = std::vector<Span>; ///< rising, apart from one another

    TableAxis(const Table& table, std::size_t input);

    int segmentCount() const { return segmentCount_; }
    /// Empty where the tests cannot be asked by segment: for a value of another type than they are about.
    std::optional<int> segmentOf(const feel::Value& value) const;
    /// Where the rule's test passes. Of a test that is not about constants: everywhere.
    const Spans& spansOf(std::size_t rule) const { return spans_[rule]; }
    bool passes(std::size_t rule, int segment) const;
    /// Whether the rule's test is about constants, so that its spans say all.
    bool isClear(std::size_t rule) const { return isClear_[rule]; }
    /// No value that the table takes lies in it.
    bool isEmpty(int segment) const { return isEmpty_[std::size_t(segment)]; }
    /// A value in it; null where any will do, or none was found.
    const feel::Value& example(int segment) const { return examples_[std::size_t(segment)]; }

private:
    void addBounds(const feel::ConstantTests& tests);
    Spans spansOf(const feel::ConstantTests& tests) const;
    Span spanOf(const feel::Range& range) const;
    std::size_t boundAt(const feel::Value& value) const;
    feel::Value valueWithin(int segment) const;
    feel::Value otherThanBounds() const;

    feel::Type type_ = feel::Type::Null; ///< Null: no rule asks for the input
    bool isOrdered_ = false;
    std::vector<feel::Value> bounds_; ///< rising
    int segmentCount_ = 1;
    std::vector<Spans> spans_; ///< by rule
    std::vector<bool> isClear_; ///< by rule
    std::vector<bool> isEmpty_; ///< by segment
    std::vector<feel::Value> examples_; ///< by segment
};

} // namespace millrace::dmn
