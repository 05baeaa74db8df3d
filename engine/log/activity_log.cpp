// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/activity_log.h"

#include <algorithm>

namespace millrace::log {

namespace {

template <class Test> bool isAnyInstance(const ActivityLog& log, Test test)
{
    return std::any_of(log.cases.begin(), log.cases.end(),
        [&](const LoggedCase& one) { return std::any_of(one.instances.begin(), one.instances.end(), test); });
}

} // namespace

Microseconds ActivityInstance::first() const
{
    for (const Microseconds time : {enabled, start})
        if (time != unknownTime)
            return time;
    return end;
}

Microseconds LoggedCase::first() const
{
    Microseconds earliest = unknownTime;
    for (const ActivityInstance& instance : instances)
        if (const Microseconds time = instance.first();
            time != unknownTime && (earliest == unknownTime || time < earliest))
            earliest = time;
    return earliest;
}

Microseconds LoggedCase::last() const
{
    Microseconds latest = unknownTime; // below all others
    for (const ActivityInstance& instance : instances)
        latest = std::max({latest, instance.enabled, instance.start, instance.end});
    return latest;
}

std::size_t ActivityLog::instanceCount() const
{
    std::size_t count = 0;
    for (const LoggedCase& one : cases)
        count += one.instances.size();
    return count;
}

bool ActivityLog::tellsStarts() const
{
    return isAnyInstance(*this, [](const ActivityInstance& instance) { return instance.start != unknownTime; });
}

bool ActivityLog::tellsPauses() const
{
    return isAnyInstance(*this, [](const ActivityInstance& instance) { return instance.paused > 0; });
}

} // namespace millrace::log
