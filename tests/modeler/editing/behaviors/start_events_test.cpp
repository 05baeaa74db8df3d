// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class StartEventsTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        scope_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(), {.type = type::SubProcess, .isTriggeredByEvent = true}, {700, 500});
        });
        start_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(),
                {.type = type::StartEvent, .eventDefinition = type::EscalationEventDefinition, .isInterrupting = false},
                {600, 500});
        });
        ASSERT_NE(start_, noKey);
    }
    Key scope_ = noKey;
    Key start_ = noKey;
};

TEST_F(StartEventsTest, InAPlainSubProcessNothingIsWaitedFor)
{
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { replaceType(edit, shown(scope_).key(), {.type = type::SubProcess}); });
    EXPECT_TRUE(bpmn::eventDefinitions(shown(start_)).empty());
    EXPECT_FALSE(shown(start_).hasAttribute(u"isInterrupting"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(StartEventsTest, OutsideOfAnEventSubProcessItInterruptsAndWaitsForWhatAProcessMay)
{
    perform([&](Edit& edit) { moveShapes(edit, {start_}, {-300, -400}, plane()); });
    EXPECT_EQ(shown(start_).parent(), &process());
    EXPECT_TRUE(bpmn::eventDefinitions(shown(start_)).empty()); // no process starts by an escalation
    EXPECT_FALSE(shown(start_).hasAttribute(u"isInterrupting"));
}

TEST_F(StartEventsTest, AMessageStartsAProcessToo)
{
    perform([&](Edit& edit) {
        replaceType(edit, shown(start_).key(),
            {.type = type::StartEvent, .eventDefinition = type::MessageEventDefinition, .isInterrupting = false});
    });
    perform([&](Edit& edit) { moveShapes(edit, {start_}, {-300, -400}, plane()); });
    EXPECT_EQ(bpmn::eventDefinitions(shown(start_)).size(), 1U);
    EXPECT_FALSE(shown(start_).hasAttribute(u"isInterrupting"));
}

} // namespace millrace::editing
