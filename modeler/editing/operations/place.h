// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace millrace::editing {

/// The point of the rectangle's border that is nearest to `p`.
QPointF nearestOnBorder(const QRectF& r, QPointF p);

} // namespace millrace::editing
