// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace millrace::run {

/// Makes results [first, last) on `threads` threads and gives them to `take` in order, as soon as those before are
/// there: what take does with them does not depend on the number of threads. False as soon as take says so, or when
/// `stop` comes before all are made: no further one is begun. `done` is called with the number of results made so far.
/// Calls of take and done come one at a time, on any thread.
template <class Result>
bool runInOrder(int first, int last, int threads, const std::stop_token& stop, const std::function<Result(int)>& make,
    const std::function<bool(const Result&)>& take, const std::function<void(int)>& done)
{
    std::vector<std::optional<Result>> results(static_cast<std::size_t>(last - first)); // made, not taken
    std::atomic<int> next = first;
    std::mutex mutex;
    std::exception_ptr failure;
    bool isCancelled = false;
    int made = first;
    std::size_t taken = 0;
    const auto work = [&] {
        while (!stop.stop_requested()) {
            const int index = next.fetch_add(1);
            if (index >= last)
                return;
            std::optional<Result> result;
            std::exception_ptr problem;
            try {
                result = make(index);
            } catch (...) { // handed on to the caller's thread below
                problem = std::current_exception();
            }
            const std::lock_guard lock(mutex);
            if (problem && !failure)
                failure = problem;
            results[static_cast<std::size_t>(index - first)] = std::move(result);
            isCancelled = isCancelled || failure;
            for (; !isCancelled && taken < results.size() && results[taken]; ++taken) {
                isCancelled = !take(*results[taken]);
                results[taken].reset();
            }
            if (isCancelled)
                next = last;
            else
                done(++made);
        }
    };
    std::vector<std::thread> workers;
    const int count = std::min(threads, last - first);
    for (int i = 1; i < count; ++i)
        workers.emplace_back(work);
    work(); // this thread is one of them
    for (std::thread& worker : workers)
        worker.join();
    if (failure)
        std::rethrow_exception(failure);
    return !isCancelled && taken == results.size();
}

} // namespace millrace::run
