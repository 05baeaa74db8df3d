// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/linter.h"

#include "modeler/lint/rules/rules.h"

namespace millrace::lint {

namespace {

void visit(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    for (const NamedRule& rule : rules()) {
        const std::size_t before = findings.size();
        rule.check(tree, element, findings);
        for (std::size_t i = before; i < findings.size(); ++i) {
            Finding& finding = findings[i];
            finding.problem.rule = QLatin1String(rule.name);
            if (finding.element == metamodel::noKey)
                finding.element = element.key();
            const metamodel::Element& concerned = *tree.find(finding.element);
            finding.problem.element = concerned.id();
            finding.problem.line = concerned.line();
        }
    }
    for (const metamodel::Element* child : element.children())
        visit(tree, *child, findings);
}

} // namespace

Findings lint(const metamodel::Tree& tree)
{
    Findings findings;
    visit(tree, tree.root(), findings);
    return findings;
}

} // namespace millrace::lint
