// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/teams.h"

#include "modeler/bpmn/definitions.h"

#include <gtest/gtest.h>

namespace millrace::scenario {
namespace {

std::unique_ptr<metamodel::Tree> loaded(const QByteArray& content)
{
    return bpmn::load("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
        + content + "</definitions>")
        .tree;
}

TEST(ShownTeams, AreTheInnermostLanesWithTheWorkOfPeople)
{
    const auto model
        = loaded("<process id='P'><laneSet><lane id='Office' name='Office'><childLaneSet>"
                 "<lane id='Clerks' name=' Clerks '><flowNodeRef>A</flowNodeRef><flowNodeRef>X</flowNodeRef>"
                 "<flowNodeRef>Sub</flowNodeRef></lane><lane id='Idle'/></childLaneSet></lane></laneSet>"
                 "<userTask id='A'/><serviceTask id='X'/><subProcess id='Sub'><task id='In'/></subProcess>"
                 "</process>");
    const auto teams = shownTeams(*model);
    ASSERT_EQ(teams.size(), 2U);
    EXPECT_EQ(teams[0].id, QStringLiteral("Clerks"));
    EXPECT_EQ(teams[0].name, QStringLiteral("Clerks"));
    EXPECT_TRUE(teams[0].isLane);
    EXPECT_EQ(teams[0].activities, (QStringList {QStringLiteral("A"), QStringLiteral("In")}));
    EXPECT_TRUE(teams[1].activities.isEmpty());
}

TEST(ShownTeams, AreParticipantsWhereThereAreNoLanes)
{
    const auto model
        = loaded("<collaboration id='C'><participant id='Bank' name='Bank' processRef='P'/></collaboration>"
                 "<process id='P'><task id='A'/></process>");
    const auto teams = shownTeams(*model);
    ASSERT_EQ(teams.size(), 1U);
    EXPECT_FALSE(teams[0].isLane);
    EXPECT_EQ(teams[0].activities, QStringList(QStringLiteral("A")));
}

TEST(ShownTeams, AScenarioNamesPeopleByPoolsOrByWhoDoesSomething)
{
    Scenario scenario;
    EXPECT_FALSE(namesPeople(scenario));
    scenario.elements[QStringLiteral("A")].fixedCost = 3;
    EXPECT_FALSE(namesPeople(scenario));
    scenario.elements[QStringLiteral("A")].staff = Requirement::of(QStringLiteral("Clerks"));
    EXPECT_TRUE(namesPeople(scenario));
    Scenario pools;
    pools.pools = {{QStringLiteral("Clerks"), QStringLiteral("Clerks"), 1, 0, {}}};
    EXPECT_TRUE(namesPeople(pools));
}

} // namespace
} // namespace millrace::scenario
