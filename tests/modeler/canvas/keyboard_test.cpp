// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/connect_candidates.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/pick_menu.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::smallProcess;
using testing::ElementsAre;

/// What is done without the mouse.
class CanvasKeyboardTest : public test::ViewTest {
protected:
    PickMenu* menu()
    {
        for (PickMenu* one : view.findChildren<PickMenu*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void pick(const QString& text)
    {
        PickMenu* open = menu();
        ASSERT_NE(open, nullptr);
        auto* search = open->findChild<QLineEdit*>();
        search->setText(text);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(search, &enter);
    }
    void name(const QString& text)
    {
        auto* editor = view.findChild<QTextEdit*>();
        ASSERT_TRUE(editor->isVisible());
        editor->setPlainText(text);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(editor, &enter);
    }
    const metamodel::Element& selected() const { return *document->tree().find(view.selectedElements().front()); }
    void trigger(const char* action) { view.findChild<QAction*>(QString::fromLatin1(action))->trigger(); }
};

TEST_F(CanvasKeyboardTest, AProcessIsDrawnWithoutTheMouse)
{
    load(smallProcess());
    view.selectElements({keyOf(u"B")});
    view.openAppendMenu();
    pick(QStringLiteral("exclusive"));
    name(QStringLiteral("Fine?"));
    EXPECT_TRUE(selected().is(type::ExclusiveGateway));
    view.openAppendMenu();
    pick(QStringLiteral("end terminate"));
    name(QStringLiteral("Over"));
    EXPECT_NE(selected().childOfType(type::TerminateEventDefinition), nullptr);
    view.selectElements({keyOf(u"A")});
    view.openReplaceMenu();
    pick(QStringLiteral("user"));
    EXPECT_TRUE(document->tree().byId(u"A")->is(type::UserTask));
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    view.openConnectMenu();
    EXPECT_TRUE(menu()->listed().contains(QStringLiteral("Fine?")));
    EXPECT_FALSE(menu()->listed().contains(document->tree().byId(u"S")->name()));
    pick(QStringLiteral("fine"));
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"A")).size(), 2U);
    view.openCreateMenu();
    pick(QStringLiteral("data store"));
    EXPECT_TRUE(selected().is(type::DataStoreReference));
}

TEST_F(CanvasKeyboardTest, MenusFindByTitleDescriptionAndCategory)
{
    load(smallProcess());
    view.openCreateMenu();
    PickMenu* open = menu();
    ASSERT_NE(open, nullptr);
    const auto all = open->listed().size();
    EXPECT_GT(all, 40);
    auto* search = open->findChild<QLineEdit*>();
    search->setText(QStringLiteral("timer"));
    EXPECT_EQ(open->listed().front(), QStringLiteral("Timer start event"));
    search->setText(QStringLiteral("decision table"));
    EXPECT_THAT(open->listed(), ElementsAre(QStringLiteral("Business rule task")));
    search->setText(QStringLiteral("no such thing"));
    EXPECT_TRUE(open->listed().isEmpty());
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(search, &enter);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(CanvasKeyboardTest, MenusAreAsWideAsTheirWordsWithinReason)
{
    load(smallProcess());
    view.openCreateMenu();
    const int wide = menu()->width();
    menu()->findChild<QLineEdit*>()->setText(QStringLiteral("timer"));
    EXPECT_EQ(menu()->width(), wide) << "whatever is typed";
    menu()->close();
    wait(10);
    view.selectElements({keyOf(u"F")});
    view.openReplaceMenu();
    EXPECT_LT(menu()->width(), wide);
    menu()->close();
}

TEST_F(CanvasKeyboardTest, ControlAndArrowsWalkTheFlow)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"S")));
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"B")));
    view.selectElements({keyOf(u"A")});
    view.append({.type = type::Task});
    key(Qt::Key_Escape);
    EXPECT_GT(view.figures().find(view.selection().front())->box.top(), boxOf(u"B").top());
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"B")));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    document->undo();
    EXPECT_FALSE(document->canUndo()) << "walking changes nothing";
}

TEST_F(CanvasKeyboardTest, ControlShiftAndArrowsWalkTheConnections)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    view.selectElements({keyOf(u"A")});
    view.append({.type = type::ExclusiveGateway});
    key(Qt::Key_Escape);
    const Key gateway = view.selectedElements().front();
    const auto appendBranch = [&](const char* branch) {
        view.selectElements({gateway});
        view.append({.type = type::Task});
        name(QLatin1String("To ") + QLatin1String(branch));
        key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(selected().is(type::SequenceFlow));
        view.renameSelected();
        name(QLatin1String(branch));
        EXPECT_EQ(selected().name(), QLatin1String(branch));
    };
    appendBranch("yes");
    appendBranch("no");
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(selected().name(), QStringLiteral("yes"));
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(selected().name(), QStringLiteral("no"));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(selected().name(), QStringLiteral("To no"));
    view.selectElements({gateway});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected().name(), QStringLiteral("yes"));
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected().key(), gateway);
}

TEST_F(CanvasKeyboardTest, WhoTakesBackGoesOnWhereItCameFrom)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    view.selectElements({keyOf(u"A")});
    view.append({.type = type::Task});
    key(Qt::Key_Escape);
    view.append({.type = type::EndEvent});
    key(Qt::Key_Escape);
    document->undo();
    EXPECT_TRUE(selected().is(type::Task));
    document->undo();
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
    // What was deleted on purpose leaves nothing selected, but the next step begins near it.
    view.selectElements({keyOf(u"B")});
    view.removeSelected();
    EXPECT_THAT(view.selection(), testing::IsEmpty());
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"A")));
}

TEST_F(CanvasKeyboardTest, ATypedNameIsSeenWholeAndLeavesTheSymbolFree)
{
    load(smallProcess());
    view.rename(shapeOf(u"S"));
    auto* editor = view.findChild<QTextEdit*>();
    const QRect symbol = view.viewport().toWidget(boxOf(u"S")).toAlignedRect();
    EXPECT_FALSE(editor->geometry().intersects(symbol.adjusted(0, 0, 0, -1)));
    const int top = editor->geometry().top(), low = editor->height();
    editor->insertPlainText(QStringLiteral("Application for a loan has arrived"));
    EXPECT_EQ(editor->geometry().top(), top) << "grows downwards";
    EXPECT_GT(editor->height(), low);
    EXPECT_EQ(editor->verticalScrollBar()->value(), 0);
    key(Qt::Key_Escape);
    view.rename(shapeOf(u"F"));
    EXPECT_LT(editor->geometry().bottom(), view.viewport().toWidget(QPointF(250, 140)).y()) << "above the flow";
}

TEST_F(CanvasKeyboardTest, EveryLineOfATypedNameStaysInSightWhateverTheWindowsStyle)
{
    qApp->setStyleSheet(QStringLiteral("QTextEdit { padding: 5px 9px; } QTextEdit:focus { padding: 4px 8px; }"));
    load(smallProcess());
    view.select({shapeOf(u"S")});
    view.rename(shapeOf(u"S"));
    auto* editor = view.findChild<QTextEdit*>();
    const auto* pad = view.findChild<ContextPad*>();
    const QRect padBefore = pad->geometry();
    for (const QChar letter : QStringLiteral("Application arrived today"))
        key(0, {}, letter);
    QTextCursor cursor(editor->document());
    EXPECT_GE(editor->cursorRect(cursor).top(), 0);
    cursor.movePosition(QTextCursor::End);
    EXPECT_LE(editor->cursorRect(cursor).bottom(), editor->viewport()->height());
    EXPECT_FALSE(pad->geometry().intersects(editor->geometry()));
    EXPECT_EQ(pad->geometry(), padBefore) << "does not jump about while one types";
    qApp->setStyleSheet(QString());
}

TEST_F(CanvasKeyboardTest, WhatTheKeyboardMakesStandsBesideNotBehind)
{
    load(smallProcess());
    view.useTool(ToolKind::Connect);
    view.createInSight({.type = type::Task});
    EXPECT_EQ(view.toolKind(), ToolKind::Select);
    const QRectF first = view.figures().find(view.selection().front())->box;
    key(Qt::Key_Escape);
    view.createInSight({.type = type::Task});
    const QRectF second = view.figures().find(view.selection().front())->box;
    EXPECT_GT(second.left(), first.right());
    EXPECT_EQ(second.top(), first.top());
}

TEST_F(CanvasKeyboardTest, DuplicatesBesideItself)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    trigger("canvas.duplicate");
    ASSERT_EQ(view.selectedElements().size(), 1U);
    EXPECT_NE(selected().key(), keyOf(u"A"));
    EXPECT_EQ(selected().name(), QStringLiteral("First"));
    EXPECT_EQ(view.figures().find(view.selection().front())->box.topLeft(), QPointF(100, 200));
}

TEST_F(CanvasKeyboardTest, LanesAreAddedAndDividedFromTheKeyboard)
{
    load(smallProcess());
    view.createInSight({.type = type::Participant});
    key(Qt::Key_Escape);
    ASSERT_TRUE(selected().is(type::Participant));
    const Key pool = view.selection().front();
    trigger("canvas.splitInTwo");
    view.select({pool});
    trigger("canvas.laneAfter");
    EXPECT_TRUE(selected().is(type::Lane));
    EXPECT_EQ(bpmn::processes(document->tree()).front()->childOfType(type::LaneSet)->children(u"lane").size(), 3U);
    view.selectElements({keyOf(u"A")});
    EXPECT_FALSE(view.findChild<QAction*>(QStringLiteral("canvas.laneAfter"))->isEnabled());
}

TEST_F(CanvasKeyboardTest, ZoomsToTheSelection)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.zoomToSelection();
    EXPECT_EQ(view.zoom(), 2);
    EXPECT_TRUE(QRectF(view.rect()).contains(view.viewport().toWidget(boxOf(u"A"))));
}

TEST_F(CanvasKeyboardTest, MenusKnowWhatElsePeopleCallThings)
{
    load(smallProcess());
    view.openCreateMenu();
    auto* search = menu()->findChild<QLineEdit*>();
    const auto first = [&](const char* typed) {
        search->setText(QLatin1String(typed));
        return menu()->listed().isEmpty() ? QString() : menu()->listed().front();
    };
    EXPECT_EQ(first("xor"), QStringLiteral("Exclusive gateway"));
    EXPECT_EQ(first("and"), QStringLiteral("Parallel gateway"));
    EXPECT_EQ(first("decision"), QStringLiteral("Exclusive gateway"));
    EXPECT_EQ(first("email"), QStringLiteral("Send task"));
    EXPECT_EQ(first("swimlane"), QStringLiteral("Pool"));
    EXPECT_EQ(first("comment"), QStringLiteral("Note"));
    EXPECT_EQ(first("database"), QStringLiteral("Data store"));
    EXPECT_EQ(first("deadl"), QStringLiteral("Timer start event"));
    EXPECT_EQ(first("task"), QStringLiteral("Task")) << "titles come before other words";
    EXPECT_EQ(search->accessibleDescription(), QStringLiteral("Task. A step of work, of no special kind"));
    menu()->close();
}

TEST_F(CanvasKeyboardTest, AStepIsPutIntoTheSelectedFlow)
{
    load(smallProcess());
    view.selectElements({keyOf(u"F")});
    view.openAppendMenu();
    EXPECT_FALSE(menu()->listed().contains(QStringLiteral("End event"))) << "nothing goes on behind it";
    EXPECT_TRUE(menu()->listed().contains(QStringLiteral("Note")));
    pick(QStringLiteral("user task"));
    name(QStringLiteral("Between"));
    ASSERT_TRUE(selected().is(type::UserTask));
    EXPECT_EQ(selected().name(), QStringLiteral("Between"));
    const auto in = bpmn::incoming(document->tree(), selected());
    const auto out = bpmn::outgoing(document->tree(), selected());
    ASSERT_EQ(in.size(), 1U);
    ASSERT_EQ(out.size(), 1U);
    EXPECT_EQ(in.front()->attribute(u"sourceRef"), QStringLiteral("A"));
    EXPECT_EQ(out.front()->attribute(u"targetRef"), QStringLiteral("B"));
    document->undo();
    document->undo();
    EXPECT_FALSE(document->canUndo()) << "naming and inserting, a step each";
}

TEST_F(CanvasKeyboardTest, DuplicatesAndPastesCoverNothing)
{
    load(smallProcess());
    view.selectElements({keyOf(u"A")});
    view.copySelected();
    view.duplicateSelected();
    const QRectF twin = view.figures().find(view.selection().front())->box;
    view.paste(); // in the middle, or where the pointer is
    view.paste();
    std::vector<QRectF> boxes {boxOf(u"S"), boxOf(u"A"), boxOf(u"B"), twin};
    for (const drawing::Figure* figure : view.figures().all())
        if (!figure->isEdge() && std::find(boxes.begin(), boxes.end(), figure->box) == boxes.end())
            boxes.push_back(figure->box);
    EXPECT_EQ(boxes.size(), 6U);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            EXPECT_FALSE(boxes[i].intersects(boxes[j])) << i << " and " << j;
}

TEST_F(CanvasKeyboardTest, WhatMayBeConnectedIsListedByLikelihood)
{
    load(test::bpmnFile(
        "<startEvent id=\"S\" name=\"Begin\"/><task id=\"A\" name=\"First\"/><task id=\"B\" name=\"Second\"/>"
        "<parallelGateway id=\"G\"/><task id=\"C\" name=\"Near\"/><endEvent id=\"E\" name=\"Far\"/>"
        "<sequenceFlow id=\"F1\" sourceRef=\"S\" targetRef=\"A\"/>"
        "<sequenceFlow id=\"F2\" sourceRef=\"A\" targetRef=\"B\"/>"
        "<sequenceFlow id=\"F3\" sourceRef=\"C\" targetRef=\"G\"/>"
        "<dataObjectReference id=\"D\" name=\"Paper\"/>",
        test::shape("S", 20, 122, 36, 36) + test::shape("A", 100, 100, 100, 80) + test::shape("B", 260, 100, 100, 80)
            + test::shape("C", 420, 220, 100, 80) + test::shape("G", 580, 235, 50, 50)
            + test::shape("E", 800, 122, 36, 36) + test::shape("D", 280, 20, 36, 50)));
    view.move(400, 0);
    view.scrollBy({300, 0});
    view.selectElements({keyOf(u"B")});
    view.openConnectMenu();
    ASSERT_NE(menu(), nullptr);
    EXPECT_THAT(menu()->listed(),
        ElementsAre(QStringLiteral("Near"), QStringLiteral("Parallel gateway"), QStringLiteral("Far"),
            QStringLiteral("First"), QStringLiteral("Paper")));
    const auto candidates = connectCandidates(document->tree(), view.figures(), shapeOf(u"B"));
    ASSERT_EQ(candidates.size(), 5U);
    EXPECT_EQ(candidates[1].description, QStringLiteral("Parallel gateway, after \u201cNear\u201d"));
    EXPECT_EQ(view.overlays().dropTarget, shapeOf(u"C")) << "the marked one is lit";
    EXPECT_LE(menu()->geometry().right(), view.mapToGlobal(view.viewport().toWidget(boxOf(u"B").center())).x())
        << "and not covered";
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QApplication::sendEvent(menu()->findChild<QLineEdit*>(), &down);
    EXPECT_EQ(view.overlays().dropTarget, shapeOf(u"G"));
    menu()->close();
    EXPECT_EQ(view.overlays().dropTarget, metamodel::noKey);
}

TEST_F(CanvasKeyboardTest, ABranchIsLikelierToMeetTheOthersThanToGoIntoThem)
{
    load(test::bpmnFile("<parallelGateway id=\"Split\"/><task id=\"X\" name=\"One\"/><task id=\"Y\" name=\"Other\"/>"
                        "<parallelGateway id=\"J\" name=\"Join\"/>"
                        "<sequenceFlow id=\"F1\" sourceRef=\"Split\" targetRef=\"X\"/>"
                        "<sequenceFlow id=\"F2\" sourceRef=\"Split\" targetRef=\"Y\"/>"
                        "<sequenceFlow id=\"F3\" sourceRef=\"X\" targetRef=\"J\"/>",
        test::shape("Split", 20, 115, 50, 50) + test::shape("X", 120, 100, 100, 80)
            + test::shape("Y", 120, 210, 100, 80) + test::shape("J", 270, 115, 50, 50)));
    const auto candidates = connectCandidates(document->tree(), view.figures(), shapeOf(u"Y"));
    ASSERT_EQ(candidates.size(), 3U);
    EXPECT_EQ(candidates[0].title, QStringLiteral("Join"));
    EXPECT_EQ(candidates[1].title, QStringLiteral("One"));
}

TEST_F(CanvasKeyboardTest, WhatIsMadeGoesIntoTheSelectedLane)
{
    load(test::bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\"/><lane id=\"L2\"/></laneSet>",
        test::shape("L1", 50, 50, 600, 250) + test::shape("L2", 50, 300, 600, 150)));
    for (const QStringView lane : {u"L2", u"L1", u"L2"}) {
        view.selectElements({keyOf(lane)});
        view.openCreateMenu();
        pick(QStringLiteral("user task"));
        key(Qt::Key_Escape);
        EXPECT_TRUE(boxOf(lane).contains(view.figures().find(view.selection().front())->box));
        EXPECT_THAT(document->tree().byId(lane)->children(u"flowNodeRef"), testing::Not(testing::IsEmpty()));
    }
    EXPECT_EQ(document->tree().byId(u"L2")->children(u"flowNodeRef").size(), 2U);
}

} // namespace
} // namespace millrace::canvas
