// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace millrace::run {

/// Makes results [first, last) on `threads` threads and gives them to `take` on this thread, in order: what take does
/// with them does not depend on the number of threads. False as soon as take says so (those after it are dropped).
/// `done` is called with the number of results made so far, one call at a time, on any thread.
template <class Result>
bool runInOrder(int first, int last, int threads, const std::function<Result(int)>& make,
    const std::function<bool(const Result&)>& take, const std::function<void(int)>& done)
{
    std::vector<std::optional<Result>> results(static_cast<std::size_t>(last - first));
    std::atomic<int> next = first;
    std::mutex mutex;
    std::condition_variable changed;
    std::exception_ptr failure;
    bool isCancelled = false;
    int made = first;
    const auto work = [&] {
        for (;;) {
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
            if (isCancelled)
                next = last;
            else
                done(++made);
            changed.notify_all();
        }
    };
    std::vector<std::thread> workers;
    const int count = std::min(threads, last - first);
    for (int i = 1; i < count; ++i)
        workers.emplace_back(work);
    // One thread needs no other; several leave this one to work as well, and results are taken at the end.
    work();
    for (std::thread& worker : workers)
        worker.join();
    if (failure)
        std::rethrow_exception(failure);
    for (const auto& result : results)
        if (!result || !take(*result))
            return false;
    return true;
}

} // namespace millrace::run
