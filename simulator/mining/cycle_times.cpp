// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/cycle_times.h"

#include <algorithm>

namespace millrace::mining {

using log::EventKind;
using log::unknownTime;

FirstMoment firstMomentIn(const log::ActivityLog& log)
{
    for (const log::LoggedCase& one : log.cases)
        for (const log::ActivityInstance& instance : one.instances)
            if (instance.enabled != unknownTime)
                return FirstMoment::Enabled;
    return log.tellsStarts() ? FirstMoment::Started : FirstMoment::Completed;
}

std::vector<double> cycleTimes(const log::ActivityLog& log)
{
    std::vector<double> times;
    for (const log::LoggedCase& one : log.cases)
        if (const base::Microseconds first = one.first(); first != unknownTime)
            times.push_back(double(one.last() - first) * 1e-6);
    return times;
}

CycleTimeRecorder::CycleTimeRecorder(const log::Names& names, FirstMoment first)
    : names_(names)
    , first_(first)
{ }

void CycleTimeRecorder::record(const log::EventRecord& record)
{
    if (!names_.isActivity(record.element))
        return;
    const bool isTold = record.kind == EventKind::Completed || record.kind == EventKind::Cancelled
        || (record.kind == EventKind::Started && first_ != FirstMoment::Completed)
        || (record.kind == EventKind::Enabled && first_ == FirstMoment::Enabled);
    if (!isTold)
        return;
    const auto [entry, isNew] = spans_.try_emplace(record.caseNumber, Span {record.time, record.time});
    if (isNew)
        order_.push_back(record.caseNumber);
    entry->second.last = std::max(entry->second.last, record.time);
}

std::vector<double> CycleTimeRecorder::times() const
{
    std::vector<double> made;
    for (const std::int64_t number : order_) {
        const Span& span = spans_.at(number);
        made.push_back(double(span.last - span.first) * 1e-6);
    }
    return made;
}

} // namespace millrace::mining
