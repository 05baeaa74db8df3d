// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/recording.h"

#include <algorithm>

namespace millrace::app::simulation {

using log::EventKind;
using log::EventRecord;

namespace {
constexpr std::size_t stateEvery = 4096; ///< changes between two kept states
}

Recording::Recording(const results::Legend& legend, std::size_t mostChanges)
    : spans_(legend)
    , resourceCount_(legend.resources.size())
    , most_(mostChanges)
{
    for (const results::Legend::Element& element : legend.elements) {
        resources_.push_back(element.resource);
        units_.push_back(element.units);
    }
    now_.elements.resize(resources_.size());
    now_.queues.resize(resourceCount_);
    now_.busy.resize(resourceCount_);
}

std::uint64_t Recording::keyOf(const EventRecord& record)
{
    // Tokens are unique within their case; both are small numbers.
    return (std::uint64_t(record.caseNumber) << 24) ^ std::uint64_t(std::uint32_t(record.token));
}

void Recording::record(const EventRecord& record)
{
    spans_.record(record);
    if (isCut_)
        return;
    if (changes_.size() >= most_) {
        isCut_ = true;
        return;
    }
    switch (record.kind) {
    case EventKind::CaseStarted:
        add(record.time, What::Case, -1, 1);
        break;
    case EventKind::CaseCompleted:
    case EventKind::CaseCancelled: {
        // What was open in it ends with it.
        if (const auto found = visitsOfCase_.find(record.caseNumber); found != visitsOfCase_.end()) {
            for (const std::uint64_t key : found->second)
                if (const auto visit = visits_.find(key); visit != visits_.end()) {
                    add(record.time, visit->second.phase, visit->second.element, -1);
                    visits_.erase(visit);
                }
            visitsOfCase_.erase(found);
        }
        add(record.time, What::Case, -1, -1);
        break;
    }
    case EventKind::Enabled:
        move(record, What::Waiting);
        break;
    case EventKind::Paused:
        move(record, What::Paused);
        break;
    case EventKind::Started:
    case EventKind::Resumed:
        move(record, What::Working);
        break;
    case EventKind::Completed:
    case EventKind::Cancelled:
        leave(record);
        break;
    default:
        break;
    }
}

void Recording::move(const EventRecord& record, What to)
{
    if (record.element < 0 || std::size_t(record.element) >= resources_.size())
        return;
    const std::uint64_t key = keyOf(record);
    const auto [visit, isNew] = visits_.try_emplace(key, Visit {record.element, to});
    if (isNew) {
        visitsOfCase_[record.caseNumber].push_back(key);
    } else {
        if (visit->second.phase == to)
            return;
        add(record.time, visit->second.phase, visit->second.element, -1);
        visit->second.phase = to;
    }
    add(record.time, to, visit->second.element, 1);
}

void Recording::leave(const EventRecord& record)
{
    const auto visit = visits_.find(keyOf(record));
    if (visit == visits_.end())
        return;
    add(record.time, visit->second.phase, visit->second.element, -1);
    visits_.erase(visit);
}

void Recording::add(std::int64_t time, What what, std::int32_t element, int by)
{
    if (changes_.size() % stateEvery == 0)
        states_.push_back(now_);
    changes_.push_back({time, element, by, what});
    apply(now_, changes_.back());
    if (what == What::Waiting)
        longestQueue_ = std::max(longestQueue_, now_.elements[std::size_t(element)].waiting);
}

void Recording::apply(Moment& moment, const Change& change) const
{
    if (change.what == What::Case) {
        moment.cases += change.by;
        return;
    }
    const auto element = std::size_t(change.element);
    const bool isWaiting = change.what == What::Waiting;
    (isWaiting ? moment.elements[element].waiting : moment.elements[element].working) += change.by;
    const std::int32_t resource = resources_[element];
    if (resource < 0)
        return;
    if (change.what == What::Paused) // the work lies there, and nobody is at it
        return;
    if (isWaiting)
        moment.queues[std::size_t(resource)] += change.by;
    else
        moment.busy[std::size_t(resource)] += change.by * units_[element];
}

std::int64_t Recording::begin() const
{
    return changes_.empty() ? 0 : changes_.front().time;
}

std::int64_t Recording::end() const
{
    return changes_.empty() ? 0 : changes_.back().time;
}

Moment Recording::at(std::int64_t time) const
{
    const auto last = std::upper_bound(
        changes_.begin(), changes_.end(), time, [](std::int64_t at, const Change& change) { return at < change.time; });
    const auto count = std::size_t(last - changes_.begin());
    if (states_.empty())
        return now_;
    const std::size_t state = std::min(count / stateEvery, states_.size() - 1);
    Moment moment = states_[state];
    for (std::size_t i = state * stateEvery; i < count; ++i)
        apply(moment, changes_[i]);
    return moment;
}

Course Recording::course(int parts) const
{
    Course course;
    if (changes_.empty())
        return course;
    const auto count = std::size_t(std::max(1, parts));
    course.begin = begin();
    course.step = std::max<std::int64_t>(1, (end() - begin()) / std::int64_t(count) + 1);
    course.cases.resize(count);
    course.queues.assign(resourceCount_, std::vector<double>(count));
    course.busy.assign(resourceCount_, std::vector<double>(count));
    Moment moment = states_.front();
    std::int64_t from = course.begin;
    // Each stretch of time between two changes counts in the parts that it lies in.
    const auto countUntil = [&](std::int64_t to) {
        while (from < to) {
            const auto part = std::size_t((from - course.begin) / course.step);
            const std::int64_t border = std::min(to, course.begin + std::int64_t(part + 1) * course.step);
            const double share = double(border - from) / double(course.step);
            course.cases[part] += moment.cases * share;
            for (std::size_t i = 0; i < resourceCount_; ++i) {
                course.queues[i][part] += moment.queues[i] * share;
                course.busy[i][part] += moment.busy[i] * share;
            }
            from = border;
        }
    };
    for (const Change& change : changes_) {
        countUntil(change.time);
        apply(moment, change);
    }
    // The last part ends with the last change: its average is over what there was of it.
    const std::int64_t tail = end() - (course.begin + std::int64_t(count - 1) * course.step);
    if (tail > 0 && tail < course.step) {
        const double factor = double(course.step) / double(tail);
        course.cases.back() *= factor;
        for (std::size_t i = 0; i < resourceCount_; ++i) {
            course.queues[i].back() *= factor;
            course.busy[i].back() *= factor;
        }
    }
    return course;
}

} // namespace millrace::app::simulation
