// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/gantt.h"

#include "app/charts/gantt_view.h"
#include "app/simulation/gantt_rows.h"
#include "app/simulation/gantt_sheet.h"
#include "app/simulation/recorder.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using log::Cause;
using log::EventKind;
using log::EventRecord;
using What = CaseSpan::What;

constexpr std::int64_t aMinute = 60'000'000, anHour = 60 * aMinute;

/// A, done by two clerks from 8 to 16 o'clock (UTC), and B, done by nobody in particular.
results::Legend clerksByDay()
{
    results::Legend legend;
    legend.resources = {{"Clerks", 2, 0,
        std::make_shared<const kernel::WorkingCalendar>(
            std::vector<kernel::WeeklyHours> {{1, 7, 8 * anHour, 16 * anHour}})}};
    legend.elements = {{"A", "Receive", results::ElementKind::Activity, 0, 0, 0, 1},
        {"B", "Wait", results::ElementKind::Event, -1, 0, 0, 1},
        {"Sub", "Both", results::ElementKind::Container, -1, 0, 0, 1}};
    return legend;
}

EventRecord happened(
    std::int64_t time, EventKind kind, std::int64_t caseNumber, int element, int token, Cause cause = Cause::None)
{
    EventRecord record;
    record.time = time;
    record.caseNumber = caseNumber;
    record.element = element;
    record.token = token;
    record.kind = kind;
    record.cause = cause;
    return record;
}

std::vector<CaseSpan> spansOf(
    const results::Legend& legend, const std::vector<EventRecord>& records, std::int64_t end = 100 * anHour)
{
    CaseSpans spans(legend);
    for (const EventRecord& record : records)
        spans.record(record);
    spans.finish(end);
    return spans.spans();
}

TEST(CaseSpans, SplitWaitingAtTheEndsOfHours)
{
    const results::Legend legend = clerksByDay();
    const auto spans = spansOf(legend,
        {happened(15 * anHour, EventKind::Enabled, 0, 0, 1, Cause::Staff),
            happened(33 * anHour, EventKind::Started, 0, 0, 1), happened(34 * anHour, EventKind::Completed, 0, 0, 1)});
    ASSERT_EQ(spans.size(), 4U);
    EXPECT_EQ(spans[0], (CaseSpan {0, 15 * anHour, 16 * anHour, 0, 1, What::Staff}));
    EXPECT_EQ(spans[1], (CaseSpan {0, 16 * anHour, 32 * anHour, 0, 1, What::OffHours}));
    EXPECT_EQ(spans[2], (CaseSpan {0, 32 * anHour, 33 * anHour, 0, 1, What::Staff}));
    EXPECT_EQ(spans[3], (CaseSpan {0, 33 * anHour, 34 * anHour, 0, 1, What::Work}));
}

TEST(CaseSpans, EndWithTheirCaseOrTheRun)
{
    const results::Legend legend = clerksByDay();
    const auto spans = spansOf(legend,
        {happened(9 * anHour, EventKind::Enabled, 0, 1, 1, Cause::Timer),
            happened(9 * anHour, EventKind::Enabled, 0, 2, 2),
            happened(10 * anHour, EventKind::CaseCompleted, 0, -1, -1),
            happened(9 * anHour, EventKind::Started, 1, 0, 1), happened(9 * anHour, EventKind::Completed, 2, 0, 1)},
        11 * anHour);
    ASSERT_EQ(spans.size(), 2U) << "a container is not drawn, nor what takes no time";
    EXPECT_EQ(spans[0], (CaseSpan {0, 9 * anHour, 10 * anHour, 1, 1, What::Timer}));
    EXPECT_EQ(spans[1], (CaseSpan {1, 9 * anHour, 11 * anHour, 0, 1, What::Work}));
}

TEST(CaseSpans, AreBounded)
{
    const results::Legend legend = clerksByDay();
    CaseSpans spans(legend, 2);
    for (int i = 0; i < 5; ++i) {
        spans.record(happened(9 * anHour, EventKind::Started, i, 0, 1));
        spans.record(happened(10 * anHour, EventKind::Completed, i, 0, 1));
    }
    spans.finish(11 * anHour);
    EXPECT_TRUE(spans.isCut());
    EXPECT_EQ(spans.spans().size(), 2U);
}

GanttWindow allTime()
{
    return {0, 100 * anHour, "UTC"};
}

TEST(GanttRows, BranchesOfACaseStandBelowOneAnother)
{
    const results::Legend legend = clerksByDay();
    const std::vector<CaseSpan> spans {{0, 9 * anHour, 11 * anHour, 0, 1, What::Work},
        {0, 10 * anHour, 12 * anHour, 1, 2, What::Timer}, {0, 12 * anHour, 13 * anHour, 0, 3, What::Work},
        {1, 10 * anHour, 11 * anHour, 0, 1, What::Staff}};
    const charts::GanttData data = casesInGantt(spans, legend, allTime());
    ASSERT_EQ(data.rows.size(), 2U);
    EXPECT_EQ(data.rows[0].lanes, 2);
    EXPECT_EQ(data.rows[0].bars[1].lane, 1);
    EXPECT_EQ(data.rows[0].bars[2].lane, 0);
    EXPECT_EQ(data.rows[1].lanes, 1);
    ASSERT_EQ(data.parts.size(), 3U) << "the legend has what is there";
    EXPECT_FALSE(data.parts[0].isThin);
    EXPECT_TRUE(data.parts[1].isThin);
    const charts::GanttData late = casesInGantt(spans, legend, {12 * anHour, 13 * anHour, "UTC"});
    ASSERT_EQ(late.rows.size(), 1U);
    EXPECT_EQ(late.rows[0].bars.size(), 1U);
}

TEST(GanttRows, ShowTheCasesThatTakeSoLongAlone)
{
    const results::Legend legend = clerksByDay();
    const std::vector<CaseSpan> spans {{0, 9 * anHour, 10 * anHour, 0, 1, What::Work},
        {1, 9 * anHour, 10 * anHour, 0, 1, What::Staff}, {1, 10 * anHour, 12 * anHour, 0, 1, What::Work},
        {2, 11 * anHour, 14 * anHour, 0, 1, What::Work}};
    const auto cases = casesTaking(spans, 3 * 3600, 4 * 3600);
    EXPECT_EQ(cases, (std::unordered_set<std::int64_t> {1, 2}));
    GanttWindow window = allTime();
    window.cases = &cases;
    EXPECT_EQ(casesInGantt(spans, legend, window).rows.size(), 2U);
}

TEST(GanttRows, NobodyInAPoolDoesTwoThingsAtOnce)
{
    const results::Legend legend = clerksByDay();
    const std::vector<CaseSpan> spans {{0, 9 * anHour, 11 * anHour, 0, 1, What::Work},
        {1, 10 * anHour, 12 * anHour, 0, 1, What::Work}, {2, 11 * anHour, 13 * anHour, 0, 1, What::Work},
        {3, 9 * anHour, 10 * anHour, 1, 1, What::Timer}};
    const charts::GanttData data = poolsInGantt(spans, legend, allTime());
    ASSERT_EQ(data.rows.size(), 2U);
    EXPECT_EQ(data.rows[0].bars.size(), 2U);
    EXPECT_EQ(data.rows[1].bars.size(), 1U);
    for (const auto& row : data.rows)
        for (std::size_t i = 1; i < row.bars.size(); ++i)
            EXPECT_GE(row.bars[i].from, row.bars[i - 1].to);
}

TEST(Gantt, LeadsToTheElementByMouseAndKeyboard)
{
    const results::Legend legend = clerksByDay();
    charts::Gantt chart(QStringLiteral("Cases"));
    chart.setData(
        casesInGantt({{0, 9 * anHour, 11 * anHour, 0, 1, What::Work}, {1, 10 * anHour, 12 * anHour, 1, 1, What::Timer}},
            legend, {8 * anHour, 13 * anHour, "UTC"}));
    chart.resize(700, 240);
    chart.show();
    QApplication::processEvents();
    QStringList chosen;
    QObject::connect(&chart, &charts::Gantt::elementChosen, [&](const QString& id) { chosen << id; });
    charts::GanttView& view = chart.view();
    const QPointF middle = view.placeOf(0, 0).center();
    QMouseEvent release(QEvent::MouseButtonRelease, middle, middle, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &release);
    ASSERT_EQ(chosen, QStringList {QStringLiteral("A")});
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    };
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.back(), QStringLiteral("B"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Wait")));
    EXPECT_TRUE(chart.wordsOf(0, 0).contains(QStringLiteral("work, 2\u00A0h"))) << chart.wordsOf(0, 0).toStdString();
    EXPECT_EQ(chart.table().size(), 3U);
    EXPECT_FALSE(chart.picture().isNull());
}

TEST(GanttSheet, ShowsARecordingAndMovesThroughItsTime)
{
    Scenario scenario = today();
    const auto simulation = std::make_shared<const run::Simulation>(*model(), scenario);
    std::shared_ptr<const Recording> recording;
    Recorder recorder;
    QObject::connect(&recorder, &Recorder::recorded, [&](const auto& made) { recording = made; });
    recorder.start(simulation);
    ASSERT_TRUE(waitFor([&] { return recording != nullptr; }));
    EXPECT_FALSE(recording->spans().spans().empty());
    GanttSheet sheet;
    sheet.resize(900, 260);
    sheet.show();
    EXPECT_TRUE(sheet.chart().table().empty());
    sheet.setRecording(recording, simulation, simulation->legend(), "UTC");
    EXPECT_GT(sheet.chart().data().rows.size(), 5U);
    EXPECT_EQ(sheet.from(), recording->begin());
    sheet.showTime(recording->begin() + 10 * anHour);
    EXPECT_EQ(sheet.from(), recording->begin() + 10 * anHour);
    const std::int64_t span = sheet.span();
    Q_EMIT sheet.chart().zoomAsked(-1);
    EXPECT_GT(sheet.span(), span);
    Q_EMIT sheet.chart().moveAsked(-100);
    EXPECT_EQ(sheet.from(), recording->begin());
    const std::size_t every = sheet.chart().data().rows.size();
    sheet.showCasesTaking(0, 600);
    EXPECT_LT(sheet.chart().data().rows.size(), every);
    sheet.showCasesTaking(1e9, 2e9);
    EXPECT_TRUE(sheet.chart().data().rows.empty());
}

} // namespace
} // namespace millrace::app::simulation
