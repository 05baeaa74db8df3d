// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

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

} // namespace millrace::editing
