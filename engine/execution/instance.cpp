// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/instance.h"

namespace millrace::execution {

bool Instance::isAwaited(TokenIndex index, std::int32_t visit) const
{
    if (!isRunning() || index < 0 || static_cast<std::size_t>(index) >= tokens_.size())
        return false;
    const Token& found = token(index);
    return found.visit == visit
        && (found.state == TokenState::Working || found.state == TokenState::Waiting
            || found.state == TokenState::Armed);
}

ScopeInstanceIndex Instance::parentOf(ScopeInstanceIndex scope) const
{
    const TokenIndex owner = scopes_[static_cast<std::size_t>(scope)].token;
    return owner == none ? none : token(owner).scope;
}

void Instance::reset()
{
    caseNumber_ = 0;
    status_ = Status::New;
    nextVisit_ = 0;
    awaited_ = 0;
    joining_ = 0;
    inclusive_ = 0;
    freeToken_ = none;
    freeScope_ = none;
    tokens_.clear();
    scopes_.clear();
    slots_.clear();
    incidents_.clear();
    undoable_.clear();
}

std::vector<Position> positions(const Program& program, const Instance& instance)
{
    std::vector<Position> all;
    for (std::size_t i = 0; i < instance.tokens().size(); ++i) {
        const Token& token = instance.tokens()[i];
        const bool isPlaced = token.state != TokenState::Free && token.owner == none;
        if (isPlaced && !isEventStart(program, instance, token))
            all.push_back({token.node, none, static_cast<TokenIndex>(i), token.state, 1});
    }
    for (const ScopeInstance& scope : instance.scopeInstances()) {
        if (!scope.isOpen)
            continue;
        const Scope& definition = program.scopes[static_cast<std::size_t>(scope.scope)];
        for (std::int32_t j = definition.firstJoin; j < definition.firstJoin + definition.joinCount; ++j) {
            const Join& join = program.joins[static_cast<std::size_t>(j)];
            const Node& node = program.nodes[static_cast<std::size_t>(join.node)];
            for (std::int32_t i = 0; i < join.flowCount; ++i) {
                const std::int32_t count = instance.waitingAt(scope, join, i);
                if (count > 0)
                    all.push_back({join.node, program.incomingFlows[static_cast<std::size_t>(node.firstIncoming + i)],
                        none, TokenState::Waiting, count});
            }
        }
    }
    return all;
}

} // namespace millrace::execution
