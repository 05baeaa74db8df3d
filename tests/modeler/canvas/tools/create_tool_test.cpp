// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/palette.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAbstractButton>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::smallProcess;

class CreateToolTest : public test::ViewTest { };

TEST_F(CreateToolTest, CreatesFromThePaletteWhereItIsClicked)
{
    load(smallProcess());
    editing::NewElement what;
    what.type = type::UserTask;
    view.startCreating(what);
    EXPECT_TRUE(view.isToolBusy());
    click({600, 400});
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(made->is(type::UserTask));
    EXPECT_EQ(view.figures().find(view.selection().front())->box.center(), QPointF(600, 400));
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
}

TEST_F(CreateToolTest, SaysWhyThereAndWhatToDo)
{
    load(smallProcess());
    QStringList reasons;
    QObject::connect(&view, &View::refused, &view, [&](const QString& words) { reasons += words; });
    const auto place = [&](metamodel::TypeId what, QPointF at) {
        editing::NewElement element;
        element.type = what;
        view.startCreating(element);
        click(at);
    };
    const QByteArray before = document->tree().save();
    place(type::Task, {150, 160}); // upon another
    place(type::BoundaryEvent, {600, 500});
    EXPECT_EQ(document->tree().save(), before);
    ASSERT_EQ(reasons.size(), 2);
    EXPECT_TRUE(reasons[0].contains(QStringLiteral("beside"))) << reasons[0].toStdString();
    EXPECT_TRUE(reasons[1].contains(QStringLiteral("border"))) << reasons[1].toStdString();
    place(type::Participant, {600, 500});
    reasons.clear();
    place(type::Task, {600, 2000});
    ASSERT_EQ(reasons.size(), 1);
    EXPECT_TRUE(reasons[0].contains(QStringLiteral("in a pool"))) << reasons[0].toStdString();
}

TEST_F(CreateToolTest, CreatesByDraggingOffThePalette)
{
    load(smallProcess());
    QAbstractButton* button = nullptr;
    for (auto* one : view.findChild<Palette*>()->findChildren<QAbstractButton*>())
        if (one->accessibleName() == QLatin1String("Task"))
            button = one;
    ASSERT_NE(button, nullptr);
    const auto send = [&](QEvent::Type kind, QPointF global, Qt::MouseButtons buttons) {
        QMouseEvent event(kind, button->mapFromGlobal(global), global,
            kind == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(button, &event);
    };
    const QPointF start = button->mapToGlobal(QPointF(10, 10));
    const QPointF end = view.mapToGlobal(view.viewport().toWidget(QPointF(600, 420)));
    send(QEvent::MouseButtonPress, start, Qt::LeftButton);
    send(QEvent::MouseMove, (start + end) / 2, Qt::LeftButton);
    send(QEvent::MouseMove, end, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, end, Qt::NoButton);
    ASSERT_EQ(view.selection().size(), 1U);
    const QPointF centre = view.figures().find(view.selection().front())->box.center();
    EXPECT_NEAR(centre.x(), 600, 1.5);
    EXPECT_NEAR(centre.y(), 420, 1.5);
}

TEST_F(CreateToolTest, GivesUpCreatingOnEscape)
{
    load(smallProcess());
    editing::NewElement what;
    what.type = type::Task;
    view.startCreating(what);
    key(Qt::Key_Escape);
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    EXPECT_FALSE(document->canUndo());
}

} // namespace
} // namespace millrace::canvas
