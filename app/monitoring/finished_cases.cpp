// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/finished_cases.h"

#include "engine/runtime/engine.h"
#include "modeler/bpmn/views.h"
#include "simulator/results/observer.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace millrace::app::monitoring {

namespace {

namespace machine = ::millrace::execution;
using log::EventKind;
using machine::NodeKind;
using results::ElementKind;

/// More are not read: the newest say what goes on.
constexpr int mostCases = 5000;

ElementKind elementKind(const machine::Program& program, machine::ElementIndex element)
{
    if (static_cast<std::size_t>(element) >= program.nodes.size())
        return ElementKind::Flow;
    const machine::Node& node = program.nodes[static_cast<std::size_t>(element)];
    const NodeKind kind = node.kind;
    if (kind == NodeKind::SubProcess || (kind == NodeKind::CallActivity && node.ownScope != machine::none))
        return ElementKind::Container;
    if (machine::isActivity(kind))
        return ElementKind::Activity;
    if (machine::isGateway(kind))
        return ElementKind::Gateway;
    return kind == NodeKind::IntermediateCatchEvent || kind == NodeKind::IntermediateThrowEvent ? ElementKind::Event
                                                                                                : ElementKind::Other;
}

bool isAutomaticTask(NodeKind kind)
{
    return kind == NodeKind::ServiceTask || kind == NodeKind::ScriptTask || kind == NodeKind::BusinessRuleTask
        || kind == NodeKind::SendTask || kind == NodeKind::CallActivity;
}

class CaseReader {
public:
    CaseReader(runtime::Engine& engine, FinishedCases& cases)
        : engine_(engine)
        , cases_(cases)
    { }

    void add(const runtime::CaseSummary& one)
    {
        const runtime::Definition& definition = engine_.definition(one.deployment);
        const std::vector<std::int32_t>& table = tableOf(one.deployment, definition);
        Trace trace {one.title, one.started, one.ended.value_or(one.started), {}};
        for (const runtime::Event& event : engine_.history(one.id)) {
            ++cases_.events;
            const bool isElement = event.element >= 0 && static_cast<std::size_t>(event.element) < table.size();
            log::EventRecord record;
            record.time = event.time;
            record.caseNumber = one.id;
            record.element = isElement ? table[static_cast<std::size_t>(event.element)] : -1;
            record.token = event.visit;
            record.kind = event.kind;
            record.cause = causeOf(event, *definition.program);
            records_.push_back(record);
            if (isElement && event.kind == EventKind::Completed)
                noteStep(trace, event, definition, record.element);
        }
        cases_.traces.push_back(std::move(trace));
    }

    void measure()
    {
        std::stable_sort(records_.begin(), records_.end(),
            [](const log::EventRecord& a, const log::EventRecord& b) { return a.time < b.time; });
        results::ResultsBuilder builder(cases_.legend);
        if (!records_.empty()) {
            results::Observer observer(cases_.legend, records_.front().time);
            for (const log::EventRecord& record : records_)
                observer.record(record);
            builder.add(observer.finish(records_.back().time));
        }
        cases_.results = builder.results();
        cases_.automation = steps_ > 0 ? static_cast<double>(automatic_) / static_cast<double>(steps_) : 0;
    }

private:
    /// From the program's elements to the common legend's.
    const std::vector<std::int32_t>& tableOf(runtime::DeploymentId deployment, const runtime::Definition& definition)
    {
        auto& table = tables_[deployment];
        const machine::Program& program = *definition.program;
        for (std::size_t i = table.size(); i < program.elements.size(); ++i) {
            const machine::ElementInfo& info = program.elements[i];
            const auto [known, isNew]
                = byId_.emplace(info.id, static_cast<std::int32_t>(cases_.legend.elements.size()));
            if (isNew) {
                const auto index = static_cast<machine::ElementIndex>(i);
                const metamodel::Element* element = definition.element(index);
                results::Legend::Element entry;
                entry.id = info.id;
                entry.name = element != nullptr ? bpmn::title(*element).toStdString() : info.name;
                entry.kind = elementKind(program, index);
                cases_.legend.elements.push_back(std::move(entry));
            }
            table.push_back(known->second);
        }
        return table;
    }

    /// Receive tasks wait for a message, whatever their record says.
    static log::Cause causeOf(const runtime::Event& event, const machine::Program& program)
    {
        const bool isReceive = event.kind == EventKind::Enabled && event.element >= 0
            && static_cast<std::size_t>(event.element) < program.nodes.size()
            && program.nodes[static_cast<std::size_t>(event.element)].kind == NodeKind::ReceiveTask;
        return isReceive ? log::Cause::Message : event.cause;
    }

    void noteStep(
        Trace& trace, const runtime::Event& event, const runtime::Definition& definition, std::int32_t legendIndex)
    {
        const auto& legend = cases_.legend.elements[static_cast<std::size_t>(legendIndex)];
        if (legend.kind != ElementKind::Activity)
            return;
        const NodeKind kind = definition.program->nodes[static_cast<std::size_t>(event.element)].kind;
        const auto [known, isNew] = activities_.emplace(legendIndex, static_cast<int>(cases_.activities.size()));
        if (isNew)
            cases_.activities.push_back(
                {QString::fromStdString(legend.id), QString::fromStdString(legend.name), isAutomaticTask(kind)});
        trace.steps.push_back({event.time, known->second});
        ++steps_;
        automatic_ += isAutomaticTask(kind) ? 1 : 0;
    }

    runtime::Engine& engine_;
    FinishedCases& cases_;
    std::vector<log::EventRecord> records_;
    std::unordered_map<runtime::DeploymentId, std::vector<std::int32_t>> tables_;
    std::unordered_map<std::string, std::int32_t> byId_;
    std::unordered_map<std::int32_t, int> activities_;
    std::int64_t steps_ = 0;
    std::int64_t automatic_ = 0;
};

std::vector<Variant> variantsOf(const std::vector<Trace>& traces)
{
    std::map<std::vector<int>, int> counts;
    for (const Trace& trace : traces) {
        std::vector<int> path;
        for (const Step& step : trace.steps)
            path.push_back(step.activity);
        ++counts[path];
    }
    std::vector<Variant> variants;
    for (const auto& [path, count] : counts)
        variants.push_back({path, count});
    std::stable_sort(
        variants.begin(), variants.end(), [](const Variant& a, const Variant& b) { return a.cases > b.cases; });
    return variants;
}

} // namespace

FinishedCases readFinishedCases(runtime::Engine& engine, const std::set<QString>& processes)
{
    FinishedCases all;
    std::vector<runtime::CaseSummary> finished;
    for (const runtime::CaseSummary& one : engine.cases()) {
        if (!processes.contains(one.process))
            continue;
        all.running += one.status == runtime::CaseStatus::Running ? 1 : 0;
        all.cancelled += one.status == runtime::CaseStatus::Cancelled ? 1 : 0;
        if (one.status != runtime::CaseStatus::Completed)
            continue;
        if (static_cast<int>(finished.size()) < mostCases)
            finished.push_back(one);
        else
            all.isPartial = true;
    }
    std::reverse(finished.begin(), finished.end()); // they come newest first
    CaseReader reader(engine, all);
    for (const runtime::CaseSummary& one : finished)
        reader.add(one);
    reader.measure();
    all.variants = variantsOf(all.traces);
    return all;
}

} // namespace millrace::app::monitoring
