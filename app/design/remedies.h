// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/finding.h"

#include <QString>

namespace millrace::editing {
class Edit;
}

namespace millrace::app::design {

// What mends findings whose cure is more than a list of changes: with the verbs of the editor, so that the drawing
// stays in order.

/// What the cure of a finding is called ("Add an end event"); empty where only the analyst can know what to do. Reads
/// only: may run on a copy of the tree in another thread.
QString remedyName(const metamodel::Tree& tree, const lint::Finding& finding);
/// Whether the cure is a name, which the analyst types on the canvas.
bool isToBeNamed(const lint::Finding& finding);
/// Does what remedyName() says. Throws base::Failure where the drawing does not allow it; then nothing is to be kept.
void applyRemedy(editing::Edit& edit, const lint::Finding& finding);

} // namespace millrace::app::design
