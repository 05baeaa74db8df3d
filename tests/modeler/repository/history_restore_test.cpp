// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/repository/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class Restore : public testing::Test {
protected:
    Restore()
        : history_(History::create(folder_.path()))
    {
        folder_.write(u"a.bpmn"_qs, "a1");
        folder_.write(u"sub/b.bpmn"_qs, "b1");
        first_ = history_.saveVersion(u"First"_qs, author)->id;
        folder_.write(u"a.bpmn"_qs, "a2");
        folder_.remove(u"sub/b.bpmn"_qs);
        folder_.write(u"new/c.bpmn"_qs, "c2");
        second_ = history_.saveVersion(u"Second"_qs, author)->id;
    }
    Folder folder_;
    History history_;
    QString first_;
    QString second_;
};

TEST_F(Restore, BringsTheFilesBackAsAChangeToBeSaved)
{
    const Restored restored = history_.restore(first_, author);
    EXPECT_FALSE(restored.saved);
    const FileChanges expected {
        {u"a.bpmn"_qs, FileState::Changed}, {u"new/c.bpmn"_qs, FileState::Deleted}, {u"sub/b.bpmn"_qs, FileState::New}};
    EXPECT_EQ(restored.changes, expected);
    EXPECT_EQ(history_.status(), expected);
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "a1");
    EXPECT_EQ(folder_.read(u"sub/b.bpmn"_qs), "b1");
    EXPECT_FALSE(folder_.has(u"new"_qs)) << "an emptied folder goes too";
    EXPECT_EQ(history_.versions().size(), 2u);
    ASSERT_TRUE(history_.saveVersion(u"Back"_qs, author));
    EXPECT_THAT(history_.changedFiles(first_, u"main"_qs), IsEmpty());
    EXPECT_EQ(history_.fileAt(second_, u"a.bpmn"_qs), "a2") << "what was in between is still there";
}

TEST_F(Restore, SavesUnsavedChangesFirst)
{
    folder_.write(u"a.bpmn"_qs, "unsaved");
    folder_.write(u"draft.bpmn"_qs, "draft");
    const Restored restored = history_.restore(first_, author);
    ASSERT_TRUE(restored.saved);
    EXPECT_EQ(history_.fileAt(restored.saved->id, u"a.bpmn"_qs), "unsaved");
    EXPECT_EQ(history_.fileAt(restored.saved->id, u"draft.bpmn"_qs), "draft");
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "a1");
    EXPECT_FALSE(folder_.has(u"draft.bpmn"_qs));
}

TEST_F(Restore, TheLatestVersionChangesNothing)
{
    EXPECT_THAT(history_.restore(second_, author).changes, IsEmpty());
    EXPECT_THAT(history_.status(), IsEmpty());
}

TEST_F(Restore, OneFileAlone)
{
    EXPECT_THAT(history_.restoreFile(first_, u"sub/b.bpmn"_qs, author).changes,
        ElementsAre(FileChange {u"sub/b.bpmn"_qs, FileState::New}));
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "a2");
    EXPECT_EQ(folder_.read(u"sub/b.bpmn"_qs), "b1");
    EXPECT_TRUE(history_.restoreFile(first_, u"new/c.bpmn"_qs, author).saved);
    EXPECT_FALSE(folder_.has(u"new/c.bpmn"_qs)) << "it did not exist then";
    EXPECT_THAT(
        failureOf([&] { history_.restoreFile(first_, u"never.bpmn"_qs, author); }), HasSubstr("no file never.bpmn"));
}

TEST_F(Restore, AnIgnoredFileInTheWayIsNotLost)
{
    folder_.write(u".gitignore"_qs, "b.bpmn\n");
    history_.saveVersion(u"Ignore"_qs, author);
    folder_.write(u"sub/b.bpmn"_qs, "precious");
    EXPECT_THAT(failureOf([&] { history_.restore(first_, author); }), HasSubstr("sub/b.bpmn cannot be restored"));
    EXPECT_EQ(folder_.read(u"sub/b.bpmn"_qs), "precious");
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "a2") << "all or nothing";
    folder_.write(u"sub/b.bpmn"_qs, "b1");
    history_.restore(first_, author);
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "a1");
}

TEST_F(Restore, DoesNotWriteThroughALink)
{
    const Folder elsewhere;
    elsewhere.write(u"b.bpmn"_qs, "not yours");
    QDir(folder_.path()).rmdir(u"sub"_qs);
    ASSERT_TRUE(QFile::link(elsewhere.path(), folder_.path(u"sub"_qs)));
    EXPECT_THAT(failureOf([&] { history_.restore(first_, author); }), HasSubstr("sub is a link to another place"));
    EXPECT_EQ(elsewhere.read(u"b.bpmn"_qs), "not yours");
}

TEST_F(Restore, AnUnknownVersionSavesAndChangesNothing)
{
    folder_.write(u"a.bpmn"_qs, "unsaved");
    EXPECT_THAT(failureOf([&] { history_.restore(u"abcdef0"_qs, author); }), HasSubstr("no version 'abcdef0'"));
    EXPECT_EQ(folder_.read(u"a.bpmn"_qs), "unsaved");
    EXPECT_EQ(history_.versions().size(), 2u);
}

TEST_F(Restore, KeepsWhetherAFileCanBeExecuted)
{
    const QString script = folder_.path(u"a.bpmn"_qs);
    QFile::setPermissions(script, QFile::permissions(script) | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    const auto executable = history_.saveVersion(u"Executable"_qs, author);
    ASSERT_TRUE(executable);
    EXPECT_THAT(history_.changedFiles(executable->id), ElementsAre(FileChange {u"a.bpmn"_qs, FileState::Changed}));
    history_.restore(second_, author);
    EXPECT_FALSE(QFileInfo(script).isExecutable());
    history_.saveVersion(u"Not"_qs, author);
    history_.restore(executable->id, author);
    EXPECT_TRUE(QFileInfo(script).isExecutable());
}

} // namespace
} // namespace millrace::repository
