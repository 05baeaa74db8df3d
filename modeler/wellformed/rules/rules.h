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
/// In a process that is to be run: drawings may leave open, or say in words, what execution has to know.
bool isToRun(const metamodel::Element& element);
bool isEventSubProcess(const metamodel::Element& element);
/// Has its own definition of that type (of those that are written inside the event or referred to).
bool isTriggeredBy(const metamodel::Tree& tree, const metamodel::Element& event, metamodel::TypeId definition);
/// Definitions written inside the event, then those that it refers to.
std::vector<const metamodel::Element*> triggers(const metamodel::Tree& tree, const metamodel::Element& event);

/// What start-and-end says, for rules of style that would say it again. In what is to be run alone:
/// the scope has an end and no start, or the other way round,
bool lacksStart(const metamodel::Element& scope);
bool lacksEnd(const metamodel::Element& scope);
/// and a flow has to lead to the node, or to leave it.
bool mustBeReached(const metamodel::Tree& tree, const metamodel::Element& node);
bool mustGoOn(const metamodel::Tree& tree, const metamodel::Element& node);

void checkAdHocSubProcess(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkBoundaryEvent(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkCallActivity(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkCompensation(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkCompensationHandler(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkConditionalEvent(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkConversation(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkDataAssociation(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkDataCollection(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkDataSets(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkDefaultFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventBasedGateway(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventDefinitions(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventPayload(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkEventSubProcess(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkFlowLists(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkGatewayDirection(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkLanes(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkLinkEvents(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkMediaType(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkMessageFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkMultiInstance(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkOperationData(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkReferenceTypes(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkResourceRole(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSchema(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSequenceFlow(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkStartAndEnd(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkSubProcessStart(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkTimer(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkUniqueId(const metamodel::Tree&, const metamodel::Element&, Flaws&);
void checkUselessCondition(const metamodel::Tree&, const metamodel::Element&, Flaws&);

} // namespace millrace::wellformed
