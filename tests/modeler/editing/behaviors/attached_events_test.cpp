// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class AttachedEventsTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        scope_ = create(type::SubProcess, {700, 500});
        task_ = create(type::Task, {300, 200});
        event_ = create(type::BoundaryEvent, {300, 240}, type::TimerEventDefinition);
        ASSERT_NE(event_, noKey);
    }
    Key scope_ = noKey;
    Key task_ = noKey;
    Key event_ = noKey;
};

TEST_F(AttachedEventsTest, TheyGoAlongIntoAnotherScope)
{
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { moveShapes(edit, {task_}, {400, 300}, scope_); });
    EXPECT_EQ(shown(task_).parent(), &shown(scope_));
    EXPECT_EQ(shown(event_).parent(), &shown(scope_));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(AttachedEventsTest, WhateverMovesTheActivity)
{
    perform([&](Edit& edit) { edit.move(shown(task_).key(), shown(scope_).key()); });
    EXPECT_EQ(shown(event_).parent(), &shown(scope_));
}

TEST_F(AttachedEventsTest, TheyDoNotLeaveItAlone)
{
    perform([&](Edit& edit) { edit.move(shown(event_).key(), shown(scope_).key()); });
    EXPECT_EQ(shown(event_).parent(), &process());
}

} // namespace millrace::editing
