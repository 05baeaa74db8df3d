// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/linter.h"

#include <span>

namespace millrace::lint {

/// Looks at one element and adds what it finds; the linter fills in rule, element and line.
using Rule = void (*)(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings);

struct NamedRule {
    const char* name;
    Rule check;
};

/// All of them, in the order in which they are asked.
std::span<const NamedRule> rules();

void checkStartEvent(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkEndEvent(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkLabel(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkConnected(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkConditions(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkGatewayRole(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkExpression(const metamodel::Tree&, const metamodel::Element&, Findings&);

} // namespace millrace::lint
