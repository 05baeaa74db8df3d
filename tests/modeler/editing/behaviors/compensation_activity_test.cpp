// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using CompensationActivityTest = EditingTest;

TEST_F(CompensationActivityTest, StandsApartFromTheFlow)
{
    const Key task = append(startShape(), type::Task);
    append(task, type::EndEvent);
    const QRectF box = boundsOf(task);
    create(type::BoundaryEvent, {box.center().x(), box.bottom()}, type::TimerEventDefinition);
    ASSERT_EQ(bpmn::boundaryEvents(tree(), shown(task)).size(), 1U);
    const QByteArray start = tree().save();
    perform([&](Edit& edit) {
        setProperty(edit, shown(task).key(), QStringLiteral("isForCompensation"), QStringLiteral("true"));
    });
    EXPECT_TRUE(bpmn::incoming(tree(), shown(task)).empty());
    EXPECT_TRUE(bpmn::outgoing(tree(), shown(task)).empty());
    EXPECT_TRUE(bpmn::boundaryEvents(tree(), shown(task)).empty());
    EXPECT_EQ(connect(startShape(), task), noKey);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

} // namespace millrace::editing
