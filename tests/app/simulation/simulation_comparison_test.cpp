// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/design/diagram_view.h"
#include "app/simulation/scenario_panel.h"
#include "tests/app/simulation/activity_fixture.h"

#include <QMenu>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class SimulationComparisonTest : public ActivityFixture { };

TEST_F(SimulationComparisonTest, ComparesWithAnotherFile)
{
    Scenario slower = today();
    slower.elements[QStringLiteral("A")].duration = Distribution::triangular(400, 700, 1000);
    const ModelFolder other({slower});
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    ASSERT_EQ(activity->answer()->base, nullptr);
    activity->compareWithFile(other.path());
    ASSERT_TRUE(settle());
    ASSERT_NE(activity->answer()->base, nullptr);
    EXPECT_EQ(activity->answer()->baseTitle, QStringLiteral("small.bpmn: Today"));
    EXPECT_GT(activity->answer()->base->results.process.cycleTime.estimate.mean,
        activity->answer()->outcome->results.process.cycleTime.estimate.mean);
    EXPECT_FALSE(view.isEdited());

    QMenu& menu = activity->scenarioPanel().comparisons();
    Q_EMIT menu.aboutToShow();
    QStringList checked;
    for (const QAction* choice : menu.actions())
        if (choice->isChecked())
            checked << choice->text();
    EXPECT_EQ(checked, QStringList(QStringLiteral("small.bpmn: Today")));
    Q_EMIT activity->scenarioPanel().comparisonAsked(0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(activity->answer()->base, nullptr) << "nothing was changed of its own";

    activity->compareWithFile(folder.path() + QStringLiteral("-gone"));
    EXPECT_TRUE(settle());
}

} // namespace
} // namespace millrace::app::simulation
