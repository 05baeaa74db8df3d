// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/symbols.h"

#include "modeler/bpmn/types.h"
#include "tests/modeler/drawing/diagram.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace millrace::drawing {
namespace {

using test::bpmnFile;
using test::Diagram;
using test::edge;
using test::shape;

Figure nodeFigure(const QByteArray& element, double width = 100, double height = 80, const QByteArray& attributes = {})
{
    const Diagram diagram(bpmnFile(element, shape("X", 0, 0, width, height, attributes)));
    return diagram.of(u"X");
}

std::size_t details(const Figure& figure)
{
    return std::size_t(
        std::count_if(figure.paths.begin(), figure.paths.end(), [](const PathItem& item) { return item.isDetail; }));
}

TEST(Symbols, StayInTheirBoxAndAreNeverEmpty)
{
    const QRectF box(10, 20, 40, 40);
    for (int i = 0; i <= int(Symbol::Output); ++i) {
        const PathItems items = symbol(Symbol(i), box);
        ASSERT_FALSE(items.empty()) << i;
        for (const PathItem& item : items) {
            EXPECT_FALSE(item.path.isEmpty()) << i;
            EXPECT_TRUE(box.adjusted(-1, -1, 1, 1).contains(item.path.boundingRect())) << i;
        }
    }
}

TEST(Symbols, AreFilledWhenThrown)
{
    EXPECT_EQ(symbol(Symbol::Message, QRectF(0, 0, 36, 36)).front().fill, Ink::Fill);
    EXPECT_EQ(symbol(Symbol::Message, QRectF(0, 0, 36, 36), true).front().fill, Ink::Symbol);
}

TEST(Tasks, HaveTheIconOfTheirType)
{
    EXPECT_EQ(details(nodeFigure("<task id=\"X\"/>")), 0U);
    for (const char* name :
        {"userTask", "serviceTask", "scriptTask", "businessRuleTask", "sendTask", "receiveTask", "manualTask"})
        EXPECT_GT(details(nodeFigure(QByteArray("<") + name + " id=\"X\"/>")), 0U) << name;
}

TEST(Tasks, KeepTheirNameOffTheIcon)
{
    for (const char* name : {"Check", "Check the credit history of the applicant", "Verifyrepaymentagreementnow"}) {
        const Figure figure = nodeFigure(QByteArray("<userTask id=\"X\" name=\"") + name + "\"/>");
        const QRectF icon = figure.paths.at(1).path.boundingRect();
        for (const TextItem& line : figure.texts) {
            const QRectF ink(line.origin.x(), line.origin.y() - line.size * 0.75, line.width, line.size * 0.75);
            EXPECT_FALSE(ink.intersects(icon)) << name;
            EXPECT_GE(ink.left(), 0) << name;
            EXPECT_LE(ink.right(), 100) << name;
        }
    }
}

TEST(Tasks, ElideWhatHasNoRoom)
{
    const Figure figure = nodeFigure("<task id=\"X\" name=\"" + QByteArray("very long name ").repeated(40) + "\"/>");
    ASSERT_FALSE(figure.texts.empty());
    EXPECT_TRUE(figure.texts.back().text.endsWith(QChar(0x2026)));
    EXPECT_LE(figure.texts.back().origin.y(), 80);
}

TEST(Tasks, HaveMarkersForLoopsAndCompensation)
{
    EXPECT_EQ(details(nodeFigure("<task id=\"X\"><standardLoopCharacteristics/></task>")), 1U);
    EXPECT_EQ(
        details(nodeFigure("<task id=\"X\" isForCompensation=\"true\"><multiInstanceLoopCharacteristics/></task>")),
        2U);
}

TEST(Activities, DifferInTheirBorder)
{
    EXPECT_EQ(nodeFigure("<task id=\"X\"/>").paths.front().width, outlineWidth);
    EXPECT_EQ(nodeFigure("<callActivity id=\"X\"/>").paths.front().width, thickWidth);
    EXPECT_EQ(nodeFigure("<subProcess id=\"X\" triggeredByEvent=\"true\"/>").paths.front().dash, Dash::Dotted);
    EXPECT_EQ(
        nodeFigure("<transaction id=\"X\"/>").paths.size(), nodeFigure("<subProcess id=\"X\"/>").paths.size() + 1);
}

TEST(Activities, ShowThatTheyAreCollapsed)
{
    const Figure collapsed = nodeFigure("<subProcess id=\"X\"/>", 100, 80, "isExpanded=\"false\"");
    const Figure expanded = nodeFigure("<subProcess id=\"X\"/>", 300, 200, "isExpanded=\"true\"");
    EXPECT_GT(details(collapsed), 0U);
    EXPECT_FALSE(collapsed.isContainer);
    EXPECT_EQ(details(expanded), 0U);
    EXPECT_TRUE(expanded.isContainer);
}

TEST(Events, HaveRingsByPosition)
{
    const Figure start = nodeFigure("<startEvent id=\"X\"/>", 36, 36);
    const Figure between = nodeFigure("<intermediateThrowEvent id=\"X\"/>", 36, 36);
    const Figure end = nodeFigure("<endEvent id=\"X\"/>", 36, 36);
    EXPECT_EQ(start.paths.size(), 1U);
    EXPECT_EQ(between.paths.size(), 2U);
    EXPECT_EQ(end.paths.size(), 1U);
    EXPECT_GT(end.paths.front().width, start.paths.front().width);
}

TEST(Events, AreDashedWhenTheyDoNotInterrupt)
{
    EXPECT_EQ(
        nodeFigure("<boundaryEvent id=\"X\" cancelActivity=\"false\"/>", 36, 36).paths.front().dash, Dash::Dashed);
    EXPECT_EQ(nodeFigure("<boundaryEvent id=\"X\"/>", 36, 36).paths.front().dash, Dash::Solid);
    EXPECT_EQ(nodeFigure("<startEvent id=\"X\" isInterrupting=\"false\"/>", 36, 36).paths.front().dash, Dash::Dashed);
}

TEST(Events, ShowWhatTheyWaitForOrThrow)
{
    for (const char* name : {"message", "timer", "error", "escalation", "signal", "conditional", "link", "compensate",
             "cancel", "terminate"}) {
        const QByteArray definition = QByteArray("<") + name + "EventDefinition/>";
        EXPECT_GT(details(nodeFigure("<endEvent id=\"X\">" + definition + "</endEvent>", 36, 36)), 0U) << name;
    }
    const Figure thrown
        = nodeFigure("<intermediateThrowEvent id=\"X\"><signalEventDefinition/></intermediateThrowEvent>", 36, 36);
    const Figure caught
        = nodeFigure("<intermediateCatchEvent id=\"X\"><signalEventDefinition/></intermediateCatchEvent>", 36, 36);
    EXPECT_EQ(thrown.paths.back().fill, Ink::Symbol);
    EXPECT_EQ(caught.paths.back().fill, Ink::Fill);
}

TEST(Gateways, HideTheCrossWhereTheFileSaysSo)
{
    EXPECT_EQ(details(nodeFigure("<exclusiveGateway id=\"X\"/>", 50, 50)), 1U);
    EXPECT_EQ(details(nodeFigure("<exclusiveGateway id=\"X\"/>", 50, 50, "isMarkerVisible=\"false\"")), 0U);
    EXPECT_EQ(details(nodeFigure("<parallelGateway id=\"X\"/>", 50, 50)), 1U);
}

TEST(Flows, CarryDiamondsAndSlashes)
{
    const auto paths = [](const QByteArray& source, const QByteArray& inside) {
        const Diagram diagram(
            bpmnFile(source + "<task id=\"B\"/><sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\">" + inside
                    + "</sequenceFlow>",
                shape("A", 0, 0, 100, 80) + shape("B", 200, 0, 100, 80) + edge("F", {{100, 40}, {200, 40}})));
        return diagram.of(u"F").paths.size();
    };
    const QByteArray condition = "<conditionExpression xsi:type=\"tFormalExpression\">x</conditionExpression>";
    const std::size_t plain = paths("<task id=\"A\"/>", "");
    EXPECT_EQ(paths("<task id=\"A\"/>", condition), plain + 1);
    EXPECT_EQ(paths("<exclusiveGateway id=\"A\"/>", condition), plain);
    EXPECT_EQ(paths("<exclusiveGateway id=\"A\" default=\"F\"/>", ""), plain + 1);
}

TEST(Pools, WriteTheirNameUpwardsWhenTheyLie)
{
    const auto pool = [](const QByteArray& horizontal) {
        return Diagram(bpmnFile("<task id=\"A\"/>",
            shape("Pool", 0, 0, 600, 200, "isHorizontal=\"" + horizontal + "\"") + shape("A", 100, 60, 100, 80),
            "<collaboration id=\"C\"><participant id=\"Pool\" name=\"Sales\" processRef=\"P\"/></collaboration>"));
    };
    const Diagram lying = pool("true");
    EXPECT_EQ(lying.of(u"Pool").texts.front().angle, -90);
    EXPECT_LT(lying.of(u"Pool").head.width(), 40);
    const Diagram standing = pool("false");
    EXPECT_EQ(standing.of(u"Pool").texts.front().angle, 0);
    EXPECT_LT(standing.of(u"Pool").head.height(), 40);
}

TEST(Tasks, ShowThatAMessageStartsTheProcess)
{
    const Figure waits = nodeFigure("<receiveTask id=\"X\"/>");
    const Figure starts = nodeFigure("<receiveTask id=\"X\" instantiate=\"true\"/>");
    EXPECT_NE(waits.paths.at(1).path, starts.paths.at(1).path);
}

TEST(Activities, ShowInTheCornerWhatStartsAClosedEventSubProcess)
{
    const QByteArray inside = "<startEvent id=\"S\"><timerEventDefinition/></startEvent>";
    const Figure closed = nodeFigure(
        "<subProcess id=\"X\" triggeredByEvent=\"true\">" + inside + "</subProcess>", 100, 80, "isExpanded=\"false\"");
    const Figure plain
        = nodeFigure("<subProcess id=\"X\">" + inside + "</subProcess>", 100, 80, "isExpanded=\"false\"");
    EXPECT_GT(details(closed), details(plain) + 2);
}

QByteArray choreography(const QByteArray& topBand)
{
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
           "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" targetNamespace=\"t\"><message id=\"M\" "
           "name=\"Order\"/>"
           "<choreography id=\"C\"><participant id=\"A\" name=\"Buyer\"><participantMultiplicity/></participant>"
           "<participant id=\"B\" name=\"Seller\"/><messageFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\" "
           "messageRef=\"M\"/>"
           "<choreographyTask id=\"X\" name=\"Place order\" initiatingParticipantRef=\"A\" "
           "loopType=\"Standard\"><participantRef>A</participantRef>"
           "<participantRef>B</participantRef><messageFlowRef>F</messageFlowRef></choreographyTask></choreography>"
           "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"C\">"
        + shape("X", 0, 0, 100, 80)
        + shape(
            "A", 0, 0, 100, 20, "participantBandKind=\"top_initiating\" choreographyActivityShape=\"X_di\" " + topBand)
        + shape("B", 0, 60, 100, 20, "participantBandKind=\"bottom_non_initiating\" choreographyActivityShape=\"X_di\"")
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
}

TEST(Choreography, BandsShowTheirMessagesAndThatTheyAreSeveral)
{
    const Diagram silent(choreography("isMessageVisible=\"false\""));
    const Diagram spoken(choreography("isMessageVisible=\"true\""));
    EXPECT_EQ(spoken.of(u"A").paths.size(), silent.of(u"A").paths.size() + 3);
    EXPECT_LT(spoken.of(u"A").extent.top(), -30);
    EXPECT_EQ(spoken.of(u"A").texts.back().text, QStringLiteral("Order"));
    EXPECT_GT(details(silent.of(u"A")), details(silent.of(u"B")));
    EXPECT_NE(silent.of(u"A").paths.front().fill, silent.of(u"B").paths.front().fill);
}

/// Tools leave out what is the first of all values.
TEST(Choreography, ABandWithoutItsKindIsThatOfWhoBegins)
{
    const QByteArray said = choreography("isMessageVisible=\"true\"");
    QByteArray unsaid = said;
    unsaid.replace("participantBandKind=\"top_initiating\" ", "");
    const Diagram bare(unsaid), full(said);
    EXPECT_EQ(bare.of(u"A").paths.front().path, full.of(u"A").paths.front().path);
    EXPECT_EQ(bare.of(u"A").paths.size(), full.of(u"A").paths.size());
    EXPECT_EQ(bare.of(u"A").texts.size(), full.of(u"A").texts.size());
}

TEST(Choreography, KeepsNameAndMarkersOffItsBands)
{
    const Diagram diagram(choreography(""));
    const Figure& task = diagram.of(u"X");
    ASSERT_GT(details(task), 0U);
    EXPECT_LE(task.paths.back().path.boundingRect().bottom(), 61);
    for (const TextItem& line : task.texts)
        EXPECT_LT(line.origin.y(), 60);
}

TEST(Pools, ThatAreClosedHaveNoHeadHoweverHigh)
{
    const auto pool = [](const QByteArray& says, const QByteArray& inside = {}) {
        QByteArray file = bpmnFile("<task id=\"A\"/>", shape("PA", 0, 0, 600, 300, says) + inside,
            "<collaboration id=\"C\"><participant id=\"PA\" name=\"Bank\" processRef=\"P\"/></collaboration>");
        return Diagram(file.replace("bpmnElement=\"P\"", "bpmnElement=\"C\""));
    };
    EXPECT_EQ(pool("isExpanded=\"false\"").of(u"PA").head, QRectF(0, 0, 600, 300));
    EXPECT_LT(pool("").of(u"PA").head.width(), 60) << "it waits for its steps";
    EXPECT_LT(pool("isExpanded=\"false\"", shape("A", 100, 100, 100, 80)).of(u"PA").head.width(), 60)
        << "something is in it all the same";
}

/// A pool of several with two lanes, the second with two lanes in it.
QByteArray severalWithLanes(bool isUpright, const QByteArray& multiplicity = "<participantMultiplicity/>")
{
    const QByteArray way = isUpright ? "isHorizontal=\"false\"" : "isHorizontal=\"true\"";
    const auto place = [&](const QByteArray& id, double x, double y, double width, double height) {
        return isUpright ? shape(id, y, x, height, width, way) : shape(id, x, y, width, height, way);
    };
    QByteArray file
        = bpmnFile("<laneSet id=\"LS\"><lane id=\"L1\"/><lane id=\"L2\"><childLaneSet id=\"CS\"><lane id=\"L3\"/>"
                   "<lane id=\"L4\"/></childLaneSet></lane></laneSet>",
            place("PA", 0, 0, 600, 300) + place("L1", 30, 0, 570, 100) + place("L2", 30, 100, 570, 200)
                + place("L3", 60, 100, 540, 100) + place("L4", 60, 200, 540, 100),
            "<collaboration id=\"C\"><participant id=\"PA\" name=\"Customers\" processRef=\"P\">" + multiplicity
                + "</participant></collaboration>");
    return file.replace("bpmnElement=\"P\"", "bpmnElement=\"C\"");
}

QRectF markOf(const Figure& figure)
{
    QRectF mark;
    for (const PathItem& item : figure.paths)
        if (item.isDetail)
            mark |= item.path.boundingRect();
    return mark;
}

TEST(Pools, SayThatTheyAreSeveralAtTheirFootOverTheLaneThatIsThere)
{
    for (const bool isUpright : {false, true}) {
        const Diagram diagram(severalWithLanes(isUpright));
        const QRectF pool = diagram.of(u"PA").box;
        const QRectF mark = markOf(diagram.of(isUpright ? u"L3" : u"L4"));
        ASSERT_FALSE(mark.isEmpty()) << isUpright;
        EXPECT_NEAR(mark.center().x(), pool.center().x(), 1);
        EXPECT_GT(mark.bottom(), pool.bottom() - 8);
        EXPECT_TRUE(pool.contains(mark));
        for (const QStringView other : {u"L1", u"L2", isUpright ? u"L4" : u"L3"})
            EXPECT_TRUE(markOf(diagram.of(other)).isEmpty()) << other.toString().toStdString();
        EXPECT_GT(diagram.of(isUpright ? u"L3" : u"L4").order, diagram.of(u"L2").order);
    }
}

TEST(Pools, BecomeSeveralAndOneAgainWithTheirLanes)
{
    Diagram diagram(severalWithLanes(false, {}));
    EXPECT_TRUE(markOf(diagram.of(u"L4")).isEmpty());
    metamodel::Draft several;
    several.type = bpmn::type::ParticipantMultiplicity;
    const Key pool = diagram.tree->byId(u"PA")->key();
    const metamodel::Change added = diagram.tree->insert(several, pool);
    diagram.figures.update(*diagram.tree, {added});
    EXPECT_FALSE(markOf(diagram.of(u"L4")).isEmpty());
    const metamodel::Change removed = diagram.tree->remove(diagram.tree->find(pool)->children().front()->key());
    diagram.figures.update(*diagram.tree, {removed});
    EXPECT_TRUE(markOf(diagram.of(u"L4")).isEmpty());
}

TEST(LabelStyles, GiveNamesTheirFont)
{
    const QByteArray style = "<bpmndi:BPMNLabelStyle id=\"Style\"><dc:Font name=\"Nowhere Sans\" size=\"17\" "
                             "isBold=\"true\" isItalic=\"true\" isUnderline=\"true\"/></bpmndi:BPMNLabelStyle>";
    QByteArray file = bpmnFile("<task id=\"X\" name=\"Check\"/><task id=\"Y\" name=\"Check\"/>",
        shape("X", 0, 0, 100, 80) + shape("Y", 200, 0, 100, 80));
    file.replace("</bpmndi:BPMNPlane>", "</bpmndi:BPMNPlane>" + style);
    file.replace("height=\"80\"/></bpmndi:BPMNShape>\n<bpmndi:BPMNShape id=\"Y_di\"",
        "height=\"80\"/><bpmndi:BPMNLabel labelStyle=\"Style\"/></bpmndi:BPMNShape><bpmndi:BPMNShape id=\"Y_di\"");
    const Diagram diagram(file);
    const TextItem& styled = diagram.of(u"X").texts.front();
    ASSERT_NE(styled.face, nullptr);
    EXPECT_EQ(styled.size, 17);
    const QFont font = fontOf(styled.face, styled.size, false);
    EXPECT_EQ(font.weight(), int(QFont::Bold));
    EXPECT_TRUE(font.italic());
    EXPECT_TRUE(styled.face->isUnderlined);
    EXPECT_EQ(font.families(), diagramFont(17).families()); // the one asked for is not installed
    EXPECT_EQ(diagram.of(u"Y").texts.front().face, nullptr);
    EXPECT_GT(styled.width, diagram.of(u"Y").texts.front().width);
}

TEST(Colours, AreTakenFromTheFile)
{
    const Figure figure
        = nodeFigure("<task id=\"X\"/>", 100, 80, "color:background-color=\"#ffffcc\" color:border-color=\"#112233\"");
    EXPECT_EQ(figure.colours.background, QColor(0xFFFFCC));
    EXPECT_EQ(figure.colours.border, QColor(0x112233));
}

} // namespace
} // namespace millrace::drawing
