// SPDX-License-Identifier: GPL-3.0-or-later
// Business rule tasks of stored deployments decide by what was deployed with them.
#include "tests/engine/runtime/engine_fixture.h"

#include "engine/runtime/database.h"

namespace millrace::support {

namespace {

using execution::DecisionFile;
using execution::Decisions;
using runtime::CaseStatus;

QByteArray deciding(const char* decision = "size")
{
    return QByteArray("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                      "xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='Defs' targetNamespace='urn:t'>"
                      "<process id='P' isExecutable='true'><startEvent id='s'/><userTask id='ask'/>"
                      "<businessRuleTask id='d' camunda:resultVariable='size' camunda:decisionRef='")
        + decision
        + "'/><userTask id='look'/><endEvent id='e'/>"
          "<sequenceFlow id='f1' sourceRef='s' targetRef='ask'/><sequenceFlow id='f2' sourceRef='ask' targetRef='d'/>"
          "<sequenceFlow id='f3' sourceRef='d' targetRef='look'/><sequenceFlow id='f4' sourceRef='look' targetRef='e'/>"
          "</process></definitions>";
}

/// Sizes above the limit are big; the limit is that of another file.
DecisionFile sizes()
{
    return {QStringLiteral("/somewhere/sizes.dmn"),
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='a' name='Sizes' namespace='urn:sizes'>"
        "<import namespace='urn:limits' name='limits' importType='https://www.omg.org/spec/DMN/20191111/MODEL/'/>"
        "<inputData id='i' name='amount'><variable name='amount' typeRef='number'/></inputData>"
        "<decision id='size' name='Size'><variable name='Size'/>"
        "<informationRequirement><requiredInput href='#i'/></informationRequirement>"
        "<informationRequirement><requiredDecision href='urn:limits#limit'/></informationRequirement>"
        "<literalExpression><text>if amount > limits.Limit then \"big\" else \"small\"</text></literalExpression>"
        "</decision></definitions>"};
}

DecisionFile limits(const QByteArray& limit)
{
    return {QStringLiteral("/somewhere/limits.dmn"),
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='b' name='L' namespace='urn:limits'>"
        "<decision id='limit' name='Limit'><variable name='Limit'/><literalExpression><text>"
            + limit + "</text></literalExpression></decision></definitions>"};
}

DecisionFile unrelated(const QByteArray& text)
{
    return {QStringLiteral("/somewhere/other.dmn"),
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='c' name='O' namespace='urn:other'>"
        "<decision id='other' name='Other'><literalExpression><text>"
            + text + "</text></literalExpression></decision></definitions>"};
}

class DeployedDecisions : public EngineFixture {
protected:
    runtime::Deployment deploy(std::vector<DecisionFile> files, const QByteArray& bpmn = deciding())
    {
        return engine().deploy(
            bpmn, QStringLiteral("test.bpmn"), QString(), std::make_shared<const Decisions>(std::move(files)));
    }
    std::string sizeOf(runtime::CaseId id)
    {
        const feel::Value* size = engine().view(id).variables().find("size");
        return size ? feel::toText(*size) : "none";
    }
};

TEST_F(DeployedDecisions, DecideAndGoOnDecidingInAnotherEngine)
{
    const auto deployment = deploy({limits("100"), unrelated("1"), sizes()});
    const runtime::CaseId id = engine().start(deployment.id, context({{"amount", 120}}));
    reopen();
    engine().completeTask(task("ask"), {});
    EXPECT_EQ(sizeOf(id), "\"big\"");
    EXPECT_EQ(openTasks(), std::vector<std::string> {"look"});
}

TEST_F(DeployedDecisions, AreThoseOfTheVersionThatACaseFollows)
{
    const auto old = deploy({limits("100"), sizes()});
    const runtime::CaseId first = engine().start(old.id, context({{"amount", 120}}));
    const auto now = deploy({limits("200"), sizes()});
    EXPECT_EQ(now.version, 2) << "what it decides by has changed";
    engine().completeTask(task("ask"), {});
    EXPECT_EQ(sizeOf(first), "\"big\"");
    const runtime::CaseId second = engine().start(now.id, context({{"amount", 120}}));
    engine().completeTask(task("ask"), {});
    EXPECT_EQ(sizeOf(second), "\"small\"");
    EXPECT_EQ(deploy({limits("200"), unrelated("2"), sizes()}).version, 2) << "it does not ask that file";
}

TEST_F(DeployedDecisions, ThatAreMissingAreAnIncidentUntilTheyAreThere)
{
    const auto deployment = deploy({unrelated("1")});
    const runtime::CaseId id = engine().start(deployment.id, context({{"amount", 120}}));
    reopen();
    engine().completeTask(task("ask"), {});
    ASSERT_EQ(engine().view(id).instance().incidents().size(), 1U);
    const auto incident = engine().view(id).instance().incidents().front();
    EXPECT_THAT(incident.message, ::testing::HasSubstr("size"));
    ASSERT_TRUE(engine().follow(id, deploy({limits("100"), sizes()}).id));
    engine().retry(id, incident.token);
    EXPECT_EQ(sizeOf(id), "\"big\"");
}

TEST_F(DeployedDecisions, OlderDatabasesHaveNone)
{
    const auto deployment = deploy({}, bytes(twoTasks()));
    reopen();
    {
        runtime::Connection old(path());
        old.run(QStringLiteral("DROP TABLE decision_file"));
        old.run(QStringLiteral("PRAGMA user_version = 2"));
    }
    const runtime::CaseId id = engine().start(deployment.id, {});
    EXPECT_EQ(statusOf(id), CaseStatus::Running);
    EXPECT_EQ(deploy({limits("100"), sizes()}).version, deployment.version + 1);
}

} // namespace

} // namespace millrace::support
