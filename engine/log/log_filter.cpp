// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_filter.h"

#include "engine/log/log_summary.h"

#include <algorithm>
#include <set>

namespace millrace::log {

namespace {

using NameList = std::vector<std::string>;

bool isIn(const NameList& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

/// The indexes of names in a table.
std::set<std::int32_t> indexesOf(const NameList& names, const NameList& table)
{
    std::set<std::int32_t> indexes;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (isIn(names, table[i]))
            indexes.insert(std::int32_t(i));
    return indexes;
}

class Judge {
public:
    Judge(const LogFilter& filter, const ActivityLog& log)
        : filter_(filter)
        , with_(indexesOf(filter.with, log.activities))
        , without_(indexesOf(filter.without, log.activities))
        , keep_(indexesOf(filter.keep, log.activities))
        , drop_(indexesOf(filter.drop, log.activities))
        , resources_(indexesOf(filter.resources, log.resources))
    { }

    bool wants(const ActivityInstance& one) const
    {
        const bool isWanted = filter_.keep.empty() || keep_.contains(one.activity);
        const bool isDone = one.end != unknownTime && !one.isCancelled;
        return isWanted && !drop_.contains(one.activity) && (isDone || !filter_.onlyCompleted);
    }

    bool wants(const LoggedCase& one) const
    {
        return isInTime(one) && hasActivities(one) && (filter_.cases.empty() || isIn(filter_.cases, one.id))
            && (filter_.resources.empty() || has(one, resources_, &ActivityInstance::resource));
    }

private:
    static bool has(const LoggedCase& one, const std::set<std::int32_t>& wanted, std::int32_t ActivityInstance::*member)
    {
        return std::ranges::any_of(one.instances, [&](const auto& each) { return wanted.contains(each.*member); });
    }

    bool hasActivities(const LoggedCase& one) const
    {
        if (has(one, without_, &ActivityInstance::activity) || with_.size() < filter_.with.size())
            return false;
        return std::ranges::all_of(with_, [&](std::int32_t wanted) {
            return std::ranges::find(one.instances, wanted, &ActivityInstance::activity) != one.instances.end();
        });
    }

    bool isInTime(const LoggedCase& one) const
    {
        const Microseconds first = one.first();
        if (first == unknownTime)
            return !filter_.from && !filter_.until && !filter_.atLeast && !filter_.atMost;
        const Microseconds last = one.last();
        return first >= filter_.from.value_or(first) && last <= filter_.until.value_or(last)
            && last - first >= filter_.atLeast.value_or(last - first)
            && last - first <= filter_.atMost.value_or(last - first);
    }

    const LogFilter& filter_;
    std::set<std::int32_t> with_;
    std::set<std::int32_t> without_;
    std::set<std::int32_t> keep_;
    std::set<std::int32_t> drop_;
    std::set<std::int32_t> resources_;
};

void keepVariants(ActivityLog& log, std::int64_t count)
{
    const LogSummary summary = summarize(log);
    std::set<Variant> kept;
    for (const VariantCount& variant : summary.variants)
        if (std::int64_t(kept.size()) < count)
            kept.insert(variant.activities);
    std::erase_if(log.cases, [&](const LoggedCase& one) { return !kept.contains(variantOf(one)); });
}

} // namespace

std::vector<std::string> unknownNames(const LogFilter& filter, const ActivityLog& log)
{
    std::vector<std::string> unknown;
    for (const NameList* names : {&filter.with, &filter.without, &filter.keep, &filter.drop})
        for (const std::string& name : *names)
            if (!isIn(log.activities, name))
                unknown.push_back(name);
    for (const std::string& name : filter.resources)
        if (!isIn(log.resources, name))
            unknown.push_back(name);
    for (const std::string& id : filter.cases)
        if (std::ranges::find(log.cases, id, &LoggedCase::id) == log.cases.end())
            unknown.push_back(id);
    return unknown;
}

ActivityLog filtered(ActivityLog log, const LogFilter& filter)
{
    const Judge judge(filter, log);
    std::erase_if(log.cases, [&](const LoggedCase& one) { return !judge.wants(one); });
    for (LoggedCase& one : log.cases)
        std::erase_if(one.instances, [&](const ActivityInstance& each) { return !judge.wants(each); });
    const bool takesAway = !filter.keep.empty() || !filter.drop.empty() || filter.onlyCompleted;
    if (takesAway)
        std::erase_if(log.cases, [](const LoggedCase& one) { return one.instances.empty(); });
    if (filter.variants)
        keepVariants(log, *filter.variants);
    if (filter.first && std::int64_t(log.cases.size()) > *filter.first)
        log.cases.resize(std::size_t(*filter.first));
    log.events = log.instanceCount(); // what they were in the file is not known any more
    return log;
}

} // namespace millrace::log
