// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

namespace millrace::app::cli {

/// One command: reads its arguments, does its work, prints, and gives the exit code. Throws base::Failure.
using Run = int (*)(const QStringList& arguments);

struct Command {
    const char* name;
    const char* summary; ///< to be translated in the context "cli"
    Run run; ///< null: in millrace-cli-extra alone
    const char* extraFor; ///< the options with which millrace-cli-extra does it; null: none
};

/// All of them, in the order of the help.
std::span<const Command> commands();

int info(const QStringList& arguments);
int lint(const QStringList& arguments);
int set(const QStringList& arguments);
int layOut(const QStringList& arguments);
int diff(const QStringList& arguments);
int simulate(const QStringList& arguments);
int optimize(const QStringList& arguments);
int sensitivity(const QStringList& arguments);
int eventLog(const QStringList& arguments);
int sweep(const QStringList& arguments);
int mine(const QStringList& arguments);
int run(const QStringList& arguments);
int evaluate(const QStringList& arguments);
int decide(const QStringList& arguments);

} // namespace millrace::app::cli
