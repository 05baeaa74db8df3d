// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/palette.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <algorithm>

namespace millrace::canvas {
namespace {

using test::bpmnFile;
using test::edge;
using test::shape;

/// What is shown of the diagram, and when that changes.
class InSightTest : public test::ViewTest {
protected:
    void SetUp() override
    {
        load(bpmnFile("<task id=\"A\" name=\"Here\"/><task id=\"B\" name=\"Far\"/>",
            shape("A", 200, 200, 100, 80) + shape("B", 5000, 3000, 100, 80)));
        lookAt({500, 300});
    }
    void lookAt(QPointF middle)
    {
        view.scrollBy(
            view.viewport().toWidget(view.viewport().visible(view.size()).center()) - view.viewport().toWidget(middle));
    }
    bool isInSight(QStringView id) const { return view.viewport().visible(view.size()).contains(boxOf(id)); }
    void rename(QStringView id)
    {
        ASSERT_TRUE(view.edit(
            QStringLiteral("Rename"), [&](editing::Edit& edit) { editing::rename(edit, keyOf(id), u"New"_qs); }));
    }
};

TEST_F(InSightTest, UndoAndRedoShowWhatTheyChange)
{
    rename(u"B");
    EXPECT_FALSE(isInSight(u"B")) << "an edit from elsewhere does not scroll";
    document->undo();
    EXPECT_TRUE(isInSight(u"B"));
    lookAt({500, 300});
    document->redo();
    EXPECT_TRUE(isInSight(u"B"));
}

TEST_F(InSightTest, UndoOfWhatIsSeenDoesNotScroll)
{
    rename(u"A");
    lookAt({590, 300}); // near the left border, under the palette in part
    const Viewport before = view.viewport();
    document->undo();
    EXPECT_EQ(view.viewport(), before);
}

TEST_F(InSightTest, UndoOfWhatIsGoneShowsWhereItWas)
{
    Key made = metamodel::noKey;
    view.edit(QStringLiteral("Create"), [&](editing::Edit& edit) {
        made = editing::create(edit, view.figures().plane(), {.type = bpmn::type::Task}, {9000, 100});
    });
    document->undo();
    EXPECT_EQ(view.figures().find(made), nullptr);
    EXPECT_TRUE(view.viewport().visible(view.size()).contains(QPointF(9000, 100)));
}

TEST_F(InSightTest, ChoosingInAListDoesNotMoveWhatIsSeen)
{
    lookAt({500, 200 + 300}); // A is near the upper border
    const Viewport before = view.viewport();
    ASSERT_TRUE(isInSight(u"A"));
    view.reveal({keyOf(u"A")});
    EXPECT_EQ(view.viewport(), before);
    EXPECT_EQ(view.selectedElements(), std::vector<Key> {keyOf(u"A")});
    view.reveal({keyOf(u"B")});
    EXPECT_TRUE(isInSight(u"B"));
}

TEST_F(InSightTest, LinesHopUnlessTold)
{
    QAction* action = nullptr;
    for (QAction* candidate : view.actions())
        if (candidate->objectName() == QLatin1String("canvas.lineJumps"))
            action = candidate;
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isChecked());
    EXPECT_TRUE(view.hasLineJumps());
    action->trigger();
    EXPECT_FALSE(view.hasLineJumps());
    view.setDocument(document.get());
    EXPECT_FALSE(view.hasLineJumps());
    view.setLineJumps(true);
    EXPECT_TRUE(action->isChecked());
}

class ContextPadTest : public test::ViewTest {
protected:
    QRectF pad() { return QRectF(view.findChild<ContextPad*>()->geometry()); }
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

} // namespace
} // namespace millrace::canvas
