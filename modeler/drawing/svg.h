// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"

#include <QByteArray>

namespace millrace::drawing {

/// The diagram as a standalone SVG 1.1 file, UTF-8. Every figure is a group with the shape's id as `id` and the model
/// element's as `data-element-id`, so that scripts and style sheets can address it; heat and differences colour it.
QByteArray toSvg(
    const metamodel::Tree& tree, const Figures& figures, const Theme& theme, const Overlays& overlays = {});

} // namespace millrace::drawing
