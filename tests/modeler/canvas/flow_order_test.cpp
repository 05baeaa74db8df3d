// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/flow_order.h"

#include "tests/modeler/drawing/diagram.h"

#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

using drawing::test::bpmnFile;
using drawing::test::Diagram;
using drawing::test::edge;
using drawing::test::shape;

std::vector<QString> idsInOrder(const Diagram& diagram)
{
    std::vector<QString> ids;
    for (const Key key : inFlowOrder(*diagram.tree, diagram.figures))
        ids.push_back(diagram.tree->find(diagram.figures.find(key)->element)->id());
    return ids;
}

TEST(FlowOrder, TellsBranchesFromTopToBottomAndEndsInLoops)
{
    const Diagram diagram(
        bpmnFile("<startEvent id=\"S\"/><task id=\"Low\"/><task id=\"High\"/><task id=\"Back\"/><task id=\"Alone\"/>"
                 "<sequenceFlow id=\"a\" sourceRef=\"S\" targetRef=\"Low\"/>"
                 "<sequenceFlow id=\"b\" sourceRef=\"S\" targetRef=\"High\"/>"
                 "<sequenceFlow id=\"c\" sourceRef=\"High\" targetRef=\"Back\"/>"
                 "<sequenceFlow id=\"d\" sourceRef=\"Back\" targetRef=\"High\"/>",
            shape("S", 0, 100, 36, 36) + shape("Low", 100, 300, 100, 80) + shape("High", 100, 0, 100, 80)
                + shape("Back", 300, 0, 100, 80) + shape("Alone", 900, 0, 100, 80) + edge("a", {{0, 0}, {1, 1}})
                + edge("b", {{0, 0}, {1, 1}}) + edge("c", {{0, 0}, {1, 1}}) + edge("d", {{0, 0}, {1, 1}})));
    EXPECT_THAT(idsInOrder(diagram),
        testing::ElementsAre(QStringLiteral("S"), QStringLiteral("High"), QStringLiteral("Back"), QStringLiteral("Low"),
            QStringLiteral("Alone")));
}

TEST(FlowOrder, IsEmptyWithoutFigures)
{
    const Diagram diagram(bpmnFile("<task id=\"A\"/>", ""));
    EXPECT_TRUE(inFlowOrder(*diagram.tree, diagram.figures).empty());
}

} // namespace
} // namespace millrace::canvas
