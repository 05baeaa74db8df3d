// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/beside_box.h"

#include "tests/app/simulation/simulation_bench.h"

#include <QComboBox>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class BesideBoxTest : public testing::Test {
protected:
    BesideBoxTest()
    {
        base::writeFileAtomically(path("claims.bpmn"), smallProcess());
        scenario::saveScenario(path("claims.bpmn"), today(), *model());
        QObject::connect(&box, &BesideBox::changed, [this](const Scenario& changed) {
            scenario = changed;
            box.show(scenario, path("loan.bpmn"));
        });
        box.show(scenario, path("loan.bpmn"));
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    Scenario scenario = today();
    BesideBox box;
};

TEST_F(BesideBoxTest, NamesFilesFromTheFolderOfTheDiagramAndTheirScenarios)
{
    box.add(path("claims.bpmn"));
    box.add(path("claims.bpmn"));
    ASSERT_EQ(scenario.beside.size(), 1U);
    EXPECT_EQ(scenario.beside[0], scenario::Beside {QStringLiteral("claims.bpmn")});
    QComboBox* choice = box.scenarioChoice(0);
    ASSERT_EQ(choice->count(), 2);
    EXPECT_EQ(choice->itemText(1), QStringLiteral("Today"));
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    EXPECT_EQ(scenario.beside[0].scenario, QStringLiteral("Today"));
    Q_EMIT choice->activated(0);
    EXPECT_EQ(scenario.beside[0].scenario, QString());
    box.remove(0);
    EXPECT_TRUE(scenario.beside.empty());
    EXPECT_EQ(box.scenarioChoice(0), nullptr);
}

TEST_F(BesideBoxTest, KeepsWhatCannotBeFound)
{
    scenario.beside = {{QStringLiteral("gone.bpmn"), {}, QStringLiteral("Then")}};
    box.show(scenario, path("loan.bpmn"));
    EXPECT_EQ(box.scenarioChoice(0)->currentText(), QStringLiteral("Then"));
}

} // namespace
} // namespace millrace::app::simulation
