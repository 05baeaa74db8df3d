// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class ConnectionRulesTest : public EditingTest {
protected:
    std::size_t messages() const
    {
        const Element* collaboration = bpmn::shown(tree(), *tree().find(plane()));
        return collaboration->children(u"messageFlow").size();
    }
};

TEST_F(ConnectionRulesTest, AMessageFlowGoesWithTheMessageThatItsEventWaitedFor)
{
    create(type::Participant, {400, 250});
    create(type::Participant, {400, 800});
    const Key sender = create(type::SendTask, {300, 250});
    const Key catcher = create(type::IntermediateCatchEvent, {300, 800}, type::MessageEventDefinition);
    ASSERT_NE(connect(sender, catcher), noKey);
    ASSERT_EQ(messages(), 1U);
    perform([&](Edit& edit) {
        replaceType(edit, shown(catcher).key(),
            {.type = type::IntermediateCatchEvent, .eventDefinition = type::TimerEventDefinition});
    });
    EXPECT_EQ(messages(), 0U);
    document_->undo();
    EXPECT_EQ(messages(), 1U);
}

TEST_F(ConnectionRulesTest, FlowsThatMayBeThereStay)
{
    const Key task = append(startShape(), type::Task);
    append(task, type::EndEvent);
    perform([&](Edit& edit) { replaceType(edit, shown(task).key(), {.type = type::UserTask}); });
    EXPECT_EQ(bpmn::incoming(tree(), shown(task)).size(), 1U);
    EXPECT_EQ(bpmn::outgoing(tree(), shown(task)).size(), 1U);
}

} // namespace millrace::editing
