// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace millrace::bpmn {

/// The packages of BPMN 2.0: semantic, BPMNDI, DI, DC.
const std::vector<const metamodel::Package*>& packages();
/// The schema of a BPMN file: packages() alone.
const metamodel::Schema& schema();
/// BPMN with packages for its extensions on top (BPSim ...). Keep it as long as trees that were loaded with it.
std::unique_ptr<metamodel::Schema> schemaWith(const std::vector<const metamodel::Package*>& extensions);

/// What reading a BPMN file gave. No tree: refused, and the problems say why. Else the problems name broken references,
/// duplicate ids, senseless geometry and the like, each with its line; nothing is dropped because of them. Errors are
/// references that a process cannot do without (both ends of a flow, what a boundary event is attached to, a default
/// flow); the rest are warnings.
metamodel::Loaded load(
    const QByteArray& source, const QString& file = QString(), const metamodel::Schema& schema = bpmn::schema());
/// As above from disk; throws base::Failure when the file cannot be read.
metamodel::Loaded loadFile(const QString& path, const metamodel::Schema& schema = bpmn::schema());
/// A new, empty diagram: one process with a start event, and its diagram.
QByteArray newDiagram(const QString& name);

} // namespace millrace::bpmn
