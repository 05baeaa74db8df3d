// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <map>

namespace millrace::scenario {

/// Where a scenario's values stand in the file that it was read from, so that what is wrong with them can be found
/// there.
struct Places {
    QString file; ///< empty: it was not read from one
    int line = 0; ///< of the scenario itself
    std::map<QString, int> lines; ///< by the id of the element, pool or calendar that the values are for

    /// Adds what stands in a scenario's element (of BPSim or QBP) and below; what was there before is replaced.
    void add(const metamodel::Element& scenario);
    /// The values of a split stand with the flows out of it: it is found where the last of them is.
    void addSplits(const metamodel::Tree& model);
};

/// Lets what check() found name file and line of the scenario's values, where it was read from a file; other problems
/// stay as they are.
void locate(base::Problems& problems, const Places& places);

} // namespace millrace::scenario
