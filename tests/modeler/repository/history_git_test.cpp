// SPDX-License-Identifier: GPL-3.0-or-later
// The ordinary Git program reads what History wrote, and History what Git wrote.
#include "tests/modeler/repository/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class OrdinaryGit : public testing::Test {
protected:
    void SetUp() override
    {
        if (!hasGit())
            GTEST_SKIP() << "The program git is not installed, so nothing can be compared with it.";
    }
    QByteArray run(const QString& arguments) const
    {
        const auto output = git(folder_.path(), arguments.split(QLatin1Char(' ')));
        EXPECT_TRUE(output) << "git " << arguments.toStdString();
        return output.value_or(QByteArray());
    }
    Folder folder_;
};

TEST_F(OrdinaryGit, ReadsTheSameHistory)
{
    History history = History::create(folder_.path());
    folder_.write(u"Ümlaut datei.bpmn"_qs, "1\r\n");
    folder_.write(u".gitattributes"_qs, "* text=auto eol=lf\n");
    const auto first = history.saveVersion(u"First\n\nMore"_qs, author);
    folder_.write(u"Ümlaut datei.bpmn"_qs, "2\r\n");
    folder_.write(u".millrace/autosave"_qs, "x");
    folder_.write(u".x.bpmn.ABCdef"_qs, "x");
    const auto second = history.saveVersion(u"Second"_qs, {u"Bo"_qs, {}});
    EXPECT_EQ(run(u"log --format=%H|%an|%ae|%s"_qs),
        (second->id + u"|Bo||Second\n"_qs + first->id + u"|Ada Möller|ada@example.org|First\n"_qs).toUtf8());
    EXPECT_THAT(run(u"status --porcelain"_qs).toStdString(), IsEmpty());
    EXPECT_EQ(git(folder_.path(), {u"cat-file"_qs, u"blob"_qs, u"HEAD:Ümlaut datei.bpmn"_qs}), "2\r\n");
}

TEST_F(OrdinaryGit, FindsNothingToComplainOf)
{
    History history = History::create(folder_.path());
    for (int i = 0; i < 5; ++i) {
        folder_.write(u"deep/er/f%1.bpmn"_qs.arg(i), QByteArray::number(i));
        history.saveVersion(u"v"_qs, {u"Bo"_qs, {}});
    }
    history.addLabel(u"main"_qs, u"l"_qs);
    history.createAlternative(u"b/c"_qs);
    history.createAlternative(u"without appraisal"_qs);
    run(u"branch theirs_too"_qs);
    run(u"fsck --full --strict"_qs);
    run(u"gc --quiet"_qs);
    EXPECT_EQ(History::open(folder_.path()).versions().size(), 5u);
    EXPECT_EQ(History::open(folder_.path()).latest()->labels, QStringList {u"l"_qs});
    EXPECT_TRUE(run(u"branch --list without_appraisal"_qs).contains("without_appraisal"));
    History::open(folder_.path()).switchTo(u"theirs too"_qs);
    EXPECT_TRUE(run(u"symbolic-ref HEAD"_qs).contains("theirs_too"));
}

TEST_F(OrdinaryGit, OurHistorySitsInAPartOfTheirs)
{
    run(u"init --quiet -b trunk"_qs);
    folder_.write(u"README"_qs, "theirs");
    folder_.write(u"models-old/x.bpmn"_qs, "theirs too");
    run(u"add -A"_qs);
    run(u"commit --quiet -m Theirs"_qs);
    folder_.write(u"README"_qs, "staged by them");
    run(u"add README"_qs);
    folder_.write(u"models/a.bpmn"_qs, "1");
    folder_.write(u"models-old/x.bpmn"_qs, "changed by them");

    History history = History::create(folder_.path(u"models"_qs));
    EXPECT_TRUE(history.isShared());
    EXPECT_THAT(history.status(), ElementsAre(FileChange {u"a.bpmn"_qs, FileState::New}));
    const auto version = history.saveVersion(u"Ours"_qs, author);
    ASSERT_TRUE(version);
    EXPECT_EQ(run(u"show --format= --name-status HEAD"_qs), "A\tmodels/a.bpmn\n");
    EXPECT_EQ(run(u"status --porcelain"_qs), "M  README\n M models-old/x.bpmn\n");
    EXPECT_EQ(history.filesAt(version->id), QStringList {u"a.bpmn"_qs});
    EXPECT_EQ(history.fileAt(version->id, u"a.bpmn"_qs), "1");
    ASSERT_EQ(history.versions().size(), 1u) << "their version changed nothing of the project";
    EXPECT_THAT(failureOf([&] { history.fileAt(version->id, u"../README"_qs); }), HasSubstr("no file"));

    folder_.write(u"models/a.bpmn"_qs, "2");
    history.restore(version->id, author);
    EXPECT_EQ(folder_.read(u"models/a.bpmn"_qs), "1");
    EXPECT_EQ(folder_.read(u"README"_qs), "staged by them");
    run(u"fsck --full --strict"_qs);
}

TEST_F(OrdinaryGit, AFolderThatTheirsIgnoresGetsItsOwn)
{
    run(u"init --quiet"_qs);
    folder_.write(u".gitignore"_qs, "models/\n");
    folder_.write(u"models/a.bpmn"_qs, "1");
    EXPECT_FALSE(History::exists(folder_.path(u"models"_qs)));
    EXPECT_FALSE(History::create(folder_.path(u"models"_qs)).isShared());
}

TEST_F(OrdinaryGit, AnOldVersionOnDisplayIsNotAddedTo)
{
    History history = History::create(folder_.path());
    folder_.write(u"a.bpmn"_qs, "1");
    const auto first = history.saveVersion(u"1"_qs, author);
    folder_.write(u"a.bpmn"_qs, "2");
    history.saveVersion(u"2"_qs, author);
    run(u"checkout --quiet "_qs + first->id);
    History reopened = History::open(folder_.path());
    folder_.write(u"a.bpmn"_qs, "3");
    EXPECT_EQ(reopened.currentAlternative(), QString());
    EXPECT_THAT(failureOf([&] { reopened.saveVersion(u"3"_qs, author); }), HasSubstr("Switch to an alternative"));
    folder_.write(u"a.bpmn"_qs, "1");
    reopened.switchTo(u"main"_qs);
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "2");
}

TEST_F(OrdinaryGit, WhatWasStagedOrForgottenDoesNotMislead)
{
    History history = History::create(folder_.path());
    folder_.write(u"a.bpmn"_qs, "1");
    history.saveVersion(u"1"_qs, author);
    run(u"rm --quiet --cached a.bpmn"_qs);
    EXPECT_THAT(history.status(), IsEmpty());
    EXPECT_FALSE(history.saveVersion(u"none"_qs, author));
    folder_.write(u"a.bpmn"_qs, "2");
    EXPECT_THAT(history.status(), ElementsAre(FileChange {u"a.bpmn"_qs, FileState::Changed}));
    folder_.write(u"b.bpmn"_qs, "1");
    run(u"add b.bpmn"_qs);
    folder_.remove(u"b.bpmn"_qs);
    EXPECT_THAT(history.status(), ElementsAre(FileChange {u"a.bpmn"_qs, FileState::Changed}));
    ASSERT_TRUE(history.saveVersion(u"2"_qs, author));
    EXPECT_EQ(history.filesAt(u"main"_qs), QStringList {u"a.bpmn"_qs});
    EXPECT_EQ(run(u"status --porcelain"_qs), "AD b.bpmn\n") << "what they staged is still staged";
}

TEST_F(OrdinaryGit, AStoreWithoutFilesIsRefused)
{
    run(u"init --quiet --bare"_qs);
    EXPECT_THAT(failureOf([&] { History::create(folder_.path()); }), HasSubstr("without files to work on"));
}

TEST_F(OrdinaryGit, AMergeLeftHalfWayIsNotSaved)
{
    History history = History::create(folder_.path());
    folder_.write(u"a.bpmn"_qs, "1");
    const auto first = history.saveVersion(u"1"_qs, author);
    folder_.write(u".git/MERGE_HEAD"_qs, first->id.toLatin1() + "\n");
    folder_.write(u"a.bpmn"_qs, "2");
    EXPECT_THAT(failureOf([&] { history.saveVersion(u"2"_qs, author); }), HasSubstr("begun to merge"));
}

} // namespace
} // namespace millrace::repository
