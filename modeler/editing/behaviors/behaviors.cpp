// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"

namespace millrace::editing {

std::span<const NamedBehavior> behaviors()
{
    static constexpr NamedBehavior all[] {
        {"id-change", followIdChange},
        // While what refers to the removed is still there.
        {"data-stores", followDataStores},
        {"compensation-handler", followCompensationHandler},
        {"removal", followRemoval},
        {"demanded", followDemanded},
        {"attached-events", followAttachedEvents},
        {"collaboration-end", followCollaborationEnd},
        {"unused-definitions", followUnusedDefinitions},
        {"data-objects", followDataObjects},
        {"data-object-scope", followDataObjectScope},
        {"io-specification", followIoSpecification},
        {"data-input-target", followDataInputTarget},
        {"exclusive-children", followExclusiveChildren},
        {"group-category", followGroupCategory},
        {"interrupting-events", followInterruptingEvents},
        {"start-events", followStartEvents},
        {"parallel-multiple", followParallelMultiple},
        {"cancel-events", followCancelEvents},
        {"link-names", followLinkNames},
        {"connection-rules", followConnectionRules},
        {"flow-scope", followFlowScope},
        {"message-events", followMessageEvents},
        {"flow-ends", followFlowEnds},
        {"gateway-direction", followGatewayDirection},
        {"default-flow", followDefaultFlow},
        {"default-or-condition", followDefaultOrCondition},
        {"conditional-flow", followConditionalFlow},
        {"event-gateway-targets", followEventGatewayTargets},
        {"instantiation", followInstantiation},
        {"event-sub-process", followEventSubProcess},
        {"compensation-activity", followCompensationActivity},
        {"conversation-participants", followConversationParticipants},
        {"choreography-bands", followChoreographyBands},
        {"choreography-initiator", followChoreographyInitiator},
        {"gateway-marker", followGatewayMarker},
        {"lane-orientation", followLaneOrientation},
        {"lanes", followLanes},
        {"lane-sets", followLaneSets},
        {"annotation-size", followAnnotationSize},
        {"auto-resize", followAutoResize},
        {"empty-labels", followEmptyLabels},
        {"labels", followLabels},
        {"flow-labels", followFlowLabels},
    };
    return all;
}

} // namespace millrace::editing
