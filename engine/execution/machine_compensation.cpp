// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"
#include "engine/execution/machine.h"

#include <algorithm>

// Undoing what has been done (BPMN 2.0.2, 13.5.5).

namespace millrace::execution {

void Machine::noteUndoable(ScopeInstanceIndex scope, NodeIndex activity, std::int32_t visit)
{
    auto& all = instance_->undoable_;
    // A token that was stopped behind its activity leaves it once more.
    const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Undoable& done) { return done.visit == visit; });
    if (!isKnown)
        all.push_back({scope, activity, visit});
}

/// The scope instance is over: what was done in it can be undone from around it, unless its sub-process has what undoes
/// it as a whole, or was not completed (no owner).
void Machine::passUndoables(ScopeInstanceIndex scope, TokenIndex owner)
{
    auto& all = instance_->undoable_;
    if (all.empty())
        return;
    if (owner == none || nodeOf(owner).compensation != none) {
        std::erase_if(all, [&](const Undoable& done) { return done.scope == scope; });
        return;
    }
    for (Undoable& done : all)
        if (done.scope == scope)
            done.scope = token(owner).scope;
}

/// Of what was done in that scope before the token came to its event.
bool Machine::isUndoneBy(const Undoable& done, TokenIndex index, ScopeInstanceIndex scope)
{
    if (done.scope != scope || done.visit >= token(index).visit)
        return false;
    const NodeIndex wanted = nodeOf(index).compensation;
    if (wanted == none || wanted == done.activity)
        return true;
    // What stands in the sub-process that is to be undone.
    for (NodeIndex at = done.activity; at != none;) {
        const ScopeIndex around = program_.nodes[static_cast<std::size_t>(at)].scope;
        at = program_.scopes[static_cast<std::size_t>(around)].node;
        if (at == wanted)
            return true;
    }
    return false;
}

bool Machine::compensate(TokenIndex index)
{
    ScopeInstanceIndex scope = token(index).scope;
    const auto isEventSubProcess = [&](ScopeInstanceIndex which) {
        const ScopeIndex definition = instance_->scopes_[static_cast<std::size_t>(which)].scope;
        return program_.scopes[static_cast<std::size_t>(definition)].isEventSubProcess;
    };
    while (scope != none && isEventSubProcess(scope)) // it undoes what was done around it
        scope = instance_->parentOf(scope);
    auto& all = instance_->undoable_;
    const auto last
        = std::find_if(all.rbegin(), all.rend(), [&](const Undoable& done) { return isUndoneBy(done, index, scope); });
    if (last == all.rend())
        return false;
    const NodeIndex handler = program_.nodes[static_cast<std::size_t>(last->activity)].compensation;
    const std::int32_t undone = last->visit;
    all.erase(std::next(last).base());
    const ScopeInstanceIndex opened = newScopeInstance(program_.compensationScope, index);
    loopSlot(opened, 0) = undone;
    token(index).inside = opened;
    await(index, TokenState::Inside);
    enqueue(newToken(handler, none, opened), false);
    return true;
}

// --- transactions

bool Machine::isTransaction(ScopeInstanceIndex scope) const
{
    const ScopeIndex definition = instance_->scopes_[static_cast<std::size_t>(scope)].scope;
    const NodeIndex node = program_.scopes[static_cast<std::size_t>(definition)].node;
    return node != none && program_.nodes[static_cast<std::size_t>(node)].isTransaction
        && !program_.scopes[static_cast<std::size_t>(definition)].isLoop;
}

TokenIndex Machine::takeOverTransaction(TokenIndex index)
{
    ScopeInstanceIndex scope = token(index).scope;
    while (scope != none && !isTransaction(scope))
        scope = instance_->parentOf(scope);
    if (scope == none)
        return index;
    // What was done in the sub-processes that are under way is undone with the rest.
    for (Undoable& done : instance_->undoable_)
        for (ScopeInstanceIndex at = done.scope; at != none; at = instance_->parentOf(at))
            if (at == scope)
                done.scope = scope;
    const NodeIndex node = token(index).node;
    const std::int32_t visit = token(index).visit;
    clearScope(scope, log::Cause::BoundaryEvent);
    const TokenIndex left = newToken(node, none, scope);
    token(left).visit = visit;
    return left;
}

void Machine::leaveTransaction(TokenIndex index)
{
    TokenIndex owner = instance_->scopes_[static_cast<std::size_t>(token(index).scope)].token;
    if (owner == none || !isTransaction(token(index).scope)) { // a cancel end event where there is none
        consume(index);
        return;
    }
    if (isRepetition(owner))
        owner = instance_->scopes_[static_cast<std::size_t>(token(owner).scope)].token;
    const NodeIndex boundary = catcherAmong(program_.boundaryEventsOf(nodeOf(owner)), Trigger::Cancel, {});
    if (boundary != none) {
        takeOver(owner, boundary, instance_->nextVisit_++, log::Cause::BoundaryEvent);
        return;
    }
    nodeOf(owner).behavior->cancel(*this, owner, log::Cause::BoundaryEvent);
    clearWithin(owner, log::Cause::BoundaryEvent);
    consume(owner);
}

} // namespace millrace::execution
