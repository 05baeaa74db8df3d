// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/wellformed/wellformed.h"

#include "modeler/bpmn/definitions.h"

#include <gmock/gmock.h>

namespace millrace::wellformed {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// Ids of what the rule finds, in the order of the file.
std::vector<std::string> said(const char* rule, const QByteArray& content)
{
    const auto loaded = bpmn::load("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                                   "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' targetNamespace='t'>"
        + content + "</definitions>");
    EXPECT_NE(loaded.tree, nullptr);
    std::vector<std::string> ids;
    for (const Flaw& flaw : check(*loaded.tree)) {
        EXPECT_FALSE(flaw.problem.message.contains(QLatin1String("%1"))) << flaw.problem.message.toStdString();
        if (flaw.problem.rule == QLatin1String(rule))
            ids.push_back(flaw.problem.element.toStdString());
        if (flaw.problem.rule != QLatin1String(rule) || flaw.fix.empty())
            continue;
        const auto mended = loaded.tree->copy();
        for (const metamodel::Change& change : flaw.fix)
            mended->apply(change);
        for (const Flaw& left : check(*mended))
            EXPECT_FALSE(left.problem.rule == flaw.problem.rule && left.element == flaw.element)
                << left.problem.message.toStdString();
        for (const metamodel::Change& change : metamodel::inverse(flaw.fix))
            mended->apply(change);
        EXPECT_EQ(mended->save(), loaded.tree->save());
    }
    return ids;
}

QByteArray process(const QByteArray& content)
{
    return "<process id='P' isExecutable='true'>" + content + "</process>";
}

QByteArray drawing(const QByteArray& content)
{
    return "<process id='P'>" + content + "</process>";
}

QByteArray sequenceFlow(const QByteArray& id, const QByteArray& from, const QByteArray& to, const QByteArray& more = {})
{
    return "<sequenceFlow id='" + id + "' sourceRef='" + from + "' targetRef='" + to + "' " + more + "/>";
}

TEST(WellformedData, CollectionsAreOfCollectionTypes)
{
    const QByteArray items = "<itemDefinition id='One' structureRef='S'/>"
                             "<itemDefinition id='Many' structureRef='S' isCollection='true'/>";
    EXPECT_THAT(said("data-collection",
                    items
                        + process("<dataObject id='a' itemSubjectRef='Many'/><dataObject id='b' itemSubjectRef='One' "
                                  "isCollection='true'/><dataObject id='c' itemSubjectRef='Many' isCollection='true'/>"
                                  "<dataObject id='d' itemSubjectRef='One'/><dataObject id='e' isCollection='true'/>")),
        ElementsAre("a", "b"));
}

TEST(WellformedData, SetsHoldInputsAndOutputs)
{
    const auto specification = [](const QByteArray& sets) {
        return process("<ioSpecification><dataInput id='i'/><dataInput id='j'/><dataOutput id='o'/>" + sets
            + "</ioSpecification>");
    };
    EXPECT_THAT(said("data-sets",
                    specification("<inputSet><dataInputRefs>i</dataInputRefs><dataInputRefs>j</dataInputRefs>"
                                  "<optionalInputRefs>j</optionalInputRefs></inputSet>"
                                  "<outputSet><dataOutputRefs>o</dataOutputRefs></outputSet>")),
        IsEmpty());
    EXPECT_THAT(
        said("data-sets", specification("<inputSet id='s'/><outputSet id='t'/>")), UnorderedElementsAre("i", "j", "o"));
    EXPECT_THAT(said("data-sets",
                    specification("<inputSet id='s'><dataInputRefs>i</dataInputRefs>"
                                  "<whileExecutingInputRefs>j</whileExecutingInputRefs></inputSet>"
                                  "<inputSet><dataInputRefs>j</dataInputRefs></inputSet>"
                                  "<outputSet><dataOutputRefs>o</dataOutputRefs></outputSet>")),
        ElementsAre("s"));
    EXPECT_THAT(said("data-sets",
                    specification("<inputSet id='s'><dataInputRefs>i</dataInputRefs><dataInputRefs>j</dataInputRefs>"
                                  "<outputSetRefs>t</outputSetRefs></inputSet>"
                                  "<outputSet id='t'><dataOutputRefs>o</dataOutputRefs></outputSet>")),
        ElementsAre("s"))
        << "one names the other, which does not name it";
}

TEST(WellformedData, InputsOfTheProcessAreReadAndOutputsWritten)
{
    const QByteArray own = "<ioSpecification><dataInput id='in'/><dataOutput id='out'/><inputSet><dataInputRefs>in"
                           "</dataInputRefs></inputSet><outputSet><dataOutputRefs>out</dataOutputRefs></outputSet>"
                           "</ioSpecification>";
    const auto task = [](const QByteArray& from, const QByteArray& to) {
        return "<task id='t'><ioSpecification><dataInput id='x'/><dataOutput id='y'/><inputSet><dataInputRefs>x"
               "</dataInputRefs></inputSet><outputSet><dataOutputRefs>y</dataOutputRefs></outputSet></ioSpecification>"
               "<dataInputAssociation id='a'><sourceRef>"
            + from
            + "</sourceRef><targetRef>x</targetRef></dataInputAssociation>"
              "<dataOutputAssociation id='b'><sourceRef>y</sourceRef><targetRef>"
            + to + "</targetRef></dataOutputAssociation></task>";
    };
    EXPECT_THAT(said("data-association", process(own + task("in", "out"))), IsEmpty());
    EXPECT_THAT(said("data-association", process(own + task("out", "out"))), ElementsAre("a"));
    EXPECT_THAT(said("data-association", process(own + task("in", "in"))), ElementsAre("b"));
}

TEST(WellformedData, TasksHoldTheDataOfTheirMessages)
{
    const QByteArray globals
        = "<itemDefinition id='A' structureRef='a'/><itemDefinition id='B' structureRef='b'/>"
          "<message id='M' itemRef='A'/><interface id='I' name='I'><operation id='O' name='O'><inMessageRef>M"
          "</inMessageRef></operation></interface>";
    const auto data = [](const QByteArray& item) {
        return "<ioSpecification><dataInput id='d' itemSubjectRef='" + item
            + "'/><inputSet><dataInputRefs>d</dataInputRefs></inputSet><outputSet/></ioSpecification>";
    };
    const auto service = [](const QByteArray& inside) {
        return process("<serviceTask id='t' operationRef='O'>" + inside + "</serviceTask>");
    };
    EXPECT_THAT(said("operation-data", globals + service(data("A"))), IsEmpty());
    EXPECT_THAT(said("operation-data", globals + service(data("B"))), ElementsAre("t"));
    EXPECT_THAT(said("operation-data", globals + service("")), ElementsAre("t")) << "no input at all";
    EXPECT_THAT(said("operation-data", globals + drawing("<serviceTask id='t' operationRef='O'/>")), IsEmpty());
    EXPECT_THAT(said("operation-data", globals + process("<sendTask id='t' messageRef='M'/>")), IsEmpty())
        << "may leave it open";
    EXPECT_THAT(
        said("operation-data", globals + process("<sendTask id='t' messageRef='M'>" + data("B") + "</sendTask>")),
        ElementsAre("t"));
}

TEST(WellformedData, CallsHandOverWhatIsCalledFor)
{
    const QByteArray items = "<itemDefinition id='A' structureRef='a'/><itemDefinition id='B' structureRef='b'/>";
    const auto data = [](const QByteArray& id, const QByteArray& item) {
        return "<ioSpecification><dataInput id='" + id + "' itemSubjectRef='" + item + "'/><inputSet><dataInputRefs>"
            + id + "</dataInputRefs></inputSet><outputSet/></ioSpecification>";
    };
    const auto model = [&](const QByteArray& given) {
        return items + "<globalTask id='G'>" + data("g", "A") + "</globalTask>"
            + process("<callActivity id='c' calledElement='G'>" + given + "</callActivity>");
    };
    EXPECT_THAT(said("call-activity", model(data("d", "A"))), IsEmpty());
    EXPECT_THAT(said("call-activity", model(data("d", "B"))), ElementsAre("c"));
    EXPECT_THAT(said("call-activity", model("")), IsEmpty()) << "nothing is handed over by these means";
    EXPECT_THAT(said("reference-type", process("<callActivity id='c' calledElement='c'/>")), IsEmpty())
        << "the process that is called may be in another file";
}

TEST(WellformedData, EventsNameWhatTheyAreAbout)
{
    const QByteArray globals = "<message id='M'/><signal id='S'/><escalation id='E'/><escalation id='F' "
                               "escalationCode='f'/><error id='X'/><error id='Y' errorCode='y'/>";
    const auto event = [&](const QByteArray& element, const QByteArray& definition) {
        return globals + process("<" + element + " id='e'>" + definition + "</" + element + ">");
    };
    const auto judge = [&](const QByteArray& element, const QByteArray& definition) {
        return said("event-payload", event(element, definition));
    };
    EXPECT_THAT(judge("startEvent", "<messageEventDefinition/>"), ElementsAre("e"));
    EXPECT_THAT(judge("startEvent", "<messageEventDefinition messageRef='M'/>"), IsEmpty());
    EXPECT_THAT(judge("endEvent", "<messageEventDefinition xmlns:v='urn:v' v:topic='mail'/>"), IsEmpty());
    EXPECT_THAT(judge("endEvent", "<signalEventDefinition/>"), ElementsAre("e"));
    EXPECT_THAT(judge("endEvent", "<signalEventDefinition signalRef='S'/>"), IsEmpty());
    EXPECT_THAT(judge("endEvent", "<escalationEventDefinition escalationRef='E'/>"), ElementsAre("e"));
    EXPECT_THAT(judge("endEvent", "<escalationEventDefinition escalationRef='F'/>"), IsEmpty());
    EXPECT_THAT(judge("endEvent", "<errorEventDefinition/>"), ElementsAre("e"));
    EXPECT_THAT(judge("endEvent", "<errorEventDefinition errorRef='Y'/>"), IsEmpty());
    EXPECT_THAT(said("event-payload", drawing("<endEvent id='e'><signalEventDefinition/></endEvent>")), IsEmpty());
    EXPECT_THAT(judge("startEvent",
                    "<dataOutput id='d'/><outputSet><dataOutputRefs>d</dataOutputRefs></outputSet>"
                    "<messageEventDefinition messageRef='M'/><signalEventDefinition signalRef='S'/>"),
        ElementsAre("e"))
        << "data for one of two triggers";
}

TEST(WellformedData, TextsSayWhatTheyAreWrittenIn)
{
    EXPECT_THAT(said("media-type",
                    process("<task id='a'><documentation textFormat='fancy'>x</documentation></task>"
                            "<task id='b'><documentation textFormat='text/html; charset=utf-8'>x</documentation></task>"
                            "<scriptTask id='c' scriptFormat='whatever'/><scriptTask id='d' scriptFormat='groovy'/>"
                            "<scriptTask id='e'><script>1+1</script></scriptTask>"
                            "<textAnnotation id='f' textFormat='text'/>")),
        UnorderedElementsAre("a", "c", "e", "f"));
}

TEST(WellformedData, WhoDoesTheWorkIsSaidOnce)
{
    const auto task = [](const QByteArray& inside) {
        return "<resource id='R' name='R'/>"
            + process("<task id='t'><performer id='p'>" + inside + "</performer></task>");
    };
    const QByteArray found = "<resourceAssignmentExpression><expression>x</expression></resourceAssignmentExpression>";
    EXPECT_THAT(said("resource-role", task("<resourceRef>R</resourceRef>")), IsEmpty());
    EXPECT_THAT(said("resource-role", task(found)), IsEmpty());
    EXPECT_THAT(said("resource-role", task("<resourceRef>R</resourceRef>" + found)), ElementsAre("t"));
    EXPECT_THAT(
        said("resource-role",
            task("<resourceParameterBinding parameterRef='x'><expression>1</expression></resourceParameterBinding>")),
        ElementsAre("t"));
}

TEST(WellformedFlow, WhatIsToRunBeginsAtStartsAndEndsAtEnds)
{
    const QByteArray start = "<startEvent id='s'/>", end = "<endEvent id='e'/>", task = "<task id='t'/>";
    const auto listed = [](const QByteArray& id, const QByteArray& list, const QByteArray& flow) {
        return "<task id='" + id + "'><" + list + ">" + flow + "</" + list + "></task>";
    };
    const QByteArray listing = listed("t", "incoming", "f");
    EXPECT_THAT(
        said("start-and-end", process(start + task + end + sequenceFlow("f", "s", "t") + sequenceFlow("g", "t", "e"))),
        IsEmpty());
    EXPECT_THAT(said("start-and-end", process(task + sequenceFlow("g", "t", "u") + "<task id='u'/>")), IsEmpty())
        << "neither start nor end";
    EXPECT_THAT(said("start-and-end", process(start + listing + sequenceFlow("f", "s", "t"))), ElementsAre("P"));
    EXPECT_THAT(said("start-and-end", process(end + listing + sequenceFlow("f", "t", "e"))), ElementsAre("P"));
    EXPECT_THAT(said("start-and-end", process(start + task + sequenceFlow("f", "s", "t"))), IsEmpty())
        << "lists no flows at its steps: none is missing";
    EXPECT_THAT(
        said("start-and-end", process(end + "<receiveTask id='t' instantiate='true'/>" + sequenceFlow("f", "t", "e"))),
        IsEmpty());
    EXPECT_THAT(said("start-and-end",
                    process(start + end + listing + listed("u", "outgoing", "g") + sequenceFlow("f", "s", "t")
                        + sequenceFlow("g", "u", "e"))),
        ElementsAre("t", "u"));
    EXPECT_THAT(
        said("start-and-end",
            drawing(start + end + task + "<task id='u'/>" + sequenceFlow("f", "s", "t") + sequenceFlow("g", "u", "e"))),
        IsEmpty())
        << "style, in a drawing";
    EXPECT_THAT(said("start-and-end",
                    process(start + end + task + sequenceFlow("f", "s", "t") + sequenceFlow("g", "t", "e")
                        + "<boundaryEvent id='b' attachedToRef='t'><compensateEventDefinition/></boundaryEvent>"
                          "<task id='c' isForCompensation='true'/><subProcess id='x' triggeredByEvent='true'/>"
                          "<adHocSubProcess id='a'><task id='y'/></adHocSubProcess>"
                        + sequenceFlow("h", "t", "a") + sequenceFlow("i", "a", "e"))),
        IsEmpty());
}

TEST(WellformedFlow, ListedAtBothEndsOrAtNone)
{
    const auto model = [](const QByteArray& out, const QByteArray& in) {
        return drawing("<task id='a'>" + out + "</task><task id='b'>" + in + "</task>" + sequenceFlow("f", "a", "b"));
    };
    const QByteArray out = "<outgoing>f</outgoing>", in = "<incoming>f</incoming>";
    EXPECT_THAT(said("flow-lists", model("", "")), IsEmpty());
    EXPECT_THAT(said("flow-lists", model(out, in)), IsEmpty());
    EXPECT_THAT(said("flow-lists", model(out, "")), ElementsAre("b"));
    EXPECT_THAT(said("flow-lists", model("", in)), ElementsAre("a"));
}

TEST(WellformedFlow, CompensationLeadsToWhatCompensates)
{
    const auto model = [](const QByteArray& attributes) {
        return drawing("<task id='t'/><boundaryEvent id='b' attachedToRef='t'><compensateEventDefinition/>"
                       "</boundaryEvent><task id='c' "
            + attributes + "/><association id='a' sourceRef='b' targetRef='c'/>");
    };
    EXPECT_THAT(said("compensation-handler", model("")), ElementsAre("c"));
    EXPECT_THAT(said("compensation-handler", model("isForCompensation='true'")), IsEmpty());
}

TEST(WellformedFlow, IdsAreGivenOnce)
{
    EXPECT_THAT(said("unique-id", drawing("<task id='t'/><task id='u'/>")), IsEmpty());
    EXPECT_THAT(said("unique-id", drawing("<task id='t'/><task id='t'/>")), ElementsAre("t"));
}

TEST(WellformedFlow, EventBasedGatewaysWaitOneWay)
{
    const QByteArray wait = "<intermediateCatchEvent id='m'><messageEventDefinition/></intermediateCatchEvent>"
                            "<intermediateCatchEvent id='n'><timerEventDefinition/></intermediateCatchEvent>"
                            "<receiveTask id='r'/>";
    const auto gateway
        = [](const QByteArray& attributes = {}) { return "<eventBasedGateway id='g' " + attributes + "/>"; };
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway() + wait + sequenceFlow("a", "g", "m") + sequenceFlow("b", "g", "n"))),
        IsEmpty());
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway() + wait + sequenceFlow("a", "g", "r") + sequenceFlow("b", "g", "n"))),
        IsEmpty());
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway() + wait + sequenceFlow("a", "g", "m") + sequenceFlow("b", "g", "r"))),
        ElementsAre("g"));
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway() + wait + sequenceFlow("a", "g", "n") + sequenceFlow("b", "g", "r")
                        + "<boundaryEvent id='x' attachedToRef='r'><timerEventDefinition/></boundaryEvent>")),
        ElementsAre("r"));
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway("instantiate='true'") + wait + "<task id='t'/>" + sequenceFlow("a", "g", "m")
                        + sequenceFlow("b", "g", "n") + sequenceFlow("c", "t", "g"))),
        ElementsAre("g"));
    EXPECT_THAT(said("event-based-gateway",
                    drawing(gateway("eventGatewayType='Parallel'") + wait + sequenceFlow("a", "g", "m")
                        + sequenceFlow("b", "g", "n"))),
        ElementsAre("g"));
}

TEST(WellformedFlow, TimersCanBeRead)
{
    const auto timer = [](const QByteArray& when) {
        return process("<intermediateCatchEvent id='t'><timerEventDefinition>" + when
            + "</timerEventDefinition></intermediateCatchEvent>");
    };
    for (const char* right : {"<timeDuration>PT8H</timeDuration>", "<timeDate>2026-01-05T09:00:00Z</timeDate>",
             "<timeCycle>R3/PT10M</timeCycle>", "<timeCycle>R/2026-01-05T09:00:00Z/P1D</timeCycle>",
             "<timeCycle>0 0/5 * * * ?</timeCycle>", "<timeDuration>${wait}</timeDuration>",
             "<timeDuration>=wait</timeDuration>", "<timeDate>date and time(\"2026-01-05T09:00:00Z\")</timeDate>"})
        EXPECT_THAT(said("timer", timer(right)), IsEmpty()) << right;
    for (const char* wrong : {"<timeDuration>soon</timeDuration>", "<timeDate>PT8H</timeDate>",
             "<timeCycle>often</timeCycle>", "<timeDuration>8 hours</timeDuration>"})
        EXPECT_THAT(said("timer", timer(wrong)), ElementsAre("t")) << wrong;
    EXPECT_THAT(said("timer",
                    drawing("<startEvent id='t'><timerEventDefinition><timeCycle>every Monday</timeCycle>"
                            "</timerEventDefinition></startEvent>")),
        IsEmpty());
}

TEST(WellformedFlow, MessagesLeaveAndReachMessageEvents)
{
    const auto model = [](const QByteArray& trigger, const QByteArray& target = "s") {
        return "<collaboration id='C'><participant id='A' processRef='P'/><participant id='B'/>"
               "<messageFlow id='m' sourceRef='B' targetRef='"
            + target + "'/></collaboration>"
            + process("<startEvent id='s'>" + trigger + "</startEvent><group id='g'/>");
    };
    EXPECT_THAT(said("message-flow-ends", model("")), ElementsAre("s"));
    EXPECT_THAT(said("message-flow-ends", model("<messageEventDefinition/>")), IsEmpty());
    EXPECT_THAT(said("message-flow-ends", model("", "g")), ElementsAre("m")) << "groups receive nothing";
}

TEST(WellformedFlow, LinksStandForTheFlow)
{
    const QByteArray links = "<intermediateThrowEvent id='o'><linkEventDefinition name='L'/></intermediateThrowEvent>"
                             "<intermediateCatchEvent id='i'><linkEventDefinition name='L'/></intermediateCatchEvent>"
                             "<task id='a'/><task id='b'/>";
    EXPECT_THAT(
        said("link-event", drawing(links + sequenceFlow("f", "a", "o") + sequenceFlow("g", "i", "b"))), IsEmpty());
    EXPECT_THAT(said("link-event", drawing(links + sequenceFlow("f", "o", "a") + sequenceFlow("g", "b", "i"))),
        ElementsAre("f", "g"));
}

TEST(WellformedFlow, CancellingEndsStandInTransactions)
{
    const QByteArray end = "<endEvent id='e'><cancelEventDefinition/></endEvent>";
    EXPECT_THAT(said("event-definition", drawing("<transaction id='t'>" + end + "</transaction>")), IsEmpty());
    EXPECT_THAT(said("event-definition", drawing("<subProcess id='t'>" + end + "</subProcess>")), ElementsAre("e"));
}

TEST(WellformedFlow, ConditionsWhereNothingIsChosen)
{
    const auto conditional = [](const QByteArray& id, const QByteArray& from, const QByteArray& to) {
        return "<sequenceFlow id='" + id + "' sourceRef='" + from + "' targetRef='" + to
            + "'><conditionExpression>x</conditionExpression></sequenceFlow>";
    };
    const QByteArray tasks = "<task id='a'/><task id='b'/><task id='c'/>";
    EXPECT_THAT(said("useless-condition", process(tasks + conditional("f", "a", "b"))), ElementsAre("f"));
    EXPECT_THAT(said("useless-condition", process(tasks + conditional("f", "a", "b") + sequenceFlow("g", "a", "c"))),
        IsEmpty());
    EXPECT_THAT(said("useless-condition", drawing(tasks + conditional("f", "a", "b"))), IsEmpty());
}

TEST(WellformedFlow, ReceivingThatStartsCasesIsNotReached)
{
    const QByteArray task = "<receiveTask id='r' instantiate='true'/><task id='t'/>";
    EXPECT_THAT(said("start-and-end", drawing(task + sequenceFlow("f", "r", "t"))), IsEmpty());
    EXPECT_THAT(said("start-and-end", drawing(task + sequenceFlow("f", "t", "r"))), ElementsAre("r"));
}

TEST(WellformedData, InstancesSayHowManyAndWhatTheyThrow)
{
    const auto task = [](const QByteArray& loop) { return process("<task id='t'>" + loop + "</task>"); };
    const auto loop = [](const QByteArray& attributes, const QByteArray& content) {
        return "<multiInstanceLoopCharacteristics " + attributes + ">" + content
            + "</multiInstanceLoopCharacteristics>";
    };
    const QByteArray three = "<loopCardinality>3</loopCardinality>";
    EXPECT_THAT(said("multi-instance", task(loop("", three))), IsEmpty());
    EXPECT_THAT(said("multi-instance", task(loop("", ""))), ElementsAre("t"));
    EXPECT_THAT(said("multi-instance", task(loop("xmlns:v='urn:v' v:collection='x'", ""))), IsEmpty());
    EXPECT_THAT(said("multi-instance", task(loop("behavior='One'", three))), ElementsAre("t"));
    EXPECT_THAT(said("multi-instance", task(loop("", three + "<completionCondition>23</completionCondition>"))),
        ElementsAre("t"));
    EXPECT_THAT(
        said("multi-instance", task(loop("", three + "<completionCondition>done</completionCondition>"))), IsEmpty());
}

TEST(WellformedData, WhatFlowsIsOfOneKind)
{
    const auto model = [](const QByteArray& item, const QByteArray& more = {}) {
        return "<itemDefinition id='A' structureRef='a'/><itemDefinition id='B' structureRef='b'/>"
            + process("<dataObject id='o' itemSubjectRef='A'/><dataObjectReference id='r' dataObjectRef='o'/>"
                      "<task id='t'><ioSpecification><dataInput id='x' itemSubjectRef='"
                + item
                + "'/><inputSet><dataInputRefs>x</dataInputRefs></inputSet><outputSet/></ioSpecification>"
                  "<dataInputAssociation id='d'><sourceRef>r</sourceRef><targetRef>x</targetRef>"
                + more + "</dataInputAssociation></task>");
    };
    EXPECT_THAT(said("data-association", model("A")), IsEmpty());
    EXPECT_THAT(said("data-association", model("B")), ElementsAre("d"));
    EXPECT_THAT(said("data-association", model("B", "<transformation>x.y</transformation>")), IsEmpty());
}

TEST(WellformedSchema, OrderPlaceAndAttributes)
{
    const auto schema = [](const QByteArray& content) { return said("schema", content); };
    EXPECT_THAT(schema(drawing("<task id='t'><outgoing>f</outgoing><incoming>g</incoming></task>")), ElementsAre("t"));
    EXPECT_THAT(
        schema(drawing("<task id='t'><incoming>g</incoming><documentation>x</documentation><outgoing>f</outgoing>"
                       "<incoming>h</incoming></task>")),
        ElementsAre("t"))
        << "two behind their place, mended in one";
    EXPECT_THAT(schema(drawing("<task id='t'><incoming>g</incoming><outgoing>f</outgoing></task>")), IsEmpty());
    EXPECT_THAT(schema(drawing("<task id='t' colour='red'/>")), ElementsAre("t"));
    EXPECT_THAT(schema(drawing("<task id='t' xmlns:v='urn:v' v:colour='red'/>")), IsEmpty());
    EXPECT_THAT(schema("<property id='p'/>" + drawing("")), ElementsAre("p"));
    EXPECT_THAT(schema(drawing("<sequenceFlow id='f' sourceRef='a' targetRef='a'><conditionExpression id='c' "
                               "language='no%way' xsi:type='tFormalExpression'>x</conditionExpression></sequenceFlow>"
                               "<task id='a'/>")),
        ElementsAre("c"));
}

TEST(WellformedSchema, GatewaysThatStateADirectionJoinOrSplit)
{
    const QByteArray gateway = "<parallelGateway id='g' gatewayDirection='Diverging'/><task id='a'/><task id='b'/>";
    EXPECT_THAT(said("gateway-direction", drawing(gateway + sequenceFlow("f", "g", "a"))), ElementsAre("g"));
    EXPECT_THAT(said("gateway-direction", drawing(gateway + sequenceFlow("f", "g", "a") + sequenceFlow("h", "g", "b"))),
        IsEmpty());
}

} // namespace

} // namespace millrace::wellformed
