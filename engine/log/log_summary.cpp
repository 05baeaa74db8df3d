// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_summary.h"

#include <algorithm>
#include <numeric>

namespace millrace::log {

namespace {

std::vector<const ActivityInstance*> inOrder(const LoggedCase& one)
{
    std::vector<const ActivityInstance*> order;
    for (const ActivityInstance& instance : one.instances)
        order.push_back(&instance);
    std::ranges::stable_sort(order, {}, [](const ActivityInstance* each) {
        return each->end == unknownTime ? std::max(each->start, each->enabled) : each->end;
    });
    return order;
}

void countCase(LogSummary& summary, const std::vector<const ActivityInstance*>& order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ActivityInstance& here = *order[i];
        ++summary.activities[here.activity];
        if (here.resource >= 0)
            ++summary.resources[here.resource];
        if (i == 0)
            continue;
        const ActivityInstance& before = *order[i - 1];
        Following& following = summary.follows[{before.activity, here.activity}];
        ++following.count;
        if (before.end == unknownTime || here.begin() == unknownTime)
            continue;
        ++following.timed;
        const double seconds = double(here.begin() - before.end) * 1e-6;
        following.meanSeconds += (seconds - following.meanSeconds) / double(following.timed);
    }
    if (order.empty())
        return;
    ++summary.starts[order.front()->activity];
    ++summary.ends[order.back()->activity];
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Variant variantOf(const LoggedCase& one)
{
    Variant variant;
    for (const ActivityInstance* instance : inOrder(one))
        variant.push_back(instance->activity);
    return variant;
}

LogSummary summarize(const ActivityLog& log)
{
    LogSummary summary;
    summary.events = std::int64_t(log.events);
    std::map<Variant, std::int64_t> variants;
    std::vector<double> cycles;
    for (const LoggedCase& one : log.cases) {
        ++summary.cases;
        summary.instances += std::int64_t(one.instances.size());
        countCase(summary, inOrder(one));
        ++variants[variantOf(one)];
        const Microseconds first = one.first();
        const Microseconds last = one.last();
        if (first == unknownTime)
            continue;
        cycles.push_back(double(last - first) * 1e-6);
        summary.first = summary.first == unknownTime ? first : std::min(summary.first, first);
        summary.last = std::max(summary.last, last);
    }
    for (auto& [variant, cases] : variants)
        summary.variants.push_back({variant, cases});
    std::ranges::stable_sort(summary.variants, std::greater(), &VariantCount::cases);
    if (!cycles.empty())
        summary.meanCycleSeconds = std::accumulate(cycles.begin(), cycles.end(), 0.0) / double(cycles.size());
    summary.medianCycleSeconds = median(std::move(cycles));
    return summary;
}

} // namespace millrace::log
