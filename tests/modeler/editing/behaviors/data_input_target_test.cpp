// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class DataInputTargetTest : public EditingTest {
protected:
    const Element* input(Key shape) const { return shown(shape).childOfType(type::DataInputAssociation); }
    const Element* target(Key shape) const
    {
        return input(shape) ? bpmn::referred(tree(), *input(shape), u"targetRef") : nullptr;
    }
};

TEST_F(DataInputTargetTest, LeadsToAPropertyOfTheActivityThatGoesWithIt)
{
    const Key task = append(startShape(), type::Task);
    const Key data = create(type::DataObjectReference, {300, 400});
    const QByteArray start = tree().save();
    connect(data, task);
    ASSERT_NE(target(task), nullptr);
    EXPECT_TRUE(target(task)->is(type::Property));
    EXPECT_EQ(target(task)->parent(), &shown(task));
    const Key store = create(type::DataStoreReference, {500, 400});
    connect(store, task);
    EXPECT_EQ(shown(task).children(u"property").size(), 1U); // shared
    perform([&](Edit& edit) { remove(edit, {shown(store).key()}); });
    EXPECT_EQ(shown(task).children(u"property").size(), 1U);
    perform([&](Edit& edit) { remove(edit, {input(task)->key()}); });
    EXPECT_TRUE(shown(task).children(u"property").empty());
    while (document_->canUndo() && tree().save() != start)
        document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(DataInputTargetTest, FollowsToTheActivityThatItIsLedToInstead)
{
    const Key first = append(startShape(), type::Task);
    const Key second = append(first, type::Task);
    const Key data = create(type::DataObjectReference, {300, 400});
    const Key edge = connect(data, first);
    perform([&](Edit& edit) { ASSERT_TRUE(reconnect(edit, edge, false, second)); });
    ASSERT_NE(target(second), nullptr);
    EXPECT_EQ(target(second)->parent(), &shown(second));
    EXPECT_TRUE(shown(first).children(u"property").empty());
    EXPECT_TRUE(tree().brokenReferences().empty());
}

} // namespace millrace::editing
