// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <QByteArray>
#include <QString>

namespace millrace::app::exporting {

/// What a report is about; all borrowed.
struct ReportSubject {
    const metamodel::Tree& model;
    QString title; ///< the model's name where the process has none
    const scenario::Scenario& scenario;
    const run::Simulation& simulation;
    const run::Outcome& outcome;
};

/// One HTML page that needs nothing else, for reading and printing: key figures with their intervals, the bottleneck in
/// words, the diagram with its heat map, charts, tables, the scenario's values and what was assumed. UTF-8, in the
/// locale's language and digits. Needs a QGuiApplication. The same outcome gives the same bytes.
QByteArray report(const ReportSubject& subject);

/// The same as a PDF, A4 upright, its texts to be searched. Needs a QGuiApplication.
QByteArray reportPdf(const ReportSubject& subject);

/// The same as a workbook for spreadsheets (Office Open XML): key figures, activities, pools and outcomes as numbers
/// with their units and 95 % intervals, the inputs with their sources, assumptions and warnings, and the picture of the
/// model. Needs a QGuiApplication.
QByteArray reportXlsx(const ReportSubject& subject);

/// By the ending of the file's name: "html", "htm", "pdf" or "xlsx"; empty for any other.
QByteArray reportFor(const QString& suffix, const ReportSubject& subject);

} // namespace millrace::app::exporting
