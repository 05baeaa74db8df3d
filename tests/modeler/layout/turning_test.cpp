// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/turning.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::layout {

namespace {

TEST(Turned, ARowBecomesAColumn)
{
    const Turnable row {
        {QRectF(100, 100, 600, 200)}, {{150, 182, 36, 36}, {236, 160, 100, 80}, {386, 160, 100, 80}}, {}};
    const Turned turned(row);
    EXPECT_EQ(turned.frames()[0].topLeft(), QPointF(100, 100));
    EXPECT_EQ(turned.frames()[0].size(), QSizeF(200, 600));
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(turned.boxes()[i].size(), row.boxes[i].size());
        EXPECT_EQ(turned.boxes()[i].center().x(), 200);
        EXPECT_EQ(turned.boxes()[i].center().y(), row.boxes[i].center().x());
    }
}

TEST(Turned, WhatIsCloseMakesRoomForTheOtherSide)
{
    // Below each other with 10 between: side by side they need 100 and not 80.
    const Turned turned({{QRectF(0, 0, 200, 250)}, {{50, 30, 100, 80}, {50, 120, 100, 80}}, {}});
    EXPECT_EQ(turned.boxes()[1].left() - turned.boxes()[0].right(), 10);
    EXPECT_TRUE(turned.frames()[0].contains(turned.boxes()[1]));
}

TEST(Turned, LanesStandSideBySideAndBendsStayBetweenWhatTheyWereBetween)
{
    const Turnable pool {{QRectF(0, 0, 400, 200), QRectF(30, 0, 370, 100), QRectF(30, 100, 370, 100)},
        {{60, 10, 100, 80}, {220, 110, 100, 80}}, {}};
    const Turned turned(pool);
    EXPECT_EQ(turned.frames()[1].right(), turned.frames()[2].left());
    EXPECT_EQ(turned.frames()[1].top(), turned.frames()[0].top() + 30);
    EXPECT_TRUE(turned.frames()[1].contains(turned.boxes()[0]));
    EXPECT_TRUE(turned.frames()[2].contains(turned.boxes()[1]));
    const QPointF bend = turned.map({190, 50});
    EXPECT_EQ(bend.x(), turned.boxes()[0].center().x());
    EXPECT_GT(bend.y(), turned.boxes()[0].bottom());
    EXPECT_LT(bend.y(), turned.boxes()[1].top());
}

/// Boxes of several sizes strewn over cells of a grid, some with lanes around the rows.
Turnable randomPool()
{
    using rc::gen::inRange;
    Turnable pool;
    const int rows = *inRange(1, 5), columns = *inRange(1, 6);
    constexpr double width = 220, height = 160;
    pool.frames.emplace_back(0, 0, 30 + columns * width, rows * height);
    if (*inRange(0, 2) == 0)
        for (int row = 0; row < rows; ++row)
            pool.frames.emplace_back(30, row * height, columns * width, height);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            if (*inRange(0, 3) == 0)
                continue;
            const QSizeF sizes[] = {{36, 36}, {50, 50}, {100, 80}, {200, 40}, {40, 150}};
            const QSizeF size = sizes[*inRange(0, 5)];
            const double x = *inRange(0, int(width - size.width())), y = *inRange(0, int(height - size.height()));
            pool.boxes.emplace_back(QPointF(30 + column * width + x, row * height + y), size);
        }
    return pool;
}

RC_GTEST_PROP(TurnedLaw, NothingOverlapsAndAllStaysInItsFrames, ())
{
    const Turnable pool = randomPool();
    Turnable now = pool;
    // And the other way round.
    for (int turn = 0; turn < 2; ++turn) {
        const Turned turned(now);
        for (std::size_t i = 0; i < pool.boxes.size(); ++i) {
            RC_ASSERT(turned.boxes()[i].size() == pool.boxes[i].size());
            const QRectF inner = turned.boxes()[i].adjusted(0.01, 0.01, -0.01, -0.01);
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(!inner.intersects(turned.boxes()[j]));
            for (std::size_t f = 0; f < pool.frames.size(); ++f)
                RC_ASSERT(pool.frames[f].contains(pool.boxes[i].center()) == turned.frames()[f].contains(inner));
        }
        RC_ASSERT(turned.frames()[0].topLeft() == pool.frames[0].topLeft());
        now.frames = turned.frames();
        now.boxes = turned.boxes();
    }
}

} // namespace
} // namespace millrace::layout
