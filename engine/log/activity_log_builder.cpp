// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/activity_log_builder.h"

#include <algorithm>
#include <deque>
#include <map>

namespace millrace::log {

namespace {

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

} // namespace

Transition transitionFromWord(std::string_view word)
{
    static const std::map<std::string, Transition, std::less<>> words {{"", Transition::Complete},
        {"complete", Transition::Complete}, {"completed", Transition::Complete}, {"end", Transition::Complete},
        {"ended", Transition::Complete}, {"finish", Transition::Complete}, {"finished", Transition::Complete},
        {"stop", Transition::Complete}, {"schedule", Transition::Schedule}, {"scheduled", Transition::Schedule},
        {"enabled", Transition::Schedule}, {"start", Transition::Start}, {"started", Transition::Start},
        {"begin", Transition::Start}, {"suspend", Transition::Suspend}, {"pause", Transition::Suspend},
        {"resume", Transition::Resume}, {"withdraw", Transition::Abort}, {"ate_abort", Transition::Abort},
        {"pi_abort", Transition::Abort}, {"abort", Transition::Abort}, {"cancelled", Transition::Abort},
        {"canceled", Transition::Abort}, {"assign", Transition::Other}, {"assigned", Transition::Other},
        {"reassign", Transition::Other}, {"reassigned", Transition::Other}, {"autoskip", Transition::Other},
        {"manualskip", Transition::Other}, {"unknown", Transition::Other}};
    const auto found = words.find(lowerAscii(word));
    return found == words.end() ? Transition::Complete : found->second;
}

std::int32_t ActivityLogBuilder::Table::indexOf(std::string_view name)
{
    if (name.empty())
        return -1;
    const auto [entry, isNew] = indexes_.try_emplace(std::string(name), static_cast<std::int32_t>(names.size()));
    if (isNew)
        names.emplace_back(name);
    return entry->second;
}

std::size_t ActivityLogBuilder::caseNamed(std::string_view id)
{
    const auto [entry, isNew] = caseNumbers_.try_emplace(std::string(id), caseIds_.size());
    if (isNew)
        newCase(id);
    return entry->second;
}

std::size_t ActivityLogBuilder::newCase(std::string_view id)
{
    caseIds_.emplace_back(id);
    events_.emplace_back();
    return caseIds_.size() - 1;
}

bool ActivityLogBuilder::add(std::size_t caseNumber, const LoggedEvent& event)
{
    if (++eventCount_ > mostEvents)
        return false;
    Event made {};
    made.instance.activity = activities_.indexOf(event.activity);
    made.instance.element = elements_.indexOf(event.element);
    made.instance.resource = resources_.indexOf(event.resource);
    made.instance.start = event.start;
    made.instance.enabled = event.enabled;
    made.time = event.time;
    made.key = keys_.indexOf(event.instance);
    made.transition = event.transition;
    events_[caseNumber].push_back(made);
    return true;
}

/// Puts together the executions of one case.
class ActivityLogBuilder::Matcher {
public:
    void take(const Event& event)
    {
        switch (event.transition) {
        case Transition::Schedule:
            openOf(event).scheduled.push_back(begun(event, &ActivityInstance::enabled));
            break;
        case Transition::Start:
            start(event);
            break;
        case Transition::Suspend:
        case Transition::Resume:
            turn(event);
            break;
        case Transition::Complete:
        case Transition::Abort:
            end(event);
            break;
        case Transition::Other:
            break;
        }
    }

    std::vector<ActivityInstance> finish()
    {
        const bool isTimed = std::all_of(instances_.begin(), instances_.end(),
            [](const ActivityInstance& instance) { return instance.first() != unknownTime; });
        if (isTimed)
            std::stable_sort(instances_.begin(), instances_.end(), isBefore);
        return std::move(instances_);
    }

private:
    struct Open {
        std::deque<std::size_t> scheduled;
        std::deque<std::size_t> started;
    };

    /// What takes no time stands before what begins when it ends.
    static bool isBefore(const ActivityInstance& a, const ActivityInstance& b)
    {
        const auto key = [](const ActivityInstance& one) {
            const Microseconds from = one.begin() == unknownTime ? one.first() : one.begin();
            return std::pair(from, one.end == unknownTime ? std::numeric_limits<Microseconds>::max() : one.end);
        };
        return key(a) < key(b);
    }

    Open& openOf(const Event& event) { return open_[{event.instance.activity, event.key}]; }

    /// Where the execution is among those that are open: under its own name, else under none.
    Open* holding(const Event& event, std::deque<std::size_t> Open::*list)
    {
        for (const std::int32_t key : {event.key, -1}) {
            const auto found = open_.find({event.instance.activity, key});
            if (found != open_.end() && !(found->second.*list).empty())
                return &found->second;
        }
        return nullptr;
    }

    std::size_t begun(const Event& event, Microseconds ActivityInstance::*moment)
    {
        instances_.push_back(event.instance);
        instances_.back().*moment = event.time;
        pausedSince_.push_back(unknownTime);
        return instances_.size() - 1;
    }

    void addNames(std::size_t index, const Event& event)
    {
        ActivityInstance& instance = instances_[index];
        if (event.instance.resource >= 0)
            instance.resource = event.instance.resource;
        if (instance.element < 0)
            instance.element = event.instance.element;
    }

    static std::size_t taken(std::deque<std::size_t>& list)
    {
        const std::size_t first = list.front();
        list.pop_front();
        return first;
    }

    void start(const Event& event)
    {
        if (Open* open = holding(event, &Open::scheduled)) {
            const std::size_t index = taken(open->scheduled);
            instances_[index].start = event.time;
            addNames(index, event);
            open->started.push_back(index);
        } else {
            openOf(event).started.push_back(begun(event, &ActivityInstance::start));
        }
    }

    void turn(const Event& event)
    {
        const Open* open = holding(event, &Open::started);
        if (!open)
            return;
        const std::size_t index = open->started.front();
        if (event.transition == Transition::Resume)
            addPause(index, event.time);
        else if (pausedSince_[index] == unknownTime)
            pausedSince_[index] = event.time;
    }

    void addPause(std::size_t index, Microseconds until)
    {
        if (pausedSince_[index] != unknownTime && until != unknownTime)
            instances_[index].paused += std::max<Microseconds>(0, until - pausedSince_[index]);
        pausedSince_[index] = unknownTime;
    }

    void end(const Event& event)
    {
        std::size_t index = 0;
        const bool isWhole = event.instance.start != unknownTime; // it tells of its own beginning
        if (isWhole) {
            index = begun(event, &ActivityInstance::end);
        } else if (Open* open = holding(event, &Open::started)) {
            index = taken(open->started);
            instances_[index].end = event.time;
        } else if (Open* waiting = holding(event, &Open::scheduled)) {
            index = taken(waiting->scheduled);
            instances_[index].end = event.time;
        } else {
            index = begun(event, &ActivityInstance::end);
        }
        ActivityInstance& instance = instances_[index];
        addPause(index, event.time);
        addNames(index, event);
        if (instance.start == unknownTime)
            instance.start = event.instance.start;
        if (instance.enabled == unknownTime)
            instance.enabled = event.instance.enabled;
        instance.isCancelled = event.transition == Transition::Abort;
    }

    std::vector<ActivityInstance> instances_;
    std::vector<Microseconds> pausedSince_; // by instance
    std::map<std::pair<std::int32_t, std::int32_t>, Open> open_; // by activity and key
};

ActivityLog ActivityLogBuilder::finish()
{
    ActivityLog log;
    log.events = eventCount_;
    log.cases.resize(caseIds_.size());
    for (std::size_t i = 0; i < caseIds_.size(); ++i) {
        std::vector<Event>& events = events_[i];
        const bool isTimed
            = std::all_of(events.begin(), events.end(), [](const Event& event) { return event.time != unknownTime; });
        if (isTimed)
            std::stable_sort(
                events.begin(), events.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
        Matcher matcher;
        for (const Event& event : events)
            matcher.take(event);
        events = {};
        log.cases[i].id = std::move(caseIds_[i]);
        log.cases[i].instances = matcher.finish();
    }
    log.activities = std::move(activities_.names);
    log.elements = std::move(elements_.names);
    log.resources = std::move(resources_.names);
    return log;
}

} // namespace millrace::log
