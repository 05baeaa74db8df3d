// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using LaneOrientationTest = EditingTest;

TEST_F(LaneOrientationTest, LanesLieOrStandAsTheirPool)
{
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Element* process = bpmn::referred(tree(), shown(pool), u"processRef");
    const Key lane = shapeOf(*process->child(u"laneSet")->children(u"lane").front());
    perform([&](Edit& edit) { setProperty(edit, pool, QStringLiteral("isHorizontal"), QStringLiteral("false")); });
    EXPECT_EQ(tree().find(lane)->attribute(u"isHorizontal"), QStringLiteral("false"));
    document_->undo();
    EXPECT_EQ(tree().find(lane)->attribute(u"isHorizontal"), QStringLiteral("true"));
}

} // namespace millrace::editing
