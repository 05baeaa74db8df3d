// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QString>
#include <optional>

namespace millrace::bpmn {

/// What a script or business rule task does with the variables of a case, as BPMN, Camunda 7 and 8 and Flowable write
/// it down. What is not said is empty.
struct DataWork {
    enum class Kind : std::uint8_t { Script, Decision };
    Kind kind = Kind::Script;
    QString script; ///< of a Script
    QString format; ///< the language of the script
    QString decision; ///< of a Decision: id, or name, of one in a DMN file
    QString result; ///< the variable that the result goes to
    /// Camunda 7's words for what is made of a decision's result: "singleEntry" is the value alone, "collectEntries"
    /// the list of them.
    QString mapping;
};

/// None for an element of another type.
std::optional<DataWork> dataWork(const metamodel::Element& task);

} // namespace millrace::bpmn
