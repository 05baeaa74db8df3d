// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/report.h"
#include "simulator/scenario/scenarios.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace millrace::app::exporting {

// Results and scenarios as other programs read them.

/// The endings of files that results are written to: "json", "csv", "xlsx" and "bpsim".
QStringList resultsFormats();
/// What came of a simulation, by the ending of the file's name; `version` matters to BPSim's result values alone. Empty
/// for any other ending. A workbook needs a QGuiApplication.
QByteArray resultsFor(
    const QString& suffix, const ReportSubject& subject, scenario::BpsimVersion version = scenario::BpsimVersion::Two);

/// The ways in which a scenario stands in a model: "bpsim" (in the version that is there, else 2.0), "bpsim-2.0",
/// "bpsim-1.0" and "qbp".
QStringList scenarioFormats();
/// The version of BPSim that the name of a format asks for; none: as there, or no BPSim.
std::optional<scenario::BpsimVersion> bpsimVersionOf(const QString& format);
/// The model's bytes with the scenario in them, whole, whatever it inherits. What the format has no words for is named
/// in `remarks`, translated.
QByteArray modelWith(
    const metamodel::Tree& model, scenario::Scenario scenario, const QString& format, QStringList& remarks);

} // namespace millrace::app::exporting
