// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class DefaultOrConditionTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        gateway_ = append(startShape(), type::ExclusiveGateway);
        flow_ = bpmn::incoming(tree(), shown(append(gateway_, type::Task))).front()->key();
    }
    void say(Key key, const char* property, const QString& value)
    {
        perform([&](Edit& edit) { setProperty(edit, key, QLatin1String(property), value); });
    }
    Key gateway_ = noKey;
    Key flow_ = noKey;
};

TEST_F(DefaultOrConditionTest, TheDefaultFlowLosesItsCondition)
{
    say(flow_, "conditionExpression", QStringLiteral("= x"));
    say(shown(gateway_).key(), "default", tree().find(flow_)->id());
    EXPECT_EQ(tree().find(flow_)->child(u"conditionExpression"), nullptr);
    document_->undo();
    EXPECT_NE(tree().find(flow_)->child(u"conditionExpression"), nullptr);
}

TEST_F(DefaultOrConditionTest, AFlowWithAConditionIsNoDefaultAnyMore)
{
    say(shown(gateway_).key(), "default", tree().find(flow_)->id());
    say(flow_, "conditionExpression", QStringLiteral("= x"));
    EXPECT_FALSE(shown(gateway_).hasAttribute(u"default"));
    EXPECT_NE(tree().find(flow_)->child(u"conditionExpression"), nullptr);
}

} // namespace millrace::editing
