// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/engine.h"
#include "tests/engine/runtime/runtime_fixture.h"

#include <QTemporaryDir>

namespace millrace::support {

/// An engine on a real database in a folder of its own, with a clock that the test turns.
class EngineFixture : public ::testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("engine.sqlite")); }
    runtime::Engine& engine()
    {
        if (!engine_)
            engine_ = std::make_unique<runtime::Engine>(path(), clock_);
        return *engine_;
    }
    /// Closes the engine; the next use opens a new one on the same file.
    void reopen() { engine_.reset(); }
    runtime::DeploymentId deploy(const ProcessBuilder& process)
    {
        return engine().deploy(bytes(process), QStringLiteral("test.bpmn")).id;
    }
    /// The open task at that element; a failure and an empty one where there is none.
    runtime::TaskSummary task(const char* element)
    {
        for (const runtime::TaskSummary& each : engine().tasks()) {
            if (each.element == QLatin1String(element))
                return each;
        }
        ADD_FAILURE() << "no task at " << element;
        return {};
    }
    std::vector<std::string> openTasks()
    {
        std::vector<std::string> ids;
        for (const runtime::TaskSummary& each : engine().tasks())
            ids.push_back(each.element.toStdString());
        return ids;
    }
    runtime::CaseStatus statusOf(runtime::CaseId id) { return engine().summary(id).value().status; }

    QTemporaryDir folder_;
    FakeClock clock_;
    std::unique_ptr<runtime::Engine> engine_;
};

/// s -> first -> second -> e, people's tasks.
inline ProcessBuilder twoTasks()
{
    ProcessBuilder process;
    process.start("s").node("userTask", "first").node("userTask", "second").end("e");
    return process.chain({"s", "first", "second", "e"});
}

} // namespace millrace::support
