// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing.h"

#include "app/simulation/scenario_change.h"
#include "app/simulation/what_if.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;
using testing::ElementsAre;

QByteArray withLanes()
{
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
           "<process id='P'><laneSet id='L'>"
           "<lane id='Office' name='Office'><childLaneSet id='L2'>"
           "<lane id='Clerks' name='Clerks'><flowNodeRef>S</flowNodeRef><flowNodeRef>A</flowNodeRef></lane>"
           "<lane id='Boss' name='Boss'><flowNodeRef>B</flowNodeRef><flowNodeRef>X</flowNodeRef></lane>"
           "</childLaneSet></lane>"
           "<lane id='System' name='System'><flowNodeRef>M</flowNodeRef></lane></laneSet>"
           "<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='A'/>"
           "<userTask id='A' name='Take in'/><sequenceFlow id='f2' sourceRef='A' targetRef='B'/>"
           "<manualTask id='B' name='Sign'/><sequenceFlow id='f3' sourceRef='B' targetRef='M'/>"
           "<serviceTask id='M' name='Book'/><subProcess id='X'><task id='Y' name='Think'/></subProcess>"
           "</process></definitions>";
}

QByteArray withParticipant()
{
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
           "<collaboration id='C'><participant id='Bank' name='Bank' processRef='P'/></collaboration>"
           "<process id='P'><startEvent id='S'/><task id='A' name='Take in'/></process></definitions>";
}

std::vector<QString> idsOf(const std::vector<const metamodel::Element*>& elements)
{
    std::vector<QString> ids;
    for (const auto* element : elements)
        ids.push_back(element->id());
    return ids;
}

TEST(Staffing, TakesTheInnermostLanesThatPeopleWorkIn)
{
    const auto lanes = model(withLanes());
    Scenario scenario;
    EXPECT_THAT(idsOf(lanesToTake(scenario, *lanes)), ElementsAre(u"Clerks", u"Boss"));
    EXPECT_EQ(takeLanes(scenario, *lanes), 2);
    ASSERT_EQ(scenario.pools.size(), 2U);
    EXPECT_EQ(scenario.pools[1].id, u"Boss");
    EXPECT_EQ(scenario.pools[1].name, u"Boss");
    EXPECT_EQ(scenario.pools[1].capacity, 1);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).staff.pool, u"Clerks");
    EXPECT_EQ(scenario.elements.at(QStringLiteral("Y")).staff.pool, u"Boss") << "what is in a sub-process of the lane";
    EXPECT_FALSE(scenario.element(QStringLiteral("M"))) << "a program does that";
    EXPECT_TRUE(lanesToTake(scenario, *lanes).empty());
    EXPECT_EQ(takeLanes(scenario, *lanes), 0);
    EXPECT_FALSE(base::hasErrors(scenario::check(scenario, *lanes)));
}

TEST(Staffing, LeavesWhoIsSaidAlready)
{
    const auto lanes = model(withLanes());
    Scenario scenario;
    scenario.pools = {{QStringLiteral("Crew"), QStringLiteral("Crew"), 3, 0, {}}};
    scenario.elements[QStringLiteral("A")].staff.pool = QStringLiteral("Crew");
    EXPECT_EQ(takeLanes(scenario, *lanes), 1);
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).staff.pool, u"Crew");
}

TEST(Staffing, TakesNoLaneWhosePoolIsThereByItsName)
{
    const auto lanes = model(withLanes());
    Scenario scenario;
    scenario.pools = {{QStringLiteral("Resource_1"), QStringLiteral("clerks"), 3, 0, {}}};
    EXPECT_THAT(idsOf(lanesToTake(scenario, *lanes)), ElementsAre(u"Boss"));
    EXPECT_EQ(takeLanes(scenario, *lanes), 1);
    EXPECT_EQ(scenario.pools.size(), 2U);
}

TEST(Staffing, TakesTheParticipantWhereThereAreNoLanes)
{
    const auto bank = model(withParticipant());
    Scenario scenario;
    EXPECT_EQ(takeLanes(scenario, *bank), 1);
    EXPECT_EQ(scenario.pools.at(0).id, u"Bank");
    EXPECT_TRUE(lanesToTake(Scenario(), *model()).empty()) << "neither";
}

TEST(Staffing, AddsPoolsWithNamesAndIdsOfTheirOwn)
{
    Scenario scenario = today();
    const QString first = addPool(scenario, *model(), QStringLiteral("New pool"));
    const QString second = addPool(scenario, *model(), QStringLiteral("New pool"));
    EXPECT_NE(first, second);
    EXPECT_EQ(scenario.pool(second)->name, u"New pool 2");
    EXPECT_FALSE(problemOfPoolName(scenario, second, QStringLiteral(" clerks ")).isEmpty());
    EXPECT_FALSE(problemOfPoolName(scenario, second, QStringLiteral("  ")).isEmpty());
    EXPECT_TRUE(problemOfPoolName(scenario, second, QStringLiteral("New pool 2")).isEmpty());
}

TEST(Staffing, RemovesAPoolWithWhatHungOnIt)
{
    Scenario scenario = today();
    scenario.elements[QStringLiteral("B")].staff.pool = QStringLiteral("Clerks");
    setHours(scenario, QStringLiteral("Clerks"), {{1, 5, 0, base::hour}});
    ASSERT_EQ(scenario.calendars.size(), 1U);
    removePool(scenario, QStringLiteral("Clerks"));
    EXPECT_TRUE(scenario.pools.empty());
    EXPECT_TRUE(scenario.calendars.empty());
    EXPECT_TRUE(scenario.element(QStringLiteral("A"))->duration.has_value());
    EXPECT_FALSE(scenario.element(QStringLiteral("B"))) << "nothing is left to be said of it";
    EXPECT_FALSE(base::hasErrors(scenario::check(scenario, *model())));
}

TEST(Staffing, GivesAPoolHoursOfItsOwn)
{
    Scenario scenario = today();
    addPool(scenario, *model(), QStringLiteral("Others"));
    scenario.calendars = {{QStringLiteral("Office"), QStringLiteral("Office hours"),
        {{1, 5, 9 * base::hour, 17 * base::hour}}, {QDate(2026, 12, 25)}, "Europe/Vienna"}};
    for (scenario::Pool& pool : scenario.pools)
        pool.calendar = QStringLiteral("Office");
    const std::vector<kernel::WeeklyHours> longer {{1, 5, 8 * base::hour, 18 * base::hour}};
    setHours(scenario, QStringLiteral("Clerks"), longer);
    ASSERT_EQ(scenario.calendars.size(), 2U) << "the others keep theirs";
    EXPECT_EQ(scenario.calendar(QStringLiteral("Office"))->hours[0].from, 9 * base::hour);
    const scenario::Calendar* own = scenario.calendar(scenario.pools[0].calendar);
    EXPECT_EQ(own->hours, longer);
    EXPECT_EQ(own->zone, "Europe/Vienna");
    EXPECT_EQ(own->holidays.size(), 1);
    setHours(scenario, QStringLiteral("Clerks"), {{1, 6, 8 * base::hour, 18 * base::hour}});
    EXPECT_EQ(scenario.calendars.size(), 2U) << "it is its own now";
}

TEST(Staffing, ComesBackFromTheFile)
{
    const ModelFolder folder(std::vector<Scenario> {}, withLanes());
    const auto lanes = model(withLanes());
    WhatIf whatIf;
    whatIf.load(lanes, folder.path());
    Scenario scenario = whatIf.now();
    takeLanes(scenario, *lanes);
    const QString own = addPool(scenario, *lanes, QStringLiteral("Auditors"));
    scenario.pool(QStringLiteral("Clerks"))->capacity = 4;
    setHours(scenario, QStringLiteral("Clerks"), {{1, 5, 8 * base::hour, 12 * base::hour}});
    whatIf.change(scenario);
    whatIf.keep(QStringLiteral("First guess"));

    WhatIf again;
    again.load(lanes, folder.path());
    EXPECT_EQ(again.now().pools.size(), 3U);
    EXPECT_EQ(again.now().pool(own)->name, u"Auditors");
    EXPECT_EQ(again.now().pool(QStringLiteral("Clerks"))->capacity, 4);
    EXPECT_EQ(again.now().calendars, scenario.calendars);
    EXPECT_EQ(again.now().elements, scenario.elements);

    Scenario fewer = again.now();
    removePool(fewer, own);
    again.change(fewer);
    again.keep(QStringLiteral("Fewer"));
    EXPECT_EQ(again.now().pools.size(), 2U);
    EXPECT_FALSE(again.isChanged());
}

TEST(Staffing, LowersAPoolWithNamesAndRaisesItAgain)
{
    Scenario base = today();
    base.pools[0].capacity = 3;
    base.pools[0].people = {person("Anna"), person("Ben"), person("Cleo")};
    Scenario scenario = base;
    setCapacity(scenario, base, QStringLiteral("Clerks"), 1);
    EXPECT_EQ(scenario.pools[0].people.size(), 1U) << "more names than people could not be simulated";
    setCapacity(scenario, base, QStringLiteral("Clerks"), 3);
    EXPECT_EQ(scenario, base);
    setCapacity(scenario, base, QStringLiteral("Clerks"), 5);
    EXPECT_EQ(scenario.pools[0].people.size(), 3U);
    scenario.pools[0].people.pop_back(); // on purpose
    setCapacity(scenario, base, QStringLiteral("Clerks"), 6);
    EXPECT_EQ(scenario.pools[0].people.size(), 2U);
}

TEST(Staffing, KeepsHoursThatSomebodyOfAnotherPoolKeeps)
{
    Scenario scenario = today();
    scenario.calendars = {{QStringLiteral("office"), QStringLiteral("Office"), {{1, 5, 0, base::hour}}, {}}};
    scenario.pools[0].calendar = QStringLiteral("office");
    scenario::Pool judges;
    judges.id = judges.name = QStringLiteral("Judges");
    judges.people = {person("Anna", "office")};
    scenario.pools.push_back(judges);
    Scenario changed = scenario;
    setHours(changed, QStringLiteral("Clerks"), {{1, 5, 0, 2 * base::hour}});
    EXPECT_EQ(changed.calendar(QStringLiteral("office"))->hours, scenario.calendars[0].hours)
        << "those are Anna's, too";
    removePool(scenario, QStringLiteral("Clerks"));
    EXPECT_NE(scenario.calendar(QStringLiteral("office")), nullptr);
    removePool(scenario, QStringLiteral("Judges"));
    EXPECT_TRUE(scenario.calendars.empty());
}

TEST(ScenarioChange, IsNamedForUndo)
{
    const Scenario before = today();
    Scenario after = before;
    after.pools[0].capacity = 3;
    EXPECT_EQ(changeName(before, after, *model()), u"Change Clerks");
    after = before;
    after.pools[0].name = QStringLiteral("Office");
    EXPECT_EQ(changeName(before, after, *model()), u"Rename Clerks");
    after = before;
    addPool(after, *model(), QStringLiteral("Auditors"));
    EXPECT_EQ(changeName(before, after, *model()), u"Add Auditors");
    EXPECT_EQ(changeName(after, before, *model()), u"Remove Auditors");
    after = before;
    after.elements[QStringLiteral("A")].fixedCost = 2;
    EXPECT_EQ(changeName(before, after, *model()), u"Change Receive");
    after = before;
    after.elements[QStringLiteral("yes")].probability = 0.2;
    after.elements[QStringLiteral("no")].probability = 0.8;
    EXPECT_EQ(changeName(before, after, *model()), u"Change Fine?") << "both flows are of one gateway";
    after = before;
    after.limits = {{QStringLiteral("limit_1"), 3, {}}};
    EXPECT_EQ(changeName(before, after, *model()), u"Change work in progress");
    after = before;
    after.arrivals.clear();
    EXPECT_FALSE(changeName(before, after, *model()).isEmpty());
    after = before;
    after.seed = 5;
    EXPECT_FALSE(changeName(before, after, *model()).isEmpty());
    after = before;
    after.pools[0].people = {person("Anna")};
    EXPECT_EQ(changeName(before, after, *model()), u"Change the people of Clerks");
    after = before;
    setHours(after, QStringLiteral("Clerks"), {{1, 5, 0, base::hour}});
    EXPECT_EQ(changeName(before, after, *model()), u"Change working hours");
}

} // namespace
} // namespace millrace::app::simulation
