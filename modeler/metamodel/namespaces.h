// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <optional>

namespace millrace::metamodel {

/// The URI that a prefix stands for at an element, by its own declarations, uses and those above; none when unbound.
std::optional<QString> uriOfPrefix(const Element& element, QStringView prefix);

/// A prefix that stands for the URI at the element; none when there is none. Attributes need one that is not empty.
std::optional<QString> prefixOfUri(const Element& element, QStringView uri, bool forAttribute);

/// A prefix that stands for nothing else at the element: the wish, else the wish with a number.
QString freePrefix(const Element& element, const QString& wish);

} // namespace millrace::metamodel
