// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/key_set.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace millrace::metamodel {

TEST(KeySet, KeepsTheOrderInWhichKeysCame)
{
    KeySet keys;
    EXPECT_TRUE(keys.empty());
    EXPECT_TRUE(keys.insert(70));
    EXPECT_TRUE(keys.insert(3));
    EXPECT_FALSE(keys.insert(70));
    EXPECT_EQ(std::vector<Key>(keys.begin(), keys.end()), (std::vector<Key> {70, 3}));
    EXPECT_EQ(keys.size(), 2U);
}

TEST(KeySet, HoldsNeitherNoKeyNorThoseOfTexts)
{
    KeySet keys;
    keys.insert(5);
    EXPECT_FALSE(keys.contains(noKey));
    EXPECT_FALSE(keys.contains(-5));
    EXPECT_FALSE(keys.contains(1'000'000));
}

RC_GTEST_PROP(KeySet, IsASet, (const std::vector<std::uint16_t>& numbers))
{
    KeySet keys;
    std::set<Key> expected;
    for (const std::uint16_t number : numbers)
        RC_ASSERT(keys.insert(Key(number) + 1) == expected.insert(Key(number) + 1).second);
    for (const std::uint16_t number : numbers)
        RC_ASSERT(keys.contains(Key(number) + 1));
    RC_ASSERT(std::set<Key>(keys.begin(), keys.end()) == expected);
    RC_ASSERT(keys.size() == expected.size());
}

TEST(KeyMap, GivesAnEmptyValueWhereNoneWasSet)
{
    KeyMap<int> map;
    EXPECT_EQ(map[7], 0);
    map.set(7, 12);
    EXPECT_EQ(map[7], 12);
    EXPECT_EQ(map[noKey], 0);
    EXPECT_EQ(map[-7], 0);
    EXPECT_EQ(map[8'000], 0);
    map.clear();
    EXPECT_EQ(map[7], 0);
}

TEST(KeyMap, VisitsThoseThatHaveAValueByKey)
{
    KeyMap<int> map;
    map.set(9, 1);
    map.set(4, 2);
    map.set(6, 3);
    map.set(6, 0);
    std::vector<std::pair<Key, int>> seen;
    map.forAll([&](Key key, int value) { seen.emplace_back(key, value); });
    EXPECT_EQ(seen, (std::vector<std::pair<Key, int>> {{4, 2}, {9, 1}}));
}

} // namespace millrace::metamodel
