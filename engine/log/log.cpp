// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log.h"

namespace millrace::log {

static const std::string nothing;

const std::string& Names::element(std::int32_t index) const
{
    if (index < 0 || static_cast<std::size_t>(index) >= elements.size())
        return nothing;
    const Entry& entry = elements[static_cast<std::size_t>(index)];
    return entry.name.empty() ? entry.id : entry.name;
}

const std::string& Names::resource(std::int32_t index) const
{
    return index < 0 || static_cast<std::size_t>(index) >= resources.size()
        ? nothing
        : resources[static_cast<std::size_t>(index)];
}

bool Names::isActivity(std::int32_t index) const
{
    return index >= 0 && static_cast<std::size_t>(index) < elements.size()
        && elements[static_cast<std::size_t>(index)].isActivity;
}

void EventLog::record(EventRecord record, std::string payload)
{
    if (!payload.empty()) {
        record.payload = static_cast<std::int32_t>(payloads_.size());
        payloads_.push_back(std::move(payload));
    }
    records_.push_back(record);
}

const std::string& EventLog::payload(const EventRecord& record) const
{
    return record.payload < 0 || static_cast<std::size_t>(record.payload) >= payloads_.size()
        ? nothing
        : payloads_[static_cast<std::size_t>(record.payload)];
}

void EventLog::clear()
{
    records_.clear();
    payloads_.clear();
}

} // namespace millrace::log
