// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"
#include "tests/support/schema_check.h"

namespace millrace::editing {

/// Dividing a pool in which steps stand already, and moving the borders of its lanes.
class LanesTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        task_ = append(startShape(), type::Task);
        pool_ = create(type::Participant, {500, 300});
    }
    void divide(int count)
    {
        perform([&](Edit& edit) { splitLane(edit, pool_, count); });
    }
    Key lane(std::size_t index) const
    {
        const Element* process = bpmn::referred(tree(), shown(pool_), u"processRef");
        return shapeOf(*process->child(u"laneSet")->children(u"lane")[index]);
    }
    /// How many of the steps are not wholly in one lane.
    int cut(int lanes) const
    {
        int count = 0;
        for (const Element* shape : shapesOn(*tree().find(plane()))) {
            if (!shown(shape->key()).is(type::FlowNode))
                continue;
            int whole = 0;
            for (int i = 0; i < lanes; ++i)
                whole += boundsOf(lane(std::size_t(i))).contains(boundsOf(shape->key())) ? 1 : 0;
            count += whole == 1 ? 0 : 1;
        }
        return count;
    }
    void resize(Key shape, const QRectF& bounds)
    {
        perform([&](Edit& edit) { resizeShape(edit, shape, bounds); });
    }

    Key task_ = noKey;
    Key pool_ = noKey;
};

TEST_F(LanesTest, NoStepIsCutByADivision)
{
    const QByteArray start = tree().save();
    for (const int count : {2, 3}) {
        divide(count);
        EXPECT_EQ(cut(count), 0) << count;
        QRectF all;
        for (int i = 0; i < count; ++i) {
            EXPECT_GE(boundsOf(lane(std::size_t(i))).height(), 60);
            all |= boundsOf(lane(std::size_t(i)));
        }
        EXPECT_EQ(all, boundsOf(pool_).adjusted(30, 0, 0, 0));
        document_->undo();
        EXPECT_EQ(tree().save(), start);
    }
}

TEST_F(LanesTest, WhatIsDroppedOnALaneInALaneStaysInItsProcess)
{
    divide(2);
    perform([&](Edit& edit) { splitLane(edit, lane(1), 2); });
    const Element* inner = shown(lane(1)).child(u"childLaneSet")->children(u"lane").back();
    const Key innerShape = shapeOf(*inner);
    const Element* process = shown(task_).parent();
    perform([&](Edit& edit) {
        moveShapes(edit, {task_}, boundsOf(innerShape).center() - boundsOf(task_).center(), innerShape);
    });
    EXPECT_EQ(shown(task_).parent(), process);
    const auto members = inner->children(u"flowNodeRef");
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(members.front()->text(), shown(task_).id());
    support::SchemaCheck schema;
    schema.add("moved", tree().save());
    EXPECT_TRUE(schema.invalid().empty());
}

TEST_F(LanesTest, RowsThatAreTooNearMoveApart)
{
    const QRectF upper = boundsOf(task_);
    const Key lower = create(type::Task, {upper.center().x() + 150, upper.bottom() + 45});
    const Key beside = create(type::Task, {upper.center().x() + 300, upper.bottom() + 10});
    divide(2);
    EXPECT_EQ(cut(2), 0);
    EXPECT_TRUE(boundsOf(lane(1)).contains(boundsOf(lower)) || boundsOf(lane(0)).contains(boundsOf(lower)));
    EXPECT_TRUE(boundsOf(pool_).contains(boundsOf(beside)));
}

TEST_F(LanesTest, AnEmptyPoolIsDividedEvenly)
{
    perform([&](Edit& edit) { remove(edit, {shown(task_).key(), shown(startShape()).key()}); });
    const double height = boundsOf(pool_).height();
    divide(2);
    EXPECT_EQ(boundsOf(lane(0)).height(), height / 2);
    EXPECT_EQ(boundsOf(lane(1)).height(), height / 2);
}

TEST_F(LanesTest, NeighboursShareABorder)
{
    divide(2);
    const QRectF upper = boundsOf(lane(0));
    const QRectF lower = boundsOf(lane(1));
    const QRectF pool = boundsOf(pool_);
    resize(lane(0), upper.adjusted(0, 0, 0, 30));
    EXPECT_EQ(boundsOf(lane(0)), upper.adjusted(0, 0, 0, 30));
    EXPECT_EQ(boundsOf(lane(1)), lower.adjusted(0, 30, 0, 0));
    EXPECT_EQ(boundsOf(pool_), pool);
    resize(lane(0), boundsOf(lane(0)).adjusted(0, 0, 0, 1000));
    EXPECT_EQ(boundsOf(lane(1)).height(), 60);
    EXPECT_EQ(boundsOf(lane(0)).bottom(), boundsOf(lane(1)).top());
}

TEST_F(LanesTest, OuterBordersAreThePools)
{
    divide(2);
    const QRectF pool = boundsOf(pool_);
    const QRectF upper = boundsOf(lane(0));
    resize(lane(1), boundsOf(lane(1)).adjusted(0, 0, 100, 50));
    EXPECT_EQ(boundsOf(pool_), pool.adjusted(0, 0, 100, 50));
    EXPECT_EQ(boundsOf(lane(0)), upper.adjusted(0, 0, 100, 0));
    EXPECT_EQ(boundsOf(lane(0)) | boundsOf(lane(1)), boundsOf(pool_).adjusted(30, 0, 0, 0));
}

TEST_F(LanesTest, APoolStaysAroundItsSteps)
{
    const QByteArray start = tree().save();
    resize(pool_, QRectF(boundsOf(pool_).topLeft(), QSizeF(10, 10)));
    EXPECT_TRUE(boundsOf(pool_).contains(boundsOf(task_)));
    EXPECT_EQ(boundsOf(pool_).right(), std::max(boundsOf(task_).right() + 20, boundsOf(pool_).left() + 300));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

/// Lanes that stand in no pool: in a sub-process, or in the process by itself.
class LanesWithoutPoolTest : public EditingTest {
protected:
    void divide(Key shape, int count)
    {
        perform([&](Edit& edit) { splitLane(edit, shape, count); });
    }
    std::vector<Key> lanesOf(const Element& scope) const
    {
        std::vector<Key> lanes;
        if (const Element* set = scope.child(u"laneSet"))
            for (const Element* lane : set->children(u"lane"))
                lanes.push_back(shapeOf(*lane));
        return lanes;
    }
    QRectF whole(const Element& scope) const
    {
        QRectF all;
        for (const Key lane : lanesOf(scope))
            all |= boundsOf(lane);
        return all;
    }
    std::vector<QString> listedIn(Key lane) const
    {
        std::vector<QString> ids;
        for (const Element* reference : shown(lane).children(u"flowNodeRef"))
            ids.push_back(reference->text());
        return ids;
    }
    void expectValid()
    {
        support::SchemaCheck schema;
        schema.add("lanes", tree().save());
        for (const auto& [name, reason] : schema.invalid())
            ADD_FAILURE() << reason;
    }
};

TEST_F(LanesWithoutPoolTest, AnOpenSubProcessIsDivided)
{
    const Key sub = create(type::SubProcess, {600, 400});
    const Key task = create(type::Task, boundsOf(sub).center());
    const QByteArray start = tree().save();
    ASSERT_TRUE(canSplitLane(tree(), sub));
    divide(sub, 2);
    EXPECT_FALSE(canSplitLane(tree(), sub));
    const std::vector<Key> lanes = lanesOf(shown(sub));
    ASSERT_EQ(lanes.size(), 2U);
    EXPECT_EQ(process().child(u"laneSet"), nullptr);
    EXPECT_TRUE(boundsOf(sub).contains(whole(shown(sub))));
    EXPECT_GE(whole(shown(sub)).top(), boundsOf(sub).top() + 25) << "its name stays free";
    EXPECT_EQ(boundsOf(lanes[0]).bottom(), boundsOf(lanes[1]).top());
    EXPECT_TRUE(boundsOf(lanes[0]).contains(boundsOf(task)) || boundsOf(lanes[1]).contains(boundsOf(task)));
    std::vector<QString> listed = listedIn(lanes[0]);
    for (const QString& id : listedIn(lanes[1]))
        listed.push_back(id);
    EXPECT_EQ(listed, std::vector<QString> {shown(task).id()});
    expectValid();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(LanesWithoutPoolTest, StepsMoveFromUnderTheNamesOfLanes)
{
    const Key sub = create(type::SubProcess, {600, 400});
    const Key task = create(type::Task, boundsOf(sub).topLeft() + QPointF(62, 60));
    const Key timer = create(type::BoundaryEvent, {boundsOf(sub).right(), 400}, type::TimerEventDefinition);
    divide(sub, 2);
    const Key lane = lanesOf(shown(sub)).front();
    EXPECT_GE(boundsOf(task).left(), boundsOf(lane).left() + 30);
    EXPECT_EQ(boundsOf(timer).center().x(), boundsOf(sub).right()) << "what is on the border stays on it";
}

TEST_F(LanesWithoutPoolTest, LanesGoWithTheirSubProcess)
{
    const Key sub = create(type::SubProcess, {600, 400});
    divide(sub, 3);
    const QRectF lanes = whole(shown(sub));
    perform([&](Edit& edit) { moveShapes(edit, {sub}, {70, 40}); });
    EXPECT_EQ(whole(shown(sub)), lanes.translated(70, 40));
    perform([&](Edit& edit) { resizeShape(edit, sub, boundsOf(sub).adjusted(-50, -20, 100, 80)); });
    EXPECT_EQ(whole(shown(sub)), lanes.translated(70, 40).adjusted(-50, -20, 100, 80));
    perform([&](Edit& edit) { resizeShape(edit, sub, QRectF(boundsOf(sub).topLeft(), QSizeF(10, 10))); });
    EXPECT_TRUE(boundsOf(sub).contains(whole(shown(sub))));
    for (const Key lane : lanesOf(shown(sub)))
        EXPECT_GE(boundsOf(lane).height(), 40);
    // A step that is drawn over the border takes that along, and the lanes with it.
    const QRectF frame = boundsOf(sub);
    const Key task = create(type::Task, frame.center());
    const double right = frame.right() - whole(shown(sub)).right();
    perform([&](Edit& edit) { moveShapes(edit, {task}, {frame.right() - boundsOf(task).center().x(), 0}); });
    EXPECT_GT(boundsOf(sub).right(), frame.right());
    EXPECT_EQ(boundsOf(sub).right() - whole(shown(sub)).right(), right);
    EXPECT_LE(boundsOf(task).right(), whole(shown(sub)).right());
}

TEST_F(LanesWithoutPoolTest, ABorderOfALaneIsThatOfItsSubProcess)
{
    const Key pool = create(type::Participant, {600, 400});
    const Key sub = create(type::SubProcess, boundsOf(pool).center());
    divide(sub, 2);
    const QRectF outer = boundsOf(sub);
    const QRectF lanes = whole(shown(sub));
    const Key last = lanesOf(shown(sub)).back();
    const QRectF pooled = boundsOf(pool);
    perform([&](Edit& edit) { resizeShape(edit, last, boundsOf(last).adjusted(0, 0, 10, 5)); });
    EXPECT_EQ(boundsOf(sub), outer.adjusted(0, 0, 10, 5));
    EXPECT_EQ(whole(shown(sub)), lanes.adjusted(0, 0, 10, 5));
    EXPECT_EQ(boundsOf(pool), pooled);
    // And the lanes inside do not follow the pool.
    perform([&](Edit& edit) { resizeShape(edit, pool, pooled.adjusted(-40, 0, 0, 0)); });
    EXPECT_EQ(whole(shown(sub)), lanes.adjusted(0, 0, 10, 5));
}

TEST_F(LanesWithoutPoolTest, FurtherLanesAreAddedInASubProcess)
{
    const Key sub = create(type::SubProcess, {600, 400});
    const QRectF before = boundsOf(sub);
    const QByteArray start = tree().save();
    ASSERT_TRUE(canAddLane(tree(), sub));
    const Key added = perform([&](Edit& edit) { return addLane(edit, sub, true); });
    ASSERT_EQ(lanesOf(shown(sub)).size(), 2U);
    EXPECT_EQ(lanesOf(shown(sub)).back(), added);
    EXPECT_EQ(boundsOf(sub).height(), before.height() + 120);
    EXPECT_TRUE(boundsOf(sub).contains(whole(shown(sub))));
    perform([&](Edit& edit) { addLane(edit, sub, false); });
    EXPECT_TRUE(boundsOf(sub).contains(whole(shown(sub))));
    EXPECT_EQ(boundsOf(sub).height(), before.height() + 240);
    expectValid();
    while (!lanesOf(shown(sub)).empty())
        perform([&](Edit& edit) { remove(edit, {shown(lanesOf(shown(sub)).back()).key()}); });
    EXPECT_EQ(shown(sub).child(u"laneSet"), nullptr) << "goes with the last of its lanes";
    while (tree().save() != start && document_->canUndo())
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(LanesWithoutPoolTest, AClosedSubProcessIsNotDivided)
{
    const Key closed = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::SubProcess, .isExpanded = false}, {600, 400});
    });
    EXPECT_FALSE(canSplitLane(tree(), closed));
    EXPECT_FALSE(canAddLane(tree(), closed));
}

TEST_F(LanesWithoutPoolTest, TheProcessOfADiagramIsDivided)
{
    const Key task = append(startShape(), type::Task);
    const QByteArray start = tree().save();
    const QRectF place = boundsOf(task);
    ASSERT_TRUE(canSplitLane(tree(), plane()));
    divide(plane(), 2);
    EXPECT_FALSE(canSplitLane(tree(), plane()));
    const std::vector<Key> lanes = lanesOf(process());
    ASSERT_EQ(lanes.size(), 2U);
    EXPECT_EQ(boundsOf(task), place);
    EXPECT_TRUE(boundsOf(lanes[0]).contains(place));
    EXPECT_EQ(listedIn(lanes[0]).size(), 2U);
    EXPECT_GE(boundsOf(startShape()).left(), boundsOf(lanes[0]).left() + 30);
    expectValid();
    // All end where one is made wider.
    const QRectF all = whole(process());
    perform([&](Edit& edit) { resizeShape(edit, lanes[1], boundsOf(lanes[1]).adjusted(0, 0, 90, 30)); });
    EXPECT_EQ(whole(process()), all.adjusted(0, 0, 90, 30));
    EXPECT_EQ(boundsOf(lanes[0]).right(), all.right() + 90);
    perform([&](Edit& edit) { addLane(edit, plane(), true); });
    EXPECT_EQ(lanesOf(process()).size(), 3U);
    // A pool that comes later is around them.
    const QRectF three = whole(process());
    const Key pool = create(type::Participant, {500, 300});
    EXPECT_EQ(boundsOf(pool), three.adjusted(-30, 0, 0, 0));
    EXPECT_FALSE(canSplitLane(tree(), plane())) << "it shows pools now";
    while (tree().save() != start && document_->canUndo())
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(LanesWithoutPoolTest, AnEmptyProcessIsDividedToo)
{
    perform([&](Edit& edit) { remove(edit, {shown(startShape()).key()}); });
    divide(plane(), 3);
    const std::vector<Key> lanes = lanesOf(process());
    ASSERT_EQ(lanes.size(), 3U);
    const Key task = create(type::Task, boundsOf(lanes[1]).center());
    EXPECT_EQ(listedIn(lanes[1]), std::vector<QString> {shown(task).id()});
}

TEST_F(LanesTest, ADivisionKeepsClearOfFlows)
{
    const Key gateway = append(task_, type::ExclusiveGateway);
    const Key back = append(gateway, type::Task);
    const Key loop = connect(back, task_); // below all three
    const Key below = append(gateway, type::Task);
    append(below, type::Task);
    divide(2);
    double lowest = 0;
    for (const QPointF point : bpmn::waypoints(*tree().find(loop)))
        lowest = std::max(lowest, point.y());
    ASSERT_GT(lowest, boundsOf(task_).bottom());
    const QRectF upper = boundsOf(lane(0));
    ASSERT_TRUE(upper.contains(boundsOf(task_)));
    EXPECT_GE(upper.bottom(), lowest + 10);
    EXPECT_LE(upper.bottom(), boundsOf(below).top() - 10);
}

/// New lanes run as those do that are there.
class LaneDirectionTest : public LanesWithoutPoolTest {
protected:
    bool areUpright(const Element& scope) const
    {
        const std::vector<Key> lanes = lanesOf(scope);
        EXPECT_GE(lanes.size(), 2U);
        for (std::size_t i = 1; i < lanes.size(); ++i)
            if (boundsOf(lanes[i]).left() != boundsOf(lanes[i - 1]).right())
                return false;
        for (const Key lane : lanes)
            EXPECT_EQ(tree().find(lane)->attribute(u"isHorizontal"), QStringLiteral("false"));
        return true;
    }
};

TEST_F(LaneDirectionTest, InAnUprightPoolASubProcessHasUprightOnes)
{
    const Key pool = perform([&](Edit& edit) {
        return editing::create(
            edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical}, {500, 500});
    });
    EXPECT_GE(boundsOf(startShape()).top(), boundsOf(pool).top() + 30);
    const Key sub = create(type::SubProcess, boundsOf(pool).center());
    ASSERT_TRUE(shown(sub).is(type::SubProcess));
    const QByteArray start = tree().save();
    divide(sub, 2);
    EXPECT_TRUE(areUpright(shown(sub)));
    EXPECT_TRUE(boundsOf(sub).contains(whole(shown(sub))));
    expectValid();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(LaneDirectionTest, OnAPlaneTheyRunAsOthersThereDo)
{
    const Key sub = create(type::SubProcess, {600, 400});
    divide(sub, 2);
    for (const Key lane : lanesOf(shown(sub)))
        perform([&](Edit& edit) { edit.set(lane, u"isHorizontal", QStringLiteral("false")); });
    const Key task = append(startShape(), type::Task);
    divide(plane(), 2);
    EXPECT_TRUE(areUpright(process()));
    EXPECT_TRUE(whole(process()).contains(boundsOf(task)));
    EXPECT_GE(boundsOf(startShape()).top(), whole(process()).top() + 30);
    perform([&](Edit& edit) { addLane(edit, plane(), true); });
    EXPECT_EQ(lanesOf(process()).size(), 3U);
    EXPECT_TRUE(areUpright(process()));
    expectValid();
}

} // namespace millrace::editing
