// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/measures.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/soundness/complexity.h"
#include "modeler/lint/soundness/net.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>
#include <limits>

namespace millrace::lint {

using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

// Beyond these, readers make mistakes: J. Mendling, L. Sanchez-Gonzalez, F. Garcia, M. La Rosa, "Thresholds for error
// probability measures of business process models", Journal of Systems and Software 85 (2012).
constexpr int readableNesting = 3;
constexpr int readableWays = 5;

/// Splits passed and not joined again on the way to each node that passes fewest; `forward`, or counted from the ends.
std::vector<int> openSplits(const Net& net, bool forward)
{
    constexpr int unknown = std::numeric_limits<int>::max();
    std::vector<int> open(net.nodes.size(), unknown);
    const auto ahead = [&](const Net::Node& node) -> const Net::Ways& { return forward ? node.out : node.in; };
    const auto behind = [&](const Net::Node& node) -> const Net::Ways& { return forward ? node.in : node.out; };
    std::deque<std::size_t> work;
    for (std::size_t i = 0; i < net.nodes.size(); ++i)
        if (behind(net.nodes[i]).empty()) {
            open[i] = 0;
            work.push_back(i);
        }
    while (!work.empty()) {
        const std::size_t at = work.front();
        work.pop_front();
        const int passed = open[at] + (ahead(net.nodes[at]).size() > 1 && at != 0 ? 1 : 0);
        for (const int index : ahead(net.nodes[at])) {
            const Net::Edge& edge = net.edges[static_cast<std::size_t>(index)];
            const auto next = static_cast<std::size_t>(forward ? edge.to : edge.from);
            const int there = std::max(0, passed - (behind(net.nodes[next]).size() > 1 ? 1 : 0));
            if (there < open[next]) {
                open[next] = there;
                work.push_back(next);
            }
        }
    }
    return open;
}

int nestingOf(const Net& net)
{
    const std::vector<int> before = openSplits(net, true), after = openSplits(net, false);
    int most = 0;
    for (std::size_t i = 1; i < net.nodes.size(); ++i)
        if (const int inside = std::min(before[i], after[i]); inside != std::numeric_limits<int>::max())
            most = std::max(most, inside);
    return most;
}

QString nameOf(const Tree& tree, Key key)
{
    const Element* element = tree.find(key);
    return element ? bpmn::title(*element) : QString();
}

QString adviceOn(const Tree& tree, const Measures& measures)
{
    if (!measures.part.empty())
        return QCoreApplication::translate("lint", "The %1 steps from '%2' to '%3' would make a sub-process.")
            .arg(measures.part.size())
            .arg(nameOf(tree, measures.part.front()), nameOf(tree, measures.part.back()));
    if (measures.steps > readableSteps)
        return QCoreApplication::translate("lint", "Put parts that belong together into sub-processes.");
    if (measures.controlFlow > readableControlFlow)
        return QCoreApplication::translate("lint", "Decide in a decision table what several gateways ask for.");
    if (measures.mostWays > readableWays)
        return QCoreApplication::translate(
            "lint", "One gateway has %1 flows. Ask one question after the other, or decide in a decision table.")
            .arg(measures.mostWays);
    if (measures.nesting > readableNesting)
        return QCoreApplication::translate(
            "lint", "Splits are inside of splits, %1 deep. Put the innermost of them into a sub-process.")
            .arg(measures.nesting);
    return QCoreApplication::translate("lint", "Easy to read: nothing to split.");
}

Measures measure(const Tree& tree, const Element& scope, int level)
{
    ScopeFacts facts;
    facts.read(tree, scope);
    Measures measures;
    measures.scope = scope.key();
    measures.level = level;
    measures.steps = static_cast<int>(facts.steps.size());
    measures.flows = static_cast<int>(facts.flows.size());
    if (measures.steps == 0)
        return measures;
    measures.connectivity = static_cast<double>(measures.flows) / measures.steps;
    const Net net = netOf(facts);
    const Complexity complexity = complexityOf(facts, net);
    measures.controlFlow = complexity.controlFlow;
    measures.part = complexity.part;
    measures.nesting = nestingOf(net);
    for (const Net::Node& node : net.nodes)
        if (const auto step = facts.steps.find(node.key);
            step != facts.steps.end() && step->second.kind > StepFact::Kind::Event)
            measures.mostWays = std::max(measures.mostWays, static_cast<int>(node.in.size() + node.out.size()));
    measures.isTooMuch = measures.steps > readableSteps || measures.controlFlow > readableControlFlow
        || measures.mostWays > readableWays || measures.nesting > readableNesting;
    measures.advice = adviceOn(tree, measures);
    return measures;
}

void collect(const Tree& tree, const Element& element, int level, std::vector<Measures>& all)
{
    for (const Element* child : element.children()) {
        const bool isSubProcess = child->is(type::SubProcess);
        if (!isSubProcess && !child->is(type::Process))
            continue;
        const int own = isSubProcess ? level + 1 : 0;
        if (Measures measures = measure(tree, *child, own); measures.steps > 0)
            all.push_back(std::move(measures));
        collect(tree, *child, own, all);
    }
}

} // namespace

std::vector<Measures> measuresOf(const Tree& tree)
{
    std::vector<Measures> all;
    collect(tree, tree.root(), 0, all);
    return all;
}

} // namespace millrace::lint
