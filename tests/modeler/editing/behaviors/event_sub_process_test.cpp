// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class EventSubProcessTest : public EditingTest { };

TEST_F(EventSubProcessTest, AnEventSubProcessStandsApartFromTheFlow)
{
    const Key a = append(startShape(), type::SubProcess);
    append(a, type::EndEvent);
    const QRectF box = boundsOf(a);
    const Key event = create(type::IntermediateCatchEvent, {box.center().x(), box.bottom()});
    ASSERT_TRUE(shown(event).is(type::BoundaryEvent));
    const QByteArray start = tree().save();
    perform(
        [&](Edit& edit) { replaceType(edit, shown(a).key(), {.type = type::SubProcess, .isTriggeredByEvent = true}); });
    EXPECT_TRUE(bpmn::incoming(tree(), shown(a)).empty());
    EXPECT_TRUE(bpmn::outgoing(tree(), shown(a)).empty());
    EXPECT_TRUE(bpmn::boundaryEvents(tree(), shown(a)).empty());
    EXPECT_EQ(process().child(u"sequenceFlow"), nullptr);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

} // namespace millrace::editing
