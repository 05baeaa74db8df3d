// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QString>
#include <variant>
#include <vector>

namespace millrace::scenario {

/// FEEL over what is known of a case, by the names of its attributes.
struct Expression {
    QString feel;
    bool operator==(const Expression&) const = default;
};

/// One of the values that an attribute may have.
struct Option {
    std::variant<double, bool, QString> value;
    double weight = 1; ///< shares of the sum of all
    bool operator==(const Option&) const = default;
};

/// How a case gets a value: a number drawn from a distribution, one of some options drawn by their weights, or worked
/// out from the values that the case has by then.
using ValueSource = std::variant<kernel::Distribution, std::vector<Option>, Expression>;

/// Something that is known of a case ("amount", "is urgent"), and how the case gets it.
struct Attribute {
    QString name;
    ValueSource value;
    bool isWhole = false; ///< what is drawn from a distribution is rounded to a whole number
    bool operator==(const Attribute&) const = default;
};

/// A KPI of one's own: FEEL over the attributes of a completed case and cycleTime, waitingTime, processingTime (numbers
/// in the scenario's unit of time) and cost. It gives a number, or true (1) and false (0).
struct KeyFigure {
    QString name;
    QString feel;
    bool operator==(const KeyFigure&) const = default;
};

} // namespace millrace::scenario
