// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/machine.h"

#include <QCoreApplication>
#include <algorithm>

// What goes wrong in a case: incidents, endless loops, deadlocks.

namespace millrace::execution {

using log::Cause;
using log::EventKind;

void Machine::stop(TokenIndex index, Incident::Kind kind, const std::string& message)
{
    Token& stopped = token(index);
    stopped.state = TokenState::Stopped;
    instance_->incidents_.push_back({kind, stopped.node, index, message});
    record(EventKind::Incident, stopped.node, stopped.visit, stopped.resource, Cause::Error, message);
}

void Machine::forgetIncident(TokenIndex index)
{
    if (token(index).state != TokenState::Stopped)
        return;
    std::erase_if(instance_->incidents_, [&](const Incident& incident) { return incident.token == index; });
}

void Machine::stopEndlessLoop(TokenIndex index)
{
    const std::string message = QCoreApplication::translate("Execution",
        "The case runs in circles without ever waiting: %1. Add an activity or event that waits, or a condition that "
        "ends "
        "the loop.")
                                    .arg(QString::fromStdString(cycleThrough(index)))
                                    .toStdString();
    stop(index, Incident::Kind::EndlessLoop, message);
    const std::vector<Step> others(queue_.begin() + static_cast<std::ptrdiff_t>(head_), queue_.end());
    queue_.clear();
    head_ = 0;
    const std::string brief
        = QCoreApplication::translate("Execution", "Stopped together with an endless loop elsewhere in this case.")
              .toStdString();
    for (const Step& other : others)
        if (static_cast<std::size_t>(other.token()) < instance_->tokens_.size()
            && token(other.token()).visit == other.visit() && token(other.token()).state == TokenState::Ready)
            stop(other.token(), Incident::Kind::EndlessLoop, brief);
}

/// "A → B → A": the way of the token since it was last where it is now; of a loop that multiplies tokens, the nodes in
/// it.
std::string Machine::cycleThrough(TokenIndex index) const
{
    const NodeIndex at = instance_->token(index).node;
    std::vector<NodeIndex> way {at};
    bool isClosed = false;
    for (auto i = trail_.rbegin(); i != trail_.rend() && !isClosed; ++i) {
        if (i->first != index || (i == trail_.rbegin() && i->second == at))
            continue;
        way.push_back(i->second);
        isClosed = i->second == at;
    }
    if (!isClosed) {
        way.clear();
        for (const auto& [token, node] : trail_)
            if (std::find(way.begin(), way.end(), node) == way.end())
                way.push_back(node);
    }
    std::reverse(way.begin(), way.end());
    constexpr std::size_t longest = 12;
    std::string text;
    for (std::size_t i = 0; i < way.size() && i < longest; ++i)
        text += (i == 0 ? "" : " \u2192 ") + program_.title(way[i]);
    return way.size() > longest ? text + " \u2026" : text;
}

void Machine::reportDeadlock()
{
    for (std::size_t i = 0; i < instance_->scopes_.size(); ++i) {
        const ScopeInstance& scope = instance_->scopes_[i];
        if (!scope.isOpen)
            continue;
        const Scope& definition = program_.scopes[static_cast<std::size_t>(scope.scope)];
        for (std::int32_t j = definition.firstJoin; j < definition.firstJoin + definition.joinCount; ++j) {
            const Join& join = program_.joins[static_cast<std::size_t>(j)];
            const std::int32_t* slots = slotsOf(static_cast<ScopeInstanceIndex>(i), join);
            if (slots[0] == 0)
                continue;
            const bool isActivity = join.quantity != none;
            const QString text = isActivity
                ? QCoreApplication::translate("Execution",
                    "\"%1\" waits for tokens that can never come: it has %2 of the %3 that it begins with. Check its "
                    "start quantity.")
                : QCoreApplication::translate("Execution",
                    "\"%1\" waits for tokens that can never come: %2 of its %3 incoming flows have one. Check that "
                    "what it joins was split by a gateway of the same kind.");
            const std::string message = text.arg(QString::fromStdString(program_.title(join.node)))
                                            .arg(isActivity ? waitingTokens(join, slots) : slots[0])
                                            .arg(isActivity ? join.quantity : join.flowCount)
                                            .toStdString();
            instance_->incidents_.push_back({Incident::Kind::Deadlock, join.node, none, message});
            record(EventKind::Incident, join.node, slots[1] - 1, none, Cause::Synchronisation, message);
        }
    }
}

} // namespace millrace::execution
