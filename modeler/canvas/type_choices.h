// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <QString>
#include <vector>

namespace millrace::canvas {

enum class TypeCategory : std::uint8_t {
    Tasks,
    SubProcesses,
    Gateways,
    StartEvents,
    IntermediateEvents,
    BoundaryEvents,
    EndEvents,
    Data,
    Pools,
    Notes,
    Choreography,
    Conversations,
    Flows, ///< an element becomes one of these; none is made by itself
};
QString titleOf(TypeCategory category); ///< translated

/// Something that can be made, or that an element can become, in words. All come from one table.
struct TypeChoice {
    editing::NewElement what;
    TypeCategory category = TypeCategory::Tasks;
    QString title; ///< translated: "User task", "Timer start event"
    QString description; ///< translated, a sentence: "A person does it, helped by the software"
    QString words; ///< translated: what else people call it
    bool isPresent = false; ///< what it is now
};

/// All that the element may become, itself included, the usual first; empty for what has no other form.
std::vector<TypeChoice> typeChoices(const metamodel::Tree& tree, const metamodel::Element& element);
/// All that can be created somewhere in the diagram.
std::vector<TypeChoice> creatable();
/// All that can come next after the element, connected to it; of a sequence flow, what can be put into it.
std::vector<TypeChoice> appendable(const metamodel::Tree& tree, const metamodel::Element& source);

/// What people call it, translated.
QString titleOf(const editing::NewElement& what);

} // namespace millrace::canvas
