// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "modeler/feel/value.h"

namespace millrace::app::cli {

/// The option --context JSON|@FILE of commands that evaluate.
void offerContext(CommandLine& line);

/// What was given with it; a problem in words that go to standard error, and the exit code that belongs to it.
struct GivenContext {
    feel::Context values;
    QString problem; ///< empty: all is well
    int code = done;
};
/// Throws base::Failure where a file cannot be read.
GivenContext readContext(const CommandLine& line);

/// A JSON document of FEEL's own writing: numbers keep all their digits.
QString asJson(const feel::Value& value);

} // namespace millrace::app::cli
