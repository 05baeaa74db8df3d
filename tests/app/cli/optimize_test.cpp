// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Two tasks behind one another, of `clerk` and of 12 minutes, every 10 minutes on average; an hour of a clerk costs
/// 30, of a boss `boss` times 60.
QByteArray officeModel(const QByteArray& clerk = "16", const QByteArray& boss = "1")
{
    const auto exponential
        = [](const QByteArray& mean) { return "<b:NegativeExponentialDistribution mean=\"" + mean + "\"/>"; };
    const auto work = [&](const QByteArray& element, const QByteArray& minutes, const QByteArray& pool) {
        return "<b:ElementParameters elementRef=\"" + element + "\"><b:TimeParameters><b:ProcessingTime>"
            + exponential(minutes)
            + "</b:ProcessingTime></b:TimeParameters><b:ResourceParameters><b:Selection><b:ExpressionParameter "
              "value=\"getResource('"
            + pool + "',1)\"/></b:Selection></b:ResourceParameters></b:ElementParameters>\n";
    };
    const auto pool = [](const QByteArray& id, const QByteArray& cost) {
        return "<b:ElementParameters elementRef=\"" + id
            + "\"><b:ResourceParameters><b:Quantity><b:NumericParameter value=\"3\"/></b:Quantity>"
              "</b:ResourceParameters><b:CostParameters><b:UnitCost><b:FloatingParameter value=\""
            + cost + "\"/></b:UnitCost></b:CostParameters></b:ElementParameters>\n";
    };
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:test\">\n"
           "<resource id=\"C\" name=\"Clerks\"/><resource id=\"B\" name=\"Boss\"/>\n"
           "<process id=\"P\"><startEvent id=\"s\"/><task id=\"t\" name=\"Check\"/><task id=\"u\" name=\"Sign\"/>"
           "<endEvent id=\"e\"/>\n"
           "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow id=\"g\" sourceRef=\"t\" "
           "targetRef=\"u\"/><sequenceFlow id=\"h\" sourceRef=\"u\" targetRef=\"e\"/></process>\n"
           "<relationship type=\"BPSimData\"><extensionElements>\n"
           "<b:BPSimData xmlns:b=\"http://www.bpsim.org/schemas/1.0\"><b:Scenario id=\"x\" name=\"Now\">"
           "<b:ScenarioParameters baseTimeUnit=\"min\"/>\n<b:ElementParameters elementRef=\"s\"><b:ControlParameters>"
           "<b:InterTriggerTimer>"
        + exponential("10") + "</b:InterTriggerTimer></b:ControlParameters></b:ElementParameters>\n"
        + work("t", clerk, "C") + work("u", "12", "B") + pool("C", "0.5") + pool("B", boss)
        + "</b:Scenario></b:BPSimData></extensionElements><source>P</source><target>P</target></relationship>"
          "</definitions>\n";
}

/// Eight clerks from eight to six, whose checks are done four at a time; there are early hours, too.
QByteArray officeWithHours()
{
    const auto calendar = [](const QByteArray& name, const QByteArray& from, const QByteArray& to) {
        return "<b:Calendar id=\"" + name + "\" name=\"" + name + "\">BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T"
            + from + "0000\nDTEND:20260105T" + to
            + "0000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nEND:VEVENT\nEND:VCALENDAR</b:Calendar>\n";
    };
    QByteArray model = officeModel("40");
    model.replace("</b:Scenario>", calendar("Day", "08", "18") + calendar("Early", "06", "16") + "</b:Scenario>");
    const QByteArray pool = "<b:ElementParameters elementRef=\"C\"><b:ResourceParameters>";
    model.replace(pool + "<b:Quantity><b:NumericParameter value=\"3\"/>",
        pool
            + "<b:Availability><b:BooleanParameter validFor=\"Day\" value=\"true\"/></b:Availability><b:Quantity>"
              "<b:NumericParameter value=\"8\"/>");
    model.replace("getResource('C',1)\"/></b:Selection></b:ResourceParameters>",
        "getResource('C',1)\"/></b:Selection></b:ResourceParameters><b:VendorExtension name=\"millrace\"><m:work "
        "xmlns:m=\"https://millrace.github.io/scenario\" batch=\"4\" batchWait=\"7200\" "
        "batchWork=\"together\"/></b:VendorExtension>");
    return model;
}

QJsonArray frontOf(const Ran& ran)
{
    return ran.json()[QLatin1String("front")].toArray();
}

} // namespace

class CliOptimize : public CliFixture {
protected:
    static constexpr const char* quick = " --cases 200 --replications 10 --effort 300";
    Ran optimize(const std::string& arguments)
    {
        return run(("optimize m.bpmn" + (arguments.empty() ? arguments : ' ' + arguments) + quick).c_str());
    }
    void expectRefused(const std::string& arguments, int code, const char* words)
    {
        const Ran ran = optimize(arguments);
        EXPECT_EQ(ran.code, code) << arguments << '\n' << ran.text();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words)) << arguments;
        EXPECT_TRUE(ran.out.isEmpty()) << arguments;
    }
};

TEST_F(CliOptimize, JsonHasTheFront)
{
    write("m.bpmn", officeModel());
    const Ran ran = optimize("--format json --seed 4");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_TRUE(ran.err.isEmpty()) << ran.text();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("scenario")].toString(), QStringLiteral("Now"));
    EXPECT_EQ(
        json[QLatin1String("goal")].toObject()[QLatin1String("kpi")].toString(), QStringLiteral("process.cycleTime"));
    EXPECT_EQ(json[QLatin1String("replications")].toInt(), 10);
    EXPECT_EQ(json[QLatin1String("seed")].toInt(), 4);
    const QJsonArray front = frontOf(ran);
    ASSERT_GE(front.size(), 3);
    for (qsizetype i = 0; i < front.size(); ++i) {
        const QJsonObject point = front[i].toObject();
        const QJsonObject staffing = point[QLatin1String("staffing")].toObject();
        EXPECT_DOUBLE_EQ(point[QLatin1String("cost")].toDouble(),
            168 * (30 * staffing[QLatin1String("Clerks")].toInt() + 60 * staffing[QLatin1String("Boss")].toInt()));
        const QJsonObject interval = point[QLatin1String("kpiInterval")].toObject();
        EXPECT_LT(interval[QLatin1String("low")].toDouble(), point[QLatin1String("kpi")].toDouble());
        EXPECT_GT(interval[QLatin1String("high")].toDouble(), point[QLatin1String("kpi")].toDouble());
        if (i == 0)
            continue;
        EXPECT_GT(point[QLatin1String("cost")].toDouble(), front[i - 1][QLatin1String("cost")].toDouble());
        EXPECT_LT(point[QLatin1String("kpi")].toDouble(), front[i - 1][QLatin1String("kpi")].toDouble());
    }
    EXPECT_EQ(frontOf(optimize("--format json --seed 4 --threads 1")), front) << "the same with any number of threads";
}

TEST_F(CliOptimize, TextIsForPeople)
{
    write("m.bpmn", officeModel());
    const Ran ran = optimize("");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(HasSubstr("Clerks"), HasSubstr("Boss"), HasSubstr("paid a week"), HasSubstr("today"),
            HasSubstr("fewer cannot do the work"), HasSubstr("fresh random numbers")));
}

TEST_F(CliOptimize, BoundsAreKept)
{
    write("m.bpmn", officeModel());
    const Ran ran = run(
        {QStringLiteral("optimize"), QStringLiteral("m.bpmn"), QStringLiteral("--pool"), QStringLiteral("Clerks=3..4"),
            QStringLiteral("--pool"), QStringLiteral("B=2"), QStringLiteral("--cases"), QStringLiteral("200"),
            QStringLiteral("--replications"), QStringLiteral("5"), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_TRUE(ran.json()[QLatin1String("exhaustive")].toBool());
    EXPECT_EQ(ran.json()[QLatin1String("evaluated")].toInt(), 2);
    for (const QJsonValue& point : frontOf(ran)) {
        const QJsonObject staffing = point[QLatin1String("staffing")].toObject();
        EXPECT_EQ(staffing[QLatin1String("Boss")].toInt(), 2);
        EXPECT_THAT(staffing[QLatin1String("Clerks")].toInt(), ::testing::AnyOf(3, 4));
    }
}

TEST_F(CliOptimize, OtherFiguresAndOrders)
{
    write("m.bpmn", officeModel());
    const Ran ran = optimize("--kpi throughput --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(
        ran.json()[QLatin1String("goal")].toObject()[QLatin1String("better")].toString(), QStringLiteral("higher"));
    const Ran orders = optimize("--kpi cycleTime.p90 --disciplines lifo,shortestFirst");
    ASSERT_EQ(orders.code, 0) << orders.text();
    EXPECT_THAT(orders.out.toStdString(), HasSubstr("first come, first served"));
}

TEST_F(CliOptimize, PointsBecomeScenarios)
{
    write("m.bpmn", officeModel());
    const Ran ran = optimize("--write found.bpsim --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject last = frontOf(ran).last().toObject();
    const QString title = QStringLiteral("Clerks %1, Boss %2")
                              .arg(last[QLatin1String("staffing")].toObject()[QLatin1String("Clerks")].toInt())
                              .arg(last[QLatin1String("staffing")].toObject()[QLatin1String("Boss")].toInt());
    EXPECT_THAT(read("found.bpsim").toStdString(), HasSubstr(title.toStdString()));
    EXPECT_TRUE(QFile::rename(path(QStringLiteral("found.bpsim")), path(QStringLiteral("m.bpsim"))));
    const Ran again = run({QStringLiteral("simulate"), QStringLiteral("m.bpmn"), QStringLiteral("--scenario"), title,
        QStringLiteral("--seed"), QString::number(ran.json()[QLatin1String("confirmationSeed")].toInt()),
        QStringLiteral("--cases"), QStringLiteral("200"), QStringLiteral("--replications"), QStringLiteral("10"),
        QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_EQ(again.code, 0) << again.text();
    const double mean = again.json()[QLatin1String("process")]
                            .toObject()[QLatin1String("cycleTime")]
                            .toObject()[QLatin1String("mean")]
                            .toDouble();
    EXPECT_DOUBLE_EQ(mean, last[QLatin1String("kpi")].toDouble()) << "anybody can repeat it";
}

TEST_F(CliOptimize, HoursAndBatchesAreChosenToo)
{
    write("m.bpmn", officeWithHours());
    const Ran ran = optimize(
        "--shifts Clerks=Early,Early+Day --shifts Clerks --batch Check=2..6 --write found.bpsim --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    const QJsonObject pool = ran.json()[QLatin1String("pools")].toArray()[0].toObject();
    const QJsonArray shifts = pool[QLatin1String("shifts")].toArray();
    ASSERT_EQ(shifts.size(), 10) << ran.text();
    EXPECT_EQ(shifts[0][QLatin1String("name")].toString(), QStringLiteral("Day"));
    EXPECT_EQ(shifts[0][QLatin1String("hoursPerWeek")].toDouble(), 50);
    EXPECT_EQ(shifts[9][QLatin1String("name")].toString(), QStringLiteral("Early + Day"));
    EXPECT_EQ(ran.json()[QLatin1String("batches")][0][QLatin1String("most")].toInt(), 6);
    ASSERT_FALSE(frontOf(ran).isEmpty());
    QJsonArray found;
    for (const QJsonValue& point : frontOf(ran)) {
        EXPECT_FALSE(point[QLatin1String("shifts")][QLatin1String("Clerks")].toString().isEmpty());
        EXPECT_GE(point[QLatin1String("batchSizes")][QLatin1String("Check")].toInt(), 2);
        found.append(point[QLatin1String("kpi")]);
    }
    // Each of them is a scenario that says the same.
    EXPECT_TRUE(QFile::rename(path(QStringLiteral("found.bpsim")), path(QStringLiteral("m.bpsim"))));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Ran again = run({QStringLiteral("simulate"), QStringLiteral("m.bpmn"), QStringLiteral("--scenario"),
            QStringLiteral("staffing-%1").arg(i + 1), QStringLiteral("--seed"), QStringLiteral("2"),
            QStringLiteral("--cases"), QStringLiteral("200"), QStringLiteral("--replications"), QStringLiteral("10"),
            QStringLiteral("--format"), QStringLiteral("json")});
        ASSERT_EQ(again.code, 0) << again.text();
        EXPECT_DOUBLE_EQ(
            again.json()[QLatin1String("process")][QLatin1String("cycleTime")][QLatin1String("mean")].toDouble(),
            found[i].toDouble());
    }
}

TEST_F(CliOptimize, HoursAndBatchesAreSaidInWords)
{
    write("m.bpmn", officeWithHours());
    const Ran ran = optimize("--shifts all --batch all");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(HasSubstr("Hours of Clerks: Day; 1 h earlier; "), Not(HasSubstr("Hours of Boss")),
            HasSubstr("Check (batch)")));
    expectRefused("--shifts Clerks=Noon", 1, "Day, Early");
    expectRefused("--shifts Boss", 1, "no working hours");
    expectRefused("--batch Sign", 1, "There are: Check");
}

TEST_F(CliOptimize, WithoutCostsHoursCount)
{
    write("m.bpmn", officeModel("16", "0").replace("value=\"0.5\"", "value=\"0\""));
    const Ran ran = optimize("--format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json()[QLatin1String("cost")].toObject()[QLatin1String("unit")].toString(), QStringLiteral("hours"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("each counts 1"));
    write("m.bpmn", officeModel("16", "0"));
    EXPECT_THAT(optimize("").out.toStdString(), AllOf(HasSubstr("These cost nothing"), HasSubstr("Boss")));
}

TEST_F(CliOptimize, WhatCannotBeDoneIsNamed)
{
    write("m.bpmn", officeModel());
    expectRefused("--kpi luck", 1, "'luck'");
    expectRefused("--kpi slaAttainment", 1, "cycleTime.p90");
    expectRefused("--pool Cleric=2..3", 1, "Clerks, Boss");
    expectRefused("--pool Clerks=1..1", 1, "too few");
    expectRefused("--pool Clerks=4..2", 1, "at least 4 and at most 2");
    expectRefused("--scenario Never", 1, "Never");
    expectRefused("--pool Clerks", 2, "--pool");
    expectRefused("--pool Clerks=a..b", 2, "--pool");
    expectRefused("--pool Clerks=..", 2, "--pool");
    expectRefused("--disciplines alphabetical", 2, "alphabetical");
    expectRefused("--shifts Clerks=Early", 1, "no working hours");
    expectRefused("--shifts Clerks", 1, "no working hours");
    expectRefused("--shifts Clerks=", 2, "--shifts");
    expectRefused("--shifts =Early", 2, "--shifts");
    expectRefused("--batch Check", 1, "Nothing is done in batches");
    expectRefused("--batch Check=a..b", 2, "--batch");
    expectRefused("--batch =1..3", 2, "--batch");
    expectRefused("--better best", 2, "--better");
    expectRefused("--threads none", 2, "--threads");
    expectRefused("--time soon", 2, "--time");
    expectRefused("--write found.txt", 2, ".bpsim");
    write("m.bpmn", smallModel);
    expectRefused("", 1, "no pools");
}

TEST_F(CliOptimize, HelpHasExamples)
{
    const Ran ran = run("optimize --help");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out.toStdString(),
        AllOf(HasSubstr("Usage: millrace-cli optimize FILE"), HasSubstr("Examples:"), HasSubstr("--pool"),
            HasSubstr("Exit: 0")));
    EXPECT_THAT(run("--help").out.toStdString(), HasSubstr("optimize"));
}

} // namespace millrace::support
