// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"

#include <cstdint>
#include <vector>

namespace millrace::mining {

/// Where tokens are: places, ascending, each as often as there are tokens in it.
using Marking = std::vector<std::int32_t>;

/// One silent way on from a marking.
struct SilentStep {
    Marking marking;
    std::vector<std::int32_t> marks; ///< what was decided: see TokenNet::flowMark, nodeMark
};

/// The flow of a program as a net of places in which nothing decides but what is seen: choices are made when something
/// shows them. Stateless; markings are the caller's.
class TokenNet {
public:
    /// `isVisible`: by node, activities that are passed only by visit().
    TokenNet(const execution::Program& program, std::vector<bool> isVisible);

    Marking initial() const { return {initialPlace()}; }
    /// All steps that nothing visible takes.
    std::vector<SilentStep> steps(const Marking& marking) const;
    bool allows(const Marking& marking, execution::NodeIndex activity) const;
    /// Carries out an activity that the marking allows.
    Marking visit(const Marking& marking, execution::NodeIndex activity) const;

    std::int32_t flowMark(execution::FlowIndex flow) const { return flow; }
    std::int32_t nodeMark(execution::NodeIndex node) const { return flowCount_ + node; }
    std::int32_t markCount() const { return flowCount_ + nodeCount_; }

private:
    using NodeIndex = execution::NodeIndex;
    using FlowIndex = execution::FlowIndex;

    // The places: on a flow; inside of a node; before a node, over no flow; what an inclusive split may still give; the
    // beginning of a case.
    std::int32_t inside(NodeIndex node) const { return flowCount_ + node; }
    std::int32_t before(NodeIndex node) const { return flowCount_ + nodeCount_ + node; }
    std::int32_t optional(FlowIndex flow) const { return flowCount_ + 2 * nodeCount_ + flow; }
    std::int32_t initialPlace() const { return 2 * (flowCount_ + nodeCount_); }

    const execution::Node& node(NodeIndex index) const { return program_.nodes[std::size_t(index)]; }
    bool mayLinger(NodeIndex index) const;
    bool isInScope(std::int32_t place, execution::ScopeIndex scope) const;
    NodeIndex nodeOf(std::int32_t place) const;
    bool isReachable(std::int32_t place, NodeIndex join) const;

    void begin(const Marking& marking, std::vector<SilentStep>& out) const;
    void enter(SilentStep step, NodeIndex node, std::vector<SilentStep>& out) const;
    void enterGateway(SilentStep step, NodeIndex node, std::vector<SilentStep>& out) const;
    bool joinAll(SilentStep& step, NodeIndex node) const;
    bool joinSome(SilentStep& step, NodeIndex node) const;
    void leave(SilentStep& step, NodeIndex node) const;
    void split(SilentStep& step, NodeIndex node) const;
    void stepsBefore(const Marking& marking, std::int32_t place, NodeIndex node, std::vector<SilentStep>& out) const;
    void stepsInside(const Marking& marking, NodeIndex node, std::vector<SilentStep>& out) const;
    void stepsOfSplit(const Marking& marking, NodeIndex node, std::vector<SilentStep>& out) const;
    void stepsOfBoundary(const Marking& marking, NodeIndex node, std::vector<SilentStep>& out) const;
    void stepsOfScope(const Marking& marking, NodeIndex node, std::vector<SilentStep>& out) const;
    void end(SilentStep& step, NodeIndex node) const;
    void closeScope(Marking& marking, execution::ScopeIndex scope) const;

    const execution::Program& program_;
    std::vector<bool> isVisible_;
    std::int32_t flowCount_;
    std::int32_t nodeCount_;
    std::vector<std::vector<bool>> reaches_; ///< by node: which nodes it reaches over flows
};

} // namespace millrace::mining
