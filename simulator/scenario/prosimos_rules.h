// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/case_data.h"
#include "simulator/scenario/scenario.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace millrace::scenario::prosimos {

// What the rules of Prosimos come to here. Sources: prosimos/prioritisation_rules.py, branch_condition_rules.py,
// event_attributes.py and batch_processing.py of github.com/AutomatedProcessImprovement/Prosimos.

/// FEEL of a list of alternatives, each a list of comparisons that must all hold: an attribute is ("=") a value, or
/// lies in ("in") a range with its ends. None where one of them is anything else. `known`: what is compared with a text
/// where its values are texts.
std::optional<QString> conditionFrom(const QJsonArray& alternatives, const std::vector<Attribute>& known);

/// FEEL of an expression over attributes as Python writes it. None where a part of it has no counterpart.
std::optional<QString> expressionFrom(const QString& python);

struct FoundBatch {
    std::optional<Batch> batch; ///< none: what lets it begin cannot be simulated
    double factor = 1; ///< of the duration of the work
    QStringList differences; ///< in sentences: what is otherwise than there
};
/// Of an entry of `batch_processing`.
FoundBatch batchFrom(const QJsonObject& entry);

} // namespace millrace::scenario::prosimos
