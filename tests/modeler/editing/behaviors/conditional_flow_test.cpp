// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class ConditionalFlowTest : public EditingTest {
protected:
    Key flowTo(Key shape) const { return bpmn::incoming(tree(), shown(shape)).front()->key(); }
    void say(Key flow)
    {
        perform([&](Edit& edit) {
            setProperty(edit, flow, QStringLiteral("conditionExpression"), QStringLiteral("= amount > 100"));
        });
    }
};

TEST_F(ConditionalFlowTest, AParallelGatewayHasNoConditions)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    const Key task = append(gateway, type::Task);
    const Key flow = flowTo(task);
    say(flow);
    ASSERT_NE(tree().find(flow)->child(u"conditionExpression"), nullptr);
    perform([&](Edit& edit) { replaceType(edit, shown(gateway).key(), {.type = type::InclusiveGateway}); });
    EXPECT_NE(tree().find(flow)->child(u"conditionExpression"), nullptr);
    perform([&](Edit& edit) { replaceType(edit, shown(gateway).key(), {.type = type::ParallelGateway}); });
    EXPECT_EQ(tree().find(flow)->child(u"conditionExpression"), nullptr);
    document_->undo();
    EXPECT_NE(tree().find(flow)->child(u"conditionExpression"), nullptr);
}

TEST_F(ConditionalFlowTest, NorHasAFlowThatIsLedAwayFromAnEvent)
{
    const Key first = append(startShape(), type::Task);
    const Key second = append(first, type::Task);
    const Key flow = flowTo(second);
    say(flow);
    const Key edge = shapeOf(*tree().find(flow));
    perform([&](Edit& edit) { ASSERT_TRUE(reconnect(edit, edge, true, startShape())); });
    EXPECT_EQ(tree().find(flow)->child(u"conditionExpression"), nullptr);
}

} // namespace millrace::editing
