// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::editing {
class Edit;
}

namespace millrace::app::design {

using metamodel::Key;

// What remedies are made of, over the verbs of editing. Keys are those of the model's elements. Where the drawing does
// not allow it they throw base::Failure, and the edit is to be given up.

/// Its first shape; null where it is not drawn.
const metamodel::Element* shapeOf(const metamodel::Tree& tree, const metamodel::Element& element);
/// Steps of the process or sub-process that nothing follows (or the step itself): all that an end event is missing at.
std::vector<Key> endlessSteps(const metamodel::Tree& tree, const metamodel::Element& scopeOrStep);
/// ... and that nothing leads to.
std::vector<Key> startlessSteps(const metamodel::Tree& tree, const metamodel::Element& scopeOrStep);
/// Whether the first is the pool or sub-process in which the other stands.
bool isHolder(const metamodel::Tree& tree, const metamodel::Element& holder, const metamodel::Element& element);
/// Whether a link event has a name that no other half answers to.
bool lacksOtherLink(const metamodel::Element& event);

/// All flows that led to the node lead to a new gateway, and one from there to the node.
void putGatewayBefore(editing::Edit& edit, Key node, metamodel::TypeId gateway);
/// All flows that left the node leave a new gateway behind it.
void putGatewayBehind(editing::Edit& edit, Key node, metamodel::TypeId gateway);
void appendEnd(editing::Edit& edit, Key step);
void putStartBefore(editing::Edit& edit, Key step);
/// The nearest place where it lies over nothing; into the other one where that holds it.
void moveAside(editing::Edit& edit, Key element, Key other);
void putOtherLink(editing::Edit& edit, Key event);
/// Writes what is missing in the lists of flows that come and go.
void listFlows(editing::Edit& edit, Key node);

} // namespace millrace::app::design
