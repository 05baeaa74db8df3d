// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

} // namespace

class CliMine : public CliFixture {
protected:
    /// A log of a sample's own simulation.
    void simulateLog(const char* log, const char* sampleFile = "loan-origination.bpmn", int cases = 400)
    {
        const Ran ran = run(
            {QStringLiteral("simulate"), sample(sampleFile), QStringLiteral("--replications"), QStringLiteral("1"),
                QStringLiteral("--cases"), QString::number(cases), QStringLiteral("--log"), QLatin1String(log)});
        ASSERT_EQ(ran.code, 0) << ran.text();
    }
    Ran calibrate(const char* log, const QStringList& more = {})
    {
        return run(QStringList {QStringLiteral("mine"), QStringLiteral("calibrate"), QLatin1String(log),
                       sample("loan-origination.bpmn"), QStringLiteral("-o"), QStringLiteral("made.bpsim")}
            + more);
    }
};

TEST_F(CliMine, CalibratesAndTheScenarioRuns)
{
    for (const char* log : {"log.csv", "log.xes"}) {
        simulateLog(log);
        const Ran ran = calibrate(log, {QStringLiteral("--format"), QStringLiteral("json")});
        ASSERT_EQ(ran.code, 0) << ran.text();
        EXPECT_TRUE(ran.err.isEmpty()) << ran.text();
        const QJsonObject json = ran.json();
        EXPECT_EQ(json[QLatin1String("cases")].toInt(), 400);
        EXPECT_EQ(json[QLatin1String("fitting")].toInt(), 400) << ran.text();
        EXPECT_EQ(json[QLatin1String("unknown")].toInt(), 0);
        EXPECT_FALSE(json[QLatin1String("parameters")].toArray().isEmpty());
        const QJsonObject match = json[QLatin1String("cycleTime")].toObject();
        EXPECT_GT(match[QLatin1String("observed")].toDouble(), 0);
        EXPECT_LT(match[QLatin1String("distance")].toDouble(), match[QLatin1String("observed")].toDouble() / 3);
        const Ran simulated = run({QStringLiteral("simulate"), sample("loan-origination.bpmn"),
            QStringLiteral("--scenario"), QStringLiteral("made.bpsim"), QStringLiteral("--cases"),
            QStringLiteral("200"), QStringLiteral("--replications"), QStringLiteral("2")});
        EXPECT_EQ(simulated.code, 0) << simulated.text();
    }
}

TEST_F(CliMine, ReplaysTheArrivalsOfTheLog)
{
    simulateLog("log.csv");
    const Ran ran = calibrate("log.csv", {QStringLiteral("--arrivals"), QStringLiteral("replay")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("400 cases, each when it came in the log"));
    EXPECT_TRUE(read("made.bpsim").contains(" times="));
    const Ran simulated = run({QStringLiteral("simulate"), sample("loan-origination.bpmn"),
        QStringLiteral("--scenario"), QStringLiteral("made.bpsim"), QStringLiteral("--replications"),
        QStringLiteral("2"), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(simulated.code, 0) << simulated.text();
    EXPECT_EQ(simulated.json()[QLatin1String("cases")].toInt(), 400);
    EXPECT_EQ(calibrate("log.csv", {QStringLiteral("--arrivals"), QStringLiteral("again")}).code, 2);
}

TEST_F(CliMine, SaysWhereValuesAreFrom)
{
    simulateLog("log.csv");
    const Ran ran = calibrate("log.csv", {QStringLiteral("--name"), QStringLiteral("Last year")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(HasSubstr("400 cases"), HasSubstr("(100 %) fit the model"), HasSubstr("observations"),
            HasSubstr("fits best"), HasSubstr("Wasserstein"), HasSubstr("'Last year' is in made.bpsim")));
    EXPECT_TRUE(read("made.bpsim").contains("Last year"));
}

TEST_F(CliMine, KeepsOtherScenariosOfTheFile)
{
    simulateLog("log.csv");
    QFile::copy(sample("loan-origination.bpsim"), path(QStringLiteral("made.bpsim")));
    QFile::setPermissions(path(QStringLiteral("made.bpsim")), QFile::ReadOwner | QFile::WriteOwner);
    const int before = int(read("made.bpsim").count("Scenario id"));
    ASSERT_EQ(calibrate("log.csv").code, 0);
    EXPECT_EQ(read("made.bpsim").count("Scenario id"), before + 1);
    ASSERT_EQ(calibrate("log.csv").code, 0);
    EXPECT_EQ(read("made.bpsim").count("Scenario id"), before + 1);
}

TEST_F(CliMine, TakesColumnsByTheirNames)
{
    write("model.bpmn", smallModel);
    write("log.csv",
        "Order|Step|Done at\n1|Check order|05/01/2026 09:00\n2|Check order|05/01/2026 10:00\n"
        "3|Check order|06/01/2026 09:00\n");
    const Ran refused = run("mine calibrate log.csv model.bpmn -o made.bpsim");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(),
        AllOf(HasSubstr("no column tells the case"), HasSubstr("'Order'"), HasSubstr("--case"), HasSubstr("--end")));
    EXPECT_FALSE(exists("made.bpsim"));
    const Ran ran = run({QStringLiteral("mine"), QStringLiteral("calibrate"), QStringLiteral("log.csv"),
        QStringLiteral("model.bpmn"), QStringLiteral("-o"), QStringLiteral("made.bpsim"), QStringLiteral("--case"),
        QStringLiteral("order"), QStringLiteral("--activity"), QStringLiteral("step"), QStringLiteral("--end"),
        QStringLiteral("Done at"), QStringLiteral("--dates"), QStringLiteral("dmy")});
    EXPECT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("does not tell how long 'Check order' takes"));
    EXPECT_TRUE(exists("made.bpsim"));
}

TEST_F(CliMine, RefusesWhatMakesNoSense)
{
    write("model.bpmn", smallModel);
    write("log.csv", "case,activity,time\n1,Dance,2026-01-05\n");
    const auto expect = [&](const char* arguments, int code, const char* words) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, code) << arguments << '\n' << ran.text();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words)) << arguments;
        EXPECT_TRUE(ran.out.isEmpty()) << arguments;
        EXPECT_FALSE(exists("made.bpsim")) << arguments;
    };
    expect("mine calibrate log.csv model.bpmn -o made.bpsim", 1, "No activity of the log is in the model");
    expect("mine calibrate log.csv model.bpmn", 2, "-o OUT");
    expect("mine calibrate log.csv model.bpmn -o made.txt", 2, "made.txt");
    expect("mine calibrate log.csv", 2, "LOG MODEL");
    expect("mine calibrate log.csv model.bpmn -o made.bpsim --zone Atlantis", 2, "Atlantis");
    expect("mine calibrate log.csv model.bpmn -o made.bpsim --dates ymd", 2, "dmy");
    expect("mine calibrate log.csv model.bpmn -o made.bpsim --delimiter x", 2, "semicolon");
    expect("mine calibrate missing.csv model.bpmn -o made.bpsim", 1, "missing.csv");
    expect("mine calibrate model.bpmn log.csv -o made.bpsim", 1, "log.csv");
    expect("mine", 2, "calibrate");
    expect("mine gold", 2, "gold");
    EXPECT_THAT(run("mine --help").out.toStdString(), HasSubstr("calibrate"));
    EXPECT_THAT(run("mine calibrate --help").out.toStdString(), AllOf(HasSubstr("Examples:"), HasSubstr("--zone")));
}

} // namespace millrace::support
