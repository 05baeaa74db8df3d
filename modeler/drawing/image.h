// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"

#include <QByteArray>
#include <QImage>

namespace millrace::drawing {

/// The whole diagram at a scale (1: one image pixel for a diagram pixel), with a margin. A diagram that would not fit
/// into 100 million pixels is made smaller; an empty one gives a small blank picture.
QImage toImage(const Figures& figures, const Theme& theme, double scale = 1, const Overlays& overlays = {});
/// As above, encoded.
QByteArray toPng(const Figures& figures, const Theme& theme, double scale = 1, const Overlays& overlays = {});
/// One page of the diagram's size, vectors and embedded fonts.
QByteArray toPdf(const Figures& figures, const Theme& theme, const QString& title, const Overlays& overlays = {});

} // namespace millrace::drawing
