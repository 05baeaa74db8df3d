// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/maze_router.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

/// Inserting on flows, reconnecting, attaching and detaching.
class FlowEditsTest : public EditingTest {
protected:
    Key edgeInto(Key shape) { return shapeOf(*bpmn::incoming(tree(), shown(shape)).front()); }
    void drop(Key shape, QPointF centre)
    {
        const QPointF delta = centre - boundsOf(shape).center();
        perform([&](Edit& edit) { moveShapes(edit, {shape}, delta, plane()); });
    }
};

TEST_F(FlowEditsTest, AnElementDroppedOnAFlowComesBetween)
{
    const Key end = append(startShape(), type::EndEvent);
    perform([&](Edit& edit) { moveShapes(edit, {end}, {300, 0}); });
    const Key flow = edgeInto(end);
    const auto line = bpmn::waypoints(*tree().find(flow));
    const Key task = create(type::Task, {line.first().x() + 150, line.first().y()});
    const QByteArray start = tree().save();
    ASSERT_TRUE(canInsertOnFlow(tree(), task, flow));
    const Key second = perform([&](Edit& edit) { return insertOnFlow(edit, task, flow); });
    ASSERT_NE(second, noKey);
    EXPECT_EQ(shown(flow).attribute(u"targetRef"), shown(task).id());
    EXPECT_EQ(shown(second).attribute(u"sourceRef"), shown(task).id());
    EXPECT_EQ(shown(second).attribute(u"targetRef"), shown(end).id());
    EXPECT_EQ(bpmn::waypoints(*tree().find(flow)).last().x(), boundsOf(task).left());
    EXPECT_EQ(bpmn::waypoints(*tree().find(second)).first().x(), boundsOf(task).right());
    EXPECT_EQ(shown(end).child(u"incoming")->text(), shown(second).id());
    EXPECT_EQ(shown(task).child(u"incoming")->text(), shown(flow).id());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

/// The line back is longer where it crosses nothing, and that is what a careful person draws.
TEST_F(FlowEditsTest, AFlowThatGoesBackCrossesNoneThatIsThere)
{
    const Key check = create(type::Task, {300, 400});
    const Key gateway = create(type::ExclusiveGateway, {450, 400});
    const Key decide = create(type::Task, {600, 400});
    const Key request = create(type::Task, {620, 250});
    std::vector<Key> flows {connect(check, gateway), connect(gateway, decide), connect(gateway, request)};
    perform([&](Edit& edit) { setWaypoints(edit, flows[2], {{450, 375}, {450, 250}, {570, 250}}); });
    layout::MazeRouter router;
    for (const Key flow : flows)
        router.addLine(bpmn::waypoints(*tree().find(flow)));
    const Key back = connect(request, check);
    ASSERT_NE(back, noKey);
    const auto line = bpmn::waypoints(*tree().find(back));
    EXPECT_EQ(router.crossings(line), 0);
    EXPECT_FALSE(router.covers(line));
    EXPECT_LE(line.size(), 5);
}

TEST_F(FlowEditsTest, BranchesAboveAndBelowShareTheWayOutAndTheWayIn)
{
    const Key split = append(startShape(), type::ParallelGateway);
    std::vector<Key> tasks;
    for (int branch = 0; branch < 4; ++branch)
        tasks.push_back(append(split, type::Task));
    const Key join = append(tasks[0], type::ParallelGateway);
    const auto line = [&](const Element& flow) {
        return bpmn::waypoints(*tree().find(bpmn::diagramElements(tree(), flow).front()->key()));
    };
    for (int branch = 1; branch < 4; ++branch) {
        const auto out = line(*bpmn::incoming(tree(), shown(tasks[std::size_t(branch)])).front());
        EXPECT_EQ(out.size(), 3) << branch;
        EXPECT_EQ(out.front().x(), boundsOf(split).center().x()) << branch;
        const auto in = bpmn::waypoints(*tree().find(connect(tasks[std::size_t(branch)], join)));
        EXPECT_EQ(in.size(), 3) << branch;
        EXPECT_EQ(in.last().x(), boundsOf(join).center().x()) << branch;
    }
}

TEST_F(FlowEditsTest, FlowsOfAGatewayMovedOutOfItsRowDoNotShareACorner)
{
    for (const double away : {150.0, -150.0}) {
        const Key before = create(type::Task, {300, 1000 + away});
        const Key gateway = create(type::ExclusiveGateway, {450, 1000 + away});
        const Key after = create(type::Task, {600, 1000 + away});
        const Key in = connect(before, gateway), out = connect(gateway, after);
        drop(gateway, {450, 1000 + 2 * away});
        const auto inLine = bpmn::waypoints(*tree().find(in)), outLine = bpmn::waypoints(*tree().find(out));
        EXPECT_GT(QLineF(inLine.last(), outLine.first()).length(), 10) << away;
        layout::MazeRouter router;
        router.addLine(inLine);
        EXPECT_FALSE(router.covers(outLine)) << away;
        EXPECT_EQ(router.crossings(outLine), 0) << away;
    }
}

TEST_F(FlowEditsTest, FlowsThatMeetDoNotLieOnTheOneThatGoesOn)
{
    const Key join = create(type::ExclusiveGateway, {600, 200});
    const Key on = connect(join, create(type::Task, {750, 200}));
    connect(create(type::Task, {450, 200}), join);
    const Key below = connect(create(type::Task, {450, 310}), join);
    ASSERT_EQ(bpmn::waypoints(*tree().find(below)).last(), QPointF(600, 225));
    const Key second = connect(create(type::Task, {450, 420}), join);
    layout::MazeRouter router;
    router.addLine(bpmn::waypoints(*tree().find(on)));
    const auto line = bpmn::waypoints(*tree().find(second));
    EXPECT_FALSE(router.covers(line));
    EXPECT_NE(line.last(), QPointF(625, 200));
}

TEST_F(FlowEditsTest, BendsOnBothSidesAreKept)
{
    const Key end = append(startShape(), type::EndEvent);
    const Key flow = edgeInto(end);
    const QPointF from = bpmn::waypoints(*tree().find(flow)).first();
    const QPointF to = bpmn::waypoints(*tree().find(flow)).last();
    perform([&](Edit& edit) {
        setWaypoints(edit, flow,
            {from, {from.x() + 10, from.y()}, {from.x() + 10, 600}, {to.x() - 10, 600}, {to.x() - 10, to.y()}, to});
    });
    const Key task = create(type::ExclusiveGateway, {from.x() + 10, 400});
    const Key second = perform([&](Edit& edit) { return insertOnFlow(edit, task, flow); });
    EXPECT_EQ(
        bpmn::waypoints(*tree().find(flow)), bpmn::Waypoints({from, {from.x() + 10, from.y()}, {from.x() + 10, 375}}));
    EXPECT_EQ(bpmn::waypoints(*tree().find(second)).first(), QPointF(from.x() + 10, 425));
    EXPECT_EQ(bpmn::waypoints(*tree().find(second)).size(), 5);
}

TEST_F(FlowEditsTest, WhatHasFlowsOrCannotHaveThemComesBetweenNothing)
{
    const Key end = append(startShape(), type::EndEvent);
    const Key flow = edgeInto(end);
    const Key other = create(type::EndEvent, {300, 500});
    const Key note = create(type::TextAnnotation, {300, 500});
    const Key task = append(startShape(), type::Task);
    for (Key shape : {other, note, task, startShape(), end, noKey})
        EXPECT_FALSE(canInsertOnFlow(tree(), shape, flow));
}

TEST_F(FlowEditsTest, ReconnectingLeadsTheFlowElsewhere)
{
    const Key a = append(startShape(), type::Task);
    const Key b = append(a, type::Task);
    const Key c = create(type::Task, {600, 600});
    const Key flow = edgeInto(b);
    const QByteArray start = tree().save();
    EXPECT_TRUE(perform([&](Edit& edit) { return reconnect(edit, flow, false, c); }));
    EXPECT_EQ(shown(flow).attribute(u"targetRef"), shown(c).id());
    EXPECT_EQ(shown(b).child(u"incoming"), nullptr);
    EXPECT_EQ(shown(c).child(u"incoming")->text(), shown(flow).id());
    EXPECT_TRUE(boundsOf(c).adjusted(-1, -1, 1, 1).contains(bpmn::waypoints(*tree().find(flow)).last()));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
    EXPECT_FALSE(perform([&](Edit& edit) { return reconnect(edit, flow, false, startShape()); }));
    EXPECT_EQ(tree().save(), start);
}

TEST_F(FlowEditsTest, DataAssociationsReconnectAtBothEnds)
{
    const Key data = create(type::DataObjectReference, {300, 400});
    const Key a = create(type::Task, {500, 400});
    const Key b = create(type::Task, {500, 600});
    const Key association = connect(data, a);
    ASSERT_TRUE(shown(association).is(type::DataInputAssociation));
    EXPECT_TRUE(perform([&](Edit& edit) { return reconnect(edit, association, false, b); }));
    EXPECT_EQ(shown(association).parent(), &shown(b));
    const Key other = create(type::DataStoreReference, {300, 700});
    EXPECT_TRUE(perform([&](Edit& edit) { return reconnect(edit, association, true, other); }));
    EXPECT_EQ(shown(association).child(u"sourceRef")->text(), shown(other).id());
}

TEST_F(FlowEditsTest, AnEventDroppedOnABorderAttaches)
{
    const Key task = create(type::Task, {500, 400});
    const Key event = create(type::IntermediateCatchEvent, {800, 400}, type::TimerEventDefinition);
    const QByteArray start = tree().save();
    const QString id = shown(event).id();
    drop(event, {500, 444});
    EXPECT_TRUE(shown(event).is(type::BoundaryEvent));
    EXPECT_EQ(shown(event).id(), id);
    EXPECT_EQ(shown(event).attribute(u"attachedToRef"), shown(task).id());
    EXPECT_EQ(boundsOf(event).center(), QPointF(500, 440));
    EXPECT_NE(shown(event).childOfType(type::TimerEventDefinition), nullptr);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(FlowEditsTest, ABoundaryEventDroppedElsewhereDetachesOrChangesItsHost)
{
    const Key a = create(type::Task, {500, 400});
    const Key b = create(type::Task, {700, 400});
    const Key event = create(type::IntermediateCatchEvent, {500, 440}, type::TimerEventDefinition);
    drop(event, {700, 440});
    EXPECT_TRUE(shown(event).is(type::BoundaryEvent));
    EXPECT_EQ(shown(event).attribute(u"attachedToRef"), shown(b).id());
    drop(event, {600, 600});
    EXPECT_TRUE(shown(event).is(type::IntermediateCatchEvent));
    EXPECT_FALSE(shown(event).hasAttribute(u"attachedToRef"));
    EXPECT_EQ(boundsOf(event).center(), QPointF(600, 600));
    perform([&](Edit& edit) { remove(edit, {shown(a).key(), shown(b).key()}); });
    EXPECT_NE(tree().find(event), nullptr);
}

TEST_F(FlowEditsTest, AnErrorEventStaysOnItsBorder)
{
    const Key task = create(type::Task, {500, 400});
    const Key event = create(type::BoundaryEvent, {500, 440}, type::ErrorEventDefinition);
    drop(event, {530, 600});
    EXPECT_TRUE(shown(event).is(type::BoundaryEvent));
    EXPECT_EQ(shown(event).attribute(u"attachedToRef"), shown(task).id());
    EXPECT_EQ(boundsOf(event).center(), QPointF(530, 440));
}

TEST_F(FlowEditsTest, ArrowKeysSlideABoundaryEventAlongItsBorder)
{
    create(type::Task, {500, 400});
    const Key event = create(type::IntermediateCatchEvent, {500, 440}, type::TimerEventDefinition);
    perform([&](Edit& edit) { moveShapes(edit, {event}, {10, 10}); });
    EXPECT_EQ(boundsOf(event).center(), QPointF(510, 440));
}

TEST_F(FlowEditsTest, AnEventWithAWayInDoesNotAttach)
{
    create(type::Task, {500, 600});
    const Key event = append(startShape(), type::IntermediateThrowEvent);
    drop(event, {500, 640});
    EXPECT_TRUE(shown(event).is(type::IntermediateThrowEvent));
}

TEST_F(FlowEditsTest, ANewFlowGoesAroundWhatIsInItsWay)
{
    const Key a = append(startShape(), type::Task);
    const Key gateway = append(a, type::ExclusiveGateway);
    const Key b = append(gateway, type::Task);
    const Key below = append(gateway, type::Task);
    ASSERT_GT(boundsOf(below).top(), boundsOf(b).bottom());
    const Key back = connect(below, a);
    const auto line = bpmn::waypoints(*tree().find(back));
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF stretch = QRectF(line[i - 1], line[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
        for (Key other : {gateway, b, startShape()})
            EXPECT_FALSE(stretch.intersects(boundsOf(other).adjusted(1, 1, -1, -1)));
    }
}

TEST_F(FlowEditsTest, AMovedElementsNewLineMindsWhatIsInItsWay)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    const Key a = append(gateway, type::Task);
    const Key b = append(gateway, type::Task);
    const Key flow = edgeInto(a);
    perform([&](Edit& edit) { moveShapes(edit, {a}, {0, 240}); });
    const auto line = bpmn::waypoints(*tree().find(flow));
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF stretch = QRectF(line[i - 1], line[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
        EXPECT_FALSE(stretch.intersects(boundsOf(b).adjusted(1, 1, -1, -1)));
    }
}

TEST_F(FlowEditsTest, AHealedFlowStaysAsItWentAlong)
{
    const Key a = append(startShape(), type::Task);
    const Key end = append(a, type::EndEvent);
    const QPointF from = bpmn::waypoints(*tree().find(edgeInto(a))).first();
    const QPointF to = bpmn::waypoints(*tree().find(edgeInto(end))).last();
    perform([&](Edit& edit) { remove(edit, {shown(a).key()}); });
    EXPECT_EQ(bpmn::waypoints(*tree().find(edgeInto(end))), (bpmn::Waypoints {from, to}));
}

} // namespace millrace::editing
