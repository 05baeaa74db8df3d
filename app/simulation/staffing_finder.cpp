// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_finder.h"

#include "app/simulation/staffing_sheet.h"

#include <QLocale>
#include <algorithm>

namespace millrace::app::simulation {

using optimization::Outcome;
using optimization::Phase;
using scenario::Scenario;

namespace {

/// The same but for how many people there are and in which order they work.
bool isSameButPeople(Scenario a, const Scenario& b)
{
    if (a.pools.size() != b.pools.size())
        return false;
    for (std::size_t i = 0; i < a.pools.size(); ++i) {
        a.pools[i].capacity = b.pools[i].capacity;
        a.pools[i].discipline = b.pools[i].discipline;
    }
    a.name = b.name;
    a.id = b.id;
    a.inherits = b.inherits;
    a.description = b.description;
    a.observed = b.observed;
    return a == b;
}

QString phaseWords(Phase phase, qint64 made)
{
    const QString count = QLocale().toString(made);
    switch (phase) {
    case Phase::Measuring:
        break;
    case Phase::Exploring:
        return StaffingFinder::tr("Looking for staffings: %1 runs").arg(count);
    case Phase::Refining:
        return StaffingFinder::tr("Looking closer at the best: %1 runs").arg(count);
    case Phase::Confirming:
        return StaffingFinder::tr("Measuring them again with fresh random numbers: %1 runs").arg(count);
    }
    return StaffingFinder::tr("Measuring how much work comes");
}

} // namespace

StaffingFinder::StaffingFinder(StaffingSheet& sheet, QObject* parent)
    : QObject(parent)
    , sheet_(sheet)
    , search_(new StaffingSearch(this))
{
    connect(&sheet_, &StaffingSheet::findAsked, this, &StaffingFinder::find);
    connect(&sheet_, &StaffingSheet::stopAsked, search_, &StaffingSearch::stop);
    connect(&sheet_, &StaffingSheet::tryAsked, this, &StaffingFinder::tryOut);
    connect(search_, &StaffingSearch::progressed, this,
        [this](Phase phase, qint64 made) { sheet_.setProgress(phaseWords(phase, made)); });
    connect(search_, &StaffingSearch::found, this, &StaffingFinder::show);
    connect(search_, &StaffingSearch::failed, this, [this](const QString& reason) {
        sheet_.setProgress({});
        sheet_.setWords(reason);
    });
}

bool StaffingFinder::isOfSearched(const Scenario& scenario) const
{
    return isSameButPeople(scenario, searched_)
        || std::ranges::any_of(tried_, [&](const Scenario& tried) { return isSameButPeople(scenario, tried); });
}

/// Hours and batches are those of the search, where what was tried before had others.
void StaffingFinder::tryOut(const optimization::Staffing& staffing)
{
    if (!answer_ || !outcome_)
        return;
    Scenario wanted = optimization::staffed(searched_, outcome_->decisions, staffing);
    wanted.name = answer_->scenario.name;
    wanted.id = answer_->scenario.id;
    wanted.inherits = answer_->scenario.inherits;
    wanted.description = answer_->scenario.description;
    if (!isOfSearched(wanted))
        tried_.push_back(wanted);
    Q_EMIT scenarioWanted(wanted);
}

void StaffingFinder::follow(std::shared_ptr<const metamodel::Tree> model, std::shared_ptr<const RunAnswer> answer)
{
    model_ = std::move(model);
    answer_ = std::move(answer);
    sheet_.setScenario(answer_ ? answer_->scenario : Scenario());
    const bool isAnything = search_->isRunning() || sheet_.hasOutcome();
    if (!isAnything || (answer_ && model_ == searchedModel_ && isOfSearched(answer_->scenario)))
        return;
    search_->abandon();
    sheet_.setProgress({});
    sheet_.setWords(tr("The scenario or the diagram has changed since the search. Search again."));
}

void StaffingFinder::find(const StaffingQuestion& question)
{
    if (!answer_ || !model_)
        return;
    if (answer_->scenario.pools.empty()) {
        sheet_.setWords(tr("Who does the work is not said yet, so there is no staffing to look for. Add a pool at the "
                           "right."));
        return;
    }
    searched_ = answer_->scenario;
    searchedModel_ = model_;
    outcome_.reset();
    tried_.clear();
    sheet_.setWords(tr("Many numbers of people are tried, those near the best more often."));
    sheet_.setProgress(phaseWords(Phase::Measuring, 0));
    search_->start(model_, searched_, question);
}

void StaffingFinder::show(const std::shared_ptr<const Outcome>& outcome)
{
    outcome_ = outcome;
    sheet_.setProgress({});
    sheet_.setOutcome(outcome, searched_);
    if (!sheet_.hasOutcome())
        return;
    const QString tried
        = tr("%1 of %2 staffings were tried.")
              .arg(QLocale().toString(qlonglong(outcome->evaluated)), QLocale().toString(outcome->staffings, 'f', 0));
    sheet_.setNote(outcome->isConfirmed
            ? tr("%1 What is shown was measured again with fresh random numbers.").arg(tried)
            : tr("%1 Stopped early: what is shown may be the best of luck.").arg(tried));
}

} // namespace millrace::app::simulation
