// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace millrace::editing {

/// The shapes of a choreography activity's participants upon its own: who starts it at the top, the last of the others
/// at the bottom. `shape` is the id of the activity's. Empty for anything else, and for one that names nobody.
std::vector<metamodel::Draft> bandDrafts(
    const metamodel::Tree& tree, const metamodel::Element& activity, const QString& shape, const QRectF& bounds);

} // namespace millrace::editing
