// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <QString>
#include <vector>

namespace millrace::canvas {

/// Something that an element can become, in words.
struct TypeChoice {
    editing::NewElement what;
    QString title; ///< translated: "User task", "Timer start event"
    bool isPresent = false; ///< what it is now
};

/// All that the element may become, itself included, the usual first; empty for what has no other form.
std::vector<TypeChoice> typeChoices(const metamodel::Tree& tree, const metamodel::Element& element);

} // namespace millrace::canvas
