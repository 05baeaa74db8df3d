// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace millrace::dmn {

/// The packages of DMN 1.1 to 1.6: semantic, DMNDI, DI, DC. The versions differ in their namespaces and in what was
/// added; new elements take the namespace that the file has.
const std::vector<const metamodel::Package*>& packages();
const metamodel::Schema& schema();

/// What reading a DMN file gave. No tree: refused, and the problems say why. Else the problems name ids used twice and
/// references that lead nowhere, each with its line; nothing is dropped because of them.
metamodel::Loaded load(const QByteArray& source, const QString& file = QString());
/// As above from disk; throws base::Failure when the file cannot be read.
metamodel::Loaded loadFile(const QString& path);
/// "1.3": what the file's namespace says; empty for one that no version has.
QString versionOf(const metamodel::Element& definitions);
/// Whether a root element is that of a DMN file, whatever its version.
bool isDefinitions(const metamodel::Element& root);
/// A new model with one decision, an empty table, and its diagram: in DMN 1.3, which most engines run.
QByteArray newModel(const QString& name);

} // namespace millrace::dmn
