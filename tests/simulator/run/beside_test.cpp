// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/file.h"
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/run/random_process.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

// Processes that run beside the simulated one and draw on the same people.

namespace millrace::run {

using scenario::Scenario;
using support::Distribution;
using support::minutes;
using support::modelOf;
using support::oneTask;
using support::options;
using support::ProcessBuilder;
using support::ScenarioBuilder;
using testing::AllOf;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

const QString claimsFile = QStringLiteral("claims.bpmn");

/// The first with the second beside it.
struct Pair {
    Pair(const ProcessBuilder& first, Scenario scenario, const ProcessBuilder& second, const Scenario& ofSecond)
    {
        const auto beside = modelOf(second);
        surroundings.beside.push_back(std::make_shared<const Simulation>(*beside, ofSecond));
        EXPECT_TRUE(surroundings.beside.front()->canRun());
        scenario.beside = {{claimsFile}};
        simulation = std::make_unique<const Simulation>(Model(modelOf(first)), scenario, surroundings);
        EXPECT_TRUE(simulation->canRun());
    }

    Surroundings surroundings;
    std::unique_ptr<const Simulation> simulation;
};

void expectAround(const results::Kpi& kpi, double truth)
{
    const double error = kpi.estimate.halfWidth() / 2;
    EXPECT_NEAR(kpi.estimate.mean, truth, 4 * error);
    EXPECT_LT(error, 0.1 * truth); // else this says nothing
}

ScenarioBuilder stationEvery(double seconds)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(seconds)).pool("R", 1).work("A", Distribution::exponential(70), "R");
    return scenario;
}

std::string wordsOf(const base::Problems& problems)
{
    std::string words;
    for (const base::Problem& problem : problems)
        words += base::toText(problem).toStdString() + '\n';
    return words;
}

} // namespace

TEST(BesideTest, OneServerForTwoProcessesIsOneServerForAllThatCome)
{
    // Given 1/300 and 1/150 cases a second for one clerk: 1/100 together
    Pair both(oneTask(), stationEvery(300).get(), oneTask(), stationEvery(150).get());
    Options some = options(7000, 20);
    some.warmup = 2000 * 100 * base::second;
    const Outcome outcome = both.simulation->run(some);
    const double waiting = 0.7 / 0.3 * 70;
    expectAround(outcome.results.activity("A")->waitingTime, waiting);
    expectAround(outcome.results.resource("R")->utilisation, 0.7);
    expectAround(outcome.results.resource("R")->queueLength, 0.7 * 0.7 / 0.3);
    // Then each is told by itself: its cases, and what the clerk does for them
    ASSERT_THAT(outcome.processes, SizeIs(2));
    EXPECT_EQ(outcome.processes[1].name, "claims.bpmn");
    expectAround(outcome.processes[1].results.activity("A")->waitingTime, waiting);
    expectAround(outcome.processes[1].results.process.throughput, 1 / 150.0);
    expectAround(outcome.processes[0].results.process.throughput, 1 / 300.0);
    expectAround(outcome.processes[0].results.resource("R")->utilisation, 0.7 / 3);
    expectAround(outcome.processes[1].results.resource("R")->utilisation, 0.7 * 2 / 3);
    EXPECT_DOUBLE_EQ(
        outcome.processes[0].results.process.cycleTime.estimate.mean, outcome.results.process.cycleTime.estimate.mean);
    EXPECT_EQ(outcome.description.cases, 7000) << "those of the process that was asked about";
    // And queueing theory says the same of them
    const auto expectations = both.simulation->expectations(outcome.results);
    ASSERT_THAT(expectations, SizeIs(1));
    EXPECT_NEAR(expectations[0].waitingTime, waiting, 1e-6);
    const auto offered = both.simulation->offeredWork();
    ASSERT_TRUE(offered);
    EXPECT_NEAR(offered->front(), 0.7, 1e-9);
}

TEST(BesideTest, TheSameForAnyNumberOfThreads)
{
    Pair both(oneTask(), stationEvery(300).get(), oneTask(), stationEvery(150).get());
    Options some = options(300, 7);
    const Outcome one = both.simulation->run(some);
    some.threads = 2;
    const Outcome two = both.simulation->run(some);
    EXPECT_EQ(one.processes[1].results.process.cycleTime.replications,
        two.processes[1].results.process.cycleTime.replications);
    EXPECT_EQ(one.results.process.cycleTime.replications, two.results.process.cycleTime.replications);
}

TEST(BesideTest, WhoHasNothingInCommonDoesNotMeet)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        support::RandomProcess one(seed);
        support::RandomProcess other(seed + 1000);
        Scenario apart = other.scenario.get();
        apart.pools[0].id = QStringLiteral("Others");
        for (auto& [id, inputs] : apart.elements)
            if (!inputs.staff.isNobody())
                inputs.staff.pool = apart.pools[0].id;
        const auto model = modelOf(one.builder);
        const Outcome alone = Simulation(*model, one.scenario.get()).run(options(60, 2));
        Pair both(one.builder, one.scenario.get(), other.builder, apart);
        const Outcome outcome = both.simulation->run(options(60, 2));
        EXPECT_EQ(outcome.results.process.cycleTime.replications, alone.results.process.cycleTime.replications);
        EXPECT_EQ(outcome.results.process.cost.replications, alone.results.process.cost.replications);
        ASSERT_EQ(outcome.results.activities.size(), alone.results.activities.size());
        for (std::size_t i = 0; i < alone.results.activities.size(); ++i)
            EXPECT_EQ(outcome.results.activities[i].count.replications, alone.results.activities[i].count.replications);
        for (std::size_t i = 0; i < alone.results.flows.size(); ++i)
            EXPECT_EQ(outcome.results.flows[i].count.replications, alone.results.flows[i].count.replications);
        // And the other one runs as it would by itself
        const auto& beside = outcome.processes[1].results;
        EXPECT_GT(beside.process.cycleTime.cases->count, 0) << seed;
        EXPECT_EQ(beside.process.openCases, 0) << seed;
        EXPECT_EQ(outcome.description.openCases, 0) << seed;
        if (::testing::Test::HasFailure())
            FAIL() << "seed " << seed;
    }
}

TEST(BesideTest, QueuesInTheOrderInWhichWorkComesFromEither)
{
    ScenarioBuilder mine;
    mine.arrivals(minutes(10)).pool("R", 1).work("A", minutes(4), "R");
    ScenarioBuilder theirs;
    theirs.arrivals(minutes(10)).pool("R", 1).work("A", minutes(3), "R");
    theirs.get().arrivals[0].times = {0, 10 * base::minute, 20 * base::minute, 60 * base::minute};
    Pair both(oneTask(), mine.get(), oneTask(), theirs.get());
    const Outcome outcome = both.simulation->run(options(3));
    EXPECT_DOUBLE_EQ(outcome.results.process.waitingTime.estimate.mean, 0);
    EXPECT_DOUBLE_EQ(outcome.processes[1].results.process.waitingTime.estimate.mean, 4 * 60);
    // They come for as long as cases of the process itself do.
    EXPECT_EQ(outcome.processes[1].results.process.cycleTime.cases->count, 3);
    Options long_ = options(3);
    long_.cases.reset();
    long_.duration = 2 * base::hour;
    EXPECT_EQ(both.simulation->run(long_).processes[1].results.process.cycleTime.cases->count, 4);
}

TEST(BesideTest, KnowsTheCasesOfEachByThemselves)
{
    // Given two processes whose cases have an amount, of which one decides by it
    ProcessBuilder choosing;
    choosing.start("S").exclusive("X", "X_B").task("A").task("B").exclusive("M").end("E").chain({"S", "X"});
    choosing.flow("X", "A", "amount > 100").chain({"X", "B", "M"}).chain({"A", "M", "E"});
    const auto withAmount = [](double amount) {
        ScenarioBuilder scenario;
        scenario.arrivals(minutes(60)).work("A", minutes(10)).work("B", minutes(20));
        scenario.get().attributes = {{QStringLiteral("amount"), Distribution::constant(amount)}};
        return scenario.get();
    };
    Pair both(choosing, withAmount(50), choosing, withAmount(500));
    const Outcome outcome = both.simulation->run(options(10));
    EXPECT_DOUBLE_EQ(outcome.results.activity("B")->count.estimate.mean, 10);
    EXPECT_DOUBLE_EQ(outcome.processes[1].results.activity("A")->count.estimate.mean, 10);
    EXPECT_DOUBLE_EQ(outcome.processes[1].results.activity("B")->count.estimate.mean, 0);
}

TEST(BesideTest, TeamsOpeningsAndLimitsAreThoseOfEach)
{
    ScenarioBuilder mine;
    mine.arrivals(minutes(30)).pool("R", 2).teamwork("A", minutes(10), "2 R");
    ScenarioBuilder theirs;
    theirs.arrivals(minutes(30)).pool("R", 2).pool("Own", 1).teamwork("A", minutes(10), "1 R and 1 Own");
    theirs.get().elements[QStringLiteral("A")].openAtStart = 2;
    theirs.get().limits = {{QStringLiteral("all"), 1, {}}};
    Pair both(oneTask(), mine.get(), oneTask(), theirs.get());
    const Outcome outcome = both.simulation->run(options(4));
    const auto& theirResults = outcome.processes[1].results;
    EXPECT_DOUBLE_EQ(theirResults.activity("A")->count.estimate.mean, 4)
        << "of those open at the start nothing is told";
    EXPECT_EQ(outcome.results.process.openCases, 0);
    EXPECT_NEAR(outcome.results.resource("R")->busyTime.estimate.mean, 2 * 4 * 600 + 6 * 600, 1e-3);
    EXPECT_NEAR(theirResults.resource("R")->busyTime.estimate.mean, 6 * 600, 1e-3);
    EXPECT_NEAR(theirResults.resource("Own")->busyTime.estimate.mean, 6 * 600, 1e-3);
    EXPECT_GT(theirResults.activity("A")->waitingCauses[std::size_t(results::WaitingCause::Limit)].estimate.mean, 0);
    EXPECT_DOUBLE_EQ(
        outcome.results.activity("A")->waitingCauses[std::size_t(results::WaitingCause::Limit)].estimate.mean, 0);
}

TEST(BesideTest, OtherPeopleAndOtherScenariosKeepWhatRunsBeside)
{
    Pair both(oneTask(), stationEvery(300).get(), oneTask(), stationEvery(150).get());
    std::vector<scenario::Pool> pools = both.simulation->scenario().pools;
    ASSERT_THAT(pools, SizeIs(1));
    pools[0].capacity = 2;
    const Simulation more(*both.simulation, pools);
    const Outcome before = both.simulation->run(options(2000, 3));
    const Outcome after = more.run(options(2000, 3));
    EXPECT_EQ(after.processes[1].results.resource("R")->capacity, 2);
    EXPECT_LT(after.processes[1].results.process.cycleTime.estimate.mean,
        before.processes[1].results.process.cycleTime.estimate.mean / 2);
    Scenario slower = both.simulation->scenario();
    slower.arrivals[0].interval = Distribution::exponential(3000);
    const Outcome calm = Simulation(*both.simulation, slower).run(options(500, 3));
    EXPECT_NEAR(calm.processes[1].results.process.throughput.estimate.mean, 1 / 150.0, 0.0005);
}

TEST(BesideTest, SaysWhereScenariosContradictEachOther)
{
    ScenarioBuilder theirs = stationEvery(150);
    theirs.get().pools[0].capacity = 3;
    theirs.officeHours("Office").get().pools[0].calendar = QStringLiteral("Office");
    Pair both(oneTask(), stationEvery(300).get(), oneTask(), theirs.get());
    EXPECT_THAT(wordsOf(both.simulation->problems()),
        AllOf(HasSubstr("“R” are shared with “claims.bpmn”"), HasSubstr("people: 1 and 3"), HasSubstr("hours")));
    EXPECT_EQ(both.simulation->run(options(5)).results.resource("R")->capacity, 1) << "what is said here counts";
}

TEST(BesideTest, RefusesAProcessThatNeedsMorePeopleThanThereAre)
{
    ScenarioBuilder theirs;
    theirs.arrivals(minutes(30)).pool("R", 2).work("A", minutes(10), "R", 2);
    const auto model = modelOf(oneTask());
    Surroundings surroundings;
    surroundings.beside.push_back(std::make_shared<const Simulation>(*model, theirs.get()));
    Scenario mine = stationEvery(300).get();
    mine.beside = {{claimsFile}};
    const Simulation refused(Model(modelOf(oneTask())), mine, surroundings);
    EXPECT_FALSE(refused.canRun());
    EXPECT_THAT(wordsOf(refused.problems()), HasSubstr("needs 2 of “R” at once, and here are only 1"));
}

// --- from files

class BesideFiles : public ::testing::Test {
protected:
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    void write(const char* name, const ProcessBuilder& process, const Scenario& scenario)
    {
        base::writeFileAtomically(path(name), QByteArray::fromStdString(process.xml()));
        scenario::saveScenario(path(name), scenario, *modelOf(process));
    }
    Simulation simulationOf(const ProcessBuilder& process, const Scenario& scenario)
    {
        return Simulation(Model(modelOf(process), nullptr, path("loan.bpmn")), scenario);
    }

    QTemporaryDir folder_;
};

TEST_F(BesideFiles, AreFoundFromTheFolderOfTheModelWithTheirScenario)
{
    Scenario theirs = stationEvery(150).get();
    theirs.id = QStringLiteral("s1");
    theirs.name = QStringLiteral("Today");
    write("claims.bpmn", oneTask(), theirs);
    Scenario mine = stationEvery(300).get();
    mine.beside = {{claimsFile, {}, QStringLiteral("Today")}};
    const Simulation simulation = simulationOf(oneTask(), mine);
    ASSERT_TRUE(simulation.canRun()) << wordsOf(simulation.problems());
    const Outcome outcome = simulation.run(options(100));
    EXPECT_GT(outcome.processes.at(1).results.process.cycleTime.cases->count, 100);
}

TEST_F(BesideFiles, WhatIsWrongWithThemIsSaid)
{
    Scenario theirs = stationEvery(150).get();
    theirs.id = QStringLiteral("Today");
    write("claims.bpmn", oneTask(), theirs);
    const auto complaint = [&](scenario::Beside beside) {
        Scenario mine = stationEvery(300).get();
        mine.beside = {std::move(beside)};
        const Simulation simulation = simulationOf(oneTask(), mine);
        EXPECT_FALSE(simulation.canRun());
        return wordsOf(simulation.problems());
    };
    EXPECT_THAT(
        complaint({QStringLiteral("nowhere.bpmn")}), AllOf(HasSubstr("nowhere.bpmn"), HasSubstr("no such file")));
    EXPECT_THAT(
        complaint({claimsFile, {}, QStringLiteral("Tomorrow")}), HasSubstr("“Tomorrow”, which it does not have"));
    EXPECT_THAT(complaint({claimsFile, QStringLiteral("Q"), {}}), HasSubstr("There is no process \"Q\""));
    EXPECT_THAT(complaint({}), HasSubstr("beside itself"));
    theirs.pools[0].capacity = 0;
    write("claims.bpmn", oneTask(), theirs);
    EXPECT_THAT(complaint({claimsFile}), AllOf(HasSubstr("has 0 people"), HasSubstr("claims.bpmn")));
    ProcessBuilder startless;
    startless.task("A").end("E").chain({"A", "E"});
    Scenario anything;
    anything.id = QStringLiteral("Today");
    write("claims.bpmn", startless, anything);
    EXPECT_THAT(complaint({claimsFile}), HasSubstr("no start event"));
}

TEST_F(BesideFiles, ProcessesOfOneFileShareItsScenario)
{
    const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test" id="D">
<process id="P" name="Loans"><startEvent id="S"/><task id="A"/><endEvent id="E"/>
<sequenceFlow id="f1" sourceRef="S" targetRef="A"/><sequenceFlow id="f2" sourceRef="A" targetRef="E"/></process>
<process id="Q" name="Claims"><startEvent id="S2"/><task id="A2"/><endEvent id="E2"/>
<sequenceFlow id="f3" sourceRef="S2" targetRef="A2"/><sequenceFlow id="f4" sourceRef="A2" targetRef="E2"/></process>
</definitions>)";
    const Model model(bpmn::load(xml).tree);
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).arrivals(minutes(10), "S2").pool("R", 1);
    scenario.work("A", minutes(4), "R").work("A2", minutes(3), "R");
    scenario.get().beside = {{QString(), QStringLiteral("Q")}};
    const Simulation simulation(model, scenario.get());
    ASSERT_TRUE(simulation.canRun()) << wordsOf(simulation.problems());
    const Outcome outcome = simulation.run(options(5));
    ASSERT_THAT(outcome.processes, SizeIs(2));
    EXPECT_EQ(outcome.processes[0].name, "Loans");
    EXPECT_EQ(outcome.processes[1].name, "Claims");
    EXPECT_DOUBLE_EQ(outcome.processes[1].results.activity("A2")->waitingTime.estimate.mean, 4 * 60);
    EXPECT_EQ(outcome.results.activity("A2"), nullptr);
    EXPECT_THAT(outcome.description.assumptions.join(u' ').toStdString(), testing::Not(HasSubstr("left out")));
    // What is changed for a what-if is changed for both.
    Scenario slower = scenario.get();
    slower.arrivals[1].interval = minutes(60);
    EXPECT_EQ(Simulation(simulation, slower).run(options(13)).processes[1].results.process.cycleTime.cases->count, 3);
}

} // namespace millrace::run
