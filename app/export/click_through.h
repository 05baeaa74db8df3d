// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>

namespace millrace::app::exporting {

/// One page, UTF-8, that needs nothing else and loads nothing: people walk through the process on it, from its start
/// along the answers that they give, with what is written about each step beside the diagram, and note what is
/// different in reality. Tokens move as in BPMN: branches side by side, joins that wait, sub-processes and called
/// processes of the file entered, events on borders. Light or dark as the reader's system is; all can be done with the
/// keyboard. In the locale's language; names and documentation are text, whatever they hold. Needs a QGuiApplication.
QByteArray clickThrough(const metamodel::Tree& model, const QString& title);

} // namespace millrace::app::exporting
