// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/wellformed/wellformed.h"

namespace millrace::wellformed {

namespace {

void askAll(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    for (const NamedRule& rule : rules()) {
        const std::size_t before = flaws.size();
        rule.check(tree, element, flaws);
        for (std::size_t i = before; i < flaws.size(); ++i)
            fillIn(flaws[i], rule.name, tree, element);
    }
    for (const metamodel::Element* child : element.children())
        askAll(tree, *child, flaws);
}

} // namespace

void fillIn(Flaw& flaw, const char* rule, const metamodel::Tree& tree, const metamodel::Element& asked)
{
    flaw.problem.rule = QLatin1String(rule);
    if (flaw.element == metamodel::noKey)
        flaw.element = asked.key();
    const metamodel::Element& concerned = *tree.find(flaw.element);
    flaw.problem.element = concerned.id();
    flaw.problem.line = concerned.line();
}

Flaws check(const metamodel::Tree& tree)
{
    Flaws flaws;
    askAll(tree, tree.root(), flaws);
    return flaws;
}

} // namespace millrace::wellformed
