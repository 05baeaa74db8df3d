// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulator/run/simulation_fixture.h"

#include <random>
#include <string>
#include <vector>

namespace millrace::support {

/// A sound process of nested blocks, drawn at random, and a scenario for it: all gateways, loops with a task in them,
/// sub-processes, boundary events of every sort, events, activities that repeat. Ways out of a gateway G have
/// conditions on a variable G: the list of the ids of the flows to take.
class RandomProcess {
public:
    explicit RandomProcess(unsigned seed)
        : random_(seed)
    {
        builder.start("S");
        scenario.arrivals(Distribution::exponential(300)).pool("R", 2);
        const Block body = block(4);
        builder.end("E").flow("S", body.first).flow(body.last, "E");
    }

    ProcessBuilder builder;
    ScenarioBuilder scenario;
    std::vector<std::string> gateways; ///< that choose

private:
    struct Block {
        std::string first;
        std::string last;
    };

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool isDrawn(double probability) { return std::bernoulli_distribution(probability)(random_); }
    std::string fresh(const char* letter) { return letter + std::to_string(++count_); }
    Distribution time() { return Distribution::exponential(30 + below(600)); }

    Block block(int depth)
    {
        if (depth == 0 || isDrawn(0.2))
            return task();
        switch (below(10)) {
        case 0:
        case 1:
            return row(depth);
        case 2:
            return split(depth, "exclusiveGateway");
        case 3:
            return split(depth, "inclusiveGateway");
        case 4:
            return parallel(depth);
        case 5:
            return loop(depth);
        case 6:
            return race(depth);
        case 7:
            return subProcess(depth);
        case 8:
            return event();
        default:
            return repeated();
        }
    }

    std::string work(const std::string& attributes = {}, const std::string& content = {})
    {
        const std::string id = fresh("T");
        builder.node("userTask", id, attributes, content);
        scenario.work(id.c_str(), time(), isDrawn(0.5) ? "R" : "");
        return id;
    }

    Block task()
    {
        const std::string id = work();
        return isDrawn(0.35) ? guarded(id) : Block {id, id};
    }

    /// An activity with an event at its edge: an interrupting one goes round it, another has an end of its own.
    Block guarded(const std::string& id)
    {
        const std::string boundary = fresh("B");
        const bool isError = isDrawn(0.3);
        const bool interrupts = isError || isDrawn(0.5);
        if (isError)
            builder.boundaryError(boundary, id, "wrong");
        else if (isDrawn(0.5))
            builder.boundaryTimer(boundary, id, "PT1H", interrupts);
        else
            builder.boundaryMessage(boundary, id, boundary, interrupts);
        if (isError)
            scenario.share(boundary.c_str(), 0.3);
        else
            scenario.wait(boundary.c_str(), time());
        const std::string after = work();
        builder.flow(boundary, after);
        if (!interrupts) {
            const std::string end = fresh("F");
            builder.end(end).flow(after, end);
            return {id, id};
        }
        const std::string merge = fresh("M");
        builder.exclusive(merge).flow(id, merge).flow(after, merge);
        return {id, merge};
    }

    Block row(int depth)
    {
        Block all = block(depth - 1);
        for (int i = 0; i <= below(3); ++i) {
            const Block next = block(depth - 1);
            builder.flow(all.last, next.first);
            all.last = next.last;
        }
        return all;
    }

    void way(const std::string& from, const std::string& to, double share)
    {
        const std::string id = from + "_" + to;
        builder.flow(from, to, "list contains(" + from + ", \"" + id + "\")", id);
        scenario.share(id.c_str(), share);
    }

    Block split(int depth, const char* kind)
    {
        const std::string gateway = fresh("X");
        const std::string merge = fresh("M");
        const bool isExclusive = kind == std::string("exclusiveGateway");
        builder.node(kind, gateway).node(kind, merge);
        gateways.push_back(gateway);
        const int ways = 2 + below(2);
        for (int i = 0; i < ways; ++i) {
            const double share = isExclusive ? 1.0 / ways : 0.5;
            if (i == 0 && isDrawn(0.3)) {
                way(gateway, merge, share); // nothing to do on that way
                continue;
            }
            const Block inner = block(depth - 1);
            way(gateway, inner.first, share);
            builder.flow(inner.last, merge);
        }
        return {gateway, merge};
    }

    Block parallel(int depth)
    {
        const std::string fork = fresh("P");
        const std::string join = fresh("J");
        builder.parallel(fork).parallel(join);
        for (int i = 0; i < 2 + below(2); ++i) {
            const Block inner = block(depth - 1);
            builder.flow(fork, inner.first).flow(inner.last, join);
        }
        return {fork, join};
    }

    Block loop(int depth)
    {
        const std::string merge = fresh("M");
        const std::string gateway = fresh("X");
        const std::string out = fresh("M");
        builder.exclusive(merge).exclusive(gateway).exclusive(out);
        gateways.push_back(gateway);
        const std::string first = work(); // so that going round takes a step of its own
        const Block inner = block(depth - 1);
        builder.chain({merge, first, inner.first}).flow(inner.last, gateway);
        way(gateway, merge, 0.4);
        way(gateway, out, 0.6);
        return {merge, out};
    }

    std::string caught()
    {
        const std::string id = fresh("C");
        if (isDrawn(0.5))
            builder.timer("intermediateCatchEvent", id, "PT10M");
        else
            builder.message("intermediateCatchEvent", id, id);
        scenario.wait(id.c_str(), time());
        return id;
    }

    Block event()
    {
        const std::string id = caught();
        return {id, id};
    }

    Block race(int depth)
    {
        const std::string gateway = fresh("V");
        const std::string merge = fresh("M");
        builder.eventBased(gateway).exclusive(merge);
        for (int i = 0; i < 2; ++i) {
            const std::string first = caught();
            const Block inner = block(depth - 1);
            builder.chain({gateway, first, inner.first}).flow(inner.last, merge);
        }
        return {gateway, merge};
    }

    Block subProcess(int depth)
    {
        const std::string id = fresh("U");
        const std::string start = fresh("S");
        const std::string end = fresh("E");
        builder.open(id).start(start);
        const Block inner = block(depth - 1);
        builder.end(end).flow(start, inner.first).flow(inner.last, end).close();
        return isDrawn(0.3) ? guardedByTime(id) : Block {id, id};
    }

    Block guardedByTime(const std::string& id)
    {
        const std::string boundary = fresh("B");
        const std::string merge = fresh("M");
        builder.boundaryTimer(boundary, id, "PT1H").exclusive(merge).flow(id, merge).flow(boundary, merge);
        scenario.wait(boundary.c_str(), Distribution::exponential(900));
        return {id, merge};
    }

    Block repeated()
    {
        const std::string several = std::to_string(1 + below(4));
        const std::string id = work({},
            std::string("<multiInstanceLoopCharacteristics isSequential=\"") + (isDrawn(0.5) ? "true" : "false")
                + "\"><loopCardinality>" + several + "</loopCardinality></multiInstanceLoopCharacteristics>");
        return {id, id};
    }

    std::mt19937 random_;
    int count_ = 0;
};

} // namespace millrace::support
