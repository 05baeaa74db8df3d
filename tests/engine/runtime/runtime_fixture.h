// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/case.h"
#include "tests/support/process_builder.h"

#include <QByteArray>
#include <algorithm>
#include <gmock/gmock.h>

namespace millrace::support {

using base::Microseconds;

/// Monday, 2026-01-05T09:00:00Z.
inline constexpr Microseconds monday = 1'767'603'600 * base::second;

/// Stands still until a test moves it; copies share the time.
class FakeClock {
public:
    Microseconds operator()() const { return *time_; }
    void advance(Microseconds length) { *time_ += length; }

private:
    std::shared_ptr<Microseconds> time_ = std::make_shared<Microseconds>(monday);
};

inline QByteArray bytes(const ProcessBuilder& process)
{
    return QByteArray::fromStdString(process.xml());
}

inline std::shared_ptr<const runtime::Definition> defined(const ProcessBuilder& process)
{
    return runtime::define(bytes(process), QStringLiteral("test.bpmn"));
}

inline std::string idOf(const runtime::Definition& definition, execution::ElementIndex element)
{
    return element < 0 ? std::string() : definition.program->elements[static_cast<std::size_t>(element)].id;
}

/// What waits at that element; a failure where nothing does.
inline runtime::Waiting waitingAt(const runtime::Case& one, const std::string& id)
{
    for (const runtime::Waiting& each : one.waiting()) {
        if (idOf(one.definition(), each.node) == id)
            return each;
    }
    ADD_FAILURE() << "nothing waits at " << id;
    return {};
}

inline std::vector<std::string> waitingIds(const runtime::Case& one)
{
    std::vector<std::string> ids;
    for (const runtime::Waiting& each : one.waiting())
        ids.push_back(idOf(one.definition(), each.node));
    return ids;
}

inline bool complete(runtime::Case& one, const std::string& id, const feel::Context& variables = {})
{
    const runtime::Waiting waiting = waitingAt(one, id);
    return one.complete(waiting.token, waiting.visit, variables);
}

inline feel::Context context(std::vector<feel::Context::Entry> entries)
{
    return feel::Context(std::move(entries));
}

inline bool isCompleted(const runtime::Case& one)
{
    return one.instance().status() == execution::Instance::Status::Completed;
}

} // namespace millrace::support
