// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/change.h"

#include <span>

namespace millrace::editing {

class Edit;

/// What must follow a change, whoever made it: called for each change of an edit when it is committed, with the tree as
/// it is by then (what the change speaks of may be gone again). It adds changes to the edit, and these are followed
/// too, so a behaviour must come to rest: it changes nothing when all is as it should be.
using Behavior = void (*)(Edit& edit, const metamodel::Change& change);

struct NamedBehavior {
    const char* name;
    Behavior follow;
};

/// All of them, in the order in which they are asked.
std::span<const NamedBehavior> behaviors();

/// References follow an id that changes.
void followIdChange(Edit& edit, const metamodel::Change& change);
/// What a removed element leaves behind goes too: shapes and edges, flows and associations from or to it, events on its
/// border, references to it (lane membership, default flow, incoming and outgoing), the process of a removed pool.
void followRemoval(Edit& edit, const metamodel::Change& change);
/// `incoming` and `outgoing` of flow nodes say what sourceRef and targetRef say, in files that write them.
void followFlowEnds(Edit& edit, const metamodel::Change& change);
/// A sequence flow stands in the innermost scope that holds both its ends.
void followFlowScope(Edit& edit, const metamodel::Change& change);
/// A flow node belongs to the lanes that its shape stands in.
void followLanes(Edit& edit, const metamodel::Change& change);

} // namespace millrace::editing
