// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/export/languages.h"
#include "modeler/base/failure.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

using namespace millrace;
using namespace millrace::app::cli;

namespace {

QString helpText()
{
    QString text
        = QCoreApplication::translate("cli", "Usage: millrace-cli COMMAND [arguments]") + QStringLiteral("\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command.name).toString().leftJustified(10),
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

bool paints(const Command& command, std::span<char* const> arguments)
{
    if (!command.paintsFor)
        return false;
    const QList<QByteArray> options = QByteArray(command.paintsFor).split(' ');
    return std::ranges::any_of(arguments, [&](const char* argument) {
        return std::ranges::any_of(options, [&](const QByteArray& option) {
            return QByteArrayView(argument).startsWith(option); // "--report=loan.pdf" too
        });
    });
}

/// Fonts take time to find: only what paints asks for them, on a platform that needs no display.
std::unique_ptr<QCoreApplication> application(const Command* command, int& argc, char** argv)
{
    if (command && paints(*command, {argv, std::size_t(argc)})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Qt tells of folders that a program without a window has no use for.
void passOn(QtMsgType kind, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths:")))
        complain(qFormatLogMessage(kind, context, message));
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(passOn);
    const Command* command = argc > 1 ? commandNamed(argv[1]) : nullptr;
    const auto app = application(command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("millrace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLRACE_VERSION));
    millrace::app::exporting::speak(QLocale());
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (command) {
        try {
            const int code = command->run(arguments.mid(1));
            if (!flushOutput())
                throw base::Failure(QCoreApplication::translate("cli",
                    "The result could not be written to standard output: perhaps the disk is full or nobody reads "
                    "on."));
            return code;
        } catch (const base::Failure& failure) {
            // What a file has wrong stands behind its place and says itself that it is an error.
            const QString& message = failure.message();
            complain(message.contains(QLatin1String(": error: "))
                    ? message
                    : QCoreApplication::translate("cli", "error: %1").arg(message));
            return failed;
        }
    }
    const QString first = arguments.value(0);
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
