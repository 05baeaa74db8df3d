// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <functional>
#include <vector>

namespace millrace::diff {

/// What turns the older tree into the newer one: changes in keys of the older one, to be applied in order. Nodes are
/// matched by id first and by structure second (same name under matched parents). Comments, instructions and white
/// space are not compared. Both trees have the same schema.
metamodel::Changes compare(const metamodel::Tree& older, const metamodel::Tree& newer);

enum class Kind { Added, Removed, Changed, Moved };

/// A difference as people speak of it: of an element, in a property.
struct Difference {
    Kind kind = Kind::Changed;
    QString element; ///< id; of what was added in the newer tree, else in the older one (a changed id is in `property`)
    metamodel::Key oldKey = metamodel::noKey; ///< in the older tree; noKey for Added
    metamodel::Key newKey = metamodel::noKey; ///< in the newer tree; noKey for Removed
    QString property; ///< for Changed; "type" when it became another type; empty for the other kinds
    QString oldValue;
    QString newValue;
};

/// For which element a node speaks (a shape for the task it shows, a documentation for what it documents), and whether
/// it only says where and how that is drawn. Null: the node is of no interest.
struct Spokesman {
    const metamodel::Element* element = nullptr;
    bool isLayout = false;
};
using SpeaksFor = std::function<Spokesman(const metamodel::Tree&, const metamodel::Element&)>;

/// The changes told by element, each difference once: an added or removed element without what it holds, changed
/// properties with their values, an element moved to another holder or place. In document order.
std::vector<Difference> differences(
    const metamodel::Tree& older, const metamodel::Tree& newer, const SpeaksFor& speaksFor);

/// "added", "removed", "changed", "moved": the word in JSON, not translated.
QString toWord(Kind kind);

} // namespace millrace::diff
