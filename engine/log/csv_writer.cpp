// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/csv_writer.h"

#include "engine/log/text.h"

#include <algorithm>

namespace millrace::log {

CsvWriter::CsvWriter(const QString& path, const Names& names, Content content)
    : LogWriter(path, names, content)
{
    out() += "case,activity,resource,enabled,start,complete,status,element,instance\n";
}

void CsvWriter::record(const EventRecord& record)
{
    if (!wants(record))
        return;
    std::vector<Visit>& visits = open_[record.caseNumber];
    auto visit = std::find_if(
        visits.begin(), visits.end(), [&](const Visit& candidate) { return candidate.first.token == record.token; });
    if (visit == visits.end()) {
        visits.push_back({record, record.time, record.resource, false});
        visit = visits.end() - 1;
    }
    if (record.resource >= 0)
        visit->resource = record.resource;
    if (record.kind == EventKind::Started && !visit->isStarted) {
        visit->start = record.time;
        visit->isStarted = true;
    }
    if (record.kind != EventKind::Completed && record.kind != EventKind::Cancelled)
        return;
    writeRow(*visit, &record);
    visits.erase(visit);
    if (visits.empty())
        open_.erase(record.caseNumber);
    flushWhenLarge();
}

void CsvWriter::writeRow(const Visit& visit, const EventRecord* end)
{
    std::string& text = out();
    text += std::to_string(visit.first.caseNumber);
    text += ',';
    appendCsv(text, names().element(visit.first.element));
    text += ',';
    appendCsv(text, names().resource(visit.resource));
    text += ',';
    appendDateTime(text, visit.first.time);
    text += ',';
    const bool isCompleted = end != nullptr && end->kind == EventKind::Completed;
    if (visit.isStarted || isCompleted)
        appendDateTime(text, visit.start);
    text += ',';
    if (end != nullptr)
        appendDateTime(text, end->time);
    text += end == nullptr ? ",running," : isCompleted ? ",completed," : ",cancelled,";
    const std::int32_t element = visit.first.element;
    if (static_cast<std::size_t>(element) < names().elements.size())
        appendCsv(text, names().elements[static_cast<std::size_t>(element)].id);
    text += ',';
    text += std::to_string(visit.first.token);
    text += '\n';
}

void CsvWriter::writeRest()
{
    std::vector<Visit> rest;
    for (const auto& [caseNumber, visits] : open_)
        rest.insert(rest.end(), visits.begin(), visits.end());
    std::sort(rest.begin(), rest.end(), [](const Visit& a, const Visit& b) {
        return std::pair(a.first.caseNumber, a.first.token) < std::pair(b.first.caseNumber, b.first.token);
    });
    for (const Visit& visit : rest) {
        writeRow(visit, nullptr);
        flushWhenLarge();
    }
    open_.clear();
}

} // namespace millrace::log
