// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using millrace::app::window::RecentFiles;

namespace {

class RecentFilesTest : public ::testing::Test {
protected:
    RecentFilesTest() { QSettings().clear(); }
    QString make(const QString& name)
    {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    QTemporaryDir folder_;
};

TEST_F(RecentFilesTest, keepsTheNewestFirstAndNoneTwice)
{
    RecentFiles recent;
    const QString a = make(QStringLiteral("a.bpmn")), b = make(QStringLiteral("b.bpmn"));
    recent.add(a);
    recent.add(b);
    recent.add(a);
    ASSERT_EQ(recent.entries().size(), 2U);
    EXPECT_EQ(recent.entries()[0].path, a);
    EXPECT_EQ(recent.entries()[1].path, b);
}

TEST_F(RecentFilesTest, remembersAcrossStarts)
{
    RecentFiles().add(make(QStringLiteral("a.bpmn")));
    RecentFiles().add(folder_.path(), true);
    const RecentFiles later;
    ASSERT_EQ(later.entries().size(), 2U);
    EXPECT_TRUE(later.entries()[0].project);
    EXPECT_FALSE(later.entries()[1].project);
}

TEST_F(RecentFilesTest, leavesOutWhatIsGone)
{
    RecentFiles recent;
    const QString gone = make(QStringLiteral("gone.bpmn"));
    recent.add(gone);
    QFile::remove(gone);
    EXPECT_TRUE(recent.entries().empty());
}

TEST_F(RecentFilesTest, holdsTwelveAtMost)
{
    RecentFiles recent;
    for (int i = 0; i < 15; ++i)
        recent.add(make(QStringLiteral("%1.bpmn").arg(i)));
    EXPECT_EQ(recent.entries().size(), 12U);
    recent.clear();
    EXPECT_TRUE(RecentFiles().entries().empty());
}

TEST_F(RecentFilesTest, twoWindowsKeepOneList)
{
    RecentFiles first, second;
    first.add(make(QStringLiteral("a.bpmn")));
    second.add(make(QStringLiteral("b.bpmn")));
    EXPECT_EQ(RecentFiles().entries().size(), 2U);
}

} // namespace
