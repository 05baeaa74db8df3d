// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstring>
#include <span>
#include <unistd.h>

using namespace millrace::app::cli;

namespace {

QString helpText()
{
    QString text
        = QCoreApplication::translate("cli", "Usage: millrace-cli COMMAND [arguments]") + QStringLiteral("\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command.name).toString().leftJustified(11),
                        QCoreApplication::translate("cli", command.summary));
    }
    return text + QLatin1Char('\n')
        + QCoreApplication::translate(
            "cli", "millrace-cli COMMAND --help says more, with examples. --version prints the version.")
        + QStringLiteral("\n\n")
        + QCoreApplication::translate("cli",
            "Exit: 0 done; 1 the model or the data has errors or findings, or it could not be done; 2 wrong usage.\n"
            "Errors and warnings go to standard error, each with file, line and element. info, lint, run and simulate "
            "exit with 1\nfor a model with errors; commands that hand a model on (convert, set, diff) exit "
            "with 0 when the output is whole.")
        + QStringLiteral("\n\n")
        + QCoreApplication::translate("cli",
            "To begin with:\n  millrace-cli info order.bpmn\n  millrace-cli simulate order.bpmn --report order.html");
}

const Command* commandNamed(const char* name)
{
    const auto all = commands();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Command& c) { return std::strcmp(c.name, name) == 0; });
    return found == all.end() ? nullptr : &*found;
}

bool needsExtra(const Command& command, std::span<char* const> arguments)
{
    if (!command.run)
        return true;
    const QList<QByteArray> options = QByteArray(command.extraFor).split(' ');
    return command.extraFor && std::ranges::any_of(arguments, [&](const char* argument) {
        return std::ranges::any_of(options, [&](const QByteArray& option) {
            return QByteArrayView(argument).startsWith(option); // "--report=loan.pdf" too
        });
    });
}

/// This process goes on as millrace-cli-extra, with the same arguments; returns only where that is not there.
int continueAsExtra(char** arguments)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    // Beside it where it was built; installed, out of the users' way.
    const QStringList places {folder.filePath(QStringLiteral("millrace-cli-extra")),
        QDir::cleanPath(folder.filePath(QStringLiteral("../libexec/millrace/millrace-cli-extra")))};
    for (const QString& place : places)
        ::execv(QFile::encodeName(place).constData(), arguments);
    introduce(); // millrace-cli-extra would have done it
    complain(QCoreApplication::translate(
        "cli", "error: This command needs the program millrace-cli-extra, which is not at %1. Install Millrace again.")
                 .arg(places.join(QCoreApplication::translate("cli", " or "))));
    return failed;
}

} // namespace

int main(int argc, char** argv)
{
    passMessagesOn();
    const QCoreApplication app(argc, argv);
    const Command* command = argc > 1 ? commandNamed(argv[1]) : nullptr;
    if (command && needsExtra(*command, {argv, std::size_t(argc)}))
        return continueAsExtra(argv);
    introduce();
    if (command)
        return perform(command->run);
    const QString first = QCoreApplication::arguments().value(1);
    if (first == QLatin1String("--version")) {
        print(QStringLiteral("millrace-cli " MILLRACE_VERSION));
        return done;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        print(helpText());
        return done;
    }
    complain(first.isEmpty() ? QCoreApplication::translate("cli", "Which command?")
                             : QCoreApplication::translate("cli", "There is no command '%1'.").arg(first));
    complain(helpText());
    return misused;
}
