// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

/// A project in the folder, with one version.
class CliRepo : public CliFixture {
protected:
    void SetUp() override
    {
        write("a.bpmn", smallModel);
        ASSERT_EQ(run("repo init").code, 0);
        saved_ = run({QStringLiteral("repo"), QStringLiteral("save"), QStringLiteral("-m"),
            QStringLiteral("First version"), QStringLiteral("--author"), QStringLiteral("Analyst")});
        ASSERT_EQ(saved_.code, 0) << saved_.text();
    }
    QJsonArray versions(const char* arguments = "repo log --format json")
    {
        return run(arguments).json()[QLatin1String("versions")].toArray();
    }
    QString latest() { return versions()[0][QLatin1String("id")].toString(); }

    Ran saved_;
};

TEST_F(CliRepo, SavesAndLists)
{
    const QJsonArray list = versions();
    ASSERT_EQ(list.size(), 1);
    const QJsonObject version = list[0].toObject();
    EXPECT_EQ(version.keys(),
        (QStringList {QStringLiteral("author"), QStringLiteral("id"), QStringLiteral("labels"), QStringLiteral("note"),
            QStringLiteral("time")}));
    EXPECT_EQ(version[QLatin1String("note")].toString(), QStringLiteral("First version"));
    EXPECT_EQ(version[QLatin1String("author")].toString(), QStringLiteral("Analyst"));
    const QDateTime time = QDateTime::fromString(version[QLatin1String("time")].toString(), Qt::ISODate);
    EXPECT_TRUE(time.isValid());
    EXPECT_NE(time.timeSpec(), Qt::LocalTime)
        << "a time has an offset: " << version[QLatin1String("time")].toString().toStdString();
    EXPECT_THAT(run("repo log").out.toStdString(), HasSubstr("First version"));
    EXPECT_EQ(versions("repo log a.bpmn --format json").size(), 1);

    const Ran again = run("repo save -m Nothing");
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(versions().size(), 1);
}

TEST_F(CliRepo, ShowsFilesOfVersionsByteForByte)
{
    const QString first = latest();
    EXPECT_EQ(run("set a.bpmn t name Review -o a.bpmn").code, 0);
    EXPECT_EQ(run("repo save -m Second").code, 0);
    EXPECT_EQ(run({QStringLiteral("repo"), QStringLiteral("show"), first, QStringLiteral("a.bpmn")}).out, smallModel);
    EXPECT_THAT(run({QStringLiteral("repo"), QStringLiteral("show"), latest()}).out.toStdString(),
        HasSubstr("changed  a.bpmn"));
    EXPECT_EQ(run("repo show 0000000").code, 1);
    EXPECT_EQ(run({QStringLiteral("repo"), QStringLiteral("show"), first, QStringLiteral("none.bpmn")}).code, 1);
}

TEST_F(CliRepo, TellsWhatChanged)
{
    const QString first = latest();
    EXPECT_EQ(run("set a.bpmn t name Review -o a.bpmn").code, 0);
    const Ran now = run("repo diff a.bpmn --format json");
    EXPECT_EQ(now.code, 0);
    EXPECT_EQ(now.json()[QLatin1String("changes")][0][QLatin1String("new")].toString(), QStringLiteral("Review"));
    EXPECT_EQ(run("repo save -m Second").code, 0);
    EXPECT_EQ(run("repo diff a.bpmn --format json").json()[QLatin1String("changes")].toArray().size(), 0);
    const Ran between = run({QStringLiteral("repo"), QStringLiteral("diff"), QStringLiteral("a.bpmn"), first, latest(),
        QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(between.json()[QLatin1String("changes")].toArray().size(), 1);
}

TEST_F(CliRepo, RestoresAndKeepsWhatWasNotSaved)
{
    const QString first = latest();
    EXPECT_EQ(run("set a.bpmn t name Review -o a.bpmn").code, 0);
    const Ran ran = run({QStringLiteral("repo"), QStringLiteral("restore"), first, QStringLiteral("a.bpmn")});
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(read("a.bpmn"), smallModel);
    const QString kept = versions()[0][QLatin1String("id")].toString();
    bool found = false;
    for (const QJsonValue version : versions())
        found = found
            || run({QStringLiteral("repo"), QStringLiteral("show"), version[QLatin1String("id")].toString(),
                       QStringLiteral("a.bpmn")})
                   .out.contains("Review");
    EXPECT_TRUE(found) << "the unsaved change is in some version";
}

TEST_F(CliRepo, ExportsAndImports)
{
    EXPECT_EQ(run("repo export out.zip --with-history").code, 0);
    EXPECT_TRUE(read("out.zip").startsWith("PK"));
    const Ran ran = run("repo import out.zip copy");
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(read("copy/a.bpmn"), smallModel);
    EXPECT_EQ(versions("repo log --project copy --format json").size(), 1);
    EXPECT_EQ(run("repo import out.zip copy").code, 1) << "the folder is not empty";
    write("bad.zip", "no archive");
    EXPECT_EQ(run("repo import bad.zip other").code, 1);
    EXPECT_FALSE(exists("other/a.bpmn"));
}

TEST_F(CliRepo, FoldersThatAreNoProjectAreNamed)
{
    QTemporaryDir other;
    const Ran ran = run({QStringLiteral("repo"), QStringLiteral("log"), QStringLiteral("--project"), other.path()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr(other.path().toStdString()));
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("millrace-cli repo init")) << "and what to do is said";
    const Ran missing = run("repo save -m Note --project nowhere");
    EXPECT_EQ(missing.code, 1) << "not the project of the folder above";
    EXPECT_THAT(missing.err.toStdString(), HasSubstr("nowhere"));
    const Ran file = run("repo log --project a.bpmn");
    EXPECT_EQ(file.code, 1);
    EXPECT_THAT(file.err.toStdString(), HasSubstr("a.bpmn is a file"));
}

TEST_F(CliRepo, StartingTwiceHarmsNothing)
{
    const Ran again = run("repo init");
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.out.toStdString(), HasSubstr("already"));
    EXPECT_EQ(versions().size(), 1);
}

TEST_F(CliRepo, FilesThatNobodyKnowsAreNamed)
{
    const Ran unknown = run("repo log other.bpmn");
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("other.bpmn"));
    write("other.bpmn", smallModel);
    const Ran unsaved = run("repo log other.bpmn");
    EXPECT_EQ(unsaved.code, 0);
    EXPECT_THAT(unsaved.out.toStdString(), HasSubstr("other.bpmn"));
    QDir(folder_.path()).mkdir(QStringLiteral("sub"));
    const Ran folder = run("repo import sub");
    EXPECT_EQ(folder.code, 1);
    EXPECT_THAT(folder.err.toStdString(), HasSubstr("sub"));
    EXPECT_THAT(folder.err.toStdString(), HasSubstr("folder"));
}

TEST_F(CliRepo, ResultsForOtherProgramsAreJson)
{
    const QString first = latest();
    EXPECT_TRUE(run("repo save -m Nothing --format json").json()[QLatin1String("saved")].isNull());
    EXPECT_EQ(run("set a.bpmn t name Review -o a.bpmn").code, 0);
    const QJsonObject saved = run("repo save -m Second --format json").json()[QLatin1String("saved")].toObject();
    EXPECT_EQ(saved[QLatin1String("note")].toString(), QStringLiteral("Second"));
    const QJsonObject shown
        = run({QStringLiteral("repo"), QStringLiteral("show"), latest(), QStringLiteral("--format=json")}).json();
    EXPECT_EQ(shown[QLatin1String("id")], saved[QLatin1String("id")]);
    EXPECT_EQ(shown[QLatin1String("files")][0][QLatin1String("file")].toString(), QStringLiteral("a.bpmn"));
    EXPECT_EQ(shown[QLatin1String("files")][0][QLatin1String("kind")].toString(), QStringLiteral("changed"));
    const QJsonObject restored
        = run({QStringLiteral("repo"), QStringLiteral("restore"), first, QStringLiteral("--format=json")}).json();
    EXPECT_TRUE(restored[QLatin1String("saved")].isNull()) << "everything was in a version";
    EXPECT_EQ(restored[QLatin1String("files")].toArray().size(), 1);
}

} // namespace

} // namespace millrace::support
