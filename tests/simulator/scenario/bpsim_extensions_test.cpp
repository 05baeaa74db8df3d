// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/scenario/model.h"

#include <gmock/gmock.h>

// What this program adds to BPSim: written as vendor extensions, read back, and checked.

namespace millrace::scenario {

namespace {

QByteArray fileWith(const QByteArray& parameters)
{
    return "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/2.0\" "
           "xmlns:m=\"https://millrace.github.io/scenario\"><b:Scenario id=\"s\" name=\"Now\">\n"
        + parameters + "</b:Scenario></b:BPSimData>";
}

} // namespace

TEST(BpsimExtensionsTest, DisciplinesShiftEndsPrioritiesAndDuesAreReadBack)
{
    const auto model = support::smallModel();
    Scenario scenario;
    scenario.id = QStringLiteral("s");
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), {}, {}, 3, 7200});
    scenario.arrivals[0].batch = 4;
    scenario.arrivals[0].population = 12;
    scenario.arrivals[0].times = {0, 90 * base::second, base::day};
    scenario.arrivals[0].rates.assign(168, 0.25);
    scenario.arrivals[0].rates[9] = 3;
    scenario.arrivals[0].ratesZone = "Europe/Berlin";
    for (const kernel::Discipline discipline : kernel::allDisciplines) {
        Pool pool;
        pool.id = pool.name = kernel::toWord(discipline);
        pool.capacity = 2;
        pool.discipline = discipline;
        pool.shiftEnd = discipline == kernel::Discipline::Lifo ? ShiftEnd::Finish : ShiftEnd::Pause;
        pool.share = discipline == kernel::Discipline::Lifo ? 0.3 : 1;
        pool.costPerUse = discipline == kernel::Discipline::Fifo ? 2.5 : 0;
        scenario.pools.push_back(pool);
    }
    scenario.elements[QStringLiteral("A")].priority = 2.5;
    scenario.elements[QStringLiteral("A")].openAtStart = 12;
    const QByteArray bytes = writeBpsim({}, scenario, *model);
    const Scenarios read = readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 1u);
    EXPECT_THAT(read.problems, testing::IsEmpty());
    const Scenario& again = read.found.front().scenario;
    EXPECT_EQ(again.pools, scenario.pools);
    EXPECT_EQ(again.arrivals, scenario.arrivals);
    EXPECT_EQ(again.elements, scenario.elements);
    EXPECT_EQ(writeBpsim(bytes, again, *model), bytes) << "what did not change keeps its bytes";
}

TEST(BpsimExtensionsTest, WhatRunsBesideIsReadBackInheritedAndTakenBack)
{
    const auto model = support::smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    base.beside = {{QStringLiteral("claims.bpmn"), {}, QStringLiteral("Today")}, {QString(), QStringLiteral("Q")}};
    QByteArray bytes = writeBpsim({}, base, *model);
    Scenario what = base;
    what.id = QStringLiteral("t");
    what.inherits = base.id;
    what.beside = {{QStringLiteral("claims.bpmn"), {}, QStringLiteral("Tomorrow")}, {QStringLiteral("more.bpmn")}};
    bytes = writeBpsim(bytes, what, *model);
    const Scenarios read = readBpsim(bytes, *model);
    EXPECT_THAT(read.problems, testing::IsEmpty());
    EXPECT_EQ(read.byName(QStringLiteral("s"))->beside, base.beside);
    EXPECT_EQ(read.byName(QStringLiteral("t"))->beside, what.beside);
    EXPECT_EQ(writeBpsim(bytes, what, *model), bytes);
    const Scenarios left = readBpsim(removeFromBpsim(bytes, base.id, *model), *model);
    EXPECT_EQ(left.found.front().scenario.beside, what.beside);
}

TEST(BpsimExtensionsTest, GroupsOfPeopleWorkingTimeAndConditionsOfBatchesAreReadBackAndTakenBack)
{
    const auto model = support::smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    base.pools.emplace_back().id = QStringLiteral("R");
    base.pools[0].name = QStringLiteral("Clerks");
    base.pools[0].capacity = 8;
    Person early;
    early.name = QStringLiteral("Early");
    early.count = 3;
    early.absence = kernel::AbsencePattern {Distribution::exponential(40 * 3600), Distribution::constant(3600), true};
    base.pools[0].people = {early};
    base.elements[QStringLiteral("A")].batch = Batch {20};
    base.elements[QStringLiteral("A")].batch->condition = QStringLiteral("urgent or count(batch) > 3");
    QByteArray bytes = writeBpsim({}, base, *model);
    EXPECT_EQ(readBpsim(bytes, *model).found.front().scenario, base);
    Scenario what = base;
    what.id = QStringLiteral("t");
    what.inherits = base.id;
    what.elements[QStringLiteral("A")].batch->condition.clear();
    bytes = writeBpsim(bytes, what, *model);
    EXPECT_EQ(*readBpsim(bytes, *model).byName(QStringLiteral("t")), what);
}

TEST(BpsimExtensionsTest, PeopleSkillsAndAbsencesAreReadBackAndTakenBack)
{
    const auto model = support::smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    Pool pool {QStringLiteral("R"), QStringLiteral("R"), 3, 20, {}};
    Person ann;
    ann.name = QStringLiteral("Ann & \"Bob\"");
    ann.speed = 1.25;
    ann.costPerHour = 0;
    ann.calendar = QStringLiteral("C");
    ann.skills = {QStringLiteral("x-ray"), QStringLiteral("or <both>")};
    ann.absence = kernel::AbsencePattern {Distribution::exponential(864'000), Distribution::constant(86'400)};
    pool.people = {ann, Person {QStringLiteral("Cid"), {}, 1, {}, {}, {}}};
    pool.absence = kernel::AbsencePattern {Distribution::gamma(2, 3600), Distribution::discrete({{600, 1}, {1200, 3}})};
    pool.shiftEnd = ShiftEnd::HandOver;
    base.pools.push_back(pool);
    Requirement& staff = base.elements[QStringLiteral("A")].staff;
    staff = Requirement::of(QStringLiteral("R"), 2);
    staff.skills = ann.skills;
    QByteArray bytes = writeBpsim({}, base, *model);
    const auto read = [&](std::size_t index) {
        const Scenarios scenarios = readBpsim(bytes, *model);
        EXPECT_THAT(scenarios.problems, testing::IsEmpty());
        return scenarios.found.at(index).scenario;
    };
    EXPECT_EQ(read(0).pools, base.pools);
    EXPECT_EQ(read(0).elements, base.elements);
    EXPECT_EQ(writeBpsim(bytes, read(0), *model), bytes) << "what did not change keeps its bytes";
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = base.id;
    heir.pools[0].people.clear();
    heir.pools[0].absence.reset();
    heir.elements[QStringLiteral("A")].staff = Requirement::of(QStringLiteral("R"), 2);
    bytes = writeBpsim(bytes, heir, *model);
    EXPECT_EQ(read(1).pools, heir.pools);
    EXPECT_EQ(read(1).elements, heir.elements);
    heir.pools[0].shiftEnd = ShiftEnd::Finish;
    bytes = writeBpsim(bytes, heir, *model);
    EXPECT_EQ(read(1).pools, heir.pools) << "what was taken back stays so";
    EXPECT_EQ(read(1).inherits, base.id);
    EXPECT_EQ(read(0).pools, base.pools);
}

TEST(BpsimExtensionsTest, BatchesLimitsWaysAndSetUpsAreReadBackAndTakenBack)
{
    const auto model = support::smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    base.limits
        = {{QStringLiteral("z"), 3, {}}, {QStringLiteral("bench"), 2, {QStringLiteral("A"), QStringLiteral("B")}}};
    ElementInputs& a = base.elements[QStringLiteral("A")];
    a.transfer = Distribution::exponential(300);
    a.setUp = Distribution::constant(90);
    a.batch = Batch {2, 3600.5, false};
    base.calendars = {{QStringLiteral("C"), {}, {{1, 5, 9 * base::hour, 17 * base::hour}}, {}}};
    a.hours = QStringLiteral("C");
    base.elements[QStringLiteral("B")].isElapsed = true;
    base.elements[QStringLiteral("B")].setUp = Distribution::constant(60);
    base.elements[QStringLiteral("B")].setsUpEachTime = true;
    base.elements[QStringLiteral("B")].batch = Batch {2};
    QByteArray bytes = writeBpsim({}, base, *model);
    const auto read = [&](std::size_t index) {
        const Scenarios scenarios = readBpsim(bytes, *model);
        EXPECT_THAT(scenarios.problems, testing::IsEmpty());
        return scenarios.found.at(index).scenario;
    };
    EXPECT_EQ(read(0), base);
    EXPECT_EQ(writeBpsim(bytes, read(0), *model), bytes) << "what did not change keeps its bytes";
    Scenario heir = base;
    heir.id = QStringLiteral("t");
    heir.inherits = base.id;
    heir.limits.erase(heir.limits.begin());
    heir.elements[QStringLiteral("A")].batch.reset();
    heir.elements[QStringLiteral("A")].setsUpEachTime = true;
    heir.elements[QStringLiteral("A")].hours.clear();
    heir.elements[QStringLiteral("A")].isElapsed = true;
    heir.elements[QStringLiteral("B")].isElapsed = false;
    heir.elements[QStringLiteral("B")].batch->longestWait = 60;
    bytes = writeBpsim(bytes, heir, *model);
    EXPECT_EQ(read(1), heir);
    EXPECT_EQ(read(0), base);
    EXPECT_THAT(check(heir, *model), testing::IsEmpty());
    heir.limits[0].most = 1;
    heir.elements[QStringLiteral("A")].batch = Batch {2};
    EXPECT_EQ(check(heir, *model).size(), 1u) << "such a batch never comes together";
    heir.elements[QStringLiteral("A")].batch = Batch {0, -1.0};
    heir.limits[0].activities << QStringLiteral("nowhere");
    EXPECT_EQ(check(heir, *model).size(), 3u);
}

TEST(BpsimExtensionsTest, BpsimsOwnSetUpIsDoneEachTime)
{
    const auto model = support::smallModel();
    const Scenarios read
        = readBpsim(fileWith("<b:ElementParameters elementRef=\"A\"><b:TimeParameters><b:SetUpTime><b:NumericParameter "
                             "value=\"2\"/></b:SetUpTime></b:TimeParameters></b:ElementParameters>"),
            *model);
    EXPECT_THAT(read.problems, testing::IsEmpty());
    const ElementInputs& a = read.found.at(0).scenario.elements.at(QStringLiteral("A"));
    EXPECT_EQ(a.setUp, Distribution::constant(120));
    EXPECT_TRUE(a.setsUpEachTime);
}

TEST(BpsimExtensionsTest, AScenarioMayTakeBackWhatItInherits)
{
    const auto model = support::smallModel();
    Scenario base;
    base.id = QStringLiteral("s");
    base.pools.push_back({QStringLiteral("R"), QStringLiteral("R"), 2, 0, {}, kernel::Discipline::Lifo});
    QByteArray bytes = writeBpsim({}, base, *model);
    Scenario usual = base;
    usual.id = QStringLiteral("u");
    usual.inherits = base.id;
    usual.pools[0].discipline = kernel::Discipline::Fifo;
    bytes = writeBpsim(bytes, usual, *model);
    const Scenarios read = readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 2u);
    EXPECT_EQ(read.found[0].scenario.pools, base.pools);
    EXPECT_EQ(read.found[1].scenario.pools, usual.pools);
}

TEST(BpsimExtensionsTest, WhatIsNoneIsNamedWithElementAndLine)
{
    const auto model = support::smallModel();
    const auto problem = [&](const QByteArray& parameters) {
        const Scenarios read = readBpsim(fileWith(parameters), *model);
        EXPECT_EQ(read.problems.size(), 1u);
        return read.problems.empty() ? base::Problem {} : read.problems.front();
    };
    const QByteArray pool
        = "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity><b:NumericParameter "
          "value=\"2\"/></b:Quantity></b:ResourceParameters>\n<b:VendorExtension name=\"millrace\"><m:pool ";
    const QByteArray end = "/></b:VendorExtension></b:ElementParameters>";
    const base::Problem order = problem(pool + "discipline=\"random\"" + end);
    EXPECT_EQ(order.severity, base::Severity::Error);
    EXPECT_EQ(order.element, QStringLiteral("R"));
    EXPECT_EQ(order.line, 3);
    EXPECT_THAT(order.message.toStdString(), testing::AllOf(testing::HasSubstr("random"), testing::HasSubstr("lifo")));
    EXPECT_THAT(problem(pool + "shiftEnd=\"never\"" + end).message.toStdString(), testing::HasSubstr("never"));
    const QByteArray arrivals
        = "<b:ElementParameters elementRef=\"S\"><b:ControlParameters><b:InterTriggerTimer><b:NumericParameter "
          "value=\"2\"/></b:InterTriggerTimer></b:ControlParameters><b:VendorExtension name=\"millrace\"><m:arrivals ";
    EXPECT_THAT(problem(arrivals + "rates=\"1 fast\"" + end).message.toStdString(), testing::HasSubstr("fast"));
    EXPECT_THAT(problem(arrivals + "due=\"soon\"" + end).message.toStdString(), testing::HasSubstr("soon"));
}

TEST(BpsimExtensionsTest, WherePrioritiesAreGivenTheyDecideUnlessTheFileSaysOtherwise)
{
    const auto model = support::smallModel();
    const QByteArray pool = "<b:ElementParameters elementRef=\"R\"><b:ResourceParameters><b:Quantity>"
                            "<b:NumericParameter value=\"2\"/></b:Quantity></b:ResourceParameters>%1"
                            "</b:ElementParameters>";
    const QByteArray work = "<b:ElementParameters elementRef=\"A\"><b:ResourceParameters><b:Selection>"
                            "<b:ExpressionParameter value=\"bpsim:getResource('R',1)\"/></b:Selection>"
                            "</b:ResourceParameters><b:PriorityParameters><b:Priority><b:NumericParameter "
                            "value=\"5\"/></b:Priority></b:PriorityParameters></b:ElementParameters>";
    const auto disciplineOf = [&](const QByteArray& said) {
        QByteArray text = pool;
        const Scenarios read = readBpsim(fileWith(text.replace("%1", said) + work), *model);
        EXPECT_THAT(read.problems, testing::IsEmpty());
        return read.found.at(0).scenario.pools.at(0).discipline;
    };
    EXPECT_EQ(disciplineOf(""), kernel::Discipline::Priority);
    EXPECT_EQ(disciplineOf("<b:VendorExtension name=\"millrace\"><m:pool discipline=\"fifo\"/></b:VendorExtension>"),
        kernel::Discipline::Fifo);
    // What is written is read as it was, whatever the priorities.
    Scenario scenario;
    scenario.id = QStringLiteral("s");
    scenario.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 2, 0, {}});
    scenario.elements[QStringLiteral("A")].staff.pool = QStringLiteral("R");
    QByteArray bytes = writeBpsim({}, scenario, *model);
    for (const auto& priority : {std::optional(3.0), std::optional<double>(), std::optional(1.0)}) {
        scenario.elements[QStringLiteral("A")].priority = priority;
        for (const auto discipline : {kernel::Discipline::Fifo, kernel::Discipline::Priority}) {
            scenario.pools[0].discipline = discipline;
            bytes = writeBpsim(bytes, scenario, *model);
            EXPECT_EQ(readBpsim(bytes, *model).found.at(0).scenario.pools, scenario.pools) << bytes.toStdString();
        }
    }
}

TEST(BpsimExtensionsTest, AStartEventGivesItsCasesTheirPriority)
{
    const auto model = support::smallModel();
    const Scenarios read = readBpsim(
        fileWith("<b:ElementParameters elementRef=\"S\"><b:ControlParameters><b:InterTriggerTimer><b:NumericParameter "
                 "value=\"2\"/></b:InterTriggerTimer></b:ControlParameters><b:PriorityParameters><b:Priority>"
                 "<b:NumericParameter value=\"7\"/></b:Priority></b:PriorityParameters></b:ElementParameters>"),
        *model);
    EXPECT_EQ(read.found.at(0).scenario.arrivals.at(0).priority, 7);
}

TEST(BpsimExtensionsTest, AnOrderThatNothingTellsApartIsAWarning)
{
    const auto model = support::smallModel();
    Scenario scenario;
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), {}, {}});
    scenario.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 2, 0, {}, kernel::Discipline::Priority});
    const auto warnings = [&] { return check(scenario, *model); };
    ASSERT_EQ(warnings().size(), 1u);
    EXPECT_EQ(warnings()[0].severity, base::Severity::Warning);
    scenario.arrivals[0].priority = 1;
    EXPECT_THAT(warnings(), testing::IsEmpty());
    scenario.pools[0].discipline = kernel::Discipline::EarliestDue;
    EXPECT_EQ(warnings().size(), 1u);
    scenario.cycleTimeTarget = 3600;
    EXPECT_THAT(warnings(), testing::IsEmpty());
}

TEST(Sources, ComeBackFromTheFileAndAreInherited)
{
    const auto model = bpmn::load("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                  "targetNamespace=\"t\"><process id=\"P\"><task id=\"A\"/></process></definitions>")
                           .tree;
    Scenario today;
    today.id = QStringLiteral("Today");
    today.setSource(QStringLiteral("A"), QStringLiteral("measured"));
    today.setSource(QStringLiteral("R"), QStringLiteral("interview"));
    today.setSource(QStringLiteral("A"), QStringLiteral("price list"), NumberOf::FixedCost);
    today.setSource(QStringLiteral("R"), QStringLiteral("payroll"), NumberOf::HourlyCost);
    today.cycleTimeTarget = 3600;
    Scenario later = today;
    later.id = QStringLiteral("Later");
    later.inherits = today.id;
    later.setSource(QStringLiteral("A"), QString());
    later.setSource(QStringLiteral("R"), QString(), NumberOf::HourlyCost);
    later.setSource(QStringLiteral("A"), QStringLiteral("offer"), NumberOf::FixedCost);
    QByteArray file = writeBpsim(writeBpsim({}, today, *model), later, *model);
    Scenarios read = readBpsim(file, *model, QStringLiteral("x.bpsim"));
    ASSERT_NE(read.byName(QStringLiteral("Later")), nullptr);
    EXPECT_EQ(read.byName(QStringLiteral("Today"))->sources, today.sources);
    EXPECT_EQ(read.byName(QStringLiteral("Later"))->sources, later.sources);
    // What is not changed stays.
    today.cycleTimeTarget = 7200;
    today.assumesDurations = true;
    file = writeBpsim(file, today, *model);
    read = readBpsim(file, *model, QStringLiteral("x.bpsim"));
    EXPECT_EQ(read.byName(QStringLiteral("Today"))->sources, today.sources);
    EXPECT_EQ(read.byName(QStringLiteral("Today"))->cycleTimeTarget, 7200);
    EXPECT_TRUE(read.byName(QStringLiteral("Later"))->assumesDurations) << "inherited";
}

} // namespace millrace::scenario
