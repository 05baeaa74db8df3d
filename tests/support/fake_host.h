// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/compiler.h"
#include "engine/execution/conditions.h"
#include "engine/execution/machine.h"
#include "engine/execution/timer.h"
#include "modeler/bpmn/definitions.h"
#include "tests/support/process_builder.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace millrace::support {

using execution::Instance;
using execution::none;
using execution::TokenIndex;

/// A Host that does nothing by itself: it keeps what it was asked for, and the records as words ("Completed A").
class FakeHost : public execution::Host {
public:
    struct Asked {
        TokenIndex token = none;
        std::int32_t visit = none;
        execution::NodeIndex node = none;
        execution::Microseconds due = -1; ///< of timers; -1: never, or no timer
        bool operator==(const Asked&) const = default;
    };

    explicit FakeHost(const execution::Program& program)
        : program_(program)
    { }

    execution::Microseconds time = 0;
    feel::Context variables;
    std::vector<Asked> asked; ///< not yet done nor withdrawn
    std::vector<log::EventRecord> records;
    std::vector<std::string> trace; ///< all but taken flows
    std::vector<std::string> flows; ///< ids of taken flows
    std::vector<std::string> incidents; ///< messages
    /// In place of the conditions.
    std::function<void(const Instance&, execution::Choice&)> chooser;
    /// Called within perform().
    std::function<void(Instance&, TokenIndex)> performer;

    execution::Microseconds now() override { return time; }
    void perform(Instance& instance, TokenIndex token) override
    {
        ask(instance, token);
        if (performer)
            performer(instance, token);
    }
    void choose(const Instance& instance, execution::Choice& choice) override
    {
        if (chooser)
            chooser(instance, choice);
        else
            execution::judgeConditions(program_, choice, feel::ContextScope(variables));
    }
    void repeat(const Instance&, execution::Repetition& repetition) override
    {
        execution::judgeRepetition(program_, repetition, variables);
    }
    void schedule(Instance& instance, TokenIndex token) override
    {
        ask(instance, token);
        const auto& node = program_.nodes[static_cast<std::size_t>(instance.token(token).node)];
        const auto due = execution::dueTime(program_, program_.timers[static_cast<std::size_t>(node.timer)], time,
            instance.token(token).fired, feel::ContextScope(variables));
        asked.back().due = due.at.value_or(-1);
    }
    void subscribe(Instance& instance, TokenIndex token) override { ask(instance, token); }
    void withdraw(Instance&, TokenIndex token) override
    {
        EXPECT_EQ(std::erase_if(asked, [&](const Asked& each) { return each.token == token; }), 1U);
    }
    void record(const log::EventRecord& record, std::string_view payload) override
    {
        records.push_back(record);
        if (record.kind == log::EventKind::FlowTaken) {
            flows.push_back(program_.elements[static_cast<std::size_t>(record.element)].id);
            return;
        }
        static constexpr const char* words[] = {"CaseStarted", "CaseCompleted", "CaseCancelled", "Enabled", "Started",
            "Paused", "Resumed", "Completed", "Cancelled", "FlowTaken", "VariablesChanged", "Incident"};
        std::string line = words[static_cast<int>(record.kind)];
        if (record.element != none)
            line += " " + program_.elements[static_cast<std::size_t>(record.element)].id;
        trace.push_back(line);
        if (!payload.empty())
            incidents.emplace_back(payload);
    }

private:
    void ask(const Instance& instance, TokenIndex token)
    {
        const auto& asking = instance.token(token);
        asked.push_back({token, asking.visit, asking.node});
    }
    const execution::Program& program_;
};

/// A process with a fake host and one case of it: what a test drives by element ids.
class Case {
public:
    explicit Case(const ProcessBuilder& process)
        : Case(process.xml())
    { }
    explicit Case(const std::string& xml)
        : loaded_(bpmn::load(QByteArray::fromStdString(xml)))
        , compiled(execution::compile(*loaded_.tree))
        , program(*compiled.program)
        , host(program)
        , machine(program, host)
    { }

    Case& start(const std::string& startEvent = {})
    {
        machine.start(instance, 7, startEvent.empty() ? none : program.elementById(startEvent));
        return *this;
    }
    /// The token that waits at that element; a failure and none where there is not one.
    TokenIndex awaited(const std::string& id) const
    {
        for (const auto& each : host.asked)
            if (program.elements[static_cast<std::size_t>(each.node)].id == id)
                return each.token;
        ADD_FAILURE() << "nothing waits at " << id;
        return none;
    }
    bool waitsAt(const std::string& id) const { return countAt(id) > 0; }
    int countAt(const std::string& id) const
    {
        return static_cast<int>(std::count_if(host.asked.begin(), host.asked.end(),
            [&](const auto& each) { return program.elements[static_cast<std::size_t>(each.node)].id == id; }));
    }
    Case& complete(const std::string& id)
    {
        const TokenIndex token = take(id);
        machine.complete(instance, token);
        return *this;
    }
    Case& trigger(const std::string& id)
    {
        const TokenIndex token = take(id);
        machine.trigger(instance, token);
        return *this;
    }
    Case& throwError(const std::string& id, const std::string& code)
    {
        const TokenIndex token = take(id);
        machine.throwError(instance, token, code);
        return *this;
    }
    Case& fail(const std::string& id, const std::string& message)
    {
        const TokenIndex token = take(id);
        machine.fail(instance, token, message);
        return *this;
    }
    /// What was recorded since the last call.
    std::vector<std::string> trace()
    {
        std::vector<std::string> fresh(host.trace.begin() + static_cast<std::ptrdiff_t>(seen_), host.trace.end());
        seen_ = host.trace.size();
        return fresh;
    }
    /// Messages of compile problems about that element.
    std::vector<std::string> problemsAt(const std::string& id) const
    {
        std::vector<std::string> found;
        for (const auto& problem : compiled.problems)
            if (problem.element.toStdString() == id)
                found.push_back(problem.message.toStdString());
        return found;
    }
    bool isCompleted() const { return instance.status() == Instance::Status::Completed; }

private:
    TokenIndex take(const std::string& id)
    {
        const TokenIndex token = awaited(id);
        std::erase_if(host.asked, [&](const auto& each) { return each.token == token; });
        return token;
    }
    metamodel::Loaded loaded_;
    std::size_t seen_ = 0;

public:
    execution::Compiled compiled;
    const execution::Program& program;
    FakeHost host;
    execution::Machine machine;
    Instance instance;
};

using Lines = std::vector<std::string>;

} // namespace millrace::support
