// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio.h"

#include "app/design/autosave.h"
#include "app/design/diagram_files.h"
#include "app/design/diagram_view.h"
#include "app/design/picture.h"
#include "app/design/samples.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/project_panel.h"
#include "app/window/welcome_page.h"
#include "modeler/base/failure.h"
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
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <gmock/gmock.h>

using namespace millrace;
using namespace millrace::app;
using window::Command;

namespace {

bool waitTill(const std::function<bool()>& isTrue)
{
    QElapsedTimer clock;
    clock.start();
    while (!isTrue() && clock.elapsed() < 20'000) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return isTrue();
}

class StudioTest : public ::testing::Test {
protected:
    StudioTest()
    {
        QSettings().clear();
        studio = std::make_unique<Studio>(Studio::Options {folder.path() + QStringLiteral("/data")});
        studio->window().resize(1280, 800);
        studio->window().show();
    }
    QString file(const char* name) const { return folder.path() + u'/' + QString::fromLatin1(name); }
    QString written(const char* name) const
    {
        base::writeFileAtomically(file(name), bpmn::newDiagram(QStringLiteral("Orders")));
        return file(name);
    }
    design::DiagramView* current() const
    {
        return qobject_cast<design::DiagramView*>(studio->window().currentDocument());
    }
    QAction* action(Command command) const { return studio->window().actions().action(command); }
    static void addTask(design::DiagramView& view)
    {
        view.canvas().selectAll();
        ASSERT_EQ(view.canvas().selection().size(), 1U);
        editing::NewElement task;
        task.type = bpmn::type::UserTask;
        view.canvas().append(task);
    }
    QTemporaryDir folder;
    std::unique_ptr<Studio> studio;
};

TEST_F(StudioTest, opensEditsUndoesByNameAndSaves)
{
    const QString path = written("orders.bpmn");
    const QByteArray before = base::readFile(path);
    ASSERT_TRUE(studio->open({path}));
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->title(), QStringLiteral("orders.bpmn"));
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    addTask(*current());
    EXPECT_TRUE(current()->isEdited());
    EXPECT_TRUE(action(Command::Undo)->isEnabled());
    EXPECT_EQ(action(Command::Undo)->text(), QStringLiteral("&Undo ") + current()->document().undoName());
    EXPECT_EQ(base::readFile(path), before);

    action(Command::Undo)->trigger();
    EXPECT_FALSE(current()->isEdited());
    EXPECT_TRUE(action(Command::Redo)->isEnabled());
    action(Command::Redo)->trigger();
    action(Command::Save)->trigger();
    EXPECT_FALSE(current()->isEdited());
    EXPECT_NE(base::readFile(path), before);
    EXPECT_EQ(base::readFile(path), current()->document().tree().save());
    action(Command::Undo)->trigger();
    EXPECT_EQ(current()->document().tree().save(), before);
    action(Command::Save)->trigger();
    EXPECT_EQ(base::readFile(path), before);
}

TEST_F(StudioTest, opensAFileOnce)
{
    const QString path = written("orders.bpmn");
    ASSERT_TRUE(studio->open({path}));
    ASSERT_TRUE(studio->open({written("returns.bpmn")}));
    ASSERT_TRUE(studio->open({folder.path() + QStringLiteral("/./orders.bpmn")}));
    EXPECT_EQ(studio->window().documents().size(), 2U);
    EXPECT_EQ(current()->title(), QStringLiteral("orders.bpmn"));
}

TEST_F(StudioTest, saysWhyAFileCannotBeOpened)
{
    EXPECT_FALSE(studio->open({file("missing.bpmn")}));
    EXPECT_TRUE(studio->failure().contains(QStringLiteral("missing.bpmn"))) << studio->failure().toStdString();
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("missing.bpmn")));
    base::writeFileAtomically(file("odd.bpmn"), "<not-bpmn");
    EXPECT_FALSE(studio->open({file("odd.bpmn")}));
    EXPECT_TRUE(
        studio->window().notice().startsWith(QStringLiteral("odd.bpmn could not be opened because of line 1: ")))
        << studio->window().notice().toStdString();
    EXPECT_TRUE(studio->failure().contains(QStringLiteral("odd.bpmn:1: error: "))) << "for logs";
    EXPECT_EQ(current(), nullptr);
    EXPECT_EQ(base::readFile(file("odd.bpmn")), QByteArray("<not-bpmn"));
}

TEST_F(StudioTest, aRecentFileThatIsGoneIsSaidAndTakenOffThePage)
{
    const QString path = written("orders.bpmn");
    ASSERT_TRUE(studio->open({path}));
    studio->window().closeDocument(*current());
    const auto tiles = [this] {
        int count = 0;
        for (const auto* tile : studio->window().welcomePage().findChildren<QAbstractButton*>())
            count += tile->isVisible() && tile->toolTip().endsWith(QStringLiteral("orders.bpmn")) ? 1 : 0;
        return count;
    };
    ASSERT_EQ(tiles(), 1);
    QFile::remove(path);
    Q_EMIT studio->window().welcomePage().recentChosen(path, false);
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("not there any more")));
    EXPECT_EQ(tiles(), 0);
}

TEST_F(StudioTest, aFailedSaveIsANoticeAndLosesNothing)
{
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    addTask(*current());
    EXPECT_FALSE(studio->files().saveAs(*current(), file("no/such/folder/orders.bpmn")));
    EXPECT_FALSE(studio->window().notice().isEmpty());
    EXPECT_TRUE(current()->isEdited());
    EXPECT_EQ(current()->title(), QStringLiteral("orders.bpmn"));
}

TEST_F(StudioTest, newDiagramsAndTemplatesAskForANameAndBringTheirScenario)
{
    action(Command::NewDiagram)->trigger();
    action(Command::NewDiagram)->trigger();
    EXPECT_EQ(studio->window().documents().size(), 2U);
    EXPECT_NE(studio->window().documents()[0]->title(), studio->window().documents()[1]->title());
    EXPECT_TRUE(current()->path().isEmpty());

    ASSERT_FALSE(design::samples().empty());
    for (const design::Sample& sample : design::samples()) {
        design::DiagramView* view = studio->files().newFromTemplate(sample);
        ASSERT_NE(view, nullptr);
        EXPECT_EQ(view->title(), sample.title);
        EXPECT_FALSE(view->canvas().figures().isEmpty());
        EXPECT_FALSE(view->thumbnail(QSize(200, 100)).isNull());
        ASSERT_TRUE(studio->files().saveAs(*view, file("mine.bpmn")));
        EXPECT_TRUE(QFile::exists(file("mine.bpsim")));
        QFile::remove(file("mine.bpsim"));
        ASSERT_TRUE(studio->window().closeDocument(*view));
    }
}

TEST_F(StudioTest, theProjectPanelFollowsAFirstSave)
{
    action(Command::NewDiagram)->trigger();
    const auto listed = [this] {
        const auto* list = studio->window().projectPanel().findChild<QListView*>();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == QStringLiteral("first.bpmn"))
                return true;
        return false;
    };
    EXPECT_FALSE(listed());
    ASSERT_TRUE(studio->files().saveAs(*current(), file("first.bpmn")));
    EXPECT_TRUE(listed());
}

TEST_F(StudioTest, theSampleIsACopyThatCanBeEdited)
{
    action(Command::OpenSample)->trigger();
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(studio->window().activity(), window::ActivityId::Simulate);
    const QFileInfo copied(current()->path());
    EXPECT_TRUE(copied.absoluteFilePath().startsWith(QFileInfo(folder.path()).absoluteFilePath()));
    EXPECT_TRUE(QFile::exists(copied.path() + u'/' + copied.completeBaseName() + QStringLiteral(".bpsim")));
    EXPECT_FALSE(current()->isEdited());
    EXPECT_FALSE(current()->isReadOnly());
    action(Command::OpenSample)->trigger();
    EXPECT_EQ(studio->window().documents().size(), 1U);
}

TEST_F(StudioTest, aFileWithoutADiagramIsDrawnAndCountsAsUnchanged)
{
    const QString path = folder.filePath(QStringLiteral("bare.bpmn"));
    const QByteArray bare
        = R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <process id="p"><startEvent id="s"/><task id="t"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/></process>
</definitions>)";
    base::writeFileAtomically(path, bare);
    ASSERT_TRUE(studio->open({path}));
    EXPECT_FALSE(current()->canvas().figures().isEmpty());
    EXPECT_FALSE(current()->isEdited());
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("no diagram")))
        << studio->window().notice().toStdString();
    EXPECT_TRUE(studio->window().closeDocument(*current()));
    EXPECT_EQ(base::readFile(path), bare);

    ASSERT_TRUE(studio->open({path}));
    action(Command::Save)->trigger();
    EXPECT_TRUE(base::readFile(path).contains("BPMNDiagram"));
    EXPECT_EQ(studio->window().notice(), QString());
    EXPECT_FALSE(current()->isEdited());
}

TEST_F(StudioTest, oldVersionsCannotBeChanged)
{
    design::DiagramView* view
        = studio->files().show(bpmn::newDiagram(QStringLiteral("Old")), QStringLiteral("Orders, 3 May"));
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->canvas().isReadOnly());
    EXPECT_FALSE(action(Command::Save)->isEnabled());
    view->canvas().selectAll();
    EXPECT_FALSE(action(Command::Delete)->isEnabled());
    view->canvas().removeSelected();
    EXPECT_FALSE(view->isEdited());
    EXPECT_TRUE(view->mayClose());
    EXPECT_TRUE(view->title().contains(QStringLiteral("read only")));
}

TEST_F(StudioTest, noKeyIsAnsweredTwice)
{
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    QHash<QString, QString> owners;
    const auto claim = [&owners](const QAction* action) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            EXPECT_FALSE(owners.contains(text)) << text.toStdString() << ": " << owners.value(text).toStdString()
                                                << " and " << action->text().toStdString();
            owners.insert(text, action->text());
        }
    };
    for (const window::CommandText& row : studio->window().actions().rows())
        if (action(row.command)->shortcutContext() != Qt::WidgetShortcut)
            claim(action(row.command));
    for (const QAction* own : current()->canvas().actions())
        claim(own);
    EXPECT_TRUE(owners.contains(QStringLiteral("Del")));
    EXPECT_TRUE(owners.contains(QStringLiteral("Ctrl+0")));
}

TEST_F(StudioTest, theMenusReachTheMapTheSelectionAndThePresentation)
{
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    canvas::View& canvas = current()->canvas();
    EXPECT_FALSE(action(Command::ZoomSelection)->isEnabled()) << "nothing is selected";
    canvas.selectAll();
    const double before = canvas.zoom();
    action(Command::ZoomSelection)->trigger();
    EXPECT_GT(canvas.zoom(), before);
    // The menu and the canvas's own key say the same of the map.
    EXPECT_FALSE(action(Command::ToggleMinimap)->isChecked());
    action(Command::ToggleMinimap)->trigger();
    EXPECT_TRUE(canvas.hasMinimap());
    canvas.findChild<QAction*>(QStringLiteral("canvas.minimap"))->trigger();
    EXPECT_FALSE(canvas.hasMinimap());
    EXPECT_FALSE(action(Command::ToggleMinimap)->isChecked());
    action(Command::ToggleMinimap)->trigger();
    ASSERT_TRUE(studio->open({written("second.bpmn")}));
    EXPECT_TRUE(current()->canvas().hasMinimap()) << "one choice for all diagrams";
    EXPECT_TRUE(action(Command::Present)->isEnabled());
}

TEST_F(StudioTest, aNewDiagramWaitsForItsFirstStep)
{
    action(Command::NewDiagram)->trigger();
    canvas::View& canvas = current()->canvas();
    ASSERT_EQ(canvas.selectedElements().size(), 1U);
    EXPECT_TRUE(current()->document().tree().find(canvas.selectedElements().front())->is(bpmn::type::StartEvent));
    EXPECT_FALSE(current()->isEdited());
}

TEST_F(StudioTest, aNewDiagramIsProposedAPlaceInTheProjectAndTheNameOfItsProcess)
{
    action(Command::NewDiagram)->trigger();
    EXPECT_EQ(QFileInfo(studio->files().proposedPath(*current())).completeBaseName(), current()->title());
    EXPECT_NE(QFileInfo(studio->files().proposedPath(*current())).path(), QDir::homePath() + QStringLiteral("/.."));
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    action(Command::NewDiagram)->trigger();
    const metamodel::Key process = bpmn::processes(current()->document().tree()).front()->key();
    {
        editing::Edit edit(current()->document(), QStringLiteral("Rename"));
        editing::rename(edit, process, QStringLiteral("Returns: A/B\n "));
        edit.commit();
    }
    EXPECT_EQ(studio->files().proposedPath(*current()), file("Returns- A-B.bpmn"));
    {
        editing::Edit edit(current()->document(), QStringLiteral("Rename"));
        editing::rename(edit, process, QStringLiteral("orders"));
        edit.commit();
    }
    EXPECT_EQ(studio->files().proposedPath(*current()), file("orders 2.bpmn")) << "not over another file";
    // What stands in the studio's own folder of samples is no project of the user's.
    action(Command::OpenSample)->trigger();
    action(Command::NewDiagram)->trigger();
    EXPECT_FALSE(studio->files().proposedPath(*current()).startsWith(folder.path() + QStringLiteral("/data")));
}

TEST_F(StudioTest, theKeyOfTheActivityLeadsBackToTheDiagram)
{
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    QApplication::setActiveWindow(&studio->window());
    studio->window().commandFinder().setFocus();
    ASSERT_NE(QApplication::focusWidget(), &current()->canvas());
    action(Command::Design)->trigger();
    EXPECT_EQ(QApplication::focusWidget(), &current()->canvas());
}

TEST_F(StudioTest, findsElementsByName)
{
    studio->files().newFromTemplate(design::samples().front());
    action(Command::Find)->trigger();
    window::CommandFinder& finder = studio->window().commandFinder();
    ASSERT_TRUE(finder.isOpen());
    EXPECT_FALSE(finder.listed().contains(QStringLiteral("Settings"))) << "elements alone";
    const metamodel::Tree& tree = current()->document().tree();
    const metamodel::Element* task = nullptr;
    for (const auto* figure : current()->canvas().figures().all())
        if (const auto* element = tree.find(figure->element);
            element != nullptr && element->is(bpmn::type::UserTask) && task == nullptr)
            task = element;
    ASSERT_NE(task, nullptr);
    finder.setText(task->name());
    Q_EMIT finder.textEdited(finder.text());
    ASSERT_FALSE(finder.listed().isEmpty());
    EXPECT_EQ(finder.listed().front(), task->name().simplified());
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&finder, &enter);
    EXPECT_THAT(current()->canvas().selectedElements(), ::testing::ElementsAre(task->key()));
    action(Command::CommandFinder)->trigger();
    EXPECT_TRUE(finder.listed().contains(QStringLiteral("Settings"))) << "everything again";
}

TEST_F(StudioTest, findsCommandsByWhatPeopleCallThem)
{
    ASSERT_TRUE(studio->open({written("orders.bpmn")}));
    window::CommandFinder& finder = studio->window().commandFinder();
    const auto first = [&](const char* typed) {
        action(Command::CommandFinder)->trigger();
        finder.setText(QString::fromLatin1(typed));
        Q_EMIT finder.textEdited(finder.text());
        const QStringList listed = finder.listed();
        return listed.isEmpty() ? QString() : listed.front();
    };
    const std::pair<const char*, const char*> searches[] = {{"language", "Settings"}, {"preferences", "Settings"},
        {"export pdf", "Picture of the diagram"}, {"night", "Dark"}, {"dark", "Dark"}, {"history", "Save version"},
        {"zip", "Project as .zip"}, {"hotkeys", "Keyboard shortcuts"}, {"save", "Save"}, {"undo", "Undo"},
        {"validate", "Check"}, {"zoom in", "Zoom in"}, {"exit", "Quit"}};
    for (const auto& [typed, name] : searches)
        EXPECT_EQ(first(typed), QLatin1String(name)) << typed;
    EXPECT_TRUE(first("qqqq").isEmpty());
    EXPECT_TRUE(finder.isOpen()) << "and says so";
}

TEST_F(StudioTest, writesPictures)
{
    design::DiagramView* view = studio->files().newFromTemplate(design::samples().front());
    const auto write = [view](const QString& path) {
        exporting::PictureOptions picture = design::shownPicture(*view);
        picture.format = QFileInfo(path).suffix();
        exporting::writePicture(view->document().tree(), path, picture);
    };
    write(file("a.png"));
    write(file("a.svg"));
    write(file("a.pdf"));
    EXPECT_GT(QImage(file("a.png")).width(), 500);
    EXPECT_TRUE(base::readFile(file("a.svg")).contains("data-element-id"));
    EXPECT_TRUE(base::readFile(file("a.pdf")).startsWith("%PDF"));
    EXPECT_THROW(write(file("a.gif")), base::Failure);
    EXPECT_THROW(write(file("no/folder/a.png")), base::Failure);
}

TEST_F(StudioTest, noticesWhatAnotherProgramWrites)
{
    const QString path = written("orders.bpmn");
    ASSERT_TRUE(studio->open({path}));
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Orders of today")));
    ASSERT_TRUE(waitTill([&] { return !studio->window().notice().isEmpty(); }));
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("orders.bpmn")));
    studio->files().reload(*current());
    EXPECT_EQ(studio->window().documents().size(), 1U);
    EXPECT_TRUE(current()->document().tree().save().contains("Orders of today"));
    // One's own saving is no news.
    studio->window().notify(base::Severity::Note, QStringLiteral("Quiet"));
    action(Command::Save)->trigger();
    for (int i = 0; i < 200; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    EXPECT_EQ(studio->window().notice(), QStringLiteral("Quiet"));
}

TEST_F(StudioTest, keepsWhatIsHereWhenAnotherProgramWroteOrDeletedTheFile)
{
    const auto offer = [this](const QString& text) {
        QAbstractButton* found = nullptr;
        for (auto* button : studio->window().findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisible())
                found = button;
        return found;
    };
    const QString path = written("orders.bpmn");
    const QByteArray here = base::readFile(path);
    ASSERT_TRUE(studio->open({path}));
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Orders of today")));
    ASSERT_TRUE(waitTill([&] { return offer(QStringLiteral("Keep what is here")) != nullptr; }));
    offer(QStringLiteral("Keep what is here"))->click();
    EXPECT_TRUE(current()->isEdited()) << "it differs from the file";
    EXPECT_TRUE(studio->window().notice().isEmpty());
    action(Command::Save)->trigger();
    EXPECT_EQ(base::readFile(path), here);

    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(waitTill([&] { return studio->window().notice().contains(QStringLiteral("deleted or moved")); }));
    EXPECT_TRUE(current()->isEdited()) << "closing it asks";
    action(Command::Save)->trigger();
    EXPECT_EQ(base::readFile(path), here);
    EXPECT_TRUE(studio->window().notice().isEmpty());
}

TEST_F(StudioTest, loadingAgainKeepsPlaceAndZoom)
{
    const QString path = written("orders.bpmn");
    ASSERT_TRUE(studio->open({path, written("returns.bpmn")}));
    studio->window().setCurrentDocument(*studio->window().documents().front());
    current()->canvas().setZoom(1.7);
    current()->canvas().scrollBy({25, 35});
    const auto seen = current()->canvas().viewport();
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Orders of today")));
    studio->files().reload(*current());
    QCoreApplication::processEvents();
    EXPECT_EQ(studio->window().documents().front(), current()) << "in its tab";
    EXPECT_TRUE(current()->document().tree().save().contains("Orders of today"));
    EXPECT_EQ(current()->canvas().viewport(), seen);
}

TEST_F(StudioTest, bringsBackWhatWasNotSaved)
{
    const QString path = written("orders.bpmn");
    const auto left = [&](bool isOutdated) {
        const QString stem = isOutdated ? file("2") : file("1");
        design::LeftCopy copy {stem + QStringLiteral(".json"), stem + QStringLiteral(".bpmn"), path,
            QStringLiteral("orders.bpmn"), {}, isOutdated};
        base::writeFileAtomically(copy.copy, bpmn::newDiagram(QStringLiteral("Half done")));
        base::writeFileAtomically(copy.record, "{}");
        return copy;
    };
    ASSERT_TRUE(studio->open({path}));
    studio->files().recover({left(false)});
    ASSERT_EQ(studio->window().documents().size(), 1U) << studio->failure().toStdString();
    ASSERT_NE(current(), nullptr) << studio->window().notice().toStdString();
    EXPECT_TRUE(current()->isEdited());
    EXPECT_EQ(QFileInfo(current()->path()), QFileInfo(path));
    EXPECT_TRUE(current()->document().tree().save().contains("Half done"));
    EXPECT_FALSE(base::readFile(path).contains("Half done"));
    action(Command::Save)->trigger();
    EXPECT_TRUE(base::readFile(path).contains("Half done"));

    studio->files().recover({left(true)});
    EXPECT_TRUE(current()->path().isEmpty()) << "the file itself is newer: not to be overwritten by mistake";
    EXPECT_TRUE(waitTill([&] { return !QFile::exists(file("2.bpmn")); })) << "the new session has its own copy";
}

TEST_F(StudioTest, settlesInEveryActivity)
{
    action(Command::OpenSample)->trigger();
    for (const auto id : {window::ActivityId::Design, window::ActivityId::Simulate, window::ActivityId::Run,
             window::ActivityId::Analyze, window::ActivityId::Design}) {
        studio->window().setActivity(id);
        EXPECT_TRUE(waitTill([&] { return studio->window().isSettled(); })) << window::toWord(id).toStdString();
        EXPECT_EQ(current()->canvas().isReadOnly(), id != window::ActivityId::Design);
    }
    EXPECT_FALSE(current()->isEdited());
}

} // namespace
