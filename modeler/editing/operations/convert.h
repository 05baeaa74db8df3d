// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <functional>

namespace millrace::editing {

/// Puts an element of another type into the place of the old one, with the same id and all that both types can hold;
/// `adapt` may change it before. Whether that makes sense is for the caller to know. The new element's key.
Key convert(Edit& edit, Key element, TypeId type, const std::function<void(metamodel::Draft&)>& adapt = nullptr);

} // namespace millrace::editing
