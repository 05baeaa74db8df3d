// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

// Business rule tasks ask the .dmn files in the model's folder, whether it is run or simulated.

namespace millrace::support {

namespace {

const char* const decidedModel = R"x(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:t" id="D">
<process id="P" isExecutable="true"><startEvent id="s"/>
<businessRuleTask id="d" camunda:decisionRef="size" camunda:resultVariable="size"/>
<exclusiveGateway id="x" default="toSmall"/><task id="big"/><task id="small"/><endEvent id="e"/><endEvent id="f"/>
<sequenceFlow id="f1" sourceRef="s" targetRef="d"/><sequenceFlow id="f2" sourceRef="d" targetRef="x"/>
<sequenceFlow id="toBig" sourceRef="x" targetRef="big"><conditionExpression>size = "big"</conditionExpression></sequenceFlow>
<sequenceFlow id="toSmall" sourceRef="x" targetRef="small"/>
<sequenceFlow id="f3" sourceRef="big" targetRef="e"/><sequenceFlow id="f4" sourceRef="small" targetRef="f"/>
</process></definitions>)x";

const char* const sizeDecision = R"x(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="Sizes" namespace="urn:sizes">
<inputData id="i1" name="amount"><variable name="amount" typeRef="number"/></inputData>
<decision id="size" name="Size"><variable name="Size"/>
<informationRequirement><requiredInput href="#i1"/></informationRequirement>
<literalExpression><text>if amount &gt; 70 then "big" else "small"</text></literalExpression></decision></definitions>)x";

const char* const amounts = R"x(<?xml version="1.0" encoding="UTF-8"?>
<bpsim:BPSimData xmlns:bpsim="http://www.bpsim.org/schemas/2.0"><bpsim:Scenario id="s"><bpsim:ScenarioParameters>
<bpsim:PropertyParameters><bpsim:Property name="amount" type="double"><bpsim:UniformDistribution min="0" max="100"/></bpsim:Property></bpsim:PropertyParameters>
</bpsim:ScenarioParameters></bpsim:Scenario></bpsim:BPSimData>)x";

class CliDecisionTasks : public CliFixture {
protected:
    void SetUp() override
    {
        write("a.bpmn", decidedModel);
        write("sizes.dmn", sizeDecision);
        write("a.bpsim", amounts);
    }
};

TEST_F(CliDecisionTasks, RunDecides)
{
    for (const auto& [amount, size] : {std::pair("90", "big"), std::pair("9", "small")}) {
        const Ran ran = run(("run a.bpmn --format json --variables {\"amount\":" + std::string(amount) + "}").c_str());
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_EQ(
            ran.json()[QLatin1String("variables")].toObject()[QLatin1String("size")].toString(), QLatin1String(size));
    }
}

TEST_F(CliDecisionTasks, SimulateDecides)
{
    const Ran ran = run("simulate a.bpmn --format json --cases 2000 --replications 3");
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject outcomes = ran.json()[QLatin1String("outcomes")].toObject();
    const double share
        = outcomes[QLatin1String("e")].toObject()[QLatin1String("share")].toObject()[QLatin1String("mean")].toDouble();
    EXPECT_NEAR(share, 0.3, 0.03);
}

TEST_F(CliDecisionTasks, VersionsDecideAsTheyDidThen)
{
    ASSERT_EQ(run("repo init").code, 0);
    ASSERT_EQ(run("repo save -m First --author A").code, 0);
    write("sizes.dmn", QByteArray(sizeDecision).replace("70", "20"));
    const Ran ran
        = run("compare HEAD@a.bpmn a.bpmn --cases 1000 --replications 10 --kpi outcomes.e.share --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonArray comparisons = ran.json()[QLatin1String("comparisons")].toArray();
    ASSERT_EQ(comparisons.size(), 1);
    EXPECT_EQ(comparisons[0][QLatin1String("significant")].toBool(), true) << ran.text();
}

} // namespace

} // namespace millrace::support
