// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/configuration.h"

#include "modeler/base/failure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::lint {

namespace {

using Grade = Configuration::Grade;

TEST(LintConfiguration, IsKeptInTheProjectsFolder)
{
    const QTemporaryDir folder;
    EXPECT_EQ(Configuration::read(folder.path()), Configuration()) << "no file: all as it is";
    Configuration configuration;
    configuration.setGrade(QStringLiteral("verb-object"), Grade::Off);
    configuration.setGrade(QStringLiteral("label-required"), Grade::Error);
    configuration.setOn(QStringLiteral("standard-size"));
    configuration.dismiss({QStringLiteral("a.bpmn"), QStringLiteral("deadlock"), QStringLiteral("J"),
        QStringLiteral("Never both \"at once\""), QStringLiteral("Ann")});
    configuration.write(folder.path());
    EXPECT_EQ(Configuration::read(folder.path()), configuration);
    EXPECT_EQ(Configuration::folderOf(folder.filePath(QStringLiteral("sub.bpmn"))), QDir(folder.path()).absolutePath());
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("deep/er")));
    EXPECT_EQ(
        Configuration::folderOf(folder.filePath(QStringLiteral("deep/er/x.bpmn"))), QDir(folder.path()).absolutePath());
}

TEST(LintConfiguration, DismissalsBelongToTheirFile)
{
    Configuration configuration;
    configuration.dismiss(
        {QStringLiteral("a.bpmn"), QStringLiteral("r"), QStringLiteral("X"), QStringLiteral("because"), QString()});
    configuration.dismiss(
        {QString(), QStringLiteral("r"), QStringLiteral("Y"), QStringLiteral("everywhere"), QString()});
    EXPECT_NE(
        configuration.forFile(QStringLiteral("a.bpmn")).dismissalOf(QStringLiteral("r"), QStringLiteral("X")), nullptr);
    EXPECT_EQ(
        configuration.forFile(QStringLiteral("b.bpmn")).dismissalOf(QStringLiteral("r"), QStringLiteral("X")), nullptr);
    EXPECT_NE(
        configuration.forFile(QStringLiteral("b.bpmn")).dismissalOf(QStringLiteral("r"), QStringLiteral("Y")), nullptr);
    configuration.dismiss({QStringLiteral("a.bpmn"), QStringLiteral("r"), QStringLiteral("X"),
        QStringLiteral("another reason"), QString()});
    EXPECT_EQ(configuration.dismissals().size(), 2U);
    configuration.takeBack(QStringLiteral("a.bpmn"), QStringLiteral("r"), QStringLiteral("X"));
    EXPECT_EQ(configuration.dismissals().size(), 1U);
}

TEST(LintConfiguration, SaysWhatIsWrongInTheFile)
{
    for (const char* json : {"", "{", "[]", R"({"rules": {"label-required": "loud"}})", R"({"rules": {"x": 3}})"}) {
        try {
            Configuration::fromJson(json);
            ADD_FAILURE() << json << " was taken";
        } catch (const base::Failure& failure) {
            EXPECT_TRUE(failure.message().contains(QLatin1String(Configuration::fileName))) << json;
        }
    }
    EXPECT_EQ(Configuration::fromJson("{}"), Configuration());
    EXPECT_EQ(Configuration::fromJson(R"({"rules": {"not-known-yet": "off"}, "more": 1})")
                  .grade(QStringLiteral("not-known-yet")),
        Grade::Off);
}

TEST(LintConfiguration, AsItIsTakesTheLineOut)
{
    Configuration configuration;
    configuration.setGrade(QStringLiteral("x"), Grade::Off);
    configuration.setGrade(QStringLiteral("x"), Grade::AsItIs);
    configuration.setOn(QStringLiteral("y"));
    configuration.setGrade(QStringLiteral("y"), Grade::AsItIs);
    EXPECT_EQ(configuration, Configuration());
}

} // namespace

} // namespace millrace::lint
