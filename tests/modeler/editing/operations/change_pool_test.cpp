// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class ChangePoolTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        append(startShape(), type::Task); // the first pool takes them in
        filled_ = create(type::Participant, {500, 300});
        closed_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(), {.type = type::Participant, .isExpanded = false}, {500, 700});
        });
    }
    bool mayBecome(Key shape, const NewElement& what) const { return canReplaceType(tree(), shown(shape), what); }
    void become(Key shape, const NewElement& what)
    {
        perform([&](Edit& edit) { EXPECT_EQ(replaceType(edit, shown(shape).key(), what), shown(shape).key()); });
    }
    const Element* processOf(Key shape) const { return bpmn::referred(tree(), shown(shape), u"processRef"); }

    static inline const NewElement open {.type = type::Participant};
    static inline const NewElement shut {.type = type::Participant, .isExpanded = false};
    static inline const NewElement upright {.type = type::Participant, .variant = NewElement::Variant::Vertical};
    Key filled_ = noKey, closed_ = noKey;
};

TEST_F(ChangePoolTest, AClosedPoolIsOpenedAndClosedAgain)
{
    const QByteArray start = tree().save();
    become(closed_, open);
    ASSERT_NE(processOf(closed_), nullptr);
    EXPECT_GE(boundsOf(closed_).height(), defaultSize(type::Participant).height());
    perform(
        [&](Edit& edit) { return editing::create(edit, plane(), {.type = type::Task}, boundsOf(closed_).center()); });
    EXPECT_EQ(bpmn::flowElements(*processOf(closed_)).size(), 1U) << "steps can stand in it";
    EXPECT_FALSE(mayBecome(closed_, shut)) << "they would be lost";
    document_->undo();
    become(closed_, shut);
    EXPECT_EQ(processOf(closed_), nullptr);
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U) << "the empty process is gone";
    EXPECT_EQ(boundsOf(closed_).height(), 60);
    expectUndoRestores(bpmn::newDiagram(QStringLiteral("Test")));
    EXPECT_FALSE(start.isEmpty());
}

TEST_F(ChangePoolTest, AnEmptyPoolIsTurned)
{
    become(closed_, open);
    const QRectF lying = boundsOf(closed_);
    become(closed_, upright);
    EXPECT_EQ(boundsOf(closed_).size(), lying.size().transposed());
    EXPECT_EQ(tree().find(closed_)->attribute(u"isHorizontal"), QStringLiteral("false"));
    become(closed_, open);
    EXPECT_EQ(boundsOf(closed_), lying);
}

TEST_F(ChangePoolTest, APoolWithContentStaysWhatItIs)
{
    EXPECT_TRUE(mayBecome(filled_, open));
    EXPECT_FALSE(mayBecome(filled_, shut));
    EXPECT_FALSE(mayBecome(filled_, upright));
    EXPECT_FALSE(mayBecome(filled_, {.type = type::Task}));
}

TEST_F(ChangePoolTest, MessagesStayAtTheBorder)
{
    const Key task = shapeOf(*processOf(filled_)->child(u"task"));
    const Key message = connect(task, closed_);
    ASSERT_NE(message, noKey);
    const QPointF end = bpmn::waypoints(*tree().find(message)).back();
    EXPECT_EQ(end.y(), boundsOf(closed_).top());
    become(closed_, open);
    EXPECT_EQ(bpmn::waypoints(*tree().find(message)).back().y(), boundsOf(closed_).top());
    EXPECT_TRUE(shown(message).is(type::MessageFlow));
}

} // namespace millrace::editing
