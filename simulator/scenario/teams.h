// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::scenario {

/// Who the diagram shows as doing what: a lane, or the participant of a process without any.
struct ShownTeam {
    QString id;
    QString name; ///< as people read it
    bool isLane = false;
    QStringList activities; ///< ids of those that people do, those in sub-processes too
};

/// All of them, process by process; of lanes within lanes the innermost. What programs do takes nobody's time.
std::vector<ShownTeam> shownTeams(const metamodel::Tree& model);

/// The scenario has a pool, or says of an activity who does it.
bool namesPeople(const Scenario& scenario);

} // namespace millrace::scenario
