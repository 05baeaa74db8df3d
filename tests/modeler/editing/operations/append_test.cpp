// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {
namespace {

class AppendTest : public EditingTest {
protected:
    /// Appends tasks until one would stand beyond the right border of the holder as it is at first.
    Key appendBeyond(Key from, Key holder)
    {
        const double border = boundsOf(holder).right();
        for (int i = 0; i < 12 && from != noKey; ++i) {
            from = append(from, type::Task);
            if (from != noKey && boundsOf(from).right() > border)
                return from;
        }
        return noKey;
    }
    bool isInside(Key shape, Key holder) const { return boundsOf(holder).contains(boundsOf(shape)); }
};

TEST_F(AppendTest, APoolGrowsWithItsProcess)
{
    const Key pool = create(type::Participant, boundsOf(startShape()).center());
    const Key last = appendBeyond(startShape(), pool);
    ASSERT_NE(last, noKey);
    EXPECT_TRUE(isInside(last, pool));
    EXPECT_EQ(shown(last).parent(), &process());
    EXPECT_EQ(bpmn::incoming(tree(), shown(last)).size(), 1U);
}

TEST_F(AppendTest, LanesGrowWithTheirPool)
{
    const Key pool = create(type::Participant, boundsOf(startShape()).center());
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Key last = appendBeyond(startShape(), pool);
    ASSERT_NE(last, noKey);
    for (const Element* lane : process().child(u"laneSet")->children(u"lane"))
        EXPECT_EQ(boundsOf(shapeOf(*lane)).right(), boundsOf(pool).right());
    const auto& first = *process().child(u"laneSet")->children(u"lane").front();
    EXPECT_EQ(first.children(u"flowNodeRef").size(), process().children(u"task").size() + 1);
}

TEST_F(AppendTest, ASubProcessGrowsAndPushesItsNeighboursOn)
{
    const Key outer = create(type::SubProcess, {600, 400});
    const Key neighbour = create(type::Task, {900, 400});
    const Key begin = create(type::StartEvent, {480, 400});
    ASSERT_EQ(shown(begin).parent(), &shown(outer));
    const Key last = appendBeyond(begin, outer);
    ASSERT_NE(last, noKey);
    EXPECT_EQ(shown(last).parent(), &shown(outer));
    EXPECT_TRUE(isInside(last, outer));
    EXPECT_FALSE(boundsOf(outer).intersects(boundsOf(neighbour)));
    EXPECT_EQ(boundsOf(last).center().y(), boundsOf(begin).center().y());
}

TEST_F(AppendTest, NothingComesToStandInAnOpenSubProcessBeside)
{
    const Key task = append(startShape(), type::Task);
    const Key beside = create(type::SubProcess, {boundsOf(task).right() + 200, boundsOf(task).center().y()});
    const Key next = append(task, type::Task);
    ASSERT_NE(next, noKey);
    EXPECT_EQ(shown(next).parent(), &process());
    EXPECT_FALSE(boundsOf(next).intersects(boundsOf(beside)));
    EXPECT_EQ(bpmn::outgoing(tree(), shown(task)).size(), 1U);
}

TEST_F(AppendTest, GrowingIsTakenBackWithIt)
{
    const Key pool = create(type::Participant, boundsOf(startShape()).center());
    const QByteArray start = document_->tree().save();
    ASSERT_NE(appendBeyond(startShape(), pool), noKey);
    const int made = int(process().children(u"task").size());
    for (int i = 0; i < made; ++i)
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(AppendTest, ASecondWayStaysInItsLaneWhichGrows)
{
    const Key pool = create(type::Participant, boundsOf(startShape()).center());
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const auto lanes = process().child(u"laneSet")->children(u"lane");
    const Key gateway = append(startShape(), type::ExclusiveGateway);
    append(gateway, type::Task);
    const QRectF before = boundsOf(shapeOf(*lanes[1]));
    for (int i = 0; i < 2; ++i) {
        const Key way = append(gateway, type::Task);
        ASSERT_NE(way, noKey);
        EXPECT_TRUE(boundsOf(shapeOf(*lanes[0])).contains(boundsOf(way))) << i;
    }
    EXPECT_EQ(lanes[0]->children(u"flowNodeRef").size(), 5U);
    EXPECT_TRUE(lanes[1]->children(u"flowNodeRef").empty());
    EXPECT_EQ(boundsOf(shapeOf(*lanes[1])).size(), before.size()) << "it was pushed on";
    EXPECT_EQ(boundsOf(shapeOf(*lanes[1])).top(), boundsOf(shapeOf(*lanes[0])).bottom());
    EXPECT_EQ(boundsOf(shapeOf(*lanes[1])).bottom(), boundsOf(pool).bottom());
}

TEST_F(AppendTest, AnUprightProcessGoesDown)
{
    const Key pool = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical},
            boundsOf(startShape()).center());
    });
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    Key from = startShape();
    const double x = boundsOf(from).center().x();
    for (int i = 0; i < 6; ++i) {
        const Key next = append(from, type::Task);
        ASSERT_NE(next, noKey);
        EXPECT_GT(boundsOf(next).top(), boundsOf(from).bottom());
        EXPECT_EQ(boundsOf(next).center().x(), x);
        EXPECT_TRUE(isInside(next, pool));
        from = next;
    }
}

} // namespace
} // namespace millrace::editing
