// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/modeler/dmn/decide.h"

#include <string>
#include <vector>

namespace millrace::dmn::test {

/// A decision table as it is written; markup in its texts is escaped by the caller.
struct TableText {
    std::string attributes;
    std::vector<std::string> inputs; ///< expressions
    std::vector<std::string> outputs; ///< what stands in <output ...>...</output>
    std::vector<std::vector<std::string>> rules;

    std::string xml() const
    {
        std::string text = "<decisionTable id=\"t\" " + attributes + ">";
        for (const std::string& input : inputs)
            text += "<input><inputExpression><text>" + input + "</text></inputExpression></input>";
        for (const std::string& output : outputs)
            text += "<output" + output + "</output>";
        for (const auto& rule : rules) {
            text += "<rule>";
            for (std::size_t i = 0; i < rule.size(); ++i) {
                const std::string element = i < inputs.size() ? "inputEntry" : "outputEntry";
                text += "<" + element + "><text>" + rule[i] + "</text></" + element + ">";
            }
            text += "</rule>";
        }
        return text + "</decisionTable>";
    }
};

/// Tests as they may stand in XML.
inline std::string escaped(std::string text)
{
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos; at += 4)
        text.replace(at, 1, "&lt;");
    return text;
}

} // namespace millrace::dmn::test
