// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/engine.h"

#include "engine/runtime/database.h"
#include "modeler/base/failure.h"
#include "tests/engine/runtime/engine_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace millrace::support {

namespace {

using base::Failure;
using runtime::CaseId;
using runtime::CaseStatus;
using runtime::Engine;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LocalEngine : public EngineFixture { };

/// s -> wait (message or signal catch) -> task -> e.
ProcessBuilder waitingForMessage(const std::string& name)
{
    ProcessBuilder process;
    process.start("s").message("intermediateCatchEvent", "wait", name).node("userTask", "task").end("e");
    return process.chain({"s", "wait", "task", "e"});
}

ProcessBuilder waitingForSignal(const std::string& name)
{
    ProcessBuilder process;
    process.start("s").signal("intermediateCatchEvent", "wait", name).node("userTask", "task").end("e");
    return process.chain({"s", "wait", "task", "e"});
}

TEST_F(LocalEngine, DeploysTheSameFileOnce)
{
    EXPECT_EQ(deploy(twoTasks()), deploy(twoTasks()));
    reopen();
    const auto again = engine().deploy(bytes(twoTasks()), QStringLiteral("other name.bpmn"));
    EXPECT_EQ(again.version, 1);
    ProcessBuilder changed = twoTasks();
    changed.node("userTask", "third");
    EXPECT_EQ(engine().deploy(bytes(changed), QStringLiteral("test.bpmn")).version, 2);
    EXPECT_EQ(engine().latest(QStringLiteral("P"))->version, 2);
    EXPECT_THROW(engine().deploy("nonsense", QStringLiteral("bad.bpmn")), Failure);
}

TEST_F(LocalEngine, RefusesAModelThatCannotRunWithEveryReason)
{
    ProcessBuilder process;
    process.start("s").node("intermediateThrowEvent", "away", {}, "<linkEventDefinition name='nowhere'/>");
    process.node("boundaryEvent", "loose", "attachedToRef='s'", "<timerEventDefinition/>").chain({"s", "away"});
    process.task("t").node("boundaryEvent", "idle", "attachedToRef='t'");
    try {
        deploy(process);
        ADD_FAILURE() << "was deployed";
    } catch (const Failure& failure) {
        const std::string why = failure.message().toStdString();
        EXPECT_THAT(why, ::testing::HasSubstr("test.bpmn"));
        EXPECT_THAT(why, ::testing::HasSubstr("[away]"));
        EXPECT_THAT(why, ::testing::HasSubstr("[loose]"));
        EXPECT_THAT(why, ::testing::HasSubstr("[idle]"));
        EXPECT_THAT(why, ::testing::ContainsRegex(":[0-9]+: error"));
    }
    EXPECT_FALSE(engine().latest(QStringLiteral("P")).has_value());
}

TEST_F(LocalEngine, DeploysADraft)
{
    ProcessBuilder process; // no condition, no default, no end
    process.start("s").exclusive("x").task("a").task("b").chain({"s", "x", "a"}).flow("x", "b");
    EXPECT_NO_THROW(deploy(process));
}

TEST_F(LocalEngine, MovesACaseToItsEnd)
{
    const auto deployment = deploy(twoTasks());
    int changes = 0;
    QObject::connect(&engine(), &Engine::changed, &engine(), [&] { ++changes; });
    const CaseId id = engine().start(deployment, context({{"a", 1}}));
    EXPECT_EQ(engine().summary(id)->title, QStringLiteral("P 1"));
    EXPECT_THAT(openTasks(), ElementsAre("first"));
    engine().completeTask(task("first"), context({{"b", 2}}));
    EXPECT_THAT(openTasks(), ElementsAre("second"));
    engine().completeTask(task("second"), {});

    EXPECT_THAT(openTasks(), IsEmpty());
    EXPECT_EQ(statusOf(id), CaseStatus::Completed);
    EXPECT_EQ(engine().summary(id)->ended, monday);
    EXPECT_EQ(engine().view(id).variables().entries().size(), 2U);
    EXPECT_EQ(engine().history(id).back().kind, log::EventKind::CaseCompleted);
    EXPECT_EQ(changes, 3);
}

TEST_F(LocalEngine, CasesKeepTheirVersion)
{
    const CaseId old = engine().start(deploy(twoTasks()), {});
    ProcessBuilder changed;
    changed.start("s").node("userTask", "first").end("e").chain({"s", "first", "e"});
    const CaseId fresh = engine().start(deploy(changed), {});
    reopen();
    for (const auto& each : engine().tasks())
        engine().completeTask(each, {});
    EXPECT_EQ(statusOf(fresh), CaseStatus::Completed);
    EXPECT_EQ(statusOf(old), CaseStatus::Running);
    EXPECT_EQ(engine().summary(old)->version, 1);
    EXPECT_EQ(engine().summary(fresh)->version, 2);
}

TEST_F(LocalEngine, GoesOnWhereItWasAfterEveryStep)
{
    const auto deployment = deploy(twoTasks());
    reopen();
    const CaseId id = engine().start(deployment, context({{"a", 1}}));
    reopen();
    engine().completeTask(task("first"), context({{"b", 2}}));
    reopen();
    EXPECT_THAT(openTasks(), ElementsAre("second"));
    EXPECT_EQ(engine().view(id).variables().entries().size(), 2U);
    engine().completeTask(task("second"), {});
    reopen();
    EXPECT_EQ(statusOf(id), CaseStatus::Completed);
}

TEST_F(LocalEngine, KilledBetweenTwoTasksItLosesNothing)
{
    deploy(twoTasks());
    reopen();
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        Engine engine(path(), clock_);
        engine.start(1, feel::Context({{"amount", 7}}));
        engine.completeTask(engine.tasks().front(), feel::Context({{"checked", true}}));
        ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);

    EXPECT_THAT(openTasks(), ElementsAre("second"));
    const auto& variables = engine().view(1).variables();
    ASSERT_NE(variables.find("checked"), nullptr);
    EXPECT_EQ(feel::toText(*variables.find("amount")), "7");
    engine().completeTask(task("second"), {});
    EXPECT_EQ(statusOf(1), CaseStatus::Completed);
}

TEST_F(LocalEngine, SecondEngineOnTheFileIsRefusedWhileTheFirstLives)
{
    engine().start(deploy(twoTasks()), {});
    EXPECT_THROW(const Engine second(path(), clock_), Failure);
    EXPECT_THAT(openTasks(), ElementsAre("first"));
}

TEST_F(LocalEngine, TasksAreCompletedOnce)
{
    engine().start(deploy(twoTasks()), {});
    const auto first = task("first");
    engine().completeTask(first, {});
    EXPECT_THROW(engine().completeTask(first, context({{"late", true}})), Failure);
    EXPECT_THAT(openTasks(), ElementsAre("second"));
    EXPECT_EQ(engine().view(1).variables().find("late"), nullptr);
}

TEST_F(LocalEngine, TimersThatFellDueWhileClosedFireAfterReopening)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "P1D").node("userTask", "u").end("e");
    process.chain({"s", "t", "u", "e"});
    engine().start(deploy(process), {});
    EXPECT_EQ(engine().fireDueTimers(), 0);
    reopen();
    clock_.advance(base::day);
    EXPECT_EQ(engine().fireDueTimers(), 1);
    EXPECT_THAT(openTasks(), ElementsAre("u"));
    reopen();
    EXPECT_EQ(engine().fireDueTimers(), 0);
}

TEST_F(LocalEngine, TimersFireByThemselves)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "PT0.05S").end("e").chain({"s", "t", "e"});
    Engine real(path());
    const auto deployment = real.deploy(bytes(process), QStringLiteral("test.bpmn"));
    const CaseId id = real.start(deployment.id, {});
    EXPECT_EQ(real.summary(id)->status, CaseStatus::Running);
    QElapsedTimer since;
    since.start();
    while (real.summary(id)->status == CaseStatus::Running && since.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    EXPECT_EQ(real.summary(id)->status, CaseStatus::Completed);
}

TEST_F(LocalEngine, TriggerSkipsATimer)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "P30D").end("e").chain({"s", "t", "e"});
    const CaseId id = engine().start(deploy(process), {});
    const auto waiting = engine().view(id).waiting();
    ASSERT_EQ(waiting.size(), 1U);
    engine().trigger(id, waiting[0]);
    EXPECT_EQ(statusOf(id), CaseStatus::Completed);
    EXPECT_THROW(engine().trigger(id, waiting[0]), Failure);
}

TEST_F(LocalEngine, MessageGoesToTheOldestCaseThatWaits)
{
    const auto deployment = deploy(waitingForMessage("Paid"));
    const CaseId first = engine().start(deployment, {});
    const CaseId second = engine().start(deployment, {});
    reopen();
    EXPECT_FALSE(engine().sendMessage(QStringLiteral("Other")));
    EXPECT_TRUE(engine().sendMessage(QStringLiteral("Paid"), context({{"sum", 3}})));
    ASSERT_EQ(engine().tasks().size(), 1U);
    EXPECT_EQ(engine().tasks()[0].instance, first);
    EXPECT_TRUE(engine().sendMessage(QStringLiteral("Paid")));
    EXPECT_FALSE(engine().sendMessage(QStringLiteral("Paid")));
    reopen();
    EXPECT_NE(engine().view(first).variables().find("sum"), nullptr);
    EXPECT_EQ(engine().view(second).variables().find("sum"), nullptr);
    EXPECT_EQ(engine().tasks().size(), 2U);
}

ProcessBuilder startedBy(const char* message)
{
    ProcessBuilder process;
    process.message("startEvent", "s", message).node("userTask", "u").end("e").chain({"s", "u", "e"});
    return process;
}

TEST_F(LocalEngine, MessageThatNobodyWaitsForBeginsACase)
{
    deploy(startedBy("Order"));
    EXPECT_FALSE(engine().sendMessage(QStringLiteral("Other")));
    EXPECT_TRUE(engine().cases().empty());
    EXPECT_TRUE(engine().sendMessage(QStringLiteral("Order"), context({{"amount", feel::Value(5)}})));
    reopen();
    ASSERT_EQ(engine().cases().size(), 1U);
    EXPECT_THAT(openTasks(), ElementsAre("u"));
    EXPECT_TRUE(engine().view(engine().cases().front().id).variables().find("amount") != nullptr);
}

TEST_F(LocalEngine, MessageBeginsACaseOfTheLatestVersionAlone)
{
    deploy(startedBy("Order"));
    const auto latest = deploy(startedBy("Purchase"));
    EXPECT_FALSE(engine().sendMessage(QStringLiteral("Order")));
    EXPECT_TRUE(engine().sendMessage(QStringLiteral("Purchase")));
    ASSERT_EQ(engine().cases().size(), 1U);
    EXPECT_EQ(engine().cases().front().deployment, latest);
}

TEST_F(LocalEngine, MessageThatBeginsItsOwnSenderWithoutEndIsStopped)
{
    ProcessBuilder process;
    process.message("startEvent", "s", "Order").message("endEvent", "e", "Order").chain({"s", "e"});
    deploy(process);
    EXPECT_THROW(engine().sendMessage(QStringLiteral("Order")), base::Failure);
    EXPECT_TRUE(engine().cases().empty());
}

TEST_F(LocalEngine, SignalBeginsACaseToo)
{
    ProcessBuilder process;
    process.signal("startEvent", "s", "Alarm").node("userTask", "u").end("e").chain({"s", "u", "e"});
    deploy(process);
    EXPECT_EQ(engine().sendSignal(QStringLiteral("Alarm")), 1);
    EXPECT_THAT(openTasks(), ElementsAre("u"));
}

TEST_F(LocalEngine, SignalGoesToAll)
{
    const auto deployment = deploy(waitingForSignal("Go"));
    for (int i = 0; i < 3; ++i)
        engine().start(deployment, {});
    reopen();
    EXPECT_EQ(engine().sendSignal(QStringLiteral("Go")), 3);
    EXPECT_EQ(engine().sendSignal(QStringLiteral("Go")), 0);
    EXPECT_EQ(engine().tasks().size(), 3U);
}

TEST_F(LocalEngine, CasesReachOneAnother)
{
    ProcessBuilder sender;
    sender.start("s").node("userTask", "pay").message("intermediateThrowEvent", "tell", "Paid");
    sender.message("intermediateCatchEvent", "answer", "Shipped").end("e");
    sender.chain({"s", "pay", "tell", "answer", "e"});
    ProcessBuilder receiver;
    receiver.start("s").message("intermediateCatchEvent", "paid", "Paid");
    receiver.message("endEvent", "ship", "Shipped").chain({"s", "paid", "ship"});
    const CaseId buyer = engine().start(deploy(sender), {});
    const CaseId seller = engine().start(deploy(receiver), {});

    engine().completeTask(task("pay"), {});
    EXPECT_EQ(statusOf(seller), CaseStatus::Completed);
    EXPECT_EQ(statusOf(buyer), CaseStatus::Completed);
    reopen();
    EXPECT_EQ(statusOf(seller), CaseStatus::Completed);
    EXPECT_EQ(statusOf(buyer), CaseStatus::Completed);
}

TEST_F(LocalEngine, CasesThatWakeOneAnotherWithoutEndAreStoppedAndNothingIsKept)
{
    // Each round: wait for the other's signal, then give one's own.
    const auto pingPong = [](const std::string& hears, const std::string& says) {
        ProcessBuilder process;
        process.start("s").exclusive("again").signal("intermediateCatchEvent", "hear", hears);
        process.signal("intermediateThrowEvent", "say", says);
        return process.chain({"s", "again", "hear", "say", "again"});
    };
    const CaseId one = engine().start(deploy(pingPong("Ping", "Pong")), {});
    engine().start(deploy(pingPong("Pong", "Ping")), {});
    const std::size_t before = engine().history(one).size();

    EXPECT_THROW(engine().sendSignal(QStringLiteral("Ping")), Failure);
    EXPECT_EQ(engine().history(one).size(), before);
    EXPECT_EQ(engine().view(one).waiting().size(), 1U);
}

TEST_F(LocalEngine, IncidentsAreCountedAndRetried)
{
    ProcessBuilder process;
    process.start("s").exclusive("x").node("userTask", "u").end("e");
    process.flow("s", "x").flow("x", "u", "amount > 10").flow("x", "e", "amount < 5");
    const CaseId id = engine().start(deploy(process), context({{"amount", 7}}));
    EXPECT_EQ(engine().summary(id)->incidents, 1);
    reopen();
    const auto token = engine().view(id).instance().incidents().at(0).token;
    engine().setVariables(id, context({{"amount", 20}}));
    engine().retry(id, token);
    EXPECT_EQ(engine().summary(id)->incidents, 0);
    EXPECT_THAT(openTasks(), ElementsAre("u"));
    EXPECT_THROW(engine().retry(id, token), Failure);
}

ProcessBuilder choosing(const char* condition, bool hasMore = false)
{
    ProcessBuilder process;
    process.start("s").exclusive("x").node("userTask", "u").end("e").chain({"s", "x"}).flow("x", "u", condition);
    process.flow("x", "e", "n > 10").flow("u", "e");
    if (hasMore)
        process.task("more").flow("more", "e");
    return process;
}

TEST_F(LocalEngine, CaseGoesOnByTheMendedModel)
{
    const CaseId id = engine().start(deploy(choosing("n < 5")), context({{"n", feel::Value(7)}}));
    ASSERT_EQ(engine().summary(id)->incidents, 1);
    const auto token = engine().view(id).instance().incidents().front().token;
    engine().retry(id, token);
    EXPECT_EQ(engine().summary(id)->incidents, 1);

    const auto mended = deploy(choosing("n < 8"));
    EXPECT_TRUE(engine().follow(id, mended));
    EXPECT_EQ(engine().summary(id)->deployment, mended);
    engine().retry(id, token);
    EXPECT_EQ(engine().summary(id)->incidents, 0);
    reopen();
    EXPECT_THAT(openTasks(), ElementsAre("u"));
}

TEST_F(LocalEngine, CaseKeepsItsVersionWhereTheOtherHasOtherElements)
{
    const auto first = deploy(choosing("n < 5"));
    const CaseId id = engine().start(first, context({{"n", feel::Value(7)}}));
    EXPECT_FALSE(engine().follow(id, deploy(choosing("n < 8", true))));
    EXPECT_EQ(engine().summary(id)->deployment, first);
}

TEST_F(LocalEngine, CancelledCasesAreGoneFromTheTasks)
{
    const CaseId id = engine().start(deploy(twoTasks()), {});
    const auto open = task("first");
    engine().cancel(id);
    EXPECT_EQ(statusOf(id), CaseStatus::Cancelled);
    EXPECT_THAT(openTasks(), IsEmpty());
    EXPECT_THROW(engine().completeTask(open, {}), Failure);
    engine().cancel(id);
    EXPECT_EQ(statusOf(id), CaseStatus::Cancelled);
    EXPECT_THROW(engine().cancel(77), Failure);
}

TEST_F(LocalEngine, DamagedCaseKeepsNobodyElseWaiting)
{
    ProcessBuilder process;
    process.start("s").timer("intermediateCatchEvent", "t", "PT1H").node("userTask", "u").end("e");
    process.chain({"s", "t", "u", "e"});
    const auto timers = deploy(process);
    const auto messages = deploy(waitingForMessage("Paid"));
    engine().start(timers, {});
    engine().start(timers, {});
    engine().start(messages, {});
    engine().start(messages, {});
    reopen();
    runtime::Connection(path()).run(QStringLiteral("UPDATE instance SET state = x'00' WHERE id IN (1, 3)"));
    clock_.advance(base::hour);

    EXPECT_THROW(engine().fireDueTimers(), Failure);
    EXPECT_THAT(openTasks(), ElementsAre("u"));
    int failures = 0;
    QObject::connect(&engine(), &Engine::failed, &engine(), [&] { ++failures; });
    EXPECT_TRUE(engine().sendMessage(QStringLiteral("Paid")));
    EXPECT_EQ(failures, 1);
    EXPECT_EQ(task("task").instance, 4);
    EXPECT_THROW(engine().view(1), Failure);
}

TEST_F(LocalEngine, TenThousandCasesAreNoBurden)
{
    {
        runtime::Store store(path());
        const auto definition = defined(waitingForMessage("Paid"));
        const auto deployment
            = store.deploy(QStringLiteral("P"), QStringLiteral("P"), bytes(waitingForMessage("Paid")), monday);
        runtime::Case one(definition, clock_);
        one.start(1, {});
        const auto history = one.takeHistory();
        store.together([&] {
            for (CaseId id = 1; id <= 10'000; ++id)
                store.save(id, deployment.id, QStringLiteral("Case"), one, history, monday);
        });
    }
    engine();
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(engine().sendMessage(QStringLiteral("Paid")));
    EXPECT_EQ(engine().tasks().size(), 20U);
    EXPECT_EQ(engine().cases().size(), 10'000U);
    EXPECT_LT(since.elapsed(), 20'000) << "a message must not load every case";
}

} // namespace

} // namespace millrace::support
