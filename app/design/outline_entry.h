// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>

namespace millrace::editing {
class Edit;
}

namespace millrace::app::design {

/// A line of the outline as somebody has typed it.
struct OutlineEntry {
    enum class Kind {
        Step,
        Question, ///< "Complete?": what is added to it are its answers
        AtOnce, ///< "Checks:": what is added to it is done at the same time
        End, ///< "Rejected.": nothing follows
        GoOn, ///< "-> Check the papers": goes on with a step that is there
    };
    Kind kind = Kind::Step;
    QString answer; ///< "no: Ask for papers" below a question begins a branch of that name
    QString name; ///< of the step; of the one to go on with
};

/// Answers are told from names only below a question.
OutlineEntry outlineEntry(const QString& typed, bool isBelowQuestion);

/// Where a new line stands.
enum class OutlinePlace {
    Next, ///< behind the step
    Branch, ///< a further way out of the gateway
    AfterAll, ///< behind all branches of the gateway that have not ended, where they meet
};

/// Draws the line; gives the element that was made, or the step that is gone on with, or noKey where the diagram
/// cannot have it: then nothing is changed. For Branch and AfterAll the element is a gateway.
metamodel::Key drawEntry(editing::Edit& edit, metamodel::Key element, OutlinePlace place, const OutlineEntry& entry);

/// Whether something may come behind the gateway's branches: they meet, or one of them has not ended.
bool canComeAfterAll(const metamodel::Tree& tree, metamodel::Key gateway);

/// Gives the step to who is called that: into the lane of that name, or into a new one. The first name that a process
/// without lanes hears gets all of it. False where the step is not drawn.
bool giveTo(editing::Edit& edit, metamodel::Key element, const QString& who);

} // namespace millrace::app::design
