// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log_writer.h"

#include <unordered_map>
#include <vector>

namespace millrace::log {

/// One row a visit, when it ends: case, activity, resource, enabled, start, complete, status (completed, cancelled, and
/// at finish() running), element (id), instance (visit). Times in ISO 8601, UTC. A visit without a start of its own (no
/// resource was needed) starts when it is enabled. RFC 4180 with line feeds, UTF-8.
class CsvWriter final : public LogWriter {
public:
    CsvWriter(const QString& path, const Names& names, Content content);
    void record(const EventRecord& record) override;

protected:
    void writeRest() override;

private:
    struct Visit {
        EventRecord first;
        std::int64_t start = 0;
        std::int32_t resource = -1;
        bool isStarted = false;
    };
    void writeRow(const Visit& visit, const EventRecord* end);

    std::unordered_map<std::int64_t, std::vector<Visit>> open_; ///< by case
};

} // namespace millrace::log
