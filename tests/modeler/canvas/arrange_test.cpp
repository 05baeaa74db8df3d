// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/snapping.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAction>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::bpmnFile;
using test::edge;
using test::shape;
using test::smallProcess;
using testing::ElementsAre;

class CanvasArrangeTest : public test::ViewTest {
protected:
    void trigger(const char* name)
    {
        auto* action = view.findChild<QAction*>(QString::fromLatin1(name));
        ASSERT_NE(action, nullptr) << name;
        ASSERT_TRUE(action->isEnabled()) << name;
        action->trigger();
    }
    bpmn::Waypoints lineOf(QStringView id) const { return bpmn::waypoints(*document->tree().find(shapeOf(id))); }
    /// Types into whatever has the keyboard, as a person would.
    void type(const QString& text)
    {
        for (const QChar c : text)
            key(c.toUpper().unicode(), {}, QString(c));
    }
};

TEST_F(CanvasArrangeTest, TypingNamesWhateverWasAppended)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    click({350, 160});
    view.append({.type = type::ExclusiveGateway});
    type(QStringLiteral("Ok"));
    key(Qt::Key_Return);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    EXPECT_EQ(document->tree().find(view.selectedElements().front())->name(), QStringLiteral("Ok"));
    view.append({.type = type::EndEvent});
    type(QStringLiteral("Done"));
    click({600, 500});
    EXPECT_EQ(document->undoName(), QStringLiteral("Rename end event"));
}

TEST_F(CanvasArrangeTest, UndoRightAfterAppendingTakesTheElementBack)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    click({350, 160});
    const QByteArray before = document->tree().save();
    view.append({.type = type::ExclusiveGateway});
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document->tree().save(), before);
}

TEST_F(CanvasArrangeTest, UndoSaysWhatWasDoneToWhat)
{
    load(smallProcess());
    click({350, 160});
    view.append({.type = type::UserTask});
    key(Qt::Key_Escape);
    EXPECT_EQ(document->undoName(), QStringLiteral("Append user task"));
    view.changeType({.type = type::ServiceTask});
    EXPECT_EQ(document->undoName(), QStringLiteral("Change to service task"));
    ASSERT_EQ(view.selection().size(), 1U);
    view.append({.type = type::IntermediateCatchEvent, .eventDefinition = type::TimerEventDefinition});
    key(Qt::Key_Escape);
    EXPECT_EQ(document->undoName(), QStringLiteral("Append timer event"));
    drag({150, 160}, {150, 300});
    EXPECT_EQ(document->undoName(), QStringLiteral("Move task"));
    view.useTool(ToolKind::Connect);
    drag({350, 160}, {150, 300});
    EXPECT_EQ(document->undoName(), QStringLiteral("Connect with sequence flow"));
    view.selectAll();
    key(Qt::Key_Right);
    EXPECT_THAT(document->undoName().toStdString(), testing::MatchesRegex("Move [0-9]+ elements"));
    click({150, 300});
    view.removeSelected();
    EXPECT_EQ(document->undoName(), QStringLiteral("Delete task"));
}

TEST_F(CanvasArrangeTest, TheGridHoldsMiddlesUnlessItIsOff)
{
    load(smallProcess());
    drag({350, 160}, {362, 304});
    EXPECT_EQ(boxOf(u"B").center(), QPointF(360, 280));
    document->undo();
    trigger("canvas.grid");
    EXPECT_FALSE(view.hasGrid());
    drag({350, 160}, {362, 304});
    EXPECT_EQ(boxOf(u"B").center(), QPointF(362, 284));
}

TEST_F(CanvasArrangeTest, SidesLineUpAndSayWhy)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/>", shape("A", 100, 100, 100, 80) + shape("B", 400, 300, 60, 40)));
    Snapping snapping(view, {shapeOf(u"B")});
    const QPointF shift = snapping.shiftFor({104, 300, 60, 40});
    EXPECT_EQ(shift, QPointF(-4, 0));
    ASSERT_EQ(snapping.lines().size(), 1U);
    EXPECT_EQ(snapping.lines().front().x1(), 100);
    EXPECT_EQ(snapping.lines().front().y1(), 100);
    EXPECT_EQ(snapping.lines().front().y2(), 340);
}

TEST_F(CanvasArrangeTest, EqualGapsAttract)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 253, 100, 100, 80) + shape("C", 600, 100, 100, 80)));
    Snapping snapping(view, {shapeOf(u"C")});
    const QPointF shift = snapping.shiftFor({403, 103, 100, 80});
    EXPECT_EQ(shift, QPointF(3, -3));
    EXPECT_EQ(snapping.gaps().size(), 2U);
    for (const QLineF& gap : snapping.gaps())
        EXPECT_EQ(gap.length(), 53);
}

TEST_F(CanvasArrangeTest, ResizingLinesTheHeldSideUp)
{
    load(smallProcess());
    click({350, 160});
    drag({404, 184}, {423, 193});
    EXPECT_EQ(boxOf(u"B"), QRectF(300, 100, 120, 90));
}

TEST_F(CanvasArrangeTest, AlignsAndDistributesBySelection)
{
    load(smallProcess());
    EXPECT_FALSE(view.findChild<QAction*>(QStringLiteral("canvas.alignTop"))->isEnabled());
    click({150, 160});
    click({350, 160}, Qt::ShiftModifier);
    EXPECT_FALSE(view.findChild<QAction*>(QStringLiteral("canvas.distributeVertically"))->isEnabled());
    click({38, 140}, Qt::ShiftModifier);
    trigger("canvas.alignTop");
    EXPECT_EQ(boxOf(u"S").top(), 100);
    EXPECT_EQ(document->undoName(), QStringLiteral("Align 3 elements"));
    trigger("canvas.distributeHorizontally");
    EXPECT_EQ(boxOf(u"A").left() - boxOf(u"S").right(), boxOf(u"B").left() - boxOf(u"A").right());
}

TEST_F(CanvasArrangeTest, TheSpaceToolPushesAsideWhatIsBeyond)
{
    load(smallProcess());
    view.useTool(ToolKind::Space);
    drag({250, 300}, {310, 310});
    EXPECT_EQ(boxOf(u"B").left(), 360);
    EXPECT_EQ(boxOf(u"A").left(), 100);
    EXPECT_EQ(document->undoName(), QStringLiteral("Make space"));
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    view.useTool(ToolKind::Space);
    mouse(QEvent::MouseButtonPress, {50, 60}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {50, 90}, Qt::LeftButton);
    EXPECT_EQ(boxOf(u"A").top(), 130); // the preview
    key(Qt::Key_Escape);
    EXPECT_EQ(boxOf(u"A").top(), 100);
}

TEST_F(CanvasArrangeTest, LabelsAreDraggedAndPushedByKeys)
{
    load(bpmnFile("<startEvent id=\"S\" name=\"Begin\"/>", shape("S", 100, 100, 36, 36)));
    const QPointF label = view.figures().find(shapeOf(u"S"))->label.center();
    drag(label, label + QPointF(60, -30), Qt::AltModifier);
    EXPECT_EQ(boxOf(u"S").topLeft(), QPointF(100, 100));
    const QPointF moved = view.figures().find(shapeOf(u"S"))->label.center();
    EXPECT_NEAR(moved.x(), label.x() + 60, 1.5);
    EXPECT_NEAR(moved.y(), label.y() - 30, 1.5);
    EXPECT_EQ(document->undoName(), QStringLiteral("Move label of start event"));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_NEAR(view.figures().find(shapeOf(u"S"))->label.center().y(), moved.y() + 10, 1.5);
    EXPECT_EQ(boxOf(u"S").topLeft(), QPointF(100, 100));
}

TEST_F(CanvasArrangeTest, AStretchIsDraggedAndAnEndReconnected)
{
    load(smallProcess());
    click({250, 140});
    ASSERT_THAT(view.selectedElements(), ElementsAre(keyOf(u"F")));
    drag({250, 140}, {250, 160}, Qt::AltModifier);
    EXPECT_EQ(lineOf(u"F"), bpmn::Waypoints({{200, 160}, {300, 160}}));
    document->undo();
    drag({200, 140}, {38, 140});
    EXPECT_EQ(document->tree().byId(u"F")->attribute(u"sourceRef"), QStringLiteral("S"));
    EXPECT_EQ(document->undoName(), QStringLiteral("Reconnect sequence flow"));
}

TEST_F(CanvasArrangeTest, WhatIsDroppedOnAFlowComesBetween)
{
    load(smallProcess());
    view.startCreating({.type = type::ExclusiveGateway});
    click({250, 140});
    key(Qt::Key_Escape);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* gateway = document->tree().find(view.selectedElements().front());
    EXPECT_EQ(document->tree().byId(u"F")->attribute(u"targetRef"), gateway->id());
    EXPECT_EQ(
        bpmn::incoming(document->tree(), *document->tree().byId(u"B")).front()->attribute(u"sourceRef"), gateway->id());
}

TEST_F(CanvasArrangeTest, AnEventFromThePaletteSitsOnTheBorder)
{
    load(smallProcess());
    view.startCreating({.type = type::IntermediateThrowEvent});
    click({150, 182});
    const metamodel::Element* event = document->tree().find(view.selectedElements().front());
    ASSERT_TRUE(event->is(type::BoundaryEvent));
    EXPECT_EQ(event->attribute(u"attachedToRef"), QStringLiteral("A"));
}

TEST_F(CanvasArrangeTest, ABorderTakesAnEventWhateverElseItCouldLineUpWith)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/>", shape("A", 100, 100, 100, 80) + shape("B", 209, 173, 100, 80)));
    view.startCreating({.type = type::IntermediateThrowEvent});
    click({195, 188});
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* event = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(event->is(type::BoundaryEvent));
    EXPECT_NEAR(view.figures().find(view.selection().front())->box.center().y(), 180, 1);
}

TEST_F(CanvasArrangeTest, NoStepIsPlacedOverAnother)
{
    load(smallProcess());
    QString reason;
    QObject::connect(&view, &View::refused, &view, [&reason](const QString& why) { reason = why; });
    view.startCreating({.type = type::Task});
    click({150, 140});
    EXPECT_FALSE(document->canUndo()) << "it would hide what stands there";
    EXPECT_FALSE(reason.isEmpty());
    view.startCreating({.type = type::TextAnnotation});
    click({150, 140});
    EXPECT_TRUE(document->canUndo()) << "words may lie anywhere";
}

TEST_F(CanvasArrangeTest, AnUntouchedDiagramMayBecomeAChoreography)
{
    load(bpmnFile("<startEvent id=\"S\"/>", shape("S", 100, 100, 36, 36)));
    view.createInSight({.type = type::ChoreographyTask});
    EXPECT_EQ(document->tree().byId(u"S"), nullptr);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    EXPECT_TRUE(document->tree().find(view.selectedElements().front())->parent()->is(type::Choreography));
    document->undo();
    EXPECT_NE(document->tree().byId(u"S"), nullptr);
}

TEST_F(CanvasArrangeTest, AChoreographyTaskIsRefusedInWordsWhereAProcessIsDrawn)
{
    load(smallProcess());
    QString reason;
    QObject::connect(&view, &View::refused, &view, [&reason](const QString& why) { reason = why; });
    view.createInSight({.type = type::ChoreographyTask});
    EXPECT_TRUE(reason.contains(QStringLiteral("new diagram"))) << reason.toStdString();
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
}

TEST_F(CanvasArrangeTest, AnEqualGapIsToldOnce)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/><task id=\"D\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 250, 100, 100, 80) + shape("C", 400, 100, 100, 80)
            + shape("D", 550, 100, 100, 80)));
    Snapping snapping(view, {shapeOf(u"C")});
    snapping.shiftFor({401, 100, 100, 80});
    EXPECT_EQ(snapping.gaps().size(), 3U) << "before it, behind it, and the one before that";
}

} // namespace
} // namespace millrace::canvas
