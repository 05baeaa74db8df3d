// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/rules/rules.h"

#include "tests/modeler/lint/lint_fixture.h"

#include <QSet>

namespace millrace::lint {

namespace {

using namespace lint::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const QByteArray startAndEnd = "<startEvent id='s' name='Asked'/><endEvent id='e' name='Done'/>";

TEST(LintCatalogue, FakeJoin)
{
    const QByteArray flows = startAndEnd + nodes("task", "a b t") + chain("s a t e") + chain("b t");
    EXPECT_THAT(foundIn("fake-join", flows), ElementsAre("t"));
    EXPECT_THAT(
        foundIn("fake-join",
            startAndEnd + nodes("task", "a b t") + "<exclusiveGateway id='g'/>" + chain("a g t e") + chain("b g")),
        IsEmpty());
}

TEST(LintCatalogue, Global)
{
    const auto tree = definitionsOf(
        "<message id='m1' name='Order'/><message id='m2' name='Order'/><signal id='s1' name='Order'/>"
        "<error id='e1'/><process id='P'><startEvent id='s'><messageEventDefinition messageRef='m1'/></startEvent>"
        "<endEvent id='x'><messageEventDefinition messageRef='m2'/></endEvent>"
        "<endEvent id='y'><signalEventDefinition signalRef='s1'/></endEvent>"
        "<endEvent id='z'><errorEventDefinition errorRef='e1'/></endEvent></process><escalation id='c' name='C'/>");
    EXPECT_THAT(found(*tree, "global"), UnorderedElementsAre("m2", "e1", "c"));
    EXPECT_EQ(tryFixes(*tree, "global"), 1);
}

QByteArray drawing(const QByteArray& shapes)
{
    return "<di:BPMNDiagram id='D'><di:BPMNPlane id='L' bpmnElement='P'>" + shapes + "</di:BPMNPlane></di:BPMNDiagram>";
}

QByteArray shape(const QByteArray& element, int x, int y, int width = 100, int height = 80, const QByteArray& more = {})
{
    return "<di:BPMNShape id='" + element + "_di' bpmnElement='" + element + "' " + more + "><dc:Bounds x='"
        + QByteArray::number(x) + "' y='" + QByteArray::number(y) + "' width='" + QByteArray::number(width)
        + "' height='" + QByteArray::number(height) + "'/></di:BPMNShape>";
}

TEST(LintCatalogue, NoBpmndi)
{
    const QByteArray process = "<process id='P'>" + nodes("task", "a b") + "</process>";
    EXPECT_THAT(found(*definitionsOf(process + drawing(shape("a", 0, 0))), "no-bpmndi"), ElementsAre("b"));
    EXPECT_THAT(
        found(*definitionsOf(process + drawing(shape("a", 0, 0) + shape("b", 200, 0))), "no-bpmndi"), IsEmpty());
    EXPECT_THAT(found(*definitionsOf(process), "no-bpmndi"), IsEmpty()) << "a file without diagram is laid out";
}

TEST(LintCatalogue, NoOverlappingElements)
{
    const QByteArray process = "<process id='P'>" + nodes("task", "a b c")
        + "<boundaryEvent id='x' attachedToRef='a'/>"
          "<subProcess id='u' name='u'><task id='v' name='v'/></subProcess></process>";
    const auto with = [&](const QByteArray& shapes) {
        return found(*definitionsOf(process + drawing(shapes)), "no-overlapping-elements");
    };
    EXPECT_THAT(with(shape("a", 0, 0) + shape("b", 90, 70)), ElementsAre("b"));
    EXPECT_THAT(with(shape("a", 0, 0) + shape("b", 100, 0) + shape("c", 0, 80)), IsEmpty()) << "touching is no overlap";
    EXPECT_THAT(with(shape("a", 0, 0) + shape("x", 80, 60, 36, 36)), IsEmpty()) << "where it belongs";
    EXPECT_THAT(with(shape("u", 0, 0, 300, 200, "isExpanded='true'") + shape("v", 50, 50)), IsEmpty());
    EXPECT_THAT(with(shape("u", 0, 0, 300, 200, "isExpanded='true'") + shape("v", 250, 50)), ElementsAre("v"));
}

TEST(LintCatalogue, BandsOfAChoreographyTaskLieOverNothing)
{
    const QByteArray choreography = "<choreography id='P'><participant id='s' name='s'/><participant id='r' name='r'/>"
                                    "<choreographyTask id='c' name='c' initiatingParticipantRef='s'>"
                                    "<participantRef>s</participantRef><participantRef>r</participantRef>"
                                    "<messageFlowRef>m</messageFlowRef></choreographyTask>"
                                    "<messageFlow id='m' sourceRef='s' targetRef='r'/></choreography>";
    const auto with = [&](const QByteArray& attributes) {
        return found(*definitionsOf(choreography + drawing(shape("c", 0, 0) + shape("s", 0, 0, 100, 20, attributes))),
            "no-overlapping-elements");
    };
    EXPECT_THAT(
        with("participantBandKind='top_initiating' choreographyActivityShape='" + QByteArray("c_di") + "'"), IsEmpty());
    EXPECT_THAT(found(*definitionsOf(choreography + drawing(shape("c", 0, 0))), "no-bpmndi"),
        ::testing::Not(::testing::Contains("m")))
        << "the task stands for its message";
    EXPECT_FALSE(with("").empty()) << "a pool that lies there by chance does";
}

TEST(LintCatalogue, GatewaysThatFewKnow)
{
    EXPECT_THAT(foundIn("no-complex-gateway", "<complexGateway id='g'/><exclusiveGateway id='h'/>"), ElementsAre("g"));
    EXPECT_THAT(
        foundIn("no-inclusive-gateway", "<inclusiveGateway id='g'/><exclusiveGateway id='h'/>"), ElementsAre("g"));
    for (const Finding& finding : lint(*processOf("<inclusiveGateway id='g'/>")))
        EXPECT_NE(finding.problem.rule, QStringLiteral("no-inclusive-gateway")) << "off by itself";
}

TEST(LintCatalogue, NoDuplicateSequenceFlows)
{
    const auto tree
        = processOf(nodes("task", "a b") + chain("a b") + "<sequenceFlow id='again' sourceRef='a' targetRef='b'/>");
    EXPECT_THAT(found(*tree, "no-duplicate-sequence-flows"), ElementsAre("again"));
    EXPECT_EQ(tryFixes(*tree, "no-duplicate-sequence-flows"), 1);
    EXPECT_THAT(foundIn("no-duplicate-sequence-flows", nodes("task", "a b") + chain("a b a")), IsEmpty());
}

TEST(LintCatalogue, NoImplicitEnd)
{
    EXPECT_THAT(foundIn("no-implicit-end", startAndEnd + nodes("task", "t") + chain("s t")), ElementsAre("t"));
    EXPECT_THAT(foundIn("no-implicit-end", startAndEnd + nodes("task", "t") + chain("s t e")), IsEmpty());
    EXPECT_THAT(
        foundIn("no-implicit-end",
            startAndEnd + "<intermediateThrowEvent id='o'><linkEventDefinition name='L'/></intermediateThrowEvent>"
                + chain("s o")),
        IsEmpty());
    EXPECT_THAT(foundIn("no-implicit-end",
                    "<adHocSubProcess id='u'><task id='a'/></adHocSubProcess>" + startAndEnd + chain("s u e")),
        IsEmpty());
}

TEST(LintCatalogue, NoImplicitStart)
{
    EXPECT_THAT(foundIn("no-implicit-start", startAndEnd + nodes("task", "t") + chain("t e")), ElementsAre("t"));
    EXPECT_THAT(foundIn("no-implicit-start", startAndEnd + "<receiveTask id='t' instantiate='true'/>" + chain("t e")),
        IsEmpty());
}

TEST(LintCatalogue, NoImplicitSplit)
{
    const QByteArray flows = nodes("task", "a b c") + chain("a b") + chain("a c");
    EXPECT_THAT(foundIn("no-implicit-split", flows), ElementsAre("a"));
    EXPECT_THAT(foundIn("no-implicit-split",
                    nodes("task", "b c") + "<task id='a' default='a_b'/>" + chain("a b")
                        + "<sequenceFlow id='f' sourceRef='a' "
                          "targetRef='c'><conditionExpression>x</conditionExpression></sequenceFlow>"),
        IsEmpty());
    EXPECT_THAT(
        foundIn("no-implicit-split", "<parallelGateway id='a'/>" + nodes("task", "b c") + chain("a b") + chain("a c")),
        IsEmpty());
}

TEST(LintCatalogue, OneStart)
{
    const QByteArray timed = "<startEvent id='z' name='z'><timerEventDefinition/></startEvent>";
    EXPECT_THAT(foundIn("single-blank-start-event", nodes("startEvent", "a b")), ElementsAre("b"));
    EXPECT_THAT(foundIn("single-blank-start-event", nodes("startEvent", "a") + timed), IsEmpty());
    EXPECT_THAT(foundIn("single-start-event", nodes("startEvent", "a") + timed), ElementsAre("z"));
}

TEST(LintCatalogue, SingleEventDefinition)
{
    EXPECT_THAT(foundIn("single-event-definition",
                    "<startEvent id='s'><timerEventDefinition/><signalEventDefinition/></startEvent>"),
        ElementsAre("s"));
    EXPECT_THAT(
        foundIn("single-event-definition", "<startEvent id='s'><timerEventDefinition/></startEvent>"), IsEmpty());
}

TEST(LintCatalogue, StandardSize)
{
    const auto tree = definitionsOf("<process id='P'>" + nodes("task", "a b") + nodes("endEvent", "e") + "</process>"
        + drawing(shape("a", 0, 0, 140, 80) + shape("b", 200, 0) + shape("e", 400, 0, 36, 36)));
    EXPECT_THAT(found(*tree, "standard-size"), ElementsAre("a"));
    EXPECT_EQ(tryFixes(*tree, "standard-size"), 1);
}

TEST(LintCatalogue, SuperfluousGateway)
{
    const auto tree = definitionsOf("<process id='P'>" + startAndEnd + nodes("task", "a b")
        + "<exclusiveGateway id='g'/>" + chain("s a g b e") + "</process>"
        + drawing(shape("a", 0, 0) + shape("g", 150, 15, 50, 50) + shape("b", 300, 0)
            + "<di:BPMNEdge id='e1' bpmnElement='a_g'><di:waypoint x='100' y='40'/><di:waypoint x='150' "
              "y='40'/></di:BPMNEdge>"
              "<di:BPMNEdge id='e2' bpmnElement='g_b'><di:waypoint x='200' y='40'/><di:waypoint x='300' "
              "y='40'/></di:BPMNEdge>"));
    EXPECT_THAT(found(*tree, "superfluous-gateway"), ElementsAre("g"));
    EXPECT_EQ(tryFixes(*tree, "superfluous-gateway"), 1);
    EXPECT_THAT(foundIn("superfluous-gateway",
                    nodes("task", "a b c") + "<exclusiveGateway id='g'/>" + chain("a g b") + chain("g c")),
        IsEmpty());
}

TEST(LintCatalogue, SuperfluousTermination)
{
    const QByteArray terminate = "<startEvent id='s'/><endEvent id='t'><terminateEventDefinition/></endEvent>";
    const auto tree = processOf(terminate + nodes("task", "a") + chain("s a t"));
    EXPECT_THAT(found(*tree, "superfluous-termination"), ElementsAre("t"));
    EXPECT_EQ(tryFixes(*tree, "superfluous-termination"), 1);
    EXPECT_THAT(foundIn("superfluous-termination",
                    terminate + nodes("task", "a") + nodes("parallelGateway", "g") + nodes("endEvent", "e")
                        + chain("s g a t") + chain("g e")),
        IsEmpty());
}

TEST(LintCatalogue, VerbObject)
{
    EXPECT_THAT(foundIn("verb-object",
                    "<task id='a' name='Verification of invoice'/><task id='b' name='Approval'/>"
                    "<task id='c' name='Verify invoice'/><task id='d' name='Document decision'/><task id='e' "
                    "name='Information einholen'/>"
                    "<task id='f' name='Rechnung pr\xC3\xBC"
                    "fen'/>"),
        ElementsAre("a", "b"));
}

TEST(LintCatalogue, EveryRuleHasANameOfItsOwn)
{
    QSet<QString> names;
    for (const NamedRule& rule : rules())
        names.insert(QLatin1String(rule.name));
    for (const wellformed::NamedRule& rule : wellformed::rules())
        names.insert(QLatin1String(rule.name));
    EXPECT_EQ(names.size(), qsizetype(rules().size() + wellformed::rules().size()));
    for (const char* known :
        {"ad-hoc-sub-process", "conditional-event", "conditional-flows", "end-event-required", "event-based-gateway",
            "event-sub-process-typed-start-event", "fake-join", "global", "label-required", "link-event", "no-bpmndi",
            "no-complex-gateway", "no-disconnected", "no-duplicate-sequence-flows", "no-gateway-join-fork",
            "no-implicit-end", "no-implicit-split", "no-implicit-start", "no-inclusive-gateway",
            "no-overlapping-elements", "single-blank-start-event", "single-event-definition", "standard-size",
            "start-event-required", "sub-process-blank-start-event", "superfluous-gateway", "superfluous-termination"})
        EXPECT_TRUE(names.contains(QLatin1String(known))) << known;
}

} // namespace

} // namespace millrace::lint
