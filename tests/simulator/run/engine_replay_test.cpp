// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/case.h"
#include "tests/simulator/run/random_process.h"

#include <map>
#include <set>

// What you simulate is what you run: cases of the simulator are replayed in the engine's host, which judges the
// conditions of gateways for itself, with variables that make it choose as the simulator did.

namespace millrace::support {

namespace {

using log::EventKind;
using log::EventRecord;

/// The moves of the token machine; when somebody began or paused is the host's own business.
bool isOfMachine(const EventRecord& record)
{
    return record.kind != EventKind::Started && record.kind != EventKind::Paused && record.kind != EventKind::Resumed
        && record.kind != EventKind::VariablesChanged;
}

class Replayed {
public:
    Replayed(const RandomProcess& process, std::vector<EventRecord> simulated)
        : definition_(runtime::define(QByteArray::fromStdString(process.builder.xml()), QStringLiteral("random.bpmn")))
        , case_(definition_, [this] { return now_; })
        , simulated_(std::move(simulated))
    {
        for (const std::string& id : process.gateways)
            gateways_[definition_->program->elementById(id)];
        learnChoices();
    }

    /// Whether the engine made the same moves in the same order.
    void run()
    {
        now_ = simulated_.front().time;
        case_.start(simulated_.front().caseNumber, choices());
        compare();
        while (!testing::Test::HasFailure() && at_ < simulated_.size()) {
            now_ = simulated_[at_].time;
            ASSERT_TRUE(step()) << "nothing waits for " << told(simulated_[at_]);
            compare();
        }
        EXPECT_EQ(case_.instance().status(), execution::Instance::Status::Completed);
    }

private:
    std::string told(const EventRecord& record) const
    {
        static const char* const words[] = {"CaseStarted", "CaseCompleted", "CaseCancelled", "Enabled", "Started",
            "Paused", "Resumed", "Completed", "Cancelled", "FlowTaken", "VariablesChanged", "Incident"};
        const std::string element
            = record.element < 0 ? std::string() : definition_->program->elements[std::size_t(record.element)].id;
        return std::string(words[int(record.kind)]) + " " + element + " #" + std::to_string(record.token);
    }

    /// By gateway and visit: the flows that the simulator took.
    void learnChoices()
    {
        const execution::Program& program = *definition_->program;
        std::map<std::int32_t, execution::ElementIndex> gatewayOf;
        for (const auto& [gateway, none] : gateways_)
            for (std::size_t i = 0; i < program.elements.size(); ++i)
                if (program.elements[i].id.starts_with(program.elements[std::size_t(gateway)].id + "_"))
                    gatewayOf[std::int32_t(i)] = gateway;
        for (const EventRecord& record : simulated_) {
            if (record.kind == EventKind::Completed && gateways_.contains(record.element))
                gateways_[record.element].emplace_back();
            if (record.kind == EventKind::FlowTaken && gatewayOf.contains(record.element))
                gateways_[gatewayOf[record.element]].back().push_back(program.elements[std::size_t(record.element)].id);
        }
    }

    /// What each gateway is to choose when it comes to it next.
    feel::Context choices() const
    {
        std::vector<feel::Context::Entry> entries;
        for (const auto& [gateway, visits] : gateways_) {
            const auto made = made_.find(gateway);
            const std::size_t next = made == made_.end() ? 0 : made->second;
            std::vector<feel::Value> flows;
            if (next < visits.size())
                for (const std::string& flow : visits[next])
                    flows.push_back(feel::Value(flow));
            entries.push_back({definition_->program->elements[std::size_t(gateway)].id, feel::Value(std::move(flows))});
        }
        return feel::Context(std::move(entries));
    }

    /// Does to the engine what was done next to the simulated case.
    bool step()
    {
        std::map<std::int32_t, runtime::Waiting> waiting;
        for (const runtime::Waiting& one : case_.waiting())
            waiting.emplace(one.visit, one);
        case_.setVariables(choices());
        for (std::size_t i = at_; i < simulated_.size() && simulated_[i].time == now_; ++i) {
            const EventRecord& record = simulated_[i];
            const auto found = waiting.find(record.token);
            if (found == waiting.end())
                continue;
            const runtime::Waiting& one = found->second;
            if (record.kind == EventKind::Cancelled && record.cause == log::Cause::Error)
                return case_.throwError(one.token, one.visit, "wrong");
            if (record.kind != EventKind::Completed)
                continue;
            return one.kind == runtime::Waiting::Kind::Task ? case_.complete(one.token, one.visit, {})
                                                            : case_.trigger(one.token, one.visit);
        }
        return false;
    }

    void compare()
    {
        for (const runtime::HistoryEntry& entry : case_.takeHistory()) {
            const EventRecord& record = entry.record;
            if (record.kind == EventKind::Completed && gateways_.contains(record.element))
                ++made_[record.element];
            if (!isOfMachine(record))
                continue;
            ASSERT_LT(at_, simulated_.size()) << "the engine goes on with " << told(record);
            const EventRecord& expected = simulated_[at_++];
            ASSERT_EQ(told(record), told(expected)) << "move " << at_;
        }
    }

    std::shared_ptr<const runtime::Definition> definition_;
    base::Microseconds now_ = 0;
    runtime::Case case_;
    std::vector<EventRecord> simulated_;
    std::size_t at_ = 0;
    std::map<execution::ElementIndex, std::vector<std::vector<std::string>>> gateways_;
    std::map<execution::ElementIndex, std::size_t> made_;
};

} // namespace

TEST(EngineReplayTest, FiveHundredRandomProcessesGoTheSameWayInTheEngine)
{
    constexpr int processes = 500;
    constexpr int casesOfEach = 3;
    std::int64_t moves = 0;
    std::map<log::Cause, int> causes;
    for (unsigned seed = 1; seed <= processes; ++seed) {
        RandomProcess process(seed);
        run::Options some = options(casesOfEach);
        some.seed = seed;
        std::map<std::int64_t, std::vector<EventRecord>> cases;
        for (const EventRecord& record : recordsOf(process.builder, process.scenario, some))
            if (isOfMachine(record))
                cases[record.caseNumber].push_back(record);
        ASSERT_EQ(cases.size(), std::size_t(casesOfEach));
        for (auto& [number, records] : cases) {
            moves += std::int64_t(records.size());
            for (const EventRecord& record : records)
                if (record.kind == EventKind::Cancelled)
                    ++causes[record.cause];
            ASSERT_EQ(records.back().kind, EventKind::CaseCompleted) << process.builder.xml();
            Replayed(process, std::move(records)).run();
            if (HasFailure())
                FAIL() << "random process " << seed << ", case " << number << '\n' << process.builder.xml();
        }
    }
    // It was worth its while.
    EXPECT_GT(moves, 50'000);
    EXPECT_GT(causes[log::Cause::BoundaryEvent], 100);
    EXPECT_GT(causes[log::Cause::Error], 100);
}

} // namespace millrace::support
