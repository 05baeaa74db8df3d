// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/charts/time_lines.h"
#include "app/design/diagram_view.h"
#include "app/simulation/answer_notes.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/lever_slider.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/staff_bar.h"
#include "app/window/widgets.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "tests/app/simulation/activity_fixture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSlider>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class SimulationActivityTest : public ActivityFixture { };

TEST_F(SimulationActivityTest, SimulatesTheFirstScenarioAtOnce)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    ASSERT_NE(activity->answer(), nullptr);
    EXPECT_TRUE(activity->answer()->isFinal);
    EXPECT_EQ(activity->answer()->outcome->results.replications, 6);
    EXPECT_TRUE(activity->resultsPanel().showsResults());
    EXPECT_TRUE(activity->status().first().contains(QStringLiteral("6 replications")));
    const auto key = view.document().tree().byId(u"A")->key();
    ASSERT_TRUE(view.canvas().overlays().heat.contains(key));
    EXPECT_FALSE(view.canvas().overlays().heat.at(key).badge.isEmpty());
    EXPECT_FALSE(view.isEdited());
}

TEST_F(SimulationActivityTest, ShowsWhatASliderChanges)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    const double before = waiting();
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3); // four clerks
    EXPECT_FALSE(activity->isSettled());
    ASSERT_TRUE(settle());
    EXPECT_LT(waiting(), before);
    ASSERT_NE(activity->answer()->base, nullptr);
    EXPECT_EQ(activity->answer()->base->results.process.waitingTime.estimate.mean, before)
        << "the base is the same run as before";
    EXPECT_TRUE(action(Command::ResetScenario)->isEnabled());
    EXPECT_FALSE(view.isEdited());

    action(Command::ResetScenario)->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(waiting(), before);
    EXPECT_FALSE(action(Command::ResetScenario)->isEnabled());
    EXPECT_EQ(activity->answer()->base, nullptr);
}

TEST_F(SimulationActivityTest, RunsAgainAfterAnEditAndAfterItsUndo)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    const auto before = activity->answer()->request;
    rename(view, "A", "Take in");
    EXPECT_FALSE(activity->isSettled());
    ASSERT_TRUE(settle());
    EXPECT_GT(activity->answer()->request, before);
    EXPECT_EQ(activity->answer()->outcome->results.activity("A")->name, "Take in");
    view.document().undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(activity->answer()->outcome->results.activity("A")->name, "Receive");
}

TEST_F(SimulationActivityTest, TakesItsColoursAwayWhenItLeaves)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    main.setActivity(window::ActivityId::Design);
    EXPECT_TRUE(view.canvas().overlays().heat.empty());
    main.setActivity(window::ActivityId::Simulate);
    EXPECT_TRUE(activity->isSettled()) << "the results are still there";
    EXPECT_FALSE(view.canvas().overlays().heat.empty());
    action(Command::ToggleHeatMap)->trigger();
    EXPECT_TRUE(view.canvas().overlays().heat.empty());
}

TEST_F(SimulationActivityTest, SaysWhereThereIsNoProcess)
{
    const ModelFolder folder(
        {}, "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'/>");
    open(folder.path());
    EXPECT_FALSE(activity->resultsPanel().showsResults());
    EXPECT_FALSE(action(Command::ExportLog)->isEnabled());
    EXPECT_TRUE(activity->answer()->outcome == nullptr);
}

TEST_F(SimulationActivityTest, SimulatesAModelWithoutAScenarioAndSaysWhatItAssumed)
{
    const ModelFolder folder(std::vector<Scenario> {});
    open(folder.path());
    ASSERT_NE(activity->answer()->outcome, nullptr);
    const auto notes = notesOf(*activity->answer());
    ASSERT_FALSE(notes.empty());
    bool namesGateway = false;
    for (const base::Problem& note : notes)
        namesGateway = namesGateway || note.element == QStringLiteral("G");
    EXPECT_TRUE(namesGateway) << "a note can be followed to the element that it is about";
}

TEST_F(SimulationActivityTest, OffersToLeaveOutWhatWasDeleted)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    {
        editing::Edit edit(view.document(), QStringLiteral("Change id"));
        edit.set(view.document().tree().byId(u"A")->key(), u"id", QStringLiteral("Other"));
        edit.commit();
    }
    ASSERT_TRUE(settle());
    EXPECT_FALSE(activity->resultsPanel().showsResults());
    EXPECT_EQ(activity->answer()->outcome, nullptr);
    Q_EMIT activity->resultsPanel().repairAsked();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->resultsPanel().showsResults());
}

/// Presses the button of the question that is about to be asked; gives its words.

TEST_F(SimulationActivityTest, SaysWhatAFirstScenarioLacks)
{
    const ModelFolder folder(std::vector<Scenario> {});
    open(folder.path());
    EXPECT_TRUE(activity->resultsPanel().hint().contains(QStringLiteral("10 minutes")));
    EXPECT_EQ(activity->resultsPanel().kpis().table()[1][1], QString(QChar(0x2013))) << "nobody is waited for";
    Scenario scenario = activity->whatIf()->now();
    scenario.elements[QStringLiteral("A")].duration = Distribution::constant(600);
    Q_EMIT activity->scenarioPanel().changed(scenario, false);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->resultsPanel().hint().contains(QStringLiteral("10 minutes")));
    EXPECT_EQ(activity->answer()->base, nullptr) << "a guess is nothing to be compared with";
    for (const char* id : {"B", "C"})
        scenario.elements[QLatin1String(id)].duration = Distribution::constant(60);
    Q_EMIT activity->scenarioPanel().changed(scenario, false);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->resultsPanel().hint().contains(QStringLiteral("Who does the work")));
    activity->scenarioPanel().sayWhoWorks();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->resultsPanel().hint().isEmpty());
    ASSERT_EQ(activity->whatIf()->now().pools.size(), 1U);
}

TEST_F(SimulationActivityTest, AsksForTimesWhereNothingTakesAny)
{
    Scenario quick = today();
    quick.elements[QStringLiteral("A")].duration = Distribution::constant(0);
    const ModelFolder folder({quick});
    open(folder.path());
    EXPECT_FALSE(activity->resultsPanel().showsResults());
    auto* enter = activity->resultsPanel().findChild<window::EmptyState*>()->findChild<QPushButton*>();
    ASSERT_NE(enter, nullptr);
    enter->click();
    EXPECT_NE(activity->scenarioPanel().elementPanel().field(QStringLiteral("Cost a visit")), nullptr)
        << "the numbers of an activity are there";
}

TEST_F(SimulationActivityTest, TakesLanesAsPoolsByItself)
{
    QByteArray withLanes = smallProcess();
    withLanes.replace("<startEvent id='S'/>",
        "<laneSet id='LS'><lane id='Desk' name='Desk'><flowNodeRef>A</flowNodeRef></lane>"
        "<lane id='Board' name='Board'><flowNodeRef>B</flowNodeRef><flowNodeRef>C</flowNodeRef></lane></laneSet>"
        "<startEvent id='S'/>");
    const ModelFolder folder(std::vector<Scenario> {}, withLanes);
    design::DiagramView& view = open(folder.path());
    ASSERT_TRUE(activity->answer()->outcome);
    EXPECT_EQ(activity->answer()->outcome->results.resources.size(), 2U);
    const base::Problems notes = notesOf(*activity->answer());
    EXPECT_TRUE(std::ranges::any_of(notes, [](const base::Problem& note) {
        return note.message.contains(QStringLiteral("each lane is a pool"))
            && note.message.contains(u"Desk 1, Board 1");
    }));
    EXPECT_FALSE(view.isEdited());
    EXPECT_FALSE(view.document().canUndo());
    EXPECT_FALSE(activity->whatIf()->isChanged()) << "nothing was said yet";
    EXPECT_FALSE(action(Command::Undo)->isEnabled());

    LeverSlider* desk = nullptr;
    for (LeverSlider* slider : activity->scenarioPanel().sliders())
        if (slider->lever().caption == QStringLiteral("Desk"))
            desk = slider;
    ASSERT_NE(desk, nullptr);
    desk->findChild<QSlider*>()->setValue(2); // three of them
    ASSERT_TRUE(settle());
    ASSERT_EQ(activity->whatIf()->now().pools.size(), 2U) << "now somebody says it";
    EXPECT_EQ(activity->whatIf()->now().pools[0].capacity, 3);
    EXPECT_EQ(activity->answer()->outcome->results.resources[0].capacity, 3);
    action(Command::Undo)->trigger();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->whatIf()->now().pools.empty());
    EXPECT_EQ(activity->answer()->outcome->results.resources.size(), 2U);
    EXPECT_FALSE(view.isEdited());
}

TEST_F(SimulationActivityTest, MakesAPoolThatStaysInHand)
{
    const ModelFolder folder;
    open(folder.path());
    auto* bar = activity->scenarioPanel().findChild<StaffBar*>();
    Q_EMIT bar->addAsked();
    ASSERT_TRUE(settle());
    ASSERT_EQ(activity->whatIf()->now().pools.size(), 2U);
    EXPECT_TRUE(activity->scenarioPanel().isPoolInHand()) << "also when the results have come";
    InputField* name = activity->scenarioPanel().elementPanel().field(QStringLiteral("Name"));
    ASSERT_NE(name, nullptr);
    name->type(QStringLiteral("Clerks"));
    EXPECT_FALSE(name->problem().isEmpty()) << "that is another pool's";
    name->type(QStringLiteral("Auditors"));
    EXPECT_TRUE(waitFor([&] { return activity->whatIf()->now().pools[1].name == QStringLiteral("Auditors"); }));
    EXPECT_EQ(activity->scenarioPanel().sliders().size(), 4U);
    EXPECT_EQ(activity->scenarioPanel().sliders()[1]->lever().caption, QStringLiteral("Auditors"));
}

TEST_F(SimulationActivityTest, TheSideStaysWithItsElementWhileASliderMoves)
{
    Scenario two = today();
    two.pools.push_back({QStringLiteral("Judges"), QStringLiteral("Judges"), 1, 30, {}});
    two.elements[QStringLiteral("B")].duration = Distribution::exponential(300);
    two.elements[QStringLiteral("B")].staff.pool = QStringLiteral("Judges");
    two.pools[0].capacity = 2;
    const ModelFolder folder({two});
    open(folder.path());
    const auto bottleneck = [this] { return activity->answer()->outcome->results.bottlenecks.front().element; };
    const auto shownPool = [this] {
        for (auto* one : activity->scenarioPanel().elementPanel().findChildren<QLabel*>())
            for (const char* name : {"Clerks", "Judges"})
                if (one->text() == QLatin1String(name))
                    return one->text();
        return QString();
    };
    const std::string first = bottleneck();
    const QString shown = shownPool();
    ASSERT_FALSE(shown.isEmpty());
    for (const int people : {6, 1, 6}) {
        for (auto* slider : activity->scenarioPanel().sliders())
            if (slider->lever().caption == (first == "A" ? QStringLiteral("Clerks") : QStringLiteral("Judges")))
                slider->findChild<QSlider*>()->setValue(people);
        ASSERT_TRUE(settle());
        EXPECT_EQ(shownPool(), shown);
    }
    EXPECT_NE(bottleneck(), first) << "or this tested nothing";
}

TEST_F(SimulationActivityTest, OffersAWayOutOfAWarmupThatIsTooLong)
{
    Scenario slow = today();
    slow.warmup = 300 * base::day;
    const ModelFolder folder({slow});
    open(folder.path());
    EXPECT_FALSE(activity->resultsPanel().showsResults());
    QPushButton* measure = nullptr;
    for (auto* button : activity->resultsPanel().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Measure from the beginning"))
            measure = button;
    ASSERT_NE(measure, nullptr);
    measure->click();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->resultsPanel().showsResults());
    EXPECT_FALSE(activity->whatIf()->now().warmup);
}

TEST_F(SimulationActivityTest, ShowsWhatTheWarmupWasFoundFrom)
{
    const ModelFolder folder;
    open(folder.path());
    activity->scenarioPanel().warmupChoice().setChecked(true);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(activity->answer()->outcome->description.warmupSeries);
    EXPECT_TRUE(activity->resultsPanel().showsOverTime());
    const auto picture = [&]() -> const charts::TimeLines* {
        for (const auto* chart : activity->resultsPanel().findChildren<charts::TimeLines*>())
            if (chart->title() == QStringLiteral("Warm-up") && !chart->isHidden())
                return chart;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return picture() != nullptr; }));
    EXPECT_GT(picture()->table().size(), 50U);
    activity->scenarioPanel().warmupChoice().setChecked(false);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(waitFor([&] { return picture() == nullptr; }));
}

TEST_F(SimulationActivityTest, TheNamedBottleneckIsTheHottest)
{
    Scenario scenario = today();
    scenario.calendars = {{QStringLiteral("C"), {}, {{1, 5, 9 * base::hour, 12 * base::hour}}, {}, "UTC"}};
    scenario.pools.push_back({QStringLiteral("Half"), QStringLiteral("Half"), 9, 30, QStringLiteral("C")});
    scenario.elements[QStringLiteral("C")].duration = Distribution::constant(60);
    scenario.elements[QStringLiteral("C")].staff.pool = QStringLiteral("Half");
    const ModelFolder folder({scenario});
    design::DiagramView& view = open(folder.path());
    const results::Results& now = activity->answer()->outcome->results;
    ASSERT_GT(now.activity("C")->waitingTime.estimate.mean, now.activity("A")->waitingTime.estimate.mean)
        << "its people are away for long";
    ASSERT_EQ(now.bottlenecks.front().element, "A");
    const auto& heat = view.canvas().overlays().heat;
    const auto levelOf
        = [&](const char* id) { return heat.at(view.document().tree().byId(QString::fromLatin1(id))->key()).level; };
    EXPECT_GT(levelOf("A"), levelOf("C"));
}

} // namespace
} // namespace millrace::app::simulation
