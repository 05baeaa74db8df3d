// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::editing {

class Edit;

/// Whether a choreography task has no answer and can be given one: it says who begins it and who else takes part, and
/// has room for a second message (BPMN 2.0.2, 11.5.1: one or two).
bool canBeAnswered(const metamodel::Tree& tree, const metamodel::Element& task);

/// Gives a choreography task the message flow back to who begins it, and shows its envelope in every diagram. The
/// flow; noKey where canBeAnswered is false.
metamodel::Key addAnswer(Edit& edit, metamodel::Key task);

/// Takes such a flow away again with its envelope. The task's only message stays, and so does a flow that a
/// conversation or another task names: that one is no longer this task's.
void removeAnswer(Edit& edit, metamodel::Key task, metamodel::Key flow);

} // namespace millrace::editing
