// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/log/log_reader.h"

namespace millrace::app::cli {

/// --case, --activity ... --delimiter, --dates, --zone: what all that read event logs take.
void declareLogOptions(CommandLine& line);
/// Misuse where an option is none.
log::ReadOptions logReadOptions(const CommandLine& line);

} // namespace millrace::app::cli
