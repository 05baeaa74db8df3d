// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace millrace::app::cli {

/// While it lives, Ctrl+C (and SIGTERM) asks for a stop, so that what was done is kept; the second one ends the program
/// as usual. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return source_.get_token(); }

private:
    std::stop_source source_;
    std::mutex mutex_;
    std::condition_variable over_;
    bool isOver_ = false;
    std::thread watch_;
};

} // namespace millrace::app::cli
