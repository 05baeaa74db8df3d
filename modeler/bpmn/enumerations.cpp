// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/enumerations.h"

#include <vector>

namespace millrace::bpmn {

namespace {

using QL = QLatin1String;

struct Enumeration {
    QL name;
    std::vector<QL> values;
    bool allowsUri = false;
};

const std::vector<Enumeration>& enumerations()
{
    static const std::vector<Enumeration> all {
        {QL("AdHocOrdering"), {QL("Parallel"), QL("Sequential")}},
        {QL("AssociationDirection"), {QL("None"), QL("One"), QL("Both")}},
        {QL("ChoreographyLoopType"),
            {QL("None"), QL("Standard"), QL("MultiInstanceSequential"), QL("MultiInstanceParallel")}},
        {QL("EventBasedGatewayType"), {QL("Exclusive"), QL("Parallel")}},
        {QL("GatewayDirection"), {QL("Unspecified"), QL("Converging"), QL("Diverging"), QL("Mixed")}},
        {QL("Implementation"), {QL("##unspecified"), QL("##WebService")}, true},
        {QL("ItemKind"), {QL("Information"), QL("Physical")}},
        {QL("MultiInstanceFlowCondition"), {QL("None"), QL("One"), QL("All"), QL("Complex")}},
        {QL("ProcessType"), {QL("None"), QL("Public"), QL("Private")}},
        {QL("RelationshipDirection"), {QL("None"), QL("Forward"), QL("Backward"), QL("Both")}},
        {QL("TransactionMethod"), {QL("##Compensate"), QL("##Image"), QL("##Store")}, true},
        {QL("ParticipantBandKind"),
            {QL("top_initiating"), QL("middle_initiating"), QL("bottom_initiating"), QL("top_non_initiating"),
                QL("middle_non_initiating"), QL("bottom_non_initiating")}},
        {QL("MessageVisibleKind"), {QL("initiating"), QL("non_initiating")}},
    };
    return all;
}

const Enumeration* named(QL name)
{
    for (const Enumeration& one : enumerations())
        if (one.name == name)
            return &one;
    return nullptr;
}

} // namespace

std::span<const QL> valuesOf(QL enumeration)
{
    const Enumeration* found = named(enumeration);
    return found ? std::span<const QL>(found->values) : std::span<const QL>();
}

bool allowsUri(QL enumeration)
{
    const Enumeration* found = named(enumeration);
    return found && found->allowsUri;
}

} // namespace millrace::bpmn
