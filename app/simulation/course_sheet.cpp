// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/course_sheet.h"

#include "app/charts/time_lines.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/recording.h"

namespace millrace::app::simulation {

namespace {
constexpr int courseParts = 240; ///< of its time, in charts
constexpr int leastTimeLines = 300, leastWarmup = 350; ///< px of width, to be read
} // namespace

CourseSheet::CourseSheet(QWidget* parent)
    : ChartStrip(parent)
    , warmup_(new charts::TimeLines(tr("Warm-up")))
    , cases_(new charts::TimeLines(tr("Cases in the process")))
    , queues_(new charts::TimeLines(tr("Work that waits, by pool")))
    , busy_(new charts::TimeLines(tr("At work, % of each pool")))
{
    add(warmup_, leastWarmup, 1);
    warmup_->hide();
    for (charts::TimeLines* chart : {cases_, queues_, busy_}) {
        add(chart, leastTimeLines, 1);
        chart->setEmptyWords(tr("The first replication is being looked at."));
    }
}

void CourseSheet::showCourse(const Recording& recording, const RunAnswer& answer)
{
    const Course course = recording.course(courseParts);
    const QByteArray zone = zoneOf(answer.scenario);
    showWarmup(answer, course.begin);
    const QString note = recording.isCut() ? tr("first replication, its beginning") : tr("first replication");
    for (charts::TimeLines* chart : {cases_, queues_, busy_})
        chart->setNote(note);
    queues_->setEmptyWords(tr("Nobody is needed for the work yet, so none waits."));
    busy_->setEmptyWords(tr("Nobody is needed for the work yet, so nobody is at work."));
    cases_->setData(casesOverTime(course, zone));
    queues_->setData(queuesOverTime(course, answer.simulation->legend(), zone));
    busy_->setData(busyOverTime(course, answer.simulation->legend(), zone));
}

void CourseSheet::showWarmup(const RunAnswer& answer, std::int64_t begin)
{
    const results::RunDescription& run = answer.outcome->description;
    warmup_->setVisible(run.warmupSeries.has_value());
    if (!run.warmupSeries)
        return;
    charts::TimeLinesData picture
        = warmupOverTime(*run.warmupSeries, run.warmup, answer.scenario.start.value_or(begin), zoneOf(answer.scenario));
    const QString cut = run.warmup > 0 ? tr("%1 left out").arg(spanText(run.warmup)) : tr("nothing left out");
    warmup_->setNote(picture.lines.empty() ? cut : QStringLiteral("%1, %2").arg(picture.lines.front().name, cut));
    warmup_->setToolTip(warmupWords(*run.warmupSeries, run.warmup));
    warmup_->setData(std::move(picture));
}

} // namespace millrace::app::simulation
