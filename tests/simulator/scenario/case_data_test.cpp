// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/scenario/model.h"

// Case data in BPSim files.

namespace millrace::scenario {

namespace {

using support::bpsimFile;
using support::smallModel;
using Options = std::vector<Option>;

Scenario readFirst(const QByteArray& scenario, base::Problems* problems = nullptr)
{
    const auto model = smallModel();
    Scenarios found = readBpsim(bpsimFile(scenario), *model);
    if (problems)
        *problems = found.problems;
    else
        EXPECT_TRUE(found.problems.empty()) << qPrintable(support::allMessages(found.problems));
    EXPECT_FALSE(found.found.empty());
    return found.found.empty() ? Scenario() : found.found.front().scenario;
}

Attribute madeAttribute(const char* name, ValueSource value, bool isWhole = false)
{
    return {QLatin1String(name), std::move(value), isWhole};
}

Expression feelText(const char* text)
{
    return {QLatin1String(text)};
}

Scenario withData()
{
    Scenario scenario;
    scenario.id = QStringLiteral("s");
    scenario.attributes = {madeAttribute("amount", Distribution::logNormal(20000, 9000)),
        madeAttribute("kind", Options {{QStringLiteral("gold"), 0.2}, {QStringLiteral("plain"), 0.8}}),
        madeAttribute("is urgent", Options {{true, 1}, {false, 9}}),
        madeAttribute("one", Options {{QStringLiteral("x"), 1}}),
        madeAttribute("pieces", Distribution::poisson(3), true), madeAttribute("sizes", Options {{1.5, 1}, {2.0, 2}}),
        madeAttribute("drawn", Distribution::discrete({{1, 0.5}, {2, 0.5}})),
        madeAttribute("rate", Distribution::constant(5)), madeAttribute("fee", feelText("amount * 0.05")),
        madeAttribute("limit", feelText("if is urgent then 2 else amount ** 2"))};
    scenario.keyFigures = {{QStringLiteral("Profit"), QStringLiteral("fee - cost")},
        {QStringLiteral("Slow \"& dear\""), QStringLiteral("cycleTime > 100 and cost > 5")}};
    ElementInputs& inputs = scenario.elements[QStringLiteral("A")];
    inputs.durationExpression = QStringLiteral("if kind = \"gold\" then 10 else amount / 1000");
    inputs.priorityExpression = QStringLiteral("amount / 2");
    inputs.changes = {madeAttribute("amount", feelText("amount - 1")), madeAttribute("done", Options {{true, 1}})};
    inputs.changesOnEntry = {madeAttribute("visits", feelText("visits + 1"))};
    scenario.elements[QStringLiteral("fB")].condition = QStringLiteral("amount > 100");
    scenario.elements[QStringLiteral("fC")].condition = QStringLiteral("kind in (\"gold\", \"plain\")");
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), {}, {}});
    scenario.arrivals.back().dueExpression = QStringLiteral("duration(\"P2D\")");
    return scenario;
}

Scenario writtenAndRead(const QByteArray& existing, const Scenario& scenario)
{
    const auto model = smallModel();
    const QByteArray bytes = writeBpsim(existing, scenario, *model);
    const Scenarios read = readBpsim(bytes, *model);
    EXPECT_TRUE(read.problems.empty()) << qPrintable(support::allMessages(read.problems));
    for (const Found& found : read.found)
        if (found.scenario.id == scenario.id)
            return found.scenario;
    ADD_FAILURE() << bytes.constData();
    return {};
}

} // namespace

TEST(CaseDataTest, IsWrittenAndReadTheSame)
{
    const Scenario scenario = withData();
    const Scenario back = writtenAndRead({}, scenario);
    EXPECT_EQ(back.attributes, scenario.attributes);
    EXPECT_EQ(back.keyFigures, scenario.keyFigures);
    EXPECT_EQ(back.elements, scenario.elements);
    EXPECT_EQ(back, scenario);
}

TEST(CaseDataTest, IsWrittenSoThatOthersReadIt)
{
    const auto model = smallModel();
    const QByteArray bytes = writeBpsim({}, withData(), *model);
    for (const char* part : {"<bpsim:Property name=\"amount\" type=\"double\">", "type=\"string\"", "type=\"boolean\"",
             "type=\"long\"", "value=\"bpsim:getProperty('amount') * 0.05\"", "<bpsim:StringParameter value=\"gold\"/>",
             "value=\"bpsim:getProperty('amount') > 100\"", "value=\"=if is urgent then 2 else amount ** 2\""})
        EXPECT_TRUE(bytes.contains(part) || bytes.contains(QByteArray(part).replace(">", "&gt;"))) << part << "\n"
                                                                                                   << bytes.constData();
}

TEST(CaseDataTest, AnHeirSaysOnlyWhatIsDifferent)
{
    const auto model = smallModel();
    const Scenario base = withData();
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = base.id;
    heir.attributes[0].value = Distribution::constant(5000);
    heir.elements[QStringLiteral("A")].durationExpression.clear();
    heir.elements[QStringLiteral("A")].duration = Distribution::constant(60);
    heir.keyFigures[0].feel = QStringLiteral("fee");
    heir.elements[QStringLiteral("A")].changes.pop_back();
    const QByteArray bytes = writeBpsim(writeBpsim({}, base, *model), heir, *model);
    const Scenarios read = readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 2u);
    EXPECT_EQ(read.found[0].scenario, base);
    EXPECT_EQ(read.found[1].scenario, heir);
    const QByteArray own = bytes.mid(bytes.indexOf("id=\"t\""));
    EXPECT_FALSE(own.contains("name=\"kind\"")) << own.constData();
    EXPECT_FALSE(own.contains("Slow"));
}

TEST(CaseDataTest, WhatAnHeirHasNotIsTakenAway)
{
    const auto model = smallModel();
    const Scenario base = withData();
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = base.id;
    heir.attributes.erase(heir.attributes.begin() + 3);
    heir.keyFigures.clear();
    heir.elements[QStringLiteral("fB")].condition.clear();
    heir.elements.erase(QStringLiteral("fB"));
    heir.elements[QStringLiteral("A")].changesOnEntry.clear();
    const QByteArray bytes = writeBpsim(writeBpsim({}, base, *model), heir, *model);
    Scenario back = writtenAndRead(bytes, heir);
    back.inherits = heir.inherits; // given up, as it has less than its base
    EXPECT_EQ(back, heir);
}

TEST(CaseDataTest, OneScenarioTakesThePlaceOfAnother)
{
    const auto model = smallModel();
    Scenario other;
    other.id = QStringLiteral("s");
    other.attributes = {madeAttribute("kind", feelText("1 + 1")), madeAttribute("amount", Distribution::uniform(1, 2))};
    other.elements[QStringLiteral("A")].priority = 3;
    other.elements[QStringLiteral("A")].changesOnEntry = {madeAttribute("amount", feelText("amount * 2"))};
    const QByteArray first = writeBpsim({}, withData(), *model);
    EXPECT_EQ(writtenAndRead(first, other), other);
    EXPECT_EQ(writtenAndRead(writeBpsim({}, other, *model), withData()), withData());
    EXPECT_EQ(writeBpsim(first, withData(), *model), first);
}

TEST(CaseDataTest, PropertiesOfABpsimFileAreRead)
{
    const Scenario scenario = readFirst(R"x(<bpsim:Scenario id="s">
<bpsim:ScenarioParameters><bpsim:PropertyParameters>
<bpsim:Property name="n" type="long"><bpsim:UniformDistribution min="1" max="5"/></bpsim:Property>
<bpsim:Property name="t"><bpsim:DurationParameter value="PT2H"/></bpsim:Property>
</bpsim:PropertyParameters></bpsim:ScenarioParameters>
<bpsim:ElementParameters elementRef="P"><bpsim:PropertyParameters>
<bpsim:Property name="ofProcess"><bpsim:NumericParameter value="7"/></bpsim:Property>
</bpsim:PropertyParameters></bpsim:ElementParameters>
<bpsim:ElementParameters elementRef="A">
<bpsim:TimeParameters><bpsim:ProcessingTime><bpsim:ExpressionParameter value="bpsim:getProperty('n') * 2"/></bpsim:ProcessingTime></bpsim:TimeParameters>
<bpsim:PriorityParameters><bpsim:Priority><bpsim:ExpressionParameter value="getProperty('n')"/></bpsim:Priority></bpsim:PriorityParameters>
<bpsim:PropertyParameters><bpsim:Property name="n"><bpsim:ExpressionParameter value="getProperty('n') - 1"/></bpsim:Property></bpsim:PropertyParameters>
</bpsim:ElementParameters>
<bpsim:ElementParameters elementRef="fB"><bpsim:ControlParameters><bpsim:Condition><bpsim:BooleanParameter value="true"/></bpsim:Condition></bpsim:ControlParameters></bpsim:ElementParameters>
</bpsim:Scenario>)x");
    const std::vector<Attribute> attributes {madeAttribute("n", Distribution::uniform(1, 5), true),
        madeAttribute("t", feelText("duration(\"PT2H\")")), madeAttribute("ofProcess", Distribution::constant(7))};
    EXPECT_EQ(scenario.attributes, attributes);
    const ElementInputs& inputs = scenario.elements.at(QStringLiteral("A"));
    EXPECT_EQ(inputs.durationExpression, QStringLiteral("n * 2"));
    EXPECT_EQ(inputs.priorityExpression, QStringLiteral("n"));
    EXPECT_EQ(inputs.changesOnEntry, std::vector<Attribute>({madeAttribute("n", feelText("n - 1"))}));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("fB")).condition, QStringLiteral("true"));
}

// As the Car Repair of the Implementer's Guide has it: drawn from a continuous distribution, counted down to 0.
TEST(CaseDataTest, WhatIsCountedDownIsWholeUnlessItsTypeSaysOtherwise)
{
    const QByteArray file = R"x(<bpsim:Scenario id="s">
<bpsim:ElementParameters elementRef="S"><bpsim:PropertyParameters>
<bpsim:Property name="issues" TYPE><bpsim:TruncatedNormalDistribution mean="2" standardDeviation="1" min="1" max="1000"/></bpsim:Property>
<bpsim:Property name="weight"><bpsim:UniformDistribution min="1" max="2"/></bpsim:Property>
</bpsim:PropertyParameters></bpsim:ElementParameters>
<bpsim:ElementParameters elementRef="fB"><bpsim:ControlParameters><bpsim:Condition><bpsim:ExpressionParameter value="getProperty('issues') != 0 and getProperty('weight') >= 1"/></bpsim:Condition></bpsim:ControlParameters></bpsim:ElementParameters>
</bpsim:Scenario>)x";
    const Scenario scenario = readFirst(QByteArray(file).replace("TYPE", ""));
    const auto& changes = scenario.elements.at(QStringLiteral("S")).changesOnEntry;
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_TRUE(changes[0].isWhole);
    EXPECT_FALSE(changes[1].isWhole);
    EXPECT_EQ(writtenAndRead({}, scenario), scenario);
    EXPECT_FALSE(readFirst(QByteArray(file).replace("TYPE", "type=\"double\""))
                     .elements.at(QStringLiteral("S"))
                     .changesOnEntry[0]
                     .isWhole);
}

TEST(CaseDataTest, WhatCannotBeSaidInFeelIsNamedAndKept)
{
    const QByteArray file = bpsimFile(R"x(<bpsim:Scenario id="s">
<bpsim:ElementParameters elementRef="A"><bpsim:PropertyParameters>
<bpsim:Property name="n"><bpsim:ExpressionParameter value="count(/a/b)"/></bpsim:Property>
</bpsim:PropertyParameters></bpsim:ElementParameters></bpsim:Scenario>)x");
    const auto model = smallModel();
    const Scenarios read = readBpsim(file, *model);
    ASSERT_EQ(read.problems.size(), 1u);
    EXPECT_EQ(read.problems[0].element, QStringLiteral("A"));
    EXPECT_EQ(read.problems[0].severity, base::Severity::Warning);
    EXPECT_TRUE(read.problems[0].message.contains(QStringLiteral("count(/a/b)")));
    Scenario scenario = read.found.at(0).scenario;
    scenario.seed = 7;
    EXPECT_TRUE(writeBpsim(file, scenario, *model).contains("count(/a/b)"));
}

} // namespace millrace::scenario
