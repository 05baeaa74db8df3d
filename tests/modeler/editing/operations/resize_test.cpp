// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using ResizeTest = EditingTest;

TEST_F(ResizeTest, ASubProcessStaysAroundItsSteps)
{
    const Key scope = create(type::SubProcess, {600, 800});
    const Key inner = create(type::Task, {600, 800});
    ASSERT_EQ(shown(inner).parent(), &shown(scope));
    const QPointF corner = boundsOf(scope).bottomRight();
    perform([&](Edit& edit) { resizeShape(edit, scope, QRectF(corner - QPointF(50, 50), corner)); });
    EXPECT_EQ(boundsOf(scope).left(), boundsOf(inner).left() - 20);
    EXPECT_EQ(boundsOf(scope).top(), boundsOf(inner).top() - 20);
}

} // namespace millrace::editing
