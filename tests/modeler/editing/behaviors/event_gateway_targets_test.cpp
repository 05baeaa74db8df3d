// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using EventGatewayTargetsTest = EditingTest;

TEST_F(EventGatewayTargetsTest, WhatItLeadsToHasNoOtherWayIn)
{
    const Key task = append(startShape(), type::ReceiveTask);
    const Key gateway = create(type::EventBasedGateway, {600, 600});
    const QByteArray start = tree().save();
    connect(gateway, task);
    ASSERT_EQ(bpmn::incoming(tree(), shown(task)).size(), 1U);
    EXPECT_EQ(bpmn::incoming(tree(), shown(task)).front()->attribute(u"sourceRef"), shown(gateway).id());
    EXPECT_TRUE(bpmn::outgoing(tree(), shown(startShape())).empty());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(EventGatewayTargetsTest, SoItIsForAGatewayThatBecomesOne)
{
    const Key task = append(startShape(), type::ReceiveTask);
    const Key gateway = create(type::ExclusiveGateway, {600, 600});
    connect(gateway, task);
    ASSERT_EQ(bpmn::incoming(tree(), shown(task)).size(), 2U);
    perform([&](Edit& edit) { replaceType(edit, shown(gateway).key(), {.type = type::EventBasedGateway}); });
    EXPECT_EQ(bpmn::incoming(tree(), shown(task)).size(), 1U);
}

} // namespace millrace::editing
