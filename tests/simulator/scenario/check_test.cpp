// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/scenario/model.h"

#include <functional>
#include <limits>

namespace millrace::scenario {

namespace {

const QString a = QStringLiteral("A");

Scenario sound()
{
    Scenario scenario;
    scenario.calendars.push_back(
        {QStringLiteral("C"), QStringLiteral("Office"), {{1, 5, 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
    scenario.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 2, 30, QStringLiteral("C")});
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), 100, {}});
    scenario.elements[a].duration = Distribution::normal(300, 200);
    scenario.elements[a].staff.pool = QStringLiteral("R");
    scenario.elements[QStringLiteral("fB")].probability = 0.5;
    scenario.elements[QStringLiteral("fC")].probability = 0.3;
    return scenario;
}

/// The one problem that a change to the sound scenario makes.
base::Problem problemAfter(const std::function<void(Scenario&)>& change)
{
    const auto model = support::smallModel();
    Scenario scenario = sound();
    change(scenario);
    const base::Problems problems = check(scenario, *model);
    EXPECT_EQ(problems.size(), 1u) << qPrintable(support::allMessages(problems));
    return problems.empty() ? base::Problem {base::Severity::Note, {}, {}, 0, {}, {}} : problems.front();
}

void expectError(const char* element, const std::function<void(Scenario&)>& change)
{
    const base::Problem problem = problemAfter(change);
    EXPECT_EQ(problem.severity, base::Severity::Error);
    EXPECT_EQ(problem.element, QLatin1String(element));
    EXPECT_FALSE(problem.message.isEmpty());
}

} // namespace

TEST(CheckTest, ASoundScenarioAndAnEmptyOneHaveNoProblems)
{
    const auto model = support::smallModel();
    EXPECT_TRUE(check(sound(), *model).empty());
    EXPECT_TRUE(check(Scenario(), *model).empty());
}

TEST(CheckTest, MissingElementsAreNamed)
{
    expectError("Ghost", [](Scenario& s) { s.elements[QStringLiteral("Ghost")].fixedCost = 1; });
    expectError("Ghost", [](Scenario& s) { s.arrivals[0].startEvent = QStringLiteral("Ghost"); });
    expectError("A", [](Scenario& s) { s.arrivals[0].startEvent = a; });
}

TEST(CheckTest, SharesAboveOneNameTheGateway)
{
    expectError("X", [](Scenario& s) { s.elements[QStringLiteral("fC")].probability = 0.6; });
    expectError("X", [](Scenario& s) {
        for (const char* flow : {"fB", "fC", "fD"})
            s.elements[QLatin1String(flow)].probability = 0;
    });
    expectError("fC", [](Scenario& s) { s.elements[QStringLiteral("fC")].probability = -0.1; });
    const base::Problem stretched
        = problemAfter([](Scenario& s) { s.elements[QStringLiteral("fD")].probability = 0.1; });
    EXPECT_EQ(stretched.severity, base::Severity::Warning);
    EXPECT_EQ(stretched.element, QStringLiteral("X"));
}

TEST(CheckTest, SharesAboveOneSayWhichWaysTheyAreOf)
{
    const base::Problem problem = problemAfter([](Scenario& s) { s.elements[QStringLiteral("fC")].probability = 0.6; });
    EXPECT_TRUE(problem.message.contains(QStringLiteral("60 %"))) << qPrintable(problem.message);
    EXPECT_TRUE(problem.message.contains(QStringLiteral("'"))) << qPrintable(problem.message);
}

TEST(CheckTest, TimesThatCannotBeAreNamed)
{
    expectError("A", [](Scenario& s) { s.elements[a].duration = Distribution::constant(-5); });
    expectError("A", [](Scenario& s) { s.elements[a].duration = Distribution::exponential(0); });
    expectError("W", [](Scenario& s) { s.elements[QStringLiteral("W")].wait = Distribution::uniform(5, 1); });
    expectError("S", [](Scenario& s) { s.arrivals[0].interval = Distribution::constant(-1); });
    expectError("S", [](Scenario& s) { s.arrivals[0].count = 0; });
}

TEST(CheckTest, PatternsOfArrivalsThatCannotBeAreNamed)
{
    expectError("S", [](Scenario& s) { s.arrivals[0].batch = 0; });
    expectError("S", [](Scenario& s) { s.arrivals[0].population = 0; });
    expectError("S", [](Scenario& s) { s.arrivals[0].times = {base::hour, base::second}; });
    expectError("S", [](Scenario& s) { s.arrivals[0].times = {-1}; });
    expectError("S", [](Scenario& s) { s.arrivals[0].rates = {1, 2}; });
    expectError("S", [](Scenario& s) { s.arrivals[0].rates.assign(168, 0); });
    expectError("S", [](Scenario& s) {
        s.arrivals[0].rates.assign(168, 1);
        s.arrivals[0].rates[3] = -1;
    });
}

TEST(CheckTest, PoolsThatCannotDoTheWorkAreNamed)
{
    expectError("R", [](Scenario& s) { s.pools[0].capacity = 0; });
    expectError("R", [](Scenario& s) { s.pools[0].calendar = QStringLiteral("none"); });
    expectError("R", [](Scenario& s) { s.pools[0].costPerHour = -1; });
    expectError("A", [](Scenario& s) { s.elements[a].staff.pool = QStringLiteral("nobody"); });
    expectError("A", [](Scenario& s) { s.elements[a].staff.quantity = 3; });
    expectError("A", [](Scenario& s) { s.elements[a].staff.quantity = 0; });
    expectError("A", [](Scenario& s) { s.elements[a].fixedCost = -2; });
}

TEST(CheckTest, ACalendarThatNeverOpensIsNamed)
{
    expectError("C", [](Scenario& s) { s.calendars[0].hours[0].fromDay = 9; });
    const auto model = support::smallModel();
    Scenario closed = sound();
    closed.calendars[0].hours.clear();
    const base::Problems problems = check(closed, *model);
    ASSERT_EQ(problems.size(), 2u) << qPrintable(support::allMessages(problems));
    EXPECT_EQ(problems[0].element, QLatin1String("C"));
    EXPECT_EQ(problems[1].element, QLatin1String("A")); // the task that nobody ever does
    EXPECT_EQ(
        problemAfter([](Scenario& s) { s.calendars[0].zone = "Atlantis/Capital"; }).severity, base::Severity::Warning);
}

TEST(CheckTest, TheRunMustBeOne)
{
    expectError("", [](Scenario& s) { s.replications = 0; });
    expectError("", [](Scenario& s) { s.replications = 1'000'000'000; });
    expectError("", [](Scenario& s) { s.duration = 0; });
    expectError("", [](Scenario& s) { s.warmup = -1; });
    expectError("", [](Scenario& s) {
        s.duration = base::day;
        s.warmup = base::day;
    });
    expectError("", [](Scenario& s) { s.cycleTimeTarget = 0; });
}

TEST(CheckTest, SharesOfTimeAndOpenCasesAreWithinReason)
{
    for (const double share : {0.0, -0.5, 1.01, std::numeric_limits<double>::quiet_NaN()})
        expectError("R", [share](Scenario& s) { s.pools[0].share = share; });
    expectError("R", [](Scenario& s) { s.pools[0].costPerUse = -1; });
    expectError("A", [](Scenario& s) { s.elements[a].openAtStart = -1; });
    expectError("A", [](Scenario& s) { s.elements[a].openAtStart = 2'000'000; });
    expectError("S", [](Scenario& s) { s.elements[QStringLiteral("S")].openAtStart = 1; });
}

TEST(CheckTest, TimesBeyondAHundredYearsAreRefused)
{
    const double years = 365.25 * 86400;
    expectError("A", [](Scenario& s) { s.elements[a].duration = Distribution::constant(6e301); });
    expectError("A", [](Scenario& s) { s.elements[a].duration = Distribution::normal(600, 6e201); });
    expectError("A", [](Scenario& s) { s.elements[a].duration = Distribution::weibull(0.02, 60); });
    expectError("A", [&](Scenario& s) { s.elements[a].duration = Distribution::constant(101 * years); });
    expectError("A", [&](Scenario& s) { s.elements[a].duration = Distribution::normal(600, 101 * years); });
    expectError("S", [&](Scenario& s) { s.arrivals[0].interval = Distribution::exponential(101 * years); });
    const base::Problem problem
        = problemAfter([&](Scenario& s) { s.elements[a].duration = Distribution::constant(200 * years); });
    EXPECT_EQ(problem.message,
        QStringLiteral("The duration of 'Ask' is 200 years on average; 100 years at most can be simulated."));
}

} // namespace millrace::scenario
