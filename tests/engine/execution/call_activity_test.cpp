// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// "P": S -> Call (of `called`) -> E, beside a process "Q" with that content.
std::string calling(const std::string& called, const std::string& content, const std::string& more = {})
{
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='urn:t'>"
           "<error id='Err' errorCode='bad'/><message id='M' name='Go'/><process id='P' isExecutable='true'>"
           "<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='Call'/>"
           "<callActivity id='Call' calledElement='"
        + called + "'/><sequenceFlow id='f2' sourceRef='Call' targetRef='E'/><endEvent id='E'/>" + more
        + "</process><process id='Q' name='Checking'>" + content + "</process></definitions>";
}

const std::string oneTask = "<startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' targetRef='A'/><task id='A'/>"
                            "<sequenceFlow id='q2' sourceRef='A' targetRef='E2'/><endEvent id='E2'/>";

TEST(CallActivity, runsTheCalledProcessInsideTheCase)
{
    Case c(calling("Q", oneTask));
    EXPECT_THAT(c.compiled.problems, IsEmpty());
    EXPECT_EQ(c.program.processId, "P");
    c.start();
    EXPECT_EQ(
        c.trace(), Lines({"CaseStarted", "Completed S", "Enabled Call", "Started Call", "Completed S2", "Enabled A"}));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E2", "Completed Call", "Completed E", "CaseCompleted E"}));
}

TEST(CallActivity, findsAProcessByItsQualifiedName)
{
    EXPECT_TRUE(Case(calling("tns:Q", oneTask)).start().complete("A").isCompleted());
}

TEST(CallActivity, ofWhatIsNotInTheFileIsOnePieceOfWork)
{
    for (const char* called : {"Elsewhere", "", "Err"}) {
        Case c(calling(called, oneTask));
        EXPECT_THAT(c.problemsAt("Call"), SizeIs(1)) << called;
        EXPECT_TRUE(c.start().complete("Call").isCompleted()) << called;
    }
}

TEST(CallActivity, beginsAtThePlainStartEvent)
{
    const std::string starts = "<startEvent id='S3'><messageEventDefinition messageRef='M'/></startEvent>"
                               "<sequenceFlow id='q3' sourceRef='S3' targetRef='B'/><task id='B'/>";
    Case c(calling("Q", starts + oneTask));
    c.start();
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_FALSE(c.waitsAt("B"));
    Case none(calling("Q", starts));
    EXPECT_THAT(none.problemsAt("Call"), testing::Contains(HasSubstr("start event without a trigger")));
    EXPECT_TRUE(Case(calling("Q", "<task id='A'/>")).start().complete("A").isCompleted()) << "no start event at all";
}

TEST(CallActivity, severalCallsOfOneProcessKeepApart)
{
    const std::string second = "<sequenceFlow id='f3' sourceRef='S' targetRef='Call2'/>"
                               "<callActivity id='Call2' calledElement='Q'/>";
    Case c(calling("Q", oneTask, second));
    c.start();
    EXPECT_EQ(c.countAt("A"), 2);
    c.complete("A");
    EXPECT_FALSE(c.isCompleted());
    EXPECT_TRUE(c.complete("A").isCompleted());
}

TEST(CallActivity, errorsOfTheCalledProcessReachItsBoundary)
{
    const std::string fails = "<startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' targetRef='A'/><task id='A'/>"
                              "<sequenceFlow id='q2' sourceRef='A' targetRef='X'/>"
                              "<endEvent id='X'><errorEventDefinition errorRef='Err'/></endEvent>";
    const std::string catches = "<boundaryEvent id='Caught' attachedToRef='Call'><errorEventDefinition errorRef='Err'/>"
                                "</boundaryEvent><sequenceFlow id='f3' sourceRef='Caught' targetRef='Mend'/>"
                                "<task id='Mend'/>";
    Case c(calling("Q", fails, catches));
    c.start().complete("A");
    EXPECT_TRUE(c.waitsAt("Mend"));
    EXPECT_FALSE(c.waitsAt("A"));
}

TEST(CallActivity, terminateEndsTheCalledProcessAlone)
{
    Case c(calling("Q",
        "<startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' targetRef='A'/><task id='A'/><task id='B'/>"
        "<sequenceFlow id='q2' sourceRef='S2' targetRef='B'/><sequenceFlow id='q3' sourceRef='A' targetRef='T'/>"
        "<endEvent id='T'><terminateEventDefinition/></endEvent>"));
    c.start().complete("A");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted E");
}

TEST(CallActivity, mayCallItsOwnProcessWhereAConditionSaysSo)
{
    const std::string again
        = "<startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' targetRef='A'/><task id='A'/>"
          "<sequenceFlow id='q2' sourceRef='A' targetRef='X'/><exclusiveGateway id='X' default='q4'/>"
          "<sequenceFlow id='q3' sourceRef='X' targetRef='Again'>"
          "<conditionExpression>more</conditionExpression></sequenceFlow>"
          "<sequenceFlow id='q4' sourceRef='X' targetRef='E2'/><endEvent id='E2'/>"
          "<callActivity id='Again' calledElement='Q'/>";
    Case c(calling("Q", again));
    c.host.variables.put("more", feel::Value(true));
    c.start().complete("A").complete("A").complete("A");
    EXPECT_TRUE(c.waitsAt("A"));
    c.host.variables.put("more", feel::Value(false));
    EXPECT_TRUE(c.complete("A").isCompleted());
}

TEST(CallActivity, thatCallsItselfWithoutEndIsAnIncident)
{
    for (const char* called : {"P", "Q"}) {
        Case c(calling(called,
            "<startEvent id='S2'/><sequenceFlow id='q1' sourceRef='S2' targetRef='Again'/>"
            "<callActivity id='Again' calledElement='Q'/>"));
        c.start();
        ASSERT_THAT(c.instance.incidents(), SizeIs(1)) << called;
        EXPECT_EQ(c.instance.incidents().front().kind, Incident::Kind::EndlessLoop);
        c.machine.cancel(c.instance);
        EXPECT_EQ(c.instance.status(), Instance::Status::Cancelled);
    }
}

TEST(CallActivity, repeatsLikeOtherActivities)
{
    std::string xml = calling("Q", oneTask);
    const std::string plain = "calledElement='Q'/>";
    xml.replace(xml.find(plain), plain.size(),
        "calledElement='Q'><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>"
        "</multiInstanceLoopCharacteristics></callActivity>");
    Case c(xml);
    c.start();
    EXPECT_EQ(c.countAt("A"), 2);
    EXPECT_TRUE(c.complete("A").complete("A").isCompleted());
}

} // namespace
} // namespace millrace::execution
