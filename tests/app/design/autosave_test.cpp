// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/autosave.h"

#include "app/design/diagram_view.h"
#include "app/window/preferences.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/repository/workspace.h"
#include "tests/support/killed_child.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <gmock/gmock.h>

using namespace millrace;
using namespace millrace::app::design;

namespace {

constexpr const char* childFolder = "MILLRACE_TEST_AUTOSAVE_FOLDER";

bool waitFor(const std::function<bool()>& isTrue, int milliseconds = 10'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!isTrue() && clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    return isTrue();
}

void nameProcess(DiagramView& view, const QString& name)
{
    const metamodel::Key process = bpmn::processes(view.document().tree()).front()->key();
    editing::Edit edit(view.document(), QStringLiteral("Rename"));
    editing::rename(edit, process, name);
    edit.commit();
}

QString processName(const QByteArray& bytes)
{
    const auto loaded = bpmn::load(bytes);
    return loaded.tree ? bpmn::processes(*loaded.tree).front()->name() : QString();
}

class AutosaveTest : public ::testing::Test {
protected:
    QString folder() const { return data_.path() + QStringLiteral("/autosave"); }
    QStringList filesIn(const QString& path) const
    {
        QStringList files;
        for (const QString& sub : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            files += QDir(path + u'/' + sub).entryList(QDir::Files);
        files.removeAll(QStringLiteral("lock"));
        return files;
    }
    static std::unique_ptr<DiagramView> fresh()
    {
        return DiagramView::fromBytes(bpmn::newDiagram(QStringLiteral("Empty")), QStringLiteral("Diagram"));
    }
    QTemporaryDir data_;
};

TEST_F(AutosaveTest, keepsEachEditSoonAndForgetsItOnSaving)
{
    Autosave autosave(folder());
    const auto view = fresh();
    autosave.follow(*view);
    EXPECT_TRUE(filesIn(folder()).isEmpty()) << "nothing was edited";
    nameProcess(*view, QStringLiteral("Returns"));
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_EQ(filesIn(folder()).size(), 2);
    nameProcess(*view, QStringLiteral("Refunds"));
    EXPECT_FALSE(autosave.isKept(*view));
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));

    view->document().save(data_.path() + QStringLiteral("/refunds.bpmn"));
    EXPECT_TRUE(filesIn(folder()).isEmpty());
    EXPECT_EQ(processName(base::readFile(view->path())), QStringLiteral("Refunds"));
}

TEST_F(AutosaveTest, forgetsWhatIsTakenBackAndWhatIsClosed)
{
    Autosave autosave(folder());
    auto view = fresh();
    autosave.follow(*view);
    nameProcess(*view, QStringLiteral("Returns"));
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    view->document().undo();
    EXPECT_TRUE(filesIn(folder()).isEmpty());
    view->document().redo();
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    view.reset();
    EXPECT_TRUE(filesIn(folder()).isEmpty());
}

TEST_F(AutosaveTest, leavesNothingBehindWhenTheStudioEndsInOrder)
{
    {
        Autosave autosave(folder());
        const auto view = fresh();
        autosave.follow(*view);
        nameProcess(*view, QStringLiteral("Returns"));
        ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    }
    EXPECT_TRUE(QDir(folder()).isEmpty());
}

TEST_F(AutosaveTest, keepsProjectFilesInTheProject)
{
    const auto project = ::millrace::repository::Workspace::create(data_.path() + QStringLiteral("/lending"));
    const QString path = project.absolute(QStringLiteral("loan.bpmn"));
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Loan")));
    Autosave autosave(folder());
    const auto view = DiagramView::open(path);
    autosave.follow(*view);
    nameProcess(*view, QStringLiteral("Loans"));
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    EXPECT_EQ(QDir(project.folder() + QStringLiteral("/.millrace/autosave")).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(processName(base::readFile(path)), QStringLiteral("Loan")) << "the file itself is the user's to save";
}

TEST_F(AutosaveTest, saysOnceWhyItCannotKeep)
{
    base::writeFileAtomically(folder(), "a file where the folder should be");
    Autosave autosave(folder());
    QStringList words;
    QObject::connect(&autosave, &Autosave::failed, [&](const QString& why) { words += why; });
    const auto view = fresh();
    autosave.follow(*view);
    nameProcess(*view, QStringLiteral("A"));
    ASSERT_TRUE(waitFor([&] { return !words.isEmpty(); }));
    nameProcess(*view, QStringLiteral("B"));
    waitFor([] { return false; }, 500);
    EXPECT_EQ(words.size(), 1);
    EXPECT_TRUE(words.front().contains(QStringLiteral("Diagram")));
    EXPECT_FALSE(autosave.isKept(*view));
}

TEST_F(AutosaveTest, canBeSwitchedOff)
{
    app::window::preferences::setAutosave(false);
    Autosave autosave(folder());
    const auto view = fresh();
    autosave.follow(*view);
    nameProcess(*view, QStringLiteral("Returns"));
    waitFor([] { return false; }, 400);
    EXPECT_TRUE(filesIn(folder()).isEmpty());
    app::window::preferences::setAutosave(true);
}

TEST_F(AutosaveTest, leavesASessionThatStillRunsAlone)
{
    Autosave running(folder());
    const auto view = fresh();
    running.follow(*view);
    nameProcess(*view, QStringLiteral("Returns"));
    ASSERT_TRUE(waitFor([&] { return running.isKept(*view); }));
    Autosave beside(folder());
    EXPECT_TRUE(beside.left().empty());
    EXPECT_EQ(filesIn(folder()).size(), 2);
}

/// What the killed process does: edits, says so when the copy is whole, and waits to be killed.
TEST(AutosaveChild, DISABLED_editsAndWaits)
{
    const QString data = qEnvironmentVariable(childFolder);
    ASSERT_FALSE(data.isEmpty());
    Autosave autosave(data + QStringLiteral("/autosave"));
    const auto view = DiagramView::open(data + QStringLiteral("/loan.bpmn"));
    autosave.follow(*view);
    for (int i = 1; i <= 20; ++i)
        nameProcess(*view, QStringLiteral("Edit %1").arg(i));
    ASSERT_TRUE(waitFor([&] { return autosave.isKept(*view); }));
    std::fputs("whole\n", stdout);
    std::fflush(stdout);
    waitFor([] { return false; }, 60'000);
}

TEST_F(AutosaveTest, bringsBackAllThatAKilledProcessHadKept)
{
    const QString path = data_.path() + QStringLiteral("/loan.bpmn");
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Loan")));
    ASSERT_TRUE(test::killChildAfter("whole", QStringLiteral("AutosaveChild.*"), childFolder, data_.path()));

    Autosave next(folder());
    const auto left = next.left();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(QFileInfo(left.front().path), QFileInfo(path));
    EXPECT_EQ(left.front().title, QStringLiteral("loan.bpmn"));
    EXPECT_FALSE(left.front().isOutdated);
    EXPECT_EQ(processName(base::readFile(left.front().copy)), QStringLiteral("Edit 20"));
    EXPECT_EQ(processName(base::readFile(path)), QStringLiteral("Loan"));

    Autosave third(folder());
    EXPECT_TRUE(third.left().empty()) << "offered by one of the two only";

    // Brought back, it is kept by the new session and offered no more.
    const auto view = DiagramView::fromBytes(base::readFile(left.front().copy), left.front().title, left.front().path);
    view->document().markModified();
    next.follow(*view);
    next.adopt(left.front(), *view);
    ASSERT_TRUE(waitFor([&] { return next.isKept(*view); }));
    EXPECT_FALSE(QFile::exists(left.front().copy));
    EXPECT_TRUE(next.left().empty());
    EXPECT_EQ(filesIn(folder()).size(), 2);
}

TEST_F(AutosaveTest, tellsWhenTheFileWasWrittenSince)
{
    const QString path = data_.path() + QStringLiteral("/loan.bpmn");
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("Loan")));
    ASSERT_TRUE(test::killChildAfter("whole", QStringLiteral("AutosaveChild.*"), childFolder, data_.path()));
    base::writeFileAtomically(path, bpmn::newDiagram(QStringLiteral("By somebody else")));
    Autosave next(folder());
    const auto left = next.left();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE(left.front().isOutdated);
    Autosave::drop(left.front());
    EXPECT_TRUE(next.left().empty());
    EXPECT_TRUE(filesIn(folder()).isEmpty());
}

} // namespace
