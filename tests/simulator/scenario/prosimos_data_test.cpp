// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos_data.h"

#include "simulator/scenario/prosimos.h"
#include "tests/simulator/scenario/model.h"

#include <gmock/gmock.h>

namespace millrace::scenario {

namespace {

using testing::HasSubstr;

struct DataRead {
    Scenario scenario;
    base::Problems problems;
    const ElementInputs& at(const char* id) const { return scenario.elements.at(QString::fromLatin1(id)); }
};

/// Ann does A and B, in ten minutes each; `more` are further sections. Nothing of it fails the check.
DataRead dataFrom(const QByteArray& more)
{
    const auto model = support::smallModel();
    QByteArray bytes = R"({'resource_profiles': [{'id': 'P', 'name': 'Clerks', 'resource_list': [
 {'id': 'ann', 'name': 'Ann', 'amount': 1, 'cost_per_hour': 20, 'calendar': 'c'}]}],
'resource_calendars': [{'id': 'c', 'name': 'Office', 'time_periods': [
 {'from': 'MONDAY', 'to': 'FRIDAY', 'beginTime': '09:00:00', 'endTime': '17:00:00'}]}],
'task_resource_distribution': [
 {'task_id': 'A', 'resources': [{'resource_id': 'ann', 'distribution_name': 'fix', 'distribution_params': [{'value': 600}]}]},
 {'task_id': 'B', 'resources': [{'resource_id': 'ann', 'distribution_name': 'fix', 'distribution_params': [{'value': 600}]}]}],
)" + more
        + "}";
    DataRead result;
    const auto file = readProsimos(bytes.replace('\'', '"'), *model, result.problems);
    if (file)
        result.scenario = file->scenario;
    const base::Problems found = check(result.scenario, *model);
    EXPECT_FALSE(base::hasErrors(found)) << qPrintable(support::allMessages(found));
    return result;
}

const QByteArray knownOfCases = R"('case_attributes': [
 {'name': 'kind', 'type': 'discrete', 'values': [{'key': 'REGULAR', 'value': 0.8}, {'key': 'BUSINESS', 'value': '0.2'}]},
 {'name': 'amount', 'type': 'continuous', 'values': {'distribution_name': 'uniform',
  'distribution_params': [{'value': 100}, {'value': 900}]}}])";

Attribute drawnOnce(const char* name, double value)
{
    return {QString::fromLatin1(name), Distribution::constant(value)};
}

} // namespace

TEST(ProsimosData, CasesHaveTheirAttributes)
{
    const DataRead read = dataFrom(knownOfCases);
    EXPECT_TRUE(read.problems.empty()) << qPrintable(support::allMessages(read.problems));
    EXPECT_EQ(read.scenario.attributes,
        (std::vector<Attribute> {
            {QStringLiteral("kind"),
                std::vector<Option> {{QStringLiteral("REGULAR"), 0.8}, {QStringLiteral("BUSINESS"), 0.2}}},
            {QStringLiteral("amount"), Distribution::uniform(100, 900)}}));
}

TEST(ProsimosData, EventsChangeThem)
{
    const DataRead read = dataFrom(knownOfCases + R"(,
'event_attributes': [
 {'event_id': 'A', 'attributes': [
  {'name': 'amount', 'type': 'expression', 'values': 'amount * 1.1'},
  {'name': 'odd', 'type': 'expression', 'values': 'amount % 2'},
  {'name': 'rounds', 'type': 'continuous', 'values': {'distribution_name': 'fix', 'distribution_params': [{'value': 1}]}}]},
 {'event_id': 'W', 'attributes': [
  {'name': 'rounds', 'type': 'continuous', 'values': {'distribution_name': 'fix', 'distribution_params': [{'value': 2}]}}]}])");
    EXPECT_EQ(read.at("A").changes,
        (std::vector<Attribute> {
            {QStringLiteral("amount"), Expression {QStringLiteral("amount * 1.1")}}, drawnOnce("rounds", 1)}));
    EXPECT_EQ(read.at("W").changesOnEntry, (std::vector<Attribute> {drawnOnce("rounds", 2)}));
    ASSERT_EQ(read.problems.size(), 1U) << qPrintable(support::allMessages(read.problems));
    EXPECT_THAT(read.problems[0].message.toStdString(), HasSubstr("amount % 2"));
    EXPECT_EQ(read.problems[0].element, QStringLiteral("odd"));
    EXPECT_GT(read.problems[0].line, 10);
}

TEST(ProsimosData, WhatAllCasesShareIsNamed)
{
    const DataRead read = dataFrom(R"('global_attributes': [{'name': 'stock', 'type': 'continuous', 'values': {}}])");
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].severity, base::Severity::Warning);
    EXPECT_EQ(read.problems[0].element, QStringLiteral("stock"));
}

const QByteArray rulesOfKind = R"('branch_rules': [
 {'id': 'isBusiness', 'rules': [[{'attribute': 'kind', 'comparison': '=', 'value': 'BUSINESS'}]]},
 {'id': 'isLarge', 'rules': [[{'attribute': 'amount', 'comparison': 'in', 'value': ['500', 'inf']}]]}])";

TEST(ProsimosData, ConditionsDecideTheWayAndTheOneWithoutIsForTheRest)
{
    const DataRead read = dataFrom(knownOfCases + "," + rulesOfKind + R"(,
'gateway_branching_probabilities': [{'gateway_id': 'X', 'probabilities': [
 {'path_id': 'fB', 'value': 0.2, 'condition_id': 'isBusiness'},
 {'path_id': 'fC', 'value': 0.3, 'condition_id': 'isLarge'}, {'path_id': 'fD', 'value': 0.5}]}])");
    EXPECT_EQ(read.at("fB").condition, QStringLiteral("kind = \"BUSINESS\""));
    EXPECT_EQ(read.at("fC").condition, QStringLiteral("amount >= 500"));
    EXPECT_EQ(read.at("fD").condition, QStringLiteral("not((kind = \"BUSINESS\") or (amount >= 500))"));
    EXPECT_FALSE(read.at("fB").probability) << "shares would count before conditions";
    ASSERT_EQ(read.problems.size(), 1U) << qPrintable(support::allMessages(read.problems));
    EXPECT_EQ(read.problems[0].element, QStringLiteral("X"));
    EXPECT_EQ(read.problems[0].severity, base::Severity::Warning);
}

TEST(ProsimosData, SharesDecideWhereSeveralWaysHaveNoCondition)
{
    const DataRead read = dataFrom(knownOfCases + "," + rulesOfKind + R"(,
'gateway_branching_probabilities': [{'gateway_id': 'X', 'probabilities': [
 {'path_id': 'fB', 'value': 0.2, 'condition_id': 'isBusiness'},
 {'path_id': 'fC', 'value': 0.3, 'condition_id': 'missing'}, {'path_id': 'fD', 'value': 0.5}]}])");
    EXPECT_TRUE(read.at("fB").condition.isEmpty());
    EXPECT_EQ(read.at("fB").probability, 0.2);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_THAT(read.problems[0].message.toStdString(), HasSubstr("no condition"));
    EXPECT_EQ(read.problems[0].element, QStringLiteral("X"));
}

TEST(ProsimosData, TheFirstRuleThatHoldsGivesThePriority)
{
    const DataRead read = dataFrom(knownOfCases + R"(,
'prioritisation_rules': [
 {'priority_level': 2, 'rules': [[{'attribute': 'amount', 'comparison': 'in', 'value': ['500', 'inf']}]]},
 {'priority_level': '1', 'rules': [[{'attribute': 'kind', 'comparison': '=', 'value': 'BUSINESS'}]]}])");
    EXPECT_TRUE(read.problems.empty()) << qPrintable(support::allMessages(read.problems));
    const Attribute priority {QStringLiteral("priority"),
        Expression {QStringLiteral("if kind = \"BUSINESS\" then 2 else if amount >= 500 then 1 else 0")}};
    EXPECT_EQ(read.scenario.attributes.back(), priority);
    EXPECT_EQ(read.at("A").priorityExpression, QStringLiteral("priority"));
    EXPECT_EQ(read.scenario.pools.front().discipline, kernel::Discipline::Priority);
}

TEST(ProsimosData, RulesThatCannotBeSaidAreNamed)
{
    const DataRead read = dataFrom(R"('branch_rules': [
 {'id': 'odd', 'rules': [[{'attribute': 'amount', 'comparison': '~', 'value': 1}]]}],
'prioritisation_rules': [{'priority_level': 1, 'rules': [[{'attribute': 'amount', 'comparison': '~', 'value': 1}]]},
 {'rules': []}])");
    ASSERT_EQ(read.problems.size(), 3U) << qPrintable(support::allMessages(read.problems));
    EXPECT_EQ(read.problems[0].element, QStringLiteral("odd"));
    EXPECT_EQ(read.problems[1].element, QStringLiteral("prioritisation_rules"));
    EXPECT_THAT(read.problems[2].message.toStdString(), HasSubstr("priority_level"));
    EXPECT_TRUE(read.scenario.attributes.empty());
    EXPECT_EQ(read.scenario.pools.front().discipline, kernel::Discipline::Fifo);
}

TEST(ProsimosData, WorkIsDoneInBatches)
{
    const DataRead read = dataFrom(R"('batch_processing': [
 {'task_id': 'A', 'type': 'Parallel', 'size_distrib': [{'key': '1', 'value': 0}, {'key': '2', 'value': 1}],
  'duration_distrib': [{'key': '3', 'value': 0.5}],
  'firing_rules': [[{'attribute': 'size', 'comparison': '=', 'value': 3}]]},
 {'task_id': 'B', 'type': 'Parallel', 'size_distrib': [], 'duration_distrib': [],
  'firing_rules': [[{'attribute': 'daily_hour', 'comparison': '=', 'value': 12}]]}])");
    EXPECT_EQ(read.at("A").batch, (Batch {3}));
    EXPECT_EQ(read.at("A").duration, Distribution::constant(900));
    EXPECT_FALSE(read.at("B").batch);
    ASSERT_EQ(read.problems.size(), 2U) << qPrintable(support::allMessages(read.problems));
    EXPECT_EQ(read.problems[0].element, QStringLiteral("B"));
    EXPECT_EQ(read.problems[1].element, QStringLiteral("B"));
}

} // namespace millrace::scenario
