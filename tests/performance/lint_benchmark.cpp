// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/linter.h"

#include <benchmark/benchmark.h>

// Checking again after one edit: limits 1 ms, 5 ms and 10 ms of CPU for 1,000, 5,000 and 10,000 nodes.

namespace {

using namespace millrace;
namespace type = bpmn::type;

std::unique_ptr<metamodel::Tree> model(const benchmark::State& state)
{
    return bpmn::loadFile(
        QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn/perf/perf-%1.bpmn").arg(state.range(0)))
        .tree;
}

const metamodel::Element& middleStep(const metamodel::Tree& tree)
{
    std::vector<const metamodel::Element*> tasks;
    for (const metamodel::Element* step : bpmn::flowElements(*bpmn::processes(tree).front()))
        if (step->is(type::Task))
            tasks.push_back(step);
    return *tasks[tasks.size() / 2];
}

/// `edit(tree)` and its inverse in turn, each followed by the linter.
template <class Edit> void follow(benchmark::State& state, Edit edit)
{
    const auto tree = model(state);
    if (!tree) {
        state.SkipWithError("The public corpus is not here.");
        return;
    }
    lint::Linter linter;
    linter.check(*tree);
    metamodel::Changes undo;
    for (auto _ : state) {
        state.PauseTiming();
        metamodel::Changes changes;
        if (undo.empty()) {
            changes = edit(*tree);
            undo = metamodel::inverse(changes);
        } else {
            changes = undo;
            for (const metamodel::Change& change : changes)
                tree->apply(change);
            undo.clear();
        }
        state.ResumeTiming();
        linter.follow(*tree, changes);
        benchmark::DoNotOptimize(linter.findings().data());
    }
    state.counters["findings"] = static_cast<double>(linter.findings().size());
}

void rename(benchmark::State& state)
{
    follow(state, [](metamodel::Tree& tree) {
        return metamodel::Changes {tree.set(middleStep(tree).key(), u"name", QStringLiteral("Check it"))};
    });
}

void move(benchmark::State& state)
{
    follow(state, [](metamodel::Tree& tree) {
        const metamodel::Element& shape = *bpmn::diagramElements(tree, middleStep(tree)).front();
        return metamodel::Changes {tree.set(shape.childOfType(type::Bounds)->key(), u"x", QStringLiteral("3333"))};
    });
}

void removeFlow(benchmark::State& state)
{
    follow(state, [](metamodel::Tree& tree) {
        return metamodel::Changes {tree.remove(bpmn::outgoing(tree, middleStep(tree)).front()->key())};
    });
}

void all(benchmark::State& state)
{
    const auto tree = model(state);
    if (!tree) {
        state.SkipWithError("The public corpus is not here.");
        return;
    }
    for (auto _ : state) {
        lint::Linter linter;
        linter.check(*tree);
        benchmark::DoNotOptimize(linter.findings().data());
    }
}

} // namespace

BENCHMARK(rename)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(move)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(removeFlow)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(all)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);
