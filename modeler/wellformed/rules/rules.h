// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/wellformed/wellformed.h"

namespace millrace::wellformed {

/// Adds a flaw, to be completed by the rule where it has more to say.
Flaw& add(Flaws& flaws, QString message, metamodel::Key element = metamodel::noKey,
    base::Severity severity = base::Severity::Error);
/// Offers to take an element out.
void offerRemoval(Flaw& flaw, const metamodel::Tree& tree, metamodel::Key key, QString name);
/// Offers to set an attribute, or to take it out.
void offerSet(
    Flaw& flaw, const metamodel::Element& element, QStringView attribute, std::optional<QString> value, QString name);

// --- what several rules ask
bool hasCondition(const metamodel::Element& flow);
bool isEventSubProcess(const metamodel::Element& element);
/// Has its own definition of that type (of those that are written inside the event or referred to).
bool isTriggeredBy(const metamodel::Tree& tree, const metamodel::Element& event, metamodel::TypeId definition);
/// Definitions written inside the event, then those that it refers to.
std::vector<const metamodel::Element*> triggers(const metamodel::Tree& tree, const metamodel::Element& event);

void checkAdHocSubProcess(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkBoundaryEvent(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkCompensation(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkConditionalEvent(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkDefaultFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventBasedGateway(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventDefinitions(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventSubProcess(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkGatewayDirection(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkLanes(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkLinkEvents(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkMessageFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkMultiInstance(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkReferenceTypes(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSchema(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSequenceFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSubProcessStart(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkTimer(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkUselessCondition(const metamodel::Tree&, const metamodel::Element&, Flaws&);

} // namespace millrace::wellformed
