// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/data_work.h"

#include "modeler/bpmn/definitions.h"

#include <gtest/gtest.h>

namespace millrace::bpmn {

namespace {

std::optional<DataWork> workOf(const QByteArray& task)
{
    const auto loaded = load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                             "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" "
                             "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" "
                             "xmlns:flowable=\"http://flowable.org/bpmn\" targetNamespace=\"t\"><process id=\"P\">"
        + task + "</process></definitions>");
    EXPECT_TRUE(loaded.tree);
    return dataWork(*loaded.tree->byId(QStringLiteral("T")));
}

} // namespace

TEST(DataWorkTest, ScriptsOfAllDialectsAreRead)
{
    const auto camunda7 = workOf("<scriptTask id='T' scriptFormat='feel' camunda:resultVariable='n'><script> a + 1 "
                                 "</script></scriptTask>");
    ASSERT_TRUE(camunda7);
    EXPECT_EQ(camunda7->kind, DataWork::Kind::Script);
    EXPECT_EQ(camunda7->script, QStringLiteral("a + 1"));
    EXPECT_EQ(camunda7->format, QStringLiteral("feel"));
    EXPECT_EQ(camunda7->result, QStringLiteral("n"));
    EXPECT_EQ(workOf("<scriptTask id='T' flowable:resultVariable='m'/>")->result, QStringLiteral("m"));
    const auto camunda8 = workOf("<scriptTask id='T'><extensionElements><zeebe:script expression='=a' "
                                 "resultVariable='k'/></extensionElements></scriptTask>");
    EXPECT_EQ(camunda8->script, QStringLiteral("=a"));
    EXPECT_EQ(camunda8->result, QStringLiteral("k"));
}

TEST(DataWorkTest, DecisionsOfAllDialectsAreRead)
{
    const auto camunda7 = workOf("<businessRuleTask id='T' camunda:decisionRef='eligibility' "
                                 "camunda:resultVariable='r' camunda:mapDecisionResult='singleEntry'/>");
    ASSERT_TRUE(camunda7);
    EXPECT_EQ(camunda7->kind, DataWork::Kind::Decision);
    EXPECT_EQ(camunda7->decision, QStringLiteral("eligibility"));
    EXPECT_EQ(camunda7->result, QStringLiteral("r"));
    EXPECT_EQ(camunda7->mapping, QStringLiteral("singleEntry"));
    const auto camunda8 = workOf("<businessRuleTask id='T'><extensionElements><zeebe:calledDecision decisionId='d' "
                                 "resultVariable='r8'/></extensionElements></businessRuleTask>");
    EXPECT_EQ(camunda8->decision, QStringLiteral("d"));
    EXPECT_EQ(camunda8->result, QStringLiteral("r8"));
    EXPECT_EQ(workOf("<businessRuleTask id='T' flowable:decisionRef='f'/>")->decision, QStringLiteral("f"));
}

TEST(DataWorkTest, OtherTasksDoNothingWithData)
{
    EXPECT_FALSE(workOf("<userTask id='T' camunda:resultVariable='n'/>"));
    EXPECT_TRUE(workOf("<scriptTask id='T'/>")->script.isEmpty());
}

} // namespace millrace::bpmn
