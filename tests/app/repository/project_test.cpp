// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/project.h"

#include "app/design/diagram_files.h"
#include "app/design/diagram_view.h"
#include "app/simulation/scenario_panel.h"
#include "app/studio.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/project_panel.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::app::repository {
namespace {

namespace model = ::millrace::repository;
using ::testing::ElementsAre;
using window::Command;

QString quoted(const char* text)
{
    return QString::fromUtf8(text);
}

class ProjectTest : public ::testing::Test {
protected:
    ProjectTest()
    {
        QSettings().clear();
        studio_ = std::make_unique<Studio>(Studio::Options {folder_.path() + QStringLiteral("/data")});
        studio_->window().resize(1280, 800);
        studio_->window().show();
        QDir(folder_.path()).mkpath(QStringLiteral("lending"));
        base::writeFileAtomically(file(), bpmn::newDiagram(QStringLiteral("Loan")));
        studio_->open({file()});
    }
    ~ProjectTest() override
    {
        // Nothing asks when the window goes.
        for (window::DocumentView* document : window().documents())
            static_cast<design::DiagramView*>(document)->setCloseQuestion({});
    }
    window::MainWindow& window() { return studio_->window(); }
    QString file(const char* name = "loan.bpmn") const
    {
        return folder_.path() + QStringLiteral("/lending/") + QString::fromLatin1(name);
    }
    design::DiagramView& front() { return *qobject_cast<design::DiagramView*>(window().currentDocument()); }
    QString titles()
    {
        QStringList all;
        for (const window::DocumentView* document : window().documents())
            all += document->title();
        return all.join(u'|');
    }
    void nameProcess(const char* name)
    {
        editing::Edit edit(front().document(), QStringLiteral("Rename"));
        editing::rename(edit, bpmn::processes(front().document().tree()).front()->key(), QString::fromUtf8(name));
        edit.commit();
    }
    QString processName() { return bpmn::processes(front().document().tree()).front()->name(); }
    void trigger(Command command) { window().actions().action(command)->trigger(); }
    /// Answers the card that asks for a line. False: none is open.
    bool answer(const char* text)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* line
                = top->isVisible() && top->windowFlags().testFlag(Qt::Popup) ? top->findChild<QLineEdit*>() : nullptr;
            if (line == nullptr)
                continue;
            line->setText(QString::fromUtf8(text));
            Q_EMIT line->returnPressed();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return true;
        }
        return false;
    }
    void saveVersion(const char* note)
    {
        trigger(Command::SaveVersion);
        ASSERT_TRUE(answer(note));
    }
    QModelIndex row(const char* text)
    {
        auto* list = window().projectPanel().findChild<QListView*>();
        for (int i = 0; i < list->model()->rowCount(); ++i)
            if (list->model()->index(i, 0).data().toString() == QString::fromUtf8(text))
                return list->model()->index(i, 0);
        return {};
    }
    void click(const char* text)
    {
        ASSERT_TRUE(row(text).isValid()) << text;
        Q_EMIT window().projectPanel().findChild<QListView*>()->clicked(row(text));
    }
    model::History history() const { return model::History::open(folder_.path() + QStringLiteral("/lending")); }
    QStringList notes() const
    {
        QStringList all;
        for (const model::Version& version : history().versions())
            all += version.note;
        return all;
    }
    bool find(const char* text)
    {
        window::CommandFinder& finder = window().commandFinder();
        if (!finder.isOpen())
            finder.open();
        const auto index = finder.listed().indexOf(QString::fromUtf8(text));
        if (index < 0)
            return false;
        auto* list = window().findChild<QListView*>(QStringLiteral("commandList"));
        Q_EMIT list->clicked(list->model()->index(int(index), 0));
        return true;
    }

    void compareWith(const char* note)
    {
        trigger(Command::CompareVersions);
        QCoreApplication::processEvents();
        ASSERT_TRUE(find(note));
        QCoreApplication::processEvents();
    }
    int differences() { return front().widget()->findChild<QListWidget*>()->count(); }
    void press(const char* text)
    {
        for (auto* button : window().findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(text) && button->isVisible()) {
                button->click();
                return;
            }
        FAIL() << text;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Studio> studio_;
};

TEST_F(ProjectTest, aFolderBecomesAProjectWithItsFirstVersion)
{
    EXPECT_FALSE(row("First draft").isValid());
    nameProcess("Loans");
    click("Save version...");
    ASSERT_TRUE(answer("First draft"));
    EXPECT_FALSE(front().isEdited()) << "what is on the screen is in the version";
    EXPECT_TRUE(history().fileAt(QStringLiteral("main"), QStringLiteral("loan.bpmn")).contains("Loans"));
    EXPECT_TRUE(row("First draft").isValid());
    EXPECT_TRUE(window().notice().contains(QStringLiteral("First draft")));
}

TEST_F(ProjectTest, filesOutsideOfTheProjectAreNotSavedWithIt)
{
    saveVersion("First draft");
    base::writeFileAtomically(
        folder_.path() + QStringLiteral("/other.bpmn"), bpmn::newDiagram(QStringLiteral("Other")));
    ASSERT_TRUE(studio_->open({folder_.path() + QStringLiteral("/other.bpmn")}));
    nameProcess("Half done");
    trigger(Command::NewDiagram);
    ASSERT_TRUE(studio_->open({file()}));
    nameProcess("Loans");
    saveVersion("Second");
    EXPECT_THAT(notes(), ElementsAre(quoted("Second"), quoted("First draft")));
    EXPECT_FALSE(base::readFile(folder_.path() + QStringLiteral("/other.bpmn")).contains("Half done"));
}

TEST_F(ProjectTest, aVersionIsOpenedOnceAndCanBeComparedAndRestored)
{
    saveVersion("First draft");
    nameProcess("Loans");
    saveVersion("Named it");
    nameProcess("Loans, half done");
    click("First draft");
    click("First draft");
    EXPECT_EQ(titles(), QStringLiteral("loan.bpmn|loan.bpmn, First draft (read only)"));
    EXPECT_EQ(processName(), QStringLiteral("Loan"));
    EXPECT_TRUE(window().notice().contains(QStringLiteral("First draft")));
    window().setCurrentDocument(*window().documents().front());
    EXPECT_EQ(window().notice().toStdString(), "") << "it is about the tab of the old version";
    click("First draft");

    ASSERT_TRUE(window().actions().action(Command::CompareVersions)->isEnabled());
    trigger(Command::CompareVersions);
    QCoreApplication::processEvents();
    EXPECT_THAT(window().commandFinder().listed(), ElementsAre(quoted("Named it"))) << "with all versions but itself";
    ASSERT_TRUE(find("Named it"));
    EXPECT_TRUE(titles().contains(QStringLiteral("loan.bpmn compared"))) << titles().toStdString();
}

TEST_F(ProjectTest, restoringIsAVersionOfItsOwnThatCanBeTakenBack)
{
    saveVersion("First draft");
    nameProcess("Loans");
    saveVersion("Named it");
    nameProcess("Loans, half done");
    click("First draft");
    ASSERT_TRUE(find("Restore version ‘First draft’"));
    EXPECT_EQ(titles(), QStringLiteral("loan.bpmn")) << "the file itself, and no old version of it";
    EXPECT_EQ(processName(), QStringLiteral("Loan"));
    EXPECT_EQ(base::readFile(file()), history().fileAt(history().versions().back().id, QStringLiteral("loan.bpmn")));
    EXPECT_THAT(notes(),
        ElementsAre(quoted("Back to ‘First draft’"), quoted("State before going back to ‘First draft’"),
            quoted("Named it"), quoted("First draft")));
    EXPECT_FALSE(front().isEdited()) << "what is on the screen is in the version";
    EXPECT_TRUE(window().notice().contains(quoted("State before going back to ‘First draft’")));

    press("Undo");
    EXPECT_EQ(processName(), QStringLiteral("Loans, half done"));
    EXPECT_EQ(notes().front(), quoted("Undone: Back to ‘First draft’"));
    EXPECT_EQ(notes().size(), 5);
}

TEST_F(ProjectTest, goingBackToAWayBackIsToldAsOneWay)
{
    saveVersion("First draft");
    nameProcess("Loans");
    saveVersion("Named it");
    ASSERT_TRUE(find("Restore version ‘First draft’"));
    ASSERT_TRUE(find("Restore version ‘Named it’"));
    ASSERT_TRUE(find("Restore version ‘Back to ‘First draft’’"));
    EXPECT_EQ(notes().front(), quoted("Back to ‘First draft’"));
    EXPECT_EQ(processName(), QStringLiteral("Loan"));
}

TEST_F(ProjectTest, restoringWhatIsThereMakesNoVersion)
{
    saveVersion("First draft");
    ASSERT_TRUE(find("Restore version ‘First draft’"));
    EXPECT_EQ(notes().size(), 1);
}

TEST_F(ProjectTest, aComparisonGoesAlongWithThePresent)
{
    saveVersion("First draft");
    nameProcess("Loans");
    compareWith("First draft");
    EXPECT_EQ(titles(), QStringLiteral("loan.bpmn|loan.bpmn compared (read only)"));
    EXPECT_EQ(differences(), 1);

    window().setCurrentDocument(*window().documents().front());
    nameProcess("Loan");
    window().setCurrentDocument(*window().documents().back());
    QCoreApplication::processEvents();
    EXPECT_EQ(differences(), 0) << "looked at again, it says what is";
    compareWith("First draft");
    EXPECT_EQ(window().documents().size(), 2U) << "not a second tab of the same";
}

TEST_F(ProjectTest, restoringFromAComparisonShowsTheFileAndRefreshesTheComparison)
{
    saveVersion("First draft");
    nameProcess("Loans");
    saveVersion("Named it");
    compareWith("First draft");
    EXPECT_EQ(differences(), 1);
    ASSERT_TRUE(find("Restore version ‘First draft’"));
    EXPECT_EQ(front().title(), QStringLiteral("loan.bpmn"));
    EXPECT_EQ(processName(), QStringLiteral("Loan"));
    window().setCurrentDocument(*window().documents().back());
    EXPECT_EQ(differences(), 0);
}

TEST_F(ProjectTest, alternativesStandSideBySideAndLoseNothing)
{
    saveVersion("First draft");
    nameProcess("Loans, cheaper");
    trigger(Command::NewAlternative);
    ASSERT_TRUE(answer("Cheaper")) << "what is in no version yet goes into one first";
    ASSERT_TRUE(answer("without appraisal"));
    EXPECT_EQ(history().currentAlternative(), QStringLiteral("without appraisal"));
    nameProcess("Loans, without appraisal");
    click("Main line");
    ASSERT_TRUE(answer("Left it out"));
    EXPECT_EQ(history().currentAlternative(), QStringLiteral("main"));
    EXPECT_EQ(processName(), QStringLiteral("Loans, cheaper"));
    EXPECT_FALSE(front().isEdited());
    click("without appraisal");
    EXPECT_EQ(processName(), QStringLiteral("Loans, without appraisal"));
    EXPECT_EQ(titles(), QStringLiteral("loan.bpmn"));
}

TEST_F(ProjectTest, switchingKeepsTabsAndWhatIsSeen)
{
    base::writeFileAtomically(file("other.bpmn"), bpmn::newDiagram(QStringLiteral("Other")));
    saveVersion("First draft");
    trigger(Command::NewAlternative);
    ASSERT_TRUE(answer("b"));
    base::writeFileAtomically(file("third.bpmn"), bpmn::newDiagram(QStringLiteral("Third")));
    nameProcess("Loans");
    saveVersion("Third");
    ASSERT_TRUE(studio_->open({file("third.bpmn"), file("other.bpmn"), file()}));
    front().canvas().setZoom(1.5);
    front().canvas().scrollBy({40, -30});
    front().canvas().selectAll();
    const auto seen = front().canvas().viewport();
    click("Main line");
    EXPECT_EQ(titles(), QStringLiteral("loan.bpmn|other.bpmn")) << "the third is not part of it";
    EXPECT_EQ(front().title(), QStringLiteral("loan.bpmn"));
    EXPECT_EQ(processName(), QStringLiteral("Loan"));
    QCoreApplication::processEvents();
    EXPECT_EQ(front().canvas().viewport(), seen);
    EXPECT_EQ(front().canvas().selection().size(), 1U);
}

TEST_F(ProjectTest, thePanelSaysWhatANewDiagramNeeds)
{
    Studio other({folder_.path() + QStringLiteral("/data2")});
    other.window().resize(1280, 800);
    other.window().show();
    other.files().newDiagram();
    EXPECT_TRUE(other.window().actions().action(Command::SaveVersion)->isEnabled());
    bool told = false;
    for (const QLabel* label : other.window().projectPanel().findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text() == QStringLiteral("Not saved yet"));
    EXPECT_TRUE(told);
}

TEST_F(ProjectTest, thePanelListsScenariosOnceTheyAreKept)
{
    trigger(Command::Simulate);
    ASSERT_FALSE(row("loan.bpsim").isValid());
    auto* scenario = window().findChild<simulation::ScenarioPanel*>();
    ASSERT_NE(scenario, nullptr);
    Q_EMIT scenario->keepAsked(QStringLiteral("Today"));
    EXPECT_TRUE(row("loan.bpsim").isValid());
}

TEST_F(ProjectTest, theFinderReachesFilesVersionsAndAlternatives)
{
    saveVersion("First draft");
    trigger(Command::NewAlternative);
    ASSERT_TRUE(answer("faster"));
    window().commandFinder().open();
    const QStringList listed = window().commandFinder().listed();
    for (const char* text :
        {"loan.bpmn", "Look at version ‘First draft’", "Restore version ‘First draft’", "Switch to ‘Main line’"})
        EXPECT_TRUE(listed.contains(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(listed.contains(QStringLiteral("Switch to ‘faster’")));
}

} // namespace
} // namespace millrace::app::repository
