// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/charts/time_lines.h"
#include "app/design/diagram_view.h"
#include "app/simulation/answer_notes.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/input_field.h"
#include "app/simulation/input_grid.h"
#include "app/simulation/lever_slider.h"
#include "app/simulation/notes_list.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/staff_bar.h"
#include "app/simulation/staffing_sheet.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/widgets.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTimer>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using window::Command;

class SimulationActivityTest : public testing::Test {
protected:
    SimulationActivityTest()
    {
        main.actions().bind(Command::Save, &main, [this] { save(); }); // as the studio does first
        auto made = std::make_unique<SimulationActivity>(main);
        activity = made.get();
        main.addActivity(std::move(made));
        main.setActivity(window::ActivityId::Simulate);
    }
    design::DiagramView& open(const QString& path)
    {
        auto& view = static_cast<design::DiagramView&>(main.addDocument(design::DiagramView::open(path)));
        EXPECT_TRUE(settle());
        return view;
    }
    bool settle()
    {
        return waitFor([this] { return activity->isSettled(); });
    }
    QAction* action(Command command) { return main.actions().action(command); }
    double waiting() const { return activity->answer()->outcome->results.process.waitingTime.estimate.mean; }
    static Scenario readScenario(const ModelFolder& folder)
    {
        return scenario::findScenarios(*model(), folder.path()).found.at(0).scenario;
    }
    static void rename(design::DiagramView& view, const char* id, const char* name)
    {
        editing::Edit edit(view.document(), QStringLiteral("Rename"));
        edit.set(view.document().tree().byId(QString::fromLatin1(id))->key(), u"name", QLatin1String(name));
        edit.commit();
    }

    window::MainWindow main;
    SimulationActivity* activity = nullptr;
    std::function<void()> save = [] {};
};

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

TEST_F(SimulationActivityTest, ExportsResultsAndTheDiagramWithItsScenario)
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
    activity->writeWithScenario(folder.path(), QStringLiteral("qbp"));
    EXPECT_EQ(base::readFile(folder.path()), before) << "the diagram itself stays as it is";
    EXPECT_FALSE(view.isEdited());
}

TEST_F(SimulationActivityTest, ComparesWithAnotherFile)
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

TEST_F(SimulationActivityTest, KeepsAScenarioUnderAName)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3);
    ASSERT_TRUE(settle());
    action(Command::KeepScenario)->trigger();
    auto* name = activity->scenarioPanel().findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), QStringLiteral("Clerks 4"));
    Q_EMIT name->returnPressed();
    ASSERT_TRUE(settle());
    EXPECT_EQ(activity->whatIf()->titles(), (QStringList {QStringLiteral("Today"), QStringLiteral("Clerks 4")}));
    EXPECT_NE(activity->answer()->base, nullptr) << "it is compared with what it was made of";
    EXPECT_FALSE(view.isEdited());
    EXPECT_TRUE(base::readFile(folder.scenarioPath()).contains("Clerks 4"));
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

TEST_F(SimulationActivityTest, RemembersEachDiagramsChanges)
{
    const ModelFolder one, two;
    design::DiagramView& first = open(one.path());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(4);
    ASSERT_TRUE(settle());
    open(two.path());
    EXPECT_FALSE(activity->whatIf()->isChanged());
    main.setCurrentDocument(first);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->whatIf()->isChanged());
    EXPECT_EQ(activity->whatIf()->now().pools[0].capacity, 5);
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
class Answerer : public QObject {
public:
    explicit Answerer(const QString& button)
    {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, button] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            asked = question->text();
            for (QAbstractButton* one : question->buttons())
                if (one->text().remove(u'&') == button)
                    one->click();
        });
        timer->start(10);
    }
    QString asked;
};

TEST_F(SimulationActivityTest, AsksBeforeChangesAreLostWithAClosedDiagram)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(4);
    {
        const Answerer cancel(QStringLiteral("Cancel"));
        EXPECT_FALSE(main.closeDocument(view));
        EXPECT_TRUE(cancel.asked.contains(QStringLiteral("Today")));
    }
    ASSERT_TRUE(settle());
    EXPECT_TRUE(activity->whatIf()->isChanged());
    const Answerer lose(QStringLiteral("Do not keep"));
    ASSERT_TRUE(main.closeDocument(view));
    EXPECT_EQ(activity->answer(), nullptr);
    EXPECT_TRUE(settle());
    EXPECT_EQ(readScenario(folder).pools[0].capacity, 2);
}

TEST_F(SimulationActivityTest, KeepsChangesOnClosing)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(4);
    const Answerer keep(QStringLiteral("Keep"));
    ASSERT_TRUE(main.closeDocument(view));
    EXPECT_EQ(readScenario(folder).pools[0].capacity, 5);
}

TEST_F(SimulationActivityTest, ClosesWithoutAWordWhereNothingWasChanged)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    ASSERT_TRUE(main.closeDocument(view));
    EXPECT_EQ(activity->answer(), nullptr);
}

TEST_F(SimulationActivityTest, UndoesAndRedoesWhatWasChangedOfTheScenario)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    rename(view, "A", "Take in"); // a change of the diagram, which is not to be undone here
    ASSERT_TRUE(settle());
    QApplication::processEvents();
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(action(Command::Undo)->isEnabled());
    EXPECT_TRUE(action(Command::Undo)->text().contains(QStringLiteral("Change Clerks")));
    action(Command::Undo)->trigger();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(activity->whatIf()->isChanged());
    EXPECT_EQ(activity->scenarioPanel().sliders()[0]->value(), 2);
    EXPECT_EQ(view.document().tree().byId(u"A")->name(), QStringLiteral("Take in"));
    action(Command::Redo)->trigger();
    EXPECT_EQ(activity->whatIf()->now().pools[0].capacity, 4);

    main.setActivity(window::ActivityId::Design);
    action(Command::Undo)->setEnabled(true); // as Design does
    action(Command::Undo)->trigger();
    EXPECT_EQ(view.document().tree().byId(u"A")->name(), QStringLiteral("Receive"));
    EXPECT_EQ(activity->whatIf()->now().pools[0].capacity, 4);
}

TEST_F(SimulationActivityTest, SavingOffersToKeepTheScenario)
{
    const ModelFolder folder;
    open(folder.path());
    action(Command::Save)->trigger();
    auto* name = activity->scenarioPanel().findChild<QLineEdit*>();
    EXPECT_TRUE(name->parentWidget()->isHidden()) << "nothing was changed";
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3);
    action(Command::Save)->trigger();
    EXPECT_FALSE(name->parentWidget()->isHidden());
}

TEST_F(SimulationActivityTest, KeepsTheScenarioOfADiagramThatIsSavedForTheFirstTime)
{
    const ModelFolder folder;
    const QString path = QFileInfo(folder.path()).dir().filePath(QStringLiteral("new.bpmn"));
    auto& view = static_cast<design::DiagramView&>(
        main.addDocument(design::DiagramView::fromBytes(smallProcess(), QStringLiteral("New diagram"))));
    ASSERT_TRUE(settle());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(3);
    auto* name = activity->scenarioPanel().findChild<QLineEdit*>();
    save = [&] { view.document().save(path); };
    activity->scenarioPanel().askForName();
    name->setText(QStringLiteral("Today"));
    Q_EMIT name->returnPressed();
    EXPECT_FALSE(name->parentWidget()->isHidden()) << "there is no file beside which to keep it";
    EXPECT_TRUE(scenario::findScenarios(*model(), path).found.empty());
    for (QPushButton* button : main.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Save") && button->isVisibleTo(&main))
            button->click();
    EXPECT_TRUE(name->parentWidget()->isHidden());
    ASSERT_EQ(scenario::findScenarios(*model(), path).found.size(), 1u);
    EXPECT_EQ(activity->whatIf()->now().name, QStringLiteral("Today"));
    EXPECT_FALSE(activity->whatIf()->isChanged());
}

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
    EXPECT_TRUE(activity->resultsPanel().hint().contains(QStringLiteral("take no time")));
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

TEST_F(SimulationActivityTest, FitsTheDiagramInBelowTheCardsUntilSomebodyZooms)
{
    const ModelFolder folder;
    main.resize(1280, 800);
    main.show();
    canvas::View& canvas = open(folder.path()).canvas();
    const auto seen = [&] { return canvas.viewport().toWidget(canvas.figures().extent()); };
    const auto isWhole = [&] { return QRectF(canvas.rect()).contains(seen()) && seen().top() >= 60; };
    const auto resized = [&](int width, int height) {
        main.resize(width, height);
        return waitFor([&] { return main.size() == QSize(width, height); }) && settle();
    };
    ASSERT_TRUE(canvas.isVisible());
    EXPECT_TRUE(isWhole()) << seen().top();
    ASSERT_TRUE(resized(1800, 1000));
    EXPECT_TRUE(waitFor(isWhole, 2000));
    ASSERT_TRUE(resized(900, 700));
    EXPECT_TRUE(waitFor(isWhole, 2000));
    canvas.setZoom(3);
    ASSERT_TRUE(resized(1280, 800));
    EXPECT_EQ(canvas.zoom(), 3) << "what somebody has chosen stays";
}

TEST_F(SimulationActivityTest, CommandsLeadToWhatPeopleAskFor)
{
    const ModelFolder folder;
    open(folder.path());
    action(Command::WhySlow)->trigger();
    EXPECT_TRUE(activity->resultsPanel().showsRelief());
    action(Command::FindStaffing)->trigger();
    EXPECT_FALSE(activity->resultsPanel().showsRelief());
    EXPECT_TRUE(activity->resultsPanel().staffings().isVisibleTo(&activity->resultsPanel()));
    action(Command::ShowInputs)->trigger();
    EXPECT_TRUE(activity->resultsPanel().inputs().isVisibleTo(&activity->resultsPanel()));
}

TEST_F(SimulationActivityTest, FitsInWhatTheResultsWouldCover)
{
    const ModelFolder folder;
    main.resize(1280, 800);
    main.show();
    main.setActivity(window::ActivityId::Design);
    auto& view = static_cast<design::DiagramView&>(main.addDocument(design::DiagramView::open(folder.path())));
    canvas::View& canvas = view.canvas();
    const auto seen = [&] { return canvas.viewport().toWidget(canvas.figures().extent()); };
    ASSERT_TRUE(waitFor([&] { return canvas.isVisible() && canvas.height() > 500; }));
    canvas.scrollBy({0, canvas.height() - 40 - seen().bottom()}); // drawn low down, and all in sight
    ASSERT_TRUE(QRectF(canvas.rect()).contains(seen()));
    main.setActivity(window::ActivityId::Simulate);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(waitFor([&] { return QRectF(canvas.rect()).contains(seen()); }, 2000)) << seen().bottom();
}

TEST_F(SimulationActivityTest, TheCardsStandBesideOneAnotherInNarrowWindows)
{
    Scenario crowded = today();
    crowded.pools[0].capacity = 2;
    crowded.pools[0].name = QStringLiteral("Credit officers");
    const ModelFolder folder({crowded});
    main.resize(1280, 800);
    main.show();
    open(folder.path());
    const auto* legend = main.findChild<HeatLegend*>();
    const auto* card = main.findChild<BottleneckCard*>();
    ASSERT_TRUE(legend && card && legend->isVisible() && card->isVisible());
    for (const int width : {1280, 1200, 1440, 1920}) {
        main.resize(width, 800);
        waitFor([&] { return main.width() == width; });
        EXPECT_TRUE(waitFor([&] { return legend->geometry().right() + 8 <= card->geometry().left(); }, 2000))
            << width << ": " << legend->geometry().right() << " and " << card->geometry().left();
    }
}

} // namespace
} // namespace millrace::app::simulation
