// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace millrace::log {

/// The transactional lifecycle of XES (IEEE 1849-2016, the extension 'lifecycle'), as far as times depend on it.
enum class Transition : std::uint8_t {
    Complete,
    Schedule,
    Start,
    Suspend,
    Resume,
    Abort, ///< withdraw, the aborts
    Other, ///< assign and what else says nothing about times
};
/// In whatever case. Nothing is Complete, and so is a word that XES does not know ("In progress", as a desk's own state
/// of a ticket): something happened. "end" and "finished" are Complete too.
Transition transitionFromWord(std::string_view word);

/// A line of a file about an activity.
struct LoggedEvent {
    std::string_view activity;
    std::string_view element;
    std::string_view resource;
    std::string_view instance; ///< tells executions of an activity apart; empty: the first begun is the first done
    Transition transition = Transition::Complete;
    Microseconds time = unknownTime;
    Microseconds start = unknownTime; ///< of a Complete that tells the whole execution,
    Microseconds enabled = unknownTime; ///< the same
};

/// Makes executions of the events of a log: puts together what begins with what ends. Events may come in any order
/// where all of their case have a time.
class ActivityLogBuilder {
public:
    /// More than a log of people's work has; keeps memory bounded.
    static constexpr std::size_t mostEvents = 20'000'000;

    /// The case with that name, made where it is new.
    std::size_t caseNamed(std::string_view id);
    /// One of its own, even if another has that name.
    std::size_t newCase(std::string_view id);
    void setCaseId(std::size_t caseNumber, std::string id) { caseIds_[caseNumber] = std::move(id); }
    /// False where there are too many already.
    bool add(std::size_t caseNumber, const LoggedEvent& event);
    std::size_t eventCount() const { return eventCount_; }
    ActivityLog finish(); ///< once

private:
    struct Event {
        ActivityInstance instance; // times as told
        Microseconds time;
        std::int32_t key; // of the execution; -1: none
        Transition transition;
    };
    class Table {
    public:
        std::int32_t indexOf(std::string_view name);
        std::vector<std::string> names;

    private:
        std::unordered_map<std::string, std::int32_t> indexes_;
    };
    class Matcher;

    Table activities_;
    Table elements_;
    Table resources_;
    Table keys_;
    std::unordered_map<std::string, std::size_t> caseNumbers_;
    std::vector<std::string> caseIds_;
    std::vector<std::vector<Event>> events_; ///< by case
    std::size_t eventCount_ = 0;
};

} // namespace millrace::log
