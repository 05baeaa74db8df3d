// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/scenario/model.h"

#include <functional>

namespace millrace::scenario {

namespace {

using support::smallModel;
using Options = std::vector<Option>;

Scenario soundData()
{
    Scenario scenario;
    scenario.attributes = {{QStringLiteral("amount"), Distribution::uniform(1, 10)},
        {QStringLiteral("debt-to-income"), Expression {QStringLiteral("amount / 2")}}};
    scenario.elements[QStringLiteral("A")].durationExpression = QStringLiteral("amount + debt-to-income + found");
    scenario.elements[QStringLiteral("B")].changes = {{QStringLiteral("found"), Options {{true, 1}}}};
    scenario.keyFigures = {{QStringLiteral("Profit"), QStringLiteral("amount - cost - cycleTime")}};
    return scenario;
}

void expectOne(const std::function<void(Scenario&)>& change, const char* element, base::Severity severity,
    const char* word, const QByteArray& model = {})
{
    const auto tree = model.isEmpty() ? smallModel() : bpmn::load(model).tree;
    Scenario scenario = soundData();
    change(scenario);
    const base::Problems problems = check(scenario, *tree);
    ASSERT_EQ(problems.size(), 1u) << word << qPrintable(support::allMessages(problems));
    EXPECT_EQ(problems[0].element, QLatin1String(element));
    EXPECT_EQ(problems[0].severity, severity) << word;
    EXPECT_TRUE(problems[0].message.contains(QLatin1String(word))) << qPrintable(problems[0].message);
}

ElementInputs& of(Scenario& scenario, const char* id)
{
    return scenario.elements[QLatin1String(id)];
}

} // namespace

TEST(CheckDataTest, SoundDataHasNoProblems)
{
    EXPECT_TRUE(check(soundData(), *smallModel()).empty())
        << qPrintable(support::allMessages(check(soundData(), *smallModel())));
}

TEST(CheckDataTest, NamesAreNamesAndUnique)
{
    const auto error = base::Severity::Error;
    expectOne([](Scenario& s) { s.attributes.push_back(s.attributes[0]); }, "", error, "amount");
    expectOne(
        [](Scenario& s) {
            s.attributes.push_back({QStringLiteral("1+1"), Options {{true, 1}}});
        },
        "", error, "1+1");
    expectOne([](Scenario& s) { s.attributes.push_back({QString(), Options {{true, 1}}}); }, "", error, "no name");
    expectOne([](Scenario& s) { s.keyFigures.push_back(s.keyFigures[0]); }, "", error, "Profit");
    expectOne([](Scenario& s) { of(s, "B").changes.push_back(of(s, "B").changes[0]); }, "B", error, "found");
}

TEST(CheckDataTest, WhatCannotBeReadOrDrawnIsAnErrorAtItsElement)
{
    const auto error = base::Severity::Error;
    expectOne([](Scenario& s) { of(s, "A").durationExpression = QStringLiteral("amount +"); }, "A", error, "amount +");
    expectOne([](Scenario& s) { of(s, "fB").condition = QStringLiteral("amount >> 2"); }, "fB", error, "amount >> 2");
    expectOne([](Scenario& s) { s.attributes[0].value = Distribution::uniform(5, 1); }, "", error, "amount");
    expectOne([](Scenario& s) { of(s, "B").changes[0].value = Options {}; }, "B", error, "found");
    expectOne([](Scenario& s) { of(s, "B").changes[0].value = Expression {}; }, "B", error, "found");
}

TEST(CheckDataTest, UnknownNamesAreNamedWithTheirElement)
{
    const auto warning = base::Severity::Warning;
    expectOne([](Scenario& s) { of(s, "A").priorityExpression = QStringLiteral("amont"); }, "A", warning, "amont");
    expectOne([](Scenario& s) { s.keyFigures[0].feel = QStringLiteral("costs"); }, "", warning, "costs");
    expectOne([](Scenario& s) { of(s, "A").durationExpression = QStringLiteral("cost"); }, "A", warning, "cost");
    // An attribute knows those before it alone.
    expectOne([](Scenario& s) { s.attributes[0].value = Expression {QStringLiteral("found")}; }, "", warning, "found");
}

TEST(CheckDataTest, WhatScriptsAndDecisionsOfTheModelGiveIsKnown)
{
    const auto withTask
        = [](const QByteArray& task) { return support::smallModelXml().replace("<task id=\"D1\"/>", task); };
    const auto problems = [&](const QByteArray& task) {
        Scenario scenario = soundData();
        scenario.elements[QStringLiteral("fB")].condition = QStringLiteral("isEligible");
        const auto loaded = bpmn::load(withTask(task));
        EXPECT_TRUE(loaded.tree);
        return check(scenario, *loaded.tree).size();
    };
    EXPECT_EQ(problems("<task id=\"D1\"/>"), 1u);
    EXPECT_EQ(problems("<scriptTask id=\"D1\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" "
                       "camunda:resultVariable=\"isEligible\"/>"),
        0u);
    EXPECT_EQ(problems("<businessRuleTask id=\"D1\"/>"), 0u); // what it gives is not known here
}

} // namespace millrace::scenario
