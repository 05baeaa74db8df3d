// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/workspace.h"

#include "tests/modeler/repository/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::HasSubstr;

TEST(Workspace, KindsGoByTheEnding)
{
    EXPECT_EQ(kindOf(u"a.bpmn"_qs), FileKind::Process);
    EXPECT_EQ(kindOf(u"A.BPMN20.XML"_qs), FileKind::Process);
    EXPECT_EQ(kindOf(u"a.dmn"_qs), FileKind::Decision);
    EXPECT_EQ(kindOf(u"a.form.json"_qs), FileKind::Form);
    EXPECT_EQ(kindOf(u"a.bpsim"_qs), FileKind::Scenario);
    EXPECT_EQ(kindOf(u"a.json"_qs), FileKind::Other);
    EXPECT_EQ(kindOf(u"bpmn"_qs), FileKind::Other);
}

TEST(Workspace, ListsTheFilesOfTheProjectByKind)
{
    const Folder folder;
    const Workspace workspace = Workspace::create(folder.path());
    folder.write(u"z.bpmn"_qs, "");
    folder.write(u"models/Ä b.bpmn"_qs, "");
    folder.write(u"rules.dmn"_qs, "");
    folder.write(u"notes.txt"_qs, "");
    folder.write(u".hidden"_qs, "");
    folder.write(u"notes.txt~"_qs, "");
    folder.write(u".millrace/autosave/z.bpmn"_qs, "");
    folder.write(u"other/.millrace/project"_qs, "");
    folder.write(u"other/x.bpmn"_qs, "");
    QFile::link(folder.path(), folder.path(u"round"_qs));
    const std::vector<ProjectFile> expected {{u"models/Ä b.bpmn"_qs, FileKind::Process},
        {u"notes.txt"_qs, FileKind::Other}, {u"rules.dmn"_qs, FileKind::Decision}, {u"z.bpmn"_qs, FileKind::Process}};
    EXPECT_EQ(workspace.files(), expected);
    EXPECT_EQ(workspace.files(FileKind::Process), (QStringList {u"models/Ä b.bpmn"_qs, u"z.bpmn"_qs}));
    EXPECT_EQ(workspace.files(FileKind::Form), QStringList());
}

TEST(Workspace, CreateMakesTheFolderAndItsHistoryAndKeepsWhatIsThere)
{
    const Folder folder;
    const Workspace made = Workspace::create(folder.path(u"new/project"_qs));
    EXPECT_EQ(made.folder(), folder.path(u"new/project"_qs));
    EXPECT_EQ(made.name(), u"project"_qs);
    EXPECT_TRUE(History::exists(made.folder()));
    folder.write(u"new/project/a.bpmn"_qs, "1");
    History::open(made.folder()).saveVersion(u"First"_qs, author);
    const Workspace again = Workspace::create(made.folder());
    EXPECT_EQ(folder.read(u"new/project/a.bpmn"_qs), "1");
    EXPECT_EQ(History::open(again.folder()).versions().size(), 1u);
}

TEST(Workspace, IsFoundFromAnyFileInIt)
{
    const Folder folder;
    Workspace::create(folder.path(u"p"_qs));
    folder.write(u"p/sub/deep/a.bpmn"_qs, "");
    folder.write(u"loose.bpmn"_qs, "");
    EXPECT_EQ(Workspace::at(folder.path(u"p/sub/deep/a.bpmn"_qs))->folder(), folder.path(u"p"_qs));
    EXPECT_EQ(Workspace::at(folder.path(u"p/sub/not yet.bpmn"_qs))->folder(), folder.path(u"p"_qs));
    EXPECT_EQ(Workspace::at(folder.path(u"p"_qs))->folder(), folder.path(u"p"_qs));
    EXPECT_FALSE(Workspace::at(folder.path(u"none/at/all"_qs)));
    EXPECT_FALSE(Workspace::at(folder.path(u"loose.bpmn"_qs)));
}

TEST(Workspace, IsNotMadeByALargerRepositoryAround)
{
    const Folder folder;
    folder.write(u"source/top.bpmn"_qs, "");
    folder.write(u"source/deep/down/a.bpmn"_qs, "");
    History::create(folder.path(u"source"_qs));
    EXPECT_EQ(Workspace::at(folder.path(u"source/top.bpmn"_qs))->folder(), folder.path(u"source"_qs));
    EXPECT_FALSE(Workspace::at(folder.path(u"source/deep/down/a.bpmn"_qs)));
}

TEST(Workspace, PathsGoBothWays)
{
    const Folder folder;
    const Workspace workspace = Workspace::create(folder.path(u"p"_qs));
    EXPECT_EQ(workspace.absolute(u"sub/a.bpmn"_qs), folder.path(u"p/sub/a.bpmn"_qs));
    EXPECT_EQ(workspace.relative(folder.path(u"p/sub/a.bpmn"_qs)), u"sub/a.bpmn"_qs);
    EXPECT_EQ(workspace.relative(folder.path(u"p2/a.bpmn"_qs)), QString());
}

TEST(Workspace, OpenNamesWhatIsWrong)
{
    const Folder folder;
    folder.write(u"a.bpmn"_qs, "");
    EXPECT_THAT(failureOf([&] { Workspace::open(folder.path(u"none"_qs)); }), HasSubstr("does not exist"));
    EXPECT_THAT(failureOf([&] { Workspace::open(folder.path(u"a.bpmn"_qs)); }), HasSubstr("is a file"));
    EXPECT_EQ(Workspace::open(folder.path()).folder(), folder.path());
}

} // namespace millrace::repository
