// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

// What BPMN allows while drawing: asked before an edit, so that the canvas can show where something may go.

/// SequenceFlow, MessageFlow, Association, DataInputAssociation or DataOutputAssociation; foreignType where nothing may
/// connect the two.
TypeId connectionBetween(
    const metamodel::Tree& tree, const metamodel::Element& source, const metamodel::Element& target);

/// Whether a sequence flow may leave (lead to) the node.
bool mayStartSequence(const metamodel::Element& source);
bool mayEndSequence(const metamodel::Element& target);

/// Whether the flows out of the node may have conditions; one of them may be its default.
bool mayHaveConditions(const metamodel::Element& source);
/// Whether it is the compensation event on a border, which leads to its handler by an association.
bool startsCompensation(const metamodel::Element& event);

/// Whether an element of the type may stand directly in the container (a process, sub-process, participant, lane,
/// collaboration).
bool canContain(const metamodel::Tree& tree, const metamodel::Element& container, TypeId type);

/// Whether an event may sit on its border.
bool canAttach(const metamodel::Element& activity);
/// Whether such an event may sit on a border.
bool mayAttach(const NewElement& what);
bool canResize(const metamodel::Element& element);

} // namespace millrace::editing
