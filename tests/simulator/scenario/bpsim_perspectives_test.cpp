// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"
#include "tests/simulator/scenario/model.h"

// Values that hold in a calendar alone, and parameters of BPSim that have no field of their own here.

namespace millrace::scenario {

namespace {

using support::bpsimFile;
using support::smallModel;

const QByteArray shifts
    = "<bpsim:Calendar id=\"early\" name=\"Early\">BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T060000\n"
      "DTEND:20260105T140000\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR</bpsim:Calendar>"
      "<bpsim:Calendar id=\"late\" name=\"Late\">BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T140000\n"
      "DTEND:20260105T220000\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR</bpsim:Calendar>";

QByteArray of(const QByteArray& id, const QByteArray& perspective, const QByteArray& parameters)
{
    return "<bpsim:ElementParameters elementRef=\"" + id + "\"><bpsim:" + perspective + ">" + parameters
        + "</bpsim:" + perspective + "></bpsim:ElementParameters>\n";
}

QByteArray parameter(const QByteArray& name, const QByteArray& values)
{
    return "<bpsim:" + name + ">" + values + "</bpsim:" + name + ">";
}

QByteArray minutes(const QByteArray& name, const QByteArray& value)
{
    return parameter(name, "<bpsim:FloatingParameter value=\"" + value + "\"/>");
}

QByteArray valueFor(const QByteArray& value, const QByteArray& calendar)
{
    return "<bpsim:NumericParameter value=\"" + value + "\" validFor=\"" + calendar + "\"/>";
}

QByteArray scenarioFile(const QByteArray& content)
{
    return bpsimFile(
        "<bpsim:Scenario id=\"s\"><bpsim:ScenarioParameters baseTimeUnit=\"min\"/>\n" + content + "</bpsim:Scenario>");
}

Scenarios readAll(const QByteArray& content)
{
    const auto model = smallModel();
    return readBpsim(scenarioFile(content), *model);
}

Scenario quietlyRead(const QByteArray& content)
{
    const Scenarios all = readAll(content);
    EXPECT_TRUE(all.problems.empty()) << qPrintable(support::allMessages(all.problems));
    return all.found.at(0).scenario;
}

const ElementInputs& inputs(const Scenario& scenario, const char* id)
{
    return scenario.elements.at(QLatin1String(id));
}

} // namespace

TEST(BpsimPerspectivesTest, QuantitiesOfSeveralCalendarsAreShifts)
{
    const Scenario scenario = quietlyRead(
        shifts + of("R", "ResourceParameters", parameter("Quantity", valueFor("2", "early") + valueFor("1", "Late"))));
    const Pool& pool = scenario.pools.at(0);
    EXPECT_EQ(pool.capacity, 3);
    ASSERT_EQ(pool.people.size(), 2U);
    EXPECT_EQ(pool.people[0].name, QStringLiteral("Early"));
    EXPECT_EQ(pool.people[0].calendar, QStringLiteral("early"));
    EXPECT_EQ(pool.people[0].count, 2);
    EXPECT_EQ(pool.people[1].calendar, QStringLiteral("late"));
    EXPECT_EQ(pool.people[1].count, 1);
    const auto model = smallModel();
    EXPECT_TRUE(check(scenario, *model).empty());
    Scenario changed = scenario;
    changed.pools[0].people[1].count = 2;
    changed.pools[0].capacity = 4;
    const QByteArray file = scenarioFile(
        shifts + of("R", "ResourceParameters", parameter("Quantity", valueFor("2", "early") + valueFor("1", "late"))));
    EXPECT_EQ(writeBpsim(file, scenario, *model), file) << "what did not change keeps its bytes";
    EXPECT_EQ(readBpsim(writeBpsim(file, changed, *model), *model).found.at(0).scenario, changed);
    EXPECT_EQ(readBpsim(writeBpsim({}, scenario, *model), *model).found.at(0).scenario, scenario);
}

TEST(BpsimPerspectivesTest, ShiftsHaveTheirOwnPay)
{
    const Scenario scenario = quietlyRead(shifts
        + of("R", "ResourceParameters", parameter("Quantity", valueFor("2", "early") + valueFor("1", "late")))
        + of("R", "CostParameters",
            parameter("UnitCost", "<bpsim:NumericParameter value=\"0.5\"/>" + valueFor("0.75", "late"))));
    const Pool& pool = scenario.pools.at(0);
    EXPECT_EQ(pool.costPerHour, 30);
    EXPECT_FALSE(pool.people.at(0).costPerHour);
    EXPECT_EQ(pool.people.at(1).costPerHour, 45);
    const auto model = smallModel();
    EXPECT_EQ(readBpsim(writeBpsim({}, scenario, *model), *model).found.at(0).scenario, scenario);
}

TEST(BpsimPerspectivesTest, AQuantityOfItsOwnReplacesInheritedShifts)
{
    const auto model = smallModel();
    const Scenarios all = readBpsim(
        bpsimFile("<bpsim:Scenario id=\"a\">"
            + of("R", "ResourceParameters", parameter("Quantity", valueFor("2", "early") + valueFor("1", "late")))
            + shifts + "</bpsim:Scenario><bpsim:Scenario id=\"b\" inherits=\"a\">"
            + of("R", "ResourceParameters", parameter("Quantity", "<bpsim:NumericParameter value=\"1\"/>"))
            + "</bpsim:Scenario>"),
        *model);
    EXPECT_EQ(all.found.at(1).scenario.pools.at(0).capacity, 1);
    EXPECT_TRUE(all.found.at(1).scenario.pools.at(0).people.empty());
}

TEST(BpsimPerspectivesTest, ValuesHoldInTheirCalendars)
{
    const QByteArray content = shifts
        + of("A", "TimeParameters",
            parameter("ProcessingTime", "<bpsim:NumericParameter value=\"7\"/>" + valueFor("5", "late"))
                + minutes("ValidationTime", "2")
                + parameter("WaitTime", valueFor("4", "late") + "<bpsim:NumericParameter value=\"3\"/>")
                + parameter("SetUpTime", "<bpsim:NumericParameter value=\"1\"/>" + valueFor("6", "Early")))
        + of("fB", "ControlParameters",
            parameter("Probability",
                valueFor("0.9", "late") + "<bpsim:NumericParameter value=\"0.5\"/>" + valueFor("0.2", "early")))
        + of("W", "ControlParameters",
            parameter("InterTriggerTimer", "<bpsim:NumericParameter value=\"60\"/>" + valueFor("30", "early")));
    const Scenario scenario = quietlyRead(content);
    const QString early = QStringLiteral("early"), late = QStringLiteral("late");
    const ElementInputs& a = inputs(scenario, "A");
    EXPECT_EQ(a.duration, Distribution::constant(540));
    EXPECT_EQ(a.transfer, Distribution::constant(180));
    EXPECT_EQ(a.setUp, Distribution::constant(60));
    EXPECT_EQ(a.during,
        (std::vector<During> {{.calendar = early, .setUp = Distribution::constant(360)},
            {.calendar = late, .duration = Distribution::constant(420), .transfer = Distribution::constant(240)}}));
    const ElementInputs& flow = inputs(scenario, "fB");
    EXPECT_EQ(flow.probability, 0.5);
    EXPECT_EQ(flow.during,
        (std::vector<During> {{.calendar = early, .probability = 0.2}, {.calendar = late, .probability = 0.9}}));
    EXPECT_EQ(inputs(scenario, "W").during,
        (std::vector<During> {{.calendar = early, .wait = Distribution::constant(1800)}}));
    const auto model = smallModel();
    EXPECT_EQ(writeBpsim(scenarioFile(content), scenario, *model), scenarioFile(content)) << "nothing has changed";
    EXPECT_EQ(readBpsim(writeBpsim({}, scenario, *model), *model).found.at(0).scenario, scenario);
    Scenario changed = scenario;
    changed.elements[QStringLiteral("A")].during[1].duration = Distribution::constant(900);
    changed.elements[QStringLiteral("fB")].during.pop_back();
    const Scenarios again = readBpsim(writeBpsim(scenarioFile(content), changed, *model), *model);
    EXPECT_TRUE(again.problems.empty()) << qPrintable(support::allMessages(again.problems));
    EXPECT_EQ(again.found.at(0).scenario, changed);
    EXPECT_TRUE(check(scenario, *model).empty());
    changed.elements[QStringLiteral("A")].during[0].calendar = QStringLiteral("never");
    EXPECT_FALSE(check(changed, *model).empty()) << "a calendar that is not there";
}

TEST(BpsimPerspectivesTest, AValueOfItsOwnReplacesThoseOfInheritedCalendars)
{
    const auto model = smallModel();
    const auto duration
        = [](const QByteArray& values) { return of("A", "TimeParameters", parameter("ProcessingTime", values)); };
    const QByteArray always = "<bpsim:NumericParameter value=\"7\"/>";
    const Scenarios all
        = readBpsim(bpsimFile("<bpsim:Scenario id=\"a\">" + duration(always + valueFor("5", "late")) + shifts
                        + "</bpsim:Scenario><bpsim:Scenario id=\"b\" inherits=\"a\">" + duration(always)
                        + "</bpsim:Scenario><bpsim:Scenario id=\"c\" inherits=\"a\"/>"),
            *model);
    EXPECT_TRUE(inputs(all.found.at(1).scenario, "A").during.empty());
    EXPECT_EQ(inputs(all.found.at(2).scenario, "A").during.size(), 1U);
}

TEST(BpsimPerspectivesTest, ValuesForACalendarThatAreLeftOutAreNamed)
{
    const Scenarios all
        = readAll(of("A", "CostParameters",
                      parameter("FixedCost", valueFor("5", "early") + "\n<bpsim:NumericParameter value=\"7\"/>"))
            + of("fB", "ControlParameters", parameter("Probability", valueFor("1", "late")))
            + of("B", "TimeParameters", parameter("ProcessingTime", valueFor("1", "late") + valueFor("2", "early")))
            + shifts);
    EXPECT_EQ(inputs(all.found.at(0).scenario, "A").fixedCost, 7) << "the one that holds always";
    ASSERT_EQ(all.problems.size(), 3U) << qPrintable(support::allMessages(all.problems));
    EXPECT_EQ(all.problems[0].element, QStringLiteral("A"));
    EXPECT_EQ(all.problems[0].line, 4);
    for (const char* word : {"FixedCost", "'A'", "'Early'", "left out"})
        EXPECT_TRUE(all.problems[0].message.contains(QLatin1String(word))) << qPrintable(all.problems[0].message);
    EXPECT_TRUE(all.problems[1].message.contains(QStringLiteral("'Late' alone")));
    EXPECT_TRUE(all.problems[2].message.contains(QStringLiteral("some hours"))) << "the night is in neither";
    EXPECT_EQ(inputs(all.found.at(0).scenario, "B").duration, Distribution::constant(60));
}

TEST(BpsimPerspectivesTest, AnUnknownCalendarIsNamedWithItsLine)
{
    const Scenarios all = readAll(of("A", "TimeParameters", parameter("ProcessingTime", valueFor("5", "night"))));
    ASSERT_GE(all.problems.size(), 1U);
    EXPECT_EQ(all.problems[0].line, 4);
    EXPECT_EQ(all.problems[0].element, QStringLiteral("A"));
    EXPECT_TRUE(all.problems[0].message.contains(QStringLiteral("'night'")));
}

TEST(BpsimPerspectivesTest, BeingThereAndNotThereInOneCalendarIsAnError)
{
    const QByteArray there = "<bpsim:BooleanParameter value=\"true\" validFor=\"early\"/>";
    const QByteArray gone = "\n<bpsim:BooleanParameter value=\"false\" validFor=\"";
    const auto availability = [](const QByteArray& values) {
        return of("R", "ResourceParameters", parameter("Availability", values)) + shifts;
    };
    Scenarios all = readAll(availability(there + gone + "early\"/>"));
    ASSERT_EQ(all.problems.size(), 1U) << qPrintable(support::allMessages(all.problems));
    EXPECT_EQ(all.problems[0].severity, base::Severity::Error);
    EXPECT_EQ(all.problems[0].line, 5);
    all = readAll(availability(there + gone + "late\"/>"));
    ASSERT_EQ(all.problems.size(), 1U);
    EXPECT_EQ(all.problems[0].severity, base::Severity::Warning);
    EXPECT_EQ(all.found.at(0).scenario.pools.at(0).calendar, QStringLiteral("early"));
}

TEST(BpsimPerspectivesTest, ValidationAndReworkAreWorkToo)
{
    const Scenario scenario = quietlyRead(
        of("A", "TimeParameters",
            minutes("ProcessingTime", "10") + minutes("ValidationTime", "2") + minutes("ReworkTime", "0.5"))
        + of("B", "TimeParameters", minutes("ValidationTime", "3")));
    EXPECT_EQ(inputs(scenario, "A").duration, Distribution::constant(750));
    EXPECT_EQ(inputs(scenario, "B").duration, Distribution::constant(180));
}

TEST(BpsimPerspectivesTest, TimesBeforeTheWorkAreADelay)
{
    const Scenario scenario = quietlyRead(of("A", "TimeParameters",
                                              minutes("TransferTime", "1") + minutes("QueueTime", "2")
                                                  + minutes("WaitTime", "3") + minutes("LagTime", "99"))
        + of("B", "TimeParameters", minutes("LagTime", "4")) + of("W", "TimeParameters", minutes("WaitTime", "5")));
    EXPECT_EQ(inputs(scenario, "A").transfer, Distribution::constant(360));
    EXPECT_EQ(inputs(scenario, "B").transfer, Distribution::constant(240));
    EXPECT_EQ(inputs(scenario, "W").wait, Distribution::constant(300));
    const Scenarios gateway = readAll(of("X", "TimeParameters", minutes("WaitTime", "5")));
    ASSERT_EQ(gateway.problems.size(), 1U);
    EXPECT_EQ(gateway.problems[0].element, QStringLiteral("X"));
}

// As in 6.1.2 of the Implementer's Guide.
TEST(BpsimPerspectivesTest, ADelayOfAFlowIsOneOfWhatItLeadsTo)
{
    const Scenario scenario = quietlyRead(of("f1", "TimeParameters", minutes("WaitTime", "10"))
        + of("A", "TimeParameters", minutes("TransferTime", "1")) + of("h1", "TimeParameters", minutes("WaitTime", "2"))
        + of("W", "ControlParameters", minutes("InterTriggerTimer", "60")));
    EXPECT_EQ(inputs(scenario, "A").transfer, Distribution::constant(660));
    EXPECT_EQ(inputs(scenario, "W").wait, Distribution::constant(62 * 60));
    EXPECT_FALSE(scenario.element(QStringLiteral("f1")));
    const Scenarios join = readAll(of("g1", "TimeParameters", minutes("WaitTime", "5")));
    ASSERT_EQ(join.problems.size(), 1U);
    EXPECT_EQ(join.problems[0].element, QStringLiteral("g1"));
    const auto model = smallModel();
    EXPECT_EQ(readBpsim(writeBpsim({}, scenario, *model), *model).found.at(0).scenario, scenario);
}

TEST(BpsimPerspectivesTest, PartsOfATimeAreInheritedOneByOneAndWrittenAsOne)
{
    const auto model = smallModel();
    const QByteArray file = bpsimFile("<bpsim:Scenario id=\"a\"><bpsim:ScenarioParameters baseTimeUnit=\"min\"/>"
        + of("A", "TimeParameters", minutes("ProcessingTime", "10") + minutes("ValidationTime", "2"))
        + "</bpsim:Scenario><bpsim:Scenario id=\"b\" inherits=\"a\">"
        + of("A", "TimeParameters", minutes("ProcessingTime", "20")) + "</bpsim:Scenario>");
    const Scenarios all = readBpsim(file, *model);
    EXPECT_EQ(inputs(all.found.at(1).scenario, "A").duration, Distribution::constant(22 * 60));
    Scenario changed = all.found.at(0).scenario;
    changed.elements[QStringLiteral("A")].duration = Distribution::constant(60);
    EXPECT_EQ(readBpsim(writeBpsim(file, changed, *model), *model).found.at(0).scenario, changed);
    Scenario heir = all.found.at(1).scenario;
    heir.elements[QStringLiteral("A")].duration = Distribution::constant(30);
    EXPECT_EQ(inputs(readBpsim(writeBpsim(file, heir, *model), *model).found.at(1).scenario, "A").duration,
        Distribution::constant(30));
}

TEST(BpsimPerspectivesTest, RolesAreThoseWhoHaveThem)
{
    const auto role
        = [](const QByteArray& name) { return parameter("Role", "<bpsim:StringParameter value=\"" + name + "\"/>"); };
    const auto select = [](const QByteArray& expression) {
        return of("A", "ResourceParameters",
            parameter("Selection", "<bpsim:ExpressionParameter value=\"" + expression + "\"/>"));
    };
    const QByteArray pools
        = of("R", "ResourceParameters", parameter("Quantity", "<bpsim:NumericParameter value=\"2\"/>") + role("clerk"))
        + of("R2", "ResourceParameters", role("clerk") + role("expert"));
    const auto staff = [&](const QByteArray& expression) {
        const Scenario scenario = quietlyRead(select(expression) + pools);
        return toText(inputs(scenario, "A").staff, scenario.pools);
    };
    EXPECT_EQ(staff("bpsim:getResourceByRoles(['clerk'], 1)"), QStringLiteral("1 Clerks or 1 Experts"));
    EXPECT_EQ(staff("bpsim:getResourceByRoles(['clerk','expert'], 1)"), QStringLiteral("1 Experts"));
    EXPECT_EQ(staff("bpsim:getResourceByRoles('clerk', 2)"), QStringLiteral("2 Clerks or (1 Clerks and 1 Experts)"));
    const Scenarios nobody = readAll(select("bpsim:getResourceByRoles(['pilot'], 1)") + pools);
    ASSERT_EQ(nobody.problems.size(), 1U);
    EXPECT_EQ(nobody.problems[0].severity, base::Severity::Warning) << "it does not stop the import";
    EXPECT_TRUE(nobody.problems[0].message.contains(QStringLiteral("'pilot'")));
}

TEST(BpsimPerspectivesTest, InterruptibleWorkLetsTheMoreUrgentGoFirst)
{
    const auto work = [](const QByteArray& id, const QByteArray& priority) {
        return "<bpsim:ElementParameters elementRef=\"" + id
            + "\"><bpsim:ResourceParameters><bpsim:Selection><bpsim:ExpressionParameter "
              "value=\"bpsim:getResource('R',1)\"/></bpsim:Selection></"
              "bpsim:ResourceParameters><bpsim:PriorityParameters>"
            + priority + "</bpsim:PriorityParameters></bpsim:ElementParameters>";
    };
    const QByteArray pool = of("R", "ResourceParameters", minutes("Quantity", "1"));
    const QByteArray yes = parameter("Interruptible", "<bpsim:BooleanParameter value=\"true\"/>");
    EXPECT_EQ(quietlyRead(work("A", yes + minutes("Priority", "1")) + pool).pools.at(0).discipline,
        kernel::Discipline::PreemptivePriority);
    EXPECT_EQ(
        quietlyRead(work("A", minutes("Priority", "1")) + pool).pools.at(0).discipline, kernel::Discipline::Priority);
    EXPECT_EQ(quietlyRead(work("A", yes) + pool).pools.at(0).discipline, kernel::Discipline::Fifo)
        << "nothing is more urgent";
    const Scenarios mixed
        = readAll(work("A", yes + minutes("Priority", "1")) + work("B", minutes("Priority", "2")) + pool);
    ASSERT_EQ(mixed.problems.size(), 1U);
    EXPECT_TRUE(mixed.problems[0].message.contains(QStringLiteral("also for: B")));
}

TEST(BpsimPerspectivesTest, WhatOnlyComesOutOfASimulationSaysWhatToDo)
{
    const Scenarios all = readAll(of("A", "TimeParameters", minutes("ElapsedTime", "1"))
        + of("A", "PropertyParameters", minutes("QueueLength", "1"))
        + of("A", "ResourceParameters", minutes("Role", "1")));
    ASSERT_EQ(all.problems.size(), 3U) << qPrintable(support::allMessages(all.problems));
    EXPECT_TRUE(all.problems[0].message.contains(QStringLiteral("ProcessingTime")));
    EXPECT_TRUE(all.problems[1].message.contains(QStringLiteral("open at the start")));
    EXPECT_TRUE(all.problems[2].message.contains(QStringLiteral("Selection")));
}

TEST(BpsimPerspectivesTest, RatesOfCalendarsAreInTheirZone)
{
    QByteArray local = shifts;
    local.replace("DTSTART:", "DTSTART;TZID=Europe/Berlin:").replace("DTEND:", "DTEND;TZID=Europe/Berlin:");
    const QByteArray timer
        = of("S", "ControlParameters", parameter("InterTriggerTimer", valueFor("5", "early") + valueFor("10", "late")));
    const Arrivals arrivals = quietlyRead(timer + local).arrivals.at(0);
    EXPECT_EQ(arrivals.ratesZone, "Europe/Berlin");
    ASSERT_EQ(arrivals.rates.size(), 168U);
    EXPECT_EQ(arrivals.rates[5], 0);
    EXPECT_EQ(arrivals.rates[6], 1);
    EXPECT_EQ(arrivals.rates[14], 0.5);
    EXPECT_EQ(quietlyRead(timer + shifts).arrivals.at(0).ratesZone, "UTC");
}

} // namespace millrace::scenario
