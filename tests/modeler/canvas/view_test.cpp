// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/view.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::bpmnFile;
using test::edge;
using test::shape;
using test::smallProcess;
using test::ViewTest;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST_F(ViewTest, RevealingWhatIsInSightLeavesTheDiagramFitted)
{
    load(smallProcess());
    view.fit();
    view.reveal({keyOf(u"A")});
    view.resize(300, 250);
    EXPECT_LT(view.zoom(), 1);
    EXPECT_TRUE(QRectF(view.rect()).contains(view.viewport().toWidget(view.figures().extent())));
}

TEST_F(ViewTest, ShowsNothingWithoutADocument)
{
    view.show();
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_TRUE(view.isReadOnly());
    click({10, 10});
    key(Qt::Key_Delete);
    EXPECT_THAT(view.selection(), IsEmpty());
}

TEST_F(ViewTest, LetsGoOfADocumentThatIsDestroyed)
{
    load(smallProcess());
    document.reset();
    EXPECT_EQ(view.document(), nullptr);
    EXPECT_TRUE(view.figures().isEmpty());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(ViewTest, MovesByArrowKeys)
{
    load(smallProcess());
    click({150, 160});
    key(Qt::Key_Right);
    EXPECT_EQ(boxOf(u"A").left(), 101);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(boxOf(u"A").top(), 110);
}

TEST_F(ViewTest, WalksElementsInTheOrderOfTheFlow)
{
    load(smallProcess());
    view.setFocus();
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Tab);
        const std::vector<Key> now = view.selectedElements();
        ASSERT_EQ(now.size(), 1U);
        EXPECT_EQ(now.front(), keyOf(i == 0 ? u"S" : i == 1 ? u"A" : u"B"));
    }
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
}

TEST_F(ViewTest, DeletesWhatIsSelected)
{
    load(smallProcess());
    click({350, 160});
    view.removeSelected();
    EXPECT_EQ(document->tree().byId(u"B"), nullptr);
    EXPECT_EQ(document->tree().byId(u"F"), nullptr);
    EXPECT_THAT(view.selection(), IsEmpty());
    document->undo();
    EXPECT_NE(shapeOf(u"B"), metamodel::noKey);
    EXPECT_NE(shapeOf(u"F"), metamodel::noKey);
}

TEST_F(ViewTest, AppendsFromTheSelection)
{
    load(smallProcess());
    click({350, 160});
    editing::NewElement what;
    what.type = type::EndEvent;
    view.append(what);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(made->is(type::EndEvent));
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
    document->undo();
    EXPECT_FALSE(document->canUndo());
}

/// The button in palette or context pad whose name begins so.
QAbstractButton* buttonNamed(const View& view, const char* name)
{
    for (auto* button : view.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&view) && button->accessibleName().startsWith(QLatin1String(name)))
            return button;
    return nullptr;
}

TEST_F(ViewTest, HidesPaletteAndPadWhenReadOnly)
{
    load(smallProcess());
    click({350, 160});
    view.setReadOnly(true);
    EXPECT_EQ(buttonNamed(view, "Task"), nullptr);
    EXPECT_EQ(buttonNamed(view, "Append a task"), nullptr);
}

TEST_F(ViewTest, ChangesNothingWhenReadOnly)
{
    load(smallProcess());
    view.setReadOnly(true);
    Key activated = metamodel::noKey;
    QObject::connect(&view, &View::elementActivated, [&activated](Key element) { activated = element; });
    drag({350, 160}, {350, 300});
    click({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    key(Qt::Key_Right);
    view.removeSelected();
    mouse(QEvent::MouseButtonDblClick, {150, 160}, Qt::LeftButton);
    EXPECT_EQ(activated, keyOf(u"A"));
    EXPECT_FALSE(document->canUndo());
    for (const QAction* action : view.actions())
        if (action->objectName() == QLatin1String("canvas.delete")) {
            EXPECT_FALSE(action->isEnabled());
        }
}

TEST_F(ViewTest, ZoomsAboutThePointerWithControlAndTheWheel)
{
    load(smallProcess());
    const QPointF place(300, 200);
    const QPointF under = view.viewport().toDiagram(place);
    QWheelEvent event(
        place, view.mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
    EXPECT_GT(view.zoom(), 1);
    EXPECT_NEAR(view.viewport().toDiagram(place).x(), under.x(), 1e-6);
}

TEST_F(ViewTest, KeepsOverlaysApartFromItsSelection)
{
    load(smallProcess());
    click({150, 160});
    drawing::Overlays overlays;
    overlays.heat[keyOf(u"B")] = {1, QStringLiteral("7 h")};
    view.setOverlays(overlays);
    EXPECT_TRUE(view.overlays().selected.contains(shapeOf(u"A")));
    EXPECT_EQ(view.overlays().heat.size(), 1U);
}

TEST_F(ViewTest, CopiesAndPastesWithFreshIds)
{
    load(smallProcess());
    click({150, 160});
    view.copySelected();
    view.paste();
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_NE(made->key(), keyOf(u"A"));
    EXPECT_EQ(made->name(), QStringLiteral("First"));
    EXPECT_NE(made->id(), QStringLiteral("A"));
}

TEST_F(ViewTest, PastesNothingWhereNoDiagramIs)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.copySelected();
    load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:test\"/>");
    QString reason;
    QObject::connect(&view, &View::refused, &view, [&](const QString& words) { reason = words; });
    view.paste();
    EXPECT_FALSE(reason.isEmpty());
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ViewTest, NamesItsActionsAndButtons)
{
    load(smallProcess());
    EXPECT_FALSE(view.actions().isEmpty());
    for (const QAction* action : view.actions()) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->objectName().isEmpty());
    }
    for (const auto* button : view.findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
    click({150, 160});
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("First")));
}

TEST_F(ViewTest, FindsItsActionsByName)
{
    for (const char* name : {"canvas.present", "canvas.minimap", "canvas.zoomToSelection"})
        ASSERT_NE(view.action(QLatin1String(name)), nullptr) << name;
    EXPECT_EQ(view.action(QLatin1String("canvas.nothing")), nullptr);
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.action(QLatin1String("canvas.zoomToSelection"))->trigger();
    EXPECT_EQ(view.zoom(), 2);
}

TEST_F(ViewTest, TwoFingersZoomAboutTheMiddleBetweenThem)
{
    load(smallProcess());
    const QPointF middle(400, 300);
    const QPointF under = view.viewport().toDiagram(middle);
    QPinchGesture pinch;
    pinch.setCenterPoint(view.mapToGlobal(middle));
    pinch.setLastCenterPoint(view.mapToGlobal(middle - QPointF(20, 0)));
    pinch.setScaleFactor(1.5);
    QGestureEvent event({&pinch});
    QApplication::sendEvent(&view, &event);
    EXPECT_NEAR(view.zoom(), 1.5, 1e-9);
    EXPECT_NEAR(view.viewport().toDiagram(middle).x(), under.x() - 20, 1e-6) << "the paper goes along";
    EXPECT_NEAR(view.viewport().toDiagram(middle).y(), under.y(), 1e-6);
}

TEST_F(ViewTest, FollowsEditsMadeElsewhere)
{
    load(smallProcess());
    click({150, 160});
    ASSERT_TRUE(
        view.edit(QStringLiteral("Remove"), [this](editing::Edit& edit) { editing::remove(edit, {keyOf(u"A")}); }));
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(view.figures().at({150, 160}), nullptr);
}

TEST_F(ViewTest, TwoFingersOnATouchpadZoomAboutThePointer)
{
    load(smallProcess());
    const QPointF place(400, 300);
    const QPointF under = view.viewport().toDiagram(place);
    const auto pinch = [&](Qt::NativeGestureType kind, double value) {
        QNativeGestureEvent event(
            kind, QPointingDevice::primaryPointingDevice(), 2, place, place, view.mapToGlobal(place), value, {});
        QApplication::sendEvent(&view, &event);
    };
    pinch(Qt::BeginNativeGesture, 0);
    pinch(Qt::ZoomNativeGesture, 0.25);
    pinch(Qt::ZoomNativeGesture, 0.2);
    pinch(Qt::EndNativeGesture, 0);
    EXPECT_NEAR(view.zoom(), 1.5, 1e-9);
    EXPECT_NEAR(view.viewport().toDiagram(place).x(), under.x(), 1e-6);
    EXPECT_NEAR(view.viewport().toDiagram(place).y(), under.y(), 1e-6);
    pinch(Qt::ZoomNativeGesture, -0.5);
    EXPECT_NEAR(view.zoom(), 0.75, 1e-9);
}

TEST_F(ViewTest, ItsContextMenuIsGroupedAndOffersWhatCanBeDone)
{
    load(smallProcess());
    const auto groupsAt = [this](QPointF diagram) {
        QList<QStringList> groups {{}};
        QTimer::singleShot(0, &view, [&groups] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (const QAction* action : menu->actions())
                if (action->isSeparator())
                    groups.append(QStringList());
                else
                    groups.last().append(action->text());
            menu->close();
        });
        const QPoint place = view.viewport().toWidget(diagram).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.mapToGlobal(place));
        QApplication::sendEvent(&view, &event);
        return groups;
    };
    const QList<QStringList> onTask = groupsAt({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    ASSERT_GE(onTask.size(), 4);
    EXPECT_EQ(onTask.front(), (QStringList {QStringLiteral("Rename"), QStringLiteral("Delete")}));
    EXPECT_TRUE(onTask[1].contains(QStringLiteral("Copy")));
    const QList<QStringList> onPaper = groupsAt({600, 500});
    EXPECT_THAT(view.selection(), IsEmpty());
    for (const QStringList& group : onPaper) {
        EXPECT_FALSE(group.isEmpty()) << "no line at the beginning, at the end or beside another";
        EXPECT_FALSE(group.contains(QStringLiteral("Delete")));
    }
}

TEST_F(ViewTest, AToolIsPutAwayAsItIsTaken)
{
    load(smallProcess());
    for (const auto& [name, kind] :
        {std::pair("canvas.handTool", ToolKind::Hand), {"canvas.lassoTool", ToolKind::Lasso},
            {"canvas.spaceTool", ToolKind::Space}, {"canvas.connectTool", ToolKind::Connect}}) {
        view.action(QLatin1String(name))->trigger();
        EXPECT_EQ(view.toolKind(), kind) << name;
        view.action(QLatin1String(name))->trigger();
        EXPECT_EQ(view.toolKind(), ToolKind::Select) << name;
    }
}

} // namespace
} // namespace millrace::canvas
