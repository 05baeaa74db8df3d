// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// S -> A, which has these loop characteristics, -> E.
ProcessBuilder looped(const std::string& characteristics, const std::string& element = "task")
{
    ProcessBuilder p;
    return p.start("S").node(element, "A", {}, characteristics).end("E").chain({"S", "A", "E"});
}

std::string standard(const std::string& attributes, const std::string& condition = {})
{
    return "<standardLoopCharacteristics " + attributes + ">"
        + (condition.empty() ? "" : "<loopCondition>" + condition + "</loopCondition>")
        + "</standardLoopCharacteristics>";
}

std::string instances(const std::string& attributes, const std::string& cardinality, const std::string& enough = {})
{
    return "<multiInstanceLoopCharacteristics " + attributes + ">"
        + (cardinality.empty() ? "" : "<loopCardinality>" + cardinality + "</loopCardinality>")
        + (enough.empty() ? "" : "<completionCondition>" + enough + "</completionCondition>")
        + "</multiInstanceLoopCharacteristics>";
}

TEST(StandardLoop, goesOnWhileItsConditionIsTrue)
{
    Case c(looped(standard("", "again")));
    EXPECT_THAT(c.compiled.problems, IsEmpty());
    c.host.variables.put("again", feel::Value(true));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled A"}));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Enabled A"}));
    c.host.variables.put("again", feel::Value(false));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E", "CaseCompleted E"}));
    EXPECT_EQ(c.host.flows, Lines({"S_A", "A_E"}));
}

TEST(StandardLoop, testsBeforeWhenItSaysSo)
{
    Case c(looped(standard("testBefore='true'", "again")));
    c.host.variables.put("again", feel::Value(false));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed E", "CaseCompleted E"}));
    Case d(looped(standard("testBefore='true'", "again")));
    d.host.variables.put("again", feel::Value(true));
    d.start();
    d.host.variables.put("again", feel::Value(false));
    EXPECT_EQ(d.complete("A").trace(),
        Lines({"CaseStarted", "Completed S", "Enabled A", "Completed A", "Completed E", "CaseCompleted E"}));
}

TEST(StandardLoop, endsAtItsMaximum)
{
    Case c(looped(standard("loopMaximum='3'", "true")));
    c.start();
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(c.waitsAt("A")) << i;
        c.complete("A");
    }
    EXPECT_TRUE(c.isCompleted());
    Case noCondition(looped(standard("loopMaximum='2'")));
    noCondition.start().complete("A");
    EXPECT_TRUE(noCondition.waitsAt("A"));
    EXPECT_TRUE(noCondition.complete("A").isCompleted());
    Case never(looped(standard("loopMaximum='0'")));
    EXPECT_TRUE(never.start().isCompleted());
}

TEST(StandardLoop, withoutConditionAndMaximumRunsOnceAndSaysSo)
{
    Case c(looped(standard("")));
    EXPECT_THAT(c.problemsAt("A"), SizeIs(1));
    EXPECT_TRUE(c.start().complete("A").isCompleted());
}

TEST(StandardLoop, countsItsRepetitionsForItsCondition)
{
    Case c(looped(standard("", "loopCounter &lt; 4")));
    c.start();
    int times = 0;
    for (; !c.isCompleted() && times < 10; ++times)
        c.complete("A");
    EXPECT_EQ(times, 4);
}

TEST(StandardLoop, conditionThatIsNoneStopsTheCaseUntilItIsMended)
{
    Case c(looped(standard("", "again")));
    c.start().complete("A");
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_EQ(c.instance.incidents().front().kind, Incident::Kind::Expression);
    EXPECT_THAT(c.host.incidents.back(), HasSubstr("again"));
    c.host.variables.put("again", feel::Value(false));
    c.machine.retry(c.instance, c.instance.incidents().front().token);
    EXPECT_TRUE(c.isCompleted());
}

TEST(StandardLoop, withoutAWaitIsAnEndlessLoop)
{
    Case c(looped(standard("", "true")));
    c.host.performer = [&](Instance& instance, TokenIndex token) { c.machine.complete(instance, token); };
    c.machine.setStepLimit(3000);
    c.host.asked.clear();
    c.start();
    ASSERT_FALSE(c.instance.incidents().empty());
    EXPECT_EQ(c.instance.incidents().front().kind, Incident::Kind::EndlessLoop);
}

TEST(MultiInstance, parallelRunsAllAtOnceAndWaitsForAll)
{
    Case c(looped(instances("", "3")));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled A", "Enabled A", "Enabled A"}));
    c.complete("A").complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed A"}));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E", "CaseCompleted E"}));
    EXPECT_EQ(c.host.flows, Lines({"S_A", "A_E"})) << "one token goes on";
}

TEST(MultiInstance, visitsAreTheirOwn)
{
    Case c(looped(instances("", "2")));
    c.start().complete("A").complete("A");
    std::vector<std::int32_t> enabled, completed;
    for (const log::EventRecord& record : c.host.records) {
        if (record.element != c.program.elementById("A"))
            continue;
        (record.kind == log::EventKind::Enabled ? enabled : completed).push_back(record.token);
    }
    EXPECT_THAT(enabled, SizeIs(2));
    EXPECT_NE(enabled[0], enabled[1]);
    EXPECT_THAT(completed, testing::UnorderedElementsAreArray(enabled));
}

TEST(MultiInstance, sequentialRunsOneAfterTheOther)
{
    Case c(looped(instances("isSequential='true'", "n")));
    c.host.variables.put("n", feel::Value(3));
    c.start();
    for (int i = 1; i <= 3; ++i) {
        ASSERT_EQ(c.countAt("A"), 1);
        EXPECT_EQ(c.instance.token(c.awaited("A")).fired, i);
        c.complete("A");
    }
    EXPECT_TRUE(c.isCompleted());
}

TEST(MultiInstance, noneAtAllGoesOn)
{
    for (const char* attributes : {"", "isSequential='true'"}) {
        Case c(looped(instances(attributes, "0")));
        EXPECT_TRUE(c.start().isCompleted());
        EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed E", "CaseCompleted E"}));
    }
}

TEST(MultiInstance, completionConditionEndsTheOthers)
{
    Case c(looped(instances("", "4", "numberOfCompletedInstances &gt;= 2")));
    c.start().complete("A");
    EXPECT_EQ(c.countAt("A"), 3);
    c.trace();
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Cancelled A", "Cancelled A", "Completed E", "CaseCompleted E"}));
    EXPECT_THAT(c.host.asked, IsEmpty());
    Case sequential(looped(instances("isSequential='true'", "4", "nrOfCompletedInstances / nrOfInstances &gt;= 0.5")));
    EXPECT_TRUE(sequential.start().complete("A").complete("A").isCompleted());
}

TEST(MultiInstance, goesThroughTheItemsOfAList)
{
    for (const char* characteristics :
        {"<multiInstanceLoopCharacteristics xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
         "camunda:collection='parts' camunda:elementVariable='part'/>",
            "<multiInstanceLoopCharacteristics xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
            "camunda:collection='${parts}' camunda:elementVariable='part'/>",
            "<multiInstanceLoopCharacteristics><extensionElements><zeebe:loopCharacteristics "
            "xmlns:zeebe='http://camunda.org/schema/zeebe/1.0' inputCollection='=parts' inputElement='part'/>"
            "</extensionElements></multiInstanceLoopCharacteristics>",
            "<multiInstanceLoopCharacteristics><loopDataInputRef>parts</loopDataInputRef>"
            "<inputDataItem name='part'/></multiInstanceLoopCharacteristics>"}) {
        Case c(looped(characteristics));
        c.host.variables.put("parts", feel::Value(feel::List({feel::Value("x"), feel::Value("y")})));
        c.start();
        EXPECT_EQ(c.countAt("A"), 2) << characteristics;
        EXPECT_EQ(c.program.loops.front().item, "part");
    }
}

TEST(MultiInstance, numberThatIsNoneIsAnIncidentThatCanBeMended)
{
    Case c(looped(instances("", "n")));
    c.host.variables.put("n", feel::Value("many"));
    c.start();
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_THAT(c.host.incidents.back(), HasSubstr("many"));
    c.host.variables.put("n", feel::Value(2));
    c.machine.retry(c.instance, c.instance.incidents().front().token);
    EXPECT_EQ(c.countAt("A"), 2);
    Case tooMany(looped(instances("", "1000000")));
    tooMany.start();
    EXPECT_THAT(tooMany.instance.incidents(), SizeIs(1));
    EXPECT_THAT(tooMany.instance.tokens(), SizeIs(testing::Lt(10U)));
}

TEST(MultiInstance, withoutNumberRunsOnceAndSaysSo)
{
    Case c(looped(instances("", "")));
    EXPECT_THAT(c.problemsAt("A"), SizeIs(1));
    EXPECT_TRUE(c.start().complete("A").isCompleted());
}

TEST(MultiInstance, subProcessRunsWholeForEach)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2").task("A").task("B").chain({"S2", "A", "B"});
    p.close().end("E").chain({"S", "Sub", "E"});
    std::string xml = p.xml();
    const std::string closing = "</subProcess>";
    xml.insert(xml.find(closing), instances("", "2"));
    Case c(xml);
    c.start();
    EXPECT_EQ(c.countAt("A"), 2);
    c.complete("A").complete("A");
    EXPECT_EQ(c.countAt("B"), 2);
    c.complete("B");
    EXPECT_FALSE(c.isCompleted());
    EXPECT_TRUE(c.complete("B").isCompleted());
}

TEST(MultiInstance, boundaryEventsAreThoseOfTheWhole)
{
    ProcessBuilder p = looped(instances("", "3"));
    p.boundaryTimer("T", "A", "PT1H").end("Late").flow("T", "Late");
    Case c(p);
    c.start();
    EXPECT_EQ(c.countAt("T"), 1) << "one timer for all";
    c.trace();
    c.trigger("T");
    EXPECT_EQ(c.trace(),
        Lines({"Cancelled A", "Cancelled A", "Cancelled A", "Completed T", "Completed Late", "CaseCompleted Late"}));
    Case done(p);
    done.start().complete("A").complete("A").complete("A");
    EXPECT_TRUE(done.isCompleted());
    EXPECT_THAT(done.host.asked, IsEmpty()) << "the timer is taken back";
}

TEST(MultiInstance, errorOfOneEndsAll)
{
    ProcessBuilder p = looped(instances("", "3"));
    p.boundaryError("X", "A", "bad").end("Bad").flow("X", "Bad");
    Case c(p);
    c.start().complete("A");
    c.throwError("A", "bad");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted Bad");
    EXPECT_THAT(c.host.asked, IsEmpty());
}

TEST(MultiInstance, failedRepetitionIsTriedAgainAsTheSame)
{
    Case c(looped(instances("isSequential='true'", "3")));
    c.start().complete("A").fail("A", "no paper");
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    c.machine.retry(c.instance, c.instance.incidents().front().token);
    EXPECT_EQ(c.instance.token(c.awaited("A")).fired, 2);
    EXPECT_TRUE(c.complete("A").complete("A").isCompleted());
}

TEST(MultiInstance, goesOnFromASnapshot)
{
    Case c(looped(instances("isSequential='true'", "3", "numberOfCompletedInstances &gt;= 2")));
    c.start().complete("A");
    const auto copy = fromBytes(toBytes(c.instance), c.program);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(*copy, c.instance);
    Instance other = *copy;
    c.machine.complete(other, c.awaited("A"));
    EXPECT_EQ(other.status(), Instance::Status::Completed);
}

TEST(MultiInstance, inclusiveJoinWaitsForAllOfIt)
{
    ProcessBuilder p;
    p.start("S").inclusive("F").node("task", "A", {}, instances("", "2")).task("B").inclusive("J").end("E");
    p.chain({"S", "F", "A", "J", "E"}).flow("F", "B").flow("B", "J");
    Case c(p);
    c.start().complete("B").complete("A");
    EXPECT_FALSE(c.isCompleted());
    EXPECT_TRUE(c.complete("A").isCompleted());
    EXPECT_EQ(c.host.flows.back(), "J_E");
}

/// A with three instances and a signal at its border, which leads to B; what instances throw is in `rest`.
std::string throwing(const std::string& attributes, const std::string& rest = {})
{
    ProcessBuilder p;
    p.start("S").node("task", "A", {},
        "<multiInstanceLoopCharacteristics isSequential='true' " + attributes + "><loopCardinality>3</loopCardinality>"
            + rest + "</multiInstanceLoopCharacteristics>");
    p.node("boundaryEvent", "Border", "attachedToRef='A'", "<signalEventDefinition signalRef='Sig'/>").task("B");
    p.end("E").chain({"S", "A", "E"}).flow("Border", "B");
    std::string xml = p.xml();
    xml.insert(
        xml.find("<process "), "<signal id='Sig' name='done'/><signalEventDefinition id='Def' signalRef='Sig'/>");
    return xml;
}

TEST(MultiInstance, throwsWithEachInstance)
{
    Case c(throwing("behavior='None' noneBehaviorEventRef='Def'"));
    c.start().complete("A").complete("A").complete("A");
    EXPECT_EQ(c.countAt("B"), 3);
    EXPECT_FALSE(c.waitsAt("Border"));
}

TEST(MultiInstance, throwsWithTheFirstInstance)
{
    Case c(throwing("behavior='One' oneBehaviorEventRef='Def'"));
    c.start().complete("A");
    EXPECT_EQ(c.countAt("B"), 1);
    c.complete("A").complete("A");
    EXPECT_EQ(c.countAt("B"), 1);
}

TEST(MultiInstance, throwsByConditions)
{
    Case c(throwing("behavior='Complex'",
        "<complexBehaviorDefinition><condition>numberOfCompletedInstances = 2</condition><event>"
        "<signalEventDefinition signalRef='Sig'/></event></complexBehaviorDefinition>"));
    c.start().complete("A");
    EXPECT_EQ(c.countAt("B"), 0);
    c.complete("A").complete("A");
    EXPECT_EQ(c.countAt("B"), 1);
    Case d(throwing("behavior='All' oneBehaviorEventRef='Def'"));
    d.start().complete("A").complete("A").complete("A");
    EXPECT_EQ(d.countAt("B"), 0);
}

} // namespace
} // namespace millrace::execution
