// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"

class QPainter;

namespace millrace::drawing {

/// The layers over the figures: marks of differences, tokens, lint marks, hover, selection, badges of heat.
void paintOverlays(QPainter& painter, const Figures& figures, const QRectF& visible, double scale, const Theme& theme,
    const Overlays& overlays);

} // namespace millrace::drawing
