// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/cases_by_hour.h"

#include <QDateTime>

namespace millrace::mining {

CasesByHour casesByHour(const log::ActivityLog& log, const QTimeZone& zone)
{
    CasesByHour counts;
    for (const log::LoggedCase& one : log.cases) {
        const base::Microseconds first = one.first();
        if (first == log::unknownTime)
            continue;
        const base::Microseconds second = first / base::second - (first % base::second < 0 ? 1 : 0);
        const QDateTime when = QDateTime::fromSecsSinceEpoch(second, zone);
        ++counts.hours.at(std::size_t(when.time().hour()));
        ++counts.weekdays.at(std::size_t(when.date().dayOfWeek() - 1));
    }
    return counts;
}

} // namespace millrace::mining
