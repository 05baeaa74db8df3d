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

constexpr std::int64_t replicationsBetweenNews = 20;

} // namespace

StaffingFinder::StaffingFinder(StaffingSheet& sheet, QObject* parent)
    : VariantFinder(sheet, parent)
    , sheet_(sheet)
{ }

/// How many people there are and in which order they work.
void StaffingFinder::forgetChoices(Scenario& a, const Scenario& b) const
{
    for (std::size_t i = 0; i < std::min(a.pools.size(), b.pools.size()); ++i) {
        a.pools[i].capacity = b.pools[i].capacity;
        a.pools[i].discipline = b.pools[i].discipline;
    }
    a.observed = b.observed;
}

void StaffingFinder::follow(run::Model model, std::shared_ptr<const RunAnswer> answer)
{
    sheet_.setScenario(answer ? answer->scenario : Scenario());
    VariantFinder::follow(std::move(model), std::move(answer));
}

void StaffingFinder::findFor(const Scenario& shown)
{
    if (shown.pools.empty()) {
        sheet_.setWords(
            tr("Who does the work is not said yet, so there is no staffing to look for. Add a pool at the right."));
        return;
    }
    outcome_.reset();
    const auto phaseWords = [](Phase phase, std::int64_t made) {
        const QString count = QLocale().toString(qlonglong(made));
        switch (phase) {
        case Phase::Measuring:
            break;
        case Phase::Exploring:
            return tr("Looking for staffings: %1 runs").arg(count);
        case Phase::Refining:
            return tr("Looking closer at the best: %1 runs").arg(count);
        case Phase::Confirming:
            return tr("Measuring them again with fresh random numbers: %1 runs").arg(count);
        }
        return measuringWords();
    };
    search(tr("Many numbers of people are tried, those near the best more often."),
        [this, phaseWords, question = sheet_.question()](
            const run::Simulation& simulation, const News& news, const std::stop_token& end) {
            optimization::Options options = searchOptions(question, simulation.scenario());
            options.run.stop = end;
            options.progress = [&](Phase phase, std::int64_t made) {
                if (made % replicationsBetweenNews == 0)
                    news.post([this, words = phaseWords(phase, made)] { sheet_.setProgress(words); });
            };
            auto outcome = std::make_shared<const Outcome>(optimization::optimize(simulation, options));
            news.postLast([this, outcome] { show(outcome); });
        });
}

/// Hours and batches are those of the search, where what was tried before had others.
std::optional<Scenario> StaffingFinder::found(int point) const
{
    if (!outcome_)
        return std::nullopt;
    return optimization::staffed(searched(), outcome_->decisions, outcome_->front[std::size_t(point)].staffing);
}

void StaffingFinder::show(std::shared_ptr<const Outcome> outcome)
{
    outcome_ = std::move(outcome);
    sheet_.setProgress({});
    sheet_.setOutcome(outcome_, searched());
    if (!sheet_.hasFound())
        return;
    const QString tried
        = tr("%1 of %2 staffings were tried.")
              .arg(QLocale().toString(qlonglong(outcome_->evaluated)), QLocale().toString(outcome_->staffings, 'f', 0));
    sheet_.setNote(outcome_->isConfirmed
            ? tr("%1 What is shown was measured again with fresh random numbers.").arg(tried)
            : tr("%1 Stopped early: what is shown may be the best of luck.").arg(tried));
}

} // namespace millrace::app::simulation
