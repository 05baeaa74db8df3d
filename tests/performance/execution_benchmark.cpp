// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/compiler.h"
#include "engine/execution/conditions.h"
#include "engine/execution/machine.h"
#include "modeler/bpmn/definitions.h"
#include "tests/support/process_builder.h"

#include <benchmark/benchmark.h>

namespace millrace::execution {
namespace {

using support::ProcessBuilder;

/// Chooses by a counter, and keeps the tokens that wait in a list for the benchmark to complete: the least a host can
/// do.
class NullHost : public Host {
public:
    explicit NullHost(const Program& program)
        : program_(program)
    { }
    std::vector<TokenIndex> waiting;
    std::int64_t records = 0;
    const feel::Scope* scope = nullptr;

    Microseconds now() override { return 0; }
    void perform(Instance&, TokenIndex token) override { waiting.push_back(token); }
    void choose(const Instance&, Choice& choice) override
    {
        if (scope != nullptr) {
            judgeConditions(program_, choice, *scope);
            return;
        }
        const Node& node = program_.nodes[static_cast<std::size_t>(choice.node())];
        choice.take(
            node.firstOutgoing + static_cast<FlowIndex>(++counter_ % static_cast<unsigned>(node.outgoingCount)));
    }
    void schedule(Instance&, TokenIndex token) override { waiting.push_back(token); }
    void subscribe(Instance&, TokenIndex token) override { waiting.push_back(token); }
    void withdraw(Instance&, TokenIndex token) override { std::erase(waiting, token); }
    void record(const log::EventRecord& record, std::string_view) override { records += record.element; }

private:
    const Program& program_;
    unsigned counter_ = 0;
};

std::shared_ptr<const Program> compiled(const ProcessBuilder& process)
{
    const auto loaded = bpmn::load(QByteArray::fromStdString(process.xml()));
    return compile(*loaded.tree).program;
}

/// Ten nodes: start, fork, two exclusive splits with their merges, join, end; two of them events.
ProcessBuilder mix(bool withConditions)
{
    ProcessBuilder p;
    p.start("S").parallel("F").exclusive("X1").exclusive("X2").exclusive("M1").exclusive("M2").parallel("J").end("E");
    p.chain({"S", "F", "X1"}).flow("F", "X2");
    const std::string one = withConditions ? "amount > 100 and risk = \"low\"" : "";
    const std::string two = withConditions ? "amount <= 100 or urgent" : "";
    p.flow("X1", "M1", one, "a").flow("X1", "M1", two, "b").flow("X2", "M2", one, "c").flow("X2", "M2", two, "d");
    return p.chain({"M1", "J", "E"}).flow("M2", "J");
}

void runMix(benchmark::State& state, const feel::Scope* scope)
{
    const auto program = compiled(mix(scope != nullptr));
    NullHost host(*program);
    host.scope = scope;
    Machine machine(*program, host);
    Instance instance;
    std::int64_t cases = 0;
    for (auto _ : state) {
        machine.start(instance, cases++);
        benchmark::DoNotOptimize(host.records);
    }
    if (!instance.hasEnded())
        state.SkipWithError("the case did not end");
    constexpr std::int64_t passes = 9; // the join is passed twice
    state.counters["passes"] = benchmark::Counter(static_cast<double>(cases * passes), benchmark::Counter::kIsRate);
    state.counters["cases"] = benchmark::Counter(static_cast<double>(cases), benchmark::Counter::kIsRate);
}

void gatewayMix(benchmark::State& state)
{
    runMix(state, nullptr);
}
BENCHMARK(gatewayMix);

void gatewayMixWithConditions(benchmark::State& state)
{
    feel::Context variables;
    variables.put("amount", 250);
    variables.put("risk", "low");
    variables.put("urgent", false);
    const feel::ContextScope scope(variables);
    runMix(state, &scope);
}
BENCHMARK(gatewayMixWithConditions);

void runToEnd(Machine& machine, NullHost& host, Instance& instance, std::int64_t number)
{
    host.waiting.clear();
    machine.start(instance, number);
    while (!host.waiting.empty()) {
        const TokenIndex token = host.waiting.back();
        host.waiting.pop_back();
        machine.begin(instance, token, 1);
        machine.complete(instance, token);
    }
}

void fiveTasks(benchmark::State& state)
{
    ProcessBuilder p;
    p.start("S").task("A").task("B").task("C").task("D").task("G").end("E").chain({"S", "A", "B", "C", "D", "G", "E"});
    const auto program = compiled(p);
    NullHost host(*program);
    Machine machine(*program, host);
    Instance instance;
    std::int64_t cases = 0;
    for (auto _ : state)
        runToEnd(machine, host, instance, cases++);
    state.counters["cases"] = benchmark::Counter(static_cast<double>(cases), benchmark::Counter::kIsRate);
    machine.start(instance, 0);
    state.counters["bytes"] = static_cast<double>(sizeof(Instance) + instance.tokens().capacity() * sizeof(Token)
        + instance.scopeInstances().capacity() * sizeof(ScopeInstance));
}
BENCHMARK(fiveTasks);

/// Shaped like a loan application: nine tasks on the way, two dozen gateways, a loop, a parallel part.
void loanLike(benchmark::State& state)
{
    ProcessBuilder p;
    p.start("S").end("E").flow("S", "X0");
    for (int i = 0; i < 8; ++i) {
        const std::string n = std::to_string(i);
        p.exclusive("X" + n).task("A" + n).task("B" + n).exclusive("M" + n).exclusive("T" + n);
        p.flow("X" + n, "A" + n)
            .flow("X" + n, "B" + n)
            .flow("A" + n, "M" + n)
            .flow("B" + n, "M" + n)
            .flow("M" + n, "T" + n);
        p.flow("T" + n, i == 7 ? "F" : "X" + std::to_string(i + 1));
    }
    p.parallel("F").task("P").task("Q").parallel("J").chain({"F", "P", "J", "E"}).chain({"F", "Q", "J"});
    const auto program = compiled(p);
    NullHost host(*program);
    Machine machine(*program, host);
    machine.setTallying(state.range(0) == 0);
    Instance instance;
    std::int64_t cases = 0;
    for (auto _ : state)
        runToEnd(machine, host, instance, cases++);
    state.counters["cases"] = benchmark::Counter(static_cast<double>(cases), benchmark::Counter::kIsRate);
}
BENCHMARK(loanLike)->ArgName("records")->Arg(1)->Arg(0);

void compileLong(benchmark::State& state)
{
    ProcessBuilder p;
    p.start("n0");
    for (int i = 1; i < 100'000; ++i)
        p.task("n" + std::to_string(i)).flow("n" + std::to_string(i - 1), "n" + std::to_string(i));
    const auto loaded = bpmn::load(QByteArray::fromStdString(p.xml()));
    for (auto _ : state)
        benchmark::DoNotOptimize(compile(*loaded.tree));
    state.counters["nodes"]
        = benchmark::Counter(100'000.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(compileLong)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace millrace::execution
