// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/finished_cases.h"

#include "app/monitoring/dotted_chart.h"
#include "app/monitoring/figures.h"
#include "app/monitoring/variant_list.h"
#include "engine/runtime/engine.h"
#include "tests/app/execution/bench.h"

namespace millrace::app::monitoring {
namespace {

namespace bench = execution::bench;
using testing::ElementsAre;

/// start -> A -> (again? -> A, else) -> end, on a clock that the test turns.
class FinishedCasesTest : public testing::Test {
protected:
    FinishedCasesTest()
        : engine_(folder_.filePath(QStringLiteral("engine.db")), [this] { return now_; })
        , deployment_(engine_.deploy(bench::process(elements), QStringLiteral("test")).id)
    { }

    void complete(runtime::CaseId id, const feel::Context& variables)
    {
        for (const runtime::TaskSummary& task : engine_.tasks()) {
            if (task.instance == id) {
                engine_.completeTask(task, variables);
                return;
            }
        }
        FAIL() << "no task waits";
    }
    /// A case in which A takes an hour each time.
    void runCase(int repetitions)
    {
        const runtime::CaseId id = engine_.start(deployment_, {});
        for (int i = 0; i <= repetitions; ++i) {
            now_ += base::hour;
            complete(id, bench::one("again", feel::Value(i < repetitions)));
        }
    }
    FinishedCases read() { return readFinishedCases(engine_, {QStringLiteral("P")}); }

    static constexpr const char* elements
        = "<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='A'/><userTask id='A' name='Check'/>"
          "<sequenceFlow id='f2' sourceRef='A' targetRef='G'/><exclusiveGateway id='G' default='f4'/>"
          "<sequenceFlow id='f3' sourceRef='G' targetRef='A'><conditionExpression>= again</conditionExpression>"
          "</sequenceFlow><sequenceFlow id='f4' sourceRef='G' targetRef='N'/>"
          "<serviceTask id='N' name='Notify'/><sequenceFlow id='f5' sourceRef='N' targetRef='E'/><endEvent id='E'/>";
    QTemporaryDir folder_;
    base::Microseconds now_ = 1'700'000'000 * base::second;
    runtime::Engine engine_;
    runtime::DeploymentId deployment_;
};

TEST_F(FinishedCasesTest, areNoneAtFirst)
{
    engine_.start(deployment_, {});
    const FinishedCases cases = read();
    EXPECT_EQ(cases.finished(), 0);
    EXPECT_EQ(cases.running, 1);
    EXPECT_TRUE(cases.variants.empty());
}

TEST_F(FinishedCasesTest, areMeasuredFromTheirHistory)
{
    runCase(0);
    runCase(0);
    runCase(1);
    engine_.cancel(engine_.start(deployment_, {}));
    const FinishedCases cases = read();
    EXPECT_EQ(cases.finished(), 3);
    EXPECT_EQ(cases.cancelled, 1);
    const results::ProcessResults& process = cases.results.process;
    EXPECT_NEAR(process.cycleTime.estimate.mean, 4 * 3600.0 / 3, 1);
    EXPECT_NEAR(process.reworkRate.estimate.mean, 1.0 / 3, 1e-9);
    EXPECT_NEAR(cases.automation, 3.0 / 7, 1e-9);
    const results::ActivityResults* check = cases.results.activity("A");
    ASSERT_NE(check, nullptr);
    EXPECT_NEAR(check->waitingTime.estimate.mean, 3600, 1);
    EXPECT_NEAR(check->count.estimate.mean, 4, 1e-9);
}

TEST_F(FinishedCasesTest, fallIntoVariantsByTheirPaths)
{
    runCase(1);
    runCase(0);
    runCase(0);
    const FinishedCases cases = read();
    ASSERT_EQ(cases.variants.size(), 2U);
    EXPECT_EQ(cases.variants[0].cases, 2);
    EXPECT_EQ(cases.variants[0].path.size(), 2U);
    EXPECT_EQ(cases.variants[1].path.size(), 3U);
    VariantList list;
    list.setCases(cases);
    EXPECT_TRUE(list.words(0).startsWith(u"67")) << list.words(0).toStdString();
    EXPECT_TRUE(list.words(0).endsWith(u"Check \u2192 Notify"));
    list.choose(1);
    EXPECT_EQ(list.chosen(), 1);
    list.choose(1);
    EXPECT_EQ(list.chosen(), -1);
}

TEST_F(FinishedCasesTest, areTakenTogetherOverVersionsById)
{
    runCase(0);
    QByteArray other = bench::process(elements);
    other.replace("'Check'", "'Check well'");
    deployment_ = engine_.deploy(other, QStringLiteral("test")).id;
    runCase(0);
    const FinishedCases cases = read();
    EXPECT_EQ(cases.finished(), 2);
    ASSERT_EQ(cases.variants.size(), 1U);
    EXPECT_NEAR(cases.results.activity("A")->count.estimate.mean, 2, 1e-9);
}

TEST_F(FinishedCasesTest, saySoInFiguresAndOnTheDiagram)
{
    runCase(0);
    runCase(1);
    const FinishedCases cases = read();
    const auto kpis = kpisOf(cases);
    ASSERT_EQ(kpis.size(), 4U);
    EXPECT_EQ(kpis[1].value, u"2");
    EXPECT_EQ(QString(kpis[2].value).remove(QChar(0x00A0)), u"50.0%");
    const charts::StackedBarsData waits = waitsOf(cases);
    ASSERT_EQ(waits.rows.size(), 1U);
    EXPECT_EQ(waits.rows[0].name, u"Check");
    ASSERT_EQ(waits.parts.size(), 1U);
    EXPECT_EQ(waits.parts[0].name, u"people");
    EXPECT_NEAR(waits.rows[0].seconds[0], 3600, 1);

    const auto document = editing::Document::fromBytes(bench::process(elements));
    const auto check = document->tree().byId(u"A")->key(), notify = document->tree().byId(u"N")->key();
    const auto heat = heatOf(cases, HeatBy::Frequency, document->tree());
    EXPECT_DOUBLE_EQ(heat.at(check).level, 1);
    EXPECT_EQ(heat.at(check).badge, u"3\u00D7");
    EXPECT_NEAR(heat.at(notify).level, 2.0 / 3, 1e-9);
    EXPECT_DOUBLE_EQ(heatOf(cases, HeatBy::TimeOpen, document->tree()).at(notify).level, 0);
}

TEST_F(FinishedCasesTest, giveTheDottedChartItsTable)
{
    runCase(0);
    DottedChart chart;
    chart.setCases(read());
    const auto table = chart.table();
    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table[1][0], u"Short 1");
    EXPECT_EQ(table[1][2], u"Check");
    EXPECT_EQ(table[2][2], u"Notify");
    chart.setCases({});
    EXPECT_TRUE(chart.table().empty());
}

} // namespace
} // namespace millrace::app::monitoring
