// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/diff/trees.h"

// Differences as people speak of them, with what BPMN says about which element a node speaks for.

namespace millrace::diff {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(Differences, NothingForEqualOnes)
{
    const QByteArray one = processWith("<task id='a' name='A'/>");
    EXPECT_THAT(told(one, one), IsEmpty());
}

TEST(Differences, PropertyWithOldAndNewValue)
{
    EXPECT_THAT(told(processWith("<task id='a' name='Check'/>"), processWith("<task id='a' name='Review'/>")),
        ElementsAre("changed a name 'Check' -> 'Review'"));
    EXPECT_THAT(told(processWith("<task id='a' name='Check'/>"), processWith("<task id='a'/>")),
        ElementsAre("changed a name 'Check' -> ''"));
    EXPECT_THAT(told(processWith("<task id='a'/>"), processWith("<task id='a' name='Check'/>")),
        ElementsAre("changed a name '' -> 'Check'"));
}

TEST(Differences, AShapeThatFollowsItsElementsNewIdHasNotMoved)
{
    const auto drawn = [](const QByteArray& id) {
        return processWith("<task id='" + id + "' name='Check'/>")
            .replace("</definitions>",
                "<bpmndi:BPMNDiagram xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI'><bpmndi:BPMNPlane>"
                "<bpmndi:BPMNShape id='S' bpmnElement='"
                    + id + "'/></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>");
    };
    for (const std::string& difference : told(drawn("a"), drawn("b")))
        EXPECT_EQ(difference.find("moved"), std::string::npos) << difference;
}

TEST(Differences, AddedAndRemovedWithoutWhatTheyHold)
{
    const QByteArray without = processWith("<task id='a'/>");
    const QByteArray with = processWith("<task id='a'/><subProcess id='s' name='Sub'><task id='b'/><task id='c'/>"
                                        "<sequenceFlow id='f' sourceRef='b' targetRef='c'/></subProcess>");
    EXPECT_THAT(told(without, with), ElementsAre("added s"));
    EXPECT_THAT(told(with, without), ElementsAre("removed s"));
}

TEST(Differences, FlowsThatComeAndGoAreToldOnce)
{
    EXPECT_THAT(told(processWith("<task id='a'/><task id='b'/>"),
                    processWith("<task id='a'><outgoing>f</outgoing></task><task id='b'><incoming>f</incoming></task>"
                                "<sequenceFlow id='f' sourceRef='a' targetRef='b'/>")),
        ElementsAre("added f"));
}

TEST(Differences, WhatStandsInAnElementChangesIt)
{
    EXPECT_THAT(told(processWith("<task id='a'><documentation>one</documentation></task>"),
                    processWith("<task id='a'><documentation>two</documentation></task>")),
        ElementsAre("changed a documentation 'one' -> 'two'"));
    EXPECT_THAT(
        told(processWith("<task id='a'/>"), processWith("<task id='a'><documentation>two</documentation></task>")),
        ElementsAre("changed a documentation '' -> 'two'"));
    EXPECT_THAT(
        told(processWith("<task id='a'><documentation>two</documentation></task>"), processWith("<task id='a'/>")),
        ElementsAre("changed a documentation 'two' -> ''"));
    EXPECT_THAT(
        told(processWith("<sequenceFlow id='f'><conditionExpression>x &gt; 1</conditionExpression></sequenceFlow>"),
            processWith("<sequenceFlow id='f'><conditionExpression>x &gt; 2</conditionExpression></sequenceFlow>")),
        ElementsAre("changed f conditionExpression 'x > 1' -> 'x > 2'"));
}

TEST(Differences, OtherTypeIsAChangeOfTheType)
{
    EXPECT_THAT(told(processWith("<task id='a' name='A'/>"), processWith("<userTask id='a' name='A'/>")),
        ElementsAre("changed a type 'task' -> 'userTask'"));
    EXPECT_THAT(told(processWith("<task id='a' name='A'/>"), processWith("<userTask id='a' name='B'/>")),
        UnorderedElementsAre("changed a type 'task' -> 'userTask'", "changed a name 'A' -> 'B'"));
}

TEST(Differences, OtherHolderIsAMoveAndOtherOrderIsNone)
{
    EXPECT_THAT(told(processWith("<task id='a'/><subProcess id='s'/>"),
                    processWith("<subProcess id='s'><task id='a'/></subProcess>")),
        ElementsAre("moved a"));
    EXPECT_THAT(
        told(processWith("<task id='a'/><task id='b'/>"), processWith("<task id='b'/><task id='a'/>")), IsEmpty());
}

TEST(Differences, RenamedIdKeepsTheElement)
{
    EXPECT_THAT(told(processWith("<task id='a' name='Check'/>"), processWith("<task id='check' name='Check'/>")),
        ElementsAre("changed a id 'a' -> 'check'"));
    EXPECT_THAT(told(processWith("<subProcess id='s'><task id='a'/></subProcess>"),
                    processWith("<subProcess id='t'><task id='a'/></subProcess>")),
        ElementsAre("changed s id 's' -> 't'"));
}

TEST(Differences, UnlikeElementsAreNotTakenForRenamedOnes)
{
    EXPECT_THAT(told(processWith("<task id='a' name='Check'/>"), processWith("<task id='b' name='Pay'/>")),
        UnorderedElementsAre("removed a", "added b"));
    EXPECT_THAT(told(processWith("<task id='a'/>"), processWith("<task id='b'/>")),
        UnorderedElementsAre("removed a", "added b"));
}

QByteArray withDiagram(const QByteArray& content, const QByteArray& shapes)
{
    return processWith(content,
        "<di:BPMNDiagram id='D'><di:BPMNPlane id='L' bpmnElement='P'>" + shapes + "</di:BPMNPlane></di:BPMNDiagram>");
}

QByteArray shape(const char* x, const char* label = "")
{
    return QByteArray("<di:BPMNShape id='a_di' bpmnElement='a'><dc:Bounds x='") + x
        + "' y='1' width='100' height='80'/>" + label + "</di:BPMNShape>";
}

TEST(Differences, LayoutIsToldAsOneMove)
{
    EXPECT_THAT(told(withDiagram("<task id='a'/>", shape("10")), withDiagram("<task id='a'/>", shape("20"))),
        ElementsAre("moved a"));
    EXPECT_THAT(told(withDiagram("<task id='a'/>", shape("10")),
                    withDiagram("<task id='a'/>",
                        shape("20", "<di:BPMNLabel><dc:Bounds x='1' y='2' width='3' height='4'/></di:BPMNLabel>"))),
        ElementsAre("moved a"));
}

TEST(Differences, BendsOfAFlowAreAMove)
{
    const auto edge = [](const QByteArray& points) {
        return withDiagram(
            "<sequenceFlow id='f'/>", "<di:BPMNEdge id='f_di' bpmnElement='f'>" + points + "</di:BPMNEdge>");
    };
    const QByteArray straight = edge("<ddi:waypoint x='1' y='1'/><ddi:waypoint x='9' y='1'/>");
    const QByteArray bent = edge("<ddi:waypoint x='1' y='1'/><ddi:waypoint x='5' y='5'/><ddi:waypoint x='9' y='1'/>");
    EXPECT_THAT(told(straight, bent), ElementsAre("moved f"));
    EXPECT_THAT(told(bent, straight), ElementsAre("moved f"));
}

TEST(Differences, NewElementIsAddedWithoutAWordOnItsShape)
{
    EXPECT_THAT(told(withDiagram("", ""), withDiagram("<task id='a'/>", shape("10"))), ElementsAre("added a"));
    EXPECT_THAT(told(withDiagram("<task id='a'/>", shape("10")), withDiagram("", "")), ElementsAre("removed a"));
}

TEST(Differences, LaneMembershipIsToldOnce)
{
    const auto lanes = [](const QByteArray& one, const QByteArray& two) {
        return processWith("<laneSet id='ls'><lane id='l1' name='One'>" + one + "</lane><lane id='l2' name='Two'>" + two
            + "</lane></laneSet><task id='a'/><task id='b'/>");
    };
    const QByteArray both = "<flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef>";
    EXPECT_THAT(told(lanes(both, ""), lanes("<flowNodeRef>a</flowNodeRef>", "<flowNodeRef>b</flowNodeRef>")),
        ElementsAre("moved b"));
}

TEST(Differences, OfDuplicateIdsOnlyWhatChangedIsTold)
{
    const QByteArray two = processWith("<task id=\"T\" name=\"a\"/><task id=\"T\" name=\"b\"/>");
    EXPECT_THAT(told(two, processWith("<task id=\"T\" name=\"a\"/><task id=\"T\" name=\"c\"/>")),
        ElementsAre("changed T name 'b' -> 'c'"));
    EXPECT_THAT(told(two, processWith("<task id=\"T\" name=\"c\"/><task id=\"T\" name=\"b\"/>")),
        ElementsAre("changed T name 'a' -> 'c'"));
    EXPECT_THAT(told(two, processWith("<task id=\"T\" name=\"b\"/>")), ElementsAre("removed T"));
    EXPECT_THAT(told(processWith("<task id=\"T\" name=\"b\"/>"), two), ElementsAre("added T"));
    EXPECT_THAT(told(two, processWith("<task id=\"T\" name=\"b\"/><task id=\"T\" name=\"a\"/>")), IsEmpty());
}

TEST(Differences, KeysLeadToBothTrees)
{
    const auto older = loadTree(processWith("<task id='z'/><task id='a' name='A'/>"));
    const auto newer = loadTree(processWith("<task id='a' name='B'/><task id='n'/>"));
    for (const Difference& each : told(*older, *newer)) {
        EXPECT_EQ(each.oldKey == metamodel::noKey, each.kind == Kind::Added);
        EXPECT_EQ(each.newKey == metamodel::noKey, each.kind == Kind::Removed);
        if (each.oldKey != metamodel::noKey) {
            EXPECT_EQ(older->find(each.oldKey)->id(), each.element);
        }
        if (each.newKey != metamodel::noKey) {
            EXPECT_EQ(newer->find(each.newKey)->id(), each.element);
        }
    }
}

} // namespace

} // namespace millrace::diff
