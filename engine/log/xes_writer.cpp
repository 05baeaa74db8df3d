// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/xes_writer.h"

#include "engine/log/text.h"

#include <algorithm>

namespace millrace::log {

XesWriter::XesWriter(const QString& path, const Names& names, Content content)
    : LogWriter(path, names, content)
{ }

static void appendString(std::string& out, const char* indent, std::string_view key, std::string_view value)
{
    out += indent;
    out += "<string key=\"";
    out += key;
    out += "\" value=\"";
    appendXml(out, value);
    out += "\"/>\n";
}

void XesWriter::writeHead()
{
    if (std::exchange(hasHead_, true))
        return;
    out() += R"(<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <global scope="trace">
    <string key="concept:name" value="-"/>
  </global>
  <global scope="event">
    <string key="concept:name" value="-"/>
    <string key="concept:instance" value="-"/>
    <string key="lifecycle:transition" value="complete"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
  <classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>
)";
    appendString(out(), "  ", "lifecycle:model", "standard");
    appendString(out(), "  ", "concept:name", names().process);
}

void XesWriter::record(const EventRecord& record)
{
    if (record.kind == EventKind::CaseCompleted || record.kind == EventKind::CaseCancelled) {
        const auto ended = open_.extract(record.caseNumber);
        writeTrace(record.caseNumber, ended.empty() ? std::vector<EventRecord>() : ended.mapped());
        flushWhenLarge();
    } else if (record.kind == EventKind::CaseStarted) {
        open_[record.caseNumber];
    } else if (wants(record)) {
        open_[record.caseNumber].push_back(record);
    }
}

void XesWriter::writeTrace(std::int64_t caseNumber, const std::vector<EventRecord>& events)
{
    writeHead();
    out() += "  <trace>\n";
    appendString(out(), "    ", "concept:name", std::to_string(caseNumber));
    started_.clear();
    for (const EventRecord& event : events) {
        switch (event.kind) {
        case EventKind::Enabled:
            writeEvent(event, "schedule");
            break;
        case EventKind::Started:
            started_.push_back(event.token);
            writeEvent(event, "start");
            break;
        case EventKind::Paused:
            writeEvent(event, "suspend");
            break;
        case EventKind::Resumed:
            writeEvent(event, "resume");
            break;
        case EventKind::Cancelled: {
            const bool wasStarted = std::find(started_.begin(), started_.end(), event.token) != started_.end();
            writeEvent(event, wasStarted ? "ate_abort" : "withdraw");
            break;
        }
        default:
            writeEvent(event, "complete");
        }
    }
    out() += "  </trace>\n";
}

void XesWriter::writeEvent(const EventRecord& event, const char* transition)
{
    std::string& text = out();
    text += "    <event>\n";
    appendString(text, "      ", "concept:name", names().element(event.element));
    appendString(text, "      ", "concept:instance", std::to_string(event.token));
    appendString(text, "      ", "lifecycle:transition", transition);
    if (const std::string& resource = names().resource(event.resource); !resource.empty())
        appendString(text, "      ", "org:resource", resource);
    text += "      <date key=\"time:timestamp\" value=\"";
    appendDateTime(text, event.time);
    text += "\"/>\n    </event>\n";
}

void XesWriter::writeRest()
{
    std::vector<std::int64_t> cases;
    for (const auto& [caseNumber, events] : open_)
        cases.push_back(caseNumber);
    std::sort(cases.begin(), cases.end());
    for (const std::int64_t caseNumber : cases) {
        writeTrace(caseNumber, open_[caseNumber]);
        flushWhenLarge();
    }
    open_.clear();
    writeHead();
    out() += "</log>\n";
}

} // namespace millrace::log
