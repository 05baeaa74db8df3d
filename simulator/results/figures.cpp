// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/figures.h"

namespace millrace::results {

namespace {

void mergeProcess(ReplicationFigures::Process& whole, const ReplicationFigures::Process& next)
{
    whole.cycleTime.merge(next.cycleTime);
    whole.waitingTime.merge(next.waitingTime);
    whole.processingTime.merge(next.processingTime);
    whole.cost.merge(next.cost);
    for (std::size_t i = 0; i < whole.custom.size(); ++i)
        whole.custom[i].merge(next.custom[i]);
    whole.elapsed.add(next.elapsed);
    whole.handOffs.merge(next.handOffs);
    whole.completed += next.completed;
    whole.reworked += next.reworked;
    whole.failed += next.failed;
    whole.firstPass += next.firstPass;
    whole.withTarget += next.withTarget;
    whole.withinTarget += next.withinTarget;
    whole.cancelled += next.cancelled;
    whole.open = next.open; // at the end
    whole.caseTime += next.caseTime;
}

void mergeElement(ReplicationFigures::Element& whole, const ReplicationFigures::Element& next)
{
    whole.count += next.count;
    whole.repeats += next.repeats;
    whole.waitingTime.merge(next.waitingTime);
    whole.processingTime.merge(next.processingTime);
    whole.cycleTime.merge(next.cycleTime);
    whole.cost.merge(next.cost);
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause) {
        whole.waited[cause] += next.waited[cause];
        whole.waitedToTheEnd[cause] += next.waitedToTheEnd[cause];
    }
}

} // namespace

void ReplicationFigures::merge(const ReplicationFigures& next)
{
    mergeProcess(process, next.process);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        mergeElement(elements[i], next.elements[i]);
        casesEndedBy[i] += next.casesEndedBy[i];
    }
    for (std::size_t i = 0; i < resources.size(); ++i) {
        resources[i].busyTime += next.resources[i].busyTime;
        resources[i].availableTime += next.resources[i].availableTime;
        resources[i].overtime += next.resources[i].overtime;
        resources[i].queueTime += next.resources[i].queueTime;
        resources[i].uses += next.resources[i].uses;
        for (std::size_t j = 0; j < resources[i].people.size(); ++j) {
            resources[i].people[j].busyTime += next.resources[i].people[j].busyTime;
            resources[i].people[j].availableTime += next.resources[i].people[j].availableTime;
            resources[i].people[j].overtime += next.resources[i].people[j].overtime;
        }
    }
    duration += next.duration;
}

void ReplicationFigures::addWorkFor(const ReplicationFigures& other)
{
    for (std::size_t i = 0; i < resources.size(); ++i) {
        resources[i].busyTime += other.resources[i].busyTime;
        resources[i].overtime += other.resources[i].overtime;
        resources[i].queueTime += other.resources[i].queueTime;
        resources[i].uses += other.resources[i].uses;
        for (std::size_t j = 0; j < resources[i].people.size(); ++j) {
            resources[i].people[j].busyTime += other.resources[i].people[j].busyTime;
            resources[i].people[j].overtime += other.resources[i].people[j].overtime;
        }
    }
}

} // namespace millrace::results
