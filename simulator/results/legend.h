// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/discipline.h"
#include "simulator/kernel/working_calendar.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace millrace::results {

/// What an element is to the KPIs.
enum class ElementKind : std::uint8_t {
    Activity, ///< work: waits and is processed
    Container, ///< a sub-process: measured itself, but left out of a case's sums, which its content makes
    Event, ///< an intermediate event: may wait for a timer or a message
    Gateway, ///< may wait for other branches
    Flow,
    Other, ///< only counted: start, end and boundary events too, which do not make a case wait
};

/// What the indexes in event records stand for, with what is needed to judge them.
struct Legend {
    struct Element {
        std::string id;
        std::string name; ///< UTF-8, as the user reads it; empty: the id stands for it
        ElementKind kind = ElementKind::Other;
        std::int32_t resource = -1; ///< the pool that does the work, an index into `resources`; -1: none
        double fixedCost = 0; ///< for each completed visit
        double hourlyCost = 0; ///< for each hour of processing, beside the resource's
        int units = 1; ///< of the resource, that the work takes
        std::int32_t team = -1; ///< what does the work in place of `resource`, an index into `teams`; -1: none
        bool goesOn = false; ///< its work, once begun, outside the hours of its people: in overtime
    };
    /// Somebody of a pool who is told apart from the others.
    struct Person {
        std::string name; ///< UTF-8
        double hourlyCost = 0;
        std::shared_ptr<const kernel::WorkingCalendar> calendar; ///< null: around the clock
        int count = 1; ///< so many who are alike
    };
    struct Resource {
        std::string name; ///< UTF-8
        int capacity = 1;
        double hourlyCost = 0;
        std::shared_ptr<const kernel::WorkingCalendar> calendar; ///< null: around the clock
        kernel::Discipline discipline = kernel::Discipline::Fifo; ///< of its queue: figures mean nothing without it
        bool finishesWork = false; ///< at the end of a shift, in overtime; else it pauses
        double share = 1; ///< of its time that counts here: of the hours that it is busy, and of those that are paid
        double costPerUse = 0; ///< of a unit, for each completed visit
        std::vector<Person> people {}; ///< the first of `capacity`; those beyond are all alike

        int told() const ///< of how many `people` speaks
        {
            return std::accumulate(
                people.begin(), people.end(), 0, [](int sum, const Person& person) { return sum + person.count; });
        }
    };
    /// Work that is done by one of several teams: who of them did it, an Observer is told (see Observer::assign).
    struct Team {
        struct Hours {
            std::shared_ptr<const kernel::WorkingCalendar> calendar; ///< null: around the clock
            int people = 0;
        };
        struct Need {
            std::int32_t resource = -1;
            int units = 1;
            std::vector<Hours> able; ///< those who can do it, by their hours
        };
        std::vector<std::vector<Need>> alternatives;
    };
    std::vector<Element> elements;
    std::vector<Resource> resources;
    std::vector<Team> teams {};
    std::optional<double> cycleTimeTarget; ///< seconds: what slaAttainment is held against
    /// Cases have targets of their own (see Observer::aim), and which these are, in words, UTF-8; empty: none have.
    std::string ownTargets {};
    std::vector<std::string> keyFigures {}; ///< names of the scenario's own, UTF-8

    /// Whether a case pays for what it merely passes: then each of these passages has to be recorded.
    bool hasCostlyPassages() const
    {
        return std::any_of(elements.begin(), elements.end(), [](const Element& element) {
            return element.fixedCost != 0 && element.kind != ElementKind::Activity
                && element.kind != ElementKind::Container;
        });
    }
};

} // namespace millrace::results
