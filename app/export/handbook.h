// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>

namespace millrace::app::exporting {

// The process handbook of a file, for people who do not model: its diagrams, every step in the order in which the
// process is told with who does it, when, and what is written about it, who takes part in what, and what else is
// documented. In the locale's language. Names and documentation are text, whatever they hold. All need a
// QGuiApplication; the same model gives the same words.

/// One page that needs nothing else, UTF-8, with the diagrams as SVG; links lead from calls to what is called.
QByteArray handbookHtml(const metamodel::Tree& model, const QString& title, bool dark = false);
/// A4 pages, numbered.
QByteArray handbookPdf(const metamodel::Tree& model, const QString& title);
/// OpenDocument text, for going on writing in a word processor.
QByteArray handbookOdt(const metamodel::Tree& model, const QString& title);

} // namespace millrace::app::exporting
