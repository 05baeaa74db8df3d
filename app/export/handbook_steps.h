// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/steps.h"

#include <QString>

namespace millrace::app::exporting {

// Pieces of HTML of a handbook; their classes are those of handbook_style.h.

/// What is written about an element: its paragraphs, with links that can be followed. Empty where nothing is.
QString documentationOf(const metamodel::Element& element);
/// Where links to an element lead: "step-12".
QString anchorOf(const metamodel::Element& element);
/// Each process under its heading, with its steps: number, name, kind, who does it, condition, what is called, and what
/// is written about it.
QString stepsText(const metamodel::Tree& model, const std::vector<editing::Step>& steps);
/// What is documented besides the steps: data, lanes, flows, messages. Empty where nothing is.
QString otherDocumentation(const metamodel::Tree& model);

} // namespace millrace::app::exporting
