// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/commands.h"

namespace millrace::app::cli {

/// What goes wrong, and Qt's warnings, to standard error; before anything else is done.
void passMessagesOn();

/// Names the program and its language. After the application object has been made.
void introduce();

/// Runs a command with the program's arguments from behind its name, and hands on what it printed. A base::Failure and
/// output that could not be written become a line on standard error and the exit code `failed`.
int perform(Run run);

} // namespace millrace::app::cli
