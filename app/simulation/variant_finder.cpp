// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/variant_finder.h"

#include "app/simulation/search_sheet.h"
#include "modeler/base/failure.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

void takeNames(Scenario& scenario, const Scenario& from)
{
    scenario.name = from.name;
    scenario.id = from.id;
    scenario.inherits = from.inherits;
    scenario.description = from.description;
}

} // namespace

VariantFinder::VariantFinder(SearchSheet& sheet, QObject* parent)
    : SearchFinder(sheet, parent)
    , sheet_(sheet)
{
    connect(&sheet_, &SearchSheet::tryAsked, this, &VariantFinder::tryOut);
}

void VariantFinder::find()
{
    if (answer_ && model_)
        findFor(answer_->scenario);
}

void VariantFinder::forgetChoices(Scenario& /*a*/, const Scenario& /*b*/) const
{ }

bool VariantFinder::isSame(Scenario a, const Scenario& b) const
{
    takeNames(a, b);
    forgetChoices(a, b);
    return a == b;
}

bool VariantFinder::isOfSearched(const Scenario& scenario) const
{
    return isSame(scenario, searched_)
        || std::ranges::any_of(tried_, [&](const Scenario& tried) { return isSame(scenario, tried); });
}

void VariantFinder::follow(run::Model model, std::shared_ptr<const RunAnswer> answer)
{
    model_ = std::move(model);
    answer_ = std::move(answer);
    QStringList own;
    if (answer_)
        for (const scenario::KeyFigure& figure : answer_->scenario.keyFigures)
            own << figure.name;
    sheet_.setOwnFigures(own);
    const bool isOfWhatWasSearched = answer_ && model_ == searchedModel_ && isOfSearched(answer_->scenario);
    if (hasAnything() && !isOfWhatWasSearched)
        drop(tr("The scenario or the diagram has changed since the search. Search again."));
}

QString VariantFinder::measuringWords()
{
    return tr("Measuring how much work comes");
}

void VariantFinder::search(const QString& words, Search work)
{
    searched_ = answer_->scenario;
    searchedModel_ = model_;
    tried_.clear();
    sheet_.setWords(words);
    sheet_.setProgress(measuringWords());
    begin([model = model_, scenario = answer_->asMeasured(), work = std::move(work)](
              const News& news, const std::stop_token& end) {
        const run::Simulation simulation(model, scenario);
        if (!simulation.canRun())
            throw base::Failure(tr("The scenario cannot be simulated as it is; see Notes."));
        work(simulation, news, end);
    });
}

void VariantFinder::tryOut(int point)
{
    std::optional<Scenario> wanted = answer_ ? found(point) : std::nullopt;
    if (!wanted)
        return;
    takeNames(*wanted, answer_->scenario);
    if (!isOfSearched(*wanted))
        tried_.push_back(*wanted);
    Q_EMIT scenarioWanted(*wanted);
}

} // namespace millrace::app::simulation
