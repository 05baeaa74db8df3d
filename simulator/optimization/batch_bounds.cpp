// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/batch_bounds.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::optimization {

using scenario::ElementInputs;
using scenario::Scenario;

namespace {

constexpr int mostInBatch = 100'000;
constexpr int largerByUsual = 4; ///< cases, where twice the size is less

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

std::vector<BatchBounds> batchesIn(const run::Simulation& simulation)
{
    std::vector<BatchBounds> batches;
    for (const results::Legend::Element& element : simulation.legend().elements) {
        const QString id = QString::fromStdString(element.id);
        const ElementInputs* inputs = simulation.scenario().element(id);
        if (!inputs || !inputs->batch)
            continue;
        const QString name = element.name.empty() ? id : QString::fromStdString(element.name);
        const int size = inputs->batch->size;
        batches.push_back({id, name, size, size, size});
    }
    return batches;
}

void refuseUnknown(const std::vector<BatchBounds>& batches, const Options& options)
{
    QStringList names;
    for (const BatchBounds& batch : batches)
        names << batch.name;
    for (const auto& [name, bounds] : options.batchSizes) {
        const auto isMeant = [&](const BatchBounds& batch) { return batch.id == name || batch.name == name; };
        if (std::ranges::any_of(batches, isMeant))
            continue;
        if (names.isEmpty())
            throw base::Failure(
                BatchWords::tr("Nothing is done in batches, so '%1' has no size to look for.").arg(name));
        throw base::Failure(BatchWords::tr("There is no activity '%1' that is done in batches. There are: %2.")
                                .arg(name, names.join(QStringLiteral(", "))));
    }
}

/// More never come together where a limit lets fewer in and nobody gives up waiting for them.
int mostTogether(const Scenario& scenario, const QString& activity)
{
    int most = mostInBatch;
    for (const scenario::Limit& limit : scenario.limits)
        if (limit.activities.isEmpty() || limit.activities.contains(activity))
            most = std::min(most, limit.most);
    return scenario.element(activity)->batch->longestWait ? mostInBatch : most;
}

void bound(BatchBounds& batch, const Bounds& asked, const Scenario& scenario)
{
    const int together = mostTogether(scenario, batch.id);
    if (asked.most.value_or(1) > together || asked.least.value_or(1) > together)
        throw base::Failure(
            BatchWords::tr("No more than %1 cases come together at '%2'.").arg(together).arg(batch.name));
    batch.least = asked.least.value_or(1);
    batch.most = asked.most.value_or(std::clamp(
        std::max(2 * batch.today, batch.today + largerByUsual), batch.least, std::max(batch.least, together)));
    if (batch.least < 1 || batch.least > batch.most)
        throw base::Failure(BatchWords::tr("Batches of '%1' cannot be of at least %2 and at most %3.")
                                .arg(batch.name)
                                .arg(batch.least)
                                .arg(batch.most));
}

} // namespace

std::vector<BatchBounds> batchesOf(const run::Simulation& simulation, const Options& options)
{
    std::vector<BatchBounds> batches = batchesIn(simulation);
    refuseUnknown(batches, options);
    const auto isLeftOut = [&](BatchBounds& batch) {
        const auto byId = options.batchSizes.find(batch.id);
        const auto asked = byId == options.batchSizes.end() ? options.batchSizes.find(batch.name) : byId;
        if (asked == options.batchSizes.end() && !options.triesBatchSizes)
            return true;
        bound(batch, asked == options.batchSizes.end() ? Bounds() : asked->second, simulation.scenario());
        return false;
    };
    std::erase_if(batches, isLeftOut);
    return batches;
}

Pilot easiestPilot(const run::Simulation& simulation, const std::vector<BatchBounds>& batches, const Pilot& today,
    const run::Options& options)
{
    Scenario easiest = simulation.scenario();
    bool isOther = false;
    for (const BatchBounds& batch : batches) {
        easiest.elements[batch.id].batch->size = batch.most;
        isOther = isOther || batch.most != batch.today;
    }
    return isOther ? pilotOf(run::Simulation(simulation, easiest), options) : today;
}

} // namespace millrace::optimization
