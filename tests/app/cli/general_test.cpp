// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

class CliGeneral : public CliFixture { };

TEST_F(CliGeneral, EveryCommandHasHelpWithItsExitCodes)
{
    const Ran overview = run("--help");
    EXPECT_EQ(overview.code, 0);
    for (const char* command : {"info", "lint", "convert", "set", "diff", "simulate", "run"}) {
        EXPECT_THAT(overview.out.toStdString(), HasSubstr(command));
        const Ran help = run(QStringList {QLatin1String(command), QStringLiteral("--help")});
        EXPECT_EQ(help.code, 0) << command;
        EXPECT_THAT(help.out.toStdString(), HasSubstr(std::string("Usage: millrace-cli ") + command));
        EXPECT_THAT(help.out.toStdString(), HasSubstr("Examples:")) << command;
        EXPECT_THAT(help.out.toStdString(), HasSubstr("Exit: 0"));
        EXPECT_EQ(help.err, QByteArray()) << command;
    }
}

TEST_F(CliGeneral, EveryVerbOfRepoHasHelp)
{
    EXPECT_EQ(run("repo --help").code, 0);
    for (const char* verb : {"init", "save", "log", "show", "diff", "restore", "export", "import"}) {
        const Ran help = run(QStringList {QStringLiteral("repo"), QLatin1String(verb), QStringLiteral("--help")});
        EXPECT_EQ(help.code, 0) << verb;
        EXPECT_THAT(help.out.toStdString(), HasSubstr(std::string("millrace-cli repo ") + verb));
        EXPECT_THAT(help.out.toStdString(), HasSubstr("Examples:")) << verb;
    }
}

TEST_F(CliGeneral, VersionIsPrinted)
{
    const Ran ran = run("--version");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out.toStdString(), ::testing::MatchesRegex("millrace-cli [0-9.]+\n"));
}

TEST_F(CliGeneral, MisuseIsTwo)
{
    write("a.bpmn", smallModel);
    for (const char* arguments : {"nonsense", "info", "info a.bpmn b.bpmn", "info a.bpmn --format xml",
             "info --no-such-option a.bpmn", "convert a.bpmn", "convert a.bpmn out.docx",
             "convert a.bpmn out.png --scale 0", "convert a.bpmn out.png --scale big", "set a.bpmn t name X",
             "set a.bpmn t", "lint", "diff a.bpmn", "run", "run a.bpmn --clock fast", "run a.bpmn --max-steps many",
             "repo", "repo nonsense", "repo save", "repo show"}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 2) << arguments;
        EXPECT_EQ(ran.out, QByteArray()) << arguments;
        EXPECT_NE(ran.err, QByteArray()) << arguments;
    }
    EXPECT_EQ(run(QStringList()).code, 2);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList {QStringLiteral("a.bpmn")});
}

TEST_F(CliGeneral, OutputThatCannotBeWrittenIsAFailure)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "There is no /dev/full here.";
    write("a.bpmn", smallModel);
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(MILLRACE_CLI), {QStringLiteral("info"), QStringLiteral("a.bpmn")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_FALSE(process.readAllStandardError().isEmpty());
}

TEST_F(CliGeneral, FilesThatAreNotThereAreNamed)
{
    write("a.bpmn", smallModel);
    for (const char* arguments :
        {"info none.bpmn", "lint none.bpmn", "convert none.bpmn out.svg", "set none.bpmn t name X -o out.bpmn",
            "diff a.bpmn none.bpmn", "run none.bpmn", "run a.bpmn --script none.bpmn"}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 1) << arguments;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("none.bpmn")) << arguments;
    }
}

/// To load the libraries for pictures and versions takes longer than most commands run.
TEST_F(CliGeneral, StartsWithoutTheLibrariesForPicturesAndVersions)
{
    qputenv("LD_TRACE_LOADED_OBJECTS", "1"); // the loader tells what it loads, and runs nothing
    const std::string loaded = run(QStringList()).out.toStdString();
    qunsetenv("LD_TRACE_LOADED_OBJECTS");
    EXPECT_THAT(loaded, HasSubstr("libQt6Core"));
    EXPECT_THAT(loaded, ::testing::Not(HasSubstr("libQt6Gui")));
    EXPECT_THAT(loaded, ::testing::Not(HasSubstr("libgit2")));
}

TEST_F(CliGeneral, SaysWhatIsMissingWhereItStandsAlone)
{
    write("a.bpmn", smallModel);
    const QString alone = path(QStringLiteral("millrace-cli"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(MILLRACE_CLI), alone));
    const auto runAlone = [&](const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(alone, arguments);
        EXPECT_TRUE(process.waitForFinished());
        return Ran {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    EXPECT_EQ(runAlone({QStringLiteral("info"), QStringLiteral("a.bpmn")}).code, 0);
    const Ran ran = runAlone({QStringLiteral("convert"), QStringLiteral("a.bpmn"), QStringLiteral("a.svg")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("millrace-cli-extra"));
    EXPECT_FALSE(exists("a.svg"));
}

/// What `cmake --install` lays out: the second program stands out of the users' way.
TEST_F(CliGeneral, FindsItsSecondProgramWhereItIsInstalled)
{
    write("a.bpmn", smallModel);
    ASSERT_TRUE(QDir(folder_.path()).mkpath(QStringLiteral("bin")));
    ASSERT_TRUE(QDir(folder_.path()).mkpath(QStringLiteral("libexec/millrace")));
    const QString installed = path(QStringLiteral("bin/millrace-cli"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(MILLRACE_CLI), installed));
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(MILLRACE_CLI "-extra"), path(QStringLiteral("libexec/millrace/millrace-cli-extra"))));
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    process.start(installed, {QStringLiteral("convert"), QStringLiteral("a.bpmn"), QStringLiteral("a.svg")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    EXPECT_TRUE(exists("a.svg"));
}

} // namespace

} // namespace millrace::support
