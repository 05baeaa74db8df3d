// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/weekly_hours.h"

#include <algorithm>
#include <array>

namespace millrace::app::simulation {

using base::Microseconds;
using kernel::WeeklyHours;

namespace {

struct DaySpan { ///< from local midnight
    Microseconds from = 0;
    Microseconds to = 0;
    bool operator==(const DaySpan&) const = default;
};
using DaySpans = std::vector<DaySpan>;
using WeekSpans = std::array<DaySpans, 7>;

/// Sorted, apart from one another.
DaySpans joined(DaySpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) { return a.from < b.from; });
    DaySpans whole;
    for (const DaySpan& span : spans) {
        if (span.from >= span.to)
            continue;
        if (!whole.empty() && span.from <= whole.back().to)
            whole.back().to = std::max(whole.back().to, span.to);
        else
            whole.push_back(span);
    }
    return whole;
}

/// As kernel::WeeklyHours says: an end just before or at midnight is midnight, one before its beginning on the next
/// day.
WeekSpans spansOf(const std::vector<WeeklyHours>& hours)
{
    WeekSpans week;
    for (const WeeklyHours& rule : hours) {
        const Microseconds end = rule.to == 0 || rule.to >= base::day - base::second ? base::day : rule.to;
        const int days = (rule.toDay - rule.fromDay + 7) % 7 + 1;
        for (int i = 0; i < days; ++i) {
            const auto day = std::size_t((rule.fromDay - 1 + i) % 7);
            if (end > rule.from) {
                week[day].push_back({rule.from, end});
            } else {
                week[day].push_back({rule.from, base::day});
                week[(day + 1) % 7].push_back({0, end});
            }
        }
    }
    for (DaySpans& spans : week)
        spans = joined(std::move(spans));
    return week;
}

DaySpans without(const DaySpans& spans, const DaySpan& gone)
{
    DaySpans left;
    for (const DaySpan& span : spans) {
        left.push_back({span.from, std::min(span.to, gone.from)});
        left.push_back({std::max(span.from, gone.to), span.to});
    }
    return joined(std::move(left));
}

std::vector<WeeklyHours> rulesOf(const WeekSpans& week)
{
    std::vector<WeeklyHours> rules;
    for (std::size_t first = 0; first < week.size();) {
        std::size_t last = first;
        while (last + 1 < week.size() && week[last + 1] == week[first])
            ++last;
        for (const DaySpan& span : week[first])
            rules.push_back({int(first) + 1, int(last) + 1, span.from, span.to});
        first = last + 1;
    }
    return rules;
}

} // namespace

std::vector<WeeklyHours> withBlock(const std::vector<WeeklyHours>& hours, const HourBlock& block, bool isWorked)
{
    WeekSpans week = spansOf(hours);
    const DaySpan span {block.fromHour * base::hour, block.toHour * base::hour};
    for (int day = block.fromDay; day <= block.toDay; ++day) {
        DaySpans& spans = week.at(std::size_t(day));
        spans = without(spans, span);
        if (isWorked) {
            spans.push_back(span);
            spans = joined(std::move(spans));
        }
    }
    return rulesOf(week);
}

std::vector<WeeklyHours> aroundTheClock()
{
    return {{1, 7, 0, base::day}};
}

} // namespace millrace::app::simulation
