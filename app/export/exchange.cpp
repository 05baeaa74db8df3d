// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exchange.h"

#include "simulator/results/to_csv.h"
#include "simulator/results/to_json.h"
#include "simulator/run/result_values.h"
#include "simulator/scenario/qbp_writer.h"

#include <QJsonDocument>

namespace millrace::app::exporting {

namespace {

constexpr const char* qbpFormat = "qbp";

QJsonObject figuresAsJson(const ReportSubject& subject)
{
    return results::toJson(subject.outcome.description, subject.outcome.results, subject.outcome.processes);
}

struct ResultsFormat {
    const char* ending;
    QByteArray (*write)(const ReportSubject& subject, scenario::BpsimVersion version);
};
constexpr ResultsFormat resultsRows[] = {
    {"json",
        [](const ReportSubject& subject, scenario::BpsimVersion) {
            return QJsonDocument(figuresAsJson(subject)).toJson();
        }},
    {"csv",
        [](const ReportSubject& subject, scenario::BpsimVersion) { return results::toCsv(figuresAsJson(subject)); }},
    {"xlsx", [](const ReportSubject& subject, scenario::BpsimVersion) { return reportXlsx(subject); }},
    {"bpsim",
        [](const ReportSubject& subject, scenario::BpsimVersion version) {
            return run::resultValues(subject.model, subject.scenario, subject.simulation, subject.outcome, version);
        }},
};

} // namespace

QStringList resultsFormats()
{
    QStringList endings;
    for (const ResultsFormat& row : resultsRows)
        endings << QLatin1String(row.ending);
    return endings;
}

QByteArray resultsFor(const QString& suffix, const ReportSubject& subject, scenario::BpsimVersion version)
{
    for (const ResultsFormat& row : resultsRows)
        if (suffix == QLatin1String(row.ending))
            return row.write(subject, version);
    return {};
}

QStringList scenarioFormats()
{
    return {
        QStringLiteral("bpsim"), QStringLiteral("bpsim-1.0"), QStringLiteral("bpsim-2.0"), QLatin1String(qbpFormat)};
}

std::optional<scenario::BpsimVersion> bpsimVersionOf(const QString& format)
{
    if (format == QLatin1String("bpsim-1.0"))
        return scenario::BpsimVersion::One;
    return format == QLatin1String("bpsim-2.0") ? std::optional(scenario::BpsimVersion::Two) : std::nullopt;
}

QByteArray modelWith(
    const metamodel::Tree& model, scenario::Scenario scenario, const QString& format, QStringList& remarks)
{
    scenario.inherits.clear(); // what it inherits is in it
    return format == QLatin1String(qbpFormat) ? scenario::withQbp(model, scenario, remarks)
                                              : scenario::withBpsim(model, scenario, bpsimVersionOf(format));
}

} // namespace millrace::app::exporting
