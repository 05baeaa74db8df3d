// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/design/diagram_view.h"
#include "app/simulation/lever_slider.h"
#include "app/simulation/scenario_panel.h"
#include "tests/app/simulation/activity_fixture.h"

#include <QDir>
#include <QSlider>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class SimulationExportsTest : public ActivityFixture { };

TEST_F(SimulationExportsTest, ExportsResultsAndTheDiagramWithItsScenario)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    const QByteArray before = base::readFile(folder.path());
    const QDir beside = QFileInfo(folder.path()).dir();
    for (const char* file : {"figures.csv", "figures.json", "figures.bpsim"}) {
        activity->writeResults(beside.filePath(QLatin1String(file)));
        EXPECT_TRUE(base::readFile(beside.filePath(QLatin1String(file))).contains("Clerks")) << file;
    }
    const QByteArray scenarios = base::readFile(folder.scenarioPath());
    activity->writeResults(folder.scenarioPath());
    EXPECT_EQ(base::readFile(folder.scenarioPath()), scenarios) << "those of the diagram are not overwritten";

    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3); // four clerks
    ASSERT_TRUE(settle());
    const QString copy = beside.filePath(QStringLiteral("copy.bpmn"));
    activity->writeWithScenario(copy, QStringLiteral("bpsim-1.0"));
    const auto written = bpmn::loadFile(copy).tree;
    const auto found = scenario::findScenarios(*written, QString()).found;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].scenario.pools[0].capacity, 4) << "as it is on the screen";
    const QString changed = beside.filePath(QStringLiteral("changed.bpsim"));
    activity->writeResults(changed);
    EXPECT_TRUE(base::readFile(changed).contains("name=\"Clerks 4\"")) << "it is not the one that is kept";
    activity->writeWithScenario(folder.path(), QStringLiteral("qbp"));
    EXPECT_EQ(base::readFile(folder.path()), before) << "the diagram itself stays as it is";
    EXPECT_FALSE(view.isEdited());
}

} // namespace
} // namespace millrace::app::simulation
