// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/element.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace millrace::scenario {

/// An element of BPSim 1.0 or 2.0, whatever its prefix, with that local name.
bool isBpsim(const metamodel::Element& element, QStringView localName);

/// Whether it is a namespace of BPSim 1.0.
bool isBpsimOne(const QString& uri);

/// A parameter of an element's parameters ("TimeParameters", "ProcessingTime"); null where there is none.
const metamodel::Element* parameterOf(const metamodel::Element& parameters, QStringView perspective, QStringView name);
/// What this program adds to BPSim for a scenario as a whole.
struct OwnBasics {
    std::optional<double> cycleTimeTarget; ///< seconds
    std::optional<bool> assumesDurations;
    Sources sources; ///< as Scenario::sources; empty words take inherited ones away
    /// As Scenario::ranges; none takes an inherited one away.
    std::map<Ranges::key_type, std::optional<Range>> ranges;
    /// As Scenario::limits, by id; none takes an inherited one away.
    std::vector<std::pair<QString, std::optional<Limit>>> limits;
    /// As Scenario::beside, each process once, and whether it is there: else an inherited one is taken away.
    std::vector<std::pair<Beside, bool>> beside;
    /// As Scenario::keyFigures, FEEL by name; none takes an inherited one away.
    std::vector<std::pair<QString, std::optional<QString>>> keyFigures;
    std::optional<Observation> observed; ///< not inherited
    // What BPSim 1.0 has no place for, and 2.0 has.
    std::optional<Microseconds> warmup;
    std::set<QString> wholeNumbers; ///< attributes of cases
};
OwnBasics ownBasics(const metamodel::Element& scenario);
/// What this program adds to BPSim for an element, by its name; null where it adds nothing.
const metamodel::Element* ownExtension(const metamodel::Element& parameters, QStringView name);
inline constexpr QStringView millraceUri = u"https://millrace.github.io/scenario";

/// The values of a parameter that are no results and of no single replication.
std::vector<const metamodel::Element*> inputValues(const metamodel::Element& parameter);

/// The value of a parameter ("ProcessingTime", "Quantity" ...): the first that is no result and of no single
/// replication. Null where it only requests results.
const metamodel::Element* valueOf(const metamodel::Element* parameter);

/// Whether a value that says whether something is so says no: as a truth value, a number or a text.
bool isNo(const metamodel::Element& value);

/// A duration, or its distribution, in seconds; numbers without a unit of their own are in `unit`. Empty with a problem
/// where it is none.
std::optional<Distribution> timeOf(const metamodel::Element& value, TimeUnit unit, base::Problems& problems);
/// A plain number.
std::optional<double> numberOf(const metamodel::Element& value, base::Problems& problems);

/// What is wrong with an expression that cannot be simulated: that it is none, which is an error, or one that is beyond
/// this program and is left out. `advice` follows the latter: what to write instead; may be empty.
void refuseExpression(const metamodel::Element& value, const QString& advice, base::Problems& problems);
/// Warns where probabilities come to another sum than 1. Whole numbers, and such above 1, are weights and may.
void checkSum(const metamodel::Element& value, const std::vector<double>& probabilities, base::Problems& problems);

/// Money per unit of time as money per hour, to 14 digits: so that 0.65 a minute is 39, and nothing beside it.
double perHour(double cost, TimeUnit unit);

/// A parameter value as an element to be written.
metamodel::Draft timeDraft(const Distribution& distribution, TimeUnit unit, const QString& uri, const QString& prefix);
metamodel::Draft bpsimDraft(QLatin1String localName, const QString& uri, const QString& prefix);
/// The shortest text that reads as this number again.
QString numberText(double number);

} // namespace millrace::scenario
