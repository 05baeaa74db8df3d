// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class GatewayMarkerTest : public EditingTest {
protected:
    void become(Key shape, TypeId what)
    {
        perform([&](Edit& edit) { replaceType(edit, shown(shape).key(), {.type = what}); });
    }
    QString marker(Key shape) const { return tree().find(shape)->attribute(u"isMarkerVisible"); }
};

TEST_F(GatewayMarkerTest, OnlyExclusiveGatewaysHaveOne)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    EXPECT_EQ(marker(gateway), QStringLiteral("true"));
    become(gateway, type::ParallelGateway);
    EXPECT_FALSE(tree().find(gateway)->hasAttribute(u"isMarkerVisible"));
    become(gateway, type::ExclusiveGateway);
    EXPECT_EQ(marker(gateway), QStringLiteral("true"));
}

TEST_F(GatewayMarkerTest, OneThatStaysExclusiveStaysAsItWasDrawn)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    perform(
        [&](Edit& edit) { setProperty(edit, gateway, QStringLiteral("isMarkerVisible"), QStringLiteral("false")); });
    become(gateway, type::ExclusiveGateway);
    EXPECT_EQ(marker(gateway), QStringLiteral("false"));
}

} // namespace millrace::editing
