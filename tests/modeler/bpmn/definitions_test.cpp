// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/views.h"
#include "modeler/metamodel/rows.h"
#include "tests/support/corpus.h"

#include <gmock/gmock.h>

namespace millrace::bpmn {
namespace {

using metamodel::Draft;
using metamodel::Loaded;

const QByteArray model = R"(<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="urn:t">
  <bpmn:process id="P" isExecutable="1">
    <bpmn:startEvent id="S">
      <bpmn:timerEventDefinition id="TD" />
    </bpmn:startEvent>
    <bpmn:userTask id="U" name="Check&#10;it" />
    <bpmn:boundaryEvent id="B" attachedToRef="U" cancelActivity="false" />
    <bpmn:exclusiveGateway id="G" default="F3" />
    <bpmn:endEvent id="E" />
    <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="U" />
    <bpmn:sequenceFlow id="F2" sourceRef="U" targetRef="G" />
    <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="E" />
    <bpmn:sequenceFlow id="F4" sourceRef="G" targetRef="U">
      <bpmn:conditionExpression>x</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="DG">
    <bpmndi:BPMNPlane id="PL" bpmnElement="P">
      <bpmndi:BPMNShape id="U_di" bpmnElement="U">
        <dc:Bounds x="10" y="20.5" width="100" height="80" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1" y="2" width="3" height="4" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="S_di" bpmnElement="S" />
      <bpmndi:BPMNEdge id="F2_di" bpmnElement="F2">
        <di:waypoint x="110" y="60" />
        <di:waypoint x="nonsense" y="60" />
        <di:waypoint x="1e3" y="-60" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
)";

/// The model draws some things in ways that cannot be: told, and tested by hostile_files_test.
base::Problems withoutGeometry(base::Problems problems)
{
    std::erase_if(problems, [](const base::Problem& problem) {
        return problem.element == QLatin1String("S") || problem.element == QLatin1String("F2")
            ? !problem.message.contains(QLatin1String("not in this file")) && problem.line > 20
            : problem.element == QLatin1String("S_di") && problem.message.contains(QLatin1String("no place"));
    });
    return problems;
}

QStringList idsOf(const std::vector<const Element*>& elements)
{
    QStringList ids;
    for (const Element* element : elements)
        ids += element->id();
    return ids;
}

TEST(Definitions, ProcessesOfOtherFilesMayBeCalled)
{
    const Loaded loaded = load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"P\">"
                               "<callActivity id=\"C\" calledElement=\"elsewhere\"/></process></definitions>");
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty()) << loaded.problems.front().message.toStdString();
}

TEST(Definitions, EventsAreCalledByTheirTrigger)
{
    const Loaded loaded
        = load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"P\"><task id=\"A\"/>"
               "<startEvent id=\"M\"><messageEventDefinition/></startEvent><boundaryEvent id=\"T\" attachedToRef=\"A\">"
               "<timerEventDefinition/></boundaryEvent><endEvent id=\"E\"/><startEvent id=\"Two\">"
               "<messageEventDefinition/><timerEventDefinition/></startEvent></process></definitions>");
    ASSERT_TRUE(loaded.tree);
    const auto words = [&](QStringView id) { return typeTitle(*loaded.tree->byId(id)).toStdString(); };
    EXPECT_EQ(words(u"M"), "Message start event");
    EXPECT_EQ(words(u"T"), "Timer boundary event");
    EXPECT_EQ(words(u"E"), "End event");
    EXPECT_EQ(words(u"Two"), "Start event");
}

TEST(Definitions, LoadWithoutProblems)
{
    const Loaded loaded = load(model);
    ASSERT_TRUE(loaded.tree);
    for (const base::Problem& problem : withoutGeometry(loaded.problems))
        ADD_FAILURE() << base::toText(problem).toStdString();
    EXPECT_EQ(loaded.tree->save(), model);
}

TEST(Definitions, RefuseOtherFilesInWordsThatHelp)
{
    const auto reason = [](const QByteArray& source) {
        const Loaded loaded = load(source, QStringLiteral("f"));
        EXPECT_FALSE(loaded.tree);
        EXPECT_EQ(loaded.problems.size(), 1u);
        return loaded.problems.front().message.toStdString();
    };
    EXPECT_THAT(reason("<html><body/></html>"), testing::HasSubstr("web page"));
    EXPECT_THAT(reason("case,activity,end\n1,Receive,2026-01-05\n"),
        testing::AllOf(testing::HasSubstr("begins with 'case,activity,end' instead"), testing::HasSubstr("event log")));
    EXPECT_THAT(reason("<log xmlns=\"http://www.xes-standard.org/\"/>"), testing::HasSubstr("event log (XES)"));
    EXPECT_THAT(
        reason("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>"), testing::HasSubstr("DMN"));
    EXPECT_THAT(reason("<b:BPSimData xmlns:b='http://www.bpsim.org/schemas/1.0'/>"), testing::HasSubstr("BPSim"));
    EXPECT_THAT(reason("<svg xmlns='http://www.w3.org/2000/svg'/>"), testing::HasSubstr("SVG"));
    EXPECT_THAT(reason("<definitions/>"), testing::HasSubstr("namespace"));
    EXPECT_THAT(
        reason("<process xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>"), testing::HasSubstr("<process>"));
    EXPECT_THAT(reason("<!DOCTYPE html><html/>"), testing::HasSubstr("document type"));
}

TEST(Definitions, KnowWhatAnExtensionsPackageSays)
{
    const metamodel::Package toys {QLatin1String("toy"), {QLatin1String("urn:toys")},
        {{990, QLatin1String("Toy"), QLatin1String("toy"), false, {},
            {metamodel::rows::id(), metamodel::rows::reference("task", type::Task, "QName")}}},
        {}};
    const auto withToys = schemaWith({&toys});
    QByteArray extended = model;
    extended.replace("<bpmn:endEvent id=\"E\" />",
        "<bpmn:endEvent id=\"E\"><bpmn:extensionElements><t:toy xmlns:t=\"urn:toys\" id=\"T\" task=\"U\"/><t:other "
        "xmlns:t=\"urn:toys\"/></bpmn:extensionElements></bpmn:endEvent>");
    const Loaded loaded = load(extended, QString(), *withToys);
    ASSERT_TRUE(loaded.tree);
    EXPECT_EQ(loaded.tree->byId(u"T")->type(), 990);
    EXPECT_EQ(referred(*loaded.tree, *loaded.tree->byId(u"T"), u"task"), loaded.tree->byId(u"U"));
    EXPECT_EQ(load(extended).tree->byId(u"T"), nullptr);
}

TEST(Definitions, ThrowWhereThereIsNoFile)
{
    EXPECT_THROW(loadFile(QStringLiteral("/nowhere/at/all.bpmn")), base::Failure);
}

TEST(Definitions, ReportBrokenReferencesAndKeepThem)
{
    QByteArray broken = model;
    broken.replace("targetRef=\"E\"", "targetRef=\"gone\"").replace("bpmnElement=\"S\"", "bpmnElement=\"U9\"");
    const Loaded loaded = load(broken);
    ASSERT_TRUE(loaded.tree);
    const base::Problems problems = withoutGeometry(loaded.problems);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].line, 13);
    EXPECT_EQ(problems[0].element, QStringLiteral("F3"));
    EXPECT_EQ(problems[1].element, QStringLiteral("S_di"));
    EXPECT_EQ(loaded.tree->save(), broken);
    EXPECT_EQ(shown(*loaded.tree, *loaded.tree->byId(u"S_di")), nullptr);
}

TEST(Definitions, AReferenceThatAProcessNeedsIsAnErrorWhenBrokenOrMissing)
{
    const auto problems = [](const char* old, const char* now) {
        const QByteArray broken = QByteArray(model).replace(old, now);
        EXPECT_NE(broken, model);
        const Loaded loaded = load(broken);
        EXPECT_EQ(loaded.tree->save(), broken);
        return withoutGeometry(loaded.problems);
    };
    const std::pair<const char*, const char*> errors[] = {
        {"sourceRef=\"U\"", "sourceRef=\"gone\""},
        {"sourceRef=\"U\" ", ""},
        {"targetRef=\"G\"", "targetRef=\"\""},
        {"targetRef=\"G\"", "targetRef=\"  \""},
        {"attachedToRef=\"U\"", "attachedToRef=\"gone\""},
        {"attachedToRef=\"U\"", ""},
        {"default=\"F3\"", "default=\"F9\""},
        {"<bpmn:userTask id=\"U\"", "<bpmn:association id=\"A\" sourceRef=\"U\"/><bpmn:userTask id=\"U\""},
    };
    for (const auto& [old, now] : errors) {
        const base::Problems found = problems(old, now);
        ASSERT_EQ(found.size(), 1u) << old << " -> " << now;
        EXPECT_EQ(found[0].severity, base::Severity::Error) << now;
        EXPECT_GT(found[0].line, 3) << now;
        EXPECT_FALSE(found[0].element.isEmpty()) << now;
    }
    EXPECT_TRUE(problems(" default=\"F3\"", "").empty()) << "may be left out";
    const base::Problems drawn = problems("bpmnElement=\"S\"", "bpmnElement=\"U9\"");
    ASSERT_EQ(drawn.size(), 1u);
    EXPECT_EQ(drawn[0].severity, base::Severity::Warning) << "a shape of nothing does nobody harm";
}

TEST(Definitions, ARequiredReferenceMayBeAChild)
{
    QByteArray data = model;
    data.replace("name=\"Check&#10;it\" />",
        "><bpmn:dataInputAssociation id=\"DA\"><bpmn:targetRef> </bpmn:targetRef></bpmn:dataInputAssociation>"
        "</bpmn:userTask>");
    const Loaded loaded = load(data);
    const base::Problems problems = withoutGeometry(loaded.problems);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].severity, base::Severity::Error);
    EXPECT_EQ(problems[0].element, QStringLiteral("DA"));
    EXPECT_THAT(problems[0].message.toStdString(), testing::HasSubstr("targetRef"));
}

TEST(Definitions, ANewDiagramIsComplete)
{
    const QByteArray made = newDiagram(QStringLiteral("Orders & \"more\" <1>"));
    const Loaded loaded = load(made);
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty());
    ASSERT_EQ(processes(*loaded.tree).size(), 1u);
    const Element& process = *processes(*loaded.tree).front();
    EXPECT_EQ(process.name(), QStringLiteral("Orders & \"more\" <1>"));
    ASSERT_EQ(flowElements(process).size(), 1u);
    EXPECT_TRUE(flowElements(process)[0]->is(type::StartEvent));
    ASSERT_EQ(diagramElements(*loaded.tree, *flowElements(process)[0]).size(), 1u);
    EXPECT_TRUE(bounds(*diagramElements(*loaded.tree, *flowElements(process)[0])[0]));
    EXPECT_TRUE(load(newDiagram(QString())).tree);
}

TEST(Definitions, WriteNewElementsInSchemaOrder)
{
    const Loaded loaded = load(model);
    Tree& tree = *loaded.tree;
    Draft incoming;
    incoming.type = metamodel::textType;
    incoming.role = QStringLiteral("incoming");
    incoming.text = QStringLiteral("F1");
    tree.insert(incoming, tree.byId(u"S")->key());
    Draft documentation;
    documentation.type = type::Documentation;
    documentation.text = QStringLiteral("Why");
    tree.insert(documentation, tree.byId(u"S")->key());
    EXPECT_THAT(tree.save().toStdString(),
        testing::HasSubstr("    <bpmn:startEvent id=\"S\">\n      <bpmn:documentation>Why</bpmn:documentation>\n      "
                           "<bpmn:incoming>F1</bpmn:incoming>\n      <bpmn:timerEventDefinition id=\"TD\" />\n"));
    Draft condition;
    condition.type = type::FormalExpression;
    condition.role = QStringLiteral("conditionExpression");
    condition.text = QStringLiteral("a > 1");
    tree.insert(condition, tree.byId(u"F2")->key());
    EXPECT_TRUE(tree.byId(u"F2")->child(u"conditionExpression")->is(type::FormalExpression));
    EXPECT_THAT(tree.save().toStdString(), testing::HasSubstr("xsi:type=\"bpmn:tFormalExpression\""));
    EXPECT_TRUE(load(tree.save()).tree->byId(u"F2")->child(u"conditionExpression")->is(type::FormalExpression));
}

TEST(Definitions, WritePointsAndBoundsInTheirOwnNamespaces)
{
    const Loaded loaded = load(model);
    Tree& tree = *loaded.tree;
    Draft edge;
    edge.type = type::BPMNEdge;
    edge.set(u"id", QStringLiteral("n")).set(u"bpmnElement", QStringLiteral("F1"));
    Draft point;
    point.type = type::Point;
    point.role = QStringLiteral("waypoint");
    point.set(u"y", QStringLiteral("2")).set(u"x", QStringLiteral("1"));
    edge.add(point);
    Draft box;
    box.type = type::Bounds;
    box.set(u"x", QStringLiteral("1"));
    tree.insert(edge, tree.byId(u"PL")->key());
    tree.insert(box, tree.byId(u"S_di")->key());
    const std::string saved = tree.save().toStdString();
    EXPECT_THAT(saved,
        testing::HasSubstr(
            "      <bpmndi:BPMNEdge id=\"n\" bpmnElement=\"F1\">\n        <di:waypoint x=\"1\" y=\"2\"/>\n      "
            "</bpmndi:BPMNEdge>\n    </bpmndi:BPMNPlane>"));
    EXPECT_THAT(
        saved, testing::HasSubstr("bpmnElement=\"S\">\n        <dc:Bounds x=\"1\"/>\n      </bpmndi:BPMNShape>"));
}

TEST(Views, FollowFlowsByTheirEnds)
{
    const Loaded loaded = load(model);
    const Tree& tree = *loaded.tree;
    EXPECT_EQ(idsOf(outgoing(tree, *tree.byId(u"G"))), QStringList({QStringLiteral("F3"), QStringLiteral("F4")}));
    EXPECT_EQ(idsOf(incoming(tree, *tree.byId(u"U"))), QStringList({QStringLiteral("F1"), QStringLiteral("F4")}));
    EXPECT_TRUE(incoming(tree, *tree.byId(u"S")).empty());
    EXPECT_EQ(idsOf(boundaryEvents(tree, *tree.byId(u"U"))), QStringList {QStringLiteral("B")});
    EXPECT_EQ(idsOf(eventDefinitions(*tree.byId(u"S"))), QStringList {QStringLiteral("TD")});
    EXPECT_EQ(referred(tree, *tree.byId(u"G"), u"default"), tree.byId(u"F3"));
    EXPECT_EQ(referred(tree, *tree.byId(u"U"), u"default"), nullptr);
    EXPECT_EQ(flowElements(*tree.byId(u"P")).size(), 9u);
    EXPECT_EQ(diagrams(tree).size(), 1u);
    EXPECT_EQ(idsOf(diagramElements(tree, *tree.byId(u"U"))), QStringList {QStringLiteral("U_di")});
    EXPECT_EQ(shown(tree, *tree.byId(u"F2_di")), tree.byId(u"F2"));
}

TEST(Views, NameElementsAsPeopleDo)
{
    const Loaded loaded = load(model);
    const Tree& tree = *loaded.tree;
    EXPECT_EQ(title(*tree.byId(u"U")), QStringLiteral("Check it"));
    EXPECT_EQ(title(*tree.byId(u"G")), QStringLiteral("Exclusive gateway"));
    EXPECT_EQ(typeTitle(*tree.byId(u"U")), QStringLiteral("User task"));
    EXPECT_TRUE(isTrue(*tree.byId(u"P"), u"isExecutable"));
    EXPECT_FALSE(isTrue(*tree.byId(u"B"), u"cancelActivity"));
}

TEST(Geometry, ReadsWhatMakesSense)
{
    const Loaded loaded = load(model);
    const Tree& tree = *loaded.tree;
    EXPECT_EQ(bounds(*tree.byId(u"U_di")), QRectF(10, 20.5, 100, 80));
    EXPECT_EQ(labelBounds(*tree.byId(u"U_di")), QRectF(1, 2, 3, 4));
    EXPECT_EQ(bounds(*tree.byId(u"S_di")), std::nullopt);
    EXPECT_EQ(waypoints(*tree.byId(u"F2_di")), Waypoints({QPointF(110, 60), QPointF(1000, -60)}));
    loaded.tree->set(tree.byId(u"U_di")->childOfType(type::Bounds)->key(), u"width", QStringLiteral("-1"));
    EXPECT_EQ(bounds(*tree.byId(u"U_di")), std::nullopt);
    loaded.tree->set(tree.byId(u"U_di")->childOfType(type::Bounds)->key(), u"width", QStringLiteral("nan"));
    EXPECT_EQ(bounds(*tree.byId(u"U_di")), std::nullopt);
}

TEST(Geometry, WritesTheShortestNumber)
{
    EXPECT_EQ(formatCoordinate(12), QStringLiteral("12"));
    EXPECT_EQ(formatCoordinate(12.5), QStringLiteral("12.5"));
    EXPECT_EQ(formatCoordinate(-0.0), QStringLiteral("0"));
    EXPECT_EQ(formatCoordinate(100000000), QStringLiteral("100000000"));
    EXPECT_EQ(formatCoordinate(0.1 + 0.2).toDouble(), 0.1 + 0.2);
}

TEST(Title, OfAnEndlessNameCanStillBeShown)
{
    const QByteArray endless = QByteArray("Check it ").repeated(200000);
    const auto loaded = load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\">"
                             "<process id=\"P\"><task id=\"A\" name=\""
        + endless + "\"/></process></definitions>");
    ASSERT_TRUE(loaded.tree);
    const Element& task = *loaded.tree->byId(u"A");
    EXPECT_GT(task.name().size(), 1000000) << "nothing of it is lost";
    EXPECT_LE(title(task).size(), 201);
    EXPECT_TRUE(title(task).startsWith(QStringLiteral("Check it Check it")));
}

} // namespace
} // namespace millrace::bpmn
