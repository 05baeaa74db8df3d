// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

#include <algorithm>

// The part of an observer that is about what is measured by the clock: from its beginning, by way of cuts, to its end.

namespace millrace::results {

void Observer::clear()
{
    figures_ = {};
    figures_.elements.resize(legend_.elements.size());
    figures_.resources.resize(resources_.size());
    for (std::size_t i = 0; i < legend_.resources.size(); ++i)
        figures_.resources[i].people.resize(legend_.resources[i].people.size());
    figures_.casesEndedBy.resize(legend_.elements.size());
    for (Figure* figure : {&figures_.process.cycleTime, &figures_.process.waitingTime, &figures_.process.processingTime,
             &figures_.process.cost})
        figure->sketch.keepRanks(); // of visits that would be too much work
    figures_.process.custom.resize(legend_.keyFigures.size());
    for (Figure& figure : figures_.process.custom)
        figure.sketch.keepRanks();
}

ReplicationFigures Observer::finish(std::int64_t end)
{
    end = std::max(end, start_);
    for (Visit& visit : visits_)
        if (visit.inUse)
            endPhase(visit, end);
    auto& process = figures_.process;
    for (const Case& open : cases_) {
        if (!open.inUse)
            continue;
        ++process.open;
        process.caseTime += toSeconds(end - std::max(open.started, start_));
    }
    closePeriod(end);
    return std::move(figures_);
}

ReplicationFigures Observer::cut(std::int64_t at)
{
    closePeriod(at);
    ReplicationFigures batch = std::move(figures_);
    clear();
    cut_ = at;
    return batch;
}

/// What goes by the clock, whatever happens.
void Observer::closePeriod(std::int64_t end)
{
    for (std::size_t i = 0; i < legend_.resources.size(); ++i) {
        const auto& resource = legend_.resources[i];
        const std::int64_t open = resources_[i].calendar ? resources_[i].calendar->workBetween(cut_, end) : end - cut_;
        figures_.resources[i].availableTime = (resource.capacity - resource.told()) * toSeconds(open);
    }
    settleTeams(end);
    for (std::size_t i = 0; i < legend_.elements.size(); ++i)
        if (const Legend::Element& element = legend_.elements[i]; element.team < 0 && element.resource >= 0)
            figures_.resources[std::size_t(element.resource)].uses
                += double(figures_.elements[i].count) * element.units;
    figures_.duration = toSeconds(end - cut_);
}

} // namespace millrace::results
