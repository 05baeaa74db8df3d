// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_finder.h"

#include "app/simulation/growth_sheet.h"
#include "modeler/base/failure.h"
#include "simulator/scenario/scaling.h"

#include <QLocale>
#include <algorithm>

namespace millrace::app::simulation {

using optimization::VolumeSweep;
using scenario::Scenario;

namespace {

constexpr std::int64_t runsBetweenNews = 20;
constexpr int confirming = 10; ///< replications of each: people wait for it

bool isSameScenario(Scenario a, const Scenario& b)
{
    a.name = b.name;
    a.id = b.id;
    a.inherits = b.inherits;
    a.description = b.description;
    return a == b;
}

} // namespace

GrowthFinder::GrowthFinder(GrowthSheet& sheet, QObject* parent)
    : BackgroundWork(parent)
    , sheet_(sheet)
{
    connect(&sheet_, &GrowthSheet::findAsked, this, &GrowthFinder::find);
    connect(&sheet_, &GrowthSheet::stopAsked, this, [this] { requestEnd(); });
    connect(&sheet_, &GrowthSheet::tryAsked, this, &GrowthFinder::tryOut);
    connect(this, &BackgroundWork::failed, this, [this](const QString& reason) {
        sheet_.setProgress({});
        sheet_.setWords(reason);
    });
}

bool GrowthFinder::isOfSearched(const Scenario& scenario) const
{
    return isSameScenario(scenario, searched_)
        || std::ranges::any_of(tried_, [&](const Scenario& tried) { return isSameScenario(scenario, tried); });
}

void GrowthFinder::follow(std::shared_ptr<const metamodel::Tree> model, std::shared_ptr<const RunAnswer> answer)
{
    model_ = std::move(model);
    answer_ = std::move(answer);
    const bool isAnything = isRunning() || sheet_.hasSweep();
    if (!isAnything || (answer_ && model_ == searchedModel_ && isOfSearched(answer_->scenario)))
        return;
    abandon();
    sheet_.setProgress({});
    sheet_.setWords(tr("The scenario or the diagram has changed since the search. Search again."));
}

void GrowthFinder::find(const std::string& kpi)
{
    if (!answer_ || !model_)
        return;
    abandon(); // it reads what is written here
    searched_ = answer_->scenario;
    searchedModel_ = model_;
    sweep_.reset();
    tried_.clear();
    sheet_.setWords(tr("For each number of cases people are added where one more brings most for the pay, and taken "
                       "away where it holds without them."));
    sheet_.setProgress(tr("Measuring how much work comes"));
    begin([this, kpi](const News& news, const std::stop_token& end) { search(kpi, news, end); });
}

/// In a thread of its own; what was searched stays as it is until then.
void GrowthFinder::search(const std::string& kpi, const News& news, const std::stop_token& end)
{
    const run::Simulation simulation(*searchedModel_, searched_);
    if (!simulation.canRun())
        throw base::Failure(tr("The scenario cannot be simulated as it is; see Notes."));
    optimization::SweepOptions options;
    options.kpi = kpi;
    options.run.stop = end;
    options.run.replications = confirming;
    options.progress = [&](double growth, std::int64_t made) {
        if (made % runsBetweenNews == 0)
            news.post([this, growth, made] {
                sheet_.setProgress(tr("Looking at %1 % more cases: %2 runs so far")
                                       .arg(QLocale().toString(growth * 100, 'f', 0), QLocale().toString(made)));
            });
    };
    auto sweep = std::make_shared<const VolumeSweep>(optimization::sweepVolume(simulation, options));
    news.postLast([this, sweep] { show(sweep); });
}

void GrowthFinder::show(std::shared_ptr<const VolumeSweep> sweep)
{
    sweep_ = std::move(sweep);
    sheet_.setProgress({});
    sheet_.setSweep(sweep_, searched_);
}

void GrowthFinder::tryOut(int level)
{
    if (!answer_ || !sweep_)
        return;
    const optimization::SweepLevel& chosen = sweep_->levels[std::size_t(level)];
    auto wanted = scenario::withDemand(searched_, 1 + chosen.growth);
    if (!wanted)
        return;
    *wanted = optimization::staffed(*wanted, optimization::peopleOf(*wanted), chosen.staffing);
    wanted->name = answer_->scenario.name;
    wanted->id = answer_->scenario.id;
    wanted->inherits = answer_->scenario.inherits;
    wanted->description = answer_->scenario.description;
    if (!isOfSearched(*wanted))
        tried_.push_back(*wanted);
    Q_EMIT scenarioWanted(*wanted);
}

} // namespace millrace::app::simulation
