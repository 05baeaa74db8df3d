// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/image.h"
#include "tests/modeler/drawing/diagram.h"

#include <gtest/gtest.h>

namespace millrace::drawing {
namespace {

using test::bpmnFile;
using test::Diagram;
using test::edge;
using test::shape;

const QByteArray twoSteps = "<task id=\"a\"/><task id=\"b\"/><sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>";

TEST(HostileDrawing, WhatHasNoPlaceIsLeftOutAndTheRestIsDrawn)
{
    const QByteArray nowhere = "<bpmndi:BPMNShape id=\"b_di\" bpmnElement=\"b\"><dc:Bounds x=\"NaN\" y=\"1\" "
                               "width=\"9\" height=\"9\"/></bpmndi:BPMNShape>";
    const Diagram diagram(bpmnFile(twoSteps, shape("a", 0, 0, 100, 80) + nowhere + edge("f", {{100, 40}})));
    EXPECT_EQ(diagram.figures.size(), 1U);
    EXPECT_EQ(diagram.of(u"a").box, QRectF(0, 0, 100, 80));
    EXPECT_TRUE(diagram.figures.extent().isValid());
}

TEST(HostileDrawing, WhatHasNoSizeIsNoHindrance)
{
    const Diagram diagram(bpmnFile(
        twoSteps, shape("a", 0, 0, 0, 0) + shape("b", 200, 0, 100, 80) + edge("f", {{0, 0}, {0, 0}, {200, 40}})));
    EXPECT_FALSE(toImage(diagram.figures, Theme::light()).isNull());
    EXPECT_EQ(diagram.figures.at({250, 40}), &diagram.of(u"b"));
}

TEST(HostileDrawing, ShapesOfNothingDrawNothing)
{
    const Diagram diagram(bpmnFile(
        twoSteps, shape("gone", 0, 0, 100, 80) + shape("a", 300, 0, 100, 80) + edge("lost", {{0, 0}, {50, 50}})));
    EXPECT_NE(diagram.figures.ofElement(diagram.tree->byId(u"a")->key()), nullptr);
    EXPECT_FALSE(toImage(diagram.figures, Theme::light()).isNull());
}

TEST(HostileDrawing, DrawsAThousandSubProcessesInOneAnother)
{
    constexpr int depth = 900;
    QByteArray open, close, shapes;
    for (int i = 0; i < depth; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        open += "<subProcess id=\"" + id + "\">";
        close += "</subProcess>";
        shapes += shape(id, i, i, 4000 - 2 * i, 4000 - 2 * i, "isExpanded=\"true\"");
    }
    const Diagram diagram(bpmnFile(open + close, shapes));
    EXPECT_EQ(diagram.figures.size(), std::size_t(depth));
    const Figure* innermost = diagram.figures.containerAt({2000, 2000});
    ASSERT_NE(innermost, nullptr);
    EXPECT_EQ(innermost->box.left(), depth - 1);
}

TEST(HostileDrawing, AVeryLongNameIsCutToItsShape)
{
    const QByteArray name(10'000'000, 'x');
    const Diagram diagram(
        bpmnFile("<task id=\"a\" name=\"" + name + "\"/><exclusiveGateway id=\"g\" name=\"" + name + "\"/>",
            shape("a", 0, 0, 100, 80) + shape("g", 200, 0, 50, 50)));
    EXPECT_EQ(diagram.figures.size(), 2U);
    EXPECT_LT(diagram.figures.extent().height(), 100000);
    EXPECT_FALSE(toImage(diagram.figures, Theme::light()).isNull());
}

} // namespace
} // namespace millrace::drawing
