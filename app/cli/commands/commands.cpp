// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <QtGlobal>
#include <array>

namespace millrace::app::cli {

std::span<const Command> commands()
{
    static constexpr std::array<Command, 17> all {{
        {"info", QT_TRANSLATE_NOOP("cli", "what a BPMN file holds, and what is wrong with it"), info, false},
        {"lint", QT_TRANSLATE_NOOP("cli", "checks models: rules of BPMN and of good style, soundness"), lint, false},
        {"convert", QT_TRANSLATE_NOOP("cli", "opens a file and saves it as BPMN, SVG, PNG, PDF or HTML"), convert,
            true},
        {"set", QT_TRANSLATE_NOOP("cli", "changes one property of one element"), set, false},
        {"layout", QT_TRANSLATE_NOOP("cli", "draws diagrams anew, or what they do not show yet"), layOut, false},
        {"diff", QT_TRANSLATE_NOOP("cli", "what changed between two files, by element"), diff, false},
        {"simulate", QT_TRANSLATE_NOOP("cli", "simulates a process and prints its figures"), simulate, true},
        {"compare", QT_TRANSLATE_NOOP("cli", "what differs between scenarios, files or versions, by simulation"),
            compare, false},
        {"optimize", QT_TRANSLATE_NOOP("cli", "looks for the best staffing: paid cost against a figure"), optimize,
            false},
        {"log", QT_TRANSLATE_NOOP("cli", "event logs: what one holds, as another format, a part of it"), eventLog,
            false},
        {"sensitivity", QT_TRANSLATE_NOOP("cli", "which inputs of a scenario matter most"), sensitivity, false},
        {"sweep", QT_TRANSLATE_NOOP("cli", "how many people it takes as more cases come"), sweep, false},
        {"mine", QT_TRANSLATE_NOOP("cli", "makes a scenario of an event log"), mine, false},
        {"run", QT_TRANSLATE_NOOP("cli", "runs one instance of a process"), run, false},
        {"feel", QT_TRANSLATE_NOOP("cli", "evaluates an expression of FEEL"), evaluate, false},
        {"decide", QT_TRANSLATE_NOOP("cli", "evaluates a decision of a DMN file"), decide, false},
        {"repo", QT_TRANSLATE_NOOP("cli", "the versions of a project"), repo, false},
    }};
    return all;
}

} // namespace millrace::app::cli
