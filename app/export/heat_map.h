// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/overlays.h"
#include "modeler/metamodel/tree.h"
#include "simulator/results/results.h"

#include <QByteArray>

namespace millrace::app::exporting {

/// Where cases wait: each activity by what bottlenecks are about (results::heatMeasureOf), which is its badge too; the
/// bottleneck glows.
drawing::Overlays waitingHeat(const metamodel::Tree& model, const results::Results& results);

/// The model's first diagram with that heat, as PNG and as SVG. Need a QGuiApplication; empty where there is no
/// diagram.
QByteArray heatMapPng(const metamodel::Tree& model, const results::Results& results, double scale = 2);
QByteArray heatMapSvg(const metamodel::Tree& model, const results::Results& results);

} // namespace millrace::app::exporting
