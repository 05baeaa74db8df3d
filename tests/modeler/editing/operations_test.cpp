// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/operations.h"

#include "modeler/base/failure.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class OperationsTest : public EditingTest { };

TEST_F(OperationsTest, AppendPlacesToTheRightAndConnects)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::UserTask, QStringLiteral("Check"));
    EXPECT_EQ(shown(task).name(), QStringLiteral("Check"));
    EXPECT_EQ(boundsOf(task).center().y(), boundsOf(startShape()).center().y());
    EXPECT_GT(boundsOf(task).left(), boundsOf(startShape()).right());
    const auto flows = bpmn::incoming(tree(), shown(task));
    ASSERT_EQ(flows.size(), 1U);
    EXPECT_EQ(flows.front()->attribute(u"sourceRef"), shown(startShape()).id());
    EXPECT_EQ(shown(task).child(u"incoming")->text(), flows.front()->id());
    EXPECT_EQ(bpmn::waypoints(*bpmn::diagramElements(tree(), *flows.front()).front()).size(), 2);
    expectUndoRestores(start);
}

TEST_F(OperationsTest, AppendingTwiceDoesNotOverlap)
{
    const Key first = append(startShape(), type::Task);
    const Key second = append(startShape(), type::Task);
    EXPECT_FALSE(boundsOf(first).intersects(boundsOf(second)));
}

TEST_F(OperationsTest, CreateOnABorderAttaches)
{
    const Key task = append(startShape(), type::UserTask);
    const QRectF bounds = boundsOf(task);
    const Key event
        = create(type::IntermediateCatchEvent, {bounds.center().x(), bounds.bottom()}, type::TimerEventDefinition);
    ASSERT_NE(event, noKey);
    EXPECT_TRUE(shown(event).is(type::BoundaryEvent));
    EXPECT_EQ(shown(event).attribute(u"attachedToRef"), shown(task).id());
    EXPECT_EQ(bpmn::eventDefinitions(shown(event)).size(), 1U);
}

TEST_F(OperationsTest, APoolThatIsDroppedAroundAllStaysWhereItIsDropped)
{
    const QPointF center = boundsOf(startShape()).center() + QPointF(100, 20);
    const Key pool = create(type::Participant, center);
    EXPECT_EQ(boundsOf(pool).center(), center);
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(startShape())));
}

TEST_F(OperationsTest, TheFirstPoolTakesInTheProcess)
{
    const QByteArray start = tree().save();
    const Key pool = create(type::Participant, {400, 300});
    EXPECT_EQ(shown(pool).attribute(u"processRef"), process().id());
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(startShape())));
    const Key second = create(type::Participant, {400, 900});
    EXPECT_NE(shown(second).attribute(u"processRef"), process().id());
    // In a collaboration flow nodes stand in a pool.
    EXPECT_EQ(create(type::Task, {5000, 5000}), noKey);
    expectUndoRestores(start);
}

TEST_F(OperationsTest, PoolsAreConnectedByMessages)
{
    const Key task = append(startShape(), type::SendTask);
    create(type::Participant, {400, 300});
    const Key other = create(type::Participant, {400, 900});
    const Key edge = connect(task, other);
    ASSERT_NE(edge, noKey);
    EXPECT_TRUE(shown(edge).is(type::MessageFlow));
    EXPECT_TRUE(shown(edge).parent()->is(type::Collaboration));
}

TEST_F(OperationsTest, NothingFlowsOutOfAnEndOrIntoAStart)
{
    const Key end = append(startShape(), type::EndEvent);
    const Key task = create(type::Task, {800, 400});
    EXPECT_EQ(connect(end, task), noKey);
    EXPECT_EQ(connect(task, startShape()), noKey);
}

TEST_F(OperationsTest, MovingTakesAttachedEventsAndEdgesAlong)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::UserTask);
    const QRectF before = boundsOf(task);
    const Key event
        = create(type::IntermediateCatchEvent, {before.center().x(), before.bottom()}, type::TimerEventDefinition);
    const QRectF eventBefore = boundsOf(event);
    perform([&](Edit& edit) { moveShapes(edit, {task}, {30, 120}); });
    EXPECT_EQ(boundsOf(task), before.translated(30, 120));
    EXPECT_EQ(boundsOf(event), eventBefore.translated(30, 120));
    const auto& flow = *bpmn::incoming(tree(), shown(task)).front();
    const auto line = bpmn::waypoints(*bpmn::diagramElements(tree(), flow).front());
    EXPECT_EQ(line.last().x(), boundsOf(task).left());
    EXPECT_TRUE(boundsOf(task).adjusted(-1, -1, 1, 1).contains(line.last()));
    expectUndoRestores(start);
}

TEST_F(OperationsTest, MovingIntoASubProcessChangesTheScopeAndPartsFlows)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::Task);
    const Key subProcess = create(type::SubProcess, {800, 600});
    perform([&](Edit& edit) { moveShapes(edit, {task}, QPointF(800, 600) - boundsOf(task).center(), subProcess); });
    EXPECT_EQ(shown(task).parent(), &shown(subProcess));
    EXPECT_TRUE(bpmn::incoming(tree(), shown(task)).empty());
    EXPECT_EQ(shown(task).child(u"incoming"), nullptr);
    EXPECT_EQ(shown(startShape()).child(u"outgoing"), nullptr);
    expectUndoRestores(start);
}

TEST_F(OperationsTest, RemovingHealsTheFlow)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::Task);
    const Key end = append(task, type::EndEvent);
    perform([&](Edit& edit) { remove(edit, {shown(task).key()}); });
    const auto flows = bpmn::outgoing(tree(), shown(startShape()));
    ASSERT_EQ(flows.size(), 1U);
    EXPECT_EQ(flows.front()->attribute(u"targetRef"), shown(end).id());
    EXPECT_EQ(shown(end).children(u"incoming").size(), 1U);
    EXPECT_EQ(shown(end).child(u"incoming")->text(), flows.front()->id());
    EXPECT_TRUE(tree().brokenReferences().empty());
    expectUndoRestores(start);
}

TEST_F(OperationsTest, RemovingTakesWhatHangsOnIt)
{
    const QByteArray start = tree().save();
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    const Key first = append(gateway, type::Task);
    append(gateway, type::Task);
    const QString flow = bpmn::incoming(tree(), shown(first)).front()->id();
    perform([&](Edit& edit) { setProperty(edit, shown(gateway).key(), QStringLiteral("default"), flow); });
    perform([&](Edit& edit) { remove(edit, {shown(first).key()}); });
    EXPECT_EQ(tree().byId(flow), nullptr);
    EXPECT_FALSE(shown(gateway).hasAttribute(u"default"));
    EXPECT_TRUE(tree().brokenReferences().empty());
    expectUndoRestores(start);
}

TEST_F(OperationsTest, WhatADiagramShowsAsAWholeIsNotRemovedAndNoShapeStandsForIt)
{
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { remove(edit, {process().key()}); });
    EXPECT_EQ(tree().save(), start);
    EXPECT_THROW(
        perform([&](Edit& edit) { setProperty(edit, startShape(), QStringLiteral("bpmnElement"), process().id()); }),
        base::Failure);
    EXPECT_EQ(tree().save(), start);
}

TEST_F(OperationsTest, ARemovedPoolTakesItsProcessAlong)
{
    const Key pool = create(type::Participant, {400, 300});
    create(type::Participant, {400, 800});
    const QString gone = shown(pool).attribute(u"processRef");
    ASSERT_EQ(bpmn::processes(tree()).size(), 2U);
    perform([&](Edit& edit) { remove(edit, {shown(pool).key()}); });
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U);
    EXPECT_EQ(tree().byId(gone), nullptr);
    EXPECT_TRUE(tree().brokenReferences().empty());
}

TEST_F(OperationsTest, ReferencesFollowANewId)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::Task);
    perform(
        [&](Edit& edit) { setProperty(edit, shown(task).key(), QStringLiteral("id"), QStringLiteral("Task_Check")); });
    EXPECT_EQ(shown(task).id(), QStringLiteral("Task_Check"));
    EXPECT_EQ(bpmn::incoming(tree(), shown(task)).front()->attribute(u"targetRef"), QStringLiteral("Task_Check"));
    expectUndoRestores(start);
}

TEST_F(OperationsTest, PropertiesAreCheckedAgainstTheSchema)
{
    const Key task = shown(append(startShape(), type::Task)).key();
    const auto set = [&](const char* name, const char* value) {
        perform([&](Edit& edit) { setProperty(edit, task, QLatin1String(name), QLatin1String(value)); });
    };
    EXPECT_THROW(set("colour", "red"), base::Failure);
    EXPECT_THROW(set("isForCompensation", "maybe"), base::Failure);
    EXPECT_THROW(set("startQuantity", "many"), base::Failure);
    EXPECT_THROW(set("id", "1 task"), base::Failure);
    EXPECT_THROW(set("id", process().id().toLatin1().constData()), base::Failure);
    set("documentation", "Ask the bureau.");
    EXPECT_EQ(tree().find(task)->child(u"documentation")->text(), QStringLiteral("Ask the bureau."));
    set("documentation", "");
    EXPECT_EQ(tree().find(task)->child(u"documentation"), nullptr);
}

TEST_F(OperationsTest, NobodyIsListedInALaneWhereItIsNotDrawn)
{
    const Key pool = create(type::Participant, {900, 600});
    const Key lane = perform([&](Edit& edit) { return addLane(edit, pool, false); });
    const Key step = append(startShape(), type::Task);
    ASSERT_NE(lane, noKey);
    EXPECT_THROW(perform([&](Edit& edit) {
        setProperty(edit, shown(lane).key(), QStringLiteral("flowNodeRef"), shown(step).id());
    }),
        base::Failure);
}

TEST_F(OperationsTest, ADiagramIsOfAProcessOrWhatContainsOne)
{
    const auto show = [&](const QString& id) {
        perform([&](Edit& edit) { setProperty(edit, plane(), QStringLiteral("bpmnElement"), id); });
    };
    EXPECT_THROW(show(shown(startShape()).id()), base::Failure);
    EXPECT_NO_THROW(show(process().id()));
}

TEST_F(OperationsTest, AConditionIsAFormalExpression)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    const Key flow = bpmn::incoming(tree(), shown(append(gateway, type::Task))).front()->key();
    perform([&](Edit& edit) {
        setProperty(edit, flow, QStringLiteral("conditionExpression"), QStringLiteral("amount > 10 and ok"));
    });
    const Element* condition = tree().find(flow)->child(u"conditionExpression");
    ASSERT_TRUE(condition);
    EXPECT_TRUE(condition->is(type::FormalExpression));
    EXPECT_EQ(condition->text(), QStringLiteral("amount > 10 and ok"));
    EXPECT_TRUE(tree().save().contains("xsi:type="));
}

TEST_F(OperationsTest, ReplacingATypeKeepsIdNameAndFlows)
{
    const QByteArray start = tree().save();
    const Key shape = append(startShape(), type::Task, QStringLiteral("Check"));
    const QString id = shown(shape).id();
    perform([&](Edit& edit) { return replaceType(edit, shown(shape).key(), {.type = type::ServiceTask}); });
    EXPECT_TRUE(shown(shape).is(type::ServiceTask));
    EXPECT_EQ(shown(shape).id(), id);
    EXPECT_EQ(shown(shape).name(), QStringLiteral("Check"));
    EXPECT_EQ(bpmn::incoming(tree(), shown(shape)).size(), 1U);
    EXPECT_EQ(shown(shape).children(u"incoming").size(), 1U);
    EXPECT_FALSE(canReplaceType(tree(), shown(shape), {.type = type::ExclusiveGateway}));
    expectUndoRestores(start);
}

TEST_F(OperationsTest, ReplacingAnEventChangesWhatItWaitsFor)
{
    perform([&](Edit& edit) {
        return replaceType(
            edit, shown(startShape()).key(), {.type = type::StartEvent, .eventDefinition = type::TimerEventDefinition});
    });
    const auto definitions = bpmn::eventDefinitions(shown(startShape()));
    ASSERT_EQ(definitions.size(), 1U);
    EXPECT_TRUE(definitions.front()->is(type::TimerEventDefinition));
}

TEST_F(OperationsTest, InputsStayThoseOfTheirProcessWhereverTheyAreDrawn)
{
    const Key input = create(type::DataInput, {300, 500});
    const Key scope = create(type::SubProcess, {700, 500});
    const Element* specification = shown(input).parent();
    perform([&](Edit& edit) { moveShapes(edit, {input}, {400, 0}, scope); });
    EXPECT_EQ(shown(input).parent(), specification);
    EXPECT_EQ(boundsOf(input).center(), QPointF(700, 500));
}

TEST_F(OperationsTest, ResizingKeepsEventsOnTheBorderAndEdgesDocked)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::UserTask);
    const QRectF before = boundsOf(task);
    const Key event
        = create(type::IntermediateCatchEvent, {before.center().x(), before.bottom()}, type::TimerEventDefinition);
    perform([&](Edit& edit) { resizeShape(edit, task, before.adjusted(0, 0, 40, 60)); });
    EXPECT_EQ(boundsOf(event).center().y(), before.bottom() + 60);
    perform([&](Edit& edit) { resizeShape(edit, task, QRectF(before.topLeft(), QSizeF(1, 1))); });
    EXPECT_GE(boundsOf(task).width(), 50);
    expectUndoRestores(start);
}

} // namespace millrace::editing
