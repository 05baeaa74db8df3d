// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/compared_model.h"

#include "modeler/base/failure.h"
#include "modeler/repository/history.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QDir>

namespace millrace::app::simulation {
namespace {

using namespace bench;

Scenario busier()
{
    Scenario scenario = today();
    scenario.id = QStringLiteral("Scenario_Busier");
    scenario.name = QStringLiteral("Busier");
    return scenario;
}

TEST(ComparedModel, IsAFileUnderTheScenarioOfTheSameNameElseItsFirst)
{
    const ModelFolder folder({today(), busier()});
    ComparedModel other = ComparedModel::ofFile(folder.path(), QStringLiteral("Busier"));
    EXPECT_EQ(other.name(), QStringLiteral("small.bpmn"));
    EXPECT_EQ(other.title(), QStringLiteral("small.bpmn: Busier"));
    EXPECT_EQ(other.scenarios(), (QStringList {QStringLiteral("Today"), QStringLiteral("Busier")}));
    EXPECT_EQ(other.chosen(), 1);
    EXPECT_EQ(other.scenario().name, QStringLiteral("Busier"));
    EXPECT_NE(other.model().tree->byId(u"A"), nullptr);
    other.choose(0);
    EXPECT_EQ(other.title(), QStringLiteral("small.bpmn: Today"));
    EXPECT_EQ(ComparedModel::ofFile(folder.path(), QStringLiteral("Unheard of")).chosen(), 0);
}

TEST(ComparedModel, WithoutScenariosIsAFirstGuess)
{
    const ModelFolder folder(std::vector<Scenario> {});
    const ComparedModel other = ComparedModel::ofFile(folder.path(), QStringLiteral("Today"));
    EXPECT_EQ(other.title(), QStringLiteral("small.bpmn: First guess"));
    EXPECT_EQ(other.scenario(), Scenario());
}

TEST(ComparedModel, WhatIsNoModelSaysSo)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.bpmn"));
    base::writeFileAtomically(path, "<definitions");
    EXPECT_THROW(ComparedModel::ofFile(path, {}), base::Failure);
    EXPECT_THROW(ComparedModel::ofFile(folder.filePath(QStringLiteral("none.bpmn")), {}), base::Failure);
}

TEST(ComparedModel, ReadsAFileAgainThatWasWritten)
{
    const ModelFolder folder;
    ComparedModel other = ComparedModel::ofFile(folder.path(), {});
    const auto tree = other.model().tree;
    other.refresh();
    EXPECT_EQ(other.model().tree, tree);
    base::writeFileAtomically(folder.path(), base::readFile(folder.path()).replace("Receive", "Take in"));
    QFile written(folder.path());
    ASSERT_TRUE(written.open(QIODevice::ReadWrite));
    written.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime);
    written.close();
    other.refresh();
    EXPECT_EQ(other.model().tree->byId(u"A")->name(), QStringLiteral("Take in"));
}

TEST(ComparedModel, IsAnEarlierVersionWithTheScenariosOfThen)
{
    const ModelFolder folder;
    const QString top = QFileInfo(folder.path()).absolutePath();
    auto history = ::millrace::repository::History::create(top);
    const auto first = history.saveVersion(QStringLiteral("Before the reform"), {QStringLiteral("A"), {}});
    ASSERT_TRUE(first);
    Scenario later = today();
    later.pools[0].capacity = 5;
    scenario::saveScenario(folder.path(), later, *model());
    base::writeFileAtomically(folder.path(), base::readFile(folder.path()).replace("Receive", "Take in"));

    const auto versions = earlierVersions(folder.path());
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions[0].note, QStringLiteral("Before the reform"));
    const ComparedModel other
        = ComparedModel::ofVersion(folder.path(), versions[0].id, versions[0].note, QStringLiteral("Today"));
    EXPECT_EQ(other.title(), QStringLiteral("Version 'Before the reform': Today"));
    EXPECT_EQ(other.model().tree->byId(u"A")->name(), QStringLiteral("Receive"));
    EXPECT_EQ(other.scenario().pools[0].capacity, 2);
    EXPECT_TRUE(earlierVersions(QDir::tempPath() + QStringLiteral("/nowhere/x.bpmn")).empty());
}

} // namespace
} // namespace millrace::app::simulation
