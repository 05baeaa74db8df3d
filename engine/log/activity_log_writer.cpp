// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/activity_log_writer.h"

#include "engine/log/text.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace millrace::log {

namespace {

const std::string& entryOf(const std::vector<std::string>& table, std::int32_t index)
{
    static const std::string nothing;
    return index < 0 ? nothing : table[static_cast<std::size_t>(index)];
}

void appendTimeCell(std::string& out, Microseconds time)
{
    out += ',';
    if (time != unknownTime)
        appendDateTime(out, time);
}

const char* statusOf(const ActivityInstance& instance)
{
    return instance.isCancelled ? "cancelled" : instance.end == unknownTime ? "running" : "completed";
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

struct TraceEvent {
    Microseconds time;
    const char* transition;
    const ActivityInstance* instance;
};

/// What an instance is in a trace, in the order of its life; a moment that is not known has no event.
void addEvents(std::vector<TraceEvent>& events, const ActivityInstance& one)
{
    const auto add = [&](Microseconds time, const char* transition) {
        if (time != unknownTime)
            events.push_back({time, transition, &one});
    };
    add(one.enabled, "schedule");
    add(one.start, "start");
    if (one.paused > 0 && one.start != unknownTime) {
        add(one.start, "suspend"); // when is not known, but how long
        add(one.start + one.paused, "resume");
    }
    add(one.end, !one.isCancelled ? "complete" : one.start != unknownTime ? "ate_abort" : "withdraw");
}

void appendAttribute(std::string& out, const char* key, const std::string& value)
{
    out += "      <string key=\"";
    out += key;
    out += "\" value=\"";
    appendXml(out, value);
    out += "\"/>\n";
}

void appendTrace(std::string& out, const ActivityLog& log, const LoggedCase& one)
{
    std::vector<TraceEvent> events;
    for (const ActivityInstance& instance : one.instances)
        addEvents(events, instance);
    std::ranges::stable_sort(events, {}, &TraceEvent::time);
    out += "  <trace>\n    <string key=\"concept:name\" value=\"";
    appendXml(out, one.id);
    out += "\"/>\n";
    for (const TraceEvent& event : events) {
        const ActivityInstance& instance = *event.instance;
        out += "    <event>\n";
        appendAttribute(out, "concept:name", entryOf(log.activities, instance.activity));
        appendAttribute(out, "concept:instance", std::to_string(&instance - one.instances.data()));
        appendAttribute(out, "lifecycle:transition", event.transition);
        if (instance.resource >= 0)
            appendAttribute(out, "org:resource", entryOf(log.resources, instance.resource));
        out += "      <date key=\"time:timestamp\" value=\"";
        appendDateTime(out, event.time);
        out += "\"/>\n    </event>\n";
    }
    out += "  </trace>\n";
}

} // namespace

QByteArray toCsv(const ActivityLog& log)
{
    std::string out = "case,activity,resource,enabled,start,complete,status,element,instance\n";
    for (const LoggedCase& one : log.cases)
        for (std::size_t i = 0; i < one.instances.size(); ++i) {
            const ActivityInstance& instance = one.instances[i];
            appendCsv(out, one.id);
            out += ',';
            appendCsv(out, entryOf(log.activities, instance.activity));
            out += ',';
            appendCsv(out, entryOf(log.resources, instance.resource));
            for (const Microseconds time : {instance.enabled, instance.start, instance.end})
                appendTimeCell(out, time);
            out += ',';
            out += statusOf(instance);
            out += ',';
            appendCsv(out, entryOf(log.elements, instance.element));
            out += ',';
            out += std::to_string(i);
            out += '\n';
        }
    return bytesOf(out);
}

QByteArray toXes(const ActivityLog& log)
{
    std::string out = R"(<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <classifier name="Activity" keys="concept:name"/>
  <classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>
  <string key="lifecycle:model" value="standard"/>
)";
    for (const LoggedCase& one : log.cases)
        appendTrace(out, log, one);
    out += "</log>\n";
    return bytesOf(out);
}

void writeActivityLog(const ActivityLog& log, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("xes") && suffix != QLatin1String("csv"))
        throw base::Failure(
            QCoreApplication::translate("EventLog", "Logs are written as .xes or .csv; %1 is neither.").arg(path));
    base::writeFileAtomically(path, suffix == QLatin1String("xes") ? toXes(log) : toCsv(log));
}

} // namespace millrace::log
