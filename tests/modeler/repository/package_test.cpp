// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/package.h"

#include "modeler/base/file.h"
#include "modeler/repository/workspace.h"
#include "tests/modeler/repository/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class PackageRoundTrip : public testing::Test {
protected:
    PackageRoundTrip()
    {
        project_.write(u"Übersicht 1.bpmn"_qs, "one\r\n");
        project_.write(u"sub/entscheidung.dmn"_qs, QByteArray("\0\xFF", 2));
        project_.write(u"empty.form"_qs, "");
        project_.write(u".gitignore"_qs, "*.log\n");
        Workspace::create(project_.path());
    }
    QString zip() const { return out_.path(u"p.zip"_qs); }
    QString into() const { return out_.path(u"new/into"_qs); }
    QByteArray imported(const QString& path) const { return base::readFile(into() + QLatin1Char('/') + path); }
    Folder project_;
    Folder out_;
};

TEST_F(PackageRoundTrip, GivesTheSameFiles)
{
    project_.write(u"x.log"_qs, "ignored");
    project_.write(u".a.bpmn.ABCdef"_qs, "temporary");
    project_.write(u".millrace/autosave"_qs, "ours");
    QFile::link(u"/etc/passwd"_qs, project_.path(u"link"_qs));
    exportPackage(project_.path(), zip(), Carry::Files);
    const Imported result = importPackage(zip(), into());
    EXPECT_EQ(result.files,
        (QStringList {u".gitignore"_qs, u"empty.form"_qs, u"sub/entscheidung.dmn"_qs, u"Übersicht 1.bpmn"_qs}));
    EXPECT_FALSE(result.withHistory);
    EXPECT_FALSE(History::exists(into()));
    EXPECT_EQ(imported(u"Übersicht 1.bpmn"_qs), "one\r\n");
    EXPECT_EQ(imported(u"sub/entscheidung.dmn"_qs), QByteArray("\0\xFF", 2));
    EXPECT_EQ(imported(u"empty.form"_qs), "");
    EXPECT_EQ(Workspace::at(into() + u"/sub/entscheidung.dmn"_qs)->folder(), into());
}

TEST_F(PackageRoundTrip, GivesTheSameHistory)
{
    History history = History::open(project_.path());
    const auto first = history.saveVersion(u"First"_qs, author);
    history.createAlternative(u"other/one"_qs);
    history.addLabel(first->id, u"v1"_qs);
    project_.write(u"empty.form"_qs, "filled");
    const auto second = history.saveVersion(u"Second"_qs, author);
    project_.write(u"empty.form"_qs, "unsaved");
    project_.write(u".git/hooks/pre-commit"_qs, "#!/bin/sh\n");
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    EXPECT_TRUE(importPackage(zip(), into()).withHistory);

    const History copy = History::open(into());
    ASSERT_EQ(copy.versions().size(), 2u);
    EXPECT_EQ(copy.latest()->id, second->id);
    EXPECT_EQ(copy.version(u"v1"_qs).id, first->id);
    EXPECT_EQ(copy.alternatives(), (QStringList {u"main"_qs, u"other/one"_qs}));
    EXPECT_EQ(copy.fileAt(first->id, u"sub/entscheidung.dmn"_qs), QByteArray("\0\xFF", 2));
    EXPECT_EQ(copy.status(), (FileChanges {{u"empty.form"_qs, FileState::Changed}}));
    EXPECT_FALSE(QFileInfo::exists(into() + u"/.git/hooks/pre-commit"_qs));
    if (!hasGit())
        GTEST_SKIP() << "The program git is not installed, so it could not be asked too.";
    EXPECT_TRUE(git(into(), {u"fsck"_qs, u"--full"_qs, u"--strict"_qs}));
    EXPECT_EQ(git(into(), {u"status"_qs, u"--porcelain"_qs}), " M empty.form\n");
}

TEST_F(PackageRoundTrip, AnAlternativeWithSpacesStaysTheShownOne)
{
    History history = History::open(project_.path());
    history.saveVersion(u"First"_qs, author);
    history.createAlternative(u"without appraisal, 50 %"_qs);
    history.switchTo(u"without appraisal, 50 %"_qs);
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    EXPECT_TRUE(importPackage(zip(), into()).withHistory);
    EXPECT_EQ(History::open(into()).currentAlternative(), u"without appraisal, 50 %"_qs);
}

TEST_F(PackageRoundTrip, AnEmptyHistoryToo)
{
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    EXPECT_TRUE(importPackage(zip(), into()).withHistory);
    EXPECT_THAT(History::open(into()).versions(), IsEmpty());
    EXPECT_EQ(History::open(into()).currentAlternative(), u"main"_qs);
}

TEST_F(PackageRoundTrip, TheSameProjectGivesTheSameBytes)
{
    History::open(project_.path()).saveVersion(u"First"_qs, author);
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    const QByteArray once = base::readFile(zip());
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    EXPECT_EQ(base::readFile(zip()), once);
}

TEST_F(PackageRoundTrip, AHistoryZippedByHandComesInToo)
{
    if (!hasGit())
        GTEST_SKIP() << "The program git is not installed, so no ordinary repository can be made.";
    History history = History::open(project_.path());
    history.saveVersion(u"First"_qs, author);
    ASSERT_TRUE(git(project_.path(), {u"gc"_qs, u"--quiet"_qs}));
    ASSERT_TRUE(git(project_.path(), {u"tag"_qs, u"-a"_qs, u"-m"_qs, u"Approved"_qs, u"approved"_qs}));
    project_.write(u"a.bpmn"_qs, "1");
    History::open(project_.path()).saveVersion(u"Second"_qs, author);
    exportPackage(project_.path(), zip(), Carry::FilesAndHistory);
    importPackage(zip(), into());
    EXPECT_EQ(History::open(into()).versions().size(), 2u);
    EXPECT_EQ(History::open(into()).versions().back().labels, QStringList {u"approved"_qs});
}

TEST_F(PackageRoundTrip, ARepackedZipOfAWorkingRepositoryComesIn)
{
    if (QStandardPaths::findExecutable(u"zip"_qs).isEmpty())
        GTEST_SKIP() << "The program zip is not installed, so no ordinary archive can be made.";
    History::open(project_.path()).saveVersion(u"First"_qs, author);
    QProcess process;
    process.setWorkingDirectory(project_.path());
    process.start(u"zip"_qs, {u"-qr"_qs, zip(), u"."_qs});
    ASSERT_TRUE(process.waitForFinished());
    ASSERT_EQ(process.exitCode(), 0);
    EXPECT_TRUE(importPackage(zip(), into()).withHistory);
    EXPECT_THAT(History::open(into()).status(), IsEmpty());
    EXPECT_EQ(History::open(into()).latest()->note, u"First"_qs);
}

TEST_F(PackageRoundTrip, RefusesWhatCouldNotComeInAgain)
{
    project_.write(u"a\\b.bpmn"_qs, "x");
    EXPECT_THAT(failureOf([&] { exportPackage(project_.path(), zip(), Carry::Files); }), HasSubstr("backslash"));
    EXPECT_FALSE(QFileInfo::exists(zip()));
}

TEST_F(PackageRoundTrip, ThePackageInTheProjectIsNoPartOfIt)
{
    const QString inside = project_.path(u"p.zip"_qs);
    exportPackage(project_.path(), inside, Carry::Files);
    exportPackage(project_.path(), inside, Carry::Files);
    EXPECT_FALSE(importPackage(inside, into()).files.contains(u"p.zip"_qs));
}

TEST_F(PackageRoundTrip, AHistoryOfALargerFolderStaysHome)
{
    EXPECT_THAT(failureOf([&] { exportPackage(project_.path(u"sub"_qs), zip(), Carry::FilesAndHistory); }),
        HasSubstr("larger folder"));
    exportPackage(project_.path(u"sub"_qs), zip(), Carry::Files);
    EXPECT_EQ(importPackage(zip(), into()).files, QStringList {u"entscheidung.dmn"_qs});
}

TEST_F(PackageRoundTrip, AFolderThatCannotBeWrittenKeepsTheOldPackage)
{
    EXPECT_THAT(failureOf([&] { exportPackage(project_.path(), out_.path(u"missing/p.zip"_qs), Carry::Files); }),
        HasSubstr("missing/p.zip"));
}

RC_GTEST_PROP(PackageLaw, AnyBytesComeBack, (const std::vector<std::string>& contents))
{
    const Folder project;
    const Folder out;
    for (size_t i = 0; i < contents.size(); ++i)
        project.write(u"d%1/f%2.bpmn"_qs.arg(i % 3).arg(i), QByteArray::fromStdString(contents[i]));
    project.write(u"always.bpmn"_qs, "x");
    exportPackage(project.path(), out.path(u"p.zip"_qs), Carry::Files);
    const Imported imported = importPackage(out.path(u"p.zip"_qs), out.path(u"into"_qs));
    RC_ASSERT(size_t(imported.files.size()) == contents.size() + 1);
    for (size_t i = 0; i < contents.size(); ++i)
        RC_ASSERT(out.read(u"into/d%1/f%2.bpmn"_qs.arg(i % 3).arg(i)) == QByteArray::fromStdString(contents[i]));
}

} // namespace
} // namespace millrace::repository
