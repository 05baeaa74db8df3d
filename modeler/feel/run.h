// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/warning.h"

#include <cstdint>

namespace millrace::feel {

class Scope;

/// One evaluation from the outside, with all the functions and expressions that it leads to: where its warnings go,
/// whose clock now() reads, and what it may still use up. Not shared among threads.
struct Run {
    Run(Warnings& sink, const Scope& clockScope)
        : warnings(&sink)
        , clock(&clockScope)
    { }
    virtual ~Run() = default; ///< hosts add what they need to know in the functions that they bring

    Warnings* warnings;
    const Scope* clock;
    int depth = 0; ///< levels of nesting that are taken
    std::int64_t steps = 20'000'000; ///< of loops and calls that are left

    static constexpr int maximumDepth = 1500;
};

} // namespace millrace::feel
