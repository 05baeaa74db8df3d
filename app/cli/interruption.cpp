// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <chrono>
#include <csignal>

namespace millrace::app::cli {

namespace {

volatile std::sig_atomic_t wasAsked = 0;

void onSignal(int number)
{
    wasAsked = 1;
    std::signal(number, SIG_DFL);
}

constexpr auto patience = std::chrono::milliseconds(20);

} // namespace

Interruption::Interruption()
{
    wasAsked = 0;
    for (const int number : {SIGINT, SIGTERM})
        if (std::signal(number, onSignal) == SIG_IGN) // in the background, where a shell keeps Ctrl+C away
            std::signal(number, SIG_IGN);
    // A handler may do next to nothing: the stop is asked for by a thread that looks.
    watch_ = std::thread([this] {
        std::unique_lock lock(mutex_);
        while (!isOver_ && !wasAsked)
            over_.wait_for(lock, patience);
        if (wasAsked)
            source_.request_stop();
    });
}

Interruption::~Interruption()
{
    {
        const std::lock_guard lock(mutex_);
        isOver_ = true;
    }
    over_.notify_one();
    watch_.join();
    for (const int number : {SIGINT, SIGTERM})
        if (std::signal(number, SIG_DFL) == SIG_IGN)
            std::signal(number, SIG_IGN);
}

} // namespace millrace::app::cli
