// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/design/diagram_view.h"
#include "app/simulation/input_grid.h"
#include "app/simulation/lever_slider.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/staffing_sheet.h"
#include "app/window/widgets.h"
#include "tests/app/simulation/activity_fixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTimer>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class SimulationCommandsTest : public ActivityFixture { };

TEST_F(SimulationCommandsTest, KeepsAScenarioUnderAName)
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

TEST_F(SimulationCommandsTest, RemembersEachDiagramsChanges)
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

TEST_F(SimulationCommandsTest, AsksBeforeChangesAreLostWithAClosedDiagram)
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

TEST_F(SimulationCommandsTest, KeepsChangesOnClosing)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    activity->scenarioPanel().sliders()[0]->findChild<QSlider*>()->setValue(4);
    const Answerer keep(QStringLiteral("Keep"));
    ASSERT_TRUE(main.closeDocument(view));
    EXPECT_EQ(readScenario(folder).pools[0].capacity, 5);
}

TEST_F(SimulationCommandsTest, ClosesWithoutAWordWhereNothingWasChanged)
{
    const ModelFolder folder;
    design::DiagramView& view = open(folder.path());
    ASSERT_TRUE(main.closeDocument(view));
    EXPECT_EQ(activity->answer(), nullptr);
}

TEST_F(SimulationCommandsTest, UndoesAndRedoesWhatWasChangedOfTheScenario)
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

TEST_F(SimulationCommandsTest, SavingOffersToKeepTheScenario)
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

TEST_F(SimulationCommandsTest, KeepsTheScenarioOfADiagramThatIsSavedForTheFirstTime)
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

TEST_F(SimulationCommandsTest, CommandsLeadToWhatPeopleAskFor)
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

} // namespace
} // namespace millrace::app::simulation
