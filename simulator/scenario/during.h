// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QString>
#include <optional>

namespace millrace::scenario {

/// What holds of an element while a calendar is in effect, in place of what ElementInputs says for all other times. It
/// is asked for as a value is drawn; what is left out is as at other times.
struct During {
    QString calendar; ///< id
    std::optional<kernel::Distribution> duration {}; ///< this and the others as in ElementInputs
    std::optional<kernel::Distribution> wait {};
    std::optional<kernel::Distribution> transfer {};
    std::optional<kernel::Distribution> setUp {};
    std::optional<double> probability {};
    bool operator==(const During&) const = default;
    bool isEmpty() const { return *this == During {calendar}; }
};

} // namespace millrace::scenario
