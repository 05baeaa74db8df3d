// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/finding.h"

#include <span>

namespace millrace::lint {

/// Looks at one element and adds what it finds; the linter fills in rule, element and line. What it reads must be
/// within the reach of Affected.
using Rule = void (*)(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings);

/// What a rule looks at, for lists of rules.
enum class RuleTopic { Behaviour, Style, Names, Drawing };

struct NamedRule {
    const char* name; ///< as bpmnlint users know it, where it means the same
    const char* title; ///< what it asks for, to be translated in the context "lint"
    Rule check; ///< null: of a state of its own (overlaps, soundness)
    RuleTopic topic = RuleTopic::Style;
    bool isOff = false; ///< by itself: a project may switch it on
};

/// All of them, in the order in which they are asked; those of wellformed go before.
std::span<const NamedRule> rules();

/// Adds a finding, to be completed by the rule where it has more to say.
Finding& add(Findings& findings, base::Severity severity, QString message, metamodel::Key element = metamodel::noKey);
bool isLinkEvent(const metamodel::Element& event);
/// Stands outside of the flow by its nature: event sub-processes, compensation, steps of an ad-hoc sub-process.
bool standsAlone(const metamodel::Tree& tree, const metamodel::Element& node);

void checkStartEvent(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkEndEvent(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkLabel(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkConnected(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkConditions(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkGatewayRole(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkExpression(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkFakeJoin(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkGlobal(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkDrawn(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkComplexGateway(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkDuplicateFlows(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkImplicitEnd(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkImplicitSplit(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkImplicitStart(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkInclusiveGateway(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkSingleBlankStart(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkSingleStart(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkSingleDefinition(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkStandardSize(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkSuperfluousGateway(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkSuperfluousTermination(const metamodel::Tree&, const metamodel::Element&, Findings&);
void checkVerbObject(const metamodel::Tree&, const metamodel::Element&, Findings&);

} // namespace millrace::lint
