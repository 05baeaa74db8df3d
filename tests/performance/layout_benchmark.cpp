// SPDX-License-Identifier: GPL-3.0-or-later
// What formatting a whole diagram costs, from reading what is there to the last waypoint in the document, as one undo
// step: limits are 200, 1,500 and 4,000 CPU ms for 1,000, 5,000 and 10,000 nodes.
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/format_diagram.h"
#include "modeler/layout/auto_layout.h"
#include "modeler/layout/description.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <benchmark/benchmark.h>

namespace {

using namespace millrace;

QString modelWith(int64_t nodes)
{
    return QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn/perf/perf-%1.bpmn").arg(nodes);
}

void formatDrawnDiagram(benchmark::State& state)
{
    const QString path = modelWith(state.range(0));
    if (!QFileInfo::exists(path)) {
        state.SkipWithError("The public corpus bpmn/perf is not here.");
        return;
    }
    const auto document = editing::Document::open(path);
    const metamodel::Key plane = bpmn::diagrams(document->tree()).front()->child(u"BPMNPlane")->key();
    for (auto _ : state) {
        {
            editing::Edit edit(*document, QStringLiteral("Format"));
            editing::formatDiagram(edit, plane);
            edit.commit();
        }
        state.PauseTiming();
        document->undo();
        state.ResumeTiming();
    }
}
BENCHMARK(formatDrawnDiagram)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);

void layOutAlone(benchmark::State& state)
{
    const QString path = modelWith(state.range(0));
    if (!QFileInfo::exists(path)) {
        state.SkipWithError("The public corpus bpmn/perf is not here.");
        return;
    }
    const auto document = editing::Document::open(path);
    const metamodel::Element* plane = bpmn::diagrams(document->tree()).front()->child(u"BPMNPlane");
    const auto description = layout::describe(document->tree(), *bpmn::processes(document->tree()).front(), plane);
    for (auto _ : state)
        benchmark::DoNotOptimize(layout::layOut(description.diagram));
}
BENCHMARK(layOutAlone)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
