// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/canvas/tools/handles.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QTextEdit>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

using test::bpmnFile;
using test::edge;
using test::shape;
using test::smallProcess;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SelectToolTest : public test::ViewTest { };

TEST_F(SelectToolTest, SelectsByClickAndAddsByShift)
{
    load(smallProcess());
    int signals = 0;
    QObject::connect(&view, &View::selectionChanged, [&signals] { ++signals; });
    click({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    click({350, 160}, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), UnorderedElementsAre(keyOf(u"A"), keyOf(u"B")));
    click({350, 160}, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    click({600, 400});
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(signals, 4);
}

TEST_F(SelectToolTest, AClickOnOneOfSeveralSelectsItAlone)
{
    load(smallProcess());
    click({150, 160});
    click({350, 160}, Qt::ShiftModifier);
    click({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
}

TEST_F(SelectToolTest, SelectsWithALasso)
{
    load(smallProcess());
    drag({80, 60}, {420, 220});
    EXPECT_THAT(view.selectedElements(), UnorderedElementsAre(keyOf(u"A"), keyOf(u"B"), keyOf(u"F")));
}

TEST_F(SelectToolTest, MovesByDraggingAsOneUndoStepWithFlowsFollowing)
{
    load(smallProcess());
    const QByteArray before = document->tree().save();
    drag({350, 160}, {350, 300}, Qt::AltModifier);
    EXPECT_EQ(boxOf(u"B").topLeft(), QPointF(300, 240));
    const drawing::Figure* flow = view.figures().find(shapeOf(u"F"));
    EXPECT_GE(flow->route.last().y(), 239);
    EXPECT_TRUE(document->canUndo());
    document->undo();
    EXPECT_FALSE(document->canUndo());
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_EQ(boxOf(u"B").topLeft(), QPointF(300, 100));
}

TEST_F(SelectToolTest, ShowsAPreviewWhileDraggingAndChangesNothingYet)
{
    load(smallProcess());
    const QByteArray before = document->tree().save();
    mouse(QEvent::MouseButtonPress, {350, 160}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {350, 200}, Qt::LeftButton, Qt::AltModifier);
    mouse(QEvent::MouseMove, {350, 260}, Qt::LeftButton, Qt::AltModifier);
    EXPECT_EQ(boxOf(u"B").top(), 200);
    EXPECT_EQ(document->tree().save(), before);
    key(Qt::Key_Escape);
    EXPECT_EQ(boxOf(u"B").top(), 100);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(SelectToolTest, DoesNotMoveOnAMereClick)
{
    load(smallProcess());
    mouse(QEvent::MouseButtonPress, {350, 160}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {351, 161}, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, {351, 161}, Qt::NoButton);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(SelectToolTest, SnapsToTheMiddlesOfOthers)
{
    load(smallProcess());
    drag({350, 160}, {420, 163});
    EXPECT_EQ(boxOf(u"B").center().y(), 140);
}

TEST_F(SelectToolTest, ResizesByAHandle)
{
    load(bpmnFile("<subProcess id=\"P1\"/>", shape("P1", 100, 100, 300, 200, "isExpanded=\"true\"")));
    click({101, 200});
    ASSERT_EQ(view.selection().size(), 1U);
    drag({404, 304}, {454, 354});
    EXPECT_EQ(boxOf(u"P1").topLeft(), QPointF(100, 100));
    EXPECT_EQ(boxOf(u"P1").width(), 350);
    EXPECT_EQ(boxOf(u"P1").height(), 250);
}

TEST_F(SelectToolTest, BendsAFlow)
{
    load(smallProcess());
    click({250, 140});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"F")));
    drag({250, 140}, {250, 260}, Qt::ControlModifier);
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route.size(), 3);
    document->undo();
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route.size(), 2);
}

TEST_F(SelectToolTest, TheMarkerOfAClosedSubProcessSaysThatItOpens)
{
    load(test::bpmnFile("<subProcess id=\"S\"/>", test::shape("S", 100, 100, 100, 80, "isExpanded=\"false\"")));
    const Key element = keyOf(u"S");
    EXPECT_EQ(view.closedSubProcessAt({150, 172}), element);
    EXPECT_EQ(view.closedSubProcessAt({150, 120}), metamodel::noKey);
    mouse(QEvent::MouseMove, {150, 172}, Qt::NoButton);
    EXPECT_EQ(view.cursor().shape(), Qt::PointingHandCursor);
    mouse(QEvent::MouseMove, {150, 120}, Qt::NoButton);
    EXPECT_EQ(view.cursor().shape(), Qt::ArrowCursor);
    Key asked = metamodel::noKey;
    QObject::connect(&view, &View::planeRequested, &view, [&asked](Key key) { asked = key; });
    mouse(QEvent::MouseButtonDblClick, {150, 172}, Qt::LeftButton);
    EXPECT_EQ(asked, element);
    EXPECT_EQ(bpmn::diagrams(document->tree()).size(), 2U) << "a page was begun";
    view.setReadOnly(true);
    asked = metamodel::noKey;
    mouse(QEvent::MouseButtonDblClick, {150, 172}, Qt::LeftButton);
    EXPECT_EQ(asked, element) << "it has a page, which may be looked at";
    document->undo();
    EXPECT_EQ(view.closedSubProcessAt({150, 172}), metamodel::noKey) << "nothing to open, nothing to be made";
}

/// A pool with two lanes and an open sub-process in the upper one.
QByteArray laneProcess()
{
    return bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\" name=\"Clerk\"/><lane id=\"L2\"/></laneSet>"
                    "<subProcess id=\"P1\"/><task id=\"A\"/>",
        shape("Pool", 20, 50, 700, 400) + shape("L1", 50, 50, 670, 250) + shape("L2", 50, 300, 670, 150)
            + shape("P1", 400, 80, 280, 200, "isExpanded=\"true\"") + shape("A", 150, 120, 100, 80),
        "<collaboration id=\"C\"><participant id=\"Pool\" processRef=\"P\"/></collaboration>");
}

TEST_F(SelectToolTest, AClickIntoEmptinessSelectsWhatIsAroundIt)
{
    load(laneProcess());
    click({300, 260});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"L1")));
    click({300, 400});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"L2")));
    click({500, 180});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"P1")));
    click({300, 400}, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), UnorderedElementsAre(keyOf(u"P1"), keyOf(u"L2")));
    click({300, 600});
    EXPECT_THAT(view.selection(), IsEmpty()) << "nothing is around that";
}

TEST_F(SelectToolTest, ADragThroughEmptinessStaysALasso)
{
    load(laneProcess());
    click({300, 260});
    drag({120, 90}, {300, 240});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    EXPECT_FALSE(document->canUndo()) << "a lane does not move by its inside";
}

TEST_F(SelectToolTest, ADoubleClickIntoEmptinessNamesWhatIsAroundIt)
{
    load(laneProcess());
    click({300, 400});
    mouse(QEvent::MouseButtonDblClick, {300, 400}, Qt::LeftButton);
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor != nullptr && editor->isVisible());
    editor->setPlainText(QStringLiteral("Manager"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    EXPECT_EQ(document->tree().byId(u"L2")->name(), QStringLiteral("Manager"));
}

TEST_F(SelectToolTest, WhoOnlyLooksClicksIntoEmptinessToSelectNothing)
{
    load(laneProcess());
    view.setReadOnly(true);
    click({200, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    click({300, 260});
    EXPECT_THAT(view.selection(), IsEmpty());
}

TEST_F(SelectToolTest, AnEndLetGoJustOutsideOfABorderIsTaken)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>"
                  "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80) + shape("C", 300, 300, 100, 80)
            + edge("F", {{200, 140}, {300, 140}})));
    click({250, 140});
    drag({300, 140}, {350, 297}); // C begins at 300
    EXPECT_EQ(document->tree().byId(u"F")->attribute(u"targetRef"), QStringLiteral("C"));
    EXPECT_EQ(document->undoName(), QStringLiteral("Reconnect sequence flow"));
}

TEST_F(SelectToolTest, AnEndShowsTheWayItWillTake)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>"
                  "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 100, 100, 80) + shape("C", 300, 300, 100, 80)
            + edge("F", {{200, 140}, {300, 140}})));
    click({250, 140});
    mouse(QEvent::MouseButtonPress, {300, 140}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {320, 240}, Qt::LeftButton);
    const QPolygonF before = view.figures().find(shapeOf(u"F"))->route;
    EXPECT_EQ(before.last(), QPointF(300, 140)) << "nothing is there to lead to";
    mouse(QEvent::MouseMove, {350, 340}, Qt::LeftButton);
    const QPolygonF shown = view.figures().find(shapeOf(u"F"))->route;
    EXPECT_TRUE(boxOf(u"C").adjusted(-1, -1, 1, 1).contains(shown.last()));
    EXPECT_FALSE(document->canUndo());
    mouse(QEvent::MouseButtonRelease, {350, 340}, Qt::NoButton);
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route, shown) << "as it was shown";
    document->undo();
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route, before);
}

TEST_F(SelectToolTest, WhatMakesRoomIsNotLinedUpWith)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>"
                  "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 250, 100, 100, 80) + shape("C", 500, 300, 100, 80)
            + edge("F", {{200, 140}, {250, 140}})));
    view.setGrid(false);
    mouse(QEvent::MouseButtonPress, {550, 340}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {400, 250}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {225, 141}, Qt::LeftButton);
    ASSERT_GT(boxOf(u"B").left(), 250) << "it makes room";
    const QImage seen = view.grab().toImage();
    const QPoint onTopLine = view.viewport().toWidget(QPointF(205, 100)).toPoint();
    for (int dy = -2; dy <= 2; ++dy)
        EXPECT_NE(seen.pixelColor(onTopLine + QPoint(0, dy)), view.theme().accent);
    key(Qt::Key_Escape);
}

TEST_F(SelectToolTest, ASelectedFlowTellsWhatADragWouldDo)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 300, 100, 80)
            + edge("F", {{200, 140}, {350, 140}, {350, 300}})));
    const auto tip
        = [this](QPointF place) { return tipOfHandle(view, view.pointerAt(view.viewport().toWidget(place))); };
    EXPECT_TRUE(tip({260, 140}).isEmpty()) << "nothing is selected";
    click({260, 140});
    EXPECT_TRUE(tip({260, 140}).contains(QStringLiteral("Ctrl")));
    EXPECT_TRUE(tip({350, 140}).contains(QStringLiteral("bend")));
    EXPECT_TRUE(tip({350, 299}).contains(QStringLiteral("elsewhere")));
    EXPECT_TRUE(tip({500, 500}).isEmpty());
}

TEST_F(SelectToolTest, ALaneIsNotTornOutOfItsPool)
{
    load(laneProcess());
    const QRectF before = boxOf(u"L2");
    QString reason;
    QObject::connect(&view, &View::refused, [&reason](const QString& text) { reason = text; });
    click({60, 400}); // its head
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"L2")));
    drag({60, 400}, {60, 520});
    EXPECT_EQ(boxOf(u"L2"), before);
    EXPECT_FALSE(document->canUndo());
    EXPECT_FALSE(reason.isEmpty()) << "and one is told why";
    reason.clear();
    view.setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(boxOf(u"L2"), before);
    EXPECT_FALSE(reason.isEmpty());
    view.selectElements({keyOf(u"Pool"), keyOf(u"L2")});
    key(Qt::Key_Down);
    EXPECT_EQ(boxOf(u"L2"), before.translated(0, 1)) << "with its pool, once";
    EXPECT_EQ(boxOf(u"L1").bottom(), boxOf(u"L2").top());
}

TEST_F(SelectToolTest, LiningUpLeavesLanesInTheirPool)
{
    load(laneProcess());
    view.selectElements({keyOf(u"L1"), keyOf(u"L2"), keyOf(u"A"), keyOf(u"P1")});
    view.align(editing::Alignment::Left);
    EXPECT_EQ(boxOf(u"L1"), QRectF(50, 50, 670, 250));
    EXPECT_EQ(boxOf(u"L2").left(), 50);
    EXPECT_EQ(boxOf(u"A").left(), boxOf(u"P1").left());
    EXPECT_EQ(document->undoName(), QStringLiteral("Align 2 elements"));
}

TEST_F(SelectToolTest, ALanesWholeBorderIsThereToBePulled)
{
    load(laneProcess());
    click({600, 400});
    drag({600, 449}, {600, 510}); // far from the grip in the middle
    EXPECT_GT(boxOf(u"L2").bottom(), 490);
    EXPECT_EQ(boxOf(u"L2").bottom(), boxOf(u"Pool").bottom());
    EXPECT_EQ(boxOf(u"L2").top(), 300);
    EXPECT_EQ(document->undoName(), QStringLiteral("Resize lane"));
}

TEST_F(SelectToolTest, LanesWithoutAPoolMoveTogetherOrNotAtAll)
{
    load(bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\"/><lane id=\"L2\"/></laneSet><task id=\"A\"/>",
        shape("L1", 50, 50, 600, 200) + shape("L2", 50, 250, 600, 150) + shape("A", 150, 100, 100, 80)));
    view.setFocus();
    view.selectElements({keyOf(u"L1")});
    key(Qt::Key_Right);
    EXPECT_EQ(boxOf(u"L1").left(), 50);
    view.selectAll();
    key(Qt::Key_Right);
    EXPECT_EQ(boxOf(u"L1").left(), 51);
    EXPECT_EQ(boxOf(u"L2").left(), 51);
    EXPECT_EQ(boxOf(u"A").left(), 151);
}

} // namespace
} // namespace millrace::canvas
