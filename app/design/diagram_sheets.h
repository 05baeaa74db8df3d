// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::app::design {

using metamodel::Key;

/// One of several diagrams in a file.
struct Sheet {
    Key diagram = metamodel::noKey; ///< the BPMNDiagram
    QString title; ///< its name, else that of what it shows
    bool operator==(const Sheet&) const = default;
};

/// The diagrams that stand side by side, in the file's order: all but those of collapsed sub-processes, which are
/// inside another one. Titles may be alike.
std::vector<Sheet> sheets(const metamodel::Tree& tree);

/// The diagrams from a sheet into that one, each but the first that of a sub-process drawn in the one before. Just the
/// diagram where it is a sheet itself.
std::vector<Sheet> wayInto(const metamodel::Tree& tree, Key diagram);

/// The diagram that a sub-process has to itself, where that is not `current`; noKey for none.
Key innerDiagram(const metamodel::Tree& tree, Key element, Key current);

/// The first diagram that draws the element; noKey for none.
Key diagramThatDraws(const metamodel::Tree& tree, Key element);

/// Where the changes, just made, are to be seen: `current` where it draws some of them or no diagram does.
Key diagramToFollow(const metamodel::Tree& tree, const metamodel::Changes& changes, Key current);

} // namespace millrace::app::design
