// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

class CliRun : public CliFixture {
protected:
    void SetUp() override { write("a.bpmn", smallModel); }
    static std::vector<std::string> events(const QJsonObject& result)
    {
        std::vector<std::string> lines;
        for (const QJsonValue value : result[QLatin1String("trace")].toArray())
            lines.push_back((value[QLatin1String("event")].toString() + QLatin1Char(' ')
                + value[QLatin1String("element")].toString())
                                .toStdString());
        return lines;
    }
    static std::string state(const Ran& ran) { return ran.json()[QLatin1String("state")].toString().toStdString(); }
};

TEST_F(CliRun, WaitingIsAResult)
{
    const Ran ran = run("run a.bpmn --format json --variables {\"amount\":5}");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, QByteArray());
    const QJsonObject json = ran.json();
    EXPECT_EQ(json.keys(),
        (QStringList {QStringLiteral("incidents"), QStringLiteral("state"), QStringLiteral("trace"),
            QStringLiteral("variables"), QStringLiteral("waiting")}));
    EXPECT_EQ(state(ran), "waiting");
    EXPECT_EQ(json[QLatin1String("variables")].toObject()[QLatin1String("amount")].toInt(), 5);
    ASSERT_EQ(json[QLatin1String("waiting")].toArray().size(), 1);
    EXPECT_EQ(json[QLatin1String("waiting")][0][QLatin1String("element")].toString(), QStringLiteral("t"));
    EXPECT_THAT(
        events(json), ::testing::ElementsAre("caseStarted P", "variables P", "completed s", "taken f1", "enabled t"));
    EXPECT_EQ(json[QLatin1String("trace")][2][QLatin1String("type")].toString(), QStringLiteral("startEvent"));
    EXPECT_TRUE(json[QLatin1String("trace")][2][QLatin1String("time")].toString().endsWith(QLatin1Char('Z')));
}

TEST_F(CliRun, ScriptIsFollowedToTheEnd)
{
    write("s.json", R"([{"complete": "t", "variables": {"ok": true}}])");
    const Ran ran = run("run a.bpmn --script s.json --format json");
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(state(ran), "completed");
    EXPECT_EQ(events(ran.json()).back(), "caseCompleted e");
    EXPECT_TRUE(ran.json()[QLatin1String("variables")][QLatin1String("ok")].toBool());
    EXPECT_THAT(run("run a.bpmn --script s.json").out.toStdString(), HasSubstr("state: completed"));
    EXPECT_EQ(state(run("run a.bpmn --script s.json --max-steps 0 --format json")), "waiting");
}

TEST_F(CliRun, StepThatNobodyWaitsForIsNamed)
{
    write("s.json", R"([{"complete": "nope"}])");
    const Ran ran = run("run a.bpmn --script s.json --format json");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(state(ran), "failed");
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("nope"));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("Waiting: t"));
}

TEST_F(CliRun, ScriptsThatAreNoneAreRefused)
{
    for (const char* script : {"", "no JSON", "<definitions/>", "{}", "[1]", R"([{"do": "t"}])", R"([{"complete": 5}])",
             R"([{"advance": "soon"}])"}) {
        write("s.json", script);
        const Ran ran = run("run a.bpmn --script s.json");
        EXPECT_EQ(ran.code, 1) << script;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("s.json")) << script;
    }
}

TEST_F(CliRun, VariablesThatAreNoneAreAUsageError)
{
    for (const char* variables : {"", "[1]", "x", "{", "5"}) {
        const Ran ran = run(QStringList {
            QStringLiteral("run"), QStringLiteral("a.bpmn"), QStringLiteral("--variables"), QLatin1String(variables)});
        EXPECT_EQ(ran.code, 2) << variables;
        EXPECT_EQ(ran.out, QByteArray()) << variables;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("--variables")) << variables;
    }
    // What stands in a file is data.
    write("v.json", "[1]");
    const Ran ran = run("run a.bpmn --variables @v.json");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("v.json"));
    EXPECT_EQ(run("run a.bpmn --variables @missing.json").code, 1);
    write("v.json", R"({"amount": 5})");
    EXPECT_EQ(run("run a.bpmn --variables @v.json").code, 0);
}

TEST_F(CliRun, ModelThatCannotRunIsRefusedWithElementAndLine)
{
    write("bad.bpmn", R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:x">
<process id="P" isExecutable="true"><startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="jump"/>
<intermediateThrowEvent id="jump"><linkEventDefinition name="away"/></intermediateThrowEvent>
</process></definitions>)");
    const Ran ran = run("run bad.bpmn --format json");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, QByteArray());
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("bad.bpmn:3: error"));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("[jump]"));
}

TEST_F(CliRun, DrawnDraftsRunAndSayWhatIsAssumed)
{
    write("draft.bpmn", R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:x">
<process id="P"><startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="x"/>
<exclusiveGateway id="x" name="Fine?"/>
<sequenceFlow id="yes" name="yes" sourceRef="x" targetRef="e"/><sequenceFlow id="no" name="no" sourceRef="x" targetRef="t"/>
<task id="t" name="Mend it"/><endEvent id="e" name="Done"/></process></definitions>)");
    const Ran ran = run("run draft.bpmn --format json");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(state(ran), "completed");
    EXPECT_THAT(ran.err.toStdString(),
        testing::AllOf(HasSubstr("draft.bpmn:3: warning"), HasSubstr("\"Fine?\""), HasSubstr("\"yes\"")));
}

const char* timedModel = R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:x">
<message id="m" name="Paid"/><signal id="g" name="Go"/>
<process id="P" isExecutable="true">
<startEvent id="s"/><sequenceFlow id="f0" sourceRef="s" targetRef="wait"/>
<intermediateCatchEvent id="wait"><timerEventDefinition><timeDuration>PT8H</timeDuration></timerEventDefinition></intermediateCatchEvent>
<sequenceFlow id="f1" sourceRef="wait" targetRef="pay"/>
<intermediateCatchEvent id="pay"><messageEventDefinition messageRef="m"/></intermediateCatchEvent>
<sequenceFlow id="f2" sourceRef="pay" targetRef="go"/>
<intermediateCatchEvent id="go"><signalEventDefinition signalRef="g"/></intermediateCatchEvent>
<sequenceFlow id="f3" sourceRef="go" targetRef="x"/>
<exclusiveGateway id="x"/>
<sequenceFlow id="f4" sourceRef="x" targetRef="e"><conditionExpression>sum &gt; 10</conditionExpression></sequenceFlow>
<sequenceFlow id="f5" sourceRef="x" targetRef="e"><conditionExpression>sum &lt; 5</conditionExpression></sequenceFlow>
<endEvent id="e"/></process></definitions>)";

TEST_F(CliRun, TimersMessagesAndSignals)
{
    write("b.bpmn", timedModel);
    write("s.json",
        R"([{"advance": "7h"}, {"advance": "PT1H"}, {"message": "Paid", "variables": {"sum": 12}}, {"signal": "Go"}])");
    EXPECT_EQ(state(run("run b.bpmn --script s.json --format json")), "completed");

    const QJsonObject waiting = run("run b.bpmn --format json").json()[QLatin1String("waiting")][0].toObject();
    EXPECT_EQ(waiting[QLatin1String("for")].toString(), QStringLiteral("timer"));
    EXPECT_TRUE(waiting.contains(QLatin1String("due")));
}

TEST_F(CliRun, IncidentsFailTheRun)
{
    write("b.bpmn", timedModel);
    write("s.json", R"([{"advance": "1d"}, {"message": "Paid", "variables": {"sum": 7}}, {"signal": "Go"}])");
    const Ran ran = run("run b.bpmn --script s.json --format json");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(state(ran), "failed");
    ASSERT_EQ(ran.json()[QLatin1String("incidents")].toArray().size(), 1);
    EXPECT_EQ(ran.json()[QLatin1String("incidents")][0][QLatin1String("element")].toString(), QStringLiteral("x"));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("b.bpmn"));
}

TEST_F(CliRun, MessageOfTheCaseReachesItsOwnEventThatWaits)
{
    write("m.bpmn", R"(<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
<message id="m" name="Paid"/><process id="P" isExecutable="true">
<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="p"/><parallelGateway id="p"/>
<sequenceFlow id="f2" sourceRef="p" targetRef="wait"/><sequenceFlow id="f3" sourceRef="p" targetRef="send"/>
<intermediateCatchEvent id="wait"><messageEventDefinition messageRef="m"/></intermediateCatchEvent>
<intermediateThrowEvent id="send"><messageEventDefinition messageRef="m"/></intermediateThrowEvent>
<sequenceFlow id="f4" sourceRef="wait" targetRef="e"/><sequenceFlow id="f5" sourceRef="send" targetRef="e"/>
<endEvent id="e"/></process></definitions>)");
    EXPECT_EQ(state(run("run m.bpmn --format json")), "completed");
}

TEST_F(CliRun, ProcessIsChosenById)
{
    EXPECT_EQ(run("run a.bpmn --process P").code, 0);
    const Ran ran = run("run a.bpmn --process Q");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("'Q'"));
}

TEST_F(CliRun, EverySampleRunsToItsEnd)
{
    const QJsonArray samples = QJsonDocument::fromJson(readAt(sample("samples.json"))).array();
    ASSERT_FALSE(samples.isEmpty());
    for (const QJsonValue value : samples) {
        const QByteArray id = value[QLatin1String("id")].toString().toLatin1();
        const Ran ran = run({QStringLiteral("run"), sample((id + ".bpmn").constData()), QStringLiteral("--script"),
            sample((id + ".script.json").constData()), QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(ran.code, 0) << id.toStdString() << ran.err.toStdString();
        EXPECT_EQ(state(ran), "completed") << id.toStdString();
        EXPECT_EQ(ran.err, QByteArray()) << id.toStdString();
    }
}

} // namespace

} // namespace millrace::support
