// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/canvas/notation_fixture.h"

#include <QAction>
#include <algorithm>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using editing::NewElement;
using metamodel::Element;
using metamodel::noKey;
using test::bpmnFile;
using test::edge;
using test::nameOf;
using test::NotationTest;
using test::shape;

/// The rest of the notation: what is said of a thing and shows on it, and what stands between or around things.
class NotationDetailsTest : public NotationTest {
protected:
    /// All that is drawn of it, and the words.
    std::string looks(Key key) const
    {
        const drawing::Figure* figure = view.figures().ofElement(key);
        if (figure == nullptr)
            return {};
        std::string said = std::to_string(figure->paths.size()) + " lines, " + std::to_string(details(key)) + " marks";
        for (const drawing::TextItem& text : figure->texts)
            said += " " + text.text.toStdString();
        return said;
    }
    /// What the saved file says when it is opened again, drawn as much as here.
    void expectItReopens(const std::string& what)
    {
        schema.add(what, bytes());
        const auto reopened = editing::Document::fromBytes(bytes());
        EXPECT_TRUE(reopened->problems().empty()) << what;
        EXPECT_EQ(reopened->tree().save(), bytes()) << what;
        drawing::Figures figures;
        figures.rebuild(reopened->tree());
        EXPECT_EQ(figures.size(), view.figures().size()) << what;
    }
    void clear()
    {
        start();
        view.selectAll();
        view.removeSelected();
    }
    int count(metamodel::TypeId wanted) const
    {
        int found = 0;
        for (const drawing::Figure* figure : view.figures().all())
            found += document->tree().schema().isA(figure->type, wanted) ? 1 : 0;
        return found;
    }
};

struct Saying {
    const char* what;
    NewElement made;
    const char* path;
    const char* value;
};

TEST_F(NotationDetailsTest, WhatIsSaidOfAThingShowsOnItAndIsReadBack)
{
    const std::vector<Saying> sayings {
        {"pool of several", {.type = type::Participant}, "||ParticipantMultiplicity", "ParticipantMultiplicity"},
        {"closed pool of several", {.type = type::Participant, .isExpanded = false}, "||ParticipantMultiplicity",
            "ParticipantMultiplicity"},
        {"data in a state", {.type = type::DataObjectReference}, "dataState/name", "approved"},
        {"collection of data", {.type = type::DataObjectReference}, ">dataObjectRef/isCollection", "true"},
        {"store in a state", {.type = type::DataStoreReference}, "dataState/name", "full"},
        {"inputs", {.type = type::DataInput}, "isCollection", "true"},
        {"outputs", {.type = type::DataOutput}, "isCollection", "true"},
        {"gateway without its cross", {.type = type::ExclusiveGateway}, "~/isMarkerVisible", "false"},
        {"choreography task, again and again", {.type = type::ChoreographyTask}, "loopType", "Standard"},
        {"choreography task, in turn", {.type = type::ChoreographyTask}, "loopType", "MultiInstanceSequential"},
        {"sub-choreography, at once", {.type = type::SubChoreography, .isExpanded = false}, "loopType",
            "MultiInstanceParallel"},
        {"call choreography, again and again", {.type = type::CallChoreography}, "loopType", "Standard"},
        {"named group", {.type = type::Group}, ">categoryValueRef/value", "Front office"},
        {"note", {.type = type::TextAnnotation}, "text", "In words"},
    };
    for (const Saying& saying : sayings) {
        clear();
        const Key key = place(saying.made, {600, 400});
        ASSERT_NE(key, noKey) << saying.what;
        const std::string before = looks(key);
        const QByteArray plain = bytes();
        say(key, saying.path, saying.value);
        EXPECT_NE(looks(key), before) << saying.what;
        expectItReopens(saying.what);
        document->undo();
        EXPECT_EQ(bytes(), plain) << saying.what;
        EXPECT_EQ(looks(key), before) << saying.what;
    }
    schema.run();
}

TEST_F(NotationDetailsTest, ACallShowsWhatKindOfTaskItCalls)
{
    const std::vector<std::pair<const char*, bool>> kinds {{"globalTask", false}, {"globalUserTask", true},
        {"globalManualTask", true}, {"globalScriptTask", true}, {"globalBusinessRuleTask", true}};
    QByteArray globals;
    for (const auto& [kind, hasIcon] : kinds)
        globals += QByteArray("<") + kind + " id=\"" + kind + "_1\"/>";
    load(bpmnFile("<callActivity id=\"C\"/>", shape("C", 400, 300, 100, 80), globals));
    const Key call = keyOf(u"C");
    const std::size_t process = details(call);
    EXPECT_GT(process, 0U) << "a process has an inside";
    for (const auto& [kind, hasIcon] : kinds) {
        say(call, "calledElement", (std::string(kind) + "_1").c_str());
        EXPECT_EQ(details(call) > 0, hasIcon) << kind;
        expectItReopens(kind);
    }
    schema.run();
}

TEST_F(NotationDetailsTest, MessagesFlowBetweenPoolsWithTheirEnvelopes)
{
    clear();
    const Key one = place({.type = type::Participant, .isExpanded = false}, {500, 100});
    const Key other = place({.type = type::Participant, .isExpanded = false}, {500, 500});
    const Key flow = connectElements(one, other);
    ASSERT_NE(flow, noKey);
    EXPECT_TRUE(element(flow).is(type::MessageFlow));
    std::set<std::string> seenLooks {looks(flow)};
    for (const char* kind : {"initiating", "non_initiating"}) {
        say(flow, "~/messageVisibleKind", kind);
        const drawing::Figure* figure = view.figures().ofElement(flow);
        const bool isFilled = std::any_of(figure->paths.begin(), figure->paths.end(),
            [](const drawing::PathItem& item) { return item.fill == drawing::Ink::Band; });
        EXPECT_EQ(isFilled, QByteArray(kind) == "non_initiating");
        seenLooks.insert(looks(flow));
        expectItReopens(kind);
    }
    EXPECT_GE(seenLooks.size(), 2U);
    schema.run();
}

TEST_F(NotationDetailsTest, SequenceFlowsTurnConditionalAndDefault)
{
    start();
    const Key from = place({.type = type::Task}, {400, 300});
    const Key to = place({.type = type::Task}, {650, 300});
    const Key next = place({.type = type::Task}, {650, 450});
    const Key flow = connectElements(from, to);
    ASSERT_NE(connectElements(from, next), noKey);
    const std::string plain = looks(flow);
    for (const NewElement::Variant variant : {NewElement::Variant::Conditional, NewElement::Variant::Default}) {
        view.selectElements({flow});
        view.changeType({.type = type::SequenceFlow, .variant = variant});
        EXPECT_EQ(int(editing::describe(document->tree(), element(flow)).variant), int(variant));
        EXPECT_NE(looks(flow), plain);
        expectItReopens(variant == NewElement::Variant::Default ? "default flow" : "conditional flow");
    }
    schema.run();
}

TEST_F(NotationDetailsTest, NotesAndDataAreTiedToWhatTheyAreAbout)
{
    start();
    const Key task = place({.type = type::UserTask}, {400, 300});
    const Key note = place({.type = type::TextAnnotation}, {600, 150});
    const Key data = place({.type = type::DataObjectReference}, {600, 450});
    const Key store = place({.type = type::DataStoreReference}, {300, 500});
    const Key tie = connectElements(task, note);
    const Key written = connectElements(task, data);
    const Key read = connectElements(store, task);
    ASSERT_NE(tie, noKey);
    ASSERT_NE(written, noKey);
    ASSERT_NE(read, noKey);
    EXPECT_TRUE(element(tie).is(type::Association));
    EXPECT_TRUE(element(written).is(type::DataOutputAssociation));
    EXPECT_TRUE(element(read).is(type::DataInputAssociation));
    for (const Key line : {tie, written, read})
        EXPECT_NE(view.figures().ofElement(line), nullptr);
    expectItReopens("ties");
    schema.run();
}

TEST_F(NotationDetailsTest, PoolsHaveLanesAndLanesHaveLanesLyingAndUpright)
{
    for (const bool isUpright : {false, true}) {
        clear();
        NewElement what {.type = type::Participant};
        if (isUpright)
            what.variant = NewElement::Variant::Vertical;
        const Key pool = place(what, {500, 350});
        ASSERT_NE(pool, noKey);
        view.selectElements({pool});
        view.splitLane(2);
        ASSERT_EQ(count(type::Lane), 2);
        const auto lane = [this] {
            for (const drawing::Figure* figure : view.figures().all())
                if (figure->type == type::Lane)
                    return figure->element;
            return noKey;
        }();
        view.selectElements({lane});
        view.splitLane(3);
        ASSERT_EQ(count(type::Lane), 5) << "lanes in a lane";
        view.selectElements({lane});
        view.addLane(true);
        key(Qt::Key_Escape);
        EXPECT_EQ(count(type::Lane), 6);
        for (const drawing::Figure* figure : view.figures().all()) {
            const bool isLane = figure->type == type::Lane;
            EXPECT_TRUE(!isLane || (figure->head.width() < figure->head.height()) == !isUpright);
        }
        expectItReopens(isUpright ? "upright lanes" : "lanes");
        while (document->canUndo())
            document->undo();
        EXPECT_EQ(bytes(), bpmn::newDiagram(QStringLiteral("Notation")));
    }
    schema.run();
}

TEST_F(NotationDetailsTest, LanesWithoutAPoolAndInASubProcessAreDrawnAndDivided)
{
    const QByteArray file
        = bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\" "
                   "name=\"Desk\"><flowNodeRef>T</flowNodeRef><flowNodeRef>I</flowNodeRef></lane>"
                   "</laneSet><task id=\"T\"/><subProcess id=\"I\"><laneSet id=\"LS2\"><lane id=\"L2\" name=\"Inner\">"
                   "<flowNodeRef>U</flowNodeRef></lane></laneSet><task id=\"U\"/></subProcess>",
            shape("L1", 50, 50, 800, 500) + shape("T", 120, 100, 100, 80) + shape("I", 300, 100, 500, 400)
                + shape("L2", 300, 130, 500, 300) + shape("U", 400, 200, 100, 80));
    load(file);
    EXPECT_EQ(count(type::Lane), 2);
    int lanes = 2;
    for (const QStringView id : {u"L2", u"L1"}) {
        view.selectElements({keyOf(id)});
        view.splitLane(2);
        lanes += 2;
        EXPECT_EQ(count(type::Lane), lanes) << id.toString().toStdString();
        view.selectElements({keyOf(id)});
        view.addLane(true);
        key(Qt::Key_Escape);
        EXPECT_EQ(count(type::Lane), ++lanes) << id.toString().toStdString();
        expectItReopens(id.toString().toStdString());
    }
    while (document->canUndo())
        document->undo();
    EXPECT_EQ(bytes(), file);
    schema.run();
}

TEST_F(NotationDetailsTest, LanesAreBegunWithoutAPoolAndInASubProcess)
{
    const auto offers = [this](const char* name) { return view.action(QLatin1String(name))->isEnabled(); };
    clear();
    const Key sub = place({.type = type::SubProcess}, {500, 350});
    ASSERT_NE(sub, noKey);
    view.selectElements({sub});
    EXPECT_TRUE(offers("canvas.splitInTwo"));
    view.action(QLatin1String("canvas.splitInTwo"))->trigger();
    EXPECT_EQ(count(type::Lane), 2);
    EXPECT_FALSE(offers("canvas.splitInTwo"));
    const drawing::Figure* frame = view.figures().ofElement(sub);
    for (const drawing::Figure* figure : view.figures().all())
        if (figure->type == type::Lane) {
            EXPECT_GT(figure->order.layer, frame->order.layer) << "seen before it";
        }
    view.selectElements({});
    EXPECT_TRUE(offers("canvas.splitInThree"));
    view.action(QLatin1String("canvas.splitInThree"))->trigger();
    EXPECT_EQ(count(type::Lane), 5);
    EXPECT_FALSE(offers("canvas.splitInThree"));
    EXPECT_TRUE(offers("canvas.laneAfter"));
    for (const drawing::Figure* figure : view.figures().all())
        if (figure->type == type::Lane
            && document->tree().find(figure->element)->ancestor(type::SubProcess) == nullptr) {
            EXPECT_LT(figure->order.layer, frame->order.layer) << "behind it";
        }
    expectItReopens("lanes begun");
    while (document->canUndo())
        document->undo();
    EXPECT_EQ(bytes(), bpmn::newDiagram(QStringLiteral("Notation")));
    schema.run();
}

TEST_F(NotationDetailsTest, EveryKindOfConversationIsLinked)
{
    for (const metamodel::TypeId kind : {type::Conversation, type::SubConversation, type::CallConversation}) {
        clear();
        const Key talk = place({.type = kind}, {600, 400});
        const Key pool = place({.type = type::Participant, .isExpanded = false}, {600, 150});
        ASSERT_NE(talk, noKey);
        ASSERT_NE(pool, noKey);
        const Key link = connectElements(pool, talk);
        ASSERT_NE(link, noKey) << kind;
        EXPECT_TRUE(element(link).is(type::ConversationLink));
        expectItReopens("conversation");
    }
    schema.run();
}

TEST_F(NotationDetailsTest, ColoursAreWrittenAsTheOmgSaysAndReadAsOthersWriteThem)
{
    start();
    const Key task = place({.type = type::Task}, {400, 300});
    view.selectElements({task});
    view.colourSelected(QStringLiteral("#ffe0b2"), QStringLiteral("#6b3c00"));
    EXPECT_EQ(view.figures().ofElement(task)->colours.background, QColor(0xffe0b2));
    EXPECT_TRUE(bytes().contains("http://www.omg.org/spec/BPMN/non-normative/color/1.0"));
    expectItReopens("colours");
    QByteArray other = bpmnFile("<task id=\"A\"/>", shape("A", 300, 200, 100, 80));
    other.replace("<definitions ", "<definitions xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" ");
    other.replace("<bpmndi:BPMNShape ", "<bpmndi:BPMNShape bioc:fill=\"#bbdefb\" bioc:stroke=\"#0d4372\" ");
    load(other);
    EXPECT_EQ(view.figures().ofElement(keyOf(u"A"))->colours.background, QColor(0xbbdefb));
    EXPECT_EQ(bytes(), other);
    schema.run();
}

TEST_F(NotationDetailsTest, FontsOfAFileStayWhenNamesChange)
{
    QByteArray file = bpmnFile("<startEvent id=\"A\" name=\"Old\"/>", QByteArray());
    file.replace("</bpmndi:BPMNPlane>",
        "<bpmndi:BPMNShape id=\"A_di\" bpmnElement=\"A\"><dc:Bounds x=\"300\" y=\"200\" width=\"36\" height=\"36\"/>"
        "<bpmndi:BPMNLabel labelStyle=\"Big\"><dc:Bounds x=\"280\" y=\"240\" width=\"80\" height=\"20\"/>"
        "</bpmndi:BPMNLabel></bpmndi:BPMNShape></bpmndi:BPMNPlane>"
        "<bpmndi:BPMNLabelStyle id=\"Big\"><dc:Font name=\"Arial\" size=\"18\" isBold=\"true\"/>"
        "</bpmndi:BPMNLabelStyle>");
    load(file);
    const auto text = [this] { return view.figures().ofElement(keyOf(u"A"))->texts.back(); };
    ASSERT_NE(text().face, nullptr);
    EXPECT_EQ(text().size, 18);
    EXPECT_TRUE(text().face->isBold);
    say(keyOf(u"A"), "name", "New");
    EXPECT_EQ(text().size, 18);
    EXPECT_EQ(text().text, QStringLiteral("New"));
    EXPECT_TRUE(bytes().contains("labelStyle=\"Big\""));
    expectItReopens("fonts");
    schema.run();
}

} // namespace
} // namespace millrace::canvas
