// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/rules/rules.h"

#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/lint/linter.h"
#include "tests/modeler/lint/lint_fixture.h"

#include <QDir>
#include <gmock/gmock.h>

namespace millrace::lint {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

using namespace lint::testing;

/// Start, task and end, connected, all with names.
const QByteArray clean = "<startEvent id='s' name='Asked'><outgoing>f1</outgoing></startEvent>\n"
                         "<task id='t' name='Work'><incoming>f1</incoming><outgoing>f2</outgoing></task>\n"
                         "<endEvent id='e' name='Done'><incoming>f2</incoming></endEvent>\n"
                         "<sequenceFlow id='f1' sourceRef='s' targetRef='t'/>\n"
                         "<sequenceFlow id='f2' sourceRef='t' targetRef='e'/>\n";

TEST(LintRules, CleanModelHasNoFindings)
{
    EXPECT_THAT(lint(*processOf(clean)), IsEmpty());
}

TEST(LintRules, StartEventRequired)
{
    EXPECT_THAT(foundIn("start-event-required", "<task id='t'/><endEvent id='e'/>"), ElementsAre("P"));
    EXPECT_THAT(foundIn("start-event-required", "<subProcess id='sub'><task id='t'/></subProcess><startEvent id='s'/>"),
        ElementsAre("sub"));
    EXPECT_THAT(foundIn("start-event-required", clean), IsEmpty());
    EXPECT_THAT(foundIn("start-event-required", ""), IsEmpty()) << "an empty pool begins nothing";
    EXPECT_THAT(
        foundIn("start-event-required", clean + "<adHocSubProcess id='a'><task id='x'/></adHocSubProcess>"), IsEmpty());
    EXPECT_THAT(foundIn("start-event-required",
                    clean + "<subProcess id='x' triggeredByEvent='true'><task id='y'/></subProcess>"),
        IsEmpty());
}

TEST(LintRules, EndEventRequired)
{
    EXPECT_THAT(foundIn("end-event-required", "<startEvent id='s'/><task id='t'/>"), ElementsAre("P"));
    EXPECT_THAT(foundIn("end-event-required", clean), IsEmpty());
}

TEST(LintRules, LabelRequired)
{
    EXPECT_THAT(foundIn("label-required", "<task id='t'/><startEvent id='s' name='  '/><userTask id='u' name='Do'/>"),
        ElementsAre("t", "s"));
    EXPECT_THAT(foundIn("label-required", "<laneSet id='ls'><lane id='l'/></laneSet>"), ElementsAre("l"));
    EXPECT_THAT(
        foundIn("label-required", "<parallelGateway id='g'/><sequenceFlow id='f'/><dataObject id='d'/>"), IsEmpty());
}

const QByteArray splitting = "<sequenceFlow id='f1' sourceRef='g' targetRef='a'/>"
                             "<sequenceFlow id='f2' sourceRef='g' targetRef='b'/><task id='a'/><task id='b'/>";

TEST(LintRules, OnlyGatewaysThatAskNeedAName)
{
    EXPECT_THAT(foundIn("label-required", "<exclusiveGateway id='g'/>" + splitting), Contains("g"));
    EXPECT_THAT(foundIn("label-required", "<exclusiveGateway id='g' name='Ok?'/>" + splitting), Not(Contains("g")));
    EXPECT_THAT(foundIn("label-required",
                    "<exclusiveGateway id='g'/><sequenceFlow id='f1' sourceRef='g' targetRef='a'/><task id='a'/>"),
        Not(Contains("g")));
}

TEST(LintRules, NoDisconnected)
{
    EXPECT_THAT(foundIn("no-disconnected", clean + "<task id='lost'/>"), ElementsAre("lost"));
    EXPECT_THAT(foundIn("no-disconnected",
                    clean
                        + "<boundaryEvent id='b' attachedToRef='t'/><task id='c' isForCompensation='true'/>"
                          "<adHocSubProcess id='a' name='A'><task id='x'/></adHocSubProcess>"
                          "<sequenceFlow id='f3' sourceRef='a' targetRef='e'/>"
                          "<subProcess id='ev' triggeredByEvent='true'/><dataObject id='d'/>"),
        IsEmpty());
}

TEST(LintRules, ConditionalFlows)
{
    const QByteArray conditions
        = "<sequenceFlow id='f1' sourceRef='g' targetRef='a'><conditionExpression>x > 1</conditionExpression>"
          "</sequenceFlow><sequenceFlow id='f2' sourceRef='g' targetRef='b'/><task id='a'/><task id='b'/>";
    EXPECT_THAT(foundIn("conditional-flows", "<exclusiveGateway id='g'/>" + conditions), ElementsAre("f2"));
    EXPECT_THAT(foundIn("conditional-flows", "<inclusiveGateway id='g'/>" + splitting), ElementsAre("f1", "f2"));
    EXPECT_THAT(foundIn("conditional-flows", "<exclusiveGateway id='g' default='f2'/>" + conditions), IsEmpty());
    const QByteArray named = "<exclusiveGateway id='g'/><task id='a' name='a'/><task id='b' name='b'/>"
                             "<sequenceFlow id='f1' name='yes' sourceRef='g' targetRef='a'/>";
    EXPECT_THAT(foundIn("conditional-flows", named + "<sequenceFlow id='f2' name='no' sourceRef='g' targetRef='b'/>"),
        IsEmpty())
        << "people read the names";
    EXPECT_THAT(
        foundIn("conditional-flows", named + "<sequenceFlow id='f2' sourceRef='g' targetRef='b'/>"), ElementsAre("f2"));
    EXPECT_THAT(foundIn("conditional-flows",
                    named
                        + "<sequenceFlow id='f2' name='no' sourceRef='g' targetRef='b'>"
                          "<conditionExpression>x</conditionExpression></sequenceFlow>"),
        ElementsAre("f1"))
        << "data decide";
    EXPECT_THAT(foundIn("conditional-flows", "<parallelGateway id='g'/>" + splitting), IsEmpty());
    EXPECT_THAT(foundIn("conditional-flows",
                    "<exclusiveGateway id='g'/><sequenceFlow id='f' sourceRef='g' targetRef='a'/><task id='a'/>"),
        IsEmpty());
}

TEST(LintRules, MissingConditionsAreErrorsWhereDataDecideAndTheProcessIsToRun)
{
    const auto severity = [](const QByteArray& attributes, const QByteArray& condition) {
        const QByteArray flows = "<exclusiveGateway id='g'/><task id='a'/><task id='b'/>"
                                 "<sequenceFlow id='f1' sourceRef='g' targetRef='a'>"
            + condition + "</sequenceFlow><sequenceFlow id='f2' sourceRef='g' targetRef='b'/>";
        for (const Finding& finding : lint(*processOf(flows, attributes))) {
            if (finding.problem.rule == QLatin1String("conditional-flows"))
                return finding.problem.severity;
        }
        return base::Severity::Note;
    };
    const QByteArray condition = "<conditionExpression>x</conditionExpression>";
    EXPECT_EQ(severity("isExecutable='true'", condition), base::Severity::Error);
    EXPECT_EQ(severity("isExecutable='true'", ""), base::Severity::Warning);
    EXPECT_EQ(severity("isExecutable='false'", condition), base::Severity::Warning);
    EXPECT_EQ(severity("", condition), base::Severity::Warning);
}

TEST(LintRules, NoGatewayJoinFork)
{
    const QByteArray flows = "<task id='a'/><task id='b'/><sequenceFlow id='i1' sourceRef='a' targetRef='g'/>"
                             "<sequenceFlow id='i2' sourceRef='b' targetRef='g'/>"
                             "<sequenceFlow id='o1' sourceRef='g' targetRef='a'/>";
    EXPECT_THAT(foundIn("no-gateway-join-fork",
                    "<exclusiveGateway id='g'/>" + flows + "<sequenceFlow id='o2' sourceRef='g' targetRef='b'/>"),
        ElementsAre("g"));
    EXPECT_THAT(foundIn("no-gateway-join-fork", "<exclusiveGateway id='g'/>" + flows), IsEmpty());
}

TEST(LintRules, Expression)
{
    const auto condition = [](const QByteArray& text, const QByteArray& attributes = {}) {
        return "<sequenceFlow id='f'><conditionExpression " + attributes + ">" + text
            + "</conditionExpression></sequenceFlow>";
    };
    EXPECT_THAT(foundIn("expression", condition("amount &gt;")), ElementsAre("f"));
    EXPECT_THAT(foundIn("expression", condition("${amount &gt;}")), ElementsAre("f"));
    EXPECT_THAT(foundIn("expression", condition("amount &gt; 1000 and ok")), IsEmpty());
    EXPECT_THAT(foundIn("expression", condition("${amount &gt; 1000}")), IsEmpty());
    EXPECT_THAT(foundIn("expression", condition("  ")), IsEmpty());
    EXPECT_THAT(foundIn("expression", condition("amount &gt;", "language='http://groovy.codehaus.org/'")), IsEmpty());
}

TEST(LintRules, FindingsNameTheLine)
{
    const auto tree = processOf("\n\n<task id='t'/>");
    const auto findings = lint(*tree);
    const auto label = std::find_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.problem.rule == QLatin1String("label-required"); });
    ASSERT_NE(label, findings.end());
    EXPECT_EQ(label->problem.line, 5);
}

TEST(LintRules, QuickFixMakesItsFindingVanish)
{
    const auto tree = processOf("<exclusiveGateway id='g' name='Ok?'/>"
                                "<sequenceFlow id='f1' sourceRef='g' targetRef='a'><conditionExpression>x > 1"
                                "</conditionExpression></sequenceFlow>"
                                "<sequenceFlow id='f2' sourceRef='g' targetRef='b'/><task id='a'/><task id='b'/>");
    int fixes = 0;
    for (const Finding& finding : lint(*tree)) {
        EXPECT_EQ(finding.fix.empty(), finding.fixName.isEmpty());
        if (finding.fix.empty())
            continue;
        ++fixes;
        const auto mended = tree->copy();
        for (const metamodel::Change& change : finding.fix)
            mended->apply(change);
        EXPECT_THAT(found(*mended, finding.problem.rule.toLatin1().constData()),
            Not(Contains(finding.problem.element.toStdString())));
        for (auto change = finding.fix.rbegin(); change != finding.fix.rend(); ++change)
            mended->apply(metamodel::inverse(*change));
        EXPECT_EQ(mended->save(), tree->save());
    }
    EXPECT_EQ(fixes, 1);
}

TEST(LintRules, SamplesAreClean)
{
    const QDir folder(QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples"));
    const QStringList files = folder.entryList({QStringLiteral("*.bpmn")});
    EXPECT_FALSE(files.isEmpty());
    for (const QString& file : files) {
        const auto loaded = bpmn::loadFile(folder.filePath(file));
        ASSERT_NE(loaded.tree, nullptr);
        for (const base::Problem& problem : loaded.problems)
            ADD_FAILURE() << base::toText(problem).toStdString();
        for (const Finding& finding : lint(*loaded.tree))
            ADD_FAILURE() << file.toStdString() << ": " << base::toText(finding.problem).toStdString();
    }
}

} // namespace

} // namespace millrace::lint
