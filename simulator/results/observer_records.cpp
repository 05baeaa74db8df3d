// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

// The part of an observer that finds the visit that a record is about: for events, gateways, and what comes from logs.

namespace millrace::results {

using log::EventRecord;

void Observer::enable(const EventRecord& record)
{
    if (elements_[std::size_t(record.element)].kind == ElementKind::Other)
        return;
    const std::uint32_t slot = caseSlot(record);
    if (!findVisit(slot, record.token))
        openVisit(slot, record);
}

void Observer::start(const EventRecord& record)
{
    if (elements_[std::size_t(record.element)].kind == ElementKind::Other)
        return;
    const std::uint32_t slot = caseSlot(record);
    Visit* found = findVisit(slot, record.token);
    Visit& visit = found ? *found : openVisit(slot, record);
    begin(visit, record.time);
    if (record.resource >= 0 && visit.resource < firstTeam_)
        visit.resource = record.resource;
    noteStart(slot, record.element, visit.resource, visit.counted);
}

void Observer::pause(const EventRecord& record)
{
    if (Visit* visit = findVisit(caseSlot(record), record.token))
        pause(*visit, record.time, record.cause);
}

void Observer::resume(const EventRecord& record)
{
    if (Visit* visit = findVisit(caseSlot(record), record.token))
        resume(*visit, record.time);
}

void Observer::end(const EventRecord& record)
{
    const std::uint32_t slot = caseSlot(record);
    Visit* visit = findVisit(slot, record.token);
    const bool completed = record.kind == log::EventKind::Completed;
    if (!visit) {
        if (completed)
            countUnannounced(slot, record);
        return;
    }
    cases_[slot].troubled |= record.cause == log::Cause::Error;
    end(*visit, record.time, completed);
}

// Only the end is known (a gateway, or a log of ends alone): it counts, but says nothing about times.
void Observer::countUnannounced(std::uint32_t caseSlot, const EventRecord& record)
{
    const ElementInfo& element = elements_[std::size_t(record.element)];
    if (record.time >= start_)
        ++figures_.elements[std::size_t(record.element)].count;
    cases_[caseSlot].cost += element.fixedCost;
    if (element.kind == ElementKind::Activity) {
        noteStart(
            caseSlot, record.element, record.resource >= 0 ? record.resource : element.resource, record.time >= start_);
        cases_[caseSlot].lastActivity = record.element;
    }
}

} // namespace millrace::results
