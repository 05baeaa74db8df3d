// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {
namespace {

/// A start event, an open sub-process with a task and an end event in it and a timer on its border, a task behind it.
class SubProcessPlaneTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        shape_ = append(startShape(), type::SubProcess, QStringLiteral("Check"));
        const QRectF box = boundsOf(shape_);
        task_ = create(type::Task, box.center() - QPointF(60, 0));
        inner_ = append(task_, type::EndEvent);
        after_ = append(shape_, type::Task, QStringLiteral("Then"));
        timer_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(),
                {.type = type::BoundaryEvent, .eventDefinition = type::TimerEventDefinition},
                QPointF(box.center().x(), box.bottom()));
        });
        subProcess_ = shown(shape_).key();
        ASSERT_EQ(shown(task_).parent()->key(), subProcess_) << "the test's own model";
        ASSERT_NE(timer_, noKey);
        start_ = tree().save();
    }
    const Element& subProcess() const { return *tree().find(subProcess_); }
    Key planeOfShape(Key shape) const { return planeOf(*tree().find(shape))->key(); }
    Key edgeOf(Key shape) const
    {
        return bpmn::diagramElements(tree(), *bpmn::outgoing(tree(), shown(shape)).front()).front()->key();
    }
    Key close()
    {
        return perform([&](Edit& edit) { return drawApart(edit, shape_); });
    }
    bool open()
    {
        return perform([&](Edit& edit) { return drawInside(edit, shape_); });
    }

    Key shape_ = noKey, task_ = noKey, inner_ = noKey, after_ = noKey, timer_ = noKey, subProcess_ = noKey;
    QByteArray start_;
};

TEST_F(SubProcessPlaneTest, ClosingDrawsTheInsideApart)
{
    const QPointF centre = boundsOf(shape_).center();
    const Key apart = close();
    ASSERT_NE(apart, noKey);
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 2U);
    EXPECT_EQ(tree().find(apart)->attribute(u"bpmnElement"), subProcess().id());
    for (const Key inside : {task_, inner_, edgeOf(task_)})
        EXPECT_EQ(planeOfShape(inside), apart);
    for (const Key outside : {shape_, after_, timer_, edgeOf(shape_)})
        EXPECT_EQ(planeOfShape(outside), plane());
    EXPECT_EQ(tree().find(shape_)->attribute(u"isExpanded"), QStringLiteral("false"));
    EXPECT_EQ(boundsOf(shape_).size(), defaultSize(type::SubProcess, false));
    EXPECT_EQ(boundsOf(shape_).center(), centre);
    EXPECT_EQ(shown(task_).parent()->key(), subProcess_) << "what it means has not changed";
    EXPECT_EQ(bpmn::waypoints(*tree().find(edgeOf(shape_))).first().x(), boundsOf(shape_).right());
    EXPECT_NEAR(boundsOf(timer_).center().y(), boundsOf(shape_).bottom(), 1) << "events stay on the border";
    document_->undo();
    EXPECT_EQ(tree().save(), start_);
}

TEST_F(SubProcessPlaneTest, OpeningBringsTheInsideBackToWhereItWas)
{
    const QRectF task = boundsOf(task_);
    close();
    ASSERT_TRUE(open());
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    EXPECT_EQ(boundsOf(task_), task);
    EXPECT_EQ(planeOfShape(task_), plane());
    EXPECT_EQ(tree().find(shape_)->attribute(u"isExpanded"), QStringLiteral("true"));
    EXPECT_TRUE(boundsOf(shape_).contains(boundsOf(task_)));
    EXPECT_TRUE(boundsOf(shape_).contains(boundsOf(inner_)));
    EXPECT_FALSE(boundsOf(shape_).intersects(boundsOf(after_)));
    expectUndoRestores(bpmn::newDiagram(QStringLiteral("Test")));
}

TEST_F(SubProcessPlaneTest, OpeningPushesAsideWhatHasComeNear)
{
    close();
    const QRectF closed = boundsOf(shape_);
    perform([&](Edit& edit) { moveShapes(edit, {after_}, QPointF(closed.right() + 40 - boundsOf(after_).left(), 0)); });
    const Key below = create(type::Task, closed.center() + QPointF(0, 130));
    const Key start = startShape();
    ASSERT_TRUE(open());
    for (const Key other : {after_, below, start})
        EXPECT_FALSE(boundsOf(shape_).intersects(boundsOf(other)));
    EXPECT_TRUE(boundsOf(shape_).contains(boundsOf(task_)));
    EXPECT_EQ(boundsOf(shape_).center().y(), boundsOf(start).center().y()) << "its row stays a row";
}

TEST_F(SubProcessPlaneTest, ADiagramOfItsOwnIsMadeOnce)
{
    const Key first = perform([&](Edit& edit) { return planeOfOwn(edit, subProcess_); });
    const Key second = perform([&](Edit& edit) { return planeOfOwn(edit, subProcess_); });
    EXPECT_NE(first, noKey);
    EXPECT_EQ(first, second);
    EXPECT_EQ(perform([&](Edit& edit) { return planeOfOwn(edit, process().key()); }), noKey);
    // What is drawn there already is not drawn there twice.
    EXPECT_EQ(close(), first);
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 2U);
}

TEST_F(SubProcessPlaneTest, ChangingTheTypeToClosedDrawsApartToo)
{
    perform(
        [&](Edit& edit) { return replaceType(edit, subProcess_, {.type = type::SubProcess, .isExpanded = false}); });
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 2U);
    EXPECT_NE(planeOfShape(task_), plane());
    perform([&](Edit& edit) {
        return replaceType(edit, shown(shape_).key(), {.type = type::Transaction, .isExpanded = true});
    });
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    EXPECT_EQ(planeOfShape(task_), plane());
    EXPECT_TRUE(boundsOf(shape_).contains(boundsOf(task_)));
}

TEST_F(SubProcessPlaneTest, OnlySubProcessesOpenAndClose)
{
    EXPECT_FALSE(canDrawApart(tree(), after_));
    EXPECT_FALSE(canDrawInside(tree(), after_));
    EXPECT_FALSE(canDrawInside(tree(), shape_));
    EXPECT_FALSE(open());
    close();
    EXPECT_FALSE(canDrawApart(tree(), shape_));
    EXPECT_EQ(close(), noKey);
    EXPECT_FALSE(canDrawApart(tree(), noKey));
}

} // namespace
} // namespace millrace::editing
