// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <boost/container/flat_map.hpp>

namespace millrace::lint {

/// What soundness needs to know of a flow node.
struct StepFact {
    enum class Kind : std::uint8_t { Activity, Event, Exclusive, Parallel, Inclusive, Complex, EventBased };
    Kind kind = Kind::Activity;
    bool isStart = false; ///< a start event, or what begins a case by its message
    bool isFinal = false; ///< terminates, throws an error or cancels: ends all that is under way in its scope
    bool isOutside = false; ///< event sub-process, compensation: no token of the flow comes there
    bool isBoundary = false;
    bool isInterrupting = true;
    bool isThrownLink = false;
    metamodel::Key host = metamodel::noKey; ///< of a boundary event
    metamodel::Key fallback = metamodel::noKey; ///< default flow
    QString link; ///< name, of link events
    bool operator==(const StepFact&) const = default;
};

struct FlowFact {
    metamodel::Key source = metamodel::noKey;
    metamodel::Key target = metamodel::noKey;
    bool hasCondition = false;
    bool operator==(const FlowFact&) const = default;
};

/// The flow nodes and flows directly in a process or sub-process; kept in step with the tree key by key.
struct ScopeFacts {
    // In the order of their keys, so that the same model always gives the same answer, and in a row.
    boost::container::flat_map<metamodel::Key, StepFact> steps;
    boost::container::flat_map<metamodel::Key, FlowFact> flows;

    /// Reads it all.
    void read(const metamodel::Tree& tree, const metamodel::Element& scope);
    /// Reads one element again, which may be gone or elsewhere by now; whether something is another.
    bool update(const metamodel::Tree& tree, metamodel::Key scope, metamodel::Key key);
};

} // namespace millrace::lint
