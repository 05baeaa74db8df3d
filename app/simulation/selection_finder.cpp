// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/selection_finder.h"

#include "app/simulation/selection_sheet.h"
#include "modeler/base/failure.h"

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
    if (kpi == "process.slaAttainment" && !scenario.cycleTimeTarget)
        throw base::Failure(SelectionFinder::tr("'%1' has no target for the cycle time. Say one, or leave it out.")
                                .arg(scenario.title()));
    const auto isIt = [&](const scenario::KeyFigure& one) { return name.mid(int(own.size())) == one.name; };
    if (kpi.starts_with(own) && std::ranges::none_of(scenario.keyFigures, isIt))
        throw base::Failure(SelectionFinder::tr("'%1' does not have the key figure %2. Add it there, or leave it out.")
                                .arg(scenario.title(), name.mid(int(own.size()))));
}

} // namespace

SelectionFinder::SelectionFinder(SelectionSheet& sheet, QObject* parent)
    : BackgroundWork(parent)
    , sheet_(sheet)
{
    connect(&sheet_, &SelectionSheet::findAsked, this, &SelectionFinder::find);
    connect(&sheet_, &SelectionSheet::stopAsked, this, [this] { requestEnd(); });
    connect(this, &BackgroundWork::failed, this, [this](const QString& reason) {
        sheet_.setProgress({});
        sheet_.setWords(reason);
    });
}

void SelectionFinder::follow(run::Model model, std::vector<Scenario> scenarios)
{
    if (model == model_ && scenarios == scenarios_)
        return;
    const bool isAnything = isRunning() || sheet_.hasSelection();
    abandon(); // it reads what is written here
    model_ = std::move(model);
    scenarios_ = std::move(scenarios);
    QStringList titles, keyFigures;
    for (const Scenario& scenario : scenarios_) {
        titles << scenario.title();
        for (const scenario::KeyFigure& own : scenario.keyFigures)
            if (!keyFigures.contains(own.name))
                keyFigures << own.name;
    }
    sheet_.setProgress({});
    sheet_.setScenarios(titles, keyFigures);
    if (isAnything)
        sheet_.setWords(tr("A scenario or the diagram has changed since the search. Search again."));
}

void SelectionFinder::find()
{
    if (!model_)
        return;
    const SelectionQuestion question = sheet_.question();
    sheet_.setProgress(tr("Simulating each of them ten times"));
    begin([this, question](const News& news, const std::stop_token& end) { search(question, news, end); });
}

/// In a thread of its own.
void SelectionFinder::search(const SelectionQuestion& question, const News& news, const std::stop_token& end) const
{
    std::vector<std::unique_ptr<const run::Simulation>> made;
    std::vector<const run::Simulation*> simulations;
    for (const int place : question.scenarios) {
        const Scenario& scenario = scenarios_[std::size_t(place)];
        checkThatItHas(scenario, question.kpi);
        made.push_back(std::make_unique<const run::Simulation>(model_, scenario));
        if (!made.back()->canRun())
            throw base::Failure(
                tr("'%1' cannot be simulated as it is. Choose it to see why, or leave it out.").arg(scenario.title()));
        simulations.push_back(made.back().get());
    }
    optimization::SelectionOptions options;
    options.kpi = question.kpi;
    options.isHighestBest = question.isHighestBest;
    options.indifference = question.indifference;
    options.run.stop = end;
    options.progress = [&](int replications, int left) {
        news.post([this, replications, left] {
            sheet_.setProgress(tr("%1 replications of each, %2 may still be the best")
                                   .arg(QLocale().toString(replications), QLocale().toString(left)));
        });
    };
    const auto selection = std::make_shared<const Selection>(optimization::selectBest(simulations, options));
    news.postLast([this, selection, question] {
        sheet_.setProgress({});
        sheet_.setSelection(
            *selection, question.scenarios, scenarios_[std::size_t(question.scenarios.front())].currency);
    });
}

} // namespace millrace::app::simulation
