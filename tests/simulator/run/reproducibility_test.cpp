// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <rapidcheck/gtest.h>

namespace millrace::run {

using namespace support;

namespace {

/// FNV-1a over what the records say: Fowler, Noll, Vo.
std::uint64_t fingerprint(const std::vector<log::EventRecord>& records)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    const auto add = [&](std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            hash ^= value >> (8 * byte) & 0xff;
            hash *= 0x100000001b3u;
        }
    };
    for (const log::EventRecord& record : records) {
        add(std::uint64_t(record.time));
        add(std::uint64_t(record.caseNumber));
        add(std::uint64_t(record.element));
        add(std::uint64_t(record.token));
        add(std::uint64_t(record.resource));
        add(std::uint64_t(record.kind) << 8 | std::uint64_t(record.cause));
    }
    return hash;
}

ProcessBuilder queue()
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    return process;
}

ScenarioBuilder queueScenario()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(300)).pool("R", 1, 30).work("A", Distribution::exponential(240), "R");
    return scenario;
}

/// Two pools with office hours, checks side by side, a loop back and a rejection.
ProcessBuilder office()
{
    ProcessBuilder process;
    process.start("S")
        .exclusive("M")
        .task("A")
        .exclusive("X")
        .parallel("P")
        .task("B")
        .task("C")
        .parallel("J")
        .exclusive("Y")
        .end("E")
        .end("N");
    process.flow("S", "M").flow("M", "A").flow("A", "X").flow("X", "M").flow("X", "P").flow("P", "B").flow("P", "C");
    process.flow("B", "J").flow("C", "J").flow("J", "Y").flow("Y", "E").flow("Y", "N");
    return process;
}

ScenarioBuilder officeScenario()
{
    ScenarioBuilder scenario;
    scenario.officeHours("O").arrivals(Distribution::exponential(2400)).pool("R", 1, 30, "O").pool("Q", 1, 40, "O");
    scenario.work("A", Distribution::triangular(200, 300, 900), "R").work("B", Distribution::gamma(2, 150), "Q");
    scenario.work("C", Distribution::logNormal(400, 300), "R").share("X_M", 0.2).share("Y_N", 0.3);
    return scenario;
}

/// Events that race, time out and repeat; ways that may or may not be taken.
ProcessBuilder events()
{
    ProcessBuilder process;
    process.start("S").task("A").boundaryTimer("B", "A", "PT20M").boundaryTimer("R", "A", "R3/PT4M", false);
    process.eventBased("G").timer("intermediateCatchEvent", "T", "PT30M").message("intermediateCatchEvent", "W", "w");
    process.inclusive("O").task("C").task("D").inclusive("J").end("E").end("L").end("M").endTerminate("K");
    process.chain({"S", "A", "G"})
        .flow("G", "T")
        .flow("G", "W")
        .flow("T", "K")
        .flow("W", "O")
        .flow("O", "C")
        .flow("O", "D");
    process.flow("C", "J").flow("D", "J").flow("J", "E").flow("B", "L").flow("R", "M");
    return process;
}

ScenarioBuilder eventsScenario()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::uniform(100, 900)).pool("P", 2);
    scenario.work("A", Distribution::exponential(600), "P")
        .work("C", Distribution::weibull(2, 300), "P")
        .work("D", Distribution::erlang(300, 3));
    scenario.wait("W", Distribution::exponential(1500)).share("O_C", 0.7).share("O_D", 0.4);
    return scenario;
}

} // namespace

// Trajectories of fixed models: they change only when the semantics, the random streams or the order of events do. When
// that is meant, say why in the commit, and store what the failure prints.
TEST(ReproducibilityTest, TrajectoriesAreThoseOfYesterday)
{
    ScenarioBuilder simple = queueScenario();
    ScenarioBuilder busy = officeScenario();
    ScenarioBuilder eventful = eventsScenario();
    EXPECT_EQ(fingerprint(recordsOf(queue(), simple, options(500))), 3292154535223394258u);
    EXPECT_EQ(fingerprint(recordsOf(office(), busy, options(500))), 12230195157909862050u);
    EXPECT_EQ(fingerprint(recordsOf(events(), eventful, options(500))), 2642598925225933078u);
}

TEST(ReproducibilityTest, TheNumberOfThreadsMakesNoDifference)
{
    ScenarioBuilder scenario = officeScenario();
    Options one = options(300, 12, 5);
    Options many = one;
    many.threads = 4;
    EXPECT_EQ(jsonOf(simulated(office(), scenario, one)), jsonOf(simulated(office(), scenario, many)));
}

TEST(ReproducibilityTest, NeitherDoesItUnderPrecisionAndWarmup)
{
    ScenarioBuilder scenario = queueScenario();
    Options one = options(1000, 4, 5);
    one.precision = 0.1;
    one.findWarmup = true;
    Options many = one;
    many.threads = 3;
    EXPECT_EQ(jsonOf(simulated(queue(), scenario, one)), jsonOf(simulated(queue(), scenario, many)));
}

TEST(ReproducibilityTest, AnotherSeedIsAnotherTrajectoryAndTheSameSeedIsTheSame)
{
    ScenarioBuilder scenario = eventsScenario();
    const auto first = fingerprint(recordsOf(events(), scenario, options(200, 1, 1)));
    EXPECT_EQ(fingerprint(recordsOf(events(), scenario, options(200, 1, 1))), first);
    EXPECT_NE(fingerprint(recordsOf(events(), scenario, options(200, 1, 2))), first);
}

// Common random numbers: whatever else changes, a visit of a case takes the same time.
TEST(ReproducibilityTest, AnotherPoolLeavesTheDrawsAlone)
{
    ScenarioBuilder few = officeScenario();
    ScenarioBuilder many = officeScenario();
    many.get().pools[1].capacity = 4;
    const auto work = [](ScenarioBuilder& scenario) {
        std::map<std::pair<std::int64_t, std::int32_t>, std::vector<base::Microseconds>> worked;
        std::map<std::pair<std::int64_t, std::int32_t>, base::Microseconds> since;
        std::map<std::pair<std::int64_t, std::int32_t>, base::Microseconds> done;
        for (const log::EventRecord& record : recordsOf(office(), scenario, options(300))) {
            const std::pair visit(record.caseNumber, record.token);
            if (record.kind == log::EventKind::Started || record.kind == log::EventKind::Resumed)
                since[visit] = record.time;
            else if (record.kind == log::EventKind::Paused)
                done[visit] += record.time - since[visit];
            else if (record.kind == log::EventKind::Completed && since.contains(visit))
                worked[{record.caseNumber, record.element}].push_back(done[visit] + record.time - since[visit]);
        }
        return worked;
    };
    const auto a = work(few);
    EXPECT_FALSE(a.empty());
    EXPECT_EQ(a, work(many));
}

RC_GTEST_PROP(ReproducibilityTest, EveryCaseThatBeginsEndsOnceAndEveryVisitEnds, ())
{
    ScenarioBuilder scenario = *rc::gen::arbitrary<bool>() ? eventsScenario() : officeScenario();
    const bool isOffice = !scenario.get().calendars.empty();
    for (scenario::Pool& pool : scenario.get().pools)
        pool.capacity = *rc::gen::inRange(1, 4);
    const auto cases = *rc::gen::inRange(1, 200);
    const auto seed = *rc::gen::inRange(0u, 1000u);
    const auto records = recordsOf(isOffice ? office() : events(), scenario, options(cases, 1, seed));
    std::map<std::int64_t, int> open;
    std::map<std::pair<std::int64_t, std::int32_t>, int> visits;
    base::Microseconds now = 0;
    for (const log::EventRecord& record : records) {
        RC_ASSERT(record.time >= now);
        now = record.time;
        const std::pair visit(record.caseNumber, record.token);
        if (record.kind == log::EventKind::CaseStarted)
            RC_ASSERT(++open[record.caseNumber] == 1);
        else if (record.kind == log::EventKind::CaseCompleted)
            RC_ASSERT(--open[record.caseNumber] == 0);
        else if (record.kind == log::EventKind::Enabled)
            RC_ASSERT(++visits[visit] == 1);
        else if (visits.contains(visit)
            && (record.kind == log::EventKind::Completed || record.kind == log::EventKind::Cancelled))
            RC_ASSERT(--visits[visit] == 0);
    }
    RC_ASSERT(std::int64_t(open.size()) == cases);
    for (const auto& [number, count] : open)
        RC_ASSERT(count == 0);
    for (const auto& [visit, count] : visits)
        RC_ASSERT(count == 0);
}

} // namespace millrace::run
