// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <string_view>

namespace millrace::drawing {

/// Reads the compact path notation of the symbol table: SVG's M, L, H, V, C, Q and Z with absolute coordinates, and two
/// of our own: `O x y r` a circle, `A x y r start sweep` an arc in degrees, counter-clockwise from three o'clock. What
/// is malformed is a bug in the table and ends the path there.
QPainterPath pathFrom(std::string_view data);

/// The `d` of an SVG path element.
QString svgPathData(const QPainterPath& path);

/// At most three decimals, none that are not needed.
QString svgNumber(double value);

} // namespace millrace::drawing
