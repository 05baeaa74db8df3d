// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/format_diagram.h"

#include "modeler/editing/drafts.h"
#include "modeler/layout/metrics.h"
#include "tests/modeler/editing/editing_fixture.h"

#include <iostream>
#include <map>

namespace millrace::editing {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                        "targetNamespace=\"urn:test\">\n";
const QByteArray twoTasks = "  <bpmn:process id=\"P\">\n"
                            "    <bpmn:startEvent id=\"s\"/>\n"
                            "    <bpmn:task id=\"t\" name=\"Check\"/>\n"
                            "    <bpmn:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/>\n"
                            "  </bpmn:process>\n";

class FormatDiagramTest : public EditingTest {
protected:
    void open(const QByteArray& body)
    {
        bytes_ = head + body + "</bpmn:definitions>\n";
        document_ = Document::fromBytes(bytes_);
    }
    template <typename Action> void format(Action action)
    {
        perform([&](Edit& edit) { action(edit); });
    }
    layout::Metrics metrics() const
    {
        layout::Metrics sum;
        for (const Element* diagram : bpmn::diagrams(tree()))
            sum += layout::measure(tree(), *diagram->child(u"BPMNPlane"));
        return sum;
    }
    const Element& element(const char* id) const { return *tree().byId(QString::fromLatin1(id)); }
    QRectF drawn(const char* id) const
    {
        const auto shapes = bpmn::diagramElements(tree(), element(id));
        return shapes.empty() ? QRectF() : bpmn::bounds(*shapes.front()).value_or(QRectF());
    }
    QByteArray bytes_;
};

TEST_F(FormatDiagramTest, GivesAFileWithoutDiagramOneInOneStep)
{
    open(twoTasks);
    EXPECT_TRUE(lacksDiagram(tree()));
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_FALSE(lacksDiagram(tree()));
    ASSERT_EQ(bpmn::diagrams(tree()).size(), 1u);
    EXPECT_EQ(drawn("t").size(), QSizeF(100, 80));
    EXPECT_EQ(metrics().edges, 1);
    // What stood in the file stands there still, in front of the new diagram.
    EXPECT_TRUE(tree().save().contains(twoTasks.trimmed()));
    document_->undo();
    EXPECT_EQ(tree().save(), bytes_);
    EXPECT_FALSE(document_->canUndo());
    document_->redo();
    expectUndoRestores(bytes_);
}

TEST_F(FormatDiagramTest, GivesIdsToFlowsThatHaveNone)
{
    open("  <bpmn:process id=\"P\"><bpmn:task id=\"a\"/><bpmn:task id=\"b\"/>"
         "<bpmn:sequenceFlow sourceRef=\"a\" targetRef=\"b\"/></bpmn:process>\n");
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_EQ(metrics().edges, 1);
    EXPECT_LT(drawn("a").right(), drawn("b").left());
    expectUndoRestores(bytes_);
}

TEST_F(FormatDiagramTest, DrawsEachProcessOfAFileInADiagramOfItsOwn)
{
    open(twoTasks + "  <bpmn:process id=\"Q\"><bpmn:task id=\"u\"/></bpmn:process>\n");
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 2u);
    EXPECT_FALSE(drawn("t").intersects(drawn("u")));
}

TEST_F(FormatDiagramTest, ChangesNothingButTheDrawingOfADrawnDiagram)
{
    const Key task = append(startShape(), type::UserTask, QStringLiteral("Check"));
    append(task, type::EndEvent);
    perform([&](Edit& edit) { resizeShape(edit, task, QRectF(900, 700, 140, 90)); });
    const QByteArray before = tree().save();
    const QString process = QString::fromUtf8(before.left(before.indexOf("BPMNDiagram")));
    format([&](Edit& edit) { formatDiagram(edit, plane()); });
    EXPECT_EQ(QString::fromUtf8(tree().save().left(before.indexOf("BPMNDiagram"))), process);
    EXPECT_EQ(boundsOf(task).size(), QSizeF(140, 90));
    EXPECT_EQ(boundsOf(task).center().y(), boundsOf(startShape()).center().y());
    EXPECT_EQ(metrics().overlaps, 0);
    document_->undo();
    EXPECT_EQ(tree().save(), before);
}

TEST_F(FormatDiagramTest, LinesToDataAndNotesStayLines)
{
    const Key task = append(startShape(), type::UserTask, QStringLiteral("Check"));
    const Key data = create(type::DataObjectReference, {300, 500});
    const Key note = create(type::TextAnnotation, {600, 500});
    ASSERT_NE(connect(data, task), noKey);
    ASSERT_NE(connect(task, data), noKey);
    ASSERT_NE(connect(note, task), noKey);
    ASSERT_EQ(metrics().edges, 4);
    format([&](Edit& edit) { formatDiagram(edit, plane()); });
    EXPECT_EQ(metrics().edges, 4);
    for (const Element* edge : edgesOn(*tree().find(plane())))
        EXPECT_GE(bpmn::waypoints(*edge).size(), 2) << edge->id().toStdString();
    EXPECT_EQ(metrics().overlaps, 0);
    // And all are drawn again from nothing.
    perform([&](Edit& edit) { edit.remove(bpmn::diagrams(tree()).front()->key()); });
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_EQ(metrics().edges, 4);
}

TEST_F(FormatDiagramTest, FormattingTwiceIsFormattingOnce)
{
    open(twoTasks);
    format([](Edit& edit) { formatAll(edit); });
    const QByteArray once = tree().save();
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_EQ(tree().save(), once);
}

TEST_F(FormatDiagramTest, DrawsOnlyWhatIsMissing)
{
    const Key task = append(startShape(), type::UserTask);
    const QRectF start = boundsOf(startShape()), old = boundsOf(task);
    const QString flow = perform([&](Edit& edit) {
        const Key added = edit.insert(draftOf(type::Task, QStringLiteral("late")), process().key());
        metamodel::Draft draft = draftOf(type::SequenceFlow, QStringLiteral("toLate"));
        draft.set(u"sourceRef", shown(task).id()).set(u"targetRef", tree().find(added)->id());
        edit.insert(draft, process().key());
        return QStringLiteral("toLate");
    });
    format([](Edit& edit) { drawMissing(edit); });
    EXPECT_EQ(boundsOf(startShape()), start);
    EXPECT_EQ(boundsOf(task), old);
    EXPECT_GT(drawn("late").left(), old.right());
    EXPECT_FALSE(bpmn::diagramElements(tree(), *tree().byId(flow)).empty());
    const QByteArray done = tree().save();
    format([](Edit& edit) { drawMissing(edit); });
    EXPECT_EQ(tree().save(), done);
}

TEST_F(FormatDiagramTest, FormatsTheSelectionOnly)
{
    const Key a = create(type::Task, {500, 500});
    const Key b = create(type::Task, {900, 800});
    connect(a, b);
    const QRectF start = boundsOf(startShape());
    format([&](Edit& edit) { formatSelection(edit, plane(), {a, b}); });
    EXPECT_EQ(boundsOf(startShape()), start);
    EXPECT_EQ(boundsOf(a).center().y(), boundsOf(b).center().y());
    EXPECT_LT(boundsOf(a).right(), boundsOf(b).left());
}

TEST_F(FormatDiagramTest, SaysNothingOfAnEmptyFile)
{
    open("");
    EXPECT_FALSE(lacksDiagram(tree()));
    format([](Edit& edit) { formatAll(edit); });
    EXPECT_FALSE(document_->canUndo());
}

TEST_F(FormatDiagramTest, UprightPoolsStayUpright)
{
    document_ = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Upright")));
    const auto pool = [&](QPointF at) {
        return perform([&](Edit& edit) {
            return editing::create(
                edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical}, at);
        });
    };
    const Key first = pool({200, 400});
    const Key second = pool({900, 400});
    perform([&](Edit& edit) { splitLane(edit, first, 2); });
    const Key task = append(startShape(), type::Task);
    const Key end = create(type::EndEvent, {250, 600});
    ASSERT_NE(task, noKey);
    ASSERT_NE(end, noKey);
    ASSERT_NE(connect(task, end), noKey);
    const Key other = create(type::Task, boundsOf(second).center());
    const Key message = connect(task, other);
    ASSERT_NE(message, noKey);
    const QByteArray before = tree().save();
    perform([&](Edit& edit) { formatDiagram(edit, plane()); });
    for (const Key key : {first, second}) {
        EXPECT_EQ(tree().find(key)->attribute(u"isHorizontal"), QStringLiteral("false"));
        EXPECT_GT(boundsOf(key).height(), boundsOf(key).width());
    }
    EXPECT_EQ(boundsOf(first).top(), boundsOf(second).top());
    EXPECT_LT(boundsOf(first).right(), boundsOf(second).left());
    // The flow runs downwards, past a head above it.
    EXPECT_GT(boundsOf(task).top(), boundsOf(startShape()).bottom());
    EXPECT_GT(boundsOf(end).top(), boundsOf(task).bottom());
    EXPECT_GE(boundsOf(startShape()).top(), boundsOf(first).top() + 30);
    EXPECT_EQ(boundsOf(task).size(), QSizeF(100, 80));
    const layout::Metrics metrics = layout::measure(tree(), *tree().find(plane()));
    EXPECT_EQ(metrics.overlaps, 0);
    EXPECT_EQ(metrics.throughShapes, 0);
    EXPECT_EQ(metrics.outsideParents, 0);
    document_->undo();
    EXPECT_EQ(tree().save(), before);
}

TEST_F(FormatDiagramTest, UprightPoolsStayUprightBesideLyingOnes)
{
    create(type::Participant, {400, 300});
    const Key upright = perform([&](Edit& edit) {
        return editing::create(
            edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical}, {1200, 600});
    });
    perform([&](Edit& edit) { splitLane(edit, upright, 2); });
    Key last = create(type::StartEvent, {1150, 400});
    for (int i = 0; i < 3; ++i)
        last = append(last, type::Task);
    connect(startShape(), last);
    const QByteArray before = tree().save();
    // What is not chosen stays as it is, upright.
    const QRectF old = boundsOf(upright);
    perform([&](Edit& edit) { formatSelection(edit, plane(), {startShape()}); });
    EXPECT_EQ(boundsOf(upright), old);
    EXPECT_EQ(tree().find(upright)->attribute(u"isHorizontal"), QStringLiteral("false"));
    format([&](Edit& edit) { formatDiagram(edit, plane()); });
    for (const Element* shape : shapesOn(*tree().find(plane())))
        if (const Element& element = shown(shape->key()); element.is(type::Participant)) {
            const bool stands = shape->key() == upright;
            EXPECT_EQ(shape->attribute(u"isHorizontal") == QLatin1String("false"), stands);
            EXPECT_EQ(boundsOf(shape->key()).width() < boundsOf(shape->key()).height(), stands);
        } else if (element.is(type::Lane)) {
            EXPECT_EQ(shape->attribute(u"isHorizontal"), QStringLiteral("false"));
        }
    EXPECT_GT(boundsOf(last).top(), boundsOf(upright).center().y()) << "the flow in it runs down";
    EXPECT_EQ(metrics().overlaps, 0);
    EXPECT_EQ(metrics().outsideParents, 0);
    EXPECT_EQ(metrics().throughShapes, 0);
    while (document_->tree().save() != before)
        document_->undo();
}

TEST_F(FormatDiagramTest, ChoreographyTasksAreDrawnWithThoseWhoTakePart)
{
    const auto task = [](const QByteArray& id, const QByteArray& from, const QByteArray& to) {
        return "<bpmn:choreographyTask id=\"" + id + "\" initiatingParticipantRef=\"" + from
            + "\"><bpmn:participantRef>a</bpmn:participantRef><bpmn:participantRef>b</bpmn:participantRef>"
              "<bpmn:messageFlowRef>m"
            + from + to + "</bpmn:messageFlowRef></bpmn:choreographyTask>";
    };
    open("<bpmn:choreography id=\"c\"><bpmn:participant id=\"a\" name=\"A\"/><bpmn:participant id=\"b\"/>"
         "<bpmn:messageFlow id=\"mab\" sourceRef=\"a\" targetRef=\"b\"/><bpmn:messageFlow id=\"mba\" "
         "sourceRef=\"b\" targetRef=\"a\"/>"
        + task("t", "a", "b") + task("u", "b", "a")
        + "<bpmn:sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"u\"/></bpmn:choreography>");
    for (int times = 0; times < 2; ++times) {
        format([](Edit& edit) { formatAll(edit); });
        std::map<QString, std::vector<QString>> kinds;
        for (const Element* shape : shapesOn(*tree().find(plane()))) {
            const Element* of = bpmn::referred(tree(), *shape, u"choreographyActivityShape");
            if (!of)
                continue;
            EXPECT_TRUE(bpmn::bounds(*of)->contains(*bpmn::bounds(*shape)));
            kinds[bpmn::shown(tree(), *of)->id() + bpmn::shown(tree(), *shape)->id()].push_back(
                shape->attribute(u"participantBandKind"));
        }
        const auto top = std::vector {QStringLiteral("top_initiating")};
        const auto bottom = std::vector {QStringLiteral("bottom_non_initiating")};
        EXPECT_EQ(kinds,
            (std::map<QString, std::vector<QString>> {{QStringLiteral("ta"), top}, {QStringLiteral("tb"), bottom},
                {QStringLiteral("ub"), top}, {QStringLiteral("ua"), bottom}}));
        EXPECT_TRUE(tree().brokenReferences().empty());
    }
    while (document_->canUndo())
        document_->undo();
    EXPECT_EQ(tree().save(), bytes_);
}

TEST_F(FormatDiagramTest, APlaneThatShowsNothingKnownShowsWhatItsShapesAreOf)
{
    open(twoTasks
        + "  <bpmndi:BPMNDiagram xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\"><bpmndi:BPMNPlane "
          "bpmnElement=\"gone\"><bpmndi:BPMNShape bpmnElement=\"t\"/></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n");
    format([](Edit& edit) { formatAll(edit); });
    ASSERT_EQ(bpmn::diagrams(tree()).size(), 1u);
    EXPECT_EQ(tree().find(plane())->attribute(u"bpmnElement"), QStringLiteral("P"));
    EXPECT_EQ(metrics().shapes, 2);
    EXPECT_EQ(metrics().edges, 1);
    document_->undo();
    EXPECT_EQ(tree().save(), bytes_);
}

TEST_F(FormatDiagramTest, AFlowThatIsDrawnAsAShapeGetsALineOfItsOwn)
{
    open(twoTasks
        + "  <di:BPMNDiagram xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
          "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\"><di:BPMNPlane id=\"plane\" bpmnElement=\"P\">"
          "<di:BPMNShape id=\"wrong\" bpmnElement=\"f\"><dc:Bounds x=\"1\" y=\"2\" width=\"30\" "
          "height=\"40\"/></di:BPMNShape>"
          "</di:BPMNPlane></di:BPMNDiagram>\n");
    format([&](Edit& edit) { formatDiagram(edit, plane()); });
    EXPECT_EQ(tree().byId(u"wrong")->children().size(), 1U); // as it was
    int lines = 0;
    for (const Element* drawn : bpmn::diagramElements(tree(), element("f")))
        lines += drawn->is(type::BPMNEdge) && bpmn::waypoints(*drawn).size() >= 2 ? 1 : 0;
    EXPECT_EQ(lines, 1);
    EXPECT_FALSE(tree().save().contains("Point x"));
}

TEST_F(FormatDiagramTest, EveryLineThatIsThereIsTheOneThatMoves)
{
    document_ = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Test")));
    const Key task = append(startShape(), type::Task);
    const Key data = create(type::DataObjectReference, {400, 500});
    const Key note = create(type::TextAnnotation, {700, 500});
    ASSERT_NE(connect(data, task), noKey);
    ASSERT_NE(connect(task, data), noKey);
    ASSERT_NE(connect(note, task), noKey);
    const std::size_t lines = edgesOn(*tree().find(plane())).size();
    ASSERT_EQ(lines, 4U);
    perform([&](Edit& edit) { formatDiagram(edit, plane()); });
    EXPECT_EQ(edgesOn(*tree().find(plane())).size(), lines);
}

TEST_F(FormatDiagramTest, AfterASmallEditOnlyWhatFollowsMovesAndThatAlongItsRow)
{
    document_ = Document::open(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn"));
    perform([&](Edit& edit) { formatDiagram(edit, plane()); });
    std::map<Key, QRectF> before;
    for (const Element* shape : shapesOn(*tree().find(plane())))
        if (shown(shape->key()).is(type::FlowNode))
            before[shape->key()] = boundsOf(shape->key());
    const Element* task = nullptr;
    for (const Element* one : process().children(u"userTask"))
        task = task == nullptr && bpmn::outgoing(tree(), *one).size() == 1 ? one : task;
    ASSERT_NE(task, nullptr);
    perform([&](Edit& edit) { return insertAfter(edit, task->key(), {.type = type::Task}); });
    perform([&](Edit& edit) { formatDiagram(edit, plane()); });
    int moved = 0, leftTheirRow = 0;
    double farthest = 0;
    for (const auto& [key, bounds] : before) {
        const QPointF by = boundsOf(key).center() - bounds.center();
        moved += by.isNull() ? 0 : 1;
        leftTheirRow += std::abs(by.y()) > 1 ? 1 : 0;
        farthest = std::max(farthest, std::abs(by.x()));
    }
    std::cout << moved << " of " << before.size() << " steps moved, at most by " << farthest << " px, " << leftTheirRow
              << " out of their row\n";
    EXPECT_EQ(leftTheirRow, 0);
    EXPECT_LE(farthest, 200); // a step and the gap behind it
    EXPECT_LT(moved, int(before.size()));
}

} // namespace

} // namespace millrace::editing
