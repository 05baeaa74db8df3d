// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/course_sheet.h"

#include "app/charts/time_lines.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/recording.h"

namespace millrace::app::simulation {

namespace {
constexpr int courseParts = 240; ///< of its time, in charts
constexpr int leastTimeLines = 300; ///< px of width, to be read
} // namespace

CourseSheet::CourseSheet(QWidget* parent)
    : ChartStrip(parent)
    , cases_(new charts::TimeLines(tr("Cases in the process")))
    , queues_(new charts::TimeLines(tr("Work that waits, by pool")))
    , busy_(new charts::TimeLines(tr("At work, % of each pool")))
{
    for (charts::TimeLines* chart : {cases_, queues_, busy_}) {
        add(chart, leastTimeLines, 1);
        chart->setEmptyWords(tr("The first replication is being looked at."));
    }
}

void CourseSheet::showCourse(const Recording& recording, const RunAnswer& answer)
{
    const Course course = recording.course(courseParts);
    const QByteArray zone = zoneOf(answer.scenario);
    const QString note = recording.isCut() ? tr("first replication, its beginning") : tr("first replication");
    for (charts::TimeLines* chart : {cases_, queues_, busy_})
        chart->setNote(note);
    queues_->setEmptyWords(tr("Nobody is needed for the work yet, so none waits."));
    busy_->setEmptyWords(tr("Nobody is needed for the work yet, so nobody is at work."));
    cases_->setData(casesOverTime(course, zone));
    queues_->setData(queuesOverTime(course, answer.simulation->legend(), zone));
    busy_->setData(busyOverTime(course, answer.simulation->legend(), zone));
}

} // namespace millrace::app::simulation
