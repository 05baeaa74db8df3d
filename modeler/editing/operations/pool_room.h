// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QRectF>

namespace millrace::editing {

class Edit;

/// A pool is about to grow to the right or down: other pools that stand there move on as they are, and so do those that
/// these would come upon. What stood behind the lower border goes down, what stood behind the right one to the right.
void makeRoomForPool(Edit& edit, const metamodel::Element& shape, const QRectF& grown);

} // namespace millrace::editing
