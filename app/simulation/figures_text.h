// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/cycle_time_histogram.h"
#include "app/charts/kpi_row.h"
#include "app/charts/stacked_bars.h"
#include "app/charts/time_lines.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_processing.h"
#include "app/simulation/recording.h"
#include "simulator/results/named_figures.h"
#include "simulator/results/results.h"
#include "simulator/results/to_json.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

using results::Results;

// Results as the charts want them: units chosen, words translated. `base` is null where nothing is compared.

/// Cycle time, waiting, cost (else processing), within target (else throughput), the modeller's own key figures,
/// rework. `target` in seconds; `processes` and `baseProcesses` as of an Outcome.
std::vector<charts::Kpi> kpisOf(const Results& now, const Results* base, const QString& currency,
    std::optional<double> target, const std::vector<results::ProcessShare>& processes = {},
    const std::vector<results::ProcessShare>& baseProcesses = {});
/// For narrow tiles: where there is a change, it stands alone; the rest goes into the tooltip.
void narrow(std::vector<charts::Kpi>& tiles);
/// With P50, P90 and P95, and the target where there is one, in seconds.
charts::HistogramData histogramOf(const Results& now, const Results* base, std::optional<double> target = std::nullopt);
/// With the cycle times of a log (seconds) as a line over the bars; the same where there are none.
charts::HistogramData withObserved(charts::HistogramData histogram, const std::vector<double>& observed);
/// The activities at which cases wait longest for each visit, and what for; `most` of them.
charts::StackedBarsData waitingCausesOf(const Results& now, std::size_t most = 8);
std::vector<charts::WaitingProcessingRow> waitingProcessingOf(const Results& now, std::size_t most = 12);
/// The busiest first.
std::vector<charts::UtilisationRow> utilisationOf(
    const Results& now, const std::vector<results::ProcessShare>& processes = {});

/// What a case costs: the paid hours of each pool, at work and idle, shared out over the completed cases, and what
/// visits of activities cost. Empty where nothing costs anything.
/// Of people who work for other `processes` too, idle time is shared out as their work is.
charts::StackedBarsData costsOf(const Results& now, const results::Legend& legend, const QString& currency,
    const std::vector<results::ProcessShare>& processes = {});
/// Cases in the process, and work that waits for each pool, over the time of a recording.
charts::TimeLinesData casesOverTime(const Course& course, const QByteArray& zone);
charts::TimeLinesData queuesOverTime(const Course& course, const results::Legend& legend, const QByteArray& zone);
/// How much of each pool is at work, in percent of its people, whether they have hours or not.
charts::TimeLinesData busyOverTime(const Course& course, const results::Legend& legend, const QByteArray& zone);
/// The cycle times that a warm-up was found from, of runs that begin at `begin` and are measured after `measuredFrom`
/// seconds; and that in words.
charts::TimeLinesData warmupOverTime(
    const results::WarmupSeries& found, double measuredFrom, std::int64_t begin, const QByteArray& zone);
QString warmupWords(const results::WarmupSeries& found, double measuredFrom);

/// A figure as results::namedFigures() has it: "31.4 h", "94.2 %", "48 a day".
QString figureText(const std::string& kpi, results::FigureKind kind, double value, const QString& currency);
/// The same with its margin, in one unit: "31.4 ± 0.4 h".
QString figureText(
    const std::string& kpi, results::FigureKind kind, const results::Estimate& value, const QString& currency);
/// "31.4 h ± 0.4": in that unit, both with as many decimals as the margin needs; no margin, no more words.
QString measuredText(double seconds, double halfWidth, const charts::TimeUnit& unit);
/// The time zone that its calendars keep, as QTimeZone names it.
QByteArray zoneOf(const scenario::Scenario& scenario);
/// Names as the user reads them: the id where there is none.
QString titleOf(const std::string& name, const std::string& id);
charts::Interval intervalOf(const results::Estimate& estimate);

} // namespace millrace::app::simulation
