// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_search.h"

#include "modeler/base/failure.h"

namespace millrace::app::simulation {

namespace {
constexpr std::int64_t replicationsBetweenNews = 20;
constexpr double mostSearchSeconds = 60; ///< longer than people wait; what is best by then is shown

optimization::Options optionsFor(const StaffingQuestion& question, const scenario::Scenario& scenario)
{
    using kernel::Discipline;
    optimization::Options options;
    options.kpi = question.kpi;
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

} // namespace

void StaffingSearch::start(
    std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario, const StaffingQuestion& question)
{
    begin([this, model = std::move(model), scenario, question](const News& news, const std::stop_token& end) {
        const run::Simulation simulation(*model, scenario);
        if (!simulation.canRun())
            throw base::Failure(tr("The scenario cannot be simulated as it is; see Notes."));
        optimization::Options options = optionsFor(question, scenario);
        options.run.stop = end;
        options.progress = [&](optimization::Phase phase, std::int64_t made) {
            if (made % replicationsBetweenNews == 0)
                news.post([this, phase, made] { Q_EMIT progressed(phase, made); });
        };
        const auto outcome = std::make_shared<const optimization::Outcome>(optimization::optimize(simulation, options));
        news.postLast([this, outcome] { Q_EMIT found(outcome); });
    });
}

} // namespace millrace::app::simulation
