// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using CancelEventsTest = EditingTest;

TEST_F(CancelEventsTest, LoseTheirMeaningWithTheTransaction)
{
    const Key scope = create(type::Transaction, {700, 500});
    const Key inner = create(type::EndEvent, {750, 500}, type::CancelEventDefinition);
    const QRectF box = boundsOf(scope);
    const Key border = create(type::BoundaryEvent, {box.center().x(), box.bottom()}, type::CancelEventDefinition);
    ASSERT_NE(inner, noKey);
    ASSERT_NE(border, noKey);
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { replaceType(edit, shown(scope).key(), {.type = type::SubProcess}); });
    EXPECT_TRUE(bpmn::eventDefinitions(shown(inner)).empty());
    EXPECT_TRUE(bpmn::eventDefinitions(shown(border)).empty());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
    EXPECT_EQ(bpmn::eventDefinitions(shown(border)).size(), 1U);
}

TEST_F(CancelEventsTest, AnEndThatIsMovedOutCancelsNothing)
{
    create(type::Transaction, {700, 500});
    const Key inner = create(type::EndEvent, {750, 500}, type::CancelEventDefinition);
    perform([&](Edit& edit) { moveShapes(edit, {inner}, {-500, -400}, plane()); });
    EXPECT_EQ(shown(inner).parent(), &process());
    EXPECT_TRUE(bpmn::eventDefinitions(shown(inner)).empty());
}

} // namespace millrace::editing
