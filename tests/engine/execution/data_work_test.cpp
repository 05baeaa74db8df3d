// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/data_work.h"

#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::execution {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

/// A table of two outputs by two inputs, and a decision of one value.
const QByteArray decisionFile = R"x(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="Loan" namespace="urn:loan">
<inputData id="i1" name="amount"><variable name="amount" typeRef="number"/></inputData>
<inputData id="i2" name="kind"><variable name="kind" typeRef="string"/></inputData>
<decision id="eligibility" name="Eligibility"><variable name="Eligibility"/>
<informationRequirement><requiredInput href="#i1"/></informationRequirement>
<informationRequirement><requiredInput href="#i2"/></informationRequirement>
<decisionTable id="t"><input id="a"><inputExpression><text>amount</text></inputExpression></input>
<input id="b"><inputExpression><text>kind</text></inputExpression></input>
<output id="o1" name="isEligible"/><output id="o2" name="rate"/>
<rule id="r1"><inputEntry><text>&lt; 1000</text></inputEntry><inputEntry><text>-</text></inputEntry>
<outputEntry><text>true</text></outputEntry><outputEntry><text>3</text></outputEntry></rule>
<rule id="r2"><inputEntry><text>&gt;= 1000</text></inputEntry><inputEntry><text>"gold"</text></inputEntry>
<outputEntry><text>true</text></outputEntry><outputEntry><text>2</text></outputEntry></rule>
<rule id="r3"><inputEntry><text>&gt;= 1000</text></inputEntry><inputEntry><text>not("gold")</text></inputEntry>
<outputEntry><text>false</text></outputEntry><outputEntry><text>0</text></outputEntry></rule></decisionTable></decision>
<decision id="fee" name="Fee"><variable name="Fee"/>
<informationRequirement><requiredInput href="#i1"/></informationRequirement>
<literalExpression><text>amount / 100</text></literalExpression></decision>
</definitions>)x";

class DataTaskTest : public testing::Test {
protected:
    DataTaskTest() { base::writeFileAtomically(folder_.filePath(QStringLiteral("loan.dmn")), decisionFile); }

    std::optional<DataTask> taskOf(const QByteArray& task)
    {
        model_ = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                            "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"t\"><process "
                            "id=\"P\">"
            + task + "</process></definitions>")
                     .tree;
        EXPECT_TRUE(model_);
        const auto decisions = decisionsBeside(folder_.filePath(QStringLiteral("loan.bpmn")), *model_);
        problems_ = decisions ? decisions->problems() : base::Problems();
        return DataTask::of(*model_->byId(QStringLiteral("T")), decisions.get());
    }
    feel::Value done(const DataTask& task, double amount, const char* kind)
    {
        const feel::Context variables({{"amount", *feel::Number::fromDouble(amount)}, {"kind", kind}});
        return task.run(feel::ContextScope(variables), failure_);
    }

    QTemporaryDir folder_;
    std::shared_ptr<const metamodel::Tree> model_;
    base::Problems problems_;
    std::string failure_;
};

TEST_F(DataTaskTest, ScriptsGiveTheirResultToTheirVariable)
{
    const auto task = taskOf("<scriptTask id='T' camunda:resultVariable='n'><script>amount * 2</script></scriptTask>");
    ASSERT_TRUE(task);
    EXPECT_THAT(task->reads(), ElementsAre("amount"));
    const feel::Value result = done(*task, 21, "x");
    EXPECT_EQ(feel::toText(feel::Value(task->changes(result))), "{n: 42}");
    EXPECT_EQ(failure_, "");
}

TEST_F(DataTaskTest, ScriptsThatCannotRunSayWhy)
{
    done(*taskOf("<scriptTask id='T' scriptFormat='groovy'><script>x</script></scriptTask>"), 1, "x");
    EXPECT_THAT(failure_, HasSubstr("groovy"));
    done(*taskOf("<scriptTask id='T'><script>1 +</script></scriptTask>"), 1, "x");
    EXPECT_THAT(failure_, HasSubstr("cannot be read"));
    done(*taskOf("<scriptTask id='T'><script>missing + 1</script></scriptTask>"), 1, "x");
    EXPECT_THAT(failure_, HasSubstr("missing"));
    EXPECT_FALSE(taskOf("<scriptTask id='T'/>"));
    EXPECT_FALSE(taskOf("<userTask id='T'/>"));
}

TEST_F(DataTaskTest, DecisionsBesideTheModelDecide)
{
    const auto task = taskOf("<businessRuleTask id='T' camunda:decisionRef='eligibility'/>");
    ASSERT_TRUE(task);
    EXPECT_THAT(task->reads(), UnorderedElementsAre("amount", "kind"));
    EXPECT_EQ(feel::toText(feel::Value(task->changes(done(*task, 5000, "gold")))), "{isEligible: true, rate: 2}");
    EXPECT_EQ(feel::toText(feel::Value(task->changes(done(*task, 5000, "plain")))), "{isEligible: false, rate: 0}");
    const auto fee = taskOf("<businessRuleTask id='T' camunda:decisionRef='Fee'/>"); // by its name
    EXPECT_THAT(fee->reads(), ElementsAre("amount"));
    EXPECT_EQ(feel::toText(feel::Value(fee->changes(done(*fee, 500, "x")))), "{Fee: 5}");
    const auto named = taskOf("<businessRuleTask id='T' camunda:decisionRef='fee' camunda:resultVariable='f'/>");
    EXPECT_EQ(feel::toText(feel::Value(named->changes(done(*named, 500, "x")))), "{f: 5}");
    EXPECT_TRUE(problems_.empty());
    EXPECT_EQ(failure_, "");
}

TEST_F(DataTaskTest, MissingDecisionsAndBrokenFilesAreNamed)
{
    base::writeFileAtomically(folder_.filePath(QStringLiteral("broken.dmn")), "<nothing");
    const auto task = taskOf("<businessRuleTask id='T' camunda:decisionRef='other'/>");
    ASSERT_TRUE(task);
    done(*task, 1, "x");
    EXPECT_THAT(failure_, HasSubstr("other"));
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_THAT(problems_[0].file.toStdString(), HasSubstr("broken.dmn"));
    EXPECT_EQ(problems_[0].severity, base::Severity::Warning);
}

} // namespace

} // namespace millrace::execution
