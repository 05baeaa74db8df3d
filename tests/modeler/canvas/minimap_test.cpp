// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/minimap.h"

#include "tests/modeler/canvas/fixture.h"

#include <QAction>

namespace millrace::canvas {
namespace {

class MinimapTest : public test::ViewTest {
protected:
    Minimap& map() { return *view.findChild<Minimap*>(); }
    void point(QEvent::Type type, QPointF place)
    {
        QMouseEvent event(type, place, map().mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&map(), &event);
    }
    QPointF middle() { return view.viewport().visible(view.size()).center(); }
};

TEST_F(MinimapTest, ComesAndGoesInTheCorner)
{
    load(test::smallProcess());
    EXPECT_FALSE(view.hasMinimap());
    QAction* action = view.findChild<QAction*>(QStringLiteral("canvas.minimap"));
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->shortcut().isEmpty());
    action->trigger();
    EXPECT_TRUE(map().isVisible());
    EXPECT_FALSE(map().accessibleName().isEmpty());
    for (const QSize size : {QSize(1000, 700), QSize(600, 400)}) {
        view.resize(size);
        EXPECT_TRUE(view.rect().contains(map().geometry()));
        EXPECT_GT(map().geometry().center().x(), view.width() / 2);
        EXPECT_GT(map().geometry().center().y(), view.height() / 2);
    }
    view.setFreeMargins(QMargins(0, 0, 0, 80));
    EXPECT_LT(map().geometry().bottom(), view.height() - 80);
    action->trigger();
    EXPECT_FALSE(map().isVisible());
}

TEST_F(MinimapTest, GoesWhereItIsPressedAndDragged)
{
    load(test::smallProcess());
    view.setMinimap(true);
    point(QEvent::MouseButtonPress, QPointF(map().rect().center()) + QPointF(0.5, 0.5));
    const QPointF centre = view.figures().extent().center();
    EXPECT_NEAR(middle().x(), centre.x(), 5);
    EXPECT_NEAR(middle().y(), centre.y(), 5);
    point(QEvent::MouseMove, QPointF(map().rect().center()) + QPointF(40, 0));
    EXPECT_GT(middle().x(), centre.x() + 40);
    EXPECT_NEAR(middle().y(), centre.y(), 5);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(MinimapTest, FollowsTheDiagram)
{
    load(test::smallProcess());
    view.setMinimap(true);
    const QImage before = map().grab().toImage();
    view.selectElements({keyOf(u"A")});
    view.removeSelected();
    wait(400);
    EXPECT_NE(map().grab().toImage(), before);
}

TEST_F(MinimapTest, IsEmptyWithoutADiagram)
{
    view.resize(600, 400);
    view.show();
    view.setMinimap(true);
    point(QEvent::MouseButtonPress, {50, 50});
    EXPECT_FALSE(map().grab().isNull());
}

} // namespace
} // namespace millrace::canvas
