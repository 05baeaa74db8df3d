// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::editing {

/// A participant of a choreography, or a message between two, that pasted choreography activities refer to.
struct Partner {
    const metamodel::Element* wanted; ///< on the clipboard
    const metamodel::Element* known; ///< the same participant in the choreography; null where it lacks that
};

/// What the choreography activities in `elements` refer to, participants first. A participant is known by its id and
/// name, else by its name; no two are the same one. Messages belong to their tasks and are always new.
std::vector<Partner> partnersOf(const metamodel::Tree& clipboard,
    const std::vector<const metamodel::Element*>& elements, const metamodel::Element& choreography);

} // namespace millrace::editing
