// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/scope_layout.h"

#include <memory>

namespace millrace::layout {

/// A diagram taken apart: what stands in which scope, what hangs on what.
struct Sorted {
    Relations relations;
    std::vector<ScopeContent> contents; ///< by scope, from 1; 0 is the plane itself
    std::vector<int> innermostFirst; ///< scopes that hold something, none for the plane
    std::vector<int> pools; ///< in the order in which they are to be stacked
};

using Scopes = std::vector<std::unique_ptr<ScopeLayout>>; ///< by scope, from 1; null where nothing is inside

Sorted sortOut(const Diagram& diagram); ///< of a sanitized diagram

} // namespace millrace::layout
