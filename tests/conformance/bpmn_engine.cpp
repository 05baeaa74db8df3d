// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/conformance/bpmn_engine/suites.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>

namespace millrace::conformance {

namespace {

int complainOf(const QString& message, int code)
{
    std::fprintf(stderr, "bpmn_engine: %s\n", qPrintable(message));
    return code;
}

QJsonArray rowsOf(const QString& path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(base::readFile(path), &error);
    if (!document.isArray())
        throw base::Failure(QStringLiteral("%1: %2").arg(
            path, error.error == QJsonParseError::NoError ? QStringLiteral("no list of rows") : error.errorString()));
    return document.array();
}

Report runSuiteIn(const QString& folder)
{
    const QString traces = folder + QStringLiteral("/expected.json");
    const QString outcomes = folder + QStringLiteral("/outcomes.json");
    if (QFileInfo::exists(traces))
        return runTraces(folder, rowsOf(traces));
    if (QFileInfo::exists(outcomes))
        return runOutcomes(folder, rowsOf(outcomes));
    throw base::Failure(QStringLiteral("%1 has neither expected.json nor outcomes.json").arg(folder));
}

int runBpmnEngine(const QStringList& arguments)
{
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral(
        "Runs BPMN models through the local engine and compares what they leave behind.\nDIR has the models, and "
        "expected.json (traces of abstract scripts, models to be refused) or outcomes.json (activities completed and "
        "cancelled).\nExit: 0 all passed or known, 1 some failed, 2 wrong usage."));
    line.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("the folder of the suite"));
    line.addHelpOption();
    line.addOptions({{QStringLiteral("format"), QStringLiteral("text (the usual) or json"), QStringLiteral("text|json"),
                         QStringLiteral("text")},
        {QStringLiteral("known"),
            QStringLiteral(
                "a file of failures that are known, a line each: case, tab, reason; they are told, and do not "
                "count for the exit code"),
            QStringLiteral("FILE")},
        {QStringLiteral("skip-absent"), QStringLiteral("exits with 77 where DIR is not there")}});
    if (!line.parse(arguments))
        return complainOf(line.errorText(), misused);
    if (line.isSet(QStringLiteral("help")))
        line.showHelp(allPassed);
    const QString format = line.value(QStringLiteral("format"));
    const bool isFormat = format == QLatin1String("text") || format == QLatin1String("json");
    if (line.positionalArguments().size() != 1 || !isFormat)
        return complainOf(QStringLiteral("takes DIR [--format text|json] [--known FILE]"), misused);
    const QString folder = line.positionalArguments().front();
    if (!QFileInfo(folder).isDir() && line.isSet(QStringLiteral("skip-absent")))
        return complainOf(QStringLiteral("skipped: the public suite of BPMN engines is not here"), skipped);
    try {
        Report report = runSuiteIn(folder);
        if (line.isSet(QStringLiteral("known")))
            report.excuse(line.value(QStringLiteral("known")));
        return report.print(format == QLatin1String("json"));
    } catch (const base::Failure& failure) {
        return complainOf(failure.message(), someFailed);
    }
}

} // namespace

} // namespace millrace::conformance

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return millrace::conformance::runBpmnEngine(QCoreApplication::arguments());
}
