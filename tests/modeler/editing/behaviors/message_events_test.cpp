// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

/// Two pools, the start event in the upper one.
class MessageEventsTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        create(type::Participant, {400, 200});
        const QRectF first = boundsOf(shapeOf(*tree().root().childOfType(type::Collaboration)->child(u"participant")));
        create(type::Participant, {first.center().x(), first.bottom() + 300});
        task_ = create(type::SendTask, {first.center().x(), first.bottom() + 300});
        ASSERT_NE(task_, noKey);
    }
    Key task_ = noKey;
};

TEST_F(MessageEventsTest, AStartThatAMessageComesToWaitsForIt)
{
    const QByteArray start = tree().save();
    const Key event = startShape();
    ASSERT_NE(connect(task_, event), noKey);
    const auto definitions = bpmn::eventDefinitions(shown(event));
    ASSERT_EQ(definitions.size(), 1U);
    EXPECT_TRUE(definitions.front()->is(type::MessageEventDefinition));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(MessageEventsTest, AnEndThatAMessageLeavesSendsIt)
{
    const Key end = append(startShape(), type::EndEvent);
    connect(end, task_);
    ASSERT_EQ(bpmn::eventDefinitions(shown(end)).size(), 1U);
    EXPECT_TRUE(bpmn::eventDefinitions(shown(end)).front()->is(type::MessageEventDefinition));
}

TEST_F(MessageEventsTest, NoneWaitsInsideOfASubProcessThatItsFlowStarts)
{
    const Key end = append(startShape(), type::EndEvent);
    const QPointF beside = boundsOf(task_).center() + QPointF(200, 0);
    ASSERT_NE(create(type::SubProcess, beside), noKey);
    const Key event = create(type::StartEvent, beside);
    ASSERT_NE(event, noKey);
    ASSERT_NE(connect(end, event), noKey);
    EXPECT_TRUE(bpmn::eventDefinitions(shown(event)).empty());
    EXPECT_EQ(bpmn::eventDefinitions(shown(end)).size(), 1U);
}

} // namespace millrace::editing
