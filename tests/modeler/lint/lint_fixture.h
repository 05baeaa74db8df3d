// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "modeler/lint/linter.h"
#include "tests/support/flow_chain.h"

#include <gmock/gmock.h>

/// Models built in code, and what a rule finds in them.
namespace millrace::lint::testing {

using support::chain;

inline std::unique_ptr<metamodel::Tree> definitionsOf(const QByteArray& content)
{
    auto loaded = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                             "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                             "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" targetNamespace=\"t\">\n"
        + content + "</definitions>");
    EXPECT_NE(loaded.tree, nullptr);
    return std::move(loaded.tree);
}

inline std::unique_ptr<metamodel::Tree> processOf(const QByteArray& content, const QByteArray& attributes = {})
{
    return definitionsOf("<process id=\"P\" name=\"P\" " + attributes + ">\n" + content + "</process>");
}

/// Ids of what that rule finds.
inline std::vector<std::string> found(const metamodel::Tree& tree, const char* rule, Configuration configuration = {})
{
    if (configuration.grade(QLatin1String(rule)) == Configuration::Grade::AsItIs)
        configuration.setOn(QLatin1String(rule));
    Linter linter(configuration);
    linter.check(tree);
    std::vector<std::string> result;
    for (const Finding& finding : linter.findings()) {
        EXPECT_FALSE(finding.problem.message.isEmpty());
        EXPECT_FALSE(finding.problem.message.contains(QLatin1Char('%'))) << finding.problem.message.toStdString();
        EXPECT_NE(tree.find(finding.element), nullptr);
        EXPECT_EQ(finding.fix.empty(), finding.fixName.isEmpty());
        if (finding.problem.rule == QLatin1String(rule))
            result.push_back(finding.problem.element.toStdString());
    }
    return result;
}

inline std::vector<std::string> foundIn(const char* rule, const QByteArray& content, const QByteArray& attributes = {})
{
    return found(*processOf(content, attributes), rule);
}

/// "task", "a b": tasks a and b, with their ids as names.
inline QByteArray nodes(const QByteArray& element, const QByteArray& ids)
{
    QByteArray all;
    for (const QByteArray& id : ids.split(' '))
        all += '<' + element + " id='" + id + "' name='" + id + "'/>";
    return all;
}

/// Takes the fix of each finding of the rule by itself: its finding is gone then, and the inverse restores the bytes.
/// Gives how many fixes there were.
inline int tryFixes(const metamodel::Tree& tree, const char* rule)
{
    Configuration configuration;
    configuration.setOn(QLatin1String(rule));
    Linter linter(configuration);
    linter.check(tree);
    int fixes = 0;
    for (const Finding& finding : linter.findings()) {
        if (finding.problem.rule != QLatin1String(rule) || finding.fix.empty())
            continue;
        ++fixes;
        const auto mended = tree.copy();
        for (const metamodel::Change& change : finding.fix)
            mended->apply(change);
        Linter after(configuration);
        after.check(*mended);
        for (const Finding& left : after.findings())
            EXPECT_FALSE(left.problem.rule == finding.problem.rule && left.element == finding.element)
                << left.problem.message.toStdString();
        for (const metamodel::Change& change : metamodel::inverse(finding.fix))
            mended->apply(change);
        EXPECT_EQ(mended->save(), tree.save());
    }
    return fixes;
}

} // namespace millrace::lint::testing
