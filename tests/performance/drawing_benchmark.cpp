// SPDX-License-Identifier: GPL-3.0-or-later
// What showing a large diagram costs: a frame with all of it visible, a frame at actual size, building it, and
// following one moved node. A frame at 60 a second has 16.7 ms.
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/drawing/painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace {

using namespace millrace;

/// Rows of tasks, each joined to the next.
QByteArray largeDiagram(int nodes)
{
    QByteArray process;
    QByteArray plane;
    constexpr int columns = 100;
    for (int i = 0; i < nodes; ++i) {
        const QByteArray n = QByteArray::number(i);
        const int x = (i % columns) * 160;
        const int y = (i / columns) * 120;
        process += "<userTask id=\"T" + n + "\" name=\"Check application " + n + "\"/>";
        plane += "<bpmndi:BPMNShape id=\"T" + n + "_di\" bpmnElement=\"T" + n + "\"><dc:Bounds x=\""
            + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y)
            + "\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>";
        if (i % columns == 0)
            continue;
        const QByteArray before = QByteArray::number(i - 1);
        process += "<sequenceFlow id=\"F" + n + "\" sourceRef=\"T" + before + "\" targetRef=\"T" + n + "\"/>";
        plane += "<bpmndi:BPMNEdge id=\"F" + n + "_di\" bpmnElement=\"F" + n + "\"><di:waypoint x=\""
            + QByteArray::number(x - 60) + "\" y=\"" + QByteArray::number(y + 40) + "\"/><di:waypoint x=\""
            + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y + 40) + "\"/></bpmndi:BPMNEdge>";
    }
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
           "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
           "xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\"><process id=\"P\">"
        + process + "</process><bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"P\">" + plane
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
}

struct Scene {
    explicit Scene(int nodes)
        : tree(bpmn::load(largeDiagram(nodes)).tree)
    {
        figures.rebuild(*tree);
    }
    std::unique_ptr<metamodel::Tree> tree;
    drawing::Figures figures;
};

void paintFrames(benchmark::State& state, double scale)
{
    const Scene scene(int(state.range(0)));
    QImage image(1400, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        image.fill(drawing::Theme::light().canvas);
        QPainter painter(&image);
        painter.scale(scale, scale);
        const QRectF visible(0, 0, image.width() / scale, image.height() / scale);
        drawing::paint(painter, scene.figures, visible, scale, drawing::Theme::light());
    }
}

void paintAll(benchmark::State& state)
{
    paintFrames(state, 0.0875);
}
BENCHMARK(paintAll)->Arg(5000)->Arg(20000)->Unit(benchmark::kMillisecond);

void paintAtActualSize(benchmark::State& state)
{
    paintFrames(state, 1);
}
BENCHMARK(paintAtActualSize)->Arg(5000)->Unit(benchmark::kMillisecond);

void paintAtHalfSize(benchmark::State& state)
{
    paintFrames(state, 0.5);
}
BENCHMARK(paintAtHalfSize)->Arg(5000)->Unit(benchmark::kMillisecond);

void buildFigures(benchmark::State& state)
{
    Scene scene(int(state.range(0)));
    for (auto _ : state)
        scene.figures.rebuild(*scene.tree);
}
BENCHMARK(buildFigures)->Arg(5000)->Unit(benchmark::kMillisecond);

void followMovedNode(benchmark::State& state)
{
    Scene scene(int(state.range(0)));
    const metamodel::Key bounds = scene.tree->byId(u"T250_di")->childOfType(bpmn::type::Bounds)->key();
    int y = 0;
    for (auto _ : state) {
        const metamodel::Change change = scene.tree->set(bounds, u"y", QString::number(++y % 300));
        scene.figures.update(*scene.tree, {change});
    }
}
BENCHMARK(followMovedNode)->Arg(5000)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
