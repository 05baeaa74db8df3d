// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace millrace::metamodel {

/// The four changes. Each carries what its inverse needs, is a plain value, and can be applied to any tree in which the
/// keys mean the same (a mirrored copy on another thread). `before` is the key of the node it stands in front of, or
/// noKey for the end of the parent.
struct Insert {
    std::shared_ptr<const Element> subtree; ///< an immutable copy, keys included
    Key parent = noKey;
    Key before = noKey;
};
struct Remove {
    std::shared_ptr<const Element> subtree; ///< as it was
    Key parent = noKey;
    Key before = noKey;
};
struct Move {
    Key key = noKey;
    Key oldParent = noKey;
    Key oldBefore = noKey;
    Key parent = noKey;
    Key before = noKey;
};
/// Sets an attribute ("name", "{uri}name") or the element's text (bodyProperty); no value: it is not there.
struct Set {
    Key key = noKey;
    QString property;
    std::optional<QString> oldValue;
    std::optional<QString> value;
    /// How an element's text was and will be shared among its text nodes, where that cannot be told from the value
    /// alone.
    std::vector<QString> oldParts = {};
    std::vector<QString> parts = {};
};
inline constexpr QStringView bodyProperty = u"#text";

using Change = std::variant<Insert, Remove, Move, Set>;
using Changes = std::vector<Change>;

Change inverse(const Change& change);
/// The inverses, last first.
Changes inverse(const Changes& changes);
/// The key of what is changed: the subtree's root for Insert and Remove.
Key subject(const Change& change);

} // namespace millrace::metamodel
