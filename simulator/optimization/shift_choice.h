// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/optimization.h"

namespace millrace::optimization {

/// The shifts that a pool's people may be given: first the hours that they have, then what is asked for.
class ShiftChoice {
public:
    ShiftChoice(const scenario::Scenario& scenario, const scenario::Pool& pool);

    /// Adds what the choice does not have yet. Throws base::Failure for calendars that are none, and for moved hours of
    /// a pool that has none.
    void add(const ShiftsAsked& asked);
    /// The same, but nothing for a pool without hours, or whose hours cannot be moved.
    void addWherePossible(const ShiftsAsked& asked);

    const std::vector<Shift>& shifts() const { return shifts_; }
    /// Hours of a week that one is paid, by what is chosen.
    double ownHours() const { return ownHours_; }
    double shortest() const;
    double longest() const;

private:
    void addCalendars(const QStringList& names);
    void offer(Shift shift);
    const scenario::Calendar& calendarNamed(const QString& name) const;
    const scenario::Calendar* find(const QString& name) const;

    const scenario::Scenario& scenario_;
    const scenario::Pool& pool_;
    const scenario::Calendar* own_;
    double ownHours_;
    std::vector<Shift> shifts_;
};

} // namespace millrace::optimization
