// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"
#include "engine/execution/machine.h"

// Scopes: opened for what stands inside, completed, cleared, and the end of the case.

namespace millrace::execution {

using log::Cause;
using log::EventKind;

// --- scope instances

ScopeInstanceIndex Machine::newScopeInstance(ScopeIndex scope, TokenIndex owner)
{
    Instance& instance = *instance_;
    auto& all = instance.scopes_;
    // A place of another sub-process has other slots; a short look finds one of the same in all but odd cases.
    ScopeInstanceIndex* link = &instance.freeScope_;
    for (int looked = 0; *link != none && looked < 16; ++looked) {
        const ScopeInstanceIndex index = *link;
        ScopeInstance& place = all[static_cast<std::size_t>(index)];
        if (place.scope == scope) {
            *link = place.next;
            place.next = none;
            place.token = owner;
            place.isOpen = true;
            return index;
        }
        link = &place.next;
    }
    ScopeInstance made;
    made.scope = scope;
    made.token = owner;
    made.isOpen = true;
    made.firstSlot = static_cast<std::int32_t>(instance.slots_.size());
    const std::int32_t slotCount = program_.scopes[static_cast<std::size_t>(scope)].slotCount;
    instance.slots_.resize(instance.slots_.size() + static_cast<std::size_t>(slotCount), 0);
    all.push_back(made);
    return static_cast<ScopeInstanceIndex>(all.size()) - 1;
}

void Machine::freeScopeInstance(ScopeInstanceIndex scope)
{
    ScopeInstance& gone = instance_->scopes_[static_cast<std::size_t>(scope)];
    gone.isOpen = false;
    gone.token = none;
    gone.live = 0;
    gone.next = instance_->freeScope_;
    instance_->freeScope_ = scope;
}

/// The scope instance of the sub-process on which the token stands, still empty.
ScopeInstanceIndex Machine::openInside(TokenIndex index)
{
    const ScopeInstanceIndex opened = newScopeInstance(nodeOf(index).ownScope, index);
    token(index).inside = opened;
    await(index, TokenState::Inside);
    return opened;
}

void Machine::openScope(TokenIndex index)
{
    const ScopeIndex scope = nodeOf(index).ownScope;
    const ScopeInstanceIndex opened = openInside(index);
    const bool isCalled = nodeOf(index).kind == NodeKind::CallActivity;
    for (const NodeIndex node : isCalled ? program_.calledStartsOf(scope) : program_.startsOf(scope))
        enqueue(newToken(node, none, opened), false);
    armEventStarts(opened);
    if (instance_->scopes_[static_cast<std::size_t>(opened)].live == 0)
        completeScope(opened, none);
}

void Machine::completeScope(ScopeInstanceIndex scope, ElementIndex last)
{
    const TokenIndex owner = instance_->scopes_[static_cast<std::size_t>(scope)].token;
    disarmEventStarts(scope);
    passUndoables(scope, owner);
    if (owner == none) {
        endCase(EventKind::CaseCompleted, last, Cause::None);
        return;
    }
    freeScopeInstance(scope);
    token(owner).inside = none;
    await(owner, TokenState::Ready);
    enqueue(owner, true);
}

/// All tokens in the scope instance and in those inside it, with what they wait for; the scope instance itself stays
/// open, empty.
void Machine::clearScope(ScopeInstanceIndex scope, Cause cause)
{
    auto& scopes = instance_->scopes_;
    doomed_.assign(scopes.size(), false);
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        ScopeInstanceIndex outer = scopes[i].isOpen ? static_cast<ScopeInstanceIndex>(i) : none;
        while (outer != none && outer != scope)
            outer = instance_->parentOf(outer);
        doomed_[i] = outer == scope && outer != none;
    }
    for (std::size_t i = 0; i < instance_->tokens_.size(); ++i) {
        const auto index = static_cast<TokenIndex>(i);
        if (token(index).state == TokenState::Free || !doomed_[static_cast<std::size_t>(token(index).scope)])
            continue;
        if (token(index).owner == none)
            nodeOf(index).behavior->cancel(*this, index, cause);
        withdraw(index);
        forgetIncident(index);
        release(index);
    }
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (!doomed_[i])
            continue;
        const auto index = static_cast<ScopeInstanceIndex>(i);
        clearJoins(index, cause);
        scopes[i].live = 0;
        if (index != scope) {
            std::erase_if(instance_->undoable_, [&](const Undoable& done) { return done.scope == index; });
            freeScopeInstance(index);
        }
    }
}

void Machine::endCase(EventKind kind, ElementIndex last, Cause cause)
{
    Instance& instance = *instance_;
    instance.status_ = kind == EventKind::CaseCancelled ? Instance::Status::Cancelled : Instance::Status::Completed;
    instance.tokens_.clear();
    instance.scopes_.clear();
    instance.slots_.clear();
    instance.incidents_.clear();
    instance.undoable_.clear();
    instance.freeToken_ = none;
    instance.freeScope_ = none;
    instance.awaited_ = 0;
    instance.joining_ = 0;
    instance.inclusive_ = 0;
    record(kind, last, none, none, cause);
}

void Machine::terminate(TokenIndex index)
{
    const ScopeInstanceIndex scope = token(index).scope;
    const ElementIndex last = token(index).node;
    clearScope(scope, Cause::Terminate);
    if (instance_->scopes_[static_cast<std::size_t>(scope)].token == none)
        endCase(EventKind::CaseCompleted, last, Cause::Terminate);
    else
        completeScope(scope, last);
}

} // namespace millrace::execution
