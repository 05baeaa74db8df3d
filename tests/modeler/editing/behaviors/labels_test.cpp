// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class LabelsTest : public EditingTest { };

TEST_F(LabelsTest, NamesKeepOutOfTheWayOfLinesUnlessSomebodyPlacedThem)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    append(gateway, type::Task);
    EXPECT_FALSE(bpmn::labelBounds(*tree().find(gateway)));
    append(gateway, type::Task); // below: its flow leaves from the bottom
    const auto label = bpmn::labelBounds(*tree().find(gateway));
    ASSERT_TRUE(label);
    EXPECT_LE(label->bottom(), boundsOf(gateway).top());
    const QRectF wished(10, 10, 60, 14);
    perform([&](Edit& edit) { placeLabel(edit, gateway, wished); });
    append(gateway, type::Task);
    EXPECT_EQ(bpmn::labelBounds(*tree().find(gateway)), wished);
}

} // namespace millrace::editing
