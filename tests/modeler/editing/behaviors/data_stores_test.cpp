// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class DataStoresTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        first_ = create(type::Participant, {400, 250});
        second_ = create(type::Participant, {400, 900});
        store_ = create(type::DataStoreReference, {400, 600}); // between the pools
        ASSERT_NE(store_, noKey);
    }
    QString processOf(Key pool) const { return shown(pool).attribute(u"processRef"); }
    Key first_ = noKey;
    Key second_ = noKey;
    Key store_ = noKey;
};

TEST_F(DataStoresTest, BetweenThePoolsTheyBelongToOneOfThem)
{
    EXPECT_EQ(shown(store_).parent()->id(), processOf(first_));
}

TEST_F(DataStoresTest, StayWhenThatPoolGoes)
{
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { remove(edit, {shown(first_).key()}); });
    ASSERT_NE(tree().find(store_), nullptr);
    EXPECT_EQ(shown(store_).parent()->id(), processOf(second_));
    EXPECT_TRUE(tree().brokenReferences().empty());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(DataStoresTest, InsideOfThePoolTheyGoWithIt)
{
    const Key inside = create(type::DataStoreReference, {400, 300});
    perform([&](Edit& edit) { remove(edit, {shown(first_).key()}); });
    EXPECT_EQ(tree().find(inside), nullptr);
}

} // namespace millrace::editing
