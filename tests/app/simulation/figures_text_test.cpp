// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/figures_text.h"

#include "app/simulation/activity_table.h"
#include "app/simulation/heat_figures.h"
#include "app/simulation/pool_table.h"
#include "app/simulation/process_table.h"
#include "simulator/results/paid_costs.h"
#include "simulator/run/simulation.h"
#include "tests/app/simulation/simulation_bench.h"

#include <numeric>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using charts::Kpi;
using results::paidPerCase;

results::Results simulated(const Scenario& scenario)
{
    return run::Simulation(*model(), scenario).run().results;
}

Scenario withMore(int clerks)
{
    Scenario scenario = today();
    scenario.pools[0].capacity = clerks;
    return scenario;
}

TEST(SimulationFigures, FillTheTiles)
{
    const auto tiles = kpisOf(simulated(today()), nullptr, QStringLiteral("EUR"), {});
    ASSERT_EQ(tiles.size(), 5U);
    EXPECT_EQ(tiles[2].caption, QStringLiteral("Paid per case"));
    EXPECT_TRUE(tiles[2].value.startsWith(QChar(0x20AC)));
    EXPECT_EQ(tiles[3].caption, QStringLiteral("Throughput")) << "there is no target";
    for (const Kpi& tile : tiles) {
        EXPECT_TRUE(tile.change.isEmpty());
        EXPECT_FALSE(tile.explanation.isEmpty());
    }
    EXPECT_TRUE(tiles[0].interval.startsWith(QChar(0x00B1)));
}

TEST(SimulationFigures, TilesAreAsFineAsTheirMargins)
{
    Results now = simulated(today());
    now.process.cycleTime = results::overReplications({6840, 6850, 6860}); // 1.9 h
    now.process.throughput = results::overReplications({0.0016200, 0.0016201, 0.0016202});
    now.process.reworkRate = results::overReplications({0.2001, 0.2002, 0.2003});
    const auto plain = [](QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); };
    const auto tiles = kpisOf(now, nullptr, QStringLiteral("EUR"), {});
    EXPECT_EQ(plain(tiles[0].value), QStringLiteral("1.90 h"));
    EXPECT_EQ(plain(tiles[0].interval), QStringLiteral("\u00B1 0.01"));
    EXPECT_EQ(plain(tiles[3].value), QStringLiteral("139.98 a day"));
    EXPECT_EQ(plain(tiles[3].interval), QStringLiteral("\u00B1 0.02"));
    EXPECT_EQ(plain(tiles[4].value), QStringLiteral("20.02 %"));
    EXPECT_EQ(plain(tiles[4].interval), QStringLiteral("\u00B1 0.02"));
}

TEST(SimulationFigures, AreWrittenAsFinelyAsTheirMargins)
{
    const auto of = [](double mean, double halfWidth) {
        results::Estimate estimate;
        estimate.mean = mean;
        estimate.low = mean - halfWidth;
        estimate.high = mean + halfWidth;
        estimate.replications = 10;
        return estimate;
    };
    const auto plain = [](QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); };
    EXPECT_EQ(plain(figureText({}, results::FigureKind::Time, of(2.4 * 3600, 7.2), {})),
        QStringLiteral("2.400 \u00B1 0.002 h"));
    EXPECT_EQ(plain(figureText({}, results::FigureKind::Time, of(156.4 * 3600, 7200), {})),
        QStringLiteral("6.5 \u00B1 0.1 days"));
    EXPECT_EQ(
        plain(figureText({}, results::FigureKind::Share, of(0.942, 0.003), {})), QStringLiteral("94.2 \u00B1 0.3 %"));
    EXPECT_EQ(plain(figureText({}, results::FigureKind::Money, of(115.68, 1.2), QStringLiteral("EUR"))),
        QStringLiteral("\u20AC 115.68 \u00B1 1.20"));
}

TEST(SimulationFigures, IdleStaffIsNotFree)
{
    const Results two = simulated(today()), four = simulated(withMore(4));
    EXPECT_NEAR(two.process.cost.estimate.mean, four.process.cost.estimate.mean, 1e-9) << "the work is the same";
    EXPECT_GT(paidPerCase(four).estimate.mean, 1.7 * paidPerCase(two).estimate.mean);
    // Two clerks at 30 an hour around the clock, shared out over a case each 6 minutes.
    EXPECT_NEAR(paidPerCase(two).estimate.mean, 6, 0.5);
    Scenario unpaid = today();
    unpaid.pools[0].costPerHour = 0;
    EXPECT_EQ(paidPerCase(simulated(unpaid)).estimate.mean, 0);
}

TEST(SimulationFigures, IdleTimeIsSharedOutAsTheWorkOfTheProcessesIs)
{
    const auto poolOf = [](const char* name, double busy) {
        results::ResourceResults pool;
        pool.name = name;
        pool.cost = results::overReplications({1000, 1000});
        pool.utilisation = results::overReplications({busy, busy});
        return pool;
    };
    const auto ofProcess = [&](double clerks, double others) {
        Results results = simulated(today());
        results.resources = {poolOf("Clerks", clerks), poolOf("Others", others)};
        return results;
    };
    Results now = ofProcess(0.6, 0.5);
    now.replications = 2;
    now.process.throughput = results::overReplications({1, 1});
    now.process.cost = results::overReplications({0, 0}); // the work itself
    const double cases = double(now.process.cycleTimes.count()) / 2;
    // Of the clerks' work a third is for this process, of the others' none.
    const std::vector<results::ProcessShare> processes {{"This", ofProcess(0.2, 0)}, {"Other", ofProcess(0.4, 0.5)}};
    EXPECT_NEAR(paidPerCase(now, processes).estimate.mean, 1000 * 0.4 / 3 / cases, 1e-9);
    const auto tiles = kpisOf(now, nullptr, QStringLiteral("EUR"), {}, processes);
    EXPECT_TRUE(tiles[2].explanation.contains(QStringLiteral("other processes")));
    const auto costs = costsOf(now, {}, QStringLiteral("EUR"), processes);
    ASSERT_EQ(costs.rows.size(), 1U) << "who does nothing for it costs it nothing";
    EXPECT_NEAR(costs.rows[0].total.mean, 1000 / 3.0 / cases, 1e-9);
}

TEST(SimulationFigures, HoldTheTargetWhereThereIsOne)
{
    Scenario scenario = today();
    scenario.cycleTimeTarget = 3600;
    const auto tiles = kpisOf(simulated(scenario), nullptr, {}, scenario.cycleTimeTarget);
    EXPECT_EQ(tiles[3].caption.simplified().replace(QChar(0x00A0), u' '), QStringLiteral("Within 1 h"));
    EXPECT_TRUE(tiles[3].value.endsWith(u'%'));
}

TEST(SimulationFigures, SayWhatIsBetterAndWhatIsNotSignificant)
{
    const auto base = simulated(today()), now = simulated(withMore(4));
    auto tiles = kpisOf(now, &base, {}, {});
    EXPECT_EQ(tiles[1].sense, Kpi::Sense::Good) << "less waiting";
    EXPECT_TRUE(tiles[1].change.startsWith(QChar(0x2212))) << qPrintable(tiles[1].change);
    EXPECT_EQ(tiles[4].change, QStringLiteral("no significant difference")) << "rework is the same";
    const auto worse = kpisOf(base, &now, {}, {});
    EXPECT_EQ(worse[1].sense, Kpi::Sense::Bad);
    narrow(tiles);
    EXPECT_TRUE(tiles[1].interval.isEmpty());
    EXPECT_EQ(tiles[4].change, QStringLiteral("not significant"));
}

TEST(SimulationFigures, ShareAllCasesOutAmongTheBins)
{
    const auto base = simulated(withMore(4)), now = simulated(today());
    const charts::HistogramData data = histogramOf(now, &base);
    ASSERT_FALSE(data.shares.empty());
    EXPECT_EQ(data.baseShares.size(), data.shares.size());
    const double sum = std::accumulate(data.shares.begin(), data.shares.end(), 0.0);
    EXPECT_LE(sum, 1 + 1e-9);
    EXPECT_GE(sum, 0.97);
    ASSERT_EQ(data.markers.size(), 3U);
    EXPECT_LT(data.markers[0].seconds, data.markers[2].seconds);
}

TEST(SimulationFigures, DrawTheTargetAmongThePercentiles)
{
    const auto now = simulated(today());
    const double p50 = now.process.cycleTime.percentiles->p50.mean;
    const auto data = histogramOf(now, nullptr, p50 + 1);
    ASSERT_EQ(data.markers.size(), 4U);
    EXPECT_TRUE(data.markers[1].isTarget);
    EXPECT_DOUBLE_EQ(data.markers[1].seconds, p50 + 1);
    const double last = histogramOf(now, nullptr).binSeconds * double(histogramOf(now, nullptr).shares.size());
    const auto wider = histogramOf(now, nullptr, 1.5 * last);
    EXPECT_GE(wider.binSeconds * double(wider.shares.size()), 1.5 * last) << "the target is in sight";
    const auto far = histogramOf(now, nullptr, 100 * last);
    EXPECT_LE(far.binSeconds * double(far.shares.size()), 2 * last) << "the bars stay readable";
}

TEST(SimulationFigures, ShowCasesThatAllTakeAsLong)
{
    Scenario scenario = today();
    scenario.arrivals.front().interval = Distribution::constant(7200);
    scenario.elements[QStringLiteral("A")].duration = Distribution::constant(3600);
    const charts::HistogramData data = histogramOf(simulated(scenario), nullptr);
    EXPECT_NEAR(std::accumulate(data.shares.begin(), data.shares.end(), 0.0), 1, 0.01);
}

TEST(SimulationFigures, PutTheLongestWaitFirst)
{
    const auto now = simulated(today());
    const auto causes = waitingCausesOf(now);
    ASSERT_EQ(causes.rows.size(), 1U) << "people are needed for one activity only";
    EXPECT_EQ(causes.rows[0].name, QStringLiteral("Receive"));
    ASSERT_EQ(causes.parts.size(), 1U);
    EXPECT_NEAR(causes.rows[0].seconds[0], now.activity("A")->waitingTime.estimate.mean, 1e-6);
    EXPECT_TRUE(causes.rows[0].total.isKnown());
    EXPECT_EQ(waitingProcessingOf(now)[0].name, QStringLiteral("Receive"));
}

TEST(SimulationFigures, NameEachCauseOfWaitingAndSumToTheWhole)
{
    Scenario scenario = today();
    auto& receive = scenario.elements[QStringLiteral("A")];
    receive.transfer = Distribution::constant(120);
    scenario.elements[QStringLiteral("B")].batch = scenario::Batch {3, 3600.0};
    scenario.limits = {{QStringLiteral("some"), 4, {QStringLiteral("A")}}};
    const auto now = simulated(scenario);
    const auto causes = waitingCausesOf(now);
    QStringList names;
    for (const charts::PartLook& part : causes.parts)
        names << part.name;
    EXPECT_EQ(names.join(u','), QStringLiteral("staff busy,set-up and way,batches,limits"));
    for (std::size_t one = 0; one < causes.parts.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            EXPECT_NE(causes.parts[one].color(), causes.parts[other].color());
    for (const auto& row : causes.rows) {
        const double sum = std::accumulate(row.seconds.begin(), row.seconds.end(), 0.0);
        EXPECT_NEAR(sum, row.total.mean, 1e-6 * sum) << qPrintable(row.name);
    }
}

TEST(SimulationFigures, ShowKeyFiguresOfOnesOwnInTilesToo)
{
    Scenario scenario = today();
    scenario.keyFigures = {{QStringLiteral("In half an hour"), QStringLiteral("cycleTime <= 30")},
        {QStringLiteral("Twice the work"), QStringLiteral("processingTime * 2")},
        {QStringLiteral("Unknown"), QStringLiteral("null")}};
    const auto base = simulated(scenario);
    scenario.pools[0].capacity = 4;
    const auto now = simulated(scenario);
    const auto tiles = kpisOf(now, &base, {}, {});
    ASSERT_EQ(tiles.size(), 8U);
    EXPECT_EQ(tiles[4].caption, QStringLiteral("In half an hour"));
    EXPECT_TRUE(tiles[4].value.endsWith(u'%')) << "true or false is a share";
    EXPECT_TRUE(tiles[4].change.contains(QStringLiteral("points"))) << qPrintable(tiles[4].change);
    EXPECT_EQ(tiles[4].sense, Kpi::Sense::Neutral) << "nobody said what is better";
    EXPECT_FALSE(tiles[5].value.endsWith(u'%'));
    EXPECT_TRUE(tiles[5].interval.startsWith(QChar(0x00B1)));
    EXPECT_EQ(tiles[6].value, QString(QChar(0x2013))) << "no case has it";
    EXPECT_EQ(tiles[7].caption, QStringLiteral("Rework"));
}

TEST(SimulationFigures, EndTheHeatScaleAtARoundFigure)
{
    const auto now = simulated(today());
    const HeatScale scale = heatScaleOf(now, results::heatMeasureOf(now), {});
    const double most = now.activity("A")->waitingTime.estimate.mean;
    EXPECT_GE(scale.end, most);
    EXPECT_LE(scale.end, 2 * most);
    EXPECT_FALSE(heatBadge(most, scale).isEmpty());
    EXPECT_TRUE(heatBadge(0, scale).isEmpty());
    EXPECT_EQ(heatScaleOf(results::Results(), results::HeatMeasure::All, {}).end, 0);
}

TEST(SimulationFigures, HoldALogAgainstTheSimulation)
{
    const charts::HistogramData plain = histogramOf(simulated(today()), nullptr);
    ASSERT_FALSE(plain.shares.empty());
    EXPECT_TRUE(withObserved(plain, {}).lineShares.empty());
    const double first = plain.lowSeconds + plain.binSeconds / 2;
    const charts::HistogramData both = withObserved(plain, {first, first, 1e12, first});
    ASSERT_EQ(both.lineShares.size(), plain.shares.size());
    EXPECT_DOUBLE_EQ(both.lineShares[0], 0.75) << "what is beyond the last bar counts in the whole";
    EXPECT_FALSE(both.lineName.isEmpty());
}

TEST(SimulationFigures, PutPeopleBelowTheirPool)
{
    Scenario scenario = today();
    scenario.pools[0].people = {person("Anna"), person("Ben")};
    scenario.pools[0].people[0].speed = 2;
    const auto rows = utilisationOf(simulated(scenario));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, u"Clerks");
    EXPECT_TRUE(rows[0].pool.isEmpty());
    EXPECT_EQ(rows[1].name, u"Anna");
    EXPECT_EQ(rows[1].pool, u"Clerks");
    EXPECT_EQ(rows[2].name, u"Ben");
    EXPECT_NEAR(rows[0].share.mean, (rows[1].share.mean + rows[2].share.mean) / 2, 1e-6);

    charts::UtilisationBars chart;
    chart.setRows(rows);
    ASSERT_EQ(chart.table().size(), 4U);
    EXPECT_EQ(chart.table()[2][0], u"Clerks, Anna");
}

TEST(SimulationFigures, ColourTheDiagramByAnyFigure)
{
    using results::HeatMeasure;
    const run::Simulation simulation(*model(), today());
    const auto now = simulation.run().results;
    const results::Legend& legend = simulation.legend();
    const auto measures = heatMeasuresOf(now, legend);
    ASSERT_FALSE(measures.empty());
    EXPECT_EQ(measures.front(), results::heatMeasureOf(now));
    for (const HeatMeasure measure : measures) {
        const HeatScale scale = heatScaleOf(now, measure, legend, QStringLiteral("EUR"));
        EXPECT_GT(scale.end, 0) << int(measure);
        EXPECT_FALSE(scale.range.isEmpty());
        double most = 0;
        for (const auto& activity : now.activities)
            most = std::max(most, results::heatOf(now, activity, measure, legend));
        EXPECT_LE(most, scale.end * (1 + 1e-9)) << int(measure);
        EXPECT_FALSE(heatBadge(most, scale).isEmpty());
    }
    const auto* receive = now.activity("A");
    EXPECT_EQ(
        results::heatOf(now, *receive, HeatMeasure::Utilisation, legend), now.resources[0].utilisation.estimate.mean);
    EXPECT_EQ(results::heatOf(now, *now.activity("B"), HeatMeasure::Utilisation, legend), 0) << "nobody does it";
    EXPECT_NEAR(results::heatOf(now, *receive, HeatMeasure::Visits, legend), 400, 1e-9);
    EXPECT_NEAR(results::heatOf(now, *receive, HeatMeasure::Processing, legend), 600, 30);
    EXPECT_EQ(heatScaleOf(now, HeatMeasure::Utilisation, legend).end, 1);
    EXPECT_EQ(
        results::heatOf(now, *receive, HeatMeasure::QueueLength, legend), now.resources[0].queueLength.estimate.mean);
    EXPECT_GT(results::heatOf(now, *receive, HeatMeasure::CycleTime95, legend),
        results::heatOf(now, *receive, HeatMeasure::CycleTime50, legend));
    EXPECT_EQ(std::ranges::count(measures, HeatMeasure::Repeats), 0) << "nothing is done again";
}

TEST(SimulationFigures, ColourTheDiagramByTheOtherCausesWhereThereAreAny)
{
    using results::HeatMeasure;
    Scenario scenario = today();
    scenario.elements[QStringLiteral("B")].batch = scenario::Batch {3, 3600.0};
    const run::Simulation simulation(*model(), scenario);
    const auto now = simulation.run().results;
    const auto measures = heatMeasuresOf(now, simulation.legend());
    const auto has = [&](HeatMeasure measure) { return std::ranges::count(measures, measure) == 1; };
    EXPECT_TRUE(has(HeatMeasure::Batches));
    EXPECT_FALSE(has(HeatMeasure::Joins));
    EXPECT_GT(results::heatOf(now, *now.activity("B"), HeatMeasure::Batches, simulation.legend()), 0);
    for (const HeatMeasure measure : measures)
        EXPECT_EQ(std::ranges::count_if(
                      measures, [&](HeatMeasure one) { return results::titleOf(one) == results::titleOf(measure); }),
            1);
}

TEST(PoolTable, HasPoolsAndTheirPeopleWithIntervals)
{
    Scenario scenario = today();
    scenario.pools[0].people = {person("Anna"), person("Ben")};
    const auto now = simulated(scenario);
    PoolTable table;
    table.setResults(now, scenario);
    const auto& cells = *table.model();
    ASSERT_EQ(cells.rowCount(), 3);
    const auto cell = [&](int row, int column) { return cells.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, PoolTable::Who), QStringLiteral("Clerks"));
    EXPECT_EQ(cell(0, PoolTable::People), QStringLiteral("2"));
    EXPECT_TRUE(cell(0, PoolTable::Busy).contains(QChar(0x00B1)));
    EXPECT_EQ(cell(0, PoolTable::Queue), kernel::nameOf(kernel::Discipline::Fifo)) << "without it figures say little";
    EXPECT_EQ(cell(1, PoolTable::Who).trimmed(), QStringLiteral("Anna"));
    EXPECT_FALSE(cell(1, PoolTable::Cost).isEmpty());
    QString chosen;
    QObject::connect(&table, &PoolTable::poolChosen, [&](const QString& id) { chosen = id; });
    Q_EMIT table.activated(cells.index(2, PoolTable::Busy));
    EXPECT_EQ(chosen, QStringLiteral("Clerks"));
    EXPECT_EQ(table.text().split(u'\n', Qt::SkipEmptyParts).size(), 4);
}

TEST(ProcessTable, HasAllFiguresTheSplitOfTheTimeAndTheOutcomes)
{
    const auto now = simulated(today());
    ProcessTable table;
    table.setResults(now, today());
    const auto& cells = *table.model();
    const auto textOf = [&](const QString& figure, int column = ProcessTable::Mean) {
        for (int row = 0; row < cells.rowCount(); ++row)
            if (cells.index(row, ProcessTable::Figure).data().toString() == figure)
                return cells.index(row, column).data().toString();
        return QStringLiteral("no such row");
    };
    EXPECT_TRUE(textOf(QStringLiteral("Cycle time")).contains(QChar(0x00B1)));
    EXPECT_FALSE(textOf(QStringLiteral("Cycle time"), ProcessTable::NineteenOfTwenty).isEmpty());
    EXPECT_TRUE(textOf(QStringLiteral("Right first time")).endsWith(QLocale().percent()));
    EXPECT_TRUE(textOf(QStringLiteral("With errors")).startsWith(QLocale().zeroDigit()));
    EXPECT_EQ(textOf(QStringLiteral("In the process at a time"), ProcessTable::Half), QString());
    EXPECT_TRUE(textOf(QStringLiteral("Waiting for people")).contains(QChar(0x00B1)));
    EXPECT_TRUE(
        textOf(QStringLiteral("Being worked on"), ProcessTable::Half).endsWith(QStringLiteral("of the cycle time")));
    ASSERT_FALSE(now.outcomes.empty());
    for (const results::OutcomeResults& outcome : now.outcomes)
        EXPECT_TRUE(textOf(titleOf(outcome.name, outcome.element)).endsWith(QLocale().percent()));
}

TEST(ProcessTable, HasTheChiefFiguresOfProcessesBeside)
{
    const auto now = simulated(today());
    ProcessTable alone, table;
    alone.setResults(now, today());
    table.setResults(now, today(), {{"Orders", now}, {"Claims", now}});
    const auto& cells = *table.model();
    const int first = alone.model()->rowCount();
    ASSERT_EQ(cells.rowCount(), first + 7) << "one heading and six figures";
    EXPECT_TRUE(cells.index(first, ProcessTable::Figure).data().toString().contains(QStringLiteral("“Claims”")));
    EXPECT_EQ(cells.index(first + 1, ProcessTable::Mean).data(), cells.index(0, ProcessTable::Mean).data());
}

TEST(ActivityTable, SortsByNumbersAndCopiesAsText)
{
    ActivityTable table;
    table.setResults(simulated(today()), today());
    ASSERT_EQ(table.model()->rowCount(), 3);
    table.sortByColumn(ActivityModel::Count, Qt::DescendingOrder);
    EXPECT_EQ(table.model()->index(0, ActivityModel::Name).data().toString(), QStringLiteral("Receive"));
    EXPECT_EQ(table.model()->index(1, ActivityModel::Name).data().toString(), QStringLiteral("Approve"));
    EXPECT_EQ(table.model()->index(0, ActivityModel::PoolName).data().toString(), QStringLiteral("Clerks"));
    const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Waiting (")));
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), ActivityModel::columns - 1);
    table.selectRow(0);
    EXPECT_EQ(table.text().split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

TEST(SimulationFigures, DrawWhatAWarmupWasFoundFrom)
{
    results::WarmupSeries found;
    found.times = {0, 36000, 108000, 144000}; // hardly anybody begins in the third part
    found.cycleTimes = {0, 72000, 72000, 72000};
    found.pilots = 5;
    found.found = 36000;
    const charts::TimeLinesData data = warmupOverTime(found, 72000, 1000, "UTC");
    ASSERT_EQ(data.lines.size(), 1U);
    EXPECT_EQ(data.lines[0].name, QStringLiteral("Cycle time (h)"));
    EXPECT_EQ(data.begin, 1000);
    EXPECT_EQ(data.step, 36000 * base::second);
    EXPECT_EQ(data.measuredFrom, 72000 * base::second);
    EXPECT_THAT(data.lines[0].values, ::testing::ElementsAre(10, 20, 20, 20));
    EXPECT_EQ(warmupWords(found, 72000).simplified(), QStringLiteral("Settled after 10 h, left out: 20 h."));
    EXPECT_EQ(warmupWords(found, 36000).simplified(), QStringLiteral("Left out: 10 h."));
    found.found = 0;
    EXPECT_EQ(warmupWords(found, 0), QStringLiteral("Nothing is left out."));
    EXPECT_TRUE(warmupOverTime({}, 0, 0, "UTC").lines.empty());
}

} // namespace
} // namespace millrace::app::simulation
