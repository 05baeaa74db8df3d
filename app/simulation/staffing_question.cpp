// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_question.h"

namespace millrace::app::simulation {

namespace {
constexpr double mostSearchSeconds = 60; ///< longer than people wait; what is best by then is shown
} // namespace

optimization::Options searchOptions(const StaffingQuestion& question, const scenario::Scenario& scenario)
{
    using kernel::Discipline;
    optimization::Options options;
    options.kpi = question.kpi;
    options.isHighestBest = question.isHighestBest;
    if (question.choosesOrders)
        options.disciplines = {Discipline::Fifo, Discipline::OldestCase, Discipline::Priority, Discipline::EarliestDue,
            Discipline::ShortestFirst};
    options.shiftsOfAll.areMoved = question.movesHours;
    if (question.triesCalendars)
        for (const scenario::Calendar& calendar : scenario.calendars)
            options.shiftsOfAll.calendars << calendar.id;
    options.triesBatchSizes = question.choosesBatchSizes;
    options.time = mostSearchSeconds;
    return options;
}

} // namespace millrace::app::simulation
