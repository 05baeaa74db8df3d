// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/bpsim_schema.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QStandardPaths>
#include <csignal>
#include <sys/types.h>

namespace millrace::support {

namespace {

using ::testing::HasSubstr;

// Scenarios and results in the formats of other tools.
class CliExchange : public CliFixture {
protected:
    Ran simulated(const QString& model, const QStringList& more)
    {
        return run(
            QStringList {QStringLiteral("simulate"), model, QStringLiteral("--cases"), QStringLiteral("200"),
                QStringLiteral("--replications"), QStringLiteral("3"), QStringLiteral("--warmup"), QStringLiteral("0")}
            + more);
    }
    QString loan() const { return sample("loan-origination.bpmn"); }
    double cycleTime(const QString& model, const QStringList& more = {})
    {
        const Ran ran = simulated(model, more + QStringList {QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(ran.code, 0) << ran.text();
        return ran.json()[QLatin1String("process")][QLatin1String("cycleTime")][QLatin1String("mean")].toDouble(-1);
    }
};

TEST_F(CliExchange, ResultsAreWrittenForOtherPrograms)
{
    for (const char* file : {"r.json", "r.csv", "r.bpsim"}) {
        const Ran ran = simulated(loan(), {QStringLiteral("--results"), QLatin1String(file)});
        ASSERT_EQ(ran.code, 0) << ran.text();
    }
    const QJsonObject json = QJsonDocument::fromJson(read("r.json")).object();
    const double mean = json[QLatin1String("process")][QLatin1String("cycleTime")][QLatin1String("mean")].toDouble();
    EXPECT_GT(mean, 0);
    const QByteArray csv = read("r.csv");
    EXPECT_TRUE(csv.startsWith("group,id,name,figure,mean,low,high,"));
    EXPECT_TRUE(csv.contains("\nprocess,,,cycleTime," + QByteArray::number(mean, 'g', QLocale::FloatingPointShortest)));
    EXPECT_TRUE(csv.contains(",utilisation,") && csv.contains("waitingCauses.staff"));
    const QByteArray bpsim = read("r.bpsim");
    for (const char* part : {"ElapsedTime", "result=\"mean\"", "instance=\"3\"", "result=\"sum\""})
        EXPECT_TRUE(bpsim.contains(part)) << part;
    expectValidBpsim(bpsim);
    // What came of a scenario is none to simulate, but that scenario is still in the file.
    EXPECT_EQ(cycleTime(loan(), {QStringLiteral("--scenario"), path(QStringLiteral("r.bpsim"))}), mean);
    EXPECT_EQ(simulated(loan(), {QStringLiteral("--results"), QStringLiteral("r.doc")}).code, 2);
    const Ran named = simulated(loan(), {QStringLiteral("--scenario"), QStringLiteral("Nobody")});
    EXPECT_THAT(named.err.toStdString(), ::testing::Not(HasSubstr("results")));
}

TEST_F(CliExchange, AScenarioIsWrittenIntoTheModelOrAlone)
{
    const QString scenario = QStringLiteral("--scenario");
    const QString convert = QStringLiteral("convert");
    const double expected = cycleTime(loan());
    const Ran listed = run({convert, loan(), QStringLiteral("alone.bpsim"), scenario, QString()});
    ASSERT_EQ(listed.code, 0) << listed.text();
    EXPECT_EQ(cycleTime(loan(), {scenario, path(QStringLiteral("alone.bpsim"))}), expected);
    ASSERT_EQ(run({convert, loan(), QStringLiteral("inside.bpmn"), scenario, QStringLiteral("alone.bpsim")}).code, 0);
    EXPECT_EQ(cycleTime(path(QStringLiteral("inside.bpmn"))), expected);
    const Ran qbp = run({convert, loan(), QStringLiteral("bimp.bpmn"), scenario, QStringLiteral("alone.bpsim"),
        QStringLiteral("--as"), QStringLiteral("qbp")});
    ASSERT_EQ(qbp.code, 0) << qbp.text();
    EXPECT_THAT(read("bimp.bpmn").toStdString(), HasSubstr("processSimulationInfo"));
    EXPECT_GT(cycleTime(path(QStringLiteral("bimp.bpmn"))), 0);
    EXPECT_EQ(run({convert, loan(), QStringLiteral("x.png"), scenario, QStringLiteral("alone.bpsim")}).code, 2);
    EXPECT_EQ(run({convert, loan(), QStringLiteral("x.bpsim")}).code, 2);
    EXPECT_EQ(run({convert, loan(), QStringLiteral("x.bpsim"), scenario, QStringLiteral("Absent")}).code, 1);
}

TEST_F(CliExchange, ResultsAreAWorkbookToo)
{
    const Ran ran = simulated(loan(),
        {QStringLiteral("--results"), QStringLiteral("r.xlsx"), QStringLiteral("--report"), QStringLiteral("p.xlsx")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_TRUE(read("r.xlsx").startsWith("PK"));
    EXPECT_EQ(read("r.xlsx"), read("p.xlsx"));
    EXPECT_THAT(run("simulate --help").out.toStdString(), HasSubstr(".xlsx (a workbook)"));
}

TEST_F(CliExchange, AScenarioIsWrittenAsBpsimOne)
{
    const QString scenario = QStringLiteral("--scenario");
    const auto converted = [&](const char* out, const QString& from, const QString& as) {
        QStringList arguments {QStringLiteral("convert"), loan(), QLatin1String(out), scenario, from};
        if (!as.isEmpty())
            arguments << QStringLiteral("--as") << as;
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 0) << ran.text();
        return read(out);
    };
    const QString one = path(QStringLiteral("one.bpsim"));
    EXPECT_TRUE(converted("one.bpsim", QString(), QStringLiteral("bpsim-1.0")).contains("schemas/1.0"));
    EXPECT_EQ(cycleTime(loan(), {scenario, one}), cycleTime(loan()));
    EXPECT_TRUE(converted("same.bpsim", one, QString()).contains("schemas/1.0")) << "it stays what it is";
    EXPECT_TRUE(converted("two.bpsim", one, QStringLiteral("bpsim-2.0")).contains("schemas/2.0"));
    EXPECT_TRUE(converted("inside.bpmn", one, QStringLiteral("bpsim-1.0")).contains("schemas/1.0"));
    const Ran results = simulated(loan(), {scenario, one, QStringLiteral("--results"), QStringLiteral("r1.bpsim")});
    ASSERT_EQ(results.code, 0) << results.text();
    EXPECT_THAT(results.err.toStdString(), HasSubstr("BPSim 1.0"));
    const QByteArray bytes = read("r1.bpsim");
    EXPECT_TRUE(bytes.contains("schemas/1.0") && bytes.contains("result=\"mean\""));
    EXPECT_FALSE(bytes.contains("schemas/2.0") || bytes.contains("ElapsedTime"));
    expectValidBpsim(bytes);
    EXPECT_EQ(run({QStringLiteral("convert"), loan(), QStringLiteral("x.bpsim"), scenario, one, QStringLiteral("--as"),
                      QStringLiteral("bpsim-3.0")})
                  .code,
        2);
}

TEST_F(CliExchange, CtrlCEndsALongRunAndKeepsWhatWasDone)
{
    QProcess process;
    process.setProgram(QStringLiteral(MILLRACE_CLI));
    process.setArguments({QStringLiteral("simulate"), loan(), QStringLiteral("--cases"), QStringLiteral("30000"),
        QStringLiteral("--replications"), QStringLiteral("10000"), QStringLiteral("--threads"), QStringLiteral("1")});
    // Programs that a shell puts into the background ignore it, and so do those that they start.
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process.start();
    ASSERT_TRUE(process.waitForStarted());
    EXPECT_FALSE(process.waitForFinished(3000)) << "it is asked for more than that";
    ::kill(pid_t(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(20'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("that had ended"));
    EXPECT_THAT(process.readAllStandardOutput().toStdString(), HasSubstr("Cycle time"));
}

} // namespace

} // namespace millrace::support
