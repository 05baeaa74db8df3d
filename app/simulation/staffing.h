// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

// Who does the work: pools made, named and taken away again, each as one change of a scenario.

QString titleOf(const scenario::Pool& pool); ///< name, else id

/// Takes the entry of an element away again when nothing is said of it any more.
void tidyElement(scenario::Scenario& scenario, const QString& id);

/// The lanes (where a process has none: the participants) that hold activities which people do and for which the
/// scenario names nobody yet, and that are no pools yet.
std::vector<const metamodel::Element*> lanesToTake(const scenario::Scenario& scenario, const metamodel::Tree& model);
/// Makes each of these a pool of one person around the clock, who does those activities. How many pools that made.
int takeLanes(scenario::Scenario& scenario, const metamodel::Tree& model);
/// Of all lanes (or participants) with activities that people do: its name, and the ids of these.
std::vector<std::pair<QString, QStringList>> activitiesByLane(const metamodel::Tree& model);

/// One person more to be had, around the clock. Its id, which neither scenario nor model has yet. The name is made
/// unlike those that are there.
QString addPool(scenario::Scenario& scenario, const metamodel::Tree& model, const QString& name);
/// With it goes who does its activities, and working hours that no one else keeps.
void removePool(scenario::Scenario& scenario, const QString& id);
/// What is wrong with the name, translated: none given, or another pool has it. Empty: nothing.
QString problemOfPoolName(const scenario::Scenario& scenario, const QString& id, const QString& name);
/// The pool's own hours from now on: where others keep the same calendar, it gets one to itself; holidays and time zone
/// stay.
void setHours(scenario::Scenario& scenario, const QString& poolId, const std::vector<kernel::WeeklyHours>& hours);
/// The same for one of the pool's people; `person`: which of them.
void setHoursOfPerson(scenario::Scenario& scenario, const QString& poolId, std::size_t person,
    const std::vector<kernel::WeeklyHours>& hours);
/// Hours that the scenario does not have yet, for somebody of that name: those of most offices, to begin with.
scenario::Calendar newCalendar(const scenario::Scenario& scenario, const QString& name);
/// So many are in the pool from now on. With fewer than are named those named last go; they come back, where the pool
/// is to be larger again, as `base` has them.
void setCapacity(scenario::Scenario& scenario, const scenario::Scenario& base, const QString& poolId, int people);
/// The pool's people, its size and the hours that they keep become those of `from`; nothing else of it.
void takePeople(scenario::Scenario& scenario, const scenario::Scenario& from, const QString& poolId);

} // namespace millrace::app::simulation
