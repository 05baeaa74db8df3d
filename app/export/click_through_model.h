// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QJsonObject>

namespace millrace::app::exporting {

/// What click_through_walk.js walks on. Nodes and scopes (processes and sub-processes) are named by their key as text:
///
///   nodes   {kind, id, name, named, type, who, doc, facts[], scope, in, out[{id, to, name, code, otherwise}],
///   borders[],
///            stops, inside, sends[node], throws}
///   scopes  {name, starts[node], all, events[node], pool}     `all`: begins everywhere at once
///   tops    [scope]                                           processes
///   about   {element id: {name, type, doc}}                   all that has an id and can be pointed at
///
/// kind: step, exclusive, inclusive, parallel, events, scope, end, terminate. `doc` is HTML, all else is text.
QJsonObject walkableModel(const metamodel::Tree& model);

} // namespace millrace::app::exporting
