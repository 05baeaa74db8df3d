// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/results/queueing.h"
#include "simulator/results/results.h"
#include "simulator/run/plan.h"

#include <vector>

namespace millrace::run {

/// What queueing theory says of the pools of a plan where a law holds exactly, beside these results of it.
///
/// A law holds where cases arrive by chance alone (exponential intervals around the clock) and, from there to the pool
/// and wherever else its work comes from, there are only exclusive ways, delays that nobody works on, forks of which
/// one way leads to it, and pools of exponential work. It works around the clock, first come first served, on one piece
/// each. Then work that is exponential with one mean waits as Erlang C says, in loops too (Baskett, Chandy, Muntz and
/// Palacios: Open, closed, and mixed networks of queues. Journal of the ACM 22 (1975)); other work waits as Pollaczek
/// and Khinchine say where one person does it and no case comes twice.
std::vector<results::Expectation> expectationsOf(const Plan& plan, const results::Results& results);

/// What can be told by calculation before anything is simulated, where a formula applies, each in words that name it:
/// how busy a pool will be (flow analysis), how long work waits for it (by the laws above), how much work a case makes,
/// and how long it takes from beginning to end: only where it is always at one place, and waits by those laws alone.
/// Notes, those of pools with their id.
base::Problems forecastOf(const Plan& plan);

} // namespace millrace::run
