// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "tests/modeler/canvas/fixture.h"

namespace millrace::canvas {
namespace {

using test::smallProcess;

class ConnectToolTest : public test::ViewTest { };

TEST_F(ConnectToolTest, ConnectsTwoShapesByDragging)
{
    load(smallProcess());
    view.useTool(ToolKind::Connect);
    drag({350, 140}, {150, 140});
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    EXPECT_EQ(view.selection().size(), 1U);
}

TEST_F(ConnectToolTest, RefusesAConnectionThatMayNotBeAndSaysSo)
{
    load(smallProcess());
    QString reason;
    QObject::connect(&view, &View::refused, [&reason](const QString& text) { reason = text; });
    view.useTool(ToolKind::Connect);
    drag({350, 140}, {38, 140});
    EXPECT_FALSE(reason.isEmpty());
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ConnectToolTest, AConnectionShowsItsWayBeforeItIsMade)
{
    load(smallProcess());
    const std::size_t before = view.figures().size();
    view.startConnecting(shapeOf(u"S"));
    mouse(QEvent::MouseMove, {350, 140}, Qt::NoButton);
    EXPECT_EQ(view.figures().size(), before + 1);
    EXPECT_FALSE(document->canUndo());
    mouse(QEvent::MouseMove, {250, 400}, Qt::NoButton);
    EXPECT_EQ(view.figures().size(), before) << "nothing to connect with";
    mouse(QEvent::MouseMove, {350, 140}, Qt::NoButton);
    key(Qt::Key_Escape);
    EXPECT_EQ(view.figures().size(), before);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ConnectToolTest, ABorderThatIsBarelyMissedIsMeant)
{
    load(smallProcess());
    view.useTool(ToolKind::Connect);
    drag({350, 183}, {150, 97}); // the shapes end at 180 and begin at 100
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
}

} // namespace
} // namespace millrace::canvas
