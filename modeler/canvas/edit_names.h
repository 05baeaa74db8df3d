// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <QString>
#include <vector>

namespace millrace::canvas {

using metamodel::Key;

// What undo says of an edit: a verb and what it was done to. "Append user task", "Move 3 elements".

QString appendName(const editing::NewElement& what);
QString insertName(const editing::NewElement& what); ///< into a flow
QString createName(const editing::NewElement& what);
QString changeName(const editing::NewElement& what);
QString moveName(const metamodel::Tree& tree, const std::vector<Key>& elements);
QString deleteName(const metamodel::Tree& tree, const std::vector<Key>& elements);
QString cutName(const metamodel::Tree& tree, const std::vector<Key>& elements);
QString renameName(const metamodel::Tree& tree, Key element);
QString resizeName(const metamodel::Tree& tree, Key element);
QString bendName(const metamodel::Tree& tree, Key element);
QString reconnectName(const metamodel::Tree& tree, Key element);
QString labelName(const metamodel::Tree& tree, Key element);
/// Of what was just connected.
QString connectName(const metamodel::Tree& tree, Key element);

/// A type's name as it stands inside a sentence: "user task"; a language may keep its capital.
QString insideSentence(const QString& typeTitle);

} // namespace millrace::canvas
