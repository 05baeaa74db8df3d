// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"
#include "modeler/metamodel/tree.h"

namespace millrace::layout {

/// What a plane shows (or is to show) as a diagram to be laid out, and which element each of its nodes and edges is.
struct Description {
    struct Part {
        metamodel::Key element = metamodel::noKey;
        metamodel::Key drawn = metamodel::noKey; ///< its BPMNShape or BPMNEdge on the plane; noKey: none yet
    };
    Diagram diagram;
    std::vector<Part> nodes; ///< in the order of the diagram's lists
    std::vector<Part> edges;
};

/// The content of `subject` (a collaboration, process, sub-process or choreography), drawn on `plane` or, where that is
/// null, not drawn yet. Elements without an id are left out, as nothing could show them; so are those that have no
/// shape here but one on another plane, and what is inside of collapsed sub-processes.
Description describe(const metamodel::Tree& tree, const metamodel::Element& subject, const metamodel::Element* plane);

/// Collaborations, processes and choreographies that no plane shows, the first diagram of the file first: all that a
/// reader would look for, a process of a pool only with its pool.
std::vector<const metamodel::Element*> subjectsWithoutPlane(const metamodel::Tree& tree);

} // namespace millrace::layout
