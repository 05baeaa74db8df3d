// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::app::charts {

/// A mean with its confidence interval, in whatever unit its owner says. An interval of no width has none to show.
struct Interval {
    double mean = 0;
    double low = 0;
    double high = 0;
    bool isKnown() const { return high > low; }
    double halfWidth() const { return (high - low) / 2; }
};

/// A unit of time that suits a size, so that figures keep one to three digits before the point.
struct TimeUnit {
    double seconds = 1;
    QString name; ///< "s", "min", "h", "days": as shown behind a number
};
TimeUnit timeUnitFor(double seconds);

/// A number in the locale's way with three significant figures at most, and no more than two decimals: "31.4", "0.25",
/// "1,204".
QString figure(double value);
/// "31.4 h"
QString durationText(double seconds);
/// Both in the unit of the mean: "31.4 h" and "± 0.4"
QString durationText(double seconds, const TimeUnit& unit);
QString plusMinus(double halfWidth, const TimeUnit& unit);
/// Of a share of 0 to 1: "94.2 %"
QString percentText(double share, int decimals = 1);
/// A step of 1, 2 or 5 (of time: 6, 12, 24, 48 ... hours) times a power of ten that divides `range` into at most `most`
/// parts; both in the same unit. Above 0.
double niceStep(double range, int most);

} // namespace millrace::app::charts
