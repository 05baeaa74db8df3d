// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/case.h"

#include "modeler/base/failure.h"
#include "modeler/feel/evaluator.h"
#include "tests/engine/runtime/runtime_fixture.h"

namespace millrace::support {

namespace {

using execution::Instance;
using runtime::Case;
using runtime::HistoryEntry;
using runtime::Waiting;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class RuntimeCase : public ::testing::Test {
protected:
    Case& begin(const ProcessBuilder& process, const feel::Context& variables = {})
    {
        case_ = std::make_unique<Case>(defined(process), clock_);
        case_->start(1, variables);
        return *case_;
    }
    std::string variable(const std::string& name) const
    {
        const feel::Value* value = case_->variables().find(name);
        return value ? feel::toText(*value) : "(not there)";
    }

    FakeClock clock_;
    std::unique_ptr<Case> case_;
};

TEST_F(RuntimeCase, PeoplesTasksWaitAndOthersAreDoneAtOnce)
{
    ProcessBuilder process;
    process.start("s").node("serviceTask", "service").node("sendTask", "send").node("userTask", "user");
    process.node("manualTask", "manual").task("plain").end("e");
    process.chain({"s", "service", "send", "user", "manual", "plain", "e"});
    Case& one = begin(process);

    EXPECT_THAT(waitingIds(one), ElementsAre("user"));
    EXPECT_EQ(waitingAt(one, "user").kind, Waiting::Kind::Task);
    EXPECT_TRUE(complete(one, "user"));
    EXPECT_TRUE(complete(one, "manual"));
    EXPECT_TRUE(complete(one, "plain"));
    EXPECT_TRUE(isCompleted(one));
    EXPECT_THAT(waitingIds(one), IsEmpty());
}

TEST_F(RuntimeCase, FirstGatewayKnowsTheVariablesOfTheStart)
{
    ProcessBuilder process;
    process.start("s").exclusive("x", "no").node("userTask", "large").node("userTask", "small").end("e");
    process.flow("s", "x").flow("x", "large", "amount > 100").flow("x", "small", {}, "no");
    process.flow("large", "e").flow("small", "e");

    EXPECT_THAT(waitingIds(begin(process, context({{"amount", 200}}))), ElementsAre("large"));
    EXPECT_THAT(waitingIds(begin(process, context({{"amount", 20}}))), ElementsAre("small"));
}

TEST_F(RuntimeCase, HistoryTellsTheVariablesAfterTheStartOfTheCase)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"});
    const auto history = begin(process, context({{"amount", 5}})).takeHistory();

    ASSERT_GE(history.size(), 2U);
    EXPECT_EQ(history[0].record.kind, log::EventKind::CaseStarted);
    EXPECT_EQ(history[1].record.kind, log::EventKind::VariablesChanged);
    EXPECT_EQ(history[1].payload, R"({"amount":5})");
    EXPECT_EQ(history[1].record.caseNumber, 1);
    EXPECT_EQ(history[1].record.time, monday);
    EXPECT_THAT(case_->takeHistory(), IsEmpty());
}

TEST_F(RuntimeCase, CompletingTwiceIsRefused)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").node("userTask", "v").end("e").chain({"s", "u", "v", "e"});
    Case& one = begin(process);
    const Waiting first = waitingAt(one, "u");

    EXPECT_TRUE(one.complete(first.token, first.visit, context({{"a", 1}})));
    EXPECT_FALSE(one.complete(first.token, first.visit, context({{"a", 2}})));
    EXPECT_EQ(variable("a"), "1");
    EXPECT_THAT(waitingIds(one), ElementsAre("v"));
    EXPECT_FALSE(one.complete(1000, 0, {}));
    EXPECT_FALSE(one.complete(execution::none, 0, {}));
}

TEST_F(RuntimeCase, TimerFiresWhenDueAndNotBefore)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "PT10M").end("e").chain({"s", "t", "e"});
    Case& one = begin(process);

    const Waiting waiting = waitingAt(one, "t");
    EXPECT_EQ(waiting.kind, Waiting::Kind::Timer);
    EXPECT_EQ(waiting.due, monday + 10 * base::minute);
    EXPECT_EQ(one.nextDue(), monday + 10 * base::minute);
    clock_.advance(10 * base::minute - 1);
    EXPECT_EQ(one.fireDueTimers(), 0);
    clock_.advance(1);
    EXPECT_EQ(one.fireDueTimers(), 1);
    EXPECT_TRUE(isCompleted(one));
    EXPECT_EQ(one.nextDue(), std::nullopt);
}

TEST_F(RuntimeCase, RepeatedTimerCountsFromWhenItWasDue)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"});
    process.boundaryTimer("remind", "u", "R3/PT1H", false).node("userTask", "call").end("f");
    process.chain({"remind", "call", "f"});
    Case& one = begin(process);

    clock_.advance(90 * base::minute);
    EXPECT_EQ(one.fireDueTimers(), 1);
    EXPECT_EQ(one.nextDue(), monday + 2 * base::hour); // not 2:30
    clock_.advance(4 * base::hour);
    EXPECT_EQ(one.fireDueTimers(), 1); // once for all that were missed
    EXPECT_EQ(one.nextDue(), monday + 6 * base::hour); // in the old rhythm
    clock_.advance(base::hour);
    EXPECT_EQ(one.fireDueTimers(), 1);
    EXPECT_EQ(one.nextDue(), std::nullopt);
    EXPECT_THAT(waitingIds(one), ElementsAre("u", "call", "call", "call"));
}

TEST_F(RuntimeCase, RhythmWithABeginningIsKeptAfterALongPause)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"});
    process.boundaryTimer("remind", "u", "R/2026-01-05T09:00:30Z/PT1M", false).node("userTask", "call");
    process.chain({"remind", "call"});
    Case& one = begin(process);

    clock_.advance(10 * base::hour);
    EXPECT_EQ(one.fireDueTimers(), 1);
    EXPECT_EQ(one.nextDue(), monday + 10 * base::hour + 30 * base::second);
}

ProcessBuilder& conditional(ProcessBuilder& process, const std::string& element, const std::string& id,
    const std::string& condition, const std::string& attributes = {})
{
    return process.node(element, id, attributes,
        "<conditionalEventDefinition><condition>" + condition + "</condition></conditionalEventDefinition>");
}

TEST_F(RuntimeCase, ConditionalEventHappensWhenItsConditionComesTrue)
{
    ProcessBuilder process;
    process.start("s").end("e").chain({"s", "paid", "e"});
    conditional(process, "intermediateCatchEvent", "paid", "=balance = 0");
    Case& one = begin(process);

    EXPECT_THAT(waitingIds(one), ElementsAre("paid"));
    one.setVariables(context({{"balance", feel::Value(5)}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("paid"));
    one.setVariables(context({{"balance", feel::Value(0)}}));
    EXPECT_TRUE(isCompleted(one));
}

TEST_F(RuntimeCase, ConditionThatHoldsAlreadyIsNotWaitedFor)
{
    ProcessBuilder process;
    process.start("s").end("e").chain({"s", "paid", "e"});
    conditional(process, "intermediateCatchEvent", "paid", "=balance = 0");
    EXPECT_TRUE(isCompleted(begin(process, context({{"balance", feel::Value(0)}}))));
}

TEST_F(RuntimeCase, ConditionalBoundaryThatDoesNotInterruptHappensAtEachChange)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").node("userTask", "note").node("userTask", "other");
    process.chain({"s", "u"}).chain({"s", "other"}).chain({"high", "note"});
    conditional(process, "boundaryEvent", "high", "=amount > 10", "attachedToRef=\"u\" cancelActivity=\"false\"");
    Case& one = begin(process);
    one.setVariables(context({{"amount", feel::Value(11)}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("u", "note", "other", "high"));
    complete(one, "other");
    complete(one, "note", context({{"amount", feel::Value(5)}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("u", "high"));
    one.setVariables(context({{"amount", feel::Value(12)}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("u", "note", "high"));
}

TEST_F(RuntimeCase, ConditionThatKeepsItselfTrueIsAnIncident)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").chain({"s", "u"}).chain({"more", "count"});
    process.node("scriptTask", "count",
        "scriptFormat=\"feel\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" camunda:resultVariable=\"n\"",
        "<script>n + 1</script>");
    conditional(process, "boundaryEvent", "more", "=n > 0", "attachedToRef=\"u\" cancelActivity=\"false\"");
    Case& one = begin(process, context({{"n", feel::Value(1)}}));
    ASSERT_EQ(one.instance().incidents().size(), 1U);
    EXPECT_EQ(idOf(one.definition(), one.instance().incidents().front().node), "more");
}

TEST_F(RuntimeCase, SendTaskThrowsItsMessage)
{
    ProcessBuilder process;
    process.message("intermediateThrowEvent", "unused", "Order");
    process.start("s").node("sendTask", "send", "messageRef=\"message_Order\"").end("e").chain({"s", "send", "e"});
    Case& one = begin(process);
    const auto thrown = one.takeThrown();
    ASSERT_EQ(thrown.size(), 1U);
    EXPECT_EQ(thrown.front().name, "Order");
}

TEST_F(RuntimeCase, BoundaryTimerInterruptsAndIsWithdrawn)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"});
    process.boundaryTimer("late", "u", "PT1H").node("userTask", "escalate").end("f");
    process.chain({"late", "escalate", "f"});

    Case& late = begin(process);
    clock_.advance(base::hour);
    EXPECT_EQ(late.fireDueTimers(), 1);
    EXPECT_THAT(waitingIds(late), ElementsAre("escalate"));

    Case& prompt = begin(process);
    EXPECT_TRUE(complete(prompt, "u"));
    EXPECT_EQ(prompt.nextDue(), std::nullopt);
    EXPECT_TRUE(isCompleted(prompt));
}

TEST_F(RuntimeCase, TimerCanBeSkipped)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "P30D").end("e").chain({"s", "t", "e"});
    Case& one = begin(process);
    const Waiting waiting = waitingAt(one, "t");

    EXPECT_TRUE(one.trigger(waiting.token, waiting.visit));
    EXPECT_TRUE(isCompleted(one));
    EXPECT_EQ(one.nextDue(), std::nullopt);
    EXPECT_FALSE(one.trigger(waiting.token, waiting.visit));
}

TEST_F(RuntimeCase, TimerThatCannotBeComputedIsAnIncident)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "=wait").end("e").chain({"s", "t", "e"});
    Case& one = begin(process, context({{"wait", "soon"}}));

    ASSERT_EQ(one.instance().incidents().size(), 1U);
    EXPECT_EQ(idOf(one.definition(), one.instance().incidents()[0].node), "t");
    one.setVariables(context({{"wait", "PT5M"}}));
    EXPECT_TRUE(one.retry(one.instance().incidents()[0].token));
    EXPECT_EQ(waitingAt(one, "t").due, monday + 5 * base::minute);
}

TEST_F(RuntimeCase, MessageReachesTheOneThatWaitsForIt)
{
    ProcessBuilder process;
    process.start("s").message("intermediateCatchEvent", "m", "Paid").end("e").chain({"s", "m", "e"});
    Case& one = begin(process);

    const Waiting waiting = waitingAt(one, "m");
    EXPECT_EQ(waiting.kind, Waiting::Kind::Message);
    EXPECT_EQ(waiting.name, "Paid");
    EXPECT_FALSE(one.sendMessage("Shipped", context({{"a", 1}})));
    EXPECT_EQ(variable("a"), "(not there)");
    EXPECT_TRUE(one.sendMessage("Paid", context({{"a", 2}})));
    EXPECT_EQ(variable("a"), "2");
    EXPECT_TRUE(isCompleted(one));
    EXPECT_FALSE(one.sendMessage("Paid", {}));
}

TEST_F(RuntimeCase, MessageIsKnownByItsIdToo)
{
    ProcessBuilder process;
    process.start("s").message("intermediateCatchEvent", "m", "Paid").end("e").chain({"s", "m", "e"});
    EXPECT_TRUE(begin(process).sendMessage("message_Paid", {}));
}

TEST_F(RuntimeCase, OneMessageGoesToOneReceiverOnly)
{
    ProcessBuilder process;
    process.start("s").parallel("f").message("intermediateCatchEvent", "m", "Paid");
    process.message("intermediateCatchEvent", "n", "Paid").parallel("j").end("e");
    process.flow("s", "f").flow("f", "m").flow("f", "n").flow("m", "j").flow("n", "j").flow("j", "e");
    Case& one = begin(process);

    EXPECT_TRUE(one.sendMessage("Paid", {}));
    EXPECT_THAT(waitingIds(one), ElementsAre("n"));
    EXPECT_TRUE(one.sendMessage("Paid", {}));
    EXPECT_TRUE(isCompleted(one));
}

TEST_F(RuntimeCase, ReceiveTaskWaitsForItsMessage)
{
    ProcessBuilder process;
    process.message("boundaryEvent", "unused", "Paid"); // makes the message
    process = ProcessBuilder();
    process.message("startEvent", "s", "Paid").node("receiveTask", "r", "messageRef=\"message_Paid\"").end("e");
    process.chain({"s", "r", "e"});
    Case& one = begin(process);

    EXPECT_EQ(waitingAt(one, "r").kind, Waiting::Kind::Message);
    EXPECT_TRUE(one.sendMessage("Paid", {}));
    EXPECT_TRUE(isCompleted(one));
}

TEST_F(RuntimeCase, FirstEventBehindTheGatewayWins)
{
    ProcessBuilder process;
    process.start("s").eventBased("g").message("intermediateCatchEvent", "m", "Answer");
    process.timer("intermediateCatchEvent", "t", "P1D").end("answered").end("late");
    process.flow("s", "g").flow("g", "m").flow("g", "t").flow("m", "answered").flow("t", "late");

    Case& answered = begin(process);
    EXPECT_THAT(waitingIds(answered), ::testing::UnorderedElementsAre("m", "t"));
    EXPECT_TRUE(answered.sendMessage("Answer", {}));
    EXPECT_TRUE(isCompleted(answered));
    EXPECT_EQ(answered.nextDue(), std::nullopt);

    Case& late = begin(process);
    clock_.advance(base::day);
    EXPECT_EQ(late.fireDueTimers(), 1);
    EXPECT_FALSE(late.sendMessage("Answer", {}));
    EXPECT_TRUE(isCompleted(late));
}

TEST_F(RuntimeCase, SignalReachesAllThatWait)
{
    ProcessBuilder process;
    process.start("s").parallel("f").signal("intermediateCatchEvent", "a", "Go");
    process.signal("intermediateCatchEvent", "b", "Go").signal("intermediateCatchEvent", "c", "Stop");
    process.flow("s", "f").flow("f", "a").flow("f", "b").flow("f", "c");
    Case& one = begin(process);

    EXPECT_EQ(waitingAt(one, "a").kind, Waiting::Kind::Signal);
    EXPECT_EQ(one.sendSignal("Go", {}), 2);
    EXPECT_THAT(waitingIds(one), ElementsAre("c"));
    EXPECT_EQ(one.sendSignal("Go", {}), 0);
}

TEST_F(RuntimeCase, ThrownSignalReachesItsOwnCaseAndOthersAreToldOfIt)
{
    ProcessBuilder process;
    process.start("s").parallel("f").signal("intermediateCatchEvent", "wait", "Go").end("e1");
    process.node("userTask", "u").signal("intermediateThrowEvent", "go", "Go").end("e2");
    process.flow("s", "f").flow("f", "wait").flow("wait", "e1").flow("f", "u").chain({"u", "go", "e2"});
    Case& one = begin(process);

    EXPECT_TRUE(complete(one, "u"));
    EXPECT_TRUE(isCompleted(one));
    const auto thrown = one.takeThrown();
    ASSERT_EQ(thrown.size(), 1U);
    EXPECT_EQ(thrown[0].name, "Go");
    EXPECT_THAT(one.takeThrown(), IsEmpty());
}

ProcessBuilder withScript(const std::string& script, const std::string& attributes)
{
    ProcessBuilder process;
    process.start("s")
        .node("scriptTask", "script", "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" " + attributes,
            "<script>" + script + "</script>")
        .node("userTask", "u")
        .end("e")
        .chain({"s", "script", "u", "e"});
    return process;
}

TEST_F(RuntimeCase, ScriptSetsItsResultVariable)
{
    begin(
        withScript("amount * 2", "scriptFormat=\"feel\" camunda:resultVariable=\"double\""), context({{"amount", 21}}));
    EXPECT_EQ(variable("double"), "42");
    EXPECT_THAT(waitingIds(*case_), ElementsAre("u"));
}

TEST_F(RuntimeCase, ScriptsThatCannotRunAreIncidents)
{
    for (const auto& [script, attributes] : {std::pair("x = 1", "scriptFormat=\"groovy\""),
             std::pair("1 +", "scriptFormat=\"FEEL\""), std::pair("missing.part + 1", "")}) {
        Case& one = begin(withScript(script, attributes));
        ASSERT_EQ(one.instance().incidents().size(), 1U) << script;
        EXPECT_FALSE(one.instance().incidents()[0].message.empty());
        EXPECT_EQ(idOf(one.definition(), one.instance().incidents()[0].node), "script");
        EXPECT_THAT(waitingIds(one), IsEmpty());
    }
}

TEST_F(RuntimeCase, RetryGoesOnAfterTheDataWasMended)
{
    ProcessBuilder process;
    process.start("s").exclusive("x").node("userTask", "u").end("e");
    process.flow("s", "x").flow("x", "u", "amount > 10").flow("x", "e", "amount < 5");
    Case& one = begin(process, context({{"amount", 7}}));

    ASSERT_EQ(one.instance().incidents().size(), 1U);
    const auto token = one.instance().incidents()[0].token;
    EXPECT_TRUE(one.retry(token));
    EXPECT_EQ(one.instance().incidents().size(), 1U); // still wrong
    one.setVariables(context({{"amount", 11}}));
    EXPECT_TRUE(one.retry(one.instance().incidents()[0].token));
    EXPECT_THAT(one.instance().incidents(), IsEmpty());
    EXPECT_THAT(waitingIds(one), ElementsAre("u"));
    EXPECT_FALSE(one.retry(token));
    EXPECT_FALSE(one.retry(99));
    EXPECT_FALSE(one.retry(-1));
}

TEST_F(RuntimeCase, CancelEndsEverything)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").end("e").chain({"s", "u", "e"}).boundaryTimer("b", "u", "PT1H").end("f");
    process.flow("b", "f");
    Case& one = begin(process);
    const Waiting task = waitingAt(one, "u");
    one.cancel();

    EXPECT_EQ(one.instance().status(), Instance::Status::Cancelled);
    EXPECT_EQ(one.nextDue(), std::nullopt);
    EXPECT_THAT(one.waiting(), IsEmpty());
    EXPECT_FALSE(one.complete(task.token, task.visit, {}));
    clock_.advance(base::day);
    EXPECT_EQ(one.fireDueTimers(), 0);
}

TEST_F(RuntimeCase, GoesOnFromItsState)
{
    ProcessBuilder process;
    process.start("s").node("userTask", "u").timer("intermediateCatchEvent", "t", "PT1H").end("e");
    process.chain({"s", "u", "t", "e"});
    Case& one = begin(process, context({{"a", 1}}));
    EXPECT_TRUE(complete(one, "u"));

    Case again(defined(process), clock_, one.state());
    EXPECT_EQ(again.nextDue(), monday + base::hour);
    clock_.advance(base::hour);
    EXPECT_EQ(again.fireDueTimers(), 1);
    EXPECT_TRUE(isCompleted(again));
    EXPECT_FALSE(isCompleted(one)) << "a state is a copy";
}

TEST(RuntimeDefinition, RefusesWhatCannotRun)
{
    ProcessBuilder process;
    process.start("s").end("e").flow("s", "e");
    EXPECT_THROW(runtime::define("not XML", QStringLiteral("a.bpmn")), base::Failure);
    EXPECT_THROW(runtime::define(bytes(process), QStringLiteral("a.bpmn"), QStringLiteral("Other")), base::Failure);
    EXPECT_THROW(runtime::define(
                     "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>", QStringLiteral("a.bpmn")),
        base::Failure);
    const auto definition = runtime::define(bytes(process), QStringLiteral("a.bpmn"), QStringLiteral("P"));
    ASSERT_NE(definition->element(0), nullptr);
    EXPECT_EQ(definition->element(execution::none), nullptr);
}

} // namespace

} // namespace millrace::support
