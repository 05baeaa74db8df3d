// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/wellformed/wellformed.h"

#include "modeler/bpmn/definitions.h"
#include "tests/support/corpus.h"

#include <QSet>
#include <gmock/gmock.h>

namespace millrace::wellformed {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::unique_ptr<metamodel::Tree> treeOf(const QByteArray& content)
{
    auto loaded = bpmn::load("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>"
        + content + "</definitions>");
    EXPECT_NE(loaded.tree, nullptr);
    return std::move(loaded.tree);
}

/// Ids of what the rule finds; every fix makes its flaw vanish, and its inverse restores the bytes.
std::vector<std::string> flawsIn(const metamodel::Tree& tree, const char* rule)
{
    std::vector<std::string> ids;
    for (const Flaw& flaw : check(tree)) {
        EXPECT_FALSE(flaw.problem.message.isEmpty());
        EXPECT_FALSE(flaw.problem.message.contains(QLatin1Char('%'))) << flaw.problem.message.toStdString();
        EXPECT_EQ(flaw.fix.empty(), flaw.fixName.isEmpty());
        if (flaw.problem.rule != QLatin1String(rule))
            continue;
        ids.push_back(flaw.problem.element.toStdString());
        if (flaw.fix.empty())
            continue;
        const auto mended = tree.copy();
        for (const metamodel::Change& change : flaw.fix)
            mended->apply(change);
        for (const Flaw& left : check(*mended))
            EXPECT_FALSE(left.problem.rule == flaw.problem.rule && left.problem.message == flaw.problem.message
                && left.element == flaw.element)
                << left.problem.message.toStdString();
        for (const metamodel::Change& change : metamodel::inverse(flaw.fix))
            mended->apply(change);
        EXPECT_EQ(mended->save(), tree.save());
    }
    return ids;
}

std::vector<std::string> flaws(const char* rule, const QByteArray& content, const QByteArray& attributes = {})
{
    return flawsIn(*treeOf("<process id='P' " + attributes + ">" + content + "</process>"), rule);
}

QByteArray flow(const QByteArray& id, const QByteArray& from, const QByteArray& to, const QByteArray& condition = {})
{
    return "<sequenceFlow id='" + id + "' sourceRef='" + from + "' targetRef='" + to + "'>"
        + (condition.isEmpty() ? QByteArray() : "<conditionExpression>" + condition + "</conditionExpression>")
        + "</sequenceFlow>";
}

TEST(WellformedRules, Schema)
{
    EXPECT_THAT(flaws("schema", "<sequenceFlow id='f' sourceRef='a'/><task id='a'/>"), ElementsAre("f"));
    EXPECT_THAT(flaws("schema", "<task id='t' isForCompensation='maybe'/>"), ElementsAre("t"));
    EXPECT_THAT(flaws("schema", "<parallelGateway id='g' gatewayDirection='Both'/>"), ElementsAre("g"));
    EXPECT_THAT(flaws("schema", "<task id='t' startQuantity='two'/>"), ElementsAre("t"));
    EXPECT_THAT(
        flaws("schema", "<task id='t'><standardLoopCharacteristics/><multiInstanceLoopCharacteristics/></task>"),
        ElementsAre("t"));
    EXPECT_THAT(flaws("schema",
                    "<task id='t' startQuantity='2' xmlns:v='urn:v' v:more='x'><extensionElements><v:any/>"
                    "</extensionElements></task><parallelGateway id='g' gatewayDirection='Mixed'/>"),
        IsEmpty());
}

TEST(WellformedRules, ReferenceTypes)
{
    const QByteArray signal = "<startEvent id='s'><signalEventDefinition id='d' signalRef='x'/></startEvent>";
    EXPECT_THAT(flawsIn(*treeOf("<process id='P'>" + signal + "</process><message id='x'/>"), "reference-type"),
        ElementsAre("d"));
    EXPECT_THAT(
        flawsIn(*treeOf("<process id='P'>" + signal + "</process><signal id='x'/>"), "reference-type"), IsEmpty());
    EXPECT_THAT(flaws("reference-type", "<task id='t'/><dataObject id='d'/>" + flow("f", "t", "d")), ElementsAre("f"));
}

TEST(WellformedRules, SequenceFlowEnds)
{
    const QByteArray nodes = "<startEvent id='s'/><endEvent id='e'/><task id='t'/><subProcess id='u'><task id='v'/>"
                             "</subProcess>";
    EXPECT_THAT(flaws("sequence-flow-ends", nodes + flow("f", "t", "s") + flow("g", "e", "t") + flow("h", "t", "v")),
        ElementsAre("f", "g", "h"));
    EXPECT_THAT(flaws("sequence-flow-ends", nodes + flow("f", "s", "t") + flow("g", "t", "u") + flow("h", "u", "e")),
        IsEmpty());
    EXPECT_THAT(flawsIn(*treeOf("<process id='P'><task id='a'/>" + flow("f", "a", "b")
                            + "</process><process id='Q'><task id='b'/></process>"),
                    "sequence-flow-ends"),
        ElementsAre("f"));
}

TEST(WellformedRules, MessageFlowEnds)
{
    const QByteArray pools = "<process id='P'><task id='a'/><exclusiveGateway id='g'/></process>"
                             "<process id='Q'><task id='b'/></process><collaboration id='C'>"
                             "<participant id='p' processRef='P'/><participant id='q' processRef='Q'/>"
                             "<messageFlow id='m' sourceRef='SOURCE' targetRef='TARGET'/></collaboration>";
    const auto between = [&](const char* from, const char* to) {
        return flawsIn(*treeOf(QByteArray(pools).replace("SOURCE", from).replace("TARGET", to)), "message-flow-ends");
    };
    EXPECT_THAT(between("a", "b"), IsEmpty());
    EXPECT_THAT(between("a", "q"), IsEmpty());
    EXPECT_THAT(between("a", "p"), ElementsAre("m"));
    EXPECT_THAT(between("g", "b"), ElementsAre("m"));
}

TEST(WellformedRules, EventDefinitions)
{
    const auto said = [](const QByteArray& element, const QByteArray& definition, const QByteArray& attributes = {}) {
        return !flaws("event-definition",
            "<task id='t'/><" + element + " id='x' " + attributes + "><" + definition + "EventDefinition/></" + element
                + ">")
                    .empty();
    };
    for (const char* good : {"message", "timer", "conditional", "signal"})
        EXPECT_FALSE(said("startEvent", good)) << good;
    for (const char* bad : {"error", "escalation", "compensate", "cancel", "link", "terminate"})
        EXPECT_TRUE(said("startEvent", bad)) << bad;
    for (const char* bad : {"error", "escalation", "compensate", "cancel", "terminate"})
        EXPECT_TRUE(said("intermediateCatchEvent", bad)) << bad;
    for (const char* bad : {"timer", "conditional", "error", "cancel", "terminate"})
        EXPECT_TRUE(said("intermediateThrowEvent", bad)) << bad;
    for (const char* bad : {"timer", "conditional", "link", "cancel"}) // cancel: in transactions alone
        EXPECT_TRUE(said("endEvent", bad)) << bad;
    for (const char* good : {"message", "escalation", "error", "compensate", "signal", "terminate"})
        EXPECT_FALSE(said("endEvent", good)) << good;
    for (const char* bad : {"link", "terminate"})
        EXPECT_TRUE(said("boundaryEvent", bad, "attachedToRef='t'")) << bad;
    EXPECT_THAT(flaws("event-definition", "<intermediateCatchEvent id='x'/><intermediateThrowEvent id='y'/>"),
        ElementsAre("x"));
    EXPECT_THAT(flaws("event-definition",
                    "<subProcess id='u' triggeredByEvent='true'><startEvent id='x'><errorEventDefinition/></startEvent>"
                    "</subProcess>"),
        IsEmpty());
}

TEST(WellformedRules, BoundaryEvent)
{
    const QByteArray nodes = "<task id='t'/><transaction id='tr'/><exclusiveGateway id='g'/>";
    const auto on = [&](const QByteArray& host, const QByteArray& definition, const QByteArray& more = {}) {
        return flaws("boundary-event",
            nodes + "<boundaryEvent id='b' attachedToRef='" + host + "' " + more + "><" + definition
                + "EventDefinition/></boundaryEvent>");
    };
    EXPECT_THAT(on("t", "timer"), IsEmpty());
    EXPECT_THAT(on("tr", "cancel"), IsEmpty());
    EXPECT_THAT(on("t", "cancel"), ElementsAre("b"));
    EXPECT_THAT(on("g", "timer"), ElementsAre("b"));
    EXPECT_THAT(on("t", "error", "cancelActivity='false'"), ElementsAre("b"));
    EXPECT_THAT(on("t", "timer", "cancelActivity='false'"), IsEmpty());
}

TEST(WellformedRules, ConditionalEvent)
{
    const auto with = [](const QByteArray& condition) {
        return flaws("conditional-event",
            "<startEvent id='s'><conditionalEventDefinition>" + condition
                + "</conditionalEventDefinition></startEvent>");
    };
    EXPECT_THAT(with(""), ElementsAre("s"));
    EXPECT_THAT(with("<condition> </condition>"), ElementsAre("s"));
    EXPECT_THAT(with("<condition>x > 1</condition>"), IsEmpty());
}

TEST(WellformedRules, Timer)
{
    const auto with = [](const QByteArray& content, const QByteArray& attributes = {}) {
        return flaws("timer",
            "<startEvent id='s'><timerEventDefinition>" + content + "</timerEventDefinition></startEvent>", attributes);
    };
    EXPECT_THAT(with("<timeDate>2026-01-01T00:00:00Z</timeDate><timeCycle>R/PT1H</timeCycle>"), ElementsAre("s"));
    EXPECT_THAT(with("<timeDuration>PT1H</timeDuration>"), IsEmpty());
    EXPECT_THAT(with(""), IsEmpty()) << "a drawing may leave it open";
    EXPECT_THAT(with("", "isExecutable='true'"), ElementsAre("s"));
}

TEST(WellformedRules, LinkEvent)
{
    const auto link = [](const QByteArray& element, const QByteArray& id, const QByteArray& name) {
        return "<" + element + " id='" + id + "' name='N" + id + "'><linkEventDefinition name='" + name + "'/></"
            + element + ">";
    };
    const QByteArray thrown = link("intermediateThrowEvent", "o", "A");
    const QByteArray caught = link("intermediateCatchEvent", "i", "A");
    EXPECT_THAT(flaws("link-event", thrown + caught), IsEmpty());
    EXPECT_THAT(flaws("link-event", thrown), ElementsAre("o"));
    EXPECT_THAT(flaws("link-event", caught), ElementsAre("i"));
    EXPECT_THAT(flaws("link-event", thrown + caught + link("intermediateCatchEvent", "j", "A")), ElementsAre("j"));
    EXPECT_THAT(flaws("link-event", link("intermediateThrowEvent", "o", "")), ElementsAre("o"));
    EXPECT_THAT(
        flaws("link-event", thrown + "<subProcess id='u'>" + caught + "</subProcess>"), UnorderedElementsAre("o", "i"))
        << "not across borders";
}

TEST(WellformedRules, GatewayDirection)
{
    const QByteArray flows = "<task id='a'/><task id='b'/>" + flow("f", "g", "a") + flow("h", "g", "b");
    EXPECT_THAT(flaws("gateway-direction", "<parallelGateway id='g' gatewayDirection='Converging'/>" + flows),
        ElementsAre("g"));
    EXPECT_THAT(
        flaws("gateway-direction", "<parallelGateway id='g' gatewayDirection='Diverging'/>" + flows), IsEmpty());
    EXPECT_THAT(flaws("gateway-direction", "<parallelGateway id='g'/>" + flows), IsEmpty());
}

TEST(WellformedRules, EventBasedGateway)
{
    const QByteArray events = "<eventBasedGateway id='g'/><intermediateCatchEvent id='a'><timerEventDefinition/>"
                              "</intermediateCatchEvent><receiveTask id='b'/><task id='c'/>";
    EXPECT_THAT(flaws("event-based-gateway", events + flow("f", "g", "a") + flow("h", "g", "b")), IsEmpty());
    EXPECT_THAT(flaws("event-based-gateway", events + flow("f", "g", "a")), ElementsAre("g"));
    EXPECT_THAT(flaws("event-based-gateway", events + flow("f", "g", "a") + flow("h", "g", "c")), ElementsAre("c"));
    EXPECT_THAT(
        flaws("event-based-gateway", events + flow("f", "g", "a", "x") + flow("h", "g", "b")), ElementsAre("f"));
    EXPECT_THAT(flaws("event-based-gateway", events + flow("f", "g", "a") + flow("h", "g", "b") + flow("i", "c", "b")),
        ElementsAre("b"));
}

TEST(WellformedRules, DefaultFlow)
{
    const QByteArray nodes = "<exclusiveGateway id='g' default='f'/><task id='a'/><task id='b'/>";
    EXPECT_THAT(flaws("default-flow", nodes + flow("f", "g", "a") + flow("h", "g", "b", "x")), IsEmpty());
    EXPECT_THAT(flaws("default-flow", nodes + flow("f", "a", "b")), ElementsAre("g"));
    EXPECT_THAT(flaws("default-flow", nodes + flow("f", "g", "a", "x")), ElementsAre("f"));
}

TEST(WellformedRules, UselessCondition)
{
    const QByteArray nodes = "<parallelGateway id='g'/><exclusiveGateway id='x'/><task id='a'/>";
    EXPECT_THAT(flaws("useless-condition",
                    nodes + flow("f", "g", "a", "c") + flow("h", "x", "a", "c") + flow("i", "a", "g", "c")),
        ElementsAre("f"));
}

TEST(WellformedRules, AdHocSubProcess)
{
    const auto with = [](const QByteArray& content) {
        return flaws("ad-hoc-sub-process", "<adHocSubProcess id='u'>" + content + "</adHocSubProcess>");
    };
    EXPECT_THAT(with("<task id='a'/><task id='b'/>"), IsEmpty());
    EXPECT_THAT(with("<task id='a'/><startEvent id='s'/><endEvent id='e'/>"), ElementsAre("s", "e"));
    EXPECT_THAT(with("<task id='a'/><intermediateCatchEvent id='i'/>"), ElementsAre("i"));
    EXPECT_THAT(with("<dataObject id='d'/>"), ElementsAre("u"));
    EXPECT_THAT(with(""), IsEmpty());
}

TEST(WellformedRules, EventSubProcess)
{
    const auto with = [](const QByteArray& content, const QByteArray& more = {}) {
        return flaws("event-sub-process-typed-start-event",
            "<subProcess id='u' triggeredByEvent='true'>" + content + "</subProcess><task id='t'/>" + more);
    };
    const QByteArray timed = "<startEvent id='s'><timerEventDefinition/></startEvent>";
    EXPECT_THAT(with(timed), IsEmpty());
    EXPECT_THAT(with("<startEvent id='s'/>"), ElementsAre("s"));
    EXPECT_THAT(with(timed + "<startEvent id='z'><timerEventDefinition/></startEvent>"), ElementsAre("u"));
    EXPECT_THAT(with(timed, flow("f", "t", "u")), ElementsAre("f"));
}

TEST(WellformedRules, SubProcessBlankStartEvent)
{
    const QByteArray timed = "<startEvent id='s'><timerEventDefinition/></startEvent>";
    EXPECT_THAT(
        flaws("sub-process-blank-start-event", "<subProcess id='u'>" + timed + "</subProcess>"), ElementsAre("s"));
    EXPECT_THAT(flaws("sub-process-blank-start-event",
                    "<subProcess id='u'><startEvent id='s'/></subProcess><subProcess id='v' triggeredByEvent='true'>"
                    "<startEvent id='z'><timerEventDefinition/></startEvent></subProcess>"),
        IsEmpty());
    EXPECT_THAT(flaws("sub-process-blank-start-event", timed), IsEmpty());
}

TEST(WellformedRules, Compensation)
{
    const QByteArray nodes = "<task id='t'/><task id='undo' isForCompensation='true'/><boundaryEvent id='b' "
                             "attachedToRef='t'><compensateEventDefinition/></boundaryEvent>";
    EXPECT_THAT(flaws("compensation", nodes + "<association id='a' sourceRef='b' targetRef='undo'/>"), IsEmpty());
    EXPECT_THAT(flaws("compensation", nodes + flow("f", "b", "t")), ElementsAre("f"));
    EXPECT_THAT(flaws("compensation", nodes + flow("f", "t", "undo")), ElementsAre("f"));
}

TEST(WellformedRules, MultiInstance)
{
    const auto with = [](const QByteArray& content) {
        return flaws("multi-instance",
            "<task id='t'><multiInstanceLoopCharacteristics " + content + "</multiInstanceLoopCharacteristics></task>",
            "isExecutable='true'");
    };
    EXPECT_THAT(with(">"), ElementsAre("t"));
    EXPECT_THAT(with("><loopCardinality>3</loopCardinality>"), IsEmpty());
    EXPECT_THAT(with("xmlns:v='urn:v' v:collection='all'>"), IsEmpty());
}

TEST(WellformedRules, LaneContent)
{
    const auto lanes = [](const QByteArray& second) {
        return flaws("lane-content",
            "<laneSet id='ls'><lane id='a' name='A'><flowNodeRef>t</flowNodeRef></lane><lane id='b' name='B'>" + second
                + "</lane></laneSet><task id='t'/><task id='u'/>");
    };
    EXPECT_THAT(lanes("<flowNodeRef>u</flowNodeRef>"), IsEmpty());
    EXPECT_THAT(lanes("<flowNodeRef>t</flowNodeRef>"), ElementsAre("t"));
}

TEST(WellformedRules, EveryRuleHasANameOfItsOwn)
{
    QSet<QString> names;
    for (const NamedRule& rule : rules()) {
        EXPECT_FALSE(names.contains(QLatin1String(rule.name))) << rule.name;
        names.insert(QLatin1String(rule.name));
        EXPECT_GT(std::strlen(rule.title), 5U);
    }
    EXPECT_GE(names.size(), 15);
}

TEST(WellformedRules, ReferencesOfTheInterchangeGroupFollowTheSchema)
{
    SKIP_WITHOUT_CORPUS("bpmn/miwg-reference");
    for (const QString& file : support::corpusFiles("bpmn/miwg-reference", {QStringLiteral("*.bpmn")})) {
        const auto loaded = bpmn::loadFile(file);
        ASSERT_NE(loaded.tree, nullptr);
        for (const Flaw& flaw : check(*loaded.tree))
            EXPECT_NE(flaw.problem.rule, QStringLiteral("schema"))
                << file.toStdString() << ": " << base::toText(flaw.problem).toStdString();
    }
}

TEST(WellformedRules, FindsConstraintViolations)
{
    SKIP_WITHOUT_CORPUS("engine/betsy/bpmn_constraints");
    int models = 0, refused = 0;
    for (const QString& file : support::corpusFiles("engine/betsy/bpmn_constraints", {QStringLiteral("*.bpmn")})) {
        const auto loaded = bpmn::loadFile(file);
        ++models;
        const bool hasProblem = !loaded.tree || base::hasErrors(loaded.problems) || !loaded.problems.empty();
        if (hasProblem || !check(*loaded.tree).empty())
            ++refused;
        else if (qEnvironmentVariableIsSet("MILLRACE_LIST"))
            std::printf("not found: %s\n", qPrintable(file.section(QLatin1Char('/'), -1)));
    }
    RecordProperty("models", models);
    RecordProperty("refused", refused);
    std::printf("constraint violations found: %d of %d\n", refused, models);
    EXPECT_GT(refused * 2, models);
}

} // namespace

} // namespace millrace::wellformed
