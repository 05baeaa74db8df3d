// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/event_record.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace millrace::log {

/// What records point into: the names of elements and resources, UTF-8.
struct Names {
    struct Entry {
        std::string id;
        std::string name; ///< may be empty
        bool isActivity = false; ///< a task, call activity or sub-process: what logs in files are about
    };
    std::string process; ///< name, else id
    std::vector<Entry> elements;
    std::vector<std::string> resources;

    /// Name, else id; empty for -1 and what is not in the table.
    const std::string& element(std::int32_t index) const;
    const std::string& resource(std::int32_t index) const;
    bool isActivity(std::int32_t index) const;
};

/// A log in memory: records in the order in which they happened, the names and the payloads they point to.
class EventLog final : public EventSink {
public:
    void record(const EventRecord& record) override { records_.push_back(record); }
    /// With a payload, unless that is empty.
    void record(EventRecord record, std::string payload);

    std::span<const EventRecord> records() const { return records_; }
    const std::string& payload(const EventRecord& record) const; ///< empty where there is none
    Names& names() { return names_; }
    const Names& names() const { return names_; }
    void clear(); ///< records and payloads; the names stay

private:
    std::vector<EventRecord> records_;
    std::vector<std::string> payloads_;
    Names names_;
};

} // namespace millrace::log
