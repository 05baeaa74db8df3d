// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/palette.h"

#include "tests/modeler/canvas/fixture.h"

namespace millrace::canvas {
namespace {

using PaletteTest = test::ViewTest;

TEST_F(PaletteTest, TakesMoreColumnsWhereTheWindowIsLow)
{
    load(test::smallProcess());
    auto* palette = view.findChild<Palette*>();
    ASSERT_NE(palette, nullptr);
    const int narrow = palette->width();
    EXPECT_LT(palette->height(), view.height());
    view.resize(1000, 340);
    EXPECT_GT(palette->width(), narrow);
    for (const int height : {340, 260, 180}) {
        view.resize(1000, height);
        EXPECT_LE(palette->geometry().bottom(), view.height()) << height;
        for (const QAbstractButton* button : palette->findChildren<QAbstractButton*>()) {
            EXPECT_TRUE(palette->rect().contains(button->geometry())) << button->accessibleName().toStdString();
            for (const QAbstractButton* other : palette->findChildren<QAbstractButton*>())
                EXPECT_TRUE(other == button || !other->geometry().intersects(button->geometry()));
        }
    }
    view.resize(1000, 700);
    EXPECT_EQ(palette->width(), narrow);
}

TEST_F(PaletteTest, CoversNothingOfWhatWasFittedWithoutIt)
{
    load(test::smallProcess());
    view.setReadOnly(true);
    view.resize(420, 500);
    view.fit();
    view.setReadOnly(false);
    const auto* palette = view.findChild<Palette*>();
    const double left = view.viewport().toWidget(view.figures().extent().topLeft()).x();
    EXPECT_GE(left, palette->geometry().right());
}

} // namespace
} // namespace millrace::canvas
