// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/selection_finder.h"

#include "app/simulation/selection_sheet.h"
#include "modeler/base/failure.h"
#include "simulator/optimization/selection.h"

#include <QLocale>
#include <algorithm>

namespace millrace::app::simulation {

using optimization::Selection;
using scenario::Scenario;

namespace {

/// What would count as 0 where it is missing is asked of those alone that have it.
void checkThatItHas(const Scenario& scenario, const std::string& kpi)
{
    constexpr std::string_view own = "process.custom.";
    const QString name = QString::fromStdString(kpi);
    const bool hasTarget = scenario.cycleTimeTarget
        || std::ranges::any_of(
            scenario.arrivals, [](const scenario::Arrivals& one) { return one.due || !one.dueExpression.isEmpty(); });
    if (kpi == "process.slaAttainment" && !hasTarget)
        throw base::Failure(SelectionFinder::tr("'%1' has no target for the cycle time. Say one, or leave it out.")
                                .arg(scenario.title()));
    const auto isIt = [&](const scenario::KeyFigure& one) { return name.mid(int(own.size())) == one.name; };
    if (kpi.starts_with(own) && std::ranges::none_of(scenario.keyFigures, isIt))
        throw base::Failure(SelectionFinder::tr("'%1' does not have the key figure %2. Add it there, or leave it out.")
                                .arg(scenario.title(), name.mid(int(own.size()))));
}

std::vector<std::unique_ptr<const run::Simulation>> simulationsOf(
    const run::Model& model, const std::vector<Scenario>& scenarios, const std::string& kpi)
{
    std::vector<std::unique_ptr<const run::Simulation>> made;
    for (const Scenario& scenario : scenarios) {
        checkThatItHas(scenario, kpi);
        made.push_back(std::make_unique<const run::Simulation>(model, scenario));
        if (!made.back()->canRun())
            throw base::Failure(
                SelectionFinder::tr("'%1' cannot be simulated as it is. Choose it to see why, or leave it out.")
                    .arg(scenario.title()));
    }
    return made;
}

} // namespace

SelectionFinder::SelectionFinder(SelectionSheet& sheet, QObject* parent)
    : SearchFinder(sheet, parent)
    , sheet_(sheet)
{ }

void SelectionFinder::follow(run::Model model, std::vector<Scenario> scenarios, bool findsWarmup)
{
    if (model == model_ && scenarios == scenarios_ && findsWarmup == findsWarmup_)
        return;
    const bool wasAnything = hasAnything();
    abandon();
    model_ = std::move(model);
    scenarios_ = std::move(scenarios);
    findsWarmup_ = findsWarmup;
    QStringList titles, keyFigures;
    for (const Scenario& scenario : scenarios_) {
        titles << scenario.title();
        for (const scenario::KeyFigure& own : scenario.keyFigures)
            if (!keyFigures.contains(own.name))
                keyFigures << own.name;
    }
    sheet_.setProgress({});
    sheet_.setScenarios(titles, keyFigures);
    if (wasAnything)
        drop(tr("A scenario or the diagram has changed since the search. Search again."));
}

void SelectionFinder::find()
{
    const SelectionQuestion question = sheet_.question();
    if (!model_ || question.scenarios.empty())
        return;
    std::vector<Scenario> contestants;
    for (const int place : question.scenarios)
        contestants.push_back(scenarios_[std::size_t(place)]);
    sheet_.setProgress(tr("Simulating each of them ten times"));
    begin([this, question, contestants = std::move(contestants), model = model_, findsWarmup = findsWarmup_](
              const News& news, const std::stop_token& end) {
        const auto simulations = simulationsOf(model, contestants, question.kpi);
        optimization::SelectionOptions options;
        options.kpi = question.kpi;
        options.isHighestBest = question.isHighestBest;
        options.indifference = question.indifference;
        options.run.stop = end;
        options.run.findWarmup = findsWarmup;
        options.progress = [&](int replications, int left) {
            news.post([this, replications, left] {
                sheet_.setProgress(tr("%1 replications of each, %2 may still be the best")
                                       .arg(QLocale().toString(replications), QLocale().toString(left)));
            });
        };
        std::vector<const run::Simulation*> borrowed;
        for (const auto& one : simulations)
            borrowed.push_back(one.get());
        const auto selection = std::make_shared<const Selection>(optimization::selectBest(borrowed, options));
        news.postLast([this, selection, question, currency = contestants.front().currency] {
            sheet_.setProgress({});
            sheet_.setSelection(*selection, question.scenarios, currency);
        });
    });
}

} // namespace millrace::app::simulation
