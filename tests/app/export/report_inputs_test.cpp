// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_inputs.h"

#include "app/export/report_scenario.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenarios.h"

#include <gmock/gmock.h>

namespace millrace::app::exporting {

namespace {

using kernel::Distribution;
using scenario::Scenario;
using testing::AllOf;
using testing::HasSubstr;

std::unique_ptr<metamodel::Tree> orders()
{
    return bpmn::load(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:x\">"
        "<process id=\"P\"><startEvent id=\"S\"/><task id=\"Pack\" name=\"Pack\"/><task id=\"Quote\" name=\"Quote\"/>"
        "<sequenceFlow id=\"f\" sourceRef=\"S\" targetRef=\"Pack\"/>"
        "<sequenceFlow id=\"g\" sourceRef=\"Pack\" targetRef=\"Quote\"/></process></definitions>")
        .tree;
}

/// All that a scenario may say beside durations, hours, pools and shares.
Scenario talkative()
{
    Scenario made;
    made.calendars.push_back({QStringLiteral("C"), {}, {{1, 5, 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
    for (const char* id : {"Clerk", "Officer", "Appraiser"})
        made.pools.push_back({QLatin1String(id), {}, 3, 25, QStringLiteral("C")});
    made.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(3600), {}, {}});
    for (const char* task : {"Pack", "Quote"})
        made.elements[QLatin1String(task)].staff.pool = QStringLiteral("Clerk");
    made.elements[QStringLiteral("Pack")].duration = Distribution::exponential(900);
    made.id = QStringLiteral("Today");
    made.name = QStringLiteral("Today");
    made.duration = 90 * base::day;
    made.calendars[0].holidays = {QDate(2026, 5, 1)};
    made.calendars[0].zone = "Europe/Berlin";
    made.pools[0].people = {{QStringLiteral("Ann"), {}, 1.25, 40, {QStringLiteral("credit")}, {}, 1}};
    made.pools[1].absence
        = kernel::AbsencePattern {Distribution::exponential(86400 * 30), Distribution::constant(86400)};
    made.pools[2].shiftEnd = scenario::ShiftEnd::HandOver;
    made.arrivals[0].due = 3 * 86400;
    scenario::ElementInputs& pack = made.elements[QStringLiteral("Pack")];
    pack.setUp = Distribution::constant(300);
    pack.transfer = Distribution::uniform(60, 120);
    pack.batch = scenario::Batch {4, 7200.0};
    pack.during = {{.calendar = QStringLiteral("C"), .duration = Distribution::constant(1200)}};
    made.elements[QStringLiteral("Quote")].durationExpression = QStringLiteral("amount / 100");
    made.attributes = {{QStringLiteral("amount"), Distribution::uniform(100, 900)},
        {QStringLiteral("kind"),
            std::vector<scenario::Option> {{QStringLiteral("gold"), 1}, {QStringLiteral("plain"), 3}}}};
    made.limits = {{QStringLiteral("L"), 12, {QStringLiteral("Pack")}}};
    return made;
}

class ReportInputsTest : public testing::Test {
protected:
    ReportInputsTest()
        : model(orders())
        , scenario(talkative())
        , simulation(*model, scenario)
    {
        run::Options options;
        options.cases = 50;
        options.replications = 2;
        options.seed = 7;
        outcome = simulation.run(options);
    }
    ReportSubject subject() const { return {*model, QStringLiteral("loan"), scenario, simulation, outcome}; }
    std::string all() const
    {
        QStringList lines;
        for (const QStringList& row : furtherInputs(subject()))
            lines << row.join(QStringLiteral(" = "));
        return lines.join(QLatin1Char('\n')).toStdString();
    }

    std::unique_ptr<metamodel::Tree> model;
    Scenario scenario;
    run::Simulation simulation;
    run::Outcome outcome;
};

TEST_F(ReportInputsTest, TellsAllThatTheScenarioSays)
{
    EXPECT_THAT(all(),
        AllOf(HasSubstr("Length of the run = 90 days"), HasSubstr("Calendar C: holidays = 2026-05-01"),
            HasSubstr("Calendar C: time zone = Europe/Berlin"),
            HasSubstr("Clerk: Ann = 1.25 times as fast; 40.00 an hour; can do credit"),
            HasSubstr("Officer: away = every exponential, mean 30 days"),
            HasSubstr("Appraiser: at the end of a shift = others take it over"),
            HasSubstr("Start event: due after = 72 h")));
    EXPECT_THAT(all(),
        AllOf(HasSubstr("Pack: set-up = always 5 min"), HasSubstr("Pack: way there = 1 min to 2 min, all as likely"),
            HasSubstr("Pack: duration, in the hours of C = always 20 min"),
            HasSubstr("Pack: cases at once = 4 in one piece of work, after 2 h at the latest"),
            HasSubstr("Quote: duration = by the formula amount / 100"), HasSubstr("Quote: done by = 1 Clerk"),
            HasSubstr("Known of cases: amount = uniform, mean 500"),
            HasSubstr("Known of cases: kind = gold 25 %, plain 75 %"),
            HasSubstr("Work in progress = at most 12 in Pack")));
}

TEST_F(ReportInputsTest, SaysNothingOfWhatIsAsUsual)
{
    scenario = Scenario();
    EXPECT_EQ(all(), "");
}

TEST_F(ReportInputsTest, HoldTheScenarioAsAFileAndTheCommandThatRepeatsTheRun)
{
    EXPECT_EQ(scenarioFileName(subject()).toStdString(), "loan.bpsim");
    const auto read = scenario::readBpsim(scenarioFile(subject()), *model);
    ASSERT_EQ(read.found.size(), 1U);
    EXPECT_EQ(read.found[0].scenario, scenario);
    EXPECT_EQ(commandToRepeat(subject()).toStdString(),
        "millrace-cli simulate \"loan.bpmn\" --scenario \"Today\" --seed 7 --replications 2 --warmup 0s");
    scenario.duration.reset();
    scenario.name = QStringLiteral("More \"staff\"");
    EXPECT_THAT(commandToRepeat(subject()).toStdString(),
        AllOf(HasSubstr("--scenario \"More \\\"staff\\\"\""), HasSubstr("--cases 50")));

    const std::string html = report(subject()).toStdString();
    EXPECT_THAT(html,
        AllOf(HasSubstr("download=\"loan.bpsim\" href=\"data:application/xml;base64,"
                  + scenarioFile(subject()).toBase64().toStdString()),
            HasSubstr("How to repeat it"), HasSubstr("Pack: set-up")));
}

} // namespace

} // namespace millrace::app::exporting
