// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"
#include "modeler/metamodel/tree.h"
#include "simulator/mining/distribution_fit.h"
#include "simulator/results/histogram.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <QTimeZone>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace millrace::mining {

/// Where one parameter of the scenario is from.
struct Note {
    enum class What : std::uint8_t { Arrivals, Duration, Wait, Share, People, Hours, Remark };
    What what = What::Remark;
    QString id; ///< of the element or pool; empty for remarks
    QString title; ///< what people call it
    QString text; ///< translated
};
QString toWord(Note::What what); ///< "arrivals", "duration" ...: for JSON, not translated

/// How long an activity took: what was fitted, and to what.
struct MeasuredDuration {
    QString id; ///< of the element
    QString title;
    Fit fit;
    results::Histogram observed; ///< seconds
};

/// How often cases took a way: of an exclusive split their share, of others the probability.
struct MeasuredShare {
    QString at; ///< id of the gateway or activity
    QString atTitle;
    QString id; ///< of the way: a flow or a boundary event
    QString title;
    double probability = 0;
    std::int64_t count = 0; ///< of `whole` times
    std::int64_t whole = 0;
};

/// A scenario made of a log, and how much of the log it was made of.
struct Calibration {
    scenario::Scenario scenario;
    std::vector<Note> notes;
    std::vector<MeasuredDuration> durations; ///< to be drawn
    std::vector<MeasuredShare> shares;
    std::int64_t cases = 0;
    std::int64_t fitting = 0; ///< cases that the model allows from beginning to end
    std::int64_t open = 0; ///< that it allows as far as they go
    std::int64_t deviating = 0;
    std::int64_t executions = 0; ///< of activities
    std::int64_t unknown = 0; ///< of activities that are not in the model
};

struct CalibrationOptions {
    QString process; ///< id; empty: the first executable one
    QString name; ///< of the scenario; empty: "From the log"
    QTimeZone zone = QTimeZone::utc(); ///< in which hours are found and told
    QString logName {}; ///< for the sources of the scenario: "Measured in orders.csv: ..."
    bool replaysArrivals = false; ///< cases come when those of the log did, not at random
    std::stop_token stop {}; ///< it ends then, with a base::Failure that says so
};

/// Arrivals, durations, shares, people and their hours for a model, from what happened. Activities are matched by id
/// where the log has ids, else by name. Durations are working time, so without what the log tells of pauses, else
/// without what lies outside the hours of those who do the work; cancelled and unfinished work does not count. Shares
/// are of cases that do not deviate from the model. What the log does not tell is left out, and said. Throws
/// base::Failure where there is no process or nothing in the log is in it.
Calibration calibrate(
    const metamodel::Tree& model, const log::ActivityLog& log, const CalibrationOptions& options = {});

} // namespace millrace::mining
