// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/simulation.h"
#include "tests/support/loan.h"

#include <benchmark/benchmark.h>

// Cases per CPU-second of the loan application where the amount asked for and the customer's rating decide: a table
// says who gets a loan (target: 150,000), or a condition alone does.

namespace millrace {

namespace {

constexpr std::int64_t cases = 100'000;

const char* const eligibility = R"x(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="Loan" namespace="urn:loan">
<inputData id="i1" name="amount"><variable name="amount" typeRef="number"/></inputData>
<inputData id="i2" name="rating"><variable name="rating" typeRef="string"/></inputData>
<decision id="eligibility" name="Eligibility"><variable name="Eligibility"/>
<informationRequirement><requiredInput href="#i1"/></informationRequirement>
<informationRequirement><requiredInput href="#i2"/></informationRequirement>
<decisionTable id="t" hitPolicy="FIRST"><input id="a"><inputExpression><text>amount</text></inputExpression></input>
<input id="b"><inputExpression><text>rating</text></inputExpression></input><output id="o" name="eligible"/>
<rule id="r1"><inputEntry><text>&lt; 5000</text></inputEntry><inputEntry><text>-</text></inputEntry>
<outputEntry><text>true</text></outputEntry></rule>
<rule id="r2"><inputEntry><text>[5000..30000)</text></inputEntry><inputEntry><text>"A", "B"</text></inputEntry>
<outputEntry><text>true</text></outputEntry></rule>
<rule id="r3"><inputEntry><text>&gt;= 30000</text></inputEntry><inputEntry><text>"A"</text></inputEntry>
<outputEntry><text>true</text></outputEntry></rule>
<rule id="r4"><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>
<outputEntry><text>false</text></outputEntry></rule></decisionTable></decision></definitions>)x";

scenario::Scenario scenarioWithData(const char* condition)
{
    scenario::Scenario made = support::loanScenario();
    made.attributes = {{QStringLiteral("amount"), kernel::Distribution::logNormal(20000, 10000)},
        {QStringLiteral("rating"),
            std::vector<scenario::Option> {
                {QStringLiteral("A"), 0.5}, {QStringLiteral("B"), 0.3}, {QStringLiteral("C"), 0.2}}}};
    made.elements[QStringLiteral("X2_Reject")].probability.reset();
    made.elements[QStringLiteral("X2_Reject")].condition = QLatin1String(condition);
    made.elements[QStringLiteral("X2_P2")].condition = QStringLiteral("true");
    return made;
}

/// Its task "Assess" asks the table.
std::unique_ptr<metamodel::Tree> decidedModel()
{
    QByteArray xml = support::loanModel()->save();
    xml.replace("<task id=\"Assess\"",
        "<businessRuleTask xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"Assess\" "
        "camunda:decisionRef=\"eligibility\" camunda:resultVariable=\"eligible\"");
    const qsizetype at = xml.indexOf("id=\"Assess\"");
    const qsizetype close = xml.indexOf("</task>", at);
    if (xml.lastIndexOf("/>", xml.indexOf('>', at)) != xml.indexOf('>', at) - 1 && close > 0)
        xml.replace(close, 7, "</businessRuleTask>");
    return bpmn::load(xml).tree;
}

void measure(benchmark::State& state, const run::Simulation& simulation)
{
    run::Options options;
    options.cases = cases;
    options.replications = 1;
    options.threads = 1;
    if (!simulation.canRun())
        state.SkipWithError("cannot be simulated");
    for (auto _ : state)
        benchmark::DoNotOptimize(simulation.run(options).results.process.cost.estimate.mean);
    const run::Outcome outcome = simulation.run(options);
    for (const QString& warning : outcome.description.warnings)
        state.SetLabel(warning.toStdString());
    state.SetItemsProcessed(state.iterations() * cases);
}

void loanByCondition(benchmark::State& state)
{
    const auto model = support::loanModel();
    measure(state, run::Simulation(*model, scenarioWithData("rating = \"C\" or amount > 30000")));
}

void loanByDecision(benchmark::State& state)
{
    const auto model = decidedModel();
    const auto decisions = std::make_shared<const execution::Decisions>(
        std::vector<execution::DecisionFile> {{QStringLiteral("loan.dmn"), eligibility}});
    measure(state, run::Simulation(*model, scenarioWithData("eligible = false"), QString(), decisions));
}

BENCHMARK(loanByCondition)->Unit(benchmark::kMillisecond);
BENCHMARK(loanByDecision)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace millrace
