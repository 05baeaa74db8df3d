// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report.h"

#include "app/export/heat_map.h"
#include "app/export/report_scenario.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/scenarios.h"

#include <gmock/gmock.h>

namespace millrace::app::exporting {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

struct Simulated {
    std::unique_ptr<metamodel::Tree> model;
    scenario::Scenario scenario;
    std::unique_ptr<run::Simulation> simulation;
    run::Outcome outcome;

    std::string html() const
    {
        return report({*model, QStringLiteral("file"), scenario, *simulation, outcome}).toStdString();
    }
};

Simulated simulated(std::unique_ptr<metamodel::Tree> model, scenario::Scenario scenario)
{
    Simulated made {std::move(model), std::move(scenario), nullptr, {}};
    made.simulation = std::make_unique<run::Simulation>(*made.model, made.scenario);
    run::Options options;
    options.cases = 300;
    options.replications = 3;
    options.warmup = 0;
    made.outcome = made.simulation->run(options);
    return made;
}

Simulated sample()
{
    const QString path = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn");
    auto model = bpmn::loadFile(path).tree;
    auto scenario = scenario::findScenarios(*model, path).found.at(0).scenario;
    return simulated(std::move(model), std::move(scenario));
}

/// A model without a diagram, whose names are markup.
Simulated odd()
{
    auto model = bpmn::load(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:x\">"
        "<process id=\"P\" name=\"&lt;b&gt;%1 &amp; %2\"><startEvent id=\"s\"/><task id=\"t\" name=\"&lt;script&gt;\"/>"
        "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/></process></definitions>")
                     .tree;
    return simulated(std::move(model), {});
}

} // namespace

TEST(ReportTest, HoldsFiguresDiagramAndScenarioAndNeedsNothingElse)
{
    const std::string html = sample().html();
    EXPECT_THAT(html,
        AllOf(HasSubstr("Loan origination"), HasSubstr("Credit officers"), HasSubstr("data-element-id"),
            HasSubstr("usually")));
    for (const char* elsewhere : {"src=\"http", "href=\"http", "<script", "url(", "<?xml"})
        EXPECT_THAT(html, Not(HasSubstr(elsewhere)));
}

TEST(ReportTest, TheBottleneckGlowsInTheDiagram)
{
    const Simulated subject = sample();
    ASSERT_FALSE(subject.outcome.results.bottlenecks.empty());
    EXPECT_THAT(subject.html(),
        HasSubstr("class=\"glow\" data-element-id=\"" + subject.outcome.results.bottlenecks[0].element + '"'));
    EXPECT_THAT(odd().html(), Not(HasSubstr("class=\"glow\"")));
}

TEST(ReportTest, SaysWhatTheoryMakesOfIt)
{
    Simulated subject = sample();
    EXPECT_THAT(subject.html(), Not(HasSubstr("queueing theory")));
    subject.outcome.description.expectations
        = {{"Clerks & co", results::QueueingLaw::ErlangC, 0.8, 1920, {1900, 1800, 2000, 10}}};
    EXPECT_THAT(
        subject.html(), AllOf(HasSubstr("queueing theory"), HasSubstr("Erlang C"), HasSubstr("Clerks &amp; co")));
}

TEST(ReportTest, ProcessesBesideHaveATableOfTheirFigures)
{
    Simulated subject = sample();
    EXPECT_THAT(subject.html(), Not(HasSubstr("Other processes with the same people")));
    subject.outcome.processes = {{"Orders", subject.outcome.results}, {"Claims & more", subject.outcome.results}};
    EXPECT_THAT(subject.html(),
        AllOf(HasSubstr("Other processes with the same people"), HasSubstr("<td>Claims &amp; more</td>"),
            HasSubstr("Cases in progress"), Not(HasSubstr("<td>Orders</td>"))));
}

TEST(ReportTest, SaysWhereNumbersComeFrom)
{
    Simulated subject = sample();
    EXPECT_THAT(subject.html(), Not(HasSubstr("<th>Source</th>")));
    subject.scenario.setSource(subject.scenario.elements.begin()->first, QStringLiteral("interview <March>"));
    EXPECT_THAT(subject.html(), AllOf(HasSubstr("<th>Source</th>"), HasSubstr("interview &lt;March&gt;")));
}

TEST(ReportTest, CostsAreToldWhereSomethingCosts)
{
    EXPECT_THAT(sample().html(), AllOf(HasSubstr("Paid per case"), HasSubstr("Cost of a visit")));
    EXPECT_THAT(odd().html(), AllOf(Not(HasSubstr("Paid per case")), Not(HasSubstr("Cost of"))));
}

TEST(ReportTest, TellsDurationsAsTheyWereSaidInTheModelsOrder)
{
    Simulated subject = sample();
    std::vector<const metamodel::Element*> tasks;
    for (const metamodel::Element* element : bpmn::flowElements(*bpmn::processes(*subject.model).at(0)))
        if (element->is(bpmn::type::Activity))
            tasks.push_back(element);
    ASSERT_GE(tasks.size(), 2U);
    subject.scenario.elements[tasks[0]->id()].duration = kernel::Distribution::triangular(60, 120, 300);
    subject.scenario.elements[tasks[1]->id()].duration = kernel::Distribution::uniform(60, 180);
    const std::string html = subject.html();
    const auto first = html.find("1 min to 5 min, usually 2 min; mean 2.7 min");
    const auto second = html.find("1 min to 3 min, all as likely");
    ASSERT_NE(first, std::string::npos);
    ASSERT_NE(second, std::string::npos);
    EXPECT_LT(first, second);
}

TEST(ReportTest, TheSameOutcomeGivesTheSameBytes)
{
    const Simulated subject = sample();
    EXPECT_EQ(subject.html(), subject.html());
}

TEST(ReportTest, StatesTheQueueOfEachPool)
{
    Simulated subject = sample();
    subject.scenario.pools[0].discipline = kernel::Discipline::EarliestDue;
    EXPECT_THAT(subject.html(),
        AllOf(HasSubstr("<th>Queue</th>"), HasSubstr(kernel::nameOf(kernel::Discipline::EarliestDue).toStdString())));
}

TEST(ReportTest, IsAPdfOfPagesToo)
{
    const Simulated subject = sample();
    const QByteArray pdf
        = reportPdf({*subject.model, QStringLiteral("file"), subject.scenario, *subject.simulation, subject.outcome});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GT(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1);
    EXPECT_TRUE(pdf.contains("/Subtype /Image")) << "the model's picture";
    const Simulated draft = odd(); // without a diagram
    EXPECT_TRUE(reportPdf({*draft.model, QStringLiteral("file"), draft.scenario, *draft.simulation, draft.outcome})
                    .startsWith("%PDF-"));
}

TEST(ReportTest, IsMadeByTheEndingOfTheFile)
{
    const Simulated subject = sample();
    const ReportSubject about {
        *subject.model, QStringLiteral("file"), subject.scenario, *subject.simulation, subject.outcome};
    EXPECT_TRUE(reportFor(QStringLiteral("htm"), about).startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(reportFor(QStringLiteral("pdf"), about).startsWith("%PDF-"));
    EXPECT_TRUE(reportFor(QStringLiteral("xlsx"), about).startsWith("PK"));
    EXPECT_TRUE(reportFor(QStringLiteral("doc"), about).isEmpty());
}

TEST(ReportTest, NamesAreTextAndADraftSaysWhatItAssumes)
{
    const std::string html = odd().html();
    EXPECT_THAT(html, AllOf(HasSubstr("&lt;b&gt;%1 &amp; %2"), HasSubstr("&lt;script&gt;"), HasSubstr("10 minutes")));
    EXPECT_THAT(html, Not(HasSubstr("<script>")));
}

TEST(HeatMapTest, TheHottestHasLevelOneAndTheBottleneckGlows)
{
    const Simulated subject = sample();
    const drawing::Overlays layers = waitingHeat(*subject.model, subject.outcome.results);
    ASSERT_FALSE(layers.heat.empty());
    double most = 0;
    for (const auto& [key, heat] : layers.heat) {
        EXPECT_FALSE(heat.badge.isEmpty());
        most = std::max(most, heat.level);
    }
    EXPECT_EQ(most, 1);
    ASSERT_FALSE(subject.outcome.results.bottlenecks.empty());
    const auto* bottleneck
        = subject.model->byId(QString::fromStdString(subject.outcome.results.bottlenecks[0].element));
    EXPECT_TRUE(layers.highlighted.count(bottleneck->key()));
    EXPECT_TRUE(heatMapPng(*subject.model, subject.outcome.results, 1).startsWith("\x89PNG"));
    EXPECT_TRUE(heatMapPng(*odd().model, subject.outcome.results, 1).isEmpty());
}

TEST(ReportTest, DistributionsAreSaidInWords)
{
    using kernel::Distribution;
    EXPECT_THAT(inWords(Distribution::constant(90)).toStdString(), HasSubstr("1.5 min"));
    EXPECT_THAT(
        inWords(Distribution::exponential(600)).toStdString(), AllOf(HasSubstr("exponential"), HasSubstr("10 min")));
}

} // namespace millrace::app::exporting
