// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "simulator/results/to_json.h"
#include "simulator/run/simulation.h"
#include "tests/support/process_builder.h"

#include <QJsonDocument>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace millrace::support {

using kernel::Distribution;

inline std::unique_ptr<metamodel::Tree> modelOf(const ProcessBuilder& process)
{
    metamodel::Loaded loaded = bpmn::load(QByteArray::fromStdString(process.xml()));
    EXPECT_TRUE(loaded.tree);
    return std::move(loaded.tree);
}

/// A scenario that is made in code: what a test does not say is nothing.
class ScenarioBuilder {
public:
    ScenarioBuilder& arrivals(const Distribution& interval, const char* start = "S")
    {
        scenario_.arrivals.push_back({QLatin1String(start), interval, {}, {}});
        return *this;
    }
    ScenarioBuilder& pool(const char* id, int capacity, double costPerHour = 0, const char* calendar = "")
    {
        scenario_.pools.push_back({QLatin1String(id), {}, capacity, costPerHour, QLatin1String(calendar)});
        return *this;
    }
    ScenarioBuilder& work(const char* task, const Distribution& duration, const char* pool = "", int quantity = 1)
    {
        auto& inputs = scenario_.elements[QLatin1String(task)];
        inputs.duration = duration;
        inputs.staff.pool = QLatin1String(pool);
        inputs.staff.quantity = quantity;
        return *this;
    }
    /// The same by a team, as in "2 Nurse and (1 Doctor or 1 Senior)"; pools by their ids.
    ScenarioBuilder& teamwork(const char* task, const Distribution& duration, const char* team)
    {
        auto& inputs = scenario_.elements[QLatin1String(task)];
        inputs.duration = duration;
        const auto parsed = scenario::parseRequirementOfIds(QLatin1String(team));
        EXPECT_TRUE(parsed.requirement) << team << ": " << qPrintable(parsed.problem);
        inputs.staff = parsed.requirement.value_or(scenario::Requirement());
        return *this;
    }
    ScenarioBuilder& share(const char* flowOrEvent, double probability)
    {
        scenario_.elements[QLatin1String(flowOrEvent)].probability = probability;
        return *this;
    }
    ScenarioBuilder& wait(const char* event, const Distribution& wait)
    {
        scenario_.elements[QLatin1String(event)].wait = wait;
        return *this;
    }
    /// Monday to Friday, 9 to 17.
    ScenarioBuilder& officeHours(const char* id)
    {
        scenario_.calendars.push_back({QLatin1String(id), {}, {{1, 5, 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
        return *this;
    }
    scenario::Scenario& get() { return scenario_; }

private:
    scenario::Scenario scenario_;
};

/// Keeps all records.
class Recorder final : public log::EventSink {
public:
    void record(const log::EventRecord& record) override { records.push_back(record); }
    std::vector<log::EventRecord> records;
};

inline run::Options options(std::int64_t cases, int replications = 1, std::uint64_t seed = 1)
{
    run::Options made;
    made.cases = cases;
    made.replications = replications;
    made.seed = seed;
    made.threads = 1;
    return made;
}

inline run::Outcome simulated(const ProcessBuilder& process, ScenarioBuilder& scenario, const run::Options& options)
{
    const auto model = modelOf(process);
    const run::Simulation simulation(*model, scenario.get());
    for (const base::Problem& problem : simulation.problems())
        EXPECT_NE(problem.severity, base::Severity::Error) << qPrintable(base::toText(problem));
    return simulation.canRun() ? simulation.run(options) : run::Outcome();
}

/// The records of the first replication.
inline std::vector<log::EventRecord> recordsOf(
    const ProcessBuilder& process, ScenarioBuilder& scenario, run::Options options)
{
    Recorder recorder;
    options.log = &recorder;
    simulated(process, scenario, options);
    return recorder.records;
}

/// "9:00 Started A" for the records of these kinds, times since the start of the run in hours and minutes.
inline std::vector<std::string> story(const ProcessBuilder& process, ScenarioBuilder& scenario, run::Options options,
    std::initializer_list<log::EventKind> kinds = {log::EventKind::Started, log::EventKind::Paused,
        log::EventKind::Resumed, log::EventKind::Completed, log::EventKind::Cancelled})
{
    const auto model = modelOf(process);
    const run::Simulation simulation(*model, scenario.get());
    EXPECT_TRUE(simulation.canRun());
    Recorder recorder;
    options.log = &recorder;
    simulation.run(options);
    static const char* const names[] = {"CaseStarted", "CaseCompleted", "CaseCancelled", "Enabled", "Started", "Paused",
        "Resumed", "Completed", "Cancelled", "FlowTaken", "VariablesChanged", "Incident"};
    const base::Microseconds start
        = scenario.get().start.value_or(base::parseDateTime(u"2026-01-05T00:00:00Z").value());
    std::vector<std::string> lines;
    for (const log::EventRecord& record : recorder.records) {
        if (std::find(kinds.begin(), kinds.end(), record.kind) == kinds.end() || record.element < 0)
            continue;
        const auto& element = simulation.legend().elements[std::size_t(record.element)];
        if (element.kind == results::ElementKind::Gateway || element.id == "S" || element.id == "E")
            continue;
        const base::Microseconds minutes = (record.time - start) / base::minute;
        const std::string minute = std::to_string(minutes % 60);
        lines.push_back(std::to_string(minutes / 60) + ":" + (minute.size() < 2 ? "0" : "") + minute + " "
            + names[std::size_t(record.kind)] + " " + element.id);
    }
    return lines;
}

inline Distribution minutes(double value)
{
    return Distribution::constant(value * 60);
}

inline ProcessBuilder oneTask()
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    return process;
}

inline std::string joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// All but what a clock says.
inline QByteArray jsonOf(run::Outcome outcome)
{
    outcome.description.wallTime = 0;
    return QJsonDocument(results::toJson(outcome.description, outcome.results)).toJson();
}

} // namespace millrace::support
