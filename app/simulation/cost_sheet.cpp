// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/cost_sheet.h"

#include "app/charts/stacked_bars.h"
#include "app/charts/waiting_processing.h"
#include "app/simulation/answer_titles.h"
#include "app/simulation/figures_text.h"

namespace millrace::app::simulation {

namespace {
constexpr int leastSplit = 320; ///< px of width, to be read
}

CostSheet::CostSheet(QWidget* parent)
    : ElementCharts(parent)
    , split_(new charts::WaitingProcessing)
    , costs_(new charts::StackedBars(tr("Paid per case, idle time included")))
{
    add(split_, leastSplit, 5);
    add(costs_, leastSplit, 4);
    costs_->setEmptyWords(tr("Nothing costs anything yet. Say at the right what an hour of a pool costs, or in the "
                             "grid of inputs what a visit costs."));
    lead(split_, splitElements_);
    lead(costs_, costElements_);
}

void CostSheet::showAnswer(const RunAnswer& answer)
{
    const results::Results& now = answer.outcome->results;
    const auto split = waitingProcessingOf(now);
    splitElements_.clear();
    for (const auto& bar : split)
        splitElements_.push_back(elementTitled(answer, bar.name));
    split_->setRows(split);
    charts::StackedBarsData costs
        = costsOf(now, answer.simulation->legend(), answer.scenario.currency, answer.outcome->processes);
    costElements_.clear();
    for (const auto& bar : costs.rows)
        costElements_.push_back(poolOrElementTitled(answer, bar.name));
    costs_->setData(std::move(costs));
}

} // namespace millrace::app::simulation
