// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log_writer.h"

#include <unordered_map>
#include <vector>

namespace millrace::log {

/// XES (IEEE 1849-2016) with the standard extensions concept, lifecycle, time and organizational. A trace is written
/// when its case ends; at finish() those still open, by number. A cancelled visit is `ate_abort`, or `withdraw` when it
/// had not been started.
class XesWriter final : public LogWriter {
public:
    XesWriter(const QString& path, const Names& names, Content content);
    void record(const EventRecord& record) override;

protected:
    void writeRest() override;

private:
    void writeHead();
    void writeTrace(std::int64_t caseNumber, const std::vector<EventRecord>& events);
    void writeEvent(const EventRecord& event, const char* transition);

    bool hasHead_ = false;
    std::unordered_map<std::int64_t, std::vector<EventRecord>> open_;
    std::vector<std::int32_t> started_; ///< visits of the trace being written
};

} // namespace millrace::log
