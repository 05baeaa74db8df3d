// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"
#include "tests/support/fake_host.h"

#include <map>
#include <random>
#include <rapidcheck/gtest.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::FakeHost;
using support::ProcessBuilder;
using Random = std::mt19937;

int upTo(Random& random, int most)
{
    return static_cast<int>(random() % static_cast<unsigned>(most + 1));
}

/// Blocks with one way in and one way out, nested at random.
class BlockWriter {
public:
    explicit BlockWriter(Random& random)
        : random_(random)
    { }
    ProcessBuilder process()
    {
        builder_.start("S").end("E");
        body("S", "E", 4);
        return builder_;
    }

private:
    std::string id(const char* stem) { return stem + std::to_string(next_++); }

    void body(const std::string& from, const std::string& to, int depth)
    {
        std::string at = from;
        for (int i = upTo(random_, 2); i >= 0; --i)
            at = block(at, depth);
        builder_.flow(at, to);
    }
    std::string block(const std::string& from, int depth)
    {
        switch (depth == 0 ? upTo(random_, 2) : upTo(random_, 9)) {
        case 3:
            return split(from, "exclusiveGateway", depth);
        case 4:
            return split(from, "parallelGateway", depth);
        case 5:
            return split(from, "inclusiveGateway", depth);
        case 6:
            return loop(from, depth);
        case 7:
        case 8:
            return subProcess(from, depth);
        case 9:
            return eventChoice(from);
        case 2:
            return guarded(from);
        default: {
            const std::string task = id("task");
            builder_.task(task).flow(from, task);
            return task;
        }
        }
    }
    std::string split(const std::string& from, const std::string& gateway, int depth)
    {
        const std::string open = id("split");
        const std::string close = id("join");
        builder_.node(gateway, open).node(gateway, close).flow(from, open);
        for (int i = upTo(random_, 2); i >= -1; --i)
            body(open, close, depth - 1);
        return close;
    }
    std::string loop(const std::string& from, int depth)
    {
        const std::string merge = id("merge");
        const std::string decide = id("loop");
        builder_.exclusive(merge).exclusive(decide).flow(from, merge);
        body(merge, decide, depth - 1);
        builder_.flow(decide, merge, {}, decide + "_again");
        return decide;
    }
    std::string subProcess(const std::string& from, int depth)
    {
        const std::string sub = id("sub");
        const std::string start = id("start");
        const std::string end = id("end");
        builder_.open(sub).start(start).end(end);
        body(start, end, depth - 1);
        builder_.close().flow(from, sub);
        return attach(sub);
    }
    std::string guarded(const std::string& from)
    {
        const std::string task = id("task");
        builder_.task(task).flow(from, task);
        return attach(task);
    }
    std::string attach(const std::string& activity)
    {
        const std::string event = id("boundary");
        const std::string merge = id("merge");
        builder_.exclusive(merge).flow(activity, merge);
        if (upTo(random_, 1) == 0) {
            builder_.boundaryTimer(event, activity, "PT1H").flow(event, merge);
        } else {
            const std::string beside = id("beside");
            builder_.boundaryTimer(event, activity, "R2/PT1H", false).task(beside).flow(event, beside);
        }
        return merge;
    }
    std::string eventChoice(const std::string& from)
    {
        const std::string gateway = id("events");
        const std::string merge = id("merge");
        builder_.eventBased(gateway).exclusive(merge).flow(from, gateway);
        for (int i = 0; i < 2; ++i) {
            const std::string event = id("event");
            builder_.message("intermediateCatchEvent", event, "m").flow(gateway, event).flow(event, merge);
        }
        return merge;
    }

    Random& random_;
    ProcessBuilder builder_;
    int next_ = 0;
};

/// Chooses by element and visit alone, so that a copy of a case chooses the same.
void chooseAtRandom(const Program& program, Choice& choice, const Instance& instance, unsigned seed)
{
    const Node& node = program.nodes[static_cast<std::size_t>(choice.node())];
    Random random(seed + static_cast<unsigned>(instance.token(choice.token()).visit) * 7919U);
    const auto flow = [&] { return node.firstOutgoing + upTo(random, node.outgoingCount - 1); };
    choice.take(flow());
    if (choice.split() != Split::Exclusive && upTo(random, 1) == 0)
        choice.take(flow());
}

/// Completes or triggers something at random; false when nothing is left.
bool stepAtRandom(Machine& machine, FakeHost& host, Instance& instance, Random& random)
{
    if (host.asked.empty())
        return false;
    const auto chosen = host.asked.begin() + upTo(random, static_cast<int>(host.asked.size()) - 1);
    const TokenIndex token = chosen->token;
    host.asked.erase(chosen);
    if (instance.token(token).state == TokenState::Working)
        machine.complete(instance, token);
    else
        machine.trigger(instance, token);
    return true;
}

/// Each visit is enabled once and ended once; nothing happens to it after that.
void expectBalance(const std::vector<log::EventRecord>& records)
{
    std::map<std::int32_t, int> open;
    for (const auto& record : records) {
        if (record.kind == log::EventKind::Enabled)
            RC_ASSERT(open.emplace(record.token, 0).second);
        if (record.kind == log::EventKind::Completed || record.kind == log::EventKind::Cancelled) {
            const auto visit = open.find(record.token);
            if (visit != open.end())
                RC_ASSERT(++visit->second == 1);
            else
                RC_ASSERT(record.kind == log::EventKind::Completed);
        }
    }
    for (const auto& [visit, ends] : open)
        RC_ASSERT(ends == 1);
}

RC_GTEST_PROP(RandomBlocks, everyCaseEndsInBalance, (unsigned seed))
{
    Random random(seed);
    Case c(BlockWriter(random).process());
    c.host.chooser
        = [&](const Instance& instance, Choice& choice) { chooseAtRandom(c.program, choice, instance, seed); };
    RC_ASSERT(c.compiled.problems.size()
        == static_cast<std::size_t>(std::count_if(c.compiled.problems.begin(), c.compiled.problems.end(),
            [](const auto& p) { return p.severity == base::Severity::Warning; })));
    c.start();
    int steps = 0;
    while (stepAtRandom(c.machine, c.host, c.instance, random))
        RC_ASSERT(++steps < 100'000);
    RC_ASSERT(c.isCompleted());
    RC_ASSERT(c.host.incidents.empty());
    RC_ASSERT(c.host.trace.back().starts_with("CaseCompleted"));
    expectBalance(c.host.records);
}

RC_GTEST_PROP(RandomBlocks, aCopyGoesOnLikeTheOriginal, (unsigned seed))
{
    Random random(seed);
    Case c(BlockWriter(random).process());
    const auto chooser
        = [&](const Instance& instance, Choice& choice) { chooseAtRandom(c.program, choice, instance, seed); };
    c.host.chooser = chooser;
    c.start();
    for (int i = upTo(random, 20); i > 0 && stepAtRandom(c.machine, c.host, c.instance, random); --i) { }

    const std::string bytes = toBytes(c.instance);
    auto copy = fromBytes(bytes, c.program);
    RC_ASSERT(copy.has_value());
    RC_ASSERT(*copy == c.instance);
    RC_ASSERT(toBytes(*copy) == bytes);
    FakeHost other(c.program);
    other.chooser = chooser;
    other.asked = c.host.asked;
    Machine machine(c.program, other);
    c.host.records.clear();
    Random same = random;
    while (stepAtRandom(c.machine, c.host, c.instance, random)) { }
    while (stepAtRandom(machine, other, *copy, same)) { }
    RC_ASSERT(c.host.records == other.records);
    RC_ASSERT(*copy == c.instance);
}

/// Any nodes with any flows: wrong in most ways in which a draft can be.
ProcessBuilder anything(Random& random)
{
    static const char* const kinds[] = {"startEvent", "endEvent", "task", "receiveTask", "exclusiveGateway",
        "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway", "intermediateThrowEvent",
        "intermediateCatchEvent", "boundaryEvent", "callActivity"};
    static const char* const definitions[] = {"", "<timerEventDefinition/>", "<messageEventDefinition/>",
        "<errorEventDefinition/>", "<terminateEventDefinition/>", "<signalEventDefinition/>",
        "<escalationEventDefinition/>", "<timerEventDefinition><timeCycle>R2/PT1M</timeCycle></timerEventDefinition>"};
    ProcessBuilder builder;
    const int nodes = 2 + upTo(random, 20);
    const auto anyNode = [&] { return "n" + std::to_string(upTo(random, nodes)); };
    int open = 0;
    for (int i = 0; i < nodes; ++i) {
        const int action = upTo(random, 20);
        if (action == 0) {
            builder.open("n" + std::to_string(i));
            ++open;
            continue;
        }
        if (action == 1 && open > 0) {
            builder.close();
            --open;
        }
        const std::string kind = kinds[upTo(random, 12)];
        const bool isEvent = kind.ends_with("Event");
        builder.node(kind, "n" + std::to_string(i),
            kind == "boundaryEvent" ? "attachedToRef=\"" + anyNode() + "\" cancelActivity=\""
                    + (upTo(random, 1) == 0 ? "true" : "false") + "\""
                                    : "",
            isEvent ? definitions[upTo(random, 7)] : "");
        for (int f = upTo(random, 3); f > 0; --f)
            builder.flow(anyNode(), anyNode(), upTo(random, 5) == 0 ? "true" : "",
                "f" + std::to_string(i) + "_" + std::to_string(f));
    }
    for (; open > 0; --open)
        builder.close();
    return builder;
}

RC_GTEST_PROP(RandomGraphs, neverCrashOrHang, (unsigned seed))
{
    Random random(seed);
    Case c(anything(random));
    c.machine.setStepLimit(3000);
    c.host.chooser
        = [&](const Instance& instance, Choice& choice) { chooseAtRandom(c.program, choice, instance, seed); };
    c.start();
    for (int step = 0; step < 60 && c.instance.isRunning() && stepAtRandom(c.machine, c.host, c.instance, random);
         ++step) {
        const auto copy = fromBytes(toBytes(c.instance), c.program);
        RC_ASSERT(copy.has_value());
        RC_ASSERT(*copy == c.instance);
        if (c.instance.tokens().size() > 5000)
            break;
    }
    RC_ASSERT(c.instance.isStuck() == (c.instance.isRunning() && c.host.asked.empty()));
    if (c.instance.isStuck())
        RC_ASSERT(!c.instance.incidents().empty());
    c.machine.cancel(c.instance);
    RC_ASSERT(c.instance.hasEnded());
    RC_ASSERT(c.host.asked.empty());
    expectBalance(c.host.records);
}

RC_GTEST_PROP(Snapshots, damagedBytesAreRefusedOrHarmless, (unsigned seed))
{
    Random random(seed);
    Case c(BlockWriter(random).process());
    c.start();
    for (int i = upTo(random, 10); i > 0 && stepAtRandom(c.machine, c.host, c.instance, random); --i) { }
    std::string bytes = toBytes(c.instance);
    if (upTo(random, 1) == 0)
        bytes.resize(static_cast<std::size_t>(upTo(random, static_cast<int>(bytes.size()))));
    else
        bytes[static_cast<std::size_t>(upTo(random, static_cast<int>(bytes.size()) - 1))]
            ^= static_cast<char>(1 + upTo(random, 254));
    const auto loaded = fromBytes(bytes, c.program);
    if (loaded)
        RC_ASSERT(positions(c.program, *loaded).size() <= 1000U);
}

} // namespace
} // namespace millrace::execution
