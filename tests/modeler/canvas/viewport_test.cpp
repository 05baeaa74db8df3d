// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/viewport.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::canvas {
namespace {

TEST(Viewport, FitsALargeAreaAndCentresASmallOne)
{
    Viewport viewport;
    viewport.fit(QRectF(0, 0, 4000, 1000), QRectF(0, 0, 800, 600));
    EXPECT_TRUE(viewport.visible(QSizeF(800, 600)).contains(QRectF(0, 0, 4000, 1000)));
    viewport.fit(QRectF(100, 100, 50, 50), QRectF(0, 0, 800, 600));
    EXPECT_EQ(viewport.scale(), 1);
    EXPECT_EQ(viewport.toWidget(QPointF(125, 125)), QPointF(400, 300));
}

TEST(Viewport, FitsBesideWhatLiesOverTheWidget)
{
    Viewport viewport;
    viewport.fit(QRectF(0, 0, 3000, 100), QRectF(200, 0, 600, 600));
    EXPECT_GE(viewport.toWidget(QPointF(0, 0)).x(), 200);
    EXPECT_LE(viewport.toWidget(QPointF(3000, 0)).x(), 800);
}

TEST(Viewport, RevealsByScrollingNoMoreThanNeeded)
{
    Viewport viewport;
    viewport.reveal(QRectF(100, 100, 50, 50), QSizeF(800, 600));
    EXPECT_EQ(viewport.origin(), QPointF(0, 0));
    viewport.reveal(QRectF(900, 100, 50, 50), QSizeF(800, 600));
    EXPECT_EQ(viewport.origin().y(), 0);
    EXPECT_TRUE(viewport.visible(QSizeF(800, 600)).contains(QRectF(900, 100, 50, 50)));
}

RC_GTEST_PROP(Viewport, ZoomsAboutThePointer, ())
{
    Viewport viewport;
    viewport.scrollBy(QPointF(*rc::gen::inRange(-2000, 2000), *rc::gen::inRange(-2000, 2000)));
    const QPointF pointer(*rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000));
    const QPointF before = viewport.toDiagram(pointer);
    viewport.zoomAt(pointer, *rc::gen::inRange(1, 1500) / 100.0);
    const QPointF after = viewport.toDiagram(pointer);
    RC_ASSERT(std::abs(before.x() - after.x()) < 1e-6);
    RC_ASSERT(std::abs(before.y() - after.y()) < 1e-6);
    RC_ASSERT(viewport.scale() >= Viewport::least);
    RC_ASSERT(viewport.scale() <= Viewport::most);
}

} // namespace
} // namespace millrace::canvas
