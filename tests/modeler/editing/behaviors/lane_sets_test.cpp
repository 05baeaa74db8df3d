// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class LaneSetsTest : public EditingTest { };

TEST_F(LaneSetsTest, GoWithTheirLastLane)
{
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const auto set = [&] { return bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet"); };
    ASSERT_EQ(set()->children(u"lane").size(), 2U);
    const QByteArray divided = tree().save();
    perform([&](Edit& edit) { remove(edit, {set()->child(u"lane")->key()}); });
    ASSERT_NE(set(), nullptr);
    perform([&](Edit& edit) { remove(edit, {set()->child(u"lane")->key()}); });
    EXPECT_EQ(set(), nullptr);
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), divided);
}

TEST_F(LaneSetsTest, OfALaneGoWithTheLastOfItsParts)
{
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Key upper = shapeOf(*bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet")->child(u"lane"));
    perform([&](Edit& edit) { splitLane(edit, upper, 2); });
    for (int part = 0; part < 2; ++part)
        perform([&](Edit& edit) { remove(edit, {shown(upper).child(u"childLaneSet")->child(u"lane")->key()}); });
    EXPECT_EQ(shown(upper).child(u"childLaneSet"), nullptr);
}

} // namespace millrace::editing
