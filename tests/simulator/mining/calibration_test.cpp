// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/calibration.h"

#include "engine/log/log_reader.h"
#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/corpus.h"

#include <QTemporaryDir>
#include <cmath>
#include <gmock/gmock.h>
#include <map>

namespace millrace::mining {
namespace {

using kernel::Distribution;
using support::ProcessBuilder;
using support::ScenarioBuilder;
using testing::HasSubstr;

/// Check, then a loop back, a refusal or an offer; then two things at once; an inclusive rest.
ProcessBuilder lending()
{
    ProcessBuilder process;
    process.start("S").task("Check").exclusive("How").task("Refuse").task("Offer").parallel("Both").task("Pay");
    process.task("Book").parallel("Done").inclusive("Rest").task("Letter").task("Gift").inclusive("Joined");
    process.end("E").end("R").exclusive("Again");
    process.chain({"S", "Again", "Check", "How", "Refuse", "R"}).flow("How", "Again");
    process.chain({"How", "Offer", "Both", "Pay", "Done", "Rest", "Letter", "Joined", "E"});
    process.chain({"Both", "Book", "Done"}).chain({"Rest", "Gift", "Joined"});
    return process;
}

ScenarioBuilder lendingScenario()
{
    ScenarioBuilder scenario;
    scenario.officeHours("Office");
    scenario.get().calendars.push_back({QStringLiteral("Split"), {},
        {{1, 4, 9 * base::hour, 12 * base::hour + 30 * base::minute},
            {1, 4, 13 * base::hour + 15 * base::minute, 17 * base::hour}, {6, 6, 9 * base::hour, 11 * base::hour}},
        {}, "UTC"});
    scenario.arrivals(Distribution::exponential(6 * 60)).pool("Clerk", 3, 0, "Office").pool("Officer", 4, 0, "Split");
    scenario.work("Check", Distribution::logNormal(300, 150), "Clerk");
    scenario.work("Refuse", Distribution::exponential(240), "Clerk");
    scenario.work("Offer", Distribution::gamma(4, 150), "Officer");
    scenario.work("Pay", Distribution::uniform(60, 300), "Clerk");
    scenario.work("Book", Distribution::triangular(60, 120, 360));
    scenario.work("Letter", Distribution::weibull(1.7, 200), "Officer");
    scenario.work("Gift", Distribution::constant(90));
    scenario.share("How_Refuse", 0.27).share("How_Again", 0.08).share("How_Offer", 0.65);
    scenario.share("Rest_Letter", 0.7).share("Rest_Gift", 0.4);
    scenario.get().arrivals[0].calendar = QStringLiteral("Office");
    return scenario;
}

/// What its own simulation writes as a log, read again.
log::ActivityLog simulatedLog(const metamodel::Tree& model, const scenario::Scenario& scenario, std::int64_t cases,
    const char* format, std::uint64_t seed = 11)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.") + QLatin1String(format));
    const run::Simulation simulation(model, scenario);
    EXPECT_TRUE(simulation.canRun());
    const log::Names names = simulation.names();
    const auto writer = log::createLogWriter(path, names);
    run::Options options = support::options(cases, 1, seed);
    options.log = writer.get();
    simulation.run(options);
    writer->finish();
    return log::readActivityLog(path);
}

std::string notesOf(const Calibration& calibration)
{
    std::string text;
    for (const Note& note : calibration.notes)
        text += (toWord(note.what) + QLatin1Char(' ') + note.title + QLatin1String(": ") + note.text).toStdString()
            + '\n';
    return text;
}

double meanOf(const scenario::Scenario& scenario, const char* element)
{
    const scenario::ElementInputs* inputs = scenario.element(QLatin1String(element));
    return inputs && inputs->duration ? inputs->duration->mean() : -1;
}

double shareOf(const scenario::Scenario& scenario, const char* element)
{
    const scenario::ElementInputs* inputs = scenario.element(QLatin1String(element));
    return inputs ? inputs->probability.value_or(-1) : -1;
}

const scenario::Pool* poolNamed(const scenario::Scenario& scenario, const char* name)
{
    for (const scenario::Pool& pool : scenario.pools)
        if (pool.name == QLatin1String(name))
            return &pool;
    return nullptr;
}

/// The known parameters come back: shares within 0.01, arrivals within 3 %, means within 2 %, hours exactly.
void expectGivenBack(const Calibration& calibration, const scenario::Scenario& known)
{
    const scenario::Scenario& found = calibration.scenario;
    for (const auto& [id, inputs] : known.elements) {
        const std::string name = id.toStdString();
        if (inputs.probability) {
            EXPECT_NEAR(shareOf(found, name.c_str()), *inputs.probability, 0.01) << name;
        }
        if (inputs.duration) {
            EXPECT_NEAR(meanOf(found, name.c_str()) / inputs.duration->mean(), 1, 0.02) << name;
        }
    }
    ASSERT_EQ(found.arrivals.size(), known.arrivals.size());
    EXPECT_NEAR(found.arrivals[0].interval.mean() / known.arrivals[0].interval.mean(), 1, 0.03);
    ASSERT_EQ(found.pools.size(), known.pools.size()) << notesOf(calibration);
    for (const scenario::Pool& pool : known.pools) {
        const scenario::Pool* back = poolNamed(found, qPrintable(pool.id));
        ASSERT_TRUE(back) << notesOf(calibration);
        EXPECT_EQ(back->capacity, pool.capacity);
        EXPECT_EQ(back->shiftEnd, pool.shiftEnd);
        ASSERT_TRUE(found.calendar(back->calendar)) << notesOf(calibration);
        EXPECT_EQ(found.calendar(back->calendar)->hours, known.calendar(pool.calendar)->hours) << notesOf(calibration);
    }
}

class CalibrationOfSimulatedLogs : public testing::TestWithParam<const char*> { };
INSTANTIATE_TEST_SUITE_P(Formats, CalibrationOfSimulatedLogs, testing::Values("csv", "xes"));

TEST_P(CalibrationOfSimulatedLogs, GivesKnownParametersBack)
{
    const auto model = support::modelOf(lending());
    const scenario::Scenario known = lendingScenario().get();
    const log::ActivityLog log = simulatedLog(*model, known, 20'000, GetParam());
    const Calibration calibration = calibrate(*model, log);
    EXPECT_EQ(calibration.fitting, 20'000) << notesOf(calibration);
    expectGivenBack(calibration, known);
    const auto kindOf
        = [&](const char* id) { return calibration.scenario.element(QLatin1String(id))->duration->kind(); };
    EXPECT_EQ(kindOf("Check"), Distribution::Kind::LogNormal);
    EXPECT_EQ(kindOf("Refuse"), Distribution::Kind::Exponential);
    EXPECT_EQ(kindOf("Offer"), Distribution::Kind::Gamma);
    EXPECT_EQ(kindOf("Pay"), Distribution::Kind::Uniform);
    EXPECT_EQ(kindOf("Book"), Distribution::Kind::Triangular);
    EXPECT_EQ(kindOf("Letter"), Distribution::Kind::Weibull);
    EXPECT_EQ(kindOf("Gift"), Distribution::Kind::Constant);
    // Cases come in the office's hours, evenly.
    const scenario::Arrivals& arrivals = calibration.scenario.arrivals[0];
    EXPECT_EQ(arrivals.interval.kind(), Distribution::Kind::Exponential) << notesOf(calibration);
    ASSERT_TRUE(calibration.scenario.calendar(arrivals.calendar)) << notesOf(calibration);
    EXPECT_EQ(calibration.scenario.calendar(arrivals.calendar)->hours, known.calendars[0].hours);
    // It can be simulated as it is, and says where everything is from.
    EXPECT_TRUE(run::Simulation(*model, calibration.scenario).canRun());
    EXPECT_THAT(notesOf(calibration), HasSubstr("duration Check: 5.0 min on average, from"));
    EXPECT_THAT(notesOf(calibration), HasSubstr("people Clerk: at most 3 worked at once"));
}

/// What a log has by chance more or less of is no fault of who reads it: means are held against those of the log
/// itself, by the hours that are known, and shares against its own counts.
TEST(Calibration, ComesAsCloseAsTheLogItself)
{
    const auto model = support::modelOf(lending());
    const scenario::Scenario known = lendingScenario().get();
    for (const std::uint64_t seed : {1, 2, 3}) {
        const log::ActivityLog log = simulatedLog(*model, known, 6'000, "csv", seed);
        const scenario::Scenario found = calibrate(*model, log).scenario;
        std::map<std::string, std::pair<double, int>> worked; // seconds in all, how often
        for (const log::LoggedCase& one : log.cases)
            for (const log::ActivityInstance& each : one.instances) {
                const std::string& name = log.activities[std::size_t(each.activity)];
                const scenario::ElementInputs* inputs = known.element(QString::fromStdString(name));
                const scenario::Pool* pool = inputs ? known.pool(inputs->staff.pool) : nullptr;
                const auto hours
                    = pool ? known.calendar(pool->calendar)->toWorkingCalendar() : kernel::WorkingCalendar();
                worked[name].first += double(hours.workBetween(each.start, each.end)) * 1e-6;
                ++worked[name].second;
            }
        for (const auto& [name, sum] : worked) {
            // What is fitted by its ends is surer of its mean than the sample is: 3 standard errors of a uniform one.
            const auto& fitted = found.element(QString::fromStdString(name))->duration;
            const bool isByEnds = fitted->kind() == Distribution::Kind::Uniform;
            const double mean = sum.first / sum.second;
            const double spread = isByEnds ? fitted->quantile(1) - fitted->quantile(0) : 0;
            const double near = isByEnds ? 3 * spread / std::sqrt(12.0 * sum.second) / mean : 0.005;
            EXPECT_NEAR(meanOf(found, name.c_str()) / mean, 1, near) << name << ", seed " << seed;
        }
        const double checks = worked["Check"].second;
        EXPECT_NEAR(shareOf(found, "How_Refuse"), worked["Refuse"].second / checks, 1e-9);
        EXPECT_NEAR(shareOf(found, "How_Offer"), worked["Offer"].second / checks, 1e-9);
        // One of two ways at least was taken: the counts are under that condition.
        const double offers = worked["Offer"].second;
        const double letters = shareOf(found, "Rest_Letter");
        const double gifts = shareOf(found, "Rest_Gift");
        const double some = 1 - (1 - letters) * (1 - gifts);
        EXPECT_NEAR(letters / some, worked["Letter"].second / offers, 1e-6);
        EXPECT_NEAR(gifts / some, worked["Gift"].second / offers, 1e-6);
    }
}

TEST(Calibration, ALargeLogGivesKnownParametersBackWhateverTheSeed)
{
    const auto model = support::modelOf(lending());
    const scenario::Scenario known = lendingScenario().get();
    for (const std::uint64_t seed : {5, 6}) {
        SCOPED_TRACE(seed);
        expectGivenBack(calibrate(*model, simulatedLog(*model, known, 80'000, "csv", seed)), known);
    }
}

TEST(Calibration, SurvivesItsOwnFile)
{
    const auto model = support::modelOf(lending());
    const log::ActivityLog log = simulatedLog(*model, lendingScenario().get(), 2'000, "csv");
    const scenario::Scenario made = calibrate(*model, log).scenario;
    const scenario::Scenarios back = scenario::readBpsim(scenario::writeBpsim({}, made, *model), *model);
    ASSERT_EQ(back.found.size(), 1U);
    EXPECT_TRUE(back.problems.empty()) << qPrintable(base::toText(back.problems.front()));
    EXPECT_EQ(back.found[0].scenario.pools, made.pools);
    EXPECT_EQ(back.found[0].scenario.sources, made.sources);
    EXPECT_THAT(made.source(QStringLiteral("Check")).toStdString(),
        HasSubstr("From the log: 5.0 min on average, from 2,164 observations"));
    EXPECT_EQ(back.found[0].scenario.calendars.size(), made.calendars.size());
    EXPECT_NEAR(back.found[0].scenario.arrivals.at(0).interval.mean(), made.arrivals.at(0).interval.mean(), 1e-6);
}

TEST(Calibration, CallsWaysWithoutANameByWhereTheyLead)
{
    std::string xml = lending().xml();
    const std::string name = " name=\"How\"";
    xml.erase(xml.find(name), name.size());
    const auto model = bpmn::load(QByteArray::fromStdString(xml)).tree;
    const Calibration made = calibrate(*model, simulatedLog(*model, lendingScenario().get(), 200, "csv"));
    const auto refuse = std::ranges::find(
        made.shares, QStringLiteral("How_Refuse"), [](const MeasuredShare& share) { return share.id; });
    ASSERT_NE(refuse, made.shares.end());
    EXPECT_EQ(refuse->title, QStringLiteral("Refuse"));
    EXPECT_EQ(refuse->atTitle, QStringLiteral("Exclusive gateway"));
    EXPECT_THAT(notesOf(made), testing::Not(HasSubstr("How_Refuse")));
}

/// Arrivals by hour and weekday: twice as many in the morning, none on Sunday.
TEST(Calibration, FindsRatesByHourAndWeekday)
{
    const auto model = support::modelOf(support::oneTask());
    ScenarioBuilder known;
    known.arrivals(Distribution::exponential(300)).work("A", Distribution::constant(60));
    std::vector<double> rates(168);
    for (std::size_t hour = 0; hour < 144; ++hour)
        rates[hour] = hour % 24 < 8 ? 0 : hour % 24 < 12 ? 4 : hour % 24 < 18 ? 2 : 0.5;
    known.get().arrivals[0].rates = rates;
    const log::ActivityLog log = simulatedLog(*model, known.get(), 30'000, "csv");
    const Calibration calibration = calibrate(*model, log);
    const scenario::Arrivals& found = calibration.scenario.arrivals.at(0);
    ASSERT_EQ(found.rates.size(), 168U) << notesOf(calibration);
    const auto perHour = [](const scenario::Arrivals& arrivals, std::size_t from, std::size_t to) {
        double sum = 0;
        for (std::size_t day = 0; day < 6; ++day)
            for (std::size_t hour = from; hour < to; ++hour)
                sum += arrivals.rates[day * 24 + hour] / arrivals.interval.mean();
        return sum;
    };
    for (const auto& [from, to] : {std::pair(8, 12), std::pair(12, 18), std::pair(8, 24)})
        EXPECT_NEAR(perHour(found, std::size_t(from), std::size_t(to))
                / perHour(known.get().arrivals[0], std::size_t(from), std::size_t(to)),
            1, 0.03);
    EXPECT_EQ(found.rates[3], 0);
    EXPECT_EQ(found.rates[150], 0);
    EXPECT_EQ(found.interval.kind(), Distribution::Kind::Exponential);
}

TEST(Calibration, ReplaysTheArrivalsOfTheLog)
{
    const auto model = support::modelOf(support::oneTask());
    ScenarioBuilder known;
    known.arrivals(Distribution::exponential(300)).work("A", Distribution::constant(60));
    const log::ActivityLog log = simulatedLog(*model, known.get(), 1'500, "csv");
    CalibrationOptions options;
    options.replaysArrivals = true;
    const Calibration calibration = calibrate(*model, log, options);
    const scenario::Arrivals& found = calibration.scenario.arrivals.at(0);
    EXPECT_EQ(found.count, 1'500);
    EXPECT_TRUE(found.rates.empty() && found.calendar.isEmpty());
    std::vector<Microseconds> began;
    for (const auto& one : log.cases)
        began.push_back(one.first());
    std::sort(began.begin(), began.end());
    ASSERT_EQ(found.times.size(), began.size());
    for (std::size_t i = 0; i < began.size(); ++i)
        ASSERT_EQ(*calibration.scenario.start + found.times[i], began[i]) << i;
    EXPECT_THAT(notesOf(calibration), HasSubstr("1,500 cases, each when it came in the log"));
    // Simulated, they come then; and so they do when the scenario has been in a file.
    const scenario::Scenarios back
        = scenario::readBpsim(scenario::writeBpsim({}, calibration.scenario, *model), *model);
    EXPECT_EQ(back.found.at(0).scenario.arrivals, calibration.scenario.arrivals);
    const log::ActivityLog again = simulatedLog(*model, back.found.at(0).scenario, 1'500, "csv");
    ASSERT_EQ(again.cases.size(), began.size());
    for (std::size_t i = 0; i < began.size(); ++i)
        ASSERT_NEAR(double(again.cases[i].first() - began[i]), 0, 1000) << i;
}

TEST(Calibration, FindsShiftsThatFinishTheirWork)
{
    const auto model = support::modelOf(support::oneTask());
    ScenarioBuilder known;
    known.officeHours("Office").pool("Clerk", 3, 0, "Office").arrivals(Distribution::exponential(4200));
    known.work("A", Distribution::exponential(2400), "Clerk");
    known.get().pools[0].shiftEnd = scenario::ShiftEnd::Finish;
    const log::ActivityLog log = simulatedLog(*model, known.get(), 8'000, "csv");
    const Calibration calibration = calibrate(*model, log);
    const scenario::Scenario& found = calibration.scenario;
    ASSERT_EQ(found.pools.size(), 1U);
    EXPECT_EQ(found.pools[0].shiftEnd, scenario::ShiftEnd::Finish) << notesOf(calibration);
    ASSERT_TRUE(found.calendar(found.pools[0].calendar));
    EXPECT_EQ(found.calendar(found.pools[0].calendar)->hours, known.get().calendars[0].hours);
    EXPECT_NEAR(meanOf(found, "A") / 2400, 1, 0.03);
}

/// A receive task has no start in XES: it waits from when it could.
TEST(Calibration, FindsHowLongMessagesTakeToBeReceived)
{
    ProcessBuilder process;
    process.start("S").task("A").node("receiveTask", "Receive").end("E").chain({"S", "A", "Receive", "E"});
    const auto model = support::modelOf(process);
    ScenarioBuilder known;
    known.arrivals(Distribution::exponential(600)).pool("Clerk", 3).work("A", Distribution::constant(300), "Clerk");
    known.work("Receive", Distribution::exponential(3600));
    for (const char* format : {"csv", "xes"}) {
        const Calibration calibration = calibrate(*model, simulatedLog(*model, known.get(), 5'000, format));
        EXPECT_NEAR(meanOf(calibration.scenario, "Receive") / 3600, 1, 0.03) << format << notesOf(calibration);
        EXPECT_TRUE(calibration.scenario.element(QStringLiteral("Receive"))->staff.pool.isEmpty());
    }
}

/// A message between two activities, and a timer at one of them that may come before anybody works on it.
TEST(Calibration, FindsHowLongCasesWait)
{
    ProcessBuilder process;
    process.start("S").task("A").message("intermediateCatchEvent", "Came", "m").exclusive("X").task("B").end("E");
    process.chain({"S", "A", "Came", "X", "B", "E"});
    process.boundaryTimer("Late", "B", "PT1H", false).task("Remind").end("F").chain({"Late", "Remind", "F"});
    const auto model = support::modelOf(process);
    ScenarioBuilder known;
    known.officeHours("Office").pool("Clerk", 1, 0, "Office").arrivals(Distribution::exponential(14'400));
    known.work("A", Distribution::uniform(60, 600)).work("B", Distribution::exponential(1800), "Clerk");
    known.work("Remind", Distribution::constant(60)).wait("Came", Distribution::gamma(2, 7200));
    const log::ActivityLog log = simulatedLog(*model, known.get(), 5'000, "csv");
    const Calibration calibration = calibrate(*model, log);
    EXPECT_EQ(calibration.fitting, 5'000) << notesOf(calibration);
    const scenario::ElementInputs* came = calibration.scenario.element(QStringLiteral("Came"));
    ASSERT_TRUE(came && came->wait) << notesOf(calibration);
    EXPECT_EQ(came->wait->kind(), Distribution::Kind::Gamma);
    EXPECT_NEAR(came->wait->mean() / 14'400, 1, 0.03);
    EXPECT_THAT(notesOf(calibration), HasSubstr("wait Came: 4.0 h on average, from 5,000 observations"));
}

log::ActivityLog csv(const std::string& rows)
{
    return log::readCsvLog(QByteArray::fromStdString("case,activity,start,end,resource\n" + rows), {});
}

std::string row(int number, const char* activity, int minute, int length, const char* who = "")
{
    const base::Microseconds at = 1'767'571'200'000'000 + minute * base::minute;
    return std::to_string(number) + ',' + activity + ',' + base::formatDateTime(at).toStdString() + ','
        + base::formatDateTime(at + length * base::minute).toStdString() + ',' + who + '\n';
}

TEST(Calibration, CountsWhatDoesNotFit)
{
    const auto model = support::modelOf(lending());
    std::string rows;
    for (int i = 0; i < 10; ++i) // 7 refused, 2 break off, 1 begins with the payment
        rows += i < 7 ? row(i, "Check", 10 * i, 5) + row(i, "Refuse", 10 * i + 5, 3)
            : i < 9   ? row(i, "Check", 10 * i, 5) + row(i, "Dance", 10 * i + 7, 1) + row(i, "Offer", 10 * i + 8, 2)
                      : row(i, "Pay", 10 * i, 5);
    const Calibration calibration = calibrate(*model, csv(rows));
    EXPECT_EQ(calibration.cases, 10);
    EXPECT_EQ(calibration.fitting, 7) << notesOf(calibration);
    EXPECT_EQ(calibration.open, 2);
    EXPECT_EQ(calibration.deviating, 1);
    EXPECT_EQ(calibration.unknown, 2);
    EXPECT_DOUBLE_EQ(shareOf(calibration.scenario, "How_Refuse"), 7.0 / 9);
    EXPECT_DOUBLE_EQ(shareOf(calibration.scenario, "How_Again"), 0);
    EXPECT_THAT(notesOf(calibration),
        testing::AllOf(HasSubstr("'Dance' happened 2 times"), HasSubstr("does not allow 'Pay'"),
            HasSubstr("'Book' is not in the log")));
}

TEST(Calibration, TellsPeopleByWhatTheyDo)
{
    const auto model = support::modelOf(lending());
    std::string rows;
    for (int i = 0; i < 60; ++i)
        rows += row(i, "Check", 10 * i, 5, i % 2 ? "Clerk-1" : "Clerk-2")
            + row(i, "Offer", 10 * i + 6, 5, i % 3 ? "Ann" : "Bo");
    const Calibration calibration = calibrate(*model, csv(rows));
    ASSERT_EQ(calibration.scenario.pools.size(), 2U) << notesOf(calibration);
    const scenario::Pool* clerks = poolNamed(calibration.scenario, "Clerk");
    ASSERT_TRUE(clerks) << notesOf(calibration);
    EXPECT_EQ(clerks->capacity, 2);
    EXPECT_EQ(calibration.scenario.element(QStringLiteral("Check"))->staff.pool, clerks->id);
    const scenario::Pool* others = poolNamed(calibration.scenario, "Those who do 'Offer'");
    ASSERT_TRUE(others) << notesOf(calibration);
    EXPECT_EQ(others->capacity, 2);
}

TEST(Calibration, LeavesOutWhatTheLogDoesNotTell)
{
    const auto model = support::modelOf(support::oneTask());
    const log::ActivityLog ends
        = log::readCsvLog("case,activity,time\n1,A,2026-01-05 09:00\n2,A,2026-01-05 10:00\n3,A,2026-01-05 11:00\n", {});
    const Calibration calibration = calibrate(*model, ends);
    EXPECT_FALSE(calibration.scenario.element(QStringLiteral("A")));
    EXPECT_THAT(notesOf(calibration), HasSubstr("does not tell how long 'A' takes"));
    EXPECT_DOUBLE_EQ(calibration.scenario.arrivals.at(0).interval.mean(), 3600);
    const log::ActivityLog other = log::readCsvLog("case,activity,time\n1,Z,2026-01-05 09:00\n", {});
    try {
        calibrate(*model, other);
        ADD_FAILURE() << "nothing in common, and no refusal";
    } catch (const base::Failure& failure) {
        EXPECT_THAT(failure.message().toStdString(), HasSubstr("'Z'"));
    }
}

} // namespace
} // namespace millrace::mining
