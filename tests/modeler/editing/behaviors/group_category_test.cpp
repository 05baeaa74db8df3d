// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class GroupCategoryTest : public EditingTest {
protected:
    Key group(const QString& name, QPointF at)
    {
        return perform(
            [&](Edit& edit) { return editing::create(edit, plane(), {.type = type::Group, .name = name}, at); });
    }
    const Element* valueOf(Key shape) const { return bpmn::referred(tree(), shown(shape), u"categoryValueRef"); }
};

TEST_F(GroupCategoryTest, AGroupBringsTheValueThatHoldsItsName)
{
    const QByteArray start = tree().save();
    const Key shape = group(QStringLiteral("Back office"), {400, 400});
    ASSERT_NE(valueOf(shape), nullptr);
    EXPECT_EQ(valueOf(shape)->attribute(u"value"), QStringLiteral("Back office"));
    EXPECT_TRUE(valueOf(shape)->parent()->is(type::Category));
    EXPECT_FALSE(shown(shape).hasAttribute(u"name"));
    perform([&](Edit& edit) { rename(edit, shown(shape).key(), QStringLiteral("Front")); });
    EXPECT_EQ(valueOf(shape)->attribute(u"value"), QStringLiteral("Front"));
    expectUndoRestores(start);
}

TEST_F(GroupCategoryTest, TheValueGoesWithTheLastGroupThatHasIt)
{
    const Key first = group(QStringLiteral("A"), {400, 400});
    const Key second = group(QString(), {900, 400});
    EXPECT_NE(valueOf(first), valueOf(second));
    const QString id = valueOf(first)->id();
    perform([&](Edit& edit) { setProperty(edit, shown(second).key(), QStringLiteral("categoryValueRef"), id); });
    perform([&](Edit& edit) { remove(edit, {shown(first).key()}); });
    ASSERT_NE(tree().byId(id), nullptr);
    perform([&](Edit& edit) { remove(edit, {shown(second).key()}); });
    EXPECT_EQ(tree().byId(id), nullptr);
}

TEST_F(GroupCategoryTest, ACategoryThatHasOtherValuesStays)
{
    const Key shape = group(QStringLiteral("A"), {400, 400});
    const Key category = valueOf(shape)->parent()->key();
    perform([&](Edit& edit) {
        metamodel::Draft other;
        other.type = type::CategoryValue;
        other.set(u"id", QStringLiteral("other")).set(u"value", QStringLiteral("B"));
        edit.insert(other, category);
    });
    perform([&](Edit& edit) { remove(edit, {shown(shape).key()}); });
    ASSERT_NE(tree().find(category), nullptr);
    EXPECT_EQ(tree().find(category)->children(u"categoryValue").size(), 1U);
}

} // namespace millrace::editing
