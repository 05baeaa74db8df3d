// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/table_logic.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace millrace::dmn {

/// Something odd about the rules of a decision table as a whole.
struct TableFinding {
    enum class Kind {
        Gap, ///< values for which no rule applies, and there is no default output
        Overlap, ///< rules that apply at once, though the hit policy is UNIQUE
        Contradiction, ///< rules that apply at once and give different outputs, though the hit policy is ANY
        Unreachable, ///< a rule that never counts: others always come first, or none of its values may come
        Subsumed, ///< a rule whose cases another one covers with the same output (ANY)
        Unchecked, ///< rules whose tests are not about constants, or more work than is done
    };
    Kind kind = Kind::Gap;
    base::Severity severity = base::Severity::Warning;
    std::vector<std::uint32_t> rules; ///< from 0, the one that it is about first
    /// Values that show it, one for each input, null where any will do; empty where there is nothing to show.
    std::vector<feel::Value> example;
    QString message; ///< translated; one or two sentences, with the example
};

/// Gaps, overlaps, contradictions and rules that never count, by the hit policy: found exactly where tests are about
/// constants (values, lists, ranges, `not`). Rules with other tests are taken to apply wherever their other tests do
/// when gaps are looked for, and left out of the rest. At most `most` findings of a kind, and work that is bounded by
/// the rules: what was left out is said by a finding of its own.
std::vector<TableFinding> checkTable(const Table& table, std::size_t most = 50);

/// The findings of all tables of the model itself (not of what it imports), each at its table or rule, with a rule of
/// its own: "table-gap", "table-overlap", "table-contradiction", "table-unreachable", "table-subsumed",
/// "table-unchecked".
base::Problems checkTables(const DecisionModel& model);

} // namespace millrace::dmn
