// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::app::simulation {

/// How a duration varies, in words for people: the distributions that can be typed in, each with its captions. Others
/// (gamma, tables ...) are shown by name and scaled as a whole through their mean.
struct DurationShape {
    kernel::Distribution::Kind kind = kernel::Distribution::Kind::Constant;
    QString name; ///< "Shortest, usual, longest"
    QStringList captions; ///< one for each value: "Shortest" ...
};
/// Those to choose from, the most usual first.
std::vector<DurationShape> durationShapes();
/// That of a distribution: one of durationShapes(), or one of its own with the caption "Mean".
DurationShape shapeOf(const kernel::Distribution& distribution);
/// Of those that are none of durationShapes(); empty for these.
QString nameOfShape(kernel::Distribution::Kind kind);
/// The values behind the captions, in seconds.
std::vector<double> valuesOf(const kernel::Distribution& distribution);
/// The same distribution with other values, as many as captions. Check its problem().
kernel::Distribution withValues(const kernel::Distribution& distribution, const std::vector<double>& values);
/// One of another shape with about the same mean and spread.
kernel::Distribution reshaped(const kernel::Distribution& distribution, kernel::Distribution::Kind kind);

} // namespace millrace::app::simulation
