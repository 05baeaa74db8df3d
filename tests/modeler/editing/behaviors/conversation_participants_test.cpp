// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using ConversationParticipantsTest = EditingTest;

TEST_F(ConversationParticipantsTest, AreThoseThatItIsLinkedTo)
{
    perform([&](Edit& edit) { remove(edit, {process().child(u"startEvent")->key()}); });
    const Key talk = create(type::Conversation, {600, 400});
    const Key pool = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::Participant, .isExpanded = false}, {600, 100});
    });
    ASSERT_NE(talk, noKey);
    const Key edge = connect(pool, talk);
    ASSERT_NE(edge, noKey);
    ASSERT_EQ(shown(talk).children(u"participantRef").size(), 1U);
    EXPECT_EQ(shown(talk).child(u"participantRef")->text(), shown(pool).id());
    perform([&](Edit& edit) { remove(edit, {shown(edge).key()}); });
    EXPECT_TRUE(shown(talk).children(u"participantRef").empty());
}

} // namespace millrace::editing
