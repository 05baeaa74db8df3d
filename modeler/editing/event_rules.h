// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <span>

namespace millrace::editing {

/// Where an event stands: what it may wait for or throw depends on it.
enum class EventPosition : std::uint8_t {
    Start, ///< of a process
    EventSubProcessStart,
    EventSubProcessStartBeside, ///< does not interrupt
    Catch,
    Boundary,
    BoundaryBeside, ///< does not interrupt
    Throw,
    End,
};

struct LegalEvent {
    EventPosition position;
    TypeId definition; ///< foreignType: none, or several by the variant
    NewElement::Variant variant;
};
/// The 63 combinations of BPMN 2.0.2 (table 10.93).
std::span<const LegalEvent> legalEvents();

/// As what a legal event is made.
NewElement newEvent(const LegalEvent& event);

/// Whether the event may stand in the scope (process, sub-process), or on the border of the activity. One that says
/// nothing yet may stand anywhere; cancel events belong to transactions.
bool mayEventStand(const NewElement& event, const metamodel::Element& scopeOrActivity);

} // namespace millrace::editing
