// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/trials.h"

#include "app/simulation/relief_list.h"
#include "app/simulation/results_panel.h"

namespace millrace::app::simulation {

Trials::Trials(ResultsPanel& results, QObject* parent)
    : QObject(parent)
    , results_(results)
    , reliefRuns_(new VariantRuns(this))
    , sensitivityRuns_(new VariantRuns(this))
{
    connect(&results_, &ResultsPanel::reliefAsked, this, &Trials::findAll);
    connect(&results_, &ResultsPanel::sensitivityAsked, this, [this] {
        sensitivityRuns_->abandon();
        sensitivities_.reset();
        findAll();
    });
    connect(&results_.reliefs(), &ReliefList::figureChosen, this, [this] {
        reliefRuns_->abandon();
        sensitivityRuns_->abandon(); // they go on behind
        reliefs_.reset();
        findAll();
    });
    connect(reliefRuns_, &VariantRuns::progressed, this, [this](int done, int total) {
        results_.reliefs().setProgress(
            tr("Trying one more person in each pool: %1 of %2 runs done.").arg(done).arg(total));
    });
    connect(reliefRuns_, &VariantRuns::ended, this, [this](const FigureChanges& changes) {
        reliefs_ = reliefsOf(answer_->scenario, changes);
        results_.reliefs().setReliefs(*reliefs_, answer_->scenario.currency);
        findSensitivities();
    });
    connect(reliefRuns_, &VariantRuns::failed, this,
        [this](const QString& reason) { results_.reliefs().setWords(reason); });
    connect(sensitivityRuns_, &VariantRuns::failed, this,
        [this](const QString& reason) { results_.showSensitivities({}, reason); });
    connect(sensitivityRuns_, &VariantRuns::progressed, this, [this](int done, int total) {
        results_.showSensitivities(
            {}, tr("Trying each input lower and higher: %1 of %2 runs done.").arg(done).arg(total));
    });
    connect(sensitivityRuns_, &VariantRuns::ended, this, [this](const FigureChanges& changes) {
        sensitivities_ = sensitivitiesFound(optimization::sensitivitiesOf(tried_, changes), answer_->scenario.currency);
        showSensitivities();
    });
}

void Trials::follow(run::Model model, std::shared_ptr<const RunAnswer> answer)
{
    if (answer == answer_)
        return;
    reliefRuns_->abandon();
    sensitivityRuns_->abandon();
    reliefs_.reset();
    sensitivities_.reset();
    model_ = std::move(model);
    answer_ = std::move(answer);
}

bool Trials::hasResults() const
{
    return answer_ && answer_->simulation && answer_->outcome
        && answer_->outcome->results.process.cycleTimes.count() > 0;
}

/// One after the other: each of the runs uses all processors.
void Trials::findAll()
{
    if (!hasResults() || reliefRuns_->isRunning() || sensitivityRuns_->isRunning())
        return;
    const scenario::Scenario now = answer_->asMeasured();
    if (reliefs_) {
        results_.reliefs().setReliefs(*reliefs_, now.currency);
    } else if (now.pools.empty()) {
        results_.reliefs().setWords(
            tr("Who does the work is not said yet, so nobody can be missing. Add a pool at the right."));
    } else {
        results_.reliefs().setProgress(tr("Trying one more person in each pool."));
        if (!sensitivities_)
            results_.showSensitivities({}, tr("Each input is tried lower and higher next."));
        if (answer_->isFinal)
            reliefRuns_->start(model_, now, reliefVariants(now), results_.reliefs().figure());
        return;
    }
    findSensitivities();
}

void Trials::findSensitivities()
{
    if (sensitivities_) {
        showSensitivities();
        return;
    }
    const scenario::Scenario now = answer_->asMeasured();
    tried_ = optimization::inputTrials(now, answer_->simulation->program());
    if (tried_.empty()) {
        results_.showSensitivities(
            {}, tr("The scenario says no durations and no shares yet. Fill in the grid of inputs."));
        return;
    }
    results_.showSensitivities({}, tr("Trying each input lower and higher."));
    if (answer_->isFinal)
        sensitivityRuns_->start(model_, now, optimization::variantsOf(tried_), results_.sensitivityFigure());
}

void Trials::showSensitivities()
{
    results_.showSensitivities(*sensitivities_, tr("None of the inputs could be tried by itself."));
}

} // namespace millrace::app::simulation
