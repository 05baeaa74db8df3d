// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/shape_index.h"

#include <gtest/gtest.h>

namespace millrace::drawing {

namespace {

std::vector<Key> shapesOf(const ShapeIndex& index, Key element)
{
    std::vector<Key> shapes;
    index.forAll(element, [&shapes](Key shape) { shapes.push_back(shape); });
    return shapes;
}

} // namespace

TEST(ShapeIndex, KnowsTheFirstAndAllShapesOfAnElement)
{
    ShapeIndex index;
    EXPECT_TRUE(index.empty());
    index.add(1, 10);
    index.add(1, 11);
    index.add(2, 20);
    EXPECT_FALSE(index.empty());
    EXPECT_EQ(index.first(1), 10);
    EXPECT_EQ(shapesOf(index, 1), (std::vector<Key> {10, 11}));
    EXPECT_EQ(index.first(3), metamodel::noKey);
    EXPECT_FALSE(index.contains(3));
    EXPECT_TRUE(shapesOf(index, 3).empty());
}

TEST(ShapeIndex, GoesOnWithAnotherShapeWhenTheFirstIsGone)
{
    ShapeIndex index;
    index.add(1, 10);
    index.add(1, 11);
    index.add(2, 20);
    index.eraseIf([](Key, Key shape) { return shape == 10; });
    EXPECT_EQ(shapesOf(index, 1), (std::vector<Key> {11}));
    index.eraseIf([](Key element, Key) { return element == 1; });
    EXPECT_FALSE(index.contains(1));
    EXPECT_FALSE(index.empty());
    index.eraseIf([](Key, Key) { return true; });
    EXPECT_TRUE(index.empty());
}

} // namespace millrace::drawing
