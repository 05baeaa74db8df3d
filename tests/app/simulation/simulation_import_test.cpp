// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_view.h"
#include "app/simulation/import_notes.h"
#include "app/simulation/notes_list.h"
#include "app/simulation/simulation_activity.h"
#include "app/simulation/what_if.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QPointer>

namespace millrace::app::simulation {
namespace {

using namespace bench;

/// As Prosimos writes it.
QByteArray prosimosWith(const char* distribution)
{
    QByteArray text = R"({'resource_profiles': [{'id': 'P1', 'name': 'Office', 'resource_list': [
 {'id': 'ann', 'name': 'Ann', 'amount': 3, 'cost_per_hour': 20, 'calendar': 'c'}]}],
'resource_calendars': [{'id': 'c', 'name': 'Office', 'time_periods': [
 {'from': 'MONDAY', 'to': 'FRIDAY', 'beginTime': '09:00:00', 'endTime': '17:00:00'}]}],
'task_resource_distribution': [{'task_id': 'A', 'resources': [{'resource_id': 'ann',
 'distribution_name': 'SHAPE', 'distribution_params': [{'value': 300}]}]}]})";
    return text.replace('\'', '"').replace("SHAPE", distribution);
}

class SimulationImportTest : public testing::Test {
protected:
    SimulationImportTest()
    {
        main.actions().bind(window::Command::Save, &main, [] {});
        auto owned = std::make_unique<SimulationActivity>(main);
        activity = owned.get();
        main.addActivity(std::move(owned));
        main.setActivity(window::ActivityId::Simulate);
        main.addDocument(design::DiagramView::open(models.path()));
        EXPECT_TRUE(waitFor([this] { return activity->isSettled(); }));
    }
    QString write(const char* name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        base::writeFileAtomically(path, bytes);
        return path;
    }

    ModelFolder models;
    QTemporaryDir folder;
    window::MainWindow main;
    SimulationActivity* activity = nullptr;
};

TEST_F(SimulationImportTest, PutsAScenarioBesideTheOthersAndChoosesIt)
{
    EXPECT_TRUE(main.actions().action(window::Command::ImportScenario)->isEnabled());
    const QString path = write("today.json", prosimosWith("fix"));
    for (const char* expected : {"Prosimos", "Prosimos 2"}) {
        const QPointer<ImportNotes> notes = activity->importFrom(path);
        const Scenario& now = activity->whatIf()->now();
        EXPECT_EQ(now.title(), QLatin1String(expected));
        ASSERT_FALSE(now.pools.empty());
        EXPECT_EQ(now.pools.front().capacity, 3);
        EXPECT_EQ(now.element(QStringLiteral("A"))->duration->mean(), 300);
        EXPECT_FALSE(activity->whatIf()->isChanged()) << "it is in the file";
        ASSERT_TRUE(waitFor([this] { return activity->isSettled(); }));
        delete notes;
    }
    EXPECT_EQ(activity->whatIf()->titles().size(), 3);
}

TEST_F(SimulationImportTest, ShowsWhatWasNoticed)
{
    const QPointer<ImportNotes> notes = activity->importFrom(write("other.json", prosimosWith("cauchy")));
    ASSERT_TRUE(notes);
    ASSERT_GT(notes->list().count(), 0);
    EXPECT_TRUE(notes->list().item(0)->text().contains(QStringLiteral("cauchy")))
        << notes->list().item(0)->text().toStdString();
    ASSERT_TRUE(waitFor([this] { return activity->isSettled(); }));
    delete notes;
}

TEST_F(SimulationImportTest, TakesNothingFromWhatIsNoScenario)
{
    const QStringList before = activity->whatIf()->titles();
    const QPointer<ImportNotes> notes = activity->importFrom(write("list.json", "[1, 2]"));
    delete notes;
    EXPECT_EQ(activity->importFrom(folder.filePath(QStringLiteral("nothing.xml"))), nullptr);
    EXPECT_EQ(activity->whatIf()->titles(), before);
}

TEST_F(SimulationImportTest, OfALogItSaysWhereLogsGo)
{
    const QPointer<ImportNotes> notes = activity->importFrom(write("log.csv", "case,activity,end\n1,A,2026-01-05\n"));
    ASSERT_NE(notes, nullptr);
    QString said;
    for (int i = 0; i < notes->list().count(); ++i)
        said += notes->list().item(i)->text() + u'\n';
    EXPECT_TRUE(said.contains(QStringLiteral("begins with 'case,activity,end' instead"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Scenario from an event log"))) << said.toStdString();
}

} // namespace
} // namespace millrace::app::simulation
