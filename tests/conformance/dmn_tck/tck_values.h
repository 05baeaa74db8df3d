// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"
#include "modeler/metamodel/element.h"

namespace millrace::conformance {

/// The value in an element of the DMN TCK's test cases: <value xsi:type="xsd:decimal">, <list> or <component>s. Nil,
/// and what is no number, is null.
feel::Value valueOf(const metamodel::Element& element);
/// Whether a result is the expected one: numbers to eight decimal places, as the suite's own runners compare them.
bool agree(const feel::Value& expected, const feel::Value& got);

} // namespace millrace::conformance
