// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class LaneMembershipTest : public EditingTest {
protected:
    std::vector<QString> laneIdsOf(Key shape)
    {
        std::vector<QString> ids;
        for (const metamodel::Reference& reference : tree().referencesTo(shown(shape).id())) {
            const Element* lane = tree().find(reference.from)->parent();
            if (lane->is(type::Lane))
                ids.push_back(lane->id());
        }
        return ids;
    }
    Key lane(Key pool, std::size_t index)
    {
        const Element* process = bpmn::referred(tree(), shown(pool), u"processRef");
        return shapeOf(*process->child(u"laneSet")->children(u"lane").at(index));
    }
};

TEST_F(LaneMembershipTest, LanesKnowWhatStandsInThem)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    EXPECT_FALSE(canSplitLane(tree(), pool));
    const Key upper = lane(pool, 0);
    const Key lower = lane(pool, 1);
    EXPECT_EQ(boundsOf(upper).bottom(), boundsOf(lower).top());
    EXPECT_EQ(boundsOf(upper) | boundsOf(lower), boundsOf(pool).adjusted(30, 0, 0, 0));
    ASSERT_EQ(laneIdsOf(a).size(), 1U);
    perform([&](Edit& edit) { moveShapes(edit, {a}, {0, boundsOf(lower).center().y() - boundsOf(a).center().y()}); });
    EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(lower).id()});
    // The room of a removed lane goes to its neighbour, and with it who stands there.
    perform([&](Edit& edit) { remove(edit, {shown(lower).key()}); });
    EXPECT_EQ(boundsOf(upper), boundsOf(pool).adjusted(30, 0, 0, 0));
    EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(upper).id()});
    perform([&](Edit& edit) { remove(edit, {shown(upper).key()}); });
    EXPECT_EQ(bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet"), nullptr);
    while (tree().save() != start && document_->canUndo())
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(LaneMembershipTest, WhatStandsOnTheLineBetweenTwoLanesStaysInItsOwn)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    for (const std::size_t own : {0U, 1U}) {
        const Key home = lane(pool, own);
        const auto moveTo = [&](double y) {
            perform([&](Edit& edit) { moveShapes(edit, {a}, {0, y - boundsOf(a).center().y()}); });
        };
        moveTo(boundsOf(home).center().y());
        ASSERT_EQ(laneIdsOf(a), std::vector<QString> {shown(home).id()});
        moveTo(boundsOf(lane(pool, 0)).bottom());
        EXPECT_EQ(laneIdsOf(a), std::vector<QString> {shown(home).id()});
    }
}

TEST_F(LaneMembershipTest, AnAddedLaneMakesRoomForItself)
{
    const Key a = append(startShape(), type::Task);
    const Key pool = create(type::Participant, {500, 300});
    const QRectF before = boundsOf(pool);
    const QRectF task = boundsOf(a);
    const Key below = perform([&](Edit& edit) { return addLane(edit, pool, true); });
    EXPECT_EQ(boundsOf(below).top(), before.bottom());
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 120));
    EXPECT_EQ(boundsOf(a), task);
    const Key above = perform([&](Edit& edit) { return addLane(edit, lane(pool, 0), false); });
    EXPECT_EQ(boundsOf(above).top(), before.top());
    EXPECT_EQ(boundsOf(a), task.translated(0, 120));
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 240));
    const Key middle = perform([&](Edit& edit) { return addLane(edit, above, true); });
    EXPECT_EQ(boundsOf(middle).top(), boundsOf(above).bottom());
    EXPECT_EQ(boundsOf(pool), before.adjusted(0, 0, 0, 360));
}

TEST_F(LaneMembershipTest, ALaneIsDividedIntoLanesOfItsOwn)
{
    const Key pool = create(type::Participant, {500, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Key upper = lane(pool, 0);
    perform([&](Edit& edit) { splitLane(edit, upper, 3); });
    ASSERT_NE(shown(upper).child(u"childLaneSet"), nullptr);
    EXPECT_EQ(shown(upper).child(u"childLaneSet")->children(u"lane").size(), 3U);
    const QByteArray saved = tree().save();
    EXPECT_TRUE(bpmn::load(saved).problems.empty());
}

} // namespace millrace::editing
