// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class InstantiationTest : public EditingTest {
protected:
    Key starting(TypeId what, NewElement::Variant variant)
    {
        return perform([&](Edit& edit) {
            return editing::create(edit, plane(), {.type = what, .variant = variant}, {500, 400});
        });
    }
};

TEST_F(InstantiationTest, ATaskThatAFlowLeadsToStartsNothing)
{
    const Key task = starting(type::ReceiveTask, NewElement::Variant::Instantiating);
    ASSERT_TRUE(bpmn::isTrue(shown(task), u"instantiate"));
    const QByteArray start = tree().save();
    connect(startShape(), task);
    EXPECT_FALSE(shown(task).hasAttribute(u"instantiate"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(InstantiationTest, NorDoesAGateway)
{
    const Key gateway = starting(type::EventBasedGateway, NewElement::Variant::InstantiatingParallel);
    connect(startShape(), gateway);
    EXPECT_FALSE(shown(gateway).hasAttribute(u"instantiate"));
    EXPECT_FALSE(shown(gateway).hasAttribute(u"eventGatewayType"));
}

TEST_F(InstantiationTest, OnlyAGatewayThatStartsWaitsForAllEvents)
{
    const Key gateway = starting(type::EventBasedGateway, NewElement::Variant::InstantiatingParallel);
    perform([&](Edit& edit) {
        setProperty(edit, shown(gateway).key(), QStringLiteral("instantiate"), QStringLiteral("false"));
    });
    EXPECT_FALSE(shown(gateway).hasAttribute(u"eventGatewayType"));
}

} // namespace millrace::editing
