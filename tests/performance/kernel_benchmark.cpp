// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel and the measuring cost: calendar, random streams, distributions, working hours, observer.
#include "simulator/kernel/calendar.h"
#include "simulator/kernel/distribution.h"
#include "simulator/kernel/working_calendar.h"
#include "simulator/results/observer.h"

#include <benchmark/benchmark.h>

namespace {

using namespace millrace;
using base::hour;
using base::second;

// The hold model: take the first of n pending events, schedule one a random time later.
void calendarHold(benchmark::State& state)
{
    struct Payload {
        std::int32_t kind, slot;
    };
    kernel::Calendar<Payload> calendar;
    const kernel::Stream stream(1, 0, 0);
    kernel::Draws draws = stream.at(0);
    std::vector<std::int64_t> delays;
    for (int i = 0; i < 4096; ++i)
        delays.push_back(std::int64_t(draws.next() * 1e9));
    for (int i = 0; i < state.range(0); ++i)
        calendar.schedule(delays[std::size_t(i) % delays.size()], {0, i});
    std::size_t i = 0;
    for (auto _ : state) {
        const auto event = calendar.next();
        calendar.schedule(event->time + delays[i++ % delays.size()], event->payload);
    }
}
BENCHMARK(calendarHold)->Arg(30)->Arg(300)->Arg(3000);

void uniform(benchmark::State& state)
{
    const kernel::Stream stream(1, 0, kernel::elementKey("A"));
    std::int64_t caseNumber = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(stream.at(caseNumber++).uniform01(0));
}
BENCHMARK(uniform);

// One sample for one visit: a stream of its own each time, as in a run.
void sample(benchmark::State& state, const kernel::Distribution& distribution)
{
    const kernel::Stream stream(1, 0, kernel::elementKey("A"));
    std::int64_t caseNumber = 0;
    for (auto _ : state) {
        kernel::Draws draws = stream.at(caseNumber++);
        benchmark::DoNotOptimize(distribution.sample(draws));
    }
}
BENCHMARK_CAPTURE(sample, exponential, kernel::Distribution::exponential(900));
BENCHMARK_CAPTURE(sample, uniform, kernel::Distribution::uniform(300, 900));
BENCHMARK_CAPTURE(sample, normal, kernel::Distribution::normal(1800, 300));
BENCHMARK_CAPTURE(sample, triangular, kernel::Distribution::triangular(300, 600, 900));
BENCHMARK_CAPTURE(sample, logNormal, kernel::Distribution::logNormal(600, 600));
BENCHMARK_CAPTURE(sample, gamma, kernel::Distribution::gamma(2.5, 240));
BENCHMARK_CAPTURE(sample, weibull, kernel::Distribution::weibull(2, 600));
BENCHMARK_CAPTURE(sample, poisson, kernel::Distribution::poisson(4.5));

void advance(benchmark::State& state, const char* zone)
{
    const std::vector<kernel::WeeklyHours> office {{1, 5, 9 * hour, 17 * hour}};
    const kernel::WorkingCalendar calendar(office, {}, QTimeZone(zone));
    std::int64_t now = 1'700'000'000 * second;
    for (auto _ : state)
        now = calendar.advance(now, 1000 * second);
    benchmark::DoNotOptimize(now);
}
BENCHMARK_CAPTURE(advance, utc, "UTC");
BENCHMARK_CAPTURE(advance, vienna, "Europe/Vienna");

// Records of cases with ten activities each, 50 cases at a time, every second visit waiting: items are records.
std::vector<log::EventRecord> records(int activities)
{
    using log::EventKind;
    std::vector<log::EventRecord> all;
    const std::int64_t open = 50;
    const auto add = [&](std::int64_t time, std::int64_t number, EventKind kind, int element, int token) {
        all.push_back({time, number, element, token, -1, -1, kind, log::Cause::None});
    };
    std::int64_t now = 0;
    for (std::int64_t round = 0; round < 20; ++round) {
        for (int activity = 0; activity < activities; ++activity) {
            for (std::int64_t number = round * open; number < (round + 1) * open; ++number) {
                now += 37 * second;
                if (activity == 0)
                    add(now, number, EventKind::CaseStarted, -1, -1);
                add(now, number, EventKind::FlowTaken, activities + activity, -1);
                add(now, number, EventKind::Enabled, activity, activity);
                if (number % 2 == 0)
                    now += 11 * second;
                add(now, number, EventKind::Started, activity, activity);
            }
            for (std::int64_t number = round * open; number < (round + 1) * open; ++number) {
                now += 23 * second;
                add(now, number, EventKind::Completed, activity, activity);
                if (activity + 1 == activities)
                    add(now, number, EventKind::CaseCompleted, -1, -1);
            }
        }
    }
    return all;
}

void observer(benchmark::State& state)
{
    const int activities = 10;
    results::Legend legend;
    const auto office = std::make_shared<const kernel::WorkingCalendar>(
        std::vector<kernel::WeeklyHours> {{1, 5, 9 * hour, 17 * hour}});
    legend.resources = {{"Clerk", 5, 20, office}, {"Officer", 5, 30, office}};
    for (int i = 0; i < activities; ++i)
        legend.elements.push_back({"A" + std::to_string(i), "", results::ElementKind::Activity, i % 2, 1, 0});
    for (int i = 0; i < activities; ++i)
        legend.elements.push_back({"f" + std::to_string(i), "", results::ElementKind::Flow});
    const auto all = records(activities);
    results::Observer observer(legend, 0);
    std::int64_t offset = 0, cases = 0;
    for (auto _ : state) {
        for (log::EventRecord record : all) {
            record.time += offset;
            record.caseNumber += cases;
            observer.record(record);
        }
        offset += all.back().time;
        cases += 1000;
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(all.size()));
    state.counters["cases"] = benchmark::Counter(double(cases), benchmark::Counter::kIsRate);
}
BENCHMARK(observer);

} // namespace
