// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class AutoResizeTest : public EditingTest {
protected:
    void moveTo(Key shape, QPointF centre)
    {
        perform([&](Edit& edit) { moveShapes(edit, {shape}, centre - boundsOf(shape).center()); });
    }
};

TEST_F(AutoResizeTest, APoolThatGrowsPushesTheNextOneDown)
{
    const Key upper = create(type::Participant, {400, 200});
    const Key task = append(startShape(), type::Task);
    const QRectF old = boundsOf(upper);
    const Key lower = create(type::Participant, {old.center().x(), old.bottom() + 155});
    const QRectF before = boundsOf(lower);
    ASSERT_EQ(before.top(), old.bottom() + 30);
    const QByteArray start = tree().save();
    moveTo(task, {boundsOf(task).center().x(), old.bottom() + 10});
    EXPECT_TRUE(boundsOf(upper).contains(boundsOf(task)));
    EXPECT_GE(boundsOf(lower).top(), boundsOf(upper).bottom() + 20);
    EXPECT_EQ(boundsOf(lower).size(), before.size());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(AutoResizeTest, ASubProcessThatGrowsPushesWhatFollowsItAndThePoolGrowsToo)
{
    const Key scope
        = perform([&](Edit& edit) { return editing::append(edit, startShape(), {.type = type::SubProcess}); });
    const Key after = append(scope, type::Task);
    const Key inner = create(type::Task, boundsOf(scope).center());
    const Key pool = create(type::Participant, {400, 200});
    ASSERT_EQ(shown(inner).parent(), &shown(scope));
    moveTo(inner, {boundsOf(scope).right() + 10, boundsOf(scope).center().y()});
    EXPECT_TRUE(boundsOf(scope).contains(boundsOf(inner)));
    EXPECT_FALSE(boundsOf(scope).intersects(boundsOf(after)));
    EXPECT_GE(boundsOf(after).left(), boundsOf(scope).right() + 20);
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(after)));
}

TEST_F(AutoResizeTest, ToTheLeftItMovesOnItself)
{
    const Key before = append(startShape(), type::Task);
    const Key scope = perform([&](Edit& edit) { return editing::append(edit, before, {.type = type::SubProcess}); });
    const Key inner = create(type::Task, boundsOf(scope).center());
    const QRectF task = boundsOf(before);
    moveTo(inner, {boundsOf(scope).left() + 5, boundsOf(scope).center().y()});
    EXPECT_TRUE(boundsOf(scope).contains(boundsOf(inner)));
    EXPECT_EQ(boundsOf(before), task);
    EXPECT_GE(boundsOf(scope).left(), task.right() + 20);
}

TEST_F(AutoResizeTest, NothingMovesWhereThereIsRoom)
{
    const Key scope = create(type::SubProcess, {600, 500});
    const Key inner = create(type::Task, {600, 500});
    const Key other = create(type::Task, {1200, 500});
    const QRectF task = boundsOf(other);
    moveTo(inner, {boundsOf(scope).right(), 500});
    EXPECT_TRUE(boundsOf(scope).contains(boundsOf(inner)));
    EXPECT_EQ(boundsOf(other), task);
}

TEST_F(AutoResizeTest, PoolsAndSubProcessesGrowAroundWhatIsPutOverTheirBorder)
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

} // namespace millrace::editing
