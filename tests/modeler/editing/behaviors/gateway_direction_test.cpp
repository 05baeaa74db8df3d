// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class GatewayDirectionTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        gateway_ = append(startShape(), type::ExclusiveGateway);
        first_ = append(gateway_, type::Task);
        append(gateway_, type::Task);
    }
    void say(const char* direction)
    {
        perform([&](Edit& edit) {
            setProperty(
                edit, shown(gateway_).key(), QStringLiteral("gatewayDirection"), QString::fromLatin1(direction));
        });
    }
    QString direction() const { return shown(gateway_).attribute(u"gatewayDirection"); }

    Key gateway_ = noKey;
    Key first_ = noKey;
};

TEST_F(GatewayDirectionTest, OneThatPartsAndGetsASecondWayInIsMixed)
{
    say("Diverging");
    const Key before = create(type::Task, {300, 500});
    const QByteArray start = tree().save();
    connect(before, gateway_);
    EXPECT_EQ(direction(), QStringLiteral("Mixed"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(GatewayDirectionTest, OneThatLosesTheSecondWayInPartsAgain)
{
    const Key before = create(type::Task, {300, 500});
    connect(before, gateway_);
    say("Mixed");
    perform([&](Edit& edit) { remove(edit, {shown(before).key()}); });
    EXPECT_EQ(direction(), QStringLiteral("Diverging"));
}

TEST_F(GatewayDirectionTest, OneWhoseSecondWayOutIsLedElsewhereSaysNothingFalse)
{
    const Key before = create(type::Task, {300, 500});
    connect(before, gateway_);
    say("Mixed");
    const Key edge = shapeOf(*bpmn::incoming(tree(), shown(first_)).front());
    perform([&](Edit& edit) { return reconnect(edit, edge, true, before); });
    EXPECT_EQ(direction(), QStringLiteral("Converging"));
}

TEST_F(GatewayDirectionTest, OneThatSaysNothingStillDoes)
{
    connect(create(type::Task, {300, 500}), gateway_);
    EXPECT_FALSE(shown(gateway_).hasAttribute(u"gatewayDirection"));
    say("Unspecified");
    connect(create(type::Task, {300, 700}), gateway_);
    EXPECT_EQ(direction(), QStringLiteral("Unspecified"));
}

} // namespace millrace::editing
