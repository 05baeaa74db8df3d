// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/free_place.h"

#include "tests/modeler/drawing/diagram.h"

#include <cmath>
#include <gtest/gtest.h>

namespace millrace::canvas {
namespace {

using drawing::test::bpmnFile;
using drawing::test::Diagram;
using drawing::test::edge;
using drawing::test::shape;

constexpr QSizeF gridSize(20, 20);

TEST(FreePlace, IsWhereItIsWhereNothingIsInTheWay)
{
    const Diagram diagram(bpmnFile("<task id=\"A\"/>", shape("A", 100, 100, 100, 80)));
    EXPECT_EQ(shiftToFreePlace(diagram.figures, {QRectF(300, 100, 100, 80)}, gridSize), QPointF());
}

TEST(FreePlace, LiesOnTheRightOrBelowOnWholeSteps)
{
    const Diagram diagram(bpmnFile("<task id=\"A\"/>", shape("A", 100, 100, 100, 80)));
    const QPointF shift = shiftToFreePlace(diagram.figures, {QRectF(100, 100, 100, 80)}, gridSize);
    EXPECT_GE(shift.x(), 0);
    EXPECT_GE(shift.y(), 0);
    EXPECT_FALSE(QRectF(100, 100, 100, 80).translated(shift).intersects(QRectF(100, 100, 100, 80)));
    EXPECT_EQ(std::fmod(shift.x(), 20), 0);
    EXPECT_EQ(std::fmod(shift.y(), 20), 0);
}

TEST(FreePlace, AFlowCountsByItsLineNotByItsCorners)
{
    const Diagram diagram(
        bpmnFile("<task id=\"A\"/><task id=\"B\"/><sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
            shape("A", 0, 0, 100, 80) + shape("B", 500, 500, 100, 80) + edge("F", {{100, 40}, {550, 40}, {550, 500}})));
    EXPECT_EQ(shiftToFreePlace(diagram.figures, {QRectF(200, 200, 100, 80)}, gridSize), QPointF()) << "within its bend";
    EXPECT_NE(shiftToFreePlace(diagram.figures, {QRectF(200, 20, 100, 80)}, gridSize), QPointF()) << "on it";
}

TEST(FreePlace, KeepsToTheSubProcessUntilThatIsFull)
{
    const QByteArray frame = shape("P1", 0, 0, 300, 140, "isExpanded=\"true\"")
        + shape("P2", 0, 300, 300, 140, "isExpanded=\"true\"") + shape("A", 20, 30, 100, 80);
    const QRectF wished(20, 30, 100, 80);
    const Diagram half(
        bpmnFile("<subProcess id=\"P1\"><task id=\"A\"/><task id=\"B\"/></subProcess><subProcess id=\"P2\"/>", frame));
    EXPECT_TRUE(half.of(u"P1").box.contains(wished.translated(shiftToFreePlace(half.figures, {wished}, gridSize))));
    const Diagram full(
        bpmnFile("<subProcess id=\"P1\"><task id=\"A\"/><task id=\"B\"/></subProcess><subProcess id=\"P2\"/>",
            frame + shape("B", 170, 30, 100, 80)));
    EXPECT_TRUE(full.of(u"P2").box.contains(wished.translated(shiftToFreePlace(full.figures, {wished}, gridSize))));
}

TEST(FreePlace, MuchTogetherIsPutPastItself)
{
    QByteArray tasks, shapes;
    std::vector<QRectF> boxes;
    for (int i = 0; i < 100; ++i) {
        const QByteArray id = "T" + QByteArray::number(i);
        boxes.emplace_back(150.0 * (i % 20), 120.0 * (i / 20), 100, 80);
        tasks += "<task id=\"" + id + "\"/>";
        shapes += shape(id, boxes.back().x(), boxes.back().y(), 100, 80);
    }
    const Diagram diagram(bpmnFile(tasks, shapes));
    const QPointF shift = shiftToFreePlace(diagram.figures, boxes, gridSize);
    ASSERT_FALSE(shift.isNull());
    for (const QRectF& box : boxes)
        for (const QRectF& other : boxes)
            EXPECT_FALSE(box.translated(shift).intersects(other));
}

} // namespace
} // namespace millrace::canvas
