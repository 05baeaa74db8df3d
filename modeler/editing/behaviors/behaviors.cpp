// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"

#include <array>

namespace millrace::editing {

std::span<const NamedBehavior> behaviors()
{
    static constexpr std::array<NamedBehavior, 14> all {{
        {"id-change", followIdChange},
        {"removal", followRemoval},
        {"demanded", followDemanded},
        {"data-input-target", followDataInputTarget},
        {"exclusive-children", followExclusiveChildren},
        {"group-category", followGroupCategory},
        {"flow-scope", followFlowScope},
        {"flow-ends", followFlowEnds},
        {"default-flow", followDefaultFlow},
        {"event-sub-process", followEventSubProcess},
        {"lanes", followLanes},
        {"lane-sets", followLaneSets},
        {"auto-resize", followAutoResize},
        {"labels", followLabels},
    }};
    return all;
}

} // namespace millrace::editing
