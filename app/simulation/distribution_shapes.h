// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// A parameter of a distribution, as people type it.
struct ShapeParameter {
    QString caption;
    bool isTime = true; ///< else a plain number
};

/// Every distribution there is, the usual ones first; durationShapes() are its beginning.
struct DistributionShape {
    kernel::Distribution::Kind kind = kernel::Distribution::Kind::Constant;
    QString name; ///< "Gamma"
    std::vector<ShapeParameter> parameters; ///< in the order of Distribution::parameters(); none: a table
};
std::vector<DistributionShape> distributionShapes();

/// The distribution of that kind with these parameters; check its problem(). Not for tables.
kernel::Distribution distributionOf(kernel::Distribution::Kind kind, const std::vector<double>& parameters);
/// Of about the same mean and spread as the other one.
kernel::Distribution reshapedAs(const kernel::Distribution& distribution, kernel::Distribution::Kind kind);

/// "Mean 19 min, standard deviation 8.2 min"
QString meanText(const kernel::Distribution& distribution);
/// "P10 9 min, half below 17 min, P90 31 min, P95 36 min"
QString quantileText(const kernel::Distribution& distribution);

/// The numbers of a sample that somebody pasted: one a line or between tabs, semicolons or blanks; durations with
/// units, numbers without one counted in `unit` seconds. `odd`: the first text that is none, empty where all are.
struct PastedSample {
    std::vector<double> seconds;
    QString odd;
};
PastedSample parseSample(const QString& text, double unit);

} // namespace millrace::app::simulation
