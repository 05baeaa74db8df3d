// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::canvas {

using metamodel::Key;

/// Something that a shape may be connected with.
struct ConnectCandidate {
    Key shape = metamodel::noKey;
    Key element = metamodel::noKey;
    QString title;
    QString description; ///< its type; of what has no name also where it stands in the flow: "Task, after “Check”"
};

/// All of them, the likely first: what a flow may lead to, ahead and near; then the branches beside, then what came
/// before (a loop), then what is connected already; then partners, data and notes.
std::vector<ConnectCandidate> connectCandidates(const metamodel::Tree& tree, const drawing::Figures& figures, Key from);

} // namespace millrace::canvas
