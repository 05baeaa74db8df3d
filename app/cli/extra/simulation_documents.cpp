// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/simulate.h"
#include "app/cli/extra/extra_commands.h"
#include "app/export/exchange.h"
#include "app/export/heat_map.h"
#include "app/export/report.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app::cli {

namespace {

struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void checkDocuments(const CommandLine& line)
{
    requireEnding(line, QStringLiteral("results"), exporting::resultsFormats());
    requireEnding(line, QStringLiteral("report"),
        {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("pdf"), QStringLiteral("xlsx")});
    requireEnding(line, QStringLiteral("heat-map"), {QStringLiteral("png")});
}

void writePictures(const CommandLine& line, const exporting::ReportSubject& subject)
{
    if (line.has(QStringLiteral("report")))
        base::writeFileAtomically(line.value(QStringLiteral("report")),
            exporting::reportFor(QFileInfo(line.value(QStringLiteral("report"))).suffix().toLower(), subject));
    if (!line.has(QStringLiteral("heat-map")))
        return;
    const QByteArray png = exporting::heatMapPng(subject.model, subject.outcome.results);
    if (png.isEmpty())
        throw base::Failure(DocumentWords::tr("%1 has no diagram, so there is no heat map. Lay it out first.")
                                .arg(line.files().front()));
    base::writeFileAtomically(line.value(QStringLiteral("heat-map")), png);
}

void writeResults(const CommandLine& line, const exporting::ReportSubject& subject, scenario::BpsimVersion version)
{
    if (!line.has(QStringLiteral("results")))
        return;
    const QString path = line.value(QStringLiteral("results"));
    const QString format = QFileInfo(path).suffix().toLower();
    if (format == QLatin1String("bpsim") && version == scenario::BpsimVersion::One)
        complain(DocumentWords::tr("%1: note: the scenario is BPSim 1.0, which has no place for cycle times; they are "
                                   "left out. 'convert --as bpsim-2.0' makes it 2.0.")
                     .arg(path));
    base::writeFileAtomically(path, exporting::resultsFor(format, subject, version));
}

void writeDocuments(const CommandLine& line, const Subject& subject, const run::Outcome& outcome)
{
    const exporting::ReportSubject shown {*subject.model.tree, QFileInfo(line.files().front()).completeBaseName(),
        subject.chosen.scenario, *subject.simulation, outcome};
    writeResults(line, shown, subject.chosen.version);
    writePictures(line, shown);
}

} // namespace

int simulateWithDocuments(const QStringList& arguments)
{
    static constexpr Documents documents {checkDocuments, writeDocuments};
    return simulate(arguments, &documents);
}

} // namespace millrace::app::cli
