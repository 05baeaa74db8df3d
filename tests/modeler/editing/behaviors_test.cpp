// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"

#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class BehaviorsTest : public EditingTest {
protected:
    Key flowBetween(Key from, Key to)
    {
        for (const Element* flow : bpmn::outgoing(tree(), shown(from))) {
            if (flow->attribute(u"targetRef") == shown(to).id())
                return flow->key();
        }
        return noKey;
    }
    std::vector<QString> laneIdsOf(Key shape)
    {
        std::vector<QString> ids;
        for (const metamodel::Reference& reference : tree().referencesTo(shown(shape).id())) {
            const Element* lane = tree().find(reference.from)->parent();
            if (lane->is(type::Lane))
                ids.push_back(lane->id());
        }
        return ids;
    }
    Key create(TypeId what, QPointF center) { return EditingTest::create(what, center); }
    Key lane(Key pool, std::size_t index)
    {
        const Element* process = bpmn::referred(tree(), shown(pool), u"processRef");
        return shapeOf(*process->child(u"laneSet")->children(u"lane").at(index));
    }
};

TEST_F(BehaviorsTest, EachHasANameOfItsOwn)
{
    for (const NamedBehavior& one : behaviors()) {
        int named = 0;
        for (const NamedBehavior& other : behaviors())
            named += std::string_view(one.name) == other.name ? 1 : 0;
        EXPECT_EQ(named, 1) << one.name;
        EXPECT_NE(one.follow, nullptr);
    }
}

TEST_F(BehaviorsTest, AFlowThatLeavesFromElsewhereIsNoDefaultAnyMore)
{
    const Key a = append(startShape(), type::ExclusiveGateway);
    const Key b = append(a, type::Task);
    const Key other = create(type::ExclusiveGateway, {400, 800});
    const Key flow = flowBetween(a, b);
    const QString id = tree().find(flow)->id();
    perform([&](Edit& edit) { setProperty(edit, shown(a).key(), QStringLiteral("default"), id); });
    perform([&](Edit& edit) { reconnect(edit, shapeOf(*tree().find(flow)), true, other); });
    EXPECT_FALSE(shown(a).hasAttribute(u"default"));
    document_->undo();
    EXPECT_EQ(shown(a).attribute(u"default"), id);
}

TEST_F(BehaviorsTest, ASequenceFlowPartedByPoolsBecomesAMessageFlowAndBack)
{
    const Key a = append(startShape(), type::Task);
    const Key b = append(a, type::Task);
    create(type::Participant, {500, 300});
    const Key second = create(type::Participant, {500, 900});
    const QByteArray start = tree().save();
    const QPointF home = boundsOf(b).center();
    const QPointF away(500, 900);
    perform([&](Edit& edit) { moveShapes(edit, {b}, away - home, second); });
    EXPECT_TRUE(bpmn::incoming(tree(), shown(b)).empty());
    const Element* message = nullptr;
    for (const Element* child : bpmn::shown(tree(), *tree().find(plane()))->children()) {
        if (child->is(type::MessageFlow))
            message = child;
    }
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->attribute(u"sourceRef"), shown(a).id());
    EXPECT_EQ(message->attribute(u"targetRef"), shown(b).id());
    EXPECT_EQ(bpmn::diagramElements(tree(), *message).size(), 1U);
    perform([&](Edit& edit) {
        moveShapes(edit, {b}, home - away, containerAt(tree(), *tree().find(plane()), home)->key());
    });
    EXPECT_EQ(bpmn::incoming(tree(), shown(b)).size(), 1U);
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(BehaviorsTest, AnEventSubProcessStandsApartFromTheFlow)
{
    const Key a = append(startShape(), type::SubProcess);
    append(a, type::EndEvent);
    const QRectF box = boundsOf(a);
    const Key event = create(type::IntermediateCatchEvent, {box.center().x(), box.bottom()});
    ASSERT_TRUE(shown(event).is(type::BoundaryEvent));
    const QByteArray start = tree().save();
    perform(
        [&](Edit& edit) { replaceType(edit, shown(a).key(), {.type = type::SubProcess, .isTriggeredByEvent = true}); });
    EXPECT_TRUE(bpmn::incoming(tree(), shown(a)).empty());
    EXPECT_TRUE(bpmn::outgoing(tree(), shown(a)).empty());
    EXPECT_TRUE(bpmn::boundaryEvents(tree(), shown(a)).empty());
    EXPECT_EQ(process().child(u"sequenceFlow"), nullptr);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(BehaviorsTest, LanesKnowWhatStandsInThem)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    EXPECT_FALSE(canSplitLane(tree(), pool));
    const Key upper = lane(pool, 0);
    const Key lower = lane(pool, 1);
    EXPECT_EQ(boundsOf(upper).bottom(), boundsOf(lower).top());
    EXPECT_EQ(boundsOf(upper) | boundsOf(lower), boundsOf(pool).adjusted(30, 0, 0, 0));
    ASSERT_EQ(laneIdsOf(a).size(), 1U);
    perform([&](Edit& edit) { moveShapes(edit, {a}, {0, boundsOf(lower).center().y() - boundsOf(a).center().y()}); });
    EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(lower).id()});
    // The room of a removed lane goes to its neighbour, and with it who stands there.
    perform([&](Edit& edit) { remove(edit, {shown(lower).key()}); });
    EXPECT_EQ(boundsOf(upper), boundsOf(pool).adjusted(30, 0, 0, 0));
    EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(upper).id()});
    perform([&](Edit& edit) { remove(edit, {shown(upper).key()}); });
    EXPECT_EQ(bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet"), nullptr);
    while (tree().save() != start && document_->canUndo())
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(BehaviorsTest, WhatStandsOnTheLineBetweenTwoLanesStaysInItsOwn)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    for (const std::size_t own : {0U, 1U}) {
        const Key home = lane(pool, own);
        const auto moveTo = [&](double y) {
            perform([&](Edit& edit) { moveShapes(edit, {a}, {0, y - boundsOf(a).center().y()}); });
        };
        moveTo(boundsOf(home).center().y());
        ASSERT_EQ(laneIdsOf(a), std::vector<QString> {shown(home).id()});
        moveTo(boundsOf(lane(pool, 0)).bottom());
        EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(home).id()});
    }
}

TEST_F(BehaviorsTest, AnAddedLaneMakesRoomForItself)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    const QRectF before = boundsOf(pool);
    const QRectF task = boundsOf(a);
    const Key below = perform([&](Edit& edit) { return addLane(edit, pool, true); });
    EXPECT_EQ(boundsOf(below).top(), before.bottom());
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 120));
    EXPECT_EQ(boundsOf(a), task);
    const Key above = perform([&](Edit& edit) { return addLane(edit, lane(pool, 0), false); });
    EXPECT_EQ(boundsOf(above).top(), before.top());
    EXPECT_EQ(boundsOf(a), task.translated(0, 120));
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 240));
    const Key middle = perform([&](Edit& edit) { return addLane(edit, above, true); });
    EXPECT_EQ(boundsOf(middle).top(), boundsOf(above).bottom());
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 360));
}

TEST_F(BehaviorsTest, ALaneIsDividedIntoLanesOfItsOwn)
{
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Key upper = lane(pool, 0);
    perform([&](Edit& edit) { splitLane(edit, upper, 3); });
    ASSERT_NE(shown(upper).child(u"childLaneSet"), nullptr);
    EXPECT_EQ(shown(upper).child(u"childLaneSet")->children(u"lane").size(), 3U);
    const QByteArray saved = tree().save();
    EXPECT_TRUE(bpmn::load(saved).problems.empty());
}

TEST_F(BehaviorsTest, PoolsAndSubProcessesGrowAroundWhatIsPutOverTheirBorder)
{
    const Key outer = create(type::SubProcess, {600, 500});
    const Key inner = create(type::Task, {600, 500});
    const QRectF before = boundsOf(outer);
    perform([&](Edit& edit) { moveShapes(edit, {inner}, {160, 0}); });
    EXPECT_EQ(boundsOf(outer).right(), boundsOf(inner).right() + 20);
    EXPECT_EQ(boundsOf(outer).left(), before.left());
    document_->undo();
    EXPECT_EQ(boundsOf(outer), before);
    perform([&](Edit& edit) { moveShapes(edit, {outer}, {500, 0}); });
    EXPECT_EQ(boundsOf(outer), before.translated(500, 0));
}

TEST_F(BehaviorsTest, NamesKeepOutOfTheWayOfLinesUnlessSomebodyPlacedThem)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    append(gateway, type::Task);
    EXPECT_FALSE(bpmn::labelBounds(*tree().find(gateway)));
    append(gateway, type::Task); // below: its flow leaves from the bottom
    const auto label = bpmn::labelBounds(*tree().find(gateway));
    ASSERT_TRUE(label);
    EXPECT_LE(label->bottom(), boundsOf(gateway).top());
    const QRectF wished(10, 10, 60, 14);
    perform([&](Edit& edit) { placeLabel(edit, gateway, wished); });
    append(gateway, type::Task);
    EXPECT_EQ(bpmn::labelBounds(*tree().find(gateway)), wished);
}

} // namespace millrace::editing
