// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/mixed_layout.h"

#include "tests/modeler/layout/diagrams.h"

namespace millrace::layout {

namespace {

using Kind = Node::Kind;

/// A lying pool and an upright one, three steps each, with a message from the first to the last of the other.
class MixedLayoutTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const bool isUpright : {false, true}) {
            const int pool = b_.node(Kind::Pool);
            b_.diagram.nodes.back().isUpright = isUpright;
            const int first = b_.task(pool), second = b_.task(pool), third = b_.task(pool);
            b_.chain({first, second, third});
        }
        b_.edge(1, 7, Edge::Kind::Message);
    }
    void stand(int pool, const QRectF& place) { b_.diagram.nodes[std::size_t(pool)].place = place; }
    DiagramBuilder b_;
};

TEST_F(MixedLayoutTest, EachPoolKeepsItsDirection)
{
    ASSERT_TRUE(isMixed(b_.diagram));
    const Placement placement = layOut(b_.diagram);
    expectTidy(b_.diagram, placement);
    EXPECT_LT(placement.nodes[1].right(), placement.nodes[2].left());
    EXPECT_EQ(placement.nodes[1].center().y(), placement.nodes[2].center().y());
    EXPECT_LT(placement.nodes[5].bottom(), placement.nodes[6].top());
    EXPECT_EQ(placement.nodes[5].center().x(), placement.nodes[6].center().x());
    EXPECT_GT(placement.nodes[0].width(), placement.nodes[0].height());
    EXPECT_LT(placement.nodes[4].width(), placement.nodes[4].height());
    const bpmn::Waypoints& message = placement.edges.back();
    ASSERT_GE(message.size(), 2) << "between them";
    EXPECT_EQ(message.last().y(), placement.nodes[7].center().y()) << "comes in from the side";
    EXPECT_NE(message.first().y(), placement.nodes[1].center().y()) << "leaves up or down";
}

TEST_F(MixedLayoutTest, TheGroupsStayOnTheirSides)
{
    stand(0, {500, 100, 600, 200});
    stand(4, {100, 100, 200, 600});
    Placement placement = layOut(b_.diagram);
    EXPECT_LT(placement.nodes[4].right(), placement.nodes[0].left());
    EXPECT_EQ((placement.nodes[0] | placement.nodes[4]).topLeft(), QPointF(100, 100));
    stand(4, {500, 400, 200, 600});
    placement = layOut(b_.diagram);
    EXPECT_GT(placement.nodes[4].top(), placement.nodes[0].bottom());
    stand(4, {1200, 100, 200, 600});
    placement = layOut(b_.diagram);
    EXPECT_GT(placement.nodes[4].left(), placement.nodes[0].right());
    expectTidy(b_.diagram, placement);
}

TEST_F(MixedLayoutTest, UprightLanesWithoutAPoolRunDown)
{
    const int lane = b_.node(Kind::Lane), other = b_.node(Kind::Lane);
    b_.diagram.nodes[std::size_t(lane)].isUpright = b_.diagram.nodes[std::size_t(other)].isUpright = true;
    const int first = b_.inLane(b_.task(), lane), second = b_.inLane(b_.task(), lane);
    b_.chain({first, second});
    const Placement placement = layOut(b_.diagram);
    expectTidy(b_.diagram, placement);
    EXPECT_LT(placement.nodes[std::size_t(first)].bottom(), placement.nodes[std::size_t(second)].top());
    EXPECT_LE(placement.nodes[std::size_t(lane)].right(), placement.nodes[std::size_t(other)].left());
}

} // namespace
} // namespace millrace::layout
