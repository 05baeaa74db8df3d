// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/simulation_options.h"

namespace millrace::app::cli {

/// What a simulation can leave behind besides its figures.
struct Documents {
    void (*check)(const CommandLine& line); ///< before the work begins; throws Misuse
    void (*write)(const CommandLine& line, const Subject& subject, const run::Outcome& outcome);
};

/// The command; `documents` null: no option asks for any.
int simulate(const QStringList& arguments, const Documents* documents);

/// The ending of an output file is one of those; throws Misuse.
void requireEnding(const CommandLine& line, const QString& option, const QStringList& endings);

} // namespace millrace::app::cli
