// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/palette.h"
#include "modeler/canvas/pick_menu.h"
#include "modeler/canvas/type_choices.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAbstractButton>
#include <QTextEdit>
#include <algorithm>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::bpmnFile;
using test::edge;
using test::shape;
using test::smallProcess;
using testing::IsEmpty;

class ContextPadTest : public test::ViewTest {
protected:
    QRectF pad() { return QRectF(view.findChild<ContextPad*>()->geometry()); }
    /// The button in palette or context pad whose name begins so.
    QAbstractButton* buttonNamed(const char* name)
    {
        for (auto* button : view.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&view) && button->accessibleName().startsWith(QLatin1String(name)))
                return button;
        return nullptr;
    }
    QRectF inWindow(QStringView id) const { return view.viewport().toWidget(boxOf(id)); }
};

TEST_F(ContextPadTest, StandsOnTheRightWhereThatIsFree)
{
    load(bpmnFile("<task id=\"A\"/>", shape("A", 300, 200, 100, 80)));
    click({350, 240});
    EXPECT_GT(pad().left(), inWindow(u"A").right());
    EXPECT_LT(pad().width(), pad().height());
}

TEST_F(ContextPadTest, DoesNotCoverNeighboursWhereThereIsRoom)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>",
        shape("A", 300, 200, 100, 80) + shape("B", 440, 200, 100, 80) + shape("C", 300, 300, 100, 80)));
    click({350, 240});
    for (const QStringView neighbour : {u"A", u"B", u"C"})
        EXPECT_FALSE(pad().intersects(inWindow(neighbour))) << neighbour.toString().toStdString();
    EXPECT_TRUE(QRectF(view.rect()).contains(pad()));
}

TEST_F(ContextPadTest, CoversNeitherThePaletteNorTheMap)
{
    load(bpmnFile("<laneSet id=\"LS\"><lane id=\"L\"/></laneSet>", shape("L", 300, 100, 2400, 400)));
    view.setMinimap(true);
    view.fit();
    view.selectElements({keyOf(u"L")});
    const QRectF palette(view.findChild<Palette*>()->geometry()), map(view.findChild<Minimap*>()->geometry());
    EXPECT_FALSE(pad().intersects(palette));
    EXPECT_FALSE(pad().intersects(map));
}

TEST_F(ContextPadTest, OffersLanesWhereTheyCanBeAndFollowsWhatIsDone)
{
    load(bpmn::newDiagram(QStringLiteral("Pools")));
    view.selectAll();
    view.removeSelected();
    view.createInSight({.type = bpmn::type::Participant});
    const Key open = view.selectedElements().front();
    view.createInSight({.type = bpmn::type::Participant, .isExpanded = false});
    const auto offers = [this](const char* name) {
        const auto buttons = view.findChild<ContextPad*>()->findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const QAbstractButton* button) { return button->accessibleName() == QLatin1String(name); });
    };
    ASSERT_TRUE(view.findChild<ContextPad*>()->isVisible());
    EXPECT_FALSE(offers("Add lane after")) << "nothing is in a closed pool";
    view.selectElements({open});
    EXPECT_TRUE(offers("Add lane after"));
    EXPECT_TRUE(offers("Divide into two lanes"));
    view.splitLane(2);
    EXPECT_TRUE(offers("Add lane after"));
    EXPECT_FALSE(offers("Divide into two lanes")) << "it has lanes now";
}

TEST_F(ContextPadTest, ChoreographiesGoOnWithTheirOwnTasks)
{
    load(bpmn::newDiagram(QStringLiteral("Choreography")));
    view.selectAll();
    view.removeSelected();
    view.createInSight({.type = bpmn::type::ChoreographyTask});
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element& first = *document->tree().find(view.selectedElements().front());
    for (const TypeChoice& choice : appendable(document->tree(), first))
        EXPECT_FALSE(document->tree().schema().isA(choice.what.type, bpmn::type::Activity))
            << choice.title.toStdString();
    QAbstractButton* append = nullptr;
    for (QAbstractButton* button : view.findChild<ContextPad*>()->findChildren<QAbstractButton*>())
        if (button->accessibleName() == QLatin1String("Append a choreography task"))
            append = button;
    ASSERT_NE(append, nullptr);
    append->click();
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element& next = *document->tree().find(view.selectedElements().front());
    EXPECT_NE(&next, &first);
    EXPECT_TRUE(next.is(bpmn::type::ChoreographyTask));
}

TEST_F(ContextPadTest, LeavesTheMessagesOfAChoreographyTaskInSight)
{
    const auto band = [](const char* id, double y, const char* kind) {
        return shape(id, 300, y, 100, 20,
            QByteArray("choreographyActivityShape=\"X_di\" isMessageVisible=\"true\" participantBandKind=\"") + kind
                + "\"");
    };
    load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
         "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
         "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" targetNamespace=\"t\"><choreography id=\"C\">"
         "<participant id=\"A\" name=\"Buyer\"/><participant id=\"B\" name=\"Seller\"/>"
         "<choreographyTask id=\"X\" initiatingParticipantRef=\"A\"><participantRef>A</participantRef>"
         "<participantRef>B</participantRef></choreographyTask><endEvent id=\"E\"/></choreography>"
         "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"C\">"
        + shape("X", 300, 200, 100, 80) + band("A", 200, "top_initiating") + band("B", 260, "bottom_non_initiating")
        + shape("E", 440, 222, 36, 36) + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>");
    click({350, 240});
    for (const QStringView participant : {u"A", u"B"}) {
        const QRectF all = view.figures().find(shapeOf(participant))->extent;
        ASSERT_GT(all.height(), 40) << "with its message";
        EXPECT_FALSE(pad().intersects(view.viewport().toWidget(all))) << participant.toString().toStdString();
    }
}

TEST_F(ContextPadTest, AddsWhatUndoesAnActivity)
{
    load(bpmnFile("<task id=\"A\"/>", shape("A", 300, 200, 100, 80)));
    click({350, 240});
    view.addCompensation();
    ASSERT_EQ(view.selectedElements().size(), 1U);
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_EQ(made->attribute(u"isForCompensation"), QStringLiteral("true"));
    const auto events = bpmn::boundaryEvents(document->tree(), *document->tree().byId(u"A"));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_NE(events.front()->childOfType(bpmn::type::CompensateEventDefinition), nullptr);
    document->undo();
    EXPECT_FALSE(document->canUndo());
    EXPECT_TRUE(bpmn::boundaryEvents(document->tree(), *document->tree().byId(u"A")).empty());
}

TEST_F(ContextPadTest, StaysInTheWindowAmongManyNeighbours)
{
    QByteArray tasks, shapes;
    for (int i = 0; i < 25; ++i) {
        const QByteArray id = "T" + QByteArray::number(i);
        tasks += "<task id=\"" + id + "\"/>";
        shapes += shape(id, 120.0 + 120 * (i % 5), 60.0 + 100 * (i / 5), 100, 80);
    }
    load(bpmnFile(tasks, shapes));
    click(boxOf(u"T12").center());
    EXPECT_TRUE(QRectF(view.rect()).contains(pad()));
    EXPECT_FALSE(pad().intersects(inWindow(u"T12")));
}

TEST_F(ContextPadTest, OffersWhatComesNextBesideTheSelection)
{
    load(smallProcess());
    EXPECT_EQ(buttonNamed("Append a task"), nullptr);
    click({350, 160});
    QAbstractButton* append = buttonNamed("Append a task");
    ASSERT_NE(append, nullptr);
    append->click();
    const metamodel::Element* made = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(made->is(type::Task));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    buttonNamed("Delete")->click();
    EXPECT_THAT(view.selection(), IsEmpty());
    EXPECT_EQ(buttonNamed("Append a task"), nullptr);
}

TEST_F(ContextPadTest, ConnectsFromTheContextPad)
{
    load(smallProcess());
    click({350, 160});
    buttonNamed("Connect to")->click();
    EXPECT_EQ(view.toolKind(), ToolKind::Connect);
    click({150, 160});
    EXPECT_EQ(bpmn::outgoing(document->tree(), *document->tree().byId(u"B")).size(), 1U);
}

TEST_F(ContextPadTest, ThePadCoversNeitherTheSelectedFlowNorItsName)
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

TEST_F(ContextPadTest, ThePadStaysWhileAnElementAtTheBorderIsNamed)
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

TEST_F(ContextPadTest, LyingItKeepsPairsOfAlignmentsTogether)
{
    load(bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/>",
        shape("A", 100, 300, 100, 80) + shape("B", 420, 340, 100, 80) + shape("C", 830, 320, 100, 80)));
    view.selectAll();
    ASSERT_GT(pad().width(), pad().height()) << "there is no room beside";
    const auto at = [this](const char* name) { return buttonNamed(name)->geometry().center(); };
    EXPECT_EQ(at("Align left").y(), at("Align centre").y());
    EXPECT_EQ(at("Align left").y(), at("Align right").y());
    EXPECT_EQ(at("Align left").y(), at("Distribute horizontally").y());
    EXPECT_EQ(at("Align top").y(), at("Align bottom").y());
    EXPECT_EQ(at("Align left").x(), at("Align top").x());
}

TEST_F(ContextPadTest, StandsBesideANameThatIsWiderThanItsEvent)
{
    load(bpmnFile("<endEvent id=\"E\" name=\"Application rejected\"/>", shape("E", 300, 200, 36, 36)));
    view.selectElements({keyOf(u"E")});
    EXPECT_GT(pad().left(), inWindow(u"E").right());
    EXPECT_LT(std::abs(pad().top() - inWindow(u"E").top()), 5) << "where it is for everything else";
    const drawing::Figure* event = view.figures().find(view.selection().front());
    EXPECT_FALSE(pad().intersects(view.viewport().toWidget(event->label)));
}

TEST_F(ContextPadTest, LeavesTheFieldToAnOpenMenu)
{
    load(smallProcess());
    click({350, 160});
    ASSERT_TRUE(view.findChild<ContextPad*>()->isVisible());
    view.openAppendMenu();
    EXPECT_FALSE(view.findChild<ContextPad*>()->isVisible());
    view.findChild<PickMenu*>()->close();
    EXPECT_TRUE(view.findChild<ContextPad*>()->isVisible());
}

TEST_F(ContextPadTest, PutsATaskIntoASelectedFlow)
{
    load(smallProcess());
    click({250, 140});
    buttonNamed("Insert a task")->click();
    key(Qt::Key_Escape);
    const auto flows = bpmn::outgoing(document->tree(), *document->tree().byId(u"A"));
    ASSERT_EQ(flows.size(), 1U);
    const metamodel::Element* made = bpmn::referred(document->tree(), *flows.front(), u"targetRef");
    EXPECT_NE(made->key(), keyOf(u"B"));
    EXPECT_EQ(bpmn::outgoing(document->tree(), *made).size(), 1U);
    EXPECT_EQ(document->undoName(), QStringLiteral("Insert task"));
    for (const QStringView neighbour : {u"A", u"B"})
        EXPECT_FALSE(boxOf(neighbour).intersects(view.figures().ofElement(made->key())->box));
}

TEST_F(ContextPadTest, APoolThatIsClosedOverItsStepsTakesNoLanes)
{
    load(bpmn::newDiagram(QStringLiteral("Pools")));
    view.createInSight({.type = type::Participant});
    key(Qt::Key_Escape);
    const Key pool = view.selectedElements().front();
    ASSERT_NE(buttonNamed("Add lane after"), nullptr);
    view.changeType({.type = type::Participant, .isExpanded = false});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    view.selectElements({pool});
    ASSERT_TRUE(document->tree().find(pool)->hasAttribute(u"processRef")) << "the steps are kept";
    EXPECT_EQ(buttonNamed("Add lane after"), nullptr);
    EXPECT_EQ(buttonNamed("Divide into two lanes"), nullptr);
}

/// Lanes in an open sub-process: their own buttons, which act on them.
class LanePadTest : public ContextPadTest {
protected:
    void SetUp() override
    {
        load(bpmnFile("<subProcess id=\"P1\"><laneSet id=\"LS\"><lane id=\"L1\"/><lane id=\"L2\"/></laneSet>"
                      "<task id=\"A\"/></subProcess><subProcess id=\"P2\"/>",
            shape("P1", 100, 100, 400, 300, "isExpanded=\"true\"") + shape("L1", 100, 100, 400, 150)
                + shape("L2", 100, 250, 400, 150) + shape("A", 180, 130, 100, 80)
                + shape("P2", 100, 450, 400, 160, "isExpanded=\"true\"")));
    }
    std::vector<const metamodel::Element*> lanes() const
    {
        return document->tree().byId(u"P1")->child(u"laneSet")->children(u"lane");
    }
};

TEST_F(LanePadTest, AddsLanesBeforeAndAfter)
{
    view.selectElements({keyOf(u"L1")});
    ASSERT_NE(buttonNamed("Add lane after"), nullptr);
    buttonNamed("Add lane after")->click();
    key(Qt::Key_Escape);
    ASSERT_EQ(lanes().size(), 3U);
    const metamodel::Element* added = document->tree().find(view.selectedElements().front());
    EXPECT_TRUE(added->is(type::Lane));
    EXPECT_EQ(boxOf(added->id()).top(), boxOf(u"L1").bottom());
    EXPECT_TRUE(boxOf(u"P1").contains(boxOf(added->id())));
    EXPECT_EQ(document->undoName(), QStringLiteral("Add lane"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    view.selectElements({keyOf(u"L1")});
    buttonNamed("Add lane before")->click();
    key(Qt::Key_Escape);
    EXPECT_EQ(lanes().size(), 4U);
    EXPECT_TRUE(boxOf(u"P1").contains(boxOf(u"A"))) << "what was in it stays in it";
}

TEST_F(LanePadTest, DividesALaneAndASubProcessOnce)
{
    view.selectElements({keyOf(u"L2")});
    buttonNamed("Divide into three lanes")->click();
    EXPECT_EQ(document->tree().byId(u"L2")->child(u"childLaneSet")->children(u"lane").size(), 3U);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(buttonNamed("Divide into three lanes"), nullptr);
    view.selectElements({keyOf(u"P1")});
    EXPECT_EQ(buttonNamed("Divide into two lanes"), nullptr) << "it has lanes";
    view.selectElements({keyOf(u"P2")});
    EXPECT_EQ(buttonNamed("Add lane after"), nullptr) << "steps come first there";
    ASSERT_NE(buttonNamed("Divide into two lanes"), nullptr);
    buttonNamed("Divide into two lanes")->click();
    EXPECT_EQ(document->tree().byId(u"P2")->child(u"laneSet")->children(u"lane").size(), 2U);
}

TEST_F(LanePadTest, ALaneOffersNeitherStepsNorConnections)
{
    view.selectElements({keyOf(u"L1")});
    EXPECT_EQ(buttonNamed("Append"), nullptr);
    EXPECT_EQ(buttonNamed("Connect to"), nullptr);
    EXPECT_NE(buttonNamed("Rename"), nullptr);
    buttonNamed("Delete")->click();
    EXPECT_EQ(lanes().size(), 1U);
    EXPECT_NE(document->tree().byId(u"A"), nullptr) << "a lane takes nothing along";
}

} // namespace
} // namespace millrace::canvas
