// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/registry.h"

#include "engine/execution/behaviors/boundary_event.h"
#include "engine/execution/behaviors/call_activity.h"
#include "engine/execution/behaviors/cancel_end_event.h"
#include "engine/execution/behaviors/catch_event.h"
#include "engine/execution/behaviors/compensation_event.h"
#include "engine/execution/behaviors/end_event.h"
#include "engine/execution/behaviors/error_end_event.h"
#include "engine/execution/behaviors/escalation_event.h"
#include "engine/execution/behaviors/event_based_gateway.h"
#include "engine/execution/behaviors/exclusive_gateway.h"
#include "engine/execution/behaviors/gathering_activity.h"
#include "engine/execution/behaviors/inclusive_gateway.h"
#include "engine/execution/behaviors/parallel_gateway.h"
#include "engine/execution/behaviors/repeated_activity.h"
#include "engine/execution/behaviors/start_event.h"
#include "engine/execution/behaviors/sub_process.h"
#include "engine/execution/behaviors/task.h"
#include "engine/execution/behaviors/terminate_end_event.h"
#include "engine/execution/behaviors/throw_event.h"
#include "engine/execution/behaviors/thrown_part.h"

namespace millrace::execution {

namespace {

const StartEvent startEvent;
const EndEvent endEvent;
const ErrorEndEvent errorEndEvent;
const EscalationEvent escalationEvent;
const TerminateEndEvent terminateEndEvent;
const CancelEndEvent cancelEndEvent;
const CompensationEvent compensationEvent;
const CatchEvent catchEvent;
const ThrowEvent throwEvent;
const BoundaryEvent boundaryEvent;
const Task task;
const CallActivity callActivity;
const RepeatedActivity repeatedActivity;
const GatheringActivity gatheringActivity;
const ThrownPart thrownPart;
const SubProcess subProcess;
const ExclusiveGateway exclusiveGateway;
const ParallelGateway parallelGateway;
const InclusiveGateway inclusiveGateway;
const EventBasedGateway eventBasedGateway;

} // namespace

const Behavior& behaviorOf(NodeKind kind, Trigger trigger)
{
    switch (kind) {
    case NodeKind::StartEvent:
        return startEvent;
    case NodeKind::EndEvent:
        if (trigger == Trigger::Error)
            return errorEndEvent;
        if (trigger == Trigger::Terminate)
            return terminateEndEvent;
        if (trigger == Trigger::Cancel)
            return cancelEndEvent;
        if (trigger == Trigger::Escalation)
            return escalationEvent;
        if (trigger == Trigger::Compensation)
            return compensationEvent;
        return endEvent;
    case NodeKind::IntermediateCatchEvent:
        return catchEvent;
    case NodeKind::IntermediateThrowEvent:
        if (trigger == Trigger::Escalation)
            return escalationEvent;
        if (trigger == Trigger::Compensation)
            return compensationEvent;
        return throwEvent;
    case NodeKind::BoundaryEvent:
        return boundaryEvent;
    case NodeKind::CallActivity:
        return callActivity;
    case NodeKind::SubProcess:
        return subProcess;
    case NodeKind::ExclusiveGateway:
        return exclusiveGateway;
    case NodeKind::ParallelGateway:
        return parallelGateway;
    case NodeKind::InclusiveGateway:
    case NodeKind::ComplexGateway: // for now
        return inclusiveGateway;
    case NodeKind::EventBasedGateway:
        return eventBasedGateway;
    case NodeKind::AbstractTask:
    case NodeKind::UserTask:
    case NodeKind::ManualTask:
    case NodeKind::ServiceTask:
    case NodeKind::ScriptTask:
    case NodeKind::BusinessRuleTask:
    case NodeKind::SendTask:
    case NodeKind::ReceiveTask:
        break;
    }
    return task;
}

const Behavior& behaviorOfRepeated()
{
    return repeatedActivity;
}

const Behavior& behaviorOfGathering()
{
    return gatheringActivity;
}

const Behavior& behaviorOfThrownPart()
{
    return thrownPart;
}

} // namespace millrace::execution
