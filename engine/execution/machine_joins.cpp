// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/machine.h"

#include <algorithm>
#include <numeric>

// Joins. The slots of a join in a scope instance: how many of its flows have tokens, the visit + 1 (0: nobody waits),
// and the tokens by incoming flow.

namespace millrace::execution {

using log::Cause;
using log::EventKind;

std::int32_t* Machine::slotsOf(ScopeInstanceIndex scope, const Join& join)
{
    const std::int32_t first = instance_->scopes_[static_cast<std::size_t>(scope)].firstSlot;
    return instance_->slots_.data() + first + join.firstSlot;
}

bool Machine::join(TokenIndex index)
{
    Token& arrived = token(index);
    const Node& node = nodeOf(index);
    if (node.join == none || arrived.flow == none)
        return true;
    const Join& join = program_.joins[static_cast<std::size_t>(node.join)];
    const ScopeInstanceIndex scope = arrived.scope;
    std::int32_t* slots = slotsOf(scope, join);
    if (slots[2 + program_.flows[static_cast<std::size_t>(arrived.flow)].incomingSlot]++ == 0)
        ++slots[0];
    ++instance_->joining_;
    if (join.isInclusive)
        ++instance_->inclusive_;
    if (join.quantity == none ? slots[0] == join.flowCount : waitingTokens(join, slots) >= join.quantity) {
        const std::int32_t visit = takeFromJoin(scope, join);
        arrived.flow = none; // so that a retry does not join once more
        if (join.quantity == none) { // an activity is enabled only now
            arrived.visit = visit;
            arrived.isEnabled = true;
        }
        ++instance_->scopes_[static_cast<std::size_t>(scope)].live;
        return true;
    }
    if (slots[1] == 0 && join.quantity == none) {
        slots[1] = arrived.visit + 1;
        record(EventKind::Enabled, index, Cause::Synchronisation);
    }
    release(index);
    return false;
}

std::int32_t Machine::waitingTokens(const Join& join, const std::int32_t* slots) const
{
    return std::accumulate(slots + 2, slots + 2 + join.flowCount, 0);
}

/// One token from each flow that has any; of an activity as many as it needs. The rest begins the next visit. Gives the
/// visit that this ends.
std::int32_t Machine::takeFromJoin(ScopeInstanceIndex scope, const Join& join)
{
    std::int32_t* slots = slotsOf(scope, join);
    std::int32_t taken = 0;
    for (std::int32_t i = 2; i < 2 + join.flowCount; ++i) {
        if (slots[i] == 0)
            continue;
        const std::int32_t here = join.quantity == none ? 1 : std::min(slots[i], join.quantity - taken);
        taken += here;
        slots[i] -= here;
        if (slots[i] == 0)
            --slots[0];
    }
    instance_->joining_ -= taken;
    if (join.isInclusive)
        instance_->inclusive_ -= taken;
    instance_->scopes_[static_cast<std::size_t>(scope)].live -= taken;
    const std::int32_t visit = slots[1] - 1;
    slots[1] = 0;
    if (slots[0] > 0 && join.quantity == none) {
        slots[1] = ++instance_->nextVisit_;
        record(EventKind::Enabled, join.node, slots[1] - 1, none, Cause::Synchronisation);
    }
    return visit;
}

void Machine::clearJoins(ScopeInstanceIndex scope, Cause cause)
{
    const Scope& cleared
        = program_.scopes[static_cast<std::size_t>(instance_->scopes_[static_cast<std::size_t>(scope)].scope)];
    for (std::int32_t j = cleared.firstJoin; j < cleared.firstJoin + cleared.joinCount; ++j) {
        const Join& join = program_.joins[static_cast<std::size_t>(j)];
        std::int32_t* slots = slotsOf(scope, join);
        if (slots[0] == 0)
            continue;
        if (join.quantity == none)
            record(EventKind::Cancelled, join.node, slots[1] - 1, none, cause);
        for (std::int32_t i = 2; i < 2 + join.flowCount; ++i) {
            instance_->joining_ -= slots[i];
            if (join.isInclusive)
                instance_->inclusive_ -= slots[i];
            slots[i] = 0;
        }
        slots[0] = 0;
        slots[1] = 0;
    }
}

/// Lets one inclusive join go on that waits for nobody any more (BPMN 2.0.2, 13.4.3). Asked when all tokens stand
/// still.
bool Machine::releaseInclusiveJoin()
{
    for (std::size_t i = 0; i < instance_->scopes_.size(); ++i) {
        if (!instance_->scopes_[i].isOpen)
            continue;
        const auto scope = static_cast<ScopeInstanceIndex>(i);
        const Scope& definition = program_.scopes[static_cast<std::size_t>(instance_->scopes_[i].scope)];
        for (std::int32_t j = definition.firstJoin; j < definition.firstJoin + definition.joinCount; ++j) {
            const Join& join = program_.joins[static_cast<std::size_t>(j)];
            if (!join.isInclusive || slotsOf(scope, join)[0] == 0 || mustWait(scope, join))
                continue;
            const std::int32_t visit = takeFromJoin(scope, join);
            const TokenIndex index = newToken(join.node, none, scope);
            token(index).visit = visit;
            token(index).isEnabled = true;
            enqueue(index, false);
            return true;
        }
    }
    return false;
}

bool Machine::mustWait(ScopeInstanceIndex scope, const Join& join)
{
    const std::int32_t* counts = slotsOf(scope, join) + 2;
    for (const Token& other : instance_->tokens_)
        if (other.state != TokenState::Free && other.scope == scope && other.owner == none && !isEventStart(other)
            && isExpectedFrom(other.node, join, counts))
            return true;
    const Scope& definition
        = program_.scopes[static_cast<std::size_t>(instance_->scopes_[static_cast<std::size_t>(scope)].scope)];
    for (std::int32_t j = definition.firstJoin; j < definition.firstJoin + definition.joinCount; ++j) {
        const Join& other = program_.joins[static_cast<std::size_t>(j)];
        if (other.node != join.node && slotsOf(scope, other)[0] > 0 && isExpectedFrom(other.node, join, counts))
            return true;
    }
    return false;
}

/// Whether a token at `node` can reach a flow of the join that is still empty, and none that has a token.
bool Machine::isExpectedFrom(NodeIndex node, const Join& join, const std::int32_t* counts) const
{
    const NodeIndex first
        = program_.scopes[static_cast<std::size_t>(program_.nodes[static_cast<std::size_t>(node)].scope)].firstNode;
    const auto bitNumber = static_cast<std::size_t>(node - first);
    bool reachesEmpty = false;
    for (std::size_t i = 0; i < join.reaching.size(); ++i) {
        if ((join.reaching[i][bitNumber / 64] >> (bitNumber % 64) & 1U) == 0)
            continue;
        if (counts[i] > 0)
            return false;
        reachesEmpty = true;
    }
    return reachesEmpty;
}

} // namespace millrace::execution
