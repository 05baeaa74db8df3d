// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <span>
#include <vector>

namespace millrace::wellformed {

/// Something that BPMN forbids. `fix` mends it, as a list of changes for one undo step; empty where only the analyst
/// can know what to do.
struct Flaw {
    base::Problem problem;
    metamodel::Key element = metamodel::noKey;
    QString fixName; ///< "Remove the condition"
    metamodel::Changes fix;
};
using Flaws = std::vector<Flaw>;

/// Looks at one element and adds what it finds. Where it leaves rule, element or line open, fillIn() says them.
using Rule = void (*)(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws);

struct NamedRule {
    const char* name; ///< "link-event"
    const char* title; ///< what it asks for, to be translated in the context "wellformed"
    Rule check;
};

/// All of them, in the order in which they are asked.
std::span<const NamedRule> rules();

/// Says rule, element, id and line of a flaw that `rule` found at `asked`.
void fillIn(Flaw& flaw, const char* rule, const metamodel::Tree& tree, const metamodel::Element& asked);

/// Asks every rule about every element, in document order. Pure: may run on a copy of the tree in another thread.
Flaws check(const metamodel::Tree& tree);

} // namespace millrace::wellformed
