// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/overview_sheet.h"

#include "app/charts/cycle_time_histogram.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_causes.h"
#include "app/simulation/answer_titles.h"
#include "app/simulation/figures_text.h"

namespace millrace::app::simulation {

namespace {
constexpr int leastHistogram = 170, leastCauses = 290, leastUtilisation = 172; ///< px of width, to be read
}

OverviewSheet::OverviewSheet(QWidget* parent)
    : ElementCharts(parent)
    , histogram_(new charts::CycleTimeHistogram)
    , causes_(new charts::WaitingCauses)
    , utilisation_(new charts::UtilisationBars)
{
    add(histogram_, leastHistogram, 5);
    add(causes_, leastCauses, 9);
    add(utilisation_, leastUtilisation, 5);
    utilisation_->setEmptyWords(tr("Who does the work is not said yet. Add a pool at the right: then you see how busy "
                                   "its people are."));
    connect(histogram_, &charts::CycleTimeHistogram::binChosen, this, &OverviewSheet::casesChosen);
    lead(causes_, causeElements_);
    lead(utilisation_, utilisationPools_);
}

void OverviewSheet::showAnswer(const RunAnswer& answer, const std::vector<double>& observed)
{
    const results::Results& now = answer.outcome->results;
    const results::Results* base = answer.base ? &answer.base->results : nullptr;
    histogram_->setData(withObserved(histogramOf(now, base, answer.scenario.cycleTimeTarget), observed));
    charts::StackedBarsData causes = waitingCausesOf(now);
    causeElements_.clear();
    for (const auto& bar : causes.rows)
        causeElements_.push_back(elementTitled(answer, bar.name));
    causes_->setEmptyWords(
        now.resources.empty() ? tr("No case waits, as nobody's time is needed yet.") : tr("No case waits anywhere."));
    causes_->setData(std::move(causes));
    const auto busy = utilisationOf(now, answer.outcome->processes);
    utilisationPools_.clear();
    for (const charts::UtilisationRow& row : busy)
        utilisationPools_.push_back(poolOrElementTitled(answer, row.pool.isEmpty() ? row.name : row.pool));
    utilisation_->setRows(busy);
}

} // namespace millrace::app::simulation
