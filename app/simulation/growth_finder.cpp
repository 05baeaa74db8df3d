// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_finder.h"

#include "app/simulation/growth_sheet.h"
#include "simulator/scenario/scaling.h"

#include <QLocale>

namespace millrace::app::simulation {

using optimization::VolumeSweep;
using scenario::Scenario;

namespace {

constexpr std::int64_t runsBetweenNews = 20;
constexpr int confirming = 10; ///< replications of each: people wait for it

} // namespace

GrowthFinder::GrowthFinder(GrowthSheet& sheet, QObject* parent)
    : VariantFinder(sheet, parent)
    , sheet_(sheet)
{ }

void GrowthFinder::findFor(const Scenario& /*shown*/)
{
    sweep_.reset();
    search(tr("For each number of cases people are added where one more brings most for the pay, and taken away where "
              "it holds without them."),
        [this, kpi = sheet_.kpi(), isHighestBest = sheet_.isHighestBest()](
            const run::Simulation& simulation, const News& news, const std::stop_token& end) {
            optimization::SweepOptions options;
            options.kpi = kpi;
            options.isHighestBest = isHighestBest;
            options.run.stop = end;
            options.run.replications = confirming;
            options.progress = [&](double growth, std::int64_t made) {
                if (made % runsBetweenNews == 0)
                    news.post([this, growth, made] {
                        sheet_.setProgress(
                            tr("Looking at %1 % more cases: %2 runs so far")
                                .arg(QLocale().toString(growth * 100, 'f', 0), QLocale().toString(made)));
                    });
            };
            auto sweep = std::make_shared<const VolumeSweep>(optimization::sweepVolume(simulation, options));
            news.postLast([this, sweep] { show(sweep); });
        });
}

void GrowthFinder::show(std::shared_ptr<const VolumeSweep> sweep)
{
    sweep_ = std::move(sweep);
    sheet_.setProgress({});
    sheet_.setSweep(*sweep_, searched());
}

std::optional<Scenario> GrowthFinder::found(int point) const
{
    if (!sweep_)
        return std::nullopt;
    const optimization::SweepLevel& chosen = sweep_->levels[std::size_t(point)];
    auto wanted = scenario::withDemand(searched(), 1 + chosen.growth);
    if (!wanted)
        return std::nullopt;
    return optimization::staffed(*wanted, optimization::peopleOf(*wanted), chosen.staffing);
}

} // namespace millrace::app::simulation
