// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <memory>

namespace millrace::app::cli {

/// Opens a BPMN file. Where it is refused, its problems go to standard error and there is no tree.
metamodel::Loaded openModel(const QString& path);

/// The element with that id; throws base::Failure when there is none or there are several.
const metamodel::Element& elementWithId(const metamodel::Tree& tree, const QString& id, const QString& file);

} // namespace millrace::app::cli
