// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::dmn {

// Thin readers over the elements of a DMN file: what would else be written by hand wherever the model is read.

/// What an href points at: an element of this file ("#id"), or of the model with another namespace ("urn:other#id").
struct Href {
    QString ns; ///< empty for this file
    QString id;
};
/// Of a DMNElementReference (<requiredInput href="..."/>). A namespace that is the file's own counts as none.
Href hrefOf(const metamodel::Element& reference);
/// The element of this file that the reference means; null for none.
const metamodel::Element* referred(const metamodel::Tree& tree, const metamodel::Element& reference);

/// What expressions call an element: the name of its variable, else its own.
QString variableName(const metamodel::Element& drgElement);
/// The boxed expression in an element that holds one: a decision, a context entry, a binding; null for none.
const metamodel::Element* expressionIn(const metamodel::Element& element);
/// The <text> of a literal expression or unary tests.
QString textOf(const metamodel::Element& element);
/// The id of the element, or of the next one up that has one.
QString nearestId(const metamodel::Element& element);

std::vector<const metamodel::Element*> decisions(const metamodel::Tree& tree);

} // namespace millrace::dmn
