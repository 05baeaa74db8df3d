// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace millrace::scenario {

/// A number of a scenario of which may be said how far it may be off, and where it comes from.
enum class NumberOf : std::uint8_t {
    Duration, ///< of an activity: the mean, seconds
    Wait, ///< of an event or a receive task: the mean, seconds
    Share, ///< of a sequence flow or a boundary event: 0 to 1
    FixedCost, ///< of an element
    HourlyCost, ///< of an element or a pool
    Capacity, ///< of a pool: people
    Interval, ///< between the arrivals at a start event: the mean, seconds
};
QString toWord(NumberOf of); ///< "duration", "wait", "share", "fixedCost", "hourlyCost", "capacity", "interval"
std::optional<NumberOf> numberOfFromWord(QStringView word);
QString inWords(NumberOf of); ///< for people, in their language: "mean duration"

/// What somebody thinks that a number is: low <= likely <= high, and likely > 0. It is kept beside the number itself
/// and tells how far that may be off: what is drawn is the number times a factor from low / likely to high / likely. So
/// a scenario that changes the number takes the range that it inherits along.
struct Range {
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const Range&) const = default;

    bool isSound() const { return low >= 0 && low <= likely && likely <= high && likely > 0 && high < 1e18; }
    /// Of the triangular distribution between low and high with its peak at likely, over likely; 0 < probability < 1.
    double factor(double probability) const;
};

/// By the id of the element, pool or start event (empty: where the process starts by default), and which number of it.
using Ranges = std::map<std::pair<QString, NumberOf>, Range>;

/// Where numbers come from, in the words of whoever said them: "measured in March", "interview", "assumed". By the id
/// of the element or pool and which number of it; none: all of which nothing else is said. No words are empty.
using Sources = std::map<std::pair<QString, std::optional<NumberOf>>, QString>;

struct Scenario;
/// The number that a range is kept beside: what the scenario says of it now; none where it says nothing.
std::optional<double> rangedValue(const Scenario& scenario, const QString& id, NumberOf of);

} // namespace millrace::scenario
