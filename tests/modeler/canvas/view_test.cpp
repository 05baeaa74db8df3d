// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/view.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QGestureEvent>
#include <QTextEdit>
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

TEST_F(ViewTest, SelectsByClickAndAddsByShift)
{
    load(smallProcess());
    int signals = 0;
    QObject::connect(&view, &View::selectionChanged, [&signals] { ++signals; });
    click({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    click({350, 160}, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), UnorderedElementsAre(keyOf(u"A"), keyOf(u"B")));
    click({350, 160}, Qt::ShiftModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    click({600, 400});
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(signals, 4);
}

TEST_F(ViewTest, AClickOnOneOfSeveralSelectsItAlone)
{
    load(smallProcess());
    click({150, 160});
    click({350, 160}, Qt::ShiftModifier);
    click({150, 160});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
}

TEST_F(ViewTest, SelectsWithALasso)
{
    load(smallProcess());
    drag({80, 60}, {420, 220});
    EXPECT_THAT(view.selectedElements(), UnorderedElementsAre(keyOf(u"A"), keyOf(u"B"), keyOf(u"F")));
}

TEST_F(ViewTest, MovesByDraggingAsOneUndoStepWithFlowsFollowing)
{
    load(smallProcess());
    const QByteArray before = document->tree().save();
    drag({350, 160}, {350, 300}, Qt::AltModifier);
    EXPECT_EQ(boxOf(u"B").topLeft(), QPointF(300, 240));
    const drawing::Figure* flow = view.figures().find(shapeOf(u"F"));
    EXPECT_GE(flow->route.last().y(), 239);
    EXPECT_TRUE(document->canUndo());
    document->undo();
    EXPECT_FALSE(document->canUndo());
    EXPECT_EQ(document->tree().save(), before);
    EXPECT_EQ(boxOf(u"B").topLeft(), QPointF(300, 100));
}

TEST_F(ViewTest, ShowsAPreviewWhileDraggingAndChangesNothingYet)
{
    load(smallProcess());
    const QByteArray before = document->tree().save();
    mouse(QEvent::MouseButtonPress, {350, 160}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {350, 200}, Qt::LeftButton, Qt::AltModifier);
    mouse(QEvent::MouseMove, {350, 260}, Qt::LeftButton, Qt::AltModifier);
    EXPECT_EQ(boxOf(u"B").top(), 200);
    EXPECT_EQ(document->tree().save(), before);
    key(Qt::Key_Escape);
    EXPECT_EQ(boxOf(u"B").top(), 100);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ViewTest, DoesNotMoveOnAMereClick)
{
    load(smallProcess());
    mouse(QEvent::MouseButtonPress, {350, 160}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {351, 161}, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, {351, 161}, Qt::NoButton);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ViewTest, SnapsToTheMiddlesOfOthers)
{
    load(smallProcess());
    drag({350, 160}, {420, 163});
    EXPECT_EQ(boxOf(u"B").center().y(), 140);
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

TEST_F(ViewTest, RenamesInPlace)
{
    load(smallProcess());
    click({150, 160});
    key(Qt::Key_Return);
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("First"));
    editor->setPlainText(QStringLiteral("Check the claim"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_EQ(document->tree().byId(u"A")->name(), QStringLiteral("Check the claim"));
    document->undo();
    EXPECT_EQ(document->tree().byId(u"A")->name(), QStringLiteral("First"));
}

TEST_F(ViewTest, KeepsTheSelectionWhenANameIsGiven)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    click({350, 160}); // the last one in the flow: the next beyond it would be none
    view.renameSelected();
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor->hasFocus());
    editor->setPlainText(QStringLiteral("Decide"));
    key(Qt::Key_Return);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"B")));
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(ViewTest, AsksForTheNameOfAnAppendedTask)
{
    load(smallProcess());
    click({350, 160});
    editing::NewElement what;
    what.type = type::UserTask;
    view.append(what);
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor->isVisible());
    editor->setPlainText(QStringLiteral("Sign"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    EXPECT_EQ(document->tree().find(view.selectedElements().front())->name(), QStringLiteral("Sign"));
}

TEST_F(ViewTest, KeepsTheNameOnEscape)
{
    load(smallProcess());
    click({150, 160});
    view.renameSelected();
    auto* editor = view.findChild<QTextEdit*>();
    editor->setPlainText(QStringLiteral("Other"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(editor, &escape);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_FALSE(document->canUndo());
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

TEST_F(ViewTest, ConnectsTwoShapesByDragging)
{
    load(smallProcess());
    view.useTool(ToolKind::Connect);
    drag({350, 140}, {150, 140});
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    EXPECT_EQ(view.selection().size(), 1U);
}

TEST_F(ViewTest, RefusesAConnectionThatMayNotBeAndSaysSo)
{
    load(smallProcess());
    QString reason;
    QObject::connect(&view, &View::refused, [&reason](const QString& text) { reason = text; });
    view.useTool(ToolKind::Connect);
    drag({350, 140}, {38, 140});
    EXPECT_FALSE(reason.isEmpty());
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ViewTest, CreatesFromThePaletteWhereItIsClicked)
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

/// The button in palette or context pad whose name begins so.
QAbstractButton* buttonNamed(const View& view, const char* name)
{
    for (auto* button : view.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&view) && button->accessibleName().startsWith(QLatin1String(name)))
            return button;
    return nullptr;
}

TEST_F(ViewTest, CreatesByDraggingOffThePalette)
{
    load(smallProcess());
    QAbstractButton* button = buttonNamed(view, "Task");
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

TEST_F(ViewTest, OffersWhatComesNextBesideTheSelection)
{
    load(smallProcess());
    EXPECT_EQ(buttonNamed(view, "Append a task"), nullptr);
    click({350, 160});
    QAbstractButton* append = buttonNamed(view, "Append a task");
    ASSERT_NE(append, nullptr);
    append->click();
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(made->is(type::Task));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    buttonNamed(view, "Delete")->click();
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(buttonNamed(view, "Append a task"), nullptr);
}

TEST_F(ViewTest, ConnectsFromTheContextPad)
{
    load(smallProcess());
    click({350, 160});
    buttonNamed(view, "Connect to")->click();
    EXPECT_EQ(view.toolKind(), ToolKind::Connect);
    click({150, 160});
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
}

TEST_F(ViewTest, HidesPaletteAndPadWhenReadOnly)
{
    load(smallProcess());
    click({350, 160});
    view.setReadOnly(true);
    EXPECT_EQ(buttonNamed(view, "Task"), nullptr);
    EXPECT_EQ(buttonNamed(view, "Append a task"), nullptr);
}

TEST_F(ViewTest, GivesUpCreatingOnEscape)
{
    load(smallProcess());
    editing::NewElement what;
    what.type = type::Task;
    view.startCreating(what);
    key(Qt::Key_Escape);
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(ViewTest, ResizesByAHandle)
{
    load(bpmnFile("<subProcess id=\"P1\"/>", shape("P1", 100, 100, 300, 200, "isExpanded=\"true\"")));
    click({101, 200});
    ASSERT_EQ(view.selection().size(), 1U);
    drag({404, 304}, {454, 354});
    EXPECT_EQ(boxOf(u"P1").topLeft(), QPointF(100, 100));
    EXPECT_EQ(boxOf(u"P1").width(), 350);
    EXPECT_EQ(boxOf(u"P1").height(), 250);
}

TEST_F(ViewTest, BendsAFlow)
{
    load(smallProcess());
    click({250, 140});
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"F")));
    drag({250, 140}, {250, 260}, Qt::ControlModifier);
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route.size(), 3);
    document->undo();
    EXPECT_EQ(view.figures().find(shapeOf(u"F"))->route.size(), 2);
}

TEST_F(ViewTest, TheMarkerOfAClosedSubProcessSaysThatItOpens)
{
    load(test::bpmnFile("<subProcess id=\"S\"/>", test::shape("S", 100, 100, 100, 80, "isExpanded=\"false\"")));
    const Key element = keyOf(u"S");
    EXPECT_EQ(view.closedSubProcessAt({150, 172}), element);
    EXPECT_EQ(view.closedSubProcessAt({150, 120}), metamodel::noKey);
    mouse(QEvent::MouseMove, {150, 172}, Qt::NoButton);
    EXPECT_EQ(view.cursor().shape(), Qt::PointingHandCursor);
    mouse(QEvent::MouseMove, {150, 120}, Qt::NoButton);
    EXPECT_EQ(view.cursor().shape(), Qt::ArrowCursor);
    Key asked = metamodel::noKey;
    QObject::connect(&view, &View::planeRequested, &view, [&asked](Key key) { asked = key; });
    mouse(QEvent::MouseButtonDblClick, {150, 172}, Qt::LeftButton);
    EXPECT_EQ(asked, element);
    EXPECT_EQ(bpmn::diagrams(document->tree()).size(), 2U) << "a page was begun";
    view.setReadOnly(true);
    asked = metamodel::noKey;
    mouse(QEvent::MouseButtonDblClick, {150, 172}, Qt::LeftButton);
    EXPECT_EQ(asked, element) << "it has a page, which may be looked at";
    document->undo();
    EXPECT_EQ(view.closedSubProcessAt({150, 172}), metamodel::noKey) << "nothing to open, nothing to be made";
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

TEST_F(ViewTest, ThePadCoversNeitherTheSelectedFlowNorItsName)
{
    load(bpmnFile("<task id=\"A\" name=\"First\"/><task id=\"B\" name=\"Second\"/>"
                  "<sequenceFlow id=\"F\" name=\"when it is done\" sourceRef=\"A\" targetRef=\"B\"/>",
        shape("A", 100, 100, 100, 80) + shape("B", 300, 250, 100, 80)
            + edge("F", {{200, 140}, {350, 140}, {350, 250}})));
    view.selectElements({keyOf(u"F")});
    auto* pad = view.findChild<ContextPad*>();
    ASSERT_TRUE(pad->isVisible());
    const drawing::Figure* flow = view.figures().find(view.selection().front());
    EXPECT_FALSE(view.viewport().toWidget(flow->label).intersects(pad->geometry()));
    for (int i = 0; i + 1 < flow->route.size(); ++i)
        for (double part = 0; part <= 1; part += 0.02) {
            const QPointF at = flow->route[i] + (flow->route[i + 1] - flow->route[i]) * part;
            ASSERT_FALSE(QRectF(pad->geometry()).adjusted(-6, -6, 6, 6).contains(view.viewport().toWidget(at)));
        }
}

TEST_F(ViewTest, ThePadStaysWhileAnElementAtTheBorderIsNamed)
{
    load(smallProcess());
    view.resize(560, 500);
    view.selectElements({keyOf(u"B")});
    view.append({.type = bpmn::type::ExclusiveGateway});
    auto* pad = view.findChild<ContextPad*>();
    const auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor->isVisible());
    EXPECT_TRUE(pad->isVisible());
    EXPECT_FALSE(pad->geometry().intersects(editor->geometry()));
}

TEST_F(ViewTest, AMarkWaitsUntilTheNameIsTyped)
{
    load(smallProcess());
    view.rename(shapeOf(u"A"));
    EXPECT_EQ(view.overlays().named, shapeOf(u"A"));
    drawing::Overlays marks;
    marks.marks[keyOf(u"A")] = base::Severity::Warning;
    view.setOverlays(marks);
    EXPECT_EQ(view.overlays().named, shapeOf(u"A"));
    key(Qt::Key_Escape);
    EXPECT_EQ(view.overlays().named, metamodel::noKey);
}

TEST_F(ViewTest, AConnectionShowsItsWayBeforeItIsMade)
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

TEST_F(ViewTest, FollowsEditsMadeElsewhere)
{
    load(smallProcess());
    click({150, 160});
    ASSERT_TRUE(
        view.edit(QStringLiteral("Remove"), [this](editing::Edit& edit) { editing::remove(edit, {keyOf(u"A")}); }));
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(view.figures().at({150, 160}), nullptr);
}

} // namespace
} // namespace millrace::canvas
