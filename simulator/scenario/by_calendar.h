// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <algorithm>
#include <array>
#include <utility>

namespace millrace::scenario {

/// A value of an element that may be another while a calendar is in effect.
template <class Value> struct Field {
    std::optional<Value> ElementInputs::*usual;
    std::optional<Value> During::*during;
};
inline constexpr Field<Distribution> durationField {&ElementInputs::duration, &During::duration};
inline constexpr Field<Distribution> waitField {&ElementInputs::wait, &During::wait};
inline constexpr Field<Distribution> transferField {&ElementInputs::transfer, &During::transfer};
inline constexpr Field<Distribution> setUpField {&ElementInputs::setUp, &During::setUp};
inline constexpr Field<double> probabilityField {&ElementInputs::probability, &During::probability};
inline constexpr std::array timeFields {durationField, waitField, transferField, setUpField};

/// Such a value by itself.
template <class Value> struct ByCalendar {
    std::optional<Value> usual {};
    std::vector<std::pair<QString, Value>> during {}; ///< by id of the calendar
    bool operator==(const ByCalendar&) const = default;

    std::optional<Value> in(const QString& calendar) const ///< the usual one where nothing else is said
    {
        for (const auto& [id, value] : during)
            if (id == calendar)
                return value;
        return usual;
    }
};

template <class Value> ByCalendar<Value> byCalendar(const ElementInputs& inputs, const Field<Value>& field)
{
    ByCalendar<Value> made {inputs.*field.usual};
    for (const During& one : inputs.during)
        if (one.*field.during)
            made.during.emplace_back(one.calendar, *(one.*field.during));
    return made;
}

/// Keeps the order of the scenario's calendars.
template <class Value>
void set(ElementInputs& inputs, const Scenario& scenario, const Field<Value>& field, const ByCalendar<Value>& value)
{
    inputs.*field.usual = value.usual;
    for (During& one : inputs.during)
        (one.*field.during).reset();
    for (const auto& [calendar, other] : value.during) {
        auto found = std::ranges::find(inputs.during, calendar, &During::calendar);
        if (found == inputs.during.end())
            found = inputs.during.insert(found, During {calendar});
        (*found).*field.during = other;
    }
    std::erase_if(inputs.during, [](const During& one) { return one.isEmpty(); });
    std::ranges::stable_sort(inputs.during, {},
        [&](const During& one) { return std::ranges::find(scenario.calendars, one.calendar, &Calendar::id); });
}

} // namespace millrace::scenario
