// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/assumed_staff.h"

#include "modeler/bpmn/definitions.h"

#include <gmock/gmock.h>

namespace millrace::run {
namespace {

using kernel::Distribution;
using scenario::Scenario;

/// Clerks do A and B, one after the other, then the boss does C; a machine does X.
Model drafted()
{
    return Model(bpmn::load(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
        "<process id='P'><laneSet><lane id='L1' name='Clerks'><flowNodeRef>A</flowNodeRef><flowNodeRef>B</flowNodeRef>"
        "</lane><lane id='L2' name='Boss'><flowNodeRef>C</flowNodeRef><flowNodeRef>X</flowNodeRef></lane></laneSet>"
        "<startEvent id='S'/><task id='A'/><task id='B'/><task id='C'/><serviceTask id='X'/><endEvent id='E'/>"
        "<sequenceFlow id='f1' sourceRef='S' targetRef='A'/><sequenceFlow id='f2' sourceRef='A' targetRef='B'/>"
        "<sequenceFlow id='f3' sourceRef='B' targetRef='C'/><sequenceFlow id='f4' sourceRef='C' targetRef='X'/>"
        "<sequenceFlow id='f5' sourceRef='X' targetRef='E'/></process></definitions>")
                     .tree);
}

/// A case every 10 minutes; each activity takes that long.
Scenario busy()
{
    Scenario scenario;
    scenario.name = QStringLiteral("Busy");
    scenario::Arrivals arrivals;
    arrivals.startEvent = QStringLiteral("S");
    arrivals.interval = Distribution::exponential(600);
    arrivals.count = 300;
    scenario.arrivals = {arrivals};
    for (const char* id : {"A", "B", "C"})
        scenario.elements[QLatin1String(id)].duration = Distribution::constant(600);
    scenario.replications = 3;
    return scenario;
}

TEST(AssumedStaff, IsAPoolForEachLaneOfAsManyAsTheWorkTakes)
{
    Model model = drafted();
    model.staff = assumedStaff(model, busy());
    ASSERT_TRUE(model.staff);
    ASSERT_EQ(model.staff->pools.size(), 2U);
    EXPECT_EQ(model.staff->pools[0].name, QStringLiteral("Clerks"));
    EXPECT_EQ(model.staff->pools[0].capacity, 3) << "two would always be busy";
    EXPECT_EQ(model.staff->pools[1].capacity, 2);
    EXPECT_FALSE(model.staff->doneBy.contains(QStringLiteral("X"))) << "nobody does what programs do";
    EXPECT_THAT(model.staff->words.toStdString(),
        testing::AllOf(testing::HasSubstr("Clerks 3, Boss 2"), testing::HasSubstr("Busy")));

    const Simulation simulation(model, busy());
    ASSERT_TRUE(simulation.canRun());
    EXPECT_EQ(simulation.assumptions().front(), model.staff->words);
    EXPECT_FALSE(simulation.assumptions().join(u' ').contains(QStringLiteral("Nobody has to be free")));
    const results::Results results = simulation.run().results;
    ASSERT_EQ(results.resources.size(), 2U);
    EXPECT_NEAR(results.resources[0].utilisation.estimate.mean, 2 / 3.0, 0.08);
    EXPECT_FALSE(results.isOverloaded);
}

TEST(AssumedStaff, IsOneEachWhereThatIsEnough)
{
    Scenario calm = busy();
    calm.arrivals[0].interval = Distribution::exponential(7200);
    const auto staff = assumedStaff(drafted(), calm);
    ASSERT_TRUE(staff);
    EXPECT_EQ(staff->pools[0].capacity, 1);
    EXPECT_EQ(staff->pools[1].capacity, 1);
}

TEST(AssumedStaff, IsNobodyWhereAScenarioNamesPeople)
{
    Scenario named = busy();
    named.pools = {{QStringLiteral("Team"), QStringLiteral("Team"), 1, 0, {}}};
    EXPECT_FALSE(assumedStaff(drafted(), named));
    const std::vector<scenario::Found> all {{named}, {busy()}};
    EXPECT_FALSE(assumedStaff(drafted(), busy(), all)) << "who left them out here has thought of them there";
    Model model = drafted();
    model.staff = assumedStaff(model, busy());
    const Simulation simulation(model, named);
    EXPECT_FALSE(simulation.assumptions().contains(model.staff->words));
    EXPECT_EQ(simulation.scenario().pools.size(), 1U);
}

TEST(AssumedStaff, StaysTheSameUnderWhatIsTriedOut)
{
    Model model = drafted();
    model.staff = assumedStaff(model, busy());
    Scenario more = busy();
    more.arrivals[0].interval = Distribution::exponential(500);
    EXPECT_EQ(Simulation(model, more).scenario().pools[0].capacity, 3);
    const Simulation base(model, busy());
    const Simulation again(base, more);
    EXPECT_EQ(again.scenario().pools[0].capacity, 3);
    EXPECT_EQ(again.assumptions().front(), model.staff->words);
    EXPECT_EQ(staffed(more, model.staff.get()).pools[1].capacity, 2);
    EXPECT_EQ(staffed(more, nullptr), more);
}

TEST(AssumedStaff, IsThePoolOnTheDiagramWhereThatHasNoLanes)
{
    Model model(bpmn::load(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
        "<collaboration id='K'><participant id='Bank' name='Bank' processRef='P'/><participant id='Client'/>"
        "</collaboration><process id='P'><startEvent id='S'/><task id='A'/><serviceTask id='X'/>"
        "<sequenceFlow id='f1' sourceRef='S' targetRef='A'/><sequenceFlow id='f2' sourceRef='A' targetRef='X'/>"
        "</process></definitions>")
                    .tree);
    Scenario scenario = busy();
    scenario.elements = {{QStringLiteral("A"), busy().elements[QStringLiteral("A")]}};
    model.staff = assumedStaff(model, scenario);
    ASSERT_TRUE(model.staff);
    ASSERT_EQ(model.staff->pools.size(), 1U);
    EXPECT_EQ(model.staff->pools[0].id, QStringLiteral("Bank"));
    EXPECT_EQ(model.staff->pools[0].capacity, 2);
    EXPECT_EQ(model.staff->doneBy.size(), 1U);
    EXPECT_THAT(model.staff->words.toStdString(),
        testing::AllOf(testing::HasSubstr("Bank 2"), testing::Not(testing::HasSubstr("lane"))));
}

TEST(AssumedStaff, NeedsLanesOrAPoolOnTheDiagram)
{
    const Model plain(bpmn::load(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
        "<process id='P'><startEvent id='S'/><task id='A'/><sequenceFlow id='f1' sourceRef='S' targetRef='A'/>"
        "</process></definitions>")
                          .tree);
    EXPECT_FALSE(assumedStaff(plain, Scenario()));
    EXPECT_FALSE(assumedStaff(Model(), Scenario()));
}

} // namespace
} // namespace millrace::run
