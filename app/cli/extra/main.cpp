// SPDX-License-Identifier: GPL-3.0-or-later
// millrace-cli-extra: what millrace-cli goes on as where pictures, fonts or versions are needed.
#include "app/cli/command_line.h"
#include "app/cli/extra/extra_commands.h"
#include "app/cli/program.h"

#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

using namespace millrace::app::cli;

namespace {

struct ExtraCommand {
    const char* name;
    Run run;
    bool paints; ///< needs fonts, which take time to find
};

constexpr std::array<ExtraCommand, 4> extraCommands {{
    {"compare", compare, false},
    {"convert", convert, true},
    {"repo", repo, false},
    {"simulate", simulateWithDocuments, true},
}};

/// One that paints does so on a platform that needs no display.
std::unique_ptr<QCoreApplication> application(bool paints, int& argc, char** argv)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    passMessagesOn();
    const auto command = std::ranges::find_if(
        extraCommands, [&](const ExtraCommand& one) { return argc > 1 && std::strcmp(one.name, argv[1]) == 0; });
    const bool isKnown = command != extraCommands.end();
    const auto app = application(isKnown && command->paints, argc, argv);
    introduce();
    if (isKnown)
        return perform(command->run);
    complain(QCoreApplication::translate("cli", "millrace-cli starts this program where it needs it. See %1")
                 .arg(QStringLiteral("millrace-cli --help")));
    return misused;
}
