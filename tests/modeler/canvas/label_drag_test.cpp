// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/edit.h"
#include "tests/modeler/canvas/fixture.h"

namespace millrace::canvas {
namespace {

/// The name outside of its shape, taken at its middle and at its sides.
class LabelDragTest : public test::ViewTest {
protected:
    void start()
    {
        load(test::bpmnFile(
            "<startEvent id=\"S\" name=\"Application for a loan received\"/>", test::shape("S", 300, 200, 36, 36)));
        view.selectElements({keyOf(u"S")});
    }
    QRectF label() const { return view.figures().find(shapeOf(u"S"))->label; }
};

TEST_F(LabelDragTest, MovesAndIsTakenBack)
{
    start();
    const QRectF before = label();
    drag(before.center(), before.center() + QPointF(90, 12), Qt::AltModifier);
    EXPECT_NEAR(label().center().x(), before.center().x() + 90, 2);
    EXPECT_NEAR(label().center().y(), before.center().y() + 12, 2);
    document->undo();
    EXPECT_EQ(label(), before);
    EXPECT_FALSE(document->canUndo()) << "one step";
}

TEST_F(LabelDragTest, ItsSideSaysHowWideItWraps)
{
    start();
    const QRectF before = label();
    const QPointF side(before.right() + 3, before.center().y());
    drag(side, side + QPointF(60, 0));
    EXPECT_LT(label().height(), before.height()) << "in fewer lines";
    EXPECT_NEAR(label().top(), before.top(), 1.5);
    document->undo();
    drag(side, side - QPointF(14, 0));
    EXPECT_GT(label().height(), before.height()) << "in more lines";
    EXPECT_LT(label().width(), before.width());
    EXPECT_NEAR(label().center().x(), before.center().x(), 1.5);
    const QRectF narrow = label();
    const auto reopened = editing::Document::fromBytes(document->tree().save());
    view.setDocument(reopened.get());
    EXPECT_EQ(view.figures().all().front()->label, narrow);
    view.setDocument(nullptr);
}

TEST_F(LabelDragTest, IsNoNarrowerThanItsLongestWord)
{
    start();
    const QRectF before = label();
    const QPointF side(before.left() - 3, before.center().y());
    drag(side, side + QPointF(80, 0));
    EXPECT_GT(label().width(), 50) << "'Application' stays whole";
    EXPECT_LT(label().width(), before.width() + 1);
}

} // namespace
} // namespace millrace::canvas
