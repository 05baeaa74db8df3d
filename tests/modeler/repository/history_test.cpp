// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/history.h"

#include "tests/modeler/repository/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList notes(const std::vector<Version>& versions)
{
    QStringList notes;
    for (const Version& version : versions)
        notes.append(version.note);
    return notes;
}

} // namespace

TEST(History, AFolderHasNoneUntilOneIsCreated)
{
    const Folder folder;
    EXPECT_FALSE(History::exists(folder.path()));
    EXPECT_THAT(failureOf([&] { History::open(folder.path()); }), HasSubstr("no history yet"));
    const History history = History::create(folder.path());
    EXPECT_TRUE(History::exists(folder.path()));
    EXPECT_EQ(history.folder(), folder.path());
    EXPECT_FALSE(history.isShared());
    EXPECT_EQ(history.currentAlternative(), s("main"));
    EXPECT_EQ(history.alternatives(), QStringList {s("main")});
    EXPECT_THAT(history.versions(), IsEmpty());
    EXPECT_FALSE(history.latest());
    EXPECT_THAT(history.status(), IsEmpty());
}

TEST(History, AMissingFolderIsNamed)
{
    EXPECT_THAT(failureOf([] { History::create(s("/nowhere/at/all")); }), HasSubstr("/nowhere/at/all does not exist"));
}

TEST(History, AVersionHoldsNewChangedAndDeletedFiles)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "one");
    folder.write(s("sub folder/Prüfung ü.dmn"), "rules");
    EXPECT_THAT(history.status(),
        ElementsAre(
            FileChange {s("a.bpmn"), FileState::New}, FileChange {s("sub folder/Prüfung ü.dmn"), FileState::New}));
    const auto first = history.saveVersion(s("  First\n\nWith a second paragraph\n"), author);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->note, s("First\n\nWith a second paragraph"));
    EXPECT_EQ(first->author, author);
    EXPECT_EQ(first->id.size(), 40);
    EXPECT_TRUE(first->id.startsWith(first->shortId));
    EXPECT_GE(first->shortId.size(), 7);
    EXPECT_LE(std::abs(first->time.secsTo(QDateTime::currentDateTime())), 60);
    EXPECT_THAT(history.status(), IsEmpty());

    folder.write(s("a.bpmn"), "two");
    folder.remove(s("sub folder/Prüfung ü.dmn"));
    folder.write(s("b.form"), "");
    const FileChanges expected {{s("a.bpmn"), FileState::Changed}, {s("b.form"), FileState::New},
        {s("sub folder/Prüfung ü.dmn"), FileState::Deleted}};
    EXPECT_EQ(history.status(), expected);
    const auto second = history.saveVersion(s("Second"), author);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->parents, QStringList {first->id});
    EXPECT_EQ(history.changedFiles(first->id, second->id), expected);
    EXPECT_EQ(history.changedFiles(second->id), expected);
    EXPECT_EQ(history.changedFiles(first->id).size(), 2u);
    EXPECT_EQ(history.filesAt(first->id), (QStringList {s("a.bpmn"), s("sub folder/Prüfung ü.dmn")}));
    EXPECT_EQ(history.filesAt(s("main")), (QStringList {s("a.bpmn"), s("b.form")}));
    EXPECT_EQ(history.fileAt(first->shortId, s("a.bpmn")), "one");
    EXPECT_EQ(history.fileAt(first->id, s("sub folder/Prüfung ü.dmn")), "rules");
    EXPECT_EQ(history.fileAt(second->id, s("b.form")), "");
}

TEST(History, NothingChangedMakesNoVersion)
{
    const Folder folder;
    History history = History::create(folder.path());
    EXPECT_FALSE(history.saveVersion(s("Nothing"), author));
    folder.write(s("a.bpmn"), "one");
    ASSERT_TRUE(history.saveVersion(s("First"), author));
    folder.write(s("a.bpmn"), "one");
    EXPECT_FALSE(history.saveVersion(s("Again"), author));
    EXPECT_EQ(history.versions().size(), 1u);
}

TEST(History, ListsVersionsNewestFirstAlsoByFile)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    history.saveVersion(s("a1"), author);
    folder.write(s("sub/b.bpmn"), "1");
    history.saveVersion(s("b1"), author);
    folder.write(s("a.bpmn"), "2");
    history.saveVersion(s("a2"), author);
    folder.remove(s("a.bpmn"));
    history.saveVersion(s("a gone"), author);
    EXPECT_EQ(notes(history.versions()), (QStringList {s("a gone"), s("a2"), s("b1"), s("a1")}));
    EXPECT_EQ(notes(history.versions({}, 2)), (QStringList {s("a gone"), s("a2")}));
    EXPECT_EQ(notes(history.versions(s("a.bpmn"))), (QStringList {s("a gone"), s("a2"), s("a1")}));
    EXPECT_EQ(notes(history.versions(s("a.bpmn"), 1)), QStringList {s("a gone")});
    EXPECT_EQ(notes(history.versions(s("sub/"))), QStringList {s("b1")});
    EXPECT_THAT(history.versions(s("none.bpmn")), IsEmpty());
    EXPECT_EQ(history.latest()->note, s("a gone"));
}

TEST(History, SaysWhatItDoesNotKnow)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    history.saveVersion(s("First"), author);
    EXPECT_THAT(failureOf([&] { history.version(s("no-such")); }), HasSubstr("no version 'no-such'"));
    EXPECT_THAT(failureOf([&] { history.version({}); }), HasSubstr("no version ''"));
    EXPECT_THAT(failureOf([&] { history.version(s("^{bad")); }), HasSubstr("no version"));
    EXPECT_THAT(failureOf([&] { history.version(s(":a.bpmn")); }), HasSubstr("no version"));
    EXPECT_THAT(failureOf([&] { history.version(s("main:a.bpmn")); }), HasSubstr("no version of the project"));
    EXPECT_THAT(
        failureOf([&] { history.fileAt(s("main"), s("b.bpmn")); }), HasSubstr("no file b.bpmn in version main"));
    EXPECT_THAT(failureOf([&] { history.fileAt(s("main"), {}); }), HasSubstr("no file"));
}

TEST(History, AVersionNeedsANoteAndAnAuthor)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    EXPECT_THAT(failureOf([&] { history.saveVersion(s(" \n"), author); }), HasSubstr("note"));
    EXPECT_THAT(failureOf([&] { history.saveVersion(s("x"), {s("<>"), s("a@b")}); }), HasSubstr("Enter your name"));
    const auto version = history.saveVersion(s("x"), {s("Bo <b>\nLine"), {}});
    ASSERT_TRUE(version);
    EXPECT_EQ(version->author, (Author {s("Bo b Line"), {}}));
    EXPECT_EQ(history.latest()->author, version->author);
}

TEST(History, TemporaryAndIgnoredFilesStayOut)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s(".gitignore"), "*.log\n");
    folder.write(s("run.log"), "x");
    folder.write(s(".a.bpmn.QwErTy"), "x");
    folder.write(s("sub/.b.dmn.abcdef"), "x");
    folder.write(s(".millrace/autosave/a.bpmn"), "x");
    folder.write(s("a.bpmn~"), "x");
    EXPECT_THAT(history.status(), ElementsAre(FileChange {s(".gitignore"), FileState::New}));
    EXPECT_FALSE(history.keeps(s("run.log")));
    EXPECT_FALSE(history.keeps(s(".a.bpmn.QwErTy")));
    EXPECT_TRUE(history.keeps(s("a.bpmn")));
}

TEST(History, BytesAreKeptExactlyWhateverTheAttributesSay)
{
    const Folder folder;
    History history = History::create(folder.path());
    const QByteArray odd("\xEF\xBB\xBF<a>\r\n$Id$\n\r\0\xFF</a>", 20);
    folder.write(s(".gitattributes"), "* text=auto eol=lf ident\n");
    folder.write(s("a.bpmn"), odd);
    folder.write(s("b.bpmn"), "plain\r\ntext\r\n");
    const auto version = history.saveVersion(s("Odd"), author);
    EXPECT_EQ(history.fileAt(version->id, s("a.bpmn")), odd);
    EXPECT_EQ(history.fileAt(version->id, s("b.bpmn")), "plain\r\ntext\r\n");
    EXPECT_THAT(history.status(), IsEmpty());
    folder.remove(s("b.bpmn"));
    history.restore(version->id, author);
    EXPECT_EQ(folder.read(s("b.bpmn")), "plain\r\ntext\r\n");
}

TEST(History, AFolderMayTakeAFilesName)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a"), "file");
    const auto first = history.saveVersion(s("File"), author);
    folder.remove(s("a"));
    folder.write(s("a/b"), "inner");
    const auto second = history.saveVersion(s("Folder"), author);
    EXPECT_EQ(history.filesAt(second->id), QStringList {s("a/b")});
    history.restore(first->id, author);
    EXPECT_EQ(folder.read(s("a")), "file");
    EXPECT_TRUE(history.saveVersion(s("Back"), author));
    history.restore(second->id, author);
    EXPECT_EQ(folder.read(s("a/b")), "inner");
}

TEST(History, LinksAndForeignRepositoriesWithinAreLeftAlone)
{
    const Folder folder;
    const Folder elsewhere;
    elsewhere.write(s("secret"), "x");
    History history = History::create(folder.path());
    QFile::link(elsewhere.path(s("secret")), folder.path(s("link.bpmn")));
    QDir().mkpath(folder.path(s("inner")));
    History inner = History::create(folder.path(s("inner")));
    EXPECT_TRUE(inner.isShared()) << "a folder in a project belongs to the project's history";
    EXPECT_THAT(history.status(), IsEmpty());
    EXPECT_FALSE(history.saveVersion(s("Link"), author));
}

TEST(History, ALockLeftBehindIsNamed)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    folder.write(s(".git/index.lock"), "");
    EXPECT_THAT(failureOf([&] { history.saveVersion(s("x"), author); }),
        HasSubstr(folder.path(s(".git/index.lock")).toStdString()));
    EXPECT_THAT(history.versions(), IsEmpty());
    folder.remove(s(".git/index.lock"));
    EXPECT_TRUE(history.saveVersion(s("x"), author));
}

TEST(History, ADamagedHistoryIsRefusedAndNotStartedOver)
{
    const Folder folder;
    folder.write(s(".git/HEAD"), "nonsense");
    EXPECT_THAT(failureOf([&] { History::open(folder.path()); }), HasSubstr("damaged"));
    EXPECT_THAT(failureOf([&] { History::create(folder.path()); }), HasSubstr("damaged"));
    EXPECT_EQ(folder.read(s(".git/HEAD")), "nonsense");
}

TEST(History, AMissingVersionFileIsAFailure)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    const auto version = history.saveVersion(s("x"), author);
    folder.remove(s(".git/objects/") + version->id.left(2) + s("/") + version->id.mid(2));
    EXPECT_THAT(failureOf([&] { History::open(folder.path()).versions(); }), HasSubstr("damaged"));
}

TEST(History, LabelsNameVersions)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    const auto version = history.saveVersion(s("x"), author);
    history.addLabel(version->id, s("released"));
    history.addLabel(s("main"), s("approved"));
    EXPECT_EQ(history.latest()->labels, (QStringList {s("approved"), s("released")}));
    EXPECT_EQ(history.version(s("released")).id, version->id);
    EXPECT_THAT(failureOf([&] { history.addLabel(s("main"), s("released")); }), HasSubstr("there already"));
    EXPECT_THAT(failureOf([&] { history.addLabel(s("main"), s("not ~ allowed")); }), HasSubstr("not allowed"));
}

TEST(History, AlternativesStandSideBySide)
{
    const Folder folder;
    History history = History::create(folder.path());
    EXPECT_THAT(failureOf([&] { history.createAlternative(s("b")); }), HasSubstr("first version"));
    folder.write(s("a.bpmn"), "1");
    history.saveVersion(s("Common"), author);
    history.createAlternative(s("cheaper"));
    EXPECT_EQ(history.alternatives(), (QStringList {s("cheaper"), s("main")}));
    EXPECT_EQ(history.currentAlternative(), s("main"));
    history.switchTo(s("cheaper"));
    folder.write(s("a.bpmn"), "2");
    EXPECT_THAT(failureOf([&] { history.switchTo(s("main")); }), HasSubstr("in no version yet"));
    EXPECT_EQ(folder.read(s("a.bpmn")), "2");
    history.saveVersion(s("Cheaper"), author);
    history.switchTo(s("main"));
    EXPECT_EQ(folder.read(s("a.bpmn")), "1");
    EXPECT_THAT(history.status(), IsEmpty());
    EXPECT_EQ(history.versions().size(), 1u);
    EXPECT_EQ(history.fileAt(s("cheaper"), s("a.bpmn")), "2");
    EXPECT_THAT(failureOf([&] { history.createAlternative(s("cheaper")); }), HasSubstr("there already"));
    EXPECT_THAT(failureOf([&] { history.switchTo(s("none")); }), HasSubstr("no alternative 'none'"));
}

TEST(History, AnAlternativeMayBeNamedAsPeopleWrite)
{
    const Folder folder;
    History history = History::create(folder.path());
    folder.write(s("a.bpmn"), "1");
    history.saveVersion(s("Common"), author);
    const QStringList names {QStringLiteral("50 % faster: what if?"),
        QStringLiteral("ohne Gutachten über 50.000 \u20ac"), s("..a//b."), s("-dash"), s("x.lock/y"), s("@{now}"),
        s("snake_case"), s("without appraisal")};
    for (const QString& name : names) {
        history.createAlternative(name);
        history.switchTo(name);
        EXPECT_EQ(history.currentAlternative(), name);
        EXPECT_TRUE(history.alternatives().contains(name)) << name.toStdString();
        EXPECT_EQ(history.fileAt(name, s("a.bpmn")), "1");
    }
    EXPECT_EQ(history.alternatives().size(), names.size() + 1);
    EXPECT_THAT(failureOf([&] { history.createAlternative(s("without appraisal")); }), HasSubstr("there already"));
    EXPECT_THAT(failureOf([&] { history.switchTo(s("no such one")); }), HasSubstr("no alternative 'no such one'"));
}

} // namespace millrace::repository
