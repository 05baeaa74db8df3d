// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {
namespace {

class SubChoreographyTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        perform([&](Edit& edit) { remove(edit, {shown(startShape()).key()}); });
        whole_ = create(type::SubChoreography, {400, 300});
        ASSERT_NE(whole_, noKey);
    }
    Key whole_ = noKey;
};

TEST_F(SubChoreographyTest, HoldsWhatIsDrawnInIt)
{
    EXPECT_EQ(tree().find(whole_)->attribute(u"isExpanded"), QStringLiteral("true"));
    const Key task = create(type::ChoreographyTask, boundsOf(whole_).center());
    ASSERT_NE(task, noKey);
    EXPECT_EQ(shown(task).parent(), &shown(whole_));
    const Key outside = create(type::ChoreographyTask, boundsOf(whole_).center() + QPointF(500, 0));
    EXPECT_TRUE(shown(outside).parent()->is(type::Choreography));
    const Key gateway = create(type::ExclusiveGateway, boundsOf(whole_).center() - QPointF(110, 0));
    ASSERT_NE(gateway, noKey);
    EXPECT_EQ(shown(gateway).parent(), &shown(whole_));
    const QByteArray end = tree().save();
    ASSERT_TRUE(bpmn::load(end).tree);
    document_->undo();
    document_->redo();
    EXPECT_EQ(tree().save(), end);
}

TEST_F(SubChoreographyTest, TakesWhatItHoldsAlong)
{
    const Key task = create(type::ChoreographyTask, boundsOf(whole_).center());
    const QRectF before = boundsOf(task);
    perform([&](Edit& edit) { moveShapes(edit, {whole_}, {70, 30}); });
    EXPECT_EQ(boundsOf(task), before.translated(70, 30));
    int bands = 0;
    for (const Element* shape : shapesOn(*tree().find(plane()))) {
        if (!shape->hasAttribute(u"participantBandKind"))
            continue;
        const Element* of = bpmn::referred(tree(), *shape, u"choreographyActivityShape");
        EXPECT_TRUE(bpmn::bounds(*of)->contains(*bpmn::bounds(*shape)));
        ++bands;
    }
    EXPECT_EQ(bands, 4);
}

TEST_F(SubChoreographyTest, ATaskIsDraggedIntoIt)
{
    const Key task = create(type::ChoreographyTask, boundsOf(whole_).center() + QPointF(500, 0));
    perform([&](Edit& edit) { moveShapes(edit, {task}, {-500, 0}, whole_); });
    EXPECT_EQ(shown(task).parent(), &shown(whole_));
}

} // namespace
} // namespace millrace::editing
