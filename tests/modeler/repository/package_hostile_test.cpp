// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/package.h"
#include "tests/modeler/repository/fixtures.h"
#include "tests/modeler/repository/zip_bytes.h"

#include <QCryptographicHash>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::repository {

using namespace fixtures;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// Imports such an archive beside a file of somebody else's; checks that a refusal leaves nothing behind.
class HostilePackage : public testing::Test {
protected:
    HostilePackage() { folder_.write(u"bystander"_qs, "untouched"); }

    std::string import(const QByteArray& zip, const ImportLimits& limits = {})
    {
        QDir(folder_.path(u"into"_qs)).removeRecursively();
        folder_.write(u"p.zip"_qs, zip);
        const std::string message
            = failureOf([&] { importPackage(folder_.path(u"p.zip"_qs), folder_.path(u"into"_qs), limits); });
        const QStringList left
            = QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        EXPECT_EQ(left,
            message.empty() ? (QStringList {u"bystander"_qs, u"into"_qs, u"p.zip"_qs})
                            : (QStringList {u"bystander"_qs, u"p.zip"_qs}));
        EXPECT_EQ(folder_.read(u"bystander"_qs), "untouched");
        return message;
    }
    std::string importNames(const std::vector<QByteArray>& names)
    {
        std::vector<ZipEntry> entries;
        for (const QByteArray& name : names)
            entries.push_back({name, name.endsWith('/') ? QByteArray() : QByteArray("x")});
        return import(zipOf(entries));
    }

    Folder folder_;
};

/// An object of a history as Git stores it alone in a file: "TYPE SIZE", a zero byte and the content, packed.
struct LooseObject {
    LooseObject(const QByteArray& type, const QByteArray& content)
    {
        const QByteArray bytes = type + ' ' + QByteArray::number(content.size()) + QByteArray(1, '\0') + content;
        id = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        const QByteArray name = id.toHex();
        entry = {".git/objects/" + name.left(2) + '/' + name.mid(2), qCompress(bytes).mid(4)};
    }
    QByteArray id;
    ZipEntry entry;
};

struct BadName {
    QByteArray name;
    const char* reason;
};

class HostileName : public HostilePackage, public testing::WithParamInterface<BadName> { };

TEST_P(HostileName, IsRefusedWithItsReason)
{
    EXPECT_THAT(
        importNames({"fine.bpmn", GetParam().name}), AllOf(HasSubstr("the entry '"), HasSubstr(GetParam().reason)));
}

INSTANTIATE_TEST_SUITE_P(All, HostileName,
    testing::Values(BadName {"/etc/passwd", "root of the disk"}, BadName {"../bystander", "steps out"},
        BadName {"a/../../bystander", "steps out"}, BadName {"a/./b", "steps out"}, BadName {"..", "steps out"},
        BadName {"../", "steps out"}, BadName {"a\\b", "backslash"}, BadName {"..\\bystander", "backslash"},
        BadName {"C:/x", "disk drive"}, BadName {"c:x", "disk drive"}, BadName {"a//b", "empty part"},
        BadName {"nul", "device"}, BadName {"sub/COM1.bpmn", "device"}, BadName {"Aux .txt", "device"},
        BadName {QByteArray("a\0b", 3), "control"}, BadName {"a\nb", "control"}, BadName {"a\x7F", "control"},
        BadName {"bad\xFF\xFE", "cannot be read"}, BadName {"", "empty"}, BadName {"/", ""},
        BadName {QByteArray(300, 'n'), "too long"}, BadName {".GIT/hooks/pre-commit", "version history"},
        BadName {"sub/.git/config", "version history"}, BadName {".g\xE2\x80\x8Cit/config", "version history"},
        BadName {"git~1/config", "version history"}, BadName {".git./config", "version history"},
        BadName {".git", "somewhere else"}, BadName {".git/refs/heads/../../config", "steps out"}));

TEST_F(HostilePackage, NamesThatCollideAreRefused)
{
    EXPECT_THAT(importNames({"a.bpmn", "a.bpmn"}), AllOf(HasSubstr("a.bpmn"), HasSubstr("twice")));
    EXPECT_THAT(importNames({"a.bpmn", "A.BPMN"}), HasSubstr("tell the two apart"));
    EXPECT_THAT(importNames({"x/a.bpmn", "X/b.bpmn"}), HasSubstr("tell the two apart"));
    EXPECT_THAT(importNames({"\xC3\xA9.bpmn", "e\xCC\x81.bpmn"}), HasSubstr("tell the two apart"));
    EXPECT_THAT(importNames({"a", "a/b"}), HasSubstr("twice"));
    EXPECT_THAT(importNames({"a/b", "a"}), HasSubstr("twice"));
    EXPECT_THAT(importNames({"a", "a."}), HasSubstr("tell the two apart"));
    EXPECT_EQ(importNames({"a/", "a/b", "a/"}), "") << "a folder may be named twice";
}

TEST_F(HostilePackage, OnlyFilesAndFolders)
{
    EXPECT_THAT(import(zipOf({{"link", "/etc/passwd", 0120777u << 16}})),
        AllOf(HasSubstr("'link'"), HasSubstr("link to another place")));
    EXPECT_THAT(import(zipOf({{"pipe", "", 0010644u << 16}})), HasSubstr("neither a file nor a folder"));
    EXPECT_THAT(import(zipOf({{"a", "", 0040755u << 16}})), HasSubstr("neither a file nor a folder"));
    EXPECT_THAT(
        import(zipOf({{"secret", "x", 0100644u << 16, 0x0801}})), AllOf(HasSubstr("'secret'"), HasSubstr("encrypted")));
    EXPECT_THAT(
        import(zipOf({{"odd", "x", 0100644u << 16, 0x0800, 14}})), AllOf(HasSubstr("'odd'"), HasSubstr("unusual")));
}

TEST_F(HostilePackage, BombsAreDefused)
{
    const QByteArray zeros(9'000'000, '\0');
    ZipEntry bomb {"bomb.bpmn", deflated(zeros), 0100644u << 16, 0x0800, 8, quint32(zeros.size()), crc32Of(zeros)};
    EXPECT_THAT(import(zipOf({bomb})), AllOf(HasSubstr("'bomb.bpmn'"), HasSubstr("400 times")));
    ImportLimits limits;
    limits.bytes = 1'000'000;
    EXPECT_THAT(
        import(zipOf({{"a", "x"}, bomb}), limits), AllOf(HasSubstr("'bomb.bpmn'"), HasSubstr("more than 1 MB")));
    bomb.size = 10; // a lie
    EXPECT_THAT(import(zipOf({bomb}), limits), HasSubstr("'bomb.bpmn'"));
    limits = {};
    limits.entries = 3;
    EXPECT_THAT(import(zipOf({{"a"}, {"b"}, {"c"}, {"d"}}), limits), HasSubstr("more than 3 entries"));
    EXPECT_EQ(import(zipOf({{"a"}, {"b"}, {"c"}}), limits), "");
}

TEST_F(HostilePackage, DamageIsNoticed)
{
    const QByteArray whole = zipOf({{"a.bpmn", "some content"}, {"b.bpmn", "more"}});
    EXPECT_THAT(import("no zip at all"), HasSubstr("no .zip file"));
    EXPECT_THAT(import(""), HasSubstr("no .zip file"));
    for (qsizetype size = 1; size <= whole.size() - 22; size += 7)
        EXPECT_NE(import(whole.left(size)), "") << size;
    EXPECT_THAT(import(zipOf({{"a.bpmn", "x", 0100644u << 16, 0x0800, 0, 0, 12345}})),
        AllOf(HasSubstr("'a.bpmn'"), HasSubstr("damaged")));
    EXPECT_THAT(import(zipOf({{"a.bpmn", "\xFF\xFF\xFF", 0100644u << 16, 0x0800, 8, 100}})),
        AllOf(HasSubstr("'a.bpmn'"), HasSubstr("damaged")));
    EXPECT_NE(import(zipOf({})), "");
    QByteArray lying = whole;
    lying[lying.size() - 12] = 9; // says that it has nine entries
    EXPECT_NE(import(lying), "");
}

/// zlib's reader of archives compares no checksum where the packed bytes end before the size that was declared.
TEST_F(HostilePackage, AFileThatEndsTooEarlyIsNotTakenForWhole)
{
    const QByteArray content = QByteArray("some content that goes on ").repeated(100);
    ZipEntry whole {"a.bpmn", deflated(content), 0100644u << 16, 0x0800, 8, quint32(content.size()), crc32Of(content)};
    ASSERT_EQ(import(zipOf({whole})), "");
    ZipEntry shortened = whole;
    shortened.content = deflated(content.left(1000));
    EXPECT_THAT(import(zipOf({shortened})), AllOf(HasSubstr("'a.bpmn'"), HasSubstr("damaged")));
}

TEST_F(HostilePackage, AMissingFileIsNamed)
{
    EXPECT_THAT(failureOf([&] { importPackage(folder_.path(u"none.zip"_qs), folder_.path(u"into"_qs)); }),
        HasSubstr("no such file"));
}

TEST_F(HostilePackage, AFolderInUseIsNotTouched)
{
    folder_.write(u"p.zip"_qs, zipOf({{"a.bpmn", "new"}}));
    folder_.write(u"used/.hidden"_qs, "old");
    EXPECT_THAT(
        failureOf([&] { importPackage(folder_.path(u"p.zip"_qs), folder_.path(u"used"_qs)); }), HasSubstr("not empty"));
    EXPECT_FALSE(folder_.has(u"used/a.bpmn"_qs));
    EXPECT_THAT(failureOf([&] { importPackage(folder_.path(u"p.zip"_qs), folder_.path(u"bystander"_qs)); }),
        HasSubstr("no folder"));
    QDir().mkpath(folder_.path(u"empty"_qs));
    importPackage(folder_.path(u"p.zip"_qs), folder_.path(u"empty"_qs));
    EXPECT_EQ(folder_.read(u"empty/a.bpmn"_qs), "new");
}

TEST_F(HostilePackage, NothingOfAHistoryCanRunPrograms)
{
    EXPECT_EQ(
        import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/config", "[core]\nfsmonitor = touch bystander\n"},
            {".git/hooks/pre-commit", "#!/bin/sh\n", 0100755u << 16}, {".git/objects/info/alternates", "/elsewhere\n"},
            {".git/info/attributes", "* filter=evil\n"}, {".millrace/autosave/a.bpmn", "x"}, {"a.bpmn", "1"}})),
        "");
    EXPECT_FALSE(folder_.has(u"into/.git/hooks/pre-commit"_qs));
    EXPECT_FALSE(folder_.has(u"into/.git/objects/info/alternates"_qs));
    EXPECT_FALSE(folder_.has(u"into/.millrace/autosave"_qs));
    EXPECT_THAT(folder_.read(u"into/.git/config"_qs).toStdString(), testing::Not(HasSubstr("fsmonitor")));
    EXPECT_THAT(folder_.read(u"into/.git/info/attributes"_qs).toStdString(), testing::Not(HasSubstr("evil")));
    History history = History::open(folder_.path(u"into"_qs));
    EXPECT_TRUE(history.saveVersion(u"First"_qs, author));
}

TEST_F(HostilePackage, ADamagedHistoryIsRefused)
{
    const QByteArray id(40, 'a');
    EXPECT_THAT(import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/refs/heads/main", id + '\n'}})),
        HasSubstr("history in the package"));
    EXPECT_THAT(import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/packed-refs", id + " refs/tags/x\n"}})),
        HasSubstr("history in the package"));
    EXPECT_THAT(import(zipOf({{".git/HEAD", "ref: /etc/passwd\n"}})), HasSubstr("which alternative is shown"));
    EXPECT_THAT(import(zipOf({{".git/HEAD", id}})), HasSubstr("history in the package"));
    EXPECT_THAT(
        import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/objects/aa/" + QByteArray(38, 'a'), "x\x9C"}})),
        HasSubstr("history in the package"));
    EXPECT_THAT(import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"},
                    {".git/objects/pack/pack-" + id + ".pack", "PACK junk"}})),
        HasSubstr("history in the package"));
}

TEST_F(HostilePackage, FilesOfAHistoryStayInTheFolder)
{
    for (const QByteArray name : {"..", ".git", "a\\b", "CON"}) {
        const LooseObject file("blob", "evil");
        const LooseObject inner("tree", "100644 evil" + QByteArray(1, '\0') + file.id);
        const LooseObject top("tree", "40000 " + name + QByteArray(1, '\0') + inner.id);
        const LooseObject commit("commit",
            "tree " + top.id.toHex()
                + "\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nEvil\n");
        ASSERT_EQ(
            import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/refs/heads/evil", commit.id.toHex() + '\n'},
                file.entry, inner.entry, top.entry, commit.entry, {"a.bpmn", "1"}})),
            "");
        History history = History::open(folder_.path(u"into"_qs));
        history.saveVersion(u"First"_qs, author);
        EXPECT_EQ(history.version(u"evil"_qs).note, u"Evil"_qs);
        EXPECT_THAT(
            failureOf([&] { history.restore(u"evil"_qs, author); }), HasSubstr("cannot be put into the folder"));
        EXPECT_THAT(failureOf([&] { history.switchTo(u"evil"_qs); }), HasSubstr("cannot be put into the folder"));
        EXPECT_FALSE(folder_.has(u"evil"_qs));
        EXPECT_FALSE(folder_.has(u"into/.git/evil"_qs));
    }
}

TEST_F(HostilePackage, LinksOfAHistoryAreNotMade)
{
    const LooseObject link("blob", "../bystander");
    const LooseObject top("tree", "120000 link.bpmn" + QByteArray(1, '\0') + link.id);
    const LooseObject commit("commit",
        "tree " + top.id.toHex() + "\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nLink\n");
    ASSERT_EQ(
        import(zipOf({{".git/HEAD", "ref: refs/heads/main\n"}, {".git/refs/heads/links", commit.id.toHex() + '\n'},
            link.entry, top.entry, commit.entry, {"a.bpmn", "1"}})),
        "");
    History history = History::open(folder_.path(u"into"_qs));
    history.saveVersion(u"First"_qs, author);
    history.switchTo(u"links"_qs);
    EXPECT_FALSE(QFileInfo(folder_.path(u"into/link.bpmn"_qs)).isSymLink());
    EXPECT_EQ(history.filesAt(u"links"_qs), QStringList());
    EXPECT_TRUE(history.status().empty());
}

} // namespace
} // namespace millrace::repository
