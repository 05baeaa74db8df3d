// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

/// Aligning, distributing, making space, labels.
class ArrangeTest : public EditingTest {
protected:
    void alignAll(const std::vector<Key>& shapes, Alignment alignment)
    {
        perform([&](Edit& edit) { align(edit, shapes, alignment); });
    }
    Key edgeBetween(Key from, Key to)
    {
        for (const Element* flow : bpmn::outgoing(tree(), shown(from))) {
            if (flow->attribute(u"targetRef") == shown(to).id())
                return shapeOf(*flow);
        }
        return noKey;
    }
};

TEST_F(ArrangeTest, AlignsSidesWithTheOutermost)
{
    const Key a = create(type::Task, {400, 400});
    const Key b = create(type::ExclusiveGateway, {470, 520});
    const QByteArray start = tree().save();
    alignAll({a, b}, Alignment::Left);
    EXPECT_EQ(boundsOf(a).left(), 350);
    EXPECT_EQ(boundsOf(b).left(), 350);
    EXPECT_EQ(boundsOf(b).top(), 495);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
    alignAll({a, b}, Alignment::Right);
    EXPECT_EQ(boundsOf(a).right(), 495);
    EXPECT_EQ(boundsOf(b).right(), 495);
    document_->undo();
    alignAll({a, b}, Alignment::Bottom);
    EXPECT_EQ(boundsOf(a).bottom(), 545);
    document_->undo();
    alignAll({a, b}, Alignment::Middle);
    EXPECT_EQ(boundsOf(a).center().y(), boundsOf(b).center().y());
}

TEST_F(ArrangeTest, WhatGoesAlongGoesOnlyOnce)
{
    const Key outer = create(type::SubProcess, {600, 500});
    const Key inner = create(type::Task, {600, 500});
    const Key other = create(type::Task, {600, 900});
    ASSERT_EQ(shown(inner).parent(), &shown(outer));
    const QPointF before = boundsOf(inner).topLeft() - boundsOf(outer).topLeft();
    alignAll({outer, inner, other}, Alignment::Right);
    EXPECT_EQ(boundsOf(inner).topLeft() - boundsOf(outer).topLeft(), before);
}

TEST_F(ArrangeTest, AligningOneAloneChangesNothing)
{
    const Key a = create(type::Task, {400, 400});
    const QByteArray start = tree().save();
    alignAll({a}, Alignment::Top);
    alignAll({}, Alignment::Top);
    EXPECT_EQ(tree().save(), start);
}

TEST_F(ArrangeTest, DistributesWithEqualGapsWhateverTheSizes)
{
    const Key a = create(type::Task, {400, 400});
    const Key b = create(type::ExclusiveGateway, {500, 420});
    const Key c = create(type::Task, {900, 400});
    perform([&](Edit& edit) { distribute(edit, {c, a, b}, Qt::Horizontal); });
    EXPECT_EQ(boundsOf(a).left(), 350);
    EXPECT_EQ(boundsOf(c).right(), 950);
    EXPECT_DOUBLE_EQ(boundsOf(b).left() - boundsOf(a).right(), boundsOf(c).left() - boundsOf(b).right());
}

TEST_F(ArrangeTest, DistributingTwoChangesNothing)
{
    const Key a = create(type::Task, {400, 400});
    const Key b = create(type::Task, {700, 400});
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { distribute(edit, {a, b}, Qt::Vertical); });
    EXPECT_EQ(tree().save(), start);
}

TEST_F(ArrangeTest, MakingSpaceMovesWhatIsBeyondAndStretchesFlows)
{
    const Key a = append(startShape(), type::Task);
    const Key b = append(a, type::Task);
    const QRectF first = boundsOf(a);
    const QRectF second = boundsOf(b);
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { makeSpace(edit, plane(), Qt::Horizontal, first.right() + 10, 80); });
    EXPECT_EQ(boundsOf(a), first);
    EXPECT_EQ(boundsOf(b), second.translated(80, 0));
    const auto line = bpmn::waypoints(*tree().find(edgeBetween(a, b)));
    EXPECT_EQ(line.first().x(), first.right());
    EXPECT_EQ(line.last().x(), second.left() + 80);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(ArrangeTest, MakingSpaceInsideGrowsWhatStandsAround)
{
    const Key outer = create(type::SubProcess, {600, 500});
    const Key inner = create(type::Task, {650, 500});
    const Key after = create(type::Task, {1000, 500});
    const QRectF around = boundsOf(outer);
    perform([&](Edit& edit) { makeSpace(edit, plane(), Qt::Horizontal, 590, 60); });
    EXPECT_EQ(boundsOf(outer), around.adjusted(0, 0, 60, 0));
    EXPECT_EQ(boundsOf(inner).left(), 660);
    EXPECT_EQ(boundsOf(after).left(), 1010);
}

TEST_F(ArrangeTest, SpaceIsTakenAwayOnlyAsFarAsThereIsSome)
{
    const Key a = create(type::Task, {400, 400});
    const Key b = create(type::Task, {600, 410});
    perform([&](Edit& edit) { makeSpace(edit, plane(), Qt::Horizontal, 500, -500); });
    EXPECT_EQ(boundsOf(b).left() - boundsOf(a).right(), 10);
    const QByteArray tight = tree().save();
    perform([&](Edit& edit) { makeSpace(edit, plane(), Qt::Horizontal, boundsOf(a).right() + 5, -50); });
    EXPECT_EQ(tree().save(), tight);
}

TEST_F(ArrangeTest, EventsStayWithTheirHostsWhenSpaceIsMade)
{
    const Key task = create(type::Task, {400, 400});
    const Key event = create(type::IntermediateCatchEvent, {450, 400}, type::TimerEventDefinition);
    ASSERT_TRUE(shown(event).is(type::BoundaryEvent));
    const QRectF before = boundsOf(event);
    perform([&](Edit& edit) { makeSpace(edit, plane(), Qt::Horizontal, 425, 100); });
    EXPECT_EQ(boundsOf(task).left(), 350);
    EXPECT_EQ(boundsOf(event), before);
}

TEST_F(ArrangeTest, APlacedLabelKeepsItsPlaceAndGoesAlong)
{
    const QByteArray start = tree().save();
    const QRectF place(100, 90, 80, 20);
    perform([&](Edit& edit) { placeLabel(edit, startShape(), place); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(startShape())), place);
    perform([&](Edit& edit) { placeLabel(edit, startShape(), place.translated(5, 5)); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(startShape())), place.translated(5, 5));
    perform([&](Edit& edit) { moveShapes(edit, {startShape()}, {10, 0}); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(startShape())), place.translated(15, 5));
    expectUndoRestores(start);
}

} // namespace millrace::editing
