// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/theme.h"
#include "modeler/editing/operations/operations.h"

#include <QPixmap>

namespace millrace::canvas {

/// The element as the diagram draws it, small, for menus; kept for the next time. Needs a QGuiApplication.
QPixmap typePreview(const editing::NewElement& what, const drawing::Theme& theme, double pixelRatio);

} // namespace millrace::canvas
