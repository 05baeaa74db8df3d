// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"
#include "tests/modeler/dmn/table_text.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace millrace::dmn::test {

/// Tests of small whole numbers, and values to hold against them: every half from -1 to 10 stands for its segment.
struct RandomTable {
    std::vector<std::vector<std::string>> tests; ///< by rule and input
    std::size_t inputs = 0;

    /// Each rule's output is its number.
    TableText text(const std::string& attributes) const
    {
        TableText made {attributes, {}, {">"}, {}};
        for (std::size_t i = 0; i < inputs; ++i)
            made.inputs.push_back("i" + std::to_string(i));
        for (std::size_t rule = 0; rule < tests.size(); ++rule) {
            std::vector<std::string> row;
            for (const std::string& test : tests[rule])
                row.push_back(escaped(test));
            row.push_back(std::to_string(rule + 1));
            made.rules.push_back(std::move(row));
        }
        return made;
    }

    std::shared_ptr<const DecisionModel> model(const std::string& attributes) const
    {
        std::string elements, needs;
        for (std::size_t i = 0; i < inputs; ++i) {
            elements += inputText("i" + std::to_string(i));
            needs += needsInput("i" + std::to_string(i));
        }
        return modelOf(elements + boxedText("d", text(attributes).xml(), needs));
    }

    /// By the tests themselves, one after the other.
    bool applies(std::size_t rule, const std::vector<feel::Value>& values) const
    {
        for (std::size_t i = 0; i < inputs; ++i) {
            const feel::ParseResult parsed = feel::parseUnaryTests(tests[rule][i]);
            feel::Warnings untold(0);
            if (!feel::evaluateTests(*parsed.expression, values[i], feel::EmptyScope(), untold).isTrue())
                return false;
        }
        return true;
    }
};

inline std::string randomTest()
{
    const int a = *rc::gen::inRange(0, 10), b = *rc::gen::inRange(0, 10);
    const std::string low = std::to_string(std::min(a, b)), high = std::to_string(std::max(a, b));
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return "-";
    case 1:
        return "< " + low;
    case 2:
        return ">= " + low;
    case 3:
        return "[" + low + ".." + high + "]";
    case 4:
        return "(" + low + ".." + high + ")";
    case 5:
        return low + ", " + high;
    case 6:
        return "not(" + low + ", > " + high + ")";
    case 7:
        return "!= " + low;
    default:
        return low;
    }
}

inline RandomTable randomTable(std::size_t mostRules, std::size_t mostInputs)
{
    RandomTable table;
    table.inputs = *rc::gen::inRange<std::size_t>(1, mostInputs + 1);
    const auto rules = *rc::gen::inRange<std::size_t>(1, mostRules + 1);
    for (std::size_t rule = 0; rule < rules; ++rule) {
        auto& row = table.tests.emplace_back();
        for (std::size_t i = 0; i < table.inputs; ++i)
            row.push_back(randomTest());
    }
    return table;
}

} // namespace millrace::dmn::test
