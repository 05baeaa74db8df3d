// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/launch.h"

#include "app/window/main_window.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

LaunchOptions read(const QStringList& arguments)
{
    return readLaunchOptions(QStringList {QStringLiteral("millrace")} + arguments);
}

TEST(Launch, readsWhatScriptsRelyOn)
{
    const LaunchOptions options = read({QStringLiteral("a.bpmn"), QStringLiteral("--activity"),
        QStringLiteral("simulate"), QStringLiteral("--screenshot"), QStringLiteral("out.png"), QStringLiteral("--size"),
        QStringLiteral("1280x800"), QStringLiteral("--dark")});
    EXPECT_EQ(options.files, QStringList {QStringLiteral("a.bpmn")});
    EXPECT_EQ(options.activity, ActivityId::Simulate);
    EXPECT_EQ(options.screenshot, QStringLiteral("out.png"));
    EXPECT_EQ(options.size, QSize(1280, 800));
    EXPECT_EQ(options.dark, true);
}

TEST(Launch, leavesOpenWhatIsNotSaid)
{
    const LaunchOptions options = read({});
    EXPECT_TRUE(options.files.isEmpty());
    EXPECT_FALSE(options.activity.has_value());
    EXPECT_FALSE(options.size.isValid());
    EXPECT_FALSE(options.dark.has_value());
}

TEST(LaunchDeathTest, refusesWrongUseWithTwoAndSaysWhy)
{
    ::testing::FLAGS_gtest_death_test_style = "threadsafe";
    EXPECT_EXIT(read({QStringLiteral("--size"), QStringLiteral("12")}), ::testing::ExitedWithCode(2), "WIDTHxHEIGHT");
    EXPECT_EXIT(read({QStringLiteral("--activity"), QStringLiteral("dance")}), ::testing::ExitedWithCode(2), "dance");
    EXPECT_EXIT(read({QStringLiteral("--nonsense")}), ::testing::ExitedWithCode(2), "nonsense");
}

TEST(Launch, writesAPictureOfTheAskedSize)
{
    const QTemporaryDir folder;
    LaunchOptions options;
    options.screenshot = folder.filePath(QStringLiteral("a.png"));
    options.size = QSize(900, 600);
    MainWindow window;
    applyLayout(window, options);
    window.show();
    int asked = 0;
    takeScreenshot(window, options, [&asked] { return ++asked > 1; });
    EXPECT_EQ(QApplication::exec(), 0);
    EXPECT_EQ(QImage(options.screenshot).size(), QSize(900, 600));
    EXPECT_GT(asked, 2) << "waits for what has to settle";
}

TEST(Launch, saysWhenThePictureCannotBeWritten)
{
    const QTemporaryDir folder;
    LaunchOptions options;
    options.screenshot = folder.filePath(QStringLiteral("no such folder/a.png"));
    MainWindow window;
    window.show();
    takeScreenshot(window, options);
    EXPECT_EQ(QApplication::exec(), 1);
}

} // namespace
