// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using EmptyLabelsTest = EditingTest;

TEST_F(EmptyLabelsTest, ThePlaceOfANameGoesWithTheName)
{
    const Key gateway = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    perform([&](Edit& edit) { placeLabel(edit, gateway, {10, 10, 80, 20}); });
    ASSERT_TRUE(bpmn::labelBounds(*tree().find(gateway)));
    perform([&](Edit& edit) { rename(edit, shown(gateway).key(), QString()); });
    EXPECT_FALSE(bpmn::labelBounds(*tree().find(gateway)));
    document_->undo();
    EXPECT_EQ(bpmn::labelBounds(*tree().find(gateway)), QRectF(10, 10, 80, 20));
    perform([&](Edit& edit) { rename(edit, shown(gateway).key(), QStringLiteral("Sure?")); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(gateway)), QRectF(10, 10, 80, 20));
}

} // namespace millrace::editing
