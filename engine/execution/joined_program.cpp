// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/joined_program.h"

#include <initializer_list>

namespace millrace::execution {

namespace {

/// Moves what a program refers to behind what another one has already.
class Joining {
public:
    Joining(const Program& first, const Program& second)
        : made_(std::make_shared<Program>(first))
        , second_(second)
    { }

    std::shared_ptr<const Program> run(std::string_view prefix)
    {
        const auto nodes = std::int32_t(made_->nodes.size());
        const auto flows = std::int32_t(made_->flows.size());
        const auto scopes = std::int32_t(made_->scopes.size());
        const auto joins = std::int32_t(made_->joins.size());
        const auto incoming = std::int32_t(made_->incomingFlows.size());
        const auto boundaries = std::int32_t(made_->boundaryEvents.size());
        const auto starts = std::int32_t(made_->starts.size());
        const auto eventStarts = std::int32_t(made_->eventStarts.size());
        const auto expressions = std::int32_t(made_->expressions.size());
        const auto timers = std::int32_t(made_->timers.size());
        const auto names = std::int32_t(made_->eventNames.size());
        const auto loops = std::int32_t(made_->loops.size());
        joinElements(prefix);
        for (Node node : second_.nodes) {
            node.firstOutgoing += flows;
            node.firstIncoming += incoming;
            node.firstBoundary += boundaries;
            move(flows, {&node.defaultFlow});
            move(scopes, {&node.scope, &node.ownScope});
            move(nodes, {&node.attachedTo, &node.compensation, &node.whole});
            move(joins, {&node.join});
            move(timers, {&node.timer});
            move(names, {&node.eventName});
            move(loops, {&node.loop});
            made_->nodes.push_back(node);
        }
        for (Flow flow : second_.flows) {
            move(nodes, {&flow.source, &flow.target});
            move(std::int32_t(elementsBefore_), {&flow.element});
            move(expressions, {&flow.condition});
            made_->flows.push_back(flow);
        }
        for (Scope scope : second_.scopes) {
            move(scopes, {&scope.parent});
            move(nodes, {&scope.node});
            scope.firstNode += nodes;
            scope.firstStart += starts;
            scope.firstJoin += joins;
            scope.firstEventStart += eventStarts;
            made_->scopes.push_back(scope);
        }
        for (Join join : second_.joins) {
            move(nodes, {&join.node});
            made_->joins.push_back(std::move(join));
        }
        append(made_->incomingFlows, second_.incomingFlows, flows);
        append(made_->boundaryEvents, second_.boundaryEvents, nodes);
        append(made_->starts, second_.starts, nodes);
        append(made_->eventStarts, second_.eventStarts, nodes);
        const auto& texts = second_.expressions;
        made_->expressions.insert(made_->expressions.end(), texts.begin(), texts.end());
        for (TimerSpec timer : second_.timers) {
            move(expressions, {&timer.expression});
            made_->timers.push_back(std::move(timer));
        }
        for (EventName name : second_.eventNames) {
            move(expressions, {&name.condition});
            made_->eventNames.push_back(std::move(name));
        }
        for (Loop loop : second_.loops) {
            move(scopes, {&loop.scope});
            move(expressions, {&loop.condition, &loop.cardinality, &loop.collection, &loop.result});
            for (Loop::Thrown& thrown : loop.thrown) {
                move(names, {&thrown.eventName});
                move(expressions, {&thrown.condition});
            }
            made_->loops.push_back(std::move(loop));
        }
        // Of a place where what undoes runs there need be but one.
        if (made_->compensationScope == none && second_.compensationScope != none)
            made_->compensationScope = scopes + second_.compensationScope;
        return made_;
    }

private:
    static void move(std::int32_t by, std::initializer_list<std::int32_t*> indexes)
    {
        for (std::int32_t* index : indexes)
            if (*index != none)
                *index += by;
    }

    static void append(std::vector<std::int32_t>& all, const std::vector<std::int32_t>& more, std::int32_t by)
    {
        for (const std::int32_t index : more)
            all.push_back(index + by);
    }

    /// Nodes of both first, then flows of both: a node's index is its element's.
    void joinElements(std::string_view prefix)
    {
        const std::size_t own = made_->nodes.size();
        const std::size_t others = second_.nodes.size();
        std::vector<ElementInfo> more = second_.elements;
        for (ElementInfo& element : more) {
            element.id.insert(0, prefix);
            element.key = metamodel::noKey; // of another tree
        }
        auto& all = made_->elements;
        const auto firstFlow = more.begin() + std::ptrdiff_t(others);
        all.insert(all.begin() + std::ptrdiff_t(own), more.begin(), firstFlow);
        elementsBefore_ = all.size() - others;
        all.insert(all.end(), firstFlow, more.end());
        for (Flow& flow : made_->flows)
            move(std::int32_t(others), {&flow.element});
    }

    std::shared_ptr<Program> made_;
    const Program& second_;
    std::size_t elementsBefore_ = 0; ///< of a flow of the second: what its element's index grows by
};

} // namespace

std::shared_ptr<const Program> joined(const Program& first, const Program& second, std::string_view prefix)
{
    return Joining(first, second).run(prefix);
}

} // namespace millrace::execution
