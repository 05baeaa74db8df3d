// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exchange.h"

#include "modeler/bpmn/definitions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace millrace::app::exporting {

namespace {

const QString loanPath = QStringLiteral(MILLRACE_SOURCE_DIR "/resources/samples/loan-origination.bpmn");

} // namespace

TEST(Exchange, ResultsGoByTheEndingOfTheFile)
{
    const auto model = bpmn::loadFile(loanPath).tree;
    const scenario::Scenario scenario = scenario::findScenarios(*model, loanPath).found.at(0).scenario;
    const run::Simulation simulation(*model, scenario);
    run::Options some;
    some.cases = 100;
    some.replications = 2;
    some.warmup = 0;
    const run::Outcome outcome = simulation.run(some);
    const ReportSubject about {*model, QStringLiteral("loan"), scenario, simulation, outcome};
    EXPECT_TRUE(
        QJsonDocument::fromJson(resultsFor(QStringLiteral("json"), about)).object().contains(QLatin1String("process")));
    EXPECT_TRUE(resultsFor(QStringLiteral("csv"), about).contains("cycleTime"));
    EXPECT_TRUE(resultsFor(QStringLiteral("xlsx"), about).startsWith("PK"));
    EXPECT_TRUE(resultsFor(QStringLiteral("bpsim"), about).contains("BPSimData"));
    EXPECT_TRUE(resultsFor(QStringLiteral("doc"), about).isEmpty());
    for (const QString& format : resultsFormats())
        EXPECT_FALSE(resultsFor(format, about).isEmpty()) << format.toStdString();
}

TEST(Exchange, AScenarioGoesIntoTheModelInEachFormat)
{
    const auto model = bpmn::loadFile(loanPath).tree;
    const scenario::Scenario scenario = scenario::findScenarios(*model, loanPath).found.back().scenario;
    ASSERT_FALSE(scenario.inherits.isEmpty()) << "or this tests too little";
    QStringList remarks;
    for (const QString& format : scenarioFormats()) {
        const QByteArray bytes = modelWith(*model, scenario, format, remarks);
        const auto again = bpmn::load(bytes).tree;
        ASSERT_TRUE(again) << format.toStdString();
        const auto found = scenario::findScenarios(*again, QString()).found;
        ASSERT_EQ(found.size(), 1U) << format.toStdString();
        EXPECT_EQ(found[0].scenario.pools.size(), scenario.pools.size()) << "also those that it inherits";
    }
    EXPECT_TRUE(modelWith(*model, scenario, QStringLiteral("bpsim-1.0"), remarks).contains("schemas/1.0"));
    EXPECT_TRUE(modelWith(*model, scenario, QStringLiteral("bpsim-2.0"), remarks).contains("schemas/2.0"));
    EXPECT_TRUE(modelWith(*model, scenario, QStringLiteral("qbp"), remarks).contains("processSimulationInfo"));
}

} // namespace millrace::app::exporting
