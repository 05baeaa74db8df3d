// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_reader.h"

#include "engine/log/log_writer.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/support/corpus.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::log {
namespace {

using testing::HasSubstr;

constexpr Microseconds monday9 = 1'767'603'600'000'000; // 2026-01-05T09:00:00Z

ActivityLog csv(const char* text, const ReadOptions& options = {})
{
    return readCsvLog(text, QStringLiteral("log.csv"), options);
}

std::string refusal(const char* text, const ReadOptions& options = {})
{
    try {
        csv(text, options);
    } catch (const base::Failure& failure) {
        return failure.message().toStdString();
    }
    return "was read";
}

TEST(CsvReader, ReadsRowsOfExecutions)
{
    const ActivityLog log = csv("case,activity,resource,enabled,start,complete,status,element,instance\n"
                                "1,\"Check, twice\",Ann,2026-01-05T09:00:00Z,2026-01-05T09:10:00Z,"
                                "2026-01-05T09:30:00Z,completed,A,7\n"
                                "1,Pay,,2026-01-05T09:30:00Z,2026-01-05T09:30:00Z,2026-01-05T09:40:00Z,cancelled,B,8\n"
                                "2,Pay,Bob,2026-01-05T10:00:00Z,2026-01-05T10:05:00Z,,running,B,3\n");
    ASSERT_EQ(log.cases.size(), 2U);
    EXPECT_EQ(log.cases[0].id, "1");
    ASSERT_EQ(log.cases[0].instances.size(), 2U);
    const ActivityInstance& check = log.cases[0].instances[0];
    EXPECT_EQ(log.activities[std::size_t(check.activity)], "Check, twice");
    EXPECT_EQ(log.elements[std::size_t(check.element)], "A");
    EXPECT_EQ(log.resources[std::size_t(check.resource)], "Ann");
    EXPECT_EQ(check.enabled, monday9);
    EXPECT_EQ(check.start, monday9 + 10 * base::minute);
    EXPECT_EQ(check.end, monday9 + 30 * base::minute);
    EXPECT_FALSE(check.isCancelled);
    EXPECT_TRUE(log.cases[0].instances[1].isCancelled);
    EXPECT_EQ(log.cases[0].instances[1].resource, -1);
    ASSERT_EQ(log.cases[1].instances.size(), 1U);
    EXPECT_EQ(log.cases[1].instances[0].start, monday9 + 65 * base::minute);
    EXPECT_EQ(log.cases[1].instances[0].end, unknownTime);
    EXPECT_EQ(log.cases[0].first(), monday9);
    EXPECT_EQ(log.cases[0].last(), monday9 + 40 * base::minute);
    EXPECT_TRUE(log.problems.empty());
}

TEST(CsvReader, FindsDelimiterColumnsAndDates)
{
    const ActivityLog log = csv("\xEF\xBB\xBF\"Case ID\";Activity;Start Time;End Time;Resource\r\n"
                                "A7;Pr\xC3\xBC"
                                "fen;13.01.2026 09:00;13.01.2026 09:30:30;\"M\"\"x\"\r\n\r\n"
                                "A7;Zahlen;01.02.2026 09:00;01.02.2026 10:00;\r\n");
    ASSERT_EQ(log.cases.size(), 1U);
    ASSERT_EQ(log.cases[0].instances.size(), 2U);
    EXPECT_EQ(log.cases[0].instances[0].end - log.cases[0].instances[0].start, 30 * base::minute + 30 * base::second);
    EXPECT_EQ(log.resources, std::vector<std::string> {"M\"x"});
    EXPECT_TRUE(log.problems.empty());
    // The month first, as a later row tells.
    const ActivityLog american = csv("case\tactivity\ttime\n1\ta\t01/05/2026 9:00 AM\n1\tb\t01/31/2026 9:00 AM\n");
    EXPECT_EQ(american.cases[0].instances[0].end, monday9);
    EXPECT_FALSE(american.tellsStarts());
    const ActivityLog unclear = csv("case,activity,time\n1,a,05/01/2026 09:00\n");
    EXPECT_EQ(unclear.cases[0].instances[0].end, monday9);
    ASSERT_EQ(unclear.problems.size(), 1U);
    EXPECT_THAT(unclear.problems[0].message.toStdString(), HasSubstr("day or month"));
}

TEST(CsvReader, MatchesTheLifecycle)
{
    // Two at once without a name of their own: the first begun is the first done.
    const ActivityLog log = csv("case,activity,lifecycle:transition,time:timestamp\n"
                                "1,a,schedule,2026-01-05 09:00\n1,a,start,2026-01-05 09:10\n"
                                "1,a,START,2026-01-05 09:20\n1,a,suspend,2026-01-05 09:25\n"
                                "1,a,resume,2026-01-05 09:28\n1,a,complete,2026-01-05 09:30\n"
                                "1,a,complete,2026-01-05 09:50\n1,b,complete,2026-01-05 09:55\n"
                                "1,c,start,2026-01-05 09:56\n1,c,ate_abort,2026-01-05 09:57\n"
                                "1,d,assign,2026-01-05 09:58\n");
    const auto& instances = log.cases[0].instances;
    ASSERT_EQ(instances.size(), 4U);
    EXPECT_EQ(instances[0].enabled, monday9);
    EXPECT_EQ(instances[0].start, monday9 + 10 * base::minute);
    EXPECT_EQ(instances[0].end, monday9 + 30 * base::minute);
    EXPECT_EQ(instances[0].paused, 3 * base::minute);
    EXPECT_EQ(instances[1].start, monday9 + 20 * base::minute);
    EXPECT_EQ(instances[1].end, monday9 + 50 * base::minute);
    EXPECT_EQ(instances[2].start, unknownTime);
    EXPECT_TRUE(instances[3].isCancelled);
    EXPECT_TRUE(log.tellsPauses());
    // With names of their own they may cross.
    const ActivityLog crossed = csv("patient,handling,handling_id,registration_type,time\n"
                                    "1,x,1,start,2026-01-05 09:00\n1,x,2,start,2026-01-05 09:10\n"
                                    "1,x,2,complete,2026-01-05 09:20\n1,x,1,complete,2026-01-05 09:40\n");
    ASSERT_EQ(crossed.cases[0].instances.size(), 2U);
    EXPECT_EQ(crossed.cases[0].instances[0].end, monday9 + 40 * base::minute);
    EXPECT_EQ(crossed.cases[0].instances[1].end, monday9 + 20 * base::minute);
}

TEST(CsvReader, TakesTheColumnsItIsTold)
{
    ReadOptions options;
    options.columns.caseId = QStringLiteral("order");
    options.columns.activity = QStringLiteral("WHAT");
    options.columns.end = QStringLiteral("when");
    const ActivityLog log = csv("order|what|when|case\n1|a|2026-01-05|x\n", options);
    EXPECT_EQ(log.cases[0].id, "1");
    options.columns.resource = QStringLiteral("who");
    EXPECT_THAT(refusal("order|what|when|case\n1|a|2026-01-05|x\n", options),
        testing::AllOf(HasSubstr("no column 'who'"), HasSubstr("'order', 'what', 'when', 'case'")));
}

TEST(CsvReader, NamesWhatIsWrongAndWhere)
{
    EXPECT_THAT(refusal(""), HasSubstr("empty"));
    EXPECT_THAT(refusal("case,activity,time\n"), HasSubstr("no rows"));
    EXPECT_THAT(refusal("a,b,c\n1,2,3\n"), HasSubstr("no column tells the case"));
    EXPECT_THAT(refusal("case,b,time\n1,2,3\n"), HasSubstr("no column tells the activity"));
    EXPECT_THAT(refusal("case,activity,c\n1,2,3\n"), HasSubstr("no column tells when it happened"));
    EXPECT_THAT(refusal("case,activity,time\n1,a,2026-01-05\n2,a,soon\n"),
        testing::AllOf(HasSubstr("log.csv:3:"), HasSubstr("'soon'"), HasSubstr("column 'time'")));
    EXPECT_THAT(refusal("case,activity,time\n1,a,2026-01-05\n2,a\n"),
        testing::AllOf(HasSubstr("log.csv:3:"), HasSubstr("2 columns"), HasSubstr("3")));
    EXPECT_THAT(refusal("case,activity,time\n1,\"a,2026-01-05\n2,a,2026-01-05\n"),
        testing::AllOf(HasSubstr("log.csv:2:"), HasSubstr("never closed")));
    EXPECT_THAT(refusal("case,activity,time\n1,\"a\"b,2026-01-05\n"), HasSubstr("behind the quotation mark"));
    EXPECT_THAT(refusal("case,activity,start,end\n1,a,2026-01-06,2026-01-05\n"), HasSubstr("ends before it starts"));
    EXPECT_THAT(refusal("\xFF\xFE\x63"), HasSubstr("UTF-8"));
    const ActivityLog gaps = csv("case,activity,time\n1,a,2026-01-05\n,a,2026-01-05\n1,,2026-01-05\n");
    EXPECT_THAT(gaps.problems.at(0).message.toStdString(), HasSubstr("2 rows"));
    const ActivityLog latin = csv("case,activity,time\n1,Pr\xFC"
                                  "fen,2026-01-05\n");
    EXPECT_EQ(latin.activities.at(0),
        "Pr\xC3\xBC"
        "fen");
    EXPECT_EQ(latin.problems.size(), 1U);
}

class XesFile : public testing::Test {
protected:
    ActivityLog read(const QByteArray& bytes)
    {
        base::writeFileAtomically(path(), bytes);
        return readActivityLog(path());
    }
    std::string refusalOf(const QByteArray& bytes)
    {
        try {
            read(bytes);
        } catch (const base::Failure& failure) {
            return failure.message().toStdString();
        }
        return "was read";
    }
    QString path() const { return folder_.filePath(QStringLiteral("log.xes")); }

private:
    QTemporaryDir folder_;
};

QByteArray event(const char* name, const char* transition, const char* time, const char* more = "")
{
    return QByteArray("<event><string key=\"concept:name\" value=\"") + name
        + "\"><string key=\"concept:name\" value=\"nested\"/></string><string key=\"lifecycle:transition\" value=\""
        + transition + "\"/><date key=\"time:timestamp\" value=\"" + time + "\"/>" + more + "</event>";
}

TEST_F(XesFile, ReadsTracesAndLeavesTheRestAlone)
{
    const ActivityLog log = read("<?xml version=\"1.0\"?><!-- c --><log xmlns=\"http://www.xes-standard.org/\">"
                                 "<global scope=\"event\"><string key=\"concept:name\" value=\"-\"/></global>"
                                 "<trace><list key=\"l\"><values><string key=\"concept:name\" value=\"no\"/></values>"
                                 "</list>"
        + event("a", "start", "2026-01-05T09:00:00.000Z", "<string key=\"org:resource\" value=\"Ann\"/>")
        + event("a", "complete", "2026-01-05T10:10:00.000+01:00")
        + event(
            "b", "complete", "2026-01-05T09:20:00Z", "<date key=\"start_timestamp\" value=\"2026-01-05T09:15:00Z\"/>")
        + "<event/><string key=\"concept:name\" value=\"Case &amp; 1\"/></trace><trace/></log>");
    ASSERT_EQ(log.cases.size(), 2U);
    EXPECT_EQ(log.cases[0].id, "Case & 1");
    ASSERT_EQ(log.cases[0].instances.size(), 2U);
    EXPECT_EQ(log.activities, (std::vector<std::string> {"a", "b"}));
    EXPECT_EQ(log.cases[0].instances[0].end, monday9 + 10 * base::minute);
    EXPECT_EQ(log.resources.at(std::size_t(log.cases[0].instances[0].resource)), "Ann");
    EXPECT_EQ(log.cases[0].instances[1].start, monday9 + 15 * base::minute);
    EXPECT_TRUE(log.cases[1].instances.empty());
    ASSERT_EQ(log.problems.size(), 1U);
    EXPECT_THAT(log.problems[0].message.toStdString(), HasSubstr("1 event has no name"));
}

TEST_F(XesFile, RefusesWhatIsHostileOrBroken)
{
    EXPECT_THAT(refusalOf(""), HasSubstr("cannot be read"));
    EXPECT_THAT(refusalOf("<html/>"), HasSubstr("its root is not 'log'"));
    EXPECT_THAT(refusalOf("<log/>"), HasSubstr("no trace"));
    EXPECT_THAT(refusalOf("<!DOCTYPE log [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><log><trace/></log>"),
        HasSubstr("document type"));
    EXPECT_THAT(refusalOf("<log>\n<trace>\n<event>"), testing::AllOf(HasSubstr("log.xes:3"), HasSubstr("sound XML")));
    EXPECT_THAT(refusalOf("<log>\n<trace>" + event("a", "complete", "soon") + "</trace></log>"),
        testing::AllOf(HasSubstr("log.xes:2"), HasSubstr("'soon'")));
    QByteArray deep = "<log><trace>";
    for (int i = 0; i < 200'000; ++i)
        deep += "<string>";
    EXPECT_THAT(refusalOf(deep), HasSubstr("sound XML"));
}

TEST_F(XesFile, OtherEndingsAreRefused)
{
    EXPECT_THROW(readActivityLog(QStringLiteral("log.xlsx")), base::Failure);
    EXPECT_THROW(readActivityLog(QStringLiteral("log.xes.gz")), base::Failure);
    EXPECT_THROW(readActivityLog(QStringLiteral("missing.xes")), base::Failure);
    EXPECT_THROW(readActivityLog(QStringLiteral("missing.csv")), base::Failure);
}

TEST(LogReader, StatesThatXesDoesNotKnowAreEvents)
{
    const ActivityLog log = csv("case,activity,time,lifecycle\n1,Accepted,2026-01-05T09:00:00Z,In Progress\n"
                                "1,Accepted,2026-01-05T10:00:00Z,Wait - User\n1,Queued,2026-01-05T11:00:00Z,assign\n"
                                "1,Completed,2026-01-05T12:00:00Z,Closed\n");
    EXPECT_EQ(log.cases.at(0).instances.size(), 3U);
}

TEST(LogReader, ReadsPackedLogs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.csv.gz"));
    const QByteArray packed = QByteArray::fromBase64(
        "H4sIAAAAAAAC/0tOLE7VSUwuySzLLKnUKcnMTeUy1HHOSE3O1jEyMDLTNTDUNTANMbC0MjAAoiigZEBiJbKUoQFMCg"
        "DEvldASwAAAA==");
    base::writeFileAtomically(path, packed);
    const ActivityLog log = readActivityLog(path);
    ASSERT_EQ(log.cases.size(), 1U);
    EXPECT_EQ(log.cases[0].instances.size(), 2U);
    EXPECT_EQ(log.activities, (std::vector<std::string> {"Check", "Pay"}));
    // Cut off, it is what came before, or refused; never more.
    base::writeFileAtomically(path, packed.chopped(30));
    try {
        EXPECT_LE(readActivityLog(path).instanceCount(), 2U);
    } catch (const base::Failure&) { }
    EXPECT_THROW(readActivityLog(folder.filePath(QStringLiteral("absent.xes.gz"))), base::Failure);
}

/// What the writers write comes back, from either format.
TEST(LogReader, ReadsWhatTheWritersWrote)
{
    EventLog written;
    written.names().process = "P";
    written.names().elements = {{"A", "Check", true}, {"B", "Pay", true}};
    written.names().resources = {"Clerk"};
    const auto record = [&](EventKind kind, std::int64_t caseNumber, int element, int visit, int minute, int resource) {
        EventRecord one;
        one.time = monday9 + minute * base::minute;
        one.caseNumber = caseNumber;
        one.element = element;
        one.token = visit;
        one.resource = resource;
        one.kind = kind;
        written.record(one);
    };
    record(EventKind::CaseStarted, 0, -1, -1, 0, -1);
    record(EventKind::Enabled, 0, 0, 1, 0, -1);
    record(EventKind::Started, 0, 0, 1, 5, 0);
    record(EventKind::Completed, 0, 0, 1, 25, 0);
    record(EventKind::Enabled, 0, 1, 2, 25, -1);
    record(EventKind::Started, 0, 1, 2, 30, 0);
    record(EventKind::Cancelled, 0, 1, 2, 35, 0);
    record(EventKind::CaseCompleted, 0, -1, -1, 35, -1);
    QTemporaryDir folder;
    for (const char* name : {"log.csv", "log.xes"}) {
        const QString path = folder.filePath(QLatin1String(name));
        writeLog(written, path);
        const ActivityLog read = readActivityLog(path);
        ASSERT_EQ(read.cases.size(), 1U) << name;
        const auto& instances = read.cases[0].instances;
        ASSERT_EQ(instances.size(), 2U) << name;
        EXPECT_EQ(instances[0].enabled, monday9) << name;
        EXPECT_EQ(instances[0].start, monday9 + 5 * base::minute) << name;
        EXPECT_EQ(instances[0].end, monday9 + 25 * base::minute) << name;
        EXPECT_EQ(read.activities[std::size_t(instances[0].activity)], "Check") << name;
        EXPECT_EQ(read.resources, std::vector<std::string> {"Clerk"}) << name;
        EXPECT_TRUE(instances[1].isCancelled) << name;
        EXPECT_TRUE(read.problems.empty()) << name;
    }
}

RC_GTEST_PROP(CsvReader, NeverCrashes, (const std::string& rows))
{
    const QByteArray text = "case,activity,time\n1,a,2026-01-05\n" + QByteArray::fromStdString(rows);
    try {
        const ActivityLog log = readCsvLog(text, QStringLiteral("x.csv"));
        RC_ASSERT(!log.cases.empty());
    } catch (const base::Failure& failure) {
        RC_ASSERT(failure.message().contains(QLatin1String("x.csv")));
    }
}

TEST(LogReader, ReadsPublicLogs)
{
    SKIP_WITHOUT_CORPUS("logs");
    int read = 0;
    for (const QString& path : support::corpusFiles("logs", {QStringLiteral("*.xes"), QStringLiteral("*.csv")})) {
        if (path.contains(QLatin1String("ocel")))
            continue; // a table of objects, not of cases
        try {
            const ActivityLog log = readActivityLog(path);
            EXPECT_FALSE(log.cases.empty()) << path.toStdString();
            ++read;
        } catch (const base::Failure& failure) {
            ADD_FAILURE() << failure.message().toStdString();
        }
    }
    EXPECT_GT(read, 10);
}

/// One log in two formats.
TEST(LogReader, TheSameLogInTwoFormatsIsTheSame)
{
    SKIP_WITHOUT_CORPUS("logs");
    const ActivityLog fromCsv = readActivityLog(support::corpusPath("logs/running-example.csv"));
    const ActivityLog fromXes = readActivityLog(support::corpusPath("logs/running-example.xes"));
    EXPECT_EQ(fromCsv.cases.size(), fromXes.cases.size());
    EXPECT_EQ(fromCsv.instanceCount(), fromXes.instanceCount());
    EXPECT_EQ(fromCsv.activities.size(), fromXes.activities.size());
}

} // namespace
} // namespace millrace::log
