// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "modeler/feel/value.h"

#include <optional>

namespace millrace::app::cli {

/// An option --NAME JSON|@FILE of commands that evaluate or run: data as a JSON object. `help` says what for.
void offerContext(CommandLine& line, const QString& name, const QString& help);

/// Puts what was given with it into `values`. Where it is no JSON object, says so on standard error and gives the exit
/// code. Throws base::Failure where a file cannot be read.
std::optional<int> readContext(const CommandLine& line, const QString& name, feel::Context& values);

/// A JSON document of FEEL's own writing: numbers keep all their digits.
QString asJson(const feel::Value& value);

} // namespace millrace::app::cli
