// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace millrace::app::simulation {

/// An element of a model of which a scenario can say something: a line in the grid of all inputs.
struct InputRow {
    enum class Kind : std::uint8_t {
        Start, ///< how often cases come
        Work, ///< an activity: how long it takes, who does it, what it costs
        Wait, ///< an event or a receive task: how long until it comes
        Boundary, ///< an event at a border: as Wait, and in which share of the cases
        Share, ///< a way out of a gateway: which share of the cases takes it
    };
    Kind kind = Kind::Work;
    QString id;
    QString name; ///< as the user reads it: "Receive application", "Complete? yes"
    QStringList ways; ///< Share: the ids of all ways out of the same gateway
    bool isExclusive = false; ///< Share: a case takes one of them
};

/// All of them, process by process, in the order in which cases pass them; elements without an id cannot be spoken of
/// and are left out.
std::vector<InputRow> inputRowsOf(const metamodel::Tree& model);

} // namespace millrace::app::simulation
