// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/goal.h"

#include "modeler/base/failure.h"
#include "simulator/results/results.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::optimization {

namespace {

struct GoalWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

QString knownFigures(const results::Results& results)
{
    constexpr std::size_t prefix = 8; // "process."
    QStringList names;
    for (const results::NamedFigure& figure : results::namedFigures(results))
        if (figure.name.starts_with("process."))
            names << QString::fromStdString(figure.name.substr(prefix));
    return names.join(QStringLiteral(", "));
}

} // namespace

bool isHighestUsual(std::string_view kpi)
{
    static constexpr std::string_view ends[] = {".throughput", ".slaAttainment", ".firstPassYield", ".utilisation"};
    return std::ranges::any_of(ends, [&](std::string_view end) { return kpi.ends_with(end); });
}

double Goal::toMinimise(double value) const
{
    if (std::isnan(value))
        return std::numeric_limits<double>::infinity();
    return isHighestBest ? -value : value;
}

Goal goalNamed(const results::Results& results, std::string_view name, std::optional<bool> highest)
{
    const results::NamedFigure figure = results::figureNamed(results, name);
    const QString shown = QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (!figure.replications && (name == "slaAttainment" || name == "process.slaAttainment"))
        throw base::Failure(
            GoalWords::tr("The scenario has no target for the cycle time, so there is no share of cases within it: "
                          "give it a target, or aim at cycleTime.p90."));
    if (!figure.replications)
        throw base::Failure(
            GoalWords::tr("There is no figure '%1' to aim at. There are: %2, resources.NAME.queueLength, "
                          "resources.NAME.utilisation, activities.ID.waitingTime, outcomes.ID.share.")
                .arg(shown, knownFigures(results)));
    if (std::ranges::all_of(*figure.replications, [](double value) { return std::isnan(value); }))
        throw base::Failure(GoalWords::tr("'%1' was not measured in any run, so nothing can be aimed at: simulate more "
                                          "cases, or leave out less of the beginning.")
                                .arg(shown));
    return {figure.name, figure.kind, highest.value_or(isHighestUsual(figure.name))};
}

} // namespace millrace::optimization
