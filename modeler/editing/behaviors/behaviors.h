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
/// What lost a child that the schema demands of it goes: a diagram without its plane, an operation without its message.
void followDemanded(Edit& edit, const metamodel::Change& change);
/// Events on a border stand in the scope of what they sit on, wherever that goes.
void followAttachedEvents(Edit& edit, const metamodel::Change& change);
/// A data input association leads to something inside of its activity, as the schema demands: to a property that stands
/// for the activity as a whole (by the name that other programs know), which goes with the last of them.
void followDataInputTarget(Edit& edit, const metamodel::Change& change);
/// Of children that exclude one another (date, duration and cycle of a timer) the new one stays.
void followExclusiveChildren(Edit& edit, const metamodel::Change& change);
/// A group has a value of a category, which holds its name; the value goes with the last group that has it.
void followGroupCategory(Edit& edit, const metamodel::Change& change);
/// Errors, cancellations and compensations always interrupt.
void followInterruptingEvents(Edit& edit, const metamodel::Change& change);
/// `incoming` and `outgoing` of flow nodes say what sourceRef and targetRef say, in files that write them.
void followFlowEnds(Edit& edit, const metamodel::Change& change);
/// What a gateway says about its direction (converging, diverging) stays true; those that say nothing still do.
void followGatewayDirection(Edit& edit, const metamodel::Change& change);
/// A sequence flow stands in the innermost scope that holds both its ends. Parted by a move, it becomes a message flow
/// where that may be, and goes where it may not; message flows in turn become sequence flows within a pool.
void followFlowScope(Edit& edit, const metamodel::Change& change);
/// An event that says nothing yet waits for a message when one is led to it, and sends one that leaves it.
void followMessageEvents(Edit& edit, const metamodel::Change& change);
/// A flow that leaves from elsewhere is not the default of where it left from before.
void followDefaultFlow(Edit& edit, const metamodel::Change& change);
/// No sequence flow leads to or from an event sub-process, and no event sits on its border.
void followEventSubProcess(Edit& edit, const metamodel::Change& change);
/// A default flow has no condition: what is said last holds.
void followDefaultOrCondition(Edit& edit, const metamodel::Change& change);
/// Only what chooses among its ways has conditions on them: activities, exclusive, inclusive and complex gateways.
void followConditionalFlow(Edit& edit, const metamodel::Change& change);
/// What an event-based gateway leads to has no other way in.
void followEventGatewayTargets(Edit& edit, const metamodel::Change& change);
/// What a flow leads to does not start the process.
void followInstantiation(Edit& edit, const metamodel::Change& change);
/// Flows at a node that became something else go, or become what may be there.
void followConnectionRules(Edit& edit, const metamodel::Change& change);
/// A start event waits for nothing where its scope's flow starts it, and is interrupting outside of event
/// sub-processes.
void followStartEvents(Edit& edit, const metamodel::Change& change);
/// Only what waits for several things waits for all of them.
void followParallelMultiple(Edit& edit, const metamodel::Change& change);
/// Outside of transactions nothing is cancelled.
void followCancelEvents(Edit& edit, const metamodel::Change& change);
/// A link is called as its event is; those who throw to a link follow its name.
void followLinkNames(Edit& edit, const metamodel::Change& change);
/// What a compensation event on a border leads to is for compensation, as long as it does.
void followCompensationHandler(Edit& edit, const metamodel::Change& change);
/// What is for compensation stands apart from the flow and has no events on its border.
void followCompensationActivity(Edit& edit, const metamodel::Change& change);
/// A conversation lists the participants that it is linked to.
void followConversationParticipants(Edit& edit, const metamodel::Change& change);
/// A data object goes with the last reference to it.
void followDataObjects(Edit& edit, const metamodel::Change& change);
/// A data object goes along with its only reference into another scope.
void followDataObjectScope(Edit& edit, const metamodel::Change& change);
/// Data stores that are drawn outside of a removed pool stay, in the process of another one.
void followDataStores(Edit& edit, const metamodel::Change& change);
/// What specifies inputs and outputs goes with the last of them.
void followIoSpecification(Edit& edit, const metamodel::Change& change);
/// Messages, signals, errors and escalations that were made since the file was read go with the last that uses them.
void followUnusedDefinitions(Edit& edit, const metamodel::Change& change);
/// With its last pool a collaboration becomes a plain process again.
void followCollaborationEnd(Edit& edit, const metamodel::Change& change);
/// The bands of a choreography activity stay on it.
void followChoreographyBands(Edit& edit, const metamodel::Change& change);
/// The band of who starts a choreography activity is told from the others, and the message of a task is his.
void followChoreographyInitiator(Edit& edit, const metamodel::Change& change);
/// A gateway that became an exclusive one shows its cross; the others have none to show.
void followGatewayMarker(Edit& edit, const metamodel::Change& change);
/// Lanes lie or stand as their pool does.
void followLaneOrientation(Edit& edit, const metamodel::Change& change);
/// The place of a name goes with the name.
void followEmptyLabels(Edit& edit, const metamodel::Change& change);
/// A flow node belongs to the lanes that its shape stands in, whether the node or the lane was placed.
void followLanes(Edit& edit, const metamodel::Change& change);
/// A set of lanes goes with its last lane.
void followLaneSets(Edit& edit, const metamodel::Change& change);
/// Notes grow with their text.
void followAnnotationSize(Edit& edit, const metamodel::Change& change);
/// Pools and expanded sub-processes grow around what is put over their borders, and their neighbours make room.
void followAutoResize(Edit& edit, const metamodel::Change& change);
/// Names of events and gateways that nobody has placed keep out of the way of lines that dock there.
void followLabels(Edit& edit, const metamodel::Change& change);
/// Names of flows that nobody has placed stand beside their flow where no line and no shape is.
void followFlowLabels(Edit& edit, const metamodel::Change& change);

} // namespace millrace::editing
