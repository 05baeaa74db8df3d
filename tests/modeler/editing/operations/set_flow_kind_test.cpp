// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/element_detail.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class SetFlowKindTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        gateway_ = append(startShape(), type::ExclusiveGateway);
        first_ = bpmn::incoming(tree(), shown(append(gateway_, type::Task))).front()->key();
        second_ = bpmn::incoming(tree(), shown(append(gateway_, type::Task))).front()->key();
    }
    bool become(Key flow, FlowKind kind)
    {
        return perform([&](Edit& edit) { return setFlowKind(edit, flow, kind); });
    }
    FlowKind kindOf(Key flow) const { return flowKindOf(tree(), *tree().find(flow)); }
    Key gateway_ = noKey;
    Key first_ = noKey;
    Key second_ = noKey;
};

TEST_F(SetFlowKindTest, AFlowIsPlainConditionalOrTheDefault)
{
    const QByteArray start = tree().save();
    EXPECT_EQ(kindOf(first_), FlowKind::Plain);
    EXPECT_TRUE(become(first_, FlowKind::Conditional));
    EXPECT_EQ(kindOf(first_), FlowKind::Conditional);
    EXPECT_TRUE(become(first_, FlowKind::Default));
    EXPECT_EQ(kindOf(first_), FlowKind::Default);
    EXPECT_EQ(tree().find(first_)->child(u"conditionExpression"), nullptr);
    EXPECT_TRUE(become(first_, FlowKind::Conditional));
    EXPECT_EQ(kindOf(first_), FlowKind::Conditional);
    EXPECT_FALSE(shown(gateway_).hasAttribute(u"default"));
    EXPECT_TRUE(become(first_, FlowKind::Plain));
    EXPECT_EQ(tree().save(), start);
}

TEST_F(SetFlowKindTest, IsAChangeOfTypeToo)
{
    const NewElement conditional {.type = type::SequenceFlow, .variant = FlowKind::Conditional};
    EXPECT_TRUE(canReplaceType(tree(), *tree().find(first_), conditional));
    EXPECT_EQ(perform([&](Edit& edit) { return replaceType(edit, first_, conditional); }), first_);
    EXPECT_EQ(kindOf(first_), FlowKind::Conditional);
    EXPECT_EQ(describe(tree(), *tree().find(first_)).variant, FlowKind::Conditional);
    EXPECT_FALSE(canReplaceType(tree(), *tree().find(first_), {.type = type::MessageFlow}));
}

TEST_F(SetFlowKindTest, OnlyOneIsTheDefault)
{
    become(first_, FlowKind::Default);
    become(second_, FlowKind::Default);
    EXPECT_EQ(kindOf(first_), FlowKind::Plain);
    EXPECT_EQ(kindOf(second_), FlowKind::Default);
}

TEST_F(SetFlowKindTest, AConditionThatIsThereIsKept)
{
    perform([&](Edit& edit) {
        setProperty(edit, first_, QStringLiteral("conditionExpression"), QStringLiteral("= x > 1"));
    });
    become(first_, FlowKind::Conditional);
    EXPECT_EQ(tree().find(first_)->child(u"conditionExpression")->text(), QStringLiteral("= x > 1"));
}

TEST_F(SetFlowKindTest, WhatDoesNotChooseHasNeither)
{
    const Key flow = bpmn::outgoing(tree(), shown(startShape())).front()->key();
    EXPECT_FALSE(canSetFlowKind(tree(), flow, FlowKind::Default));
    EXPECT_FALSE(canSetFlowKind(tree(), flow, FlowKind::Conditional));
    EXPECT_TRUE(canSetFlowKind(tree(), flow, FlowKind::Plain));
    EXPECT_FALSE(become(flow, FlowKind::Default));
    EXPECT_FALSE(canSetFlowKind(tree(), shown(gateway_).key(), FlowKind::Plain));
    EXPECT_FALSE(canSetFlowKind(tree(), noKey, FlowKind::Plain));
}

} // namespace millrace::editing
