// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_pad.h"

#include "modeler/canvas/colour_swatch.h"
#include "modeler/canvas/context_pad.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAction>

namespace millrace::canvas {
namespace {

using test::smallProcess;

class ColourPadTest : public test::ViewTest {
protected:
    ColourPad& pad() { return *view.findChild<ColourPad*>(); }
    QList<ColourSwatch*> swatches() { return pad().findChildren<ColourSwatch*>(); }
    void open() { view.findChild<QAction*>(QStringLiteral("canvas.colour"))->trigger(); }
};

TEST_F(ColourPadTest, ColoursWhatIsSelectedInOneStep)
{
    load(smallProcess());
    const QByteArray before = document->tree().save();
    view.selectElements({keyOf(u"A"), keyOf(u"B"), keyOf(u"F")});
    open();
    ASSERT_TRUE(pad().isVisible());
    ASSERT_EQ(swatches().size(), 7); // none and six
    swatches()[1]->click();
    EXPECT_FALSE(pad().isVisible());
    EXPECT_EQ(document->tree().save().count("background-color"), 2); // a line has only a border
    EXPECT_EQ(view.selection().size(), 3U);
    document->undo();
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ColourPadTest, NoneTakesTheColourAway)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.colourSelected(QStringLiteral("#bbdefb"), QStringLiteral("#0d4372"));
    ASSERT_TRUE(document->tree().save().contains("#bbdefb"));
    open();
    swatches()[0]->click();
    EXPECT_FALSE(document->tree().save().contains("#bbdefb"));
}

TEST_F(ColourPadTest, IsReachedFromTheContextPadAndStaysInSight)
{
    load(smallProcess());
    view.selectElements({keyOf(u"B")});
    auto* context = view.findChild<ContextPad*>();
    QAbstractButton* colour = nullptr;
    for (QAbstractButton* button : context->findChildren<QAbstractButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Colour")))
            colour = button;
    ASSERT_NE(colour, nullptr);
    for (const QSize size : {QSize(1000, 700), QSize(420, 300), QSize(320, 220)}) {
        view.resize(size);
        colour->click();
        EXPECT_TRUE(pad().isVisible());
        EXPECT_TRUE(view.rect().contains(pad().geometry())) << size.width();
        key(Qt::Key_Escape);
        pad().hide();
    }
}

TEST_F(ColourPadTest, LeavesWhatIsColouredInSight)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    for (const QPointF place : {QPointF(500, 350), QPointF(500, 650), QPointF(500, 50), QPointF(940, 650)}) {
        view.scrollBy(place - view.viewport().toWidget(boxOf(u"A").center()));
        open();
        ASSERT_TRUE(pad().isVisible());
        EXPECT_FALSE(QRectF(pad().geometry()).intersects(view.viewport().toWidget(boxOf(u"A"))));
        EXPECT_FALSE(pad().geometry().intersects(view.findChild<ContextPad*>()->geometry()));
        EXPECT_TRUE(view.rect().contains(pad().geometry()));
        pad().hide();
    }
}

TEST_F(ColourPadTest, EverySwatchTellsItsName)
{
    load(smallProcess());
    QStringList names;
    for (const ColourSwatch* swatch : swatches()) {
        EXPECT_FALSE(swatch->accessibleName().isEmpty());
        EXPECT_EQ(swatch->accessibleName(), swatch->toolTip());
        names += swatch->accessibleName();
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(ColourPadTest, ArrowsWalkAndEscapeCloses)
{
    load(smallProcess());
    view.activateWindow();
    view.selectElements({keyOf(u"A")});
    open();
    ASSERT_EQ(view.focusWidget(), swatches()[0]);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(view.focusWidget(), swatches()[2]);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(view.focusWidget(), swatches()[6]);
    key(Qt::Key_Escape);
    EXPECT_FALSE(pad().isVisible());
    EXPECT_FALSE(document->canUndo());
    open();
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(document->tree().save().count("background-color"), 1);
}

TEST_F(ColourPadTest, ClosesWhenSomethingElseIsSelected)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    open();
    view.selectElements({keyOf(u"B")});
    EXPECT_FALSE(pad().isVisible());
}

TEST_F(ColourPadTest, IsNotThereToOneWhoOnlyLooks)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.setReadOnly(true);
    view.openColours();
    EXPECT_FALSE(pad().isVisible());
    view.colourSelected(QStringLiteral("#bbdefb"), QStringLiteral("#0d4372"));
    EXPECT_FALSE(document->canUndo());
}

} // namespace
} // namespace millrace::canvas
