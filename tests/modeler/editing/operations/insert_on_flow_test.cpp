// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

/// A start event and two tasks in a row, as near to one another as steps are appended.
class RoomOnFlowTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        first_ = append(startShape(), type::Task);
        second_ = append(first_, type::Task);
        flow_ = shapeOf(*bpmn::incoming(tree(), shown(second_)).front());
    }
    /// A step of its own, dropped with its middle there.
    Key dropAt(QPointF at, TypeId what = type::Task)
    {
        const Key shape = create(what, boundsOf(first_).center() + QPointF(0, 20));
        perform([&](Edit& edit) {
            moveShapes(edit, {shape}, at - boundsOf(shape).center());
            return insertOnFlow(edit, shape, flow_);
        });
        return shape;
    }
    QPointF middleOfFlow() const
    {
        const auto line = bpmn::waypoints(*tree().find(flow_));
        return (line.first() + line.last()) / 2;
    }

    Key first_ = noKey;
    Key second_ = noKey;
    Key flow_ = noKey;
};

TEST_F(RoomOnFlowTest, WhatFollowsMovesOn)
{
    const QRectF before = boundsOf(second_);
    const Key dropped = dropAt(middleOfFlow());
    EXPECT_EQ(boundsOf(dropped).left(), boundsOf(first_).right() + 50);
    EXPECT_EQ(boundsOf(second_), before.translated(150, 0));
    EXPECT_EQ(boundsOf(second_).left(), boundsOf(dropped).right() + 50);
    for (const Key shape : {dropped, second_}) {
        const Element* flow = bpmn::incoming(tree(), shown(shape)).front();
        EXPECT_EQ(bpmn::waypoints(*tree().find(shapeOf(*flow))).size(), 2);
    }
}

TEST_F(RoomOnFlowTest, ItStandsOnTheLineThatItWasDroppedNearTo)
{
    const Key dropped = dropAt(middleOfFlow() + QPointF(3, 9), type::ExclusiveGateway);
    EXPECT_EQ(boundsOf(dropped).center().y(), boundsOf(first_).center().y());
}

TEST_F(RoomOnFlowTest, NothingMovesWhereThereIsRoom)
{
    perform([&](Edit& edit) { moveShapes(edit, {second_}, {300, 0}); });
    const QRectF before = boundsOf(second_);
    const QPointF at = middleOfFlow();
    const Key dropped = dropAt(at);
    EXPECT_EQ(boundsOf(second_), before);
    EXPECT_EQ(boundsOf(dropped).center(), at);
}

TEST_F(RoomOnFlowTest, PoolsAndLanesGrow)
{
    const Key pool = create(type::Participant, {400, 200});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const QRectF before = boundsOf(pool);
    dropAt(middleOfFlow());
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 150, 0));
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(second_)));
}

TEST_F(RoomOnFlowTest, WhatRunsDownwardsMovesOnDownwards)
{
    perform([&](Edit& edit) {
        const QPointF below(boundsOf(first_).center().x(), boundsOf(first_).bottom() + 90);
        moveShapes(edit, {second_}, below - boundsOf(second_).center());
        const QRectF a = boundsOf(first_);
        setWaypoints(edit, flow_, {{a.center().x(), a.bottom()}, {a.center().x(), a.bottom() + 50}});
    });
    const QRectF before = boundsOf(second_);
    const Key dropped = dropAt(middleOfFlow());
    EXPECT_EQ(boundsOf(dropped).top(), boundsOf(first_).bottom() + 50);
    EXPECT_EQ(boundsOf(second_), before.translated(0, 130));
}

TEST_F(RoomOnFlowTest, UndoGivesAllBack)
{
    const Key shape = create(type::Task, middleOfFlow());
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { return insertOnFlow(edit, shape, flow_); });
    EXPECT_NE(tree().save(), start);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

} // namespace millrace::editing
