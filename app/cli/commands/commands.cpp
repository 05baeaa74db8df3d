// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <QtGlobal>
#include <array>

namespace millrace::app::cli {

std::span<const Command> commands()
{
    static constexpr std::array<Command, 17> all {{
        {"info", QT_TRANSLATE_NOOP("cli", "what a BPMN file holds, and what is wrong with it"), info, nullptr},
        {"lint", QT_TRANSLATE_NOOP("cli", "checks models: rules of BPMN and of good style, soundness"), lint, nullptr},
        {"convert", QT_TRANSLATE_NOOP("cli", "opens a file and saves it as BPMN, SVG, PNG, PDF or HTML"), nullptr,
            nullptr},
        {"set", QT_TRANSLATE_NOOP("cli", "changes one property of one element"), set, nullptr},
        {"layout", QT_TRANSLATE_NOOP("cli", "draws diagrams anew, or what they do not show yet"), layOut, nullptr},
        {"diff", QT_TRANSLATE_NOOP("cli", "what changed between two files, by element"), diff, nullptr},
        {"simulate", QT_TRANSLATE_NOOP("cli", "simulates a process and prints its figures"), simulate,
            "--report --heat-map --results"},
        {"compare", QT_TRANSLATE_NOOP("cli", "what differs between scenarios, files or versions, by simulation"),
            nullptr, nullptr},
        {"optimize", QT_TRANSLATE_NOOP("cli", "looks for the best staffing: paid cost against a figure"), optimize,
            nullptr},
        {"log", QT_TRANSLATE_NOOP("cli", "event logs: what one holds, as another format, a part of it"), eventLog,
            nullptr},
        {"sensitivity", QT_TRANSLATE_NOOP("cli", "which inputs of a scenario matter most"), sensitivity, nullptr},
        {"sweep", QT_TRANSLATE_NOOP("cli", "how many people it takes as more cases come"), sweep, nullptr},
        {"mine", QT_TRANSLATE_NOOP("cli", "makes a scenario of an event log"), mine, nullptr},
        {"run", QT_TRANSLATE_NOOP("cli", "runs one instance of a process"), run, nullptr},
        {"feel", QT_TRANSLATE_NOOP("cli", "evaluates an expression of FEEL"), evaluate, nullptr},
        {"decide", QT_TRANSLATE_NOOP("cli", "evaluates a decision of a DMN file"), decide, nullptr},
        {"repo", QT_TRANSLATE_NOOP("cli", "the versions of a project"), nullptr, nullptr},
    }};
    return all;
}

} // namespace millrace::app::cli
