// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/file.h"

#include "modeler/base/failure.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace millrace::base {

namespace {

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST(FileTest, WritesAndReadsBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    writeFileAtomically(path, "one");
    writeFileAtomically(path, "two");
    EXPECT_EQ(readFile(path), "two");
    EXPECT_EQ(namesIn(folder), QStringList {QStringLiteral("a.bpmn")});
}

TEST(FileTest, KeepsPermissionsAndFollowsLinks)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    const QString link = folder.filePath(QStringLiteral("link.bpmn"));
    writeFileAtomically(path, "one");
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ASSERT_TRUE(QFile::link(path, link));
    const auto before = QFile::permissions(path);
    writeFileAtomically(link, "two");
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(readFile(path), "two");
    EXPECT_EQ(QFile::permissions(path), before);
}

TEST(FileTest, AFullDiskLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    writeFileAtomically(path, "old");
    // A limit on the size of files is what a full disk looks like to write().
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited {};
    ::getrlimit(RLIMIT_FSIZE, &unlimited);
    const rlimit tiny {1024, unlimited.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tiny);
    EXPECT_THROW(writeFileAtomically(path, QByteArray(100'000, 'x')), Failure);
    ::setrlimit(RLIMIT_FSIZE, &unlimited);
    EXPECT_EQ(readFile(path), "old");
    EXPECT_EQ(namesIn(folder), QStringList {QStringLiteral("a.bpmn")});
}

TEST(FileTest, AReadOnlyFileIsLeftAndNamed)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    writeFileAtomically(path, "old");
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    try {
        writeFileAtomically(path, "new");
        FAIL() << "a read-only folder was written to";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.message().contains(path));
    }
    EXPECT_EQ(readFile(path), "old");
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST(FileTest, RefusesFoldersMissingAndLargeFiles)
{
    const QTemporaryDir folder;
    EXPECT_THROW(readFile(folder.path()), Failure);
    EXPECT_THROW(readFile(folder.filePath(QStringLiteral("none"))), Failure);
    const QString path = folder.filePath(QStringLiteral("large"));
    writeFileAtomically(path, QByteArray(1000, 'x'));
    EXPECT_THROW(readFile(path, 999), Failure);
    EXPECT_EQ(readFile(path, 1000).size(), 1000);
}

} // namespace millrace::base
