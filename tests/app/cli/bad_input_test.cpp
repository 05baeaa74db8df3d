// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// What is no model, or cannot be written: a message, never a crash, no changed file.

namespace millrace::support {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class CliBadInput : public CliFixture {
protected:
    /// Every command on bad.bpmn refuses it and says why; nothing is written, and the file stays as it is.
    void expectRefused(const QByteArray& bytes, const char* name)
    {
        write("bad.bpmn", bytes);
        for (const char* arguments :
            {"info bad.bpmn", "lint bad.bpmn", "convert bad.bpmn out.bpmn", "convert bad.bpmn out.svg",
                "set bad.bpmn t name X -o out.bpmn", "diff bad.bpmn bad.bpmn", "run bad.bpmn", "simulate bad.bpmn"}) {
            const Ran ran = run(arguments);
            EXPECT_EQ(ran.code, 1) << name << ": " << arguments << '\n' << ran.text().substr(0, 500);
            EXPECT_THAT(ran.text(), HasSubstr("bad.bpmn")) << name << ": " << arguments;
            EXPECT_THAT(ran.text(), HasSubstr("error")) << name << ": " << arguments;
            EXPECT_LT(ran.text().size(), 5000U) << name;
        }
        EXPECT_EQ(read("bad.bpmn"), bytes);
        EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList {QStringLiteral("bad.bpmn")});
    }
    /// Not refused: worked with as far as possible, and it says what is odd.
    void expectTolerated(const QByteArray& bytes)
    {
        write("odd.bpmn", bytes);
        for (const char* arguments : {"info odd.bpmn", "lint odd.bpmn", "convert odd.bpmn odd.svg", "run odd.bpmn"})
            EXPECT_GE(run(arguments).code, 0) << arguments;
        EXPECT_EQ(run("convert odd.bpmn out.bpmn").code, 0);
        EXPECT_EQ(read("out.bpmn"), bytes);
        const QJsonArray problems = run("info odd.bpmn --format json").json()[QLatin1String("problems")].toArray();
        ASSERT_GE(problems.size(), 1);
        EXPECT_GT(problems[0].toObject()[QLatin1String("line")].toInt(), 0);
    }
};

TEST_F(CliBadInput, WhatIsNoBpmnIsRefused)
{
    expectRefused("", "empty");
    expectRefused("just some text\n", "text");
    expectRefused(QByteArray(1000, '\0'), "zeros");
    expectRefused("\x89PNG\r\n\x1a\n garbage \xff\xfe", "picture");
    expectRefused("<html><body><p>Sign in</p></body></html>", "HTML");
    expectRefused("<!DOCTYPE html>\n<html><body>Sign in<br></body></html>", "HTML 5");
    expectRefused("<?xml version=\"1.0\"?><project/>", "other XML");
    expectRefused("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>", "DMN");
}

TEST_F(CliBadInput, TruncatedFilesAreRefusedWithTheLine)
{
    for (qsizetype size : {10, 80, 300, 600, int(smallModel.size()) - 3})
        expectRefused(smallModel.left(size), "truncated");
    write("bad.bpmn", smallModel.left(600));
    EXPECT_THAT(run("info bad.bpmn").err.toStdString(), ::testing::ContainsRegex("bad.bpmn:[0-9]+: error"));
}

TEST_F(CliBadInput, DocumentTypesAreRefused)
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\">";
    for (char c = 'b'; c < 'm'; ++c) {
        bomb += "<!ENTITY ";
        bomb += c;
        bomb += " \"";
        for (int i = 0; i < 10; ++i)
            bomb += QByteArray("&") + static_cast<char>(c - 1) + ';';
        bomb += "\">";
    }
    expectRefused(bomb + "]><definitions>&l;</definitions>", "entity bomb");
    expectRefused("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><definitions/>", "external");
}

TEST_F(CliBadInput, DeepNestingIsRefused)
{
    QByteArray deep = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"P\">";
    for (int i = 0; i < 200'000; ++i)
        deep += "<subProcess>";
    expectRefused(deep, "never closed");
    for (int i = 0; i < 200'000; ++i)
        deep += "</subProcess>";
    expectRefused(deep + "</process></definitions>", "closed");
}

TEST_F(CliBadInput, DuplicateIdsAndFlowsFromNowhereAreNamed)
{
    QByteArray twice = smallModel;
    twice.replace("id=\"e\"", "id=\"s\"");
    expectTolerated(twice);
    EXPECT_EQ(run("set odd.bpmn s name X -o none.bpmn").code, 1);
    EXPECT_FALSE(exists("none.bpmn"));
}

TEST_F(CliBadInput, FlowsFromNowhereAreErrorsForEveryCommand)
{
    const std::pair<const char*, const char*> changes[] = {
        {"sourceRef=\"s\"", "sourceRef=\"nobody\""},
        {"sourceRef=\"s\"", "sourceRef=\"\""},
        {" targetRef=\"t\"", ""},
        {"sourceRef=\"s\" targetRef=\"t\"", ""},
        {"<endEvent", "<boundaryEvent id='f1b' attachedToRef='nobody'/>\n<endEvent"},
        {"<endEvent", "<boundaryEvent id='f1b'/>\n<endEvent"},
        {"<userTask ", "<userTask default='nobody' "},
    };
    for (const auto& [old, now] : changes) {
        const QByteArray nowhere = QByteArray(smallModel).replace(old, now);
        write("odd.bpmn", nowhere);
        for (const char* arguments : {"info odd.bpmn", "lint odd.bpmn", "run odd.bpmn", "simulate odd.bpmn",
                 "run odd.bpmn --format json", "simulate odd.bpmn --format json"}) {
            const Ran ran = run(arguments);
            EXPECT_EQ(ran.code, 1) << arguments << " of " << now;
            EXPECT_THAT(ran.text(), ::testing::ContainsRegex("odd.bpmn:[0-9]+: error: .*\\[[a-z0-9]+\\]"))
                << arguments << " of " << now;
        }
        EXPECT_TRUE(run("simulate odd.bpmn").out.isEmpty()) << "no figures of what was not meant";
        EXPECT_TRUE(run("run odd.bpmn --format json").out.isEmpty());
        const Ran handedOn = run("convert odd.bpmn out.bpmn");
        EXPECT_EQ(handedOn.code, 0) << "whole as it was";
        EXPECT_THAT(handedOn.text(), HasSubstr("odd.bpmn:"));
        EXPECT_EQ(read("out.bpmn"), nowhere);
        EXPECT_EQ(run("convert odd.bpmn out.svg").code, 0);
        const QJsonArray problems = run("info odd.bpmn --format json").json()[QLatin1String("problems")].toArray();
        ASSERT_GE(problems.size(), 1);
        EXPECT_EQ(problems[0].toObject()[QLatin1String("severity")].toString(), QStringLiteral("error"));
        EXPECT_GT(problems[0].toObject()[QLatin1String("line")].toInt(), 3);
    }
}

TEST_F(CliBadInput, LintSaysWhatIsUnreadableOnceAndGoesOn)
{
    write("bad.bpmn", "just some text");
    QByteArray unnamed = smallModel;
    unnamed.replace("name='Check order'", "");
    write("good.bpmn", unnamed);
    const Ran ran = run("lint bad.bpmn missing.bpmn good.bpmn");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.text().find("bad.bpmn"), ran.text().rfind("bad.bpmn")) << ran.text();
    EXPECT_THAT(ran.text(), HasSubstr("missing.bpmn"));
    EXPECT_THAT(ran.text(), HasSubstr("good.bpmn:"));
    const QJsonArray findings
        = run("lint bad.bpmn missing.bpmn good.bpmn --format json").json()[QLatin1String("findings")].toArray();
    ASSERT_GE(findings.size(), 3);
    EXPECT_EQ(findings[1].toObject()[QLatin1String("rule")].toString(), QStringLiteral("readable"));
}

TEST_F(CliBadInput, FoldersAreNoFiles)
{
    QDir(folder_.path()).mkdir(QStringLiteral("folder.bpmn"));
    write("a.bpmn", smallModel);
    for (const char* arguments : {"info folder.bpmn", "convert a.bpmn folder.bpmn", "run folder.bpmn"}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 1) << arguments;
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("folder.bpmn")) << arguments;
    }
    EXPECT_EQ(run("convert a.bpmn no/such/folder/a.bpmn").code, 1);
}

TEST_F(CliBadInput, FullDiskLeavesTheOldFile)
{
    write("a.bpmn", smallModel);
    write("old.bpmn", "as it was");
    const auto limit = [] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit bytes {100, 100};
        ::setrlimit(RLIMIT_FSIZE, &bytes);
    };
    for (const QString& out : {QStringLiteral("old.bpmn"), QStringLiteral("old.svg")}) {
        const Ran ran = run({QStringLiteral("convert"), QStringLiteral("a.bpmn"), out}, limit);
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(out.toStdString()));
    }
    const Ran set = run({QStringLiteral("set"), QStringLiteral("a.bpmn"), QStringLiteral("t"), QStringLiteral("name"),
                            QStringLiteral("X"), QStringLiteral("-o"), QStringLiteral("a.bpmn")},
        limit);
    EXPECT_EQ(set.code, 1);
    EXPECT_EQ(read("a.bpmn"), smallModel);
    EXPECT_EQ(read("old.bpmn"), QByteArray("as it was"));
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList {QStringLiteral("a.bpmn"), QStringLiteral("old.bpmn")}))
        << "nothing is left behind";
}

TEST_F(CliBadInput, ReadOnlyFolderLeavesTheOldFile)
{
    // Nothing is read-only for root: the program then runs as nobody.
    const auto asNobody = [] {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            ::_exit(126);
    };
    write("a.bpmn", smallModel);
    ASSERT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0555), 0);
    if (::access(MILLRACE_CLI, X_OK) != 0 || run({QStringLiteral("--version")}, asNobody).code != 0)
        GTEST_SKIP() << "Nobody may not run the program from here.";
    const Ran ran = run({QStringLiteral("set"), QStringLiteral("a.bpmn"), QStringLiteral("t"), QStringLiteral("name"),
                            QStringLiteral("X"), QStringLiteral("-o"), QStringLiteral("a.bpmn")},
        asNobody);
    ::chmod(QFile::encodeName(folder_.path()).constData(), 0755);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("a.bpmn"));
    EXPECT_EQ(read("a.bpmn"), smallModel);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden), QStringList {QStringLiteral("a.bpmn")});
}

} // namespace

} // namespace millrace::support
