// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_writer.h"
#include "engine/log/text.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/base/iso8601.h"

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::log {
namespace {

using testing::HasSubstr;

constexpr std::int64_t monday = 1'767'603'600'000'000; // 2026-01-05T09:00:00Z

class LogFile : public testing::Test {
protected:
    LogFile()
    {
        names.process = "Loan";
        names.elements = {{"A", "Check, \"carefully\"", true}, {"X", "Gateway", false}, {"B", "<Pay & go>", true}};
        names.resources = {"Clerk 1", "Clerk;2"};
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    static EventRecord event(EventKind kind, std::int64_t caseNumber, std::int32_t element, std::int32_t visit,
        std::int64_t seconds, std::int32_t resource = -1)
    {
        EventRecord record;
        record.time = monday + seconds * 1'000'000;
        record.caseNumber = caseNumber;
        record.element = element;
        record.token = visit;
        record.resource = resource;
        record.kind = kind;
        return record;
    }
    /// Case 1: A done by clerk 1, B cancelled; case 2: A still running.
    std::vector<EventRecord> story() const
    {
        return {event(EventKind::CaseStarted, 1, -1, -1, 0), event(EventKind::Enabled, 1, 0, 3, 0),
            event(EventKind::CaseStarted, 2, -1, -1, 1), event(EventKind::Enabled, 2, 0, 3, 1),
            event(EventKind::Started, 1, 0, 3, 60, 0), event(EventKind::Paused, 1, 0, 3, 70, 0),
            event(EventKind::Resumed, 1, 0, 3, 80, 0), event(EventKind::Completed, 1, 0, 3, 90, 0),
            event(EventKind::Completed, 1, 1, 4, 90), event(EventKind::Enabled, 1, 2, 5, 90),
            event(EventKind::Cancelled, 1, 2, 5, 100), event(EventKind::CaseCompleted, 1, -1, -1, 100)};
    }
    std::string written(const char* name, LogWriter::Content content = LogWriter::Content::Activities) const
    {
        const auto writer = createLogWriter(path(name), names, content);
        for (const EventRecord& record : story())
            writer->record(record);
        writer->finish();
        return base::readFile(path(name)).toStdString();
    }

    QTemporaryDir folder;
    Names names;
};

TEST_F(LogFile, csvHasARowForEachVisit)
{
    EXPECT_EQ(written("a.csv"),
        "case,activity,resource,enabled,start,complete,status,element,instance\n"
        "1,\"Check, \"\"carefully\"\"\",Clerk "
        "1,2026-01-05T09:00:00.000Z,2026-01-05T09:01:00.000Z,2026-01-05T09:01:30.000Z,"
        "completed,A,3\n"
        "1,<Pay & go>,,2026-01-05T09:01:30.000Z,,2026-01-05T09:01:40.000Z,cancelled,B,5\n"
        "2,\"Check, \"\"carefully\"\"\",,2026-01-05T09:00:01.000Z,,,running,A,3\n");
}

TEST_F(LogFile, csvOfEverythingHasGatewaysToo)
{
    EXPECT_THAT(written("a.csv", LogWriter::Content::Everything),
        HasSubstr(
            "1,Gateway,,2026-01-05T09:01:30.000Z,2026-01-05T09:01:30.000Z,2026-01-05T09:01:30.000Z,completed,X,4\n"));
}

struct XesEvent {
    std::string name, transition, resource, time;
    bool operator==(const XesEvent&) const = default;
};

/// Traces by name.
std::vector<std::pair<std::string, std::vector<XesEvent>>> readXes(const std::string& bytes)
{
    std::vector<std::pair<std::string, std::vector<XesEvent>>> traces;
    QXmlStreamReader xml(QByteArray::fromStdString(bytes));
    std::vector<QString> path;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            path.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        path.push_back(xml.name().toString());
        if (path.back() == u"trace")
            traces.emplace_back();
        if (path.back() == u"event")
            traces.back().second.emplace_back();
        if (path.size() < 3 || path[1] != u"trace")
            continue;
        const auto key = xml.attributes().value(QStringLiteral("key"));
        const std::string value = xml.attributes().value(QStringLiteral("value")).toString().toStdString();
        if (path.size() == 3 && key == u"concept:name")
            traces.back().first = value;
        if (path.size() != 4)
            continue;
        XesEvent& event = traces.back().second.back();
        if (key == u"concept:name")
            event.name = value;
        else if (key == u"lifecycle:transition")
            event.transition = value;
        else if (key == u"org:resource")
            event.resource = value;
        else if (key == u"time:timestamp")
            event.time = value;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return traces;
}

TEST_F(LogFile, xesHasATraceForEachCase)
{
    const auto traces = readXes(written("a.xes"));
    ASSERT_EQ(traces.size(), 2U);
    EXPECT_EQ(traces[0].first, "1");
    const std::string check = "Check, \"carefully\"";
    EXPECT_EQ(traces[0].second,
        (std::vector<XesEvent> {{check, "schedule", "", "2026-01-05T09:00:00.000Z"},
            {check, "start", "Clerk 1", "2026-01-05T09:01:00.000Z"},
            {check, "suspend", "Clerk 1", "2026-01-05T09:01:10.000Z"},
            {check, "resume", "Clerk 1", "2026-01-05T09:01:20.000Z"},
            {check, "complete", "Clerk 1", "2026-01-05T09:01:30.000Z"},
            {"<Pay & go>", "schedule", "", "2026-01-05T09:01:30.000Z"},
            {"<Pay & go>", "withdraw", "", "2026-01-05T09:01:40.000Z"}}));
    EXPECT_EQ(traces[1].first, "2");
    EXPECT_EQ(traces[1].second.size(), 1U);
}

TEST_F(LogFile, xesNamesItsExtensions)
{
    const std::string text = written("a.xes");
    for (const char* prefix : {"concept", "lifecycle", "time", "org"})
        EXPECT_THAT(text, HasSubstr(std::string("prefix=\"") + prefix + "\""));
    EXPECT_THAT(text, HasSubstr("xmlns=\"http://www.xes-standard.org/\""));
}

TEST_F(LogFile, anEmptyLogIsWhole)
{
    writeLog(EventLog(), path("e.xes"));
    EXPECT_TRUE(readXes(base::readFile(path("e.xes")).toStdString()).empty());
    writeLog(EventLog(), path("e.csv"));
    EXPECT_EQ(base::readFile(path("e.csv")).count('\n'), 1);
}

TEST_F(LogFile, withoutFinishTheOldFileStays)
{
    base::writeFileAtomically(path("a.csv"), "old");
    {
        const auto writer = createLogWriter(path("a.csv"), names);
        writer->record(story()[1]);
    }
    EXPECT_EQ(base::readFile(path("a.csv")), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(LogFile, refusesOtherNamesAndMissingFolders)
{
    EXPECT_THROW(createLogWriter(path("a.txt"), names), base::Failure);
    EXPECT_THROW(createLogWriter(path("missing/a.xes"), names), base::Failure);
}

TEST_F(LogFile, holdsManyCases)
{
    const auto writer = createLogWriter(path("big.xes"), names);
    for (int i = 0; i < 20'000; ++i) {
        writer->record(event(EventKind::CaseStarted, i, -1, -1, i));
        writer->record(event(EventKind::Enabled, i, 0, 0, i));
        writer->record(event(EventKind::Completed, i, 0, 0, i + 5, 1));
        writer->record(event(EventKind::CaseCompleted, i, -1, -1, i + 5));
    }
    writer->finish();
    EXPECT_EQ(readXes(base::readFile(path("big.xes")).toStdString()).size(), 20'000U);
}

TEST(EventLog, keepsRecordsAndPayloads)
{
    EventLog log;
    EventRecord plain;
    log.record(plain);
    EventRecord incident;
    incident.kind = EventKind::Incident;
    log.record(incident, "no condition is true");
    ASSERT_EQ(log.records().size(), 2U);
    EXPECT_EQ(log.payload(log.records()[0]), "");
    EXPECT_EQ(log.payload(log.records()[1]), "no condition is true");
    log.clear();
    EXPECT_TRUE(log.records().empty());
}

TEST(Names, giveNothingForWhatIsNotThere)
{
    Names names;
    names.elements = {{"id", "", true}};
    EXPECT_EQ(names.element(0), "id");
    EXPECT_EQ(names.element(1), "");
    EXPECT_EQ(names.element(-1), "");
    EXPECT_EQ(names.resource(0), "");
    EXPECT_FALSE(names.isActivity(1));
}

RC_GTEST_PROP(LogText, timesReadBackTheSame, ())
{
    const auto time = *rc::gen::inRange<std::int64_t>(-60'000'000'000'000'000, 250'000'000'000'000'000);
    std::string text;
    appendDateTime(text, time);
    RC_ASSERT(base::parseDateTime(QString::fromStdString(text)) == std::optional(time));
}

RC_GTEST_PROP(LogText, xmlReadsBackTheSame, (const std::string& text))
{
    std::string clean;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t' || c == '\r')
            clean += static_cast<char>(c & 0x7F);
    std::erase(clean, '\x7F');
    std::erase_if(
        clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; });
    std::string xml = "<a b=\"";
    appendXml(xml, clean);
    xml += "\"/>";
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    reader.readNextStartElement();
    RC_ASSERT(reader.attributes().value(QStringLiteral("b")).toString().toStdString() == clean);
}

} // namespace
} // namespace millrace::log
