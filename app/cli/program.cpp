// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command_line.h"
#include "app/export/languages.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QLocale>

namespace millrace::app::cli {

namespace {

/// Qt tells of folders that a program without a window has no use for.
void passOn(QtMsgType kind, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths:")))
        complain(qFormatLogMessage(kind, context, message));
}

} // namespace

void passMessagesOn()
{
    qInstallMessageHandler(passOn);
}

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("millrace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLRACE_VERSION));
    exporting::speak(QLocale());
}

int perform(Run run)
{
    try {
        const int code = run(QCoreApplication::arguments().mid(2));
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

} // namespace millrace::app::cli
