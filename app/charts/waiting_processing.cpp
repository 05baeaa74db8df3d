// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/waiting_processing.h"

namespace millrace::app::charts {

namespace {
constexpr int processingColor = 0;
constexpr int waitingColor = 2;
} // namespace

WaitingProcessing::WaitingProcessing(QWidget* parent)
    : StackedBars(tr("Waiting and processing"), parent)
{
    setEmptyWords(tr("How much of each activity is work and how much is waiting shows here after a simulation."));
}

void WaitingProcessing::setRows(const std::vector<WaitingProcessingRow>& rows)
{
    StackedBarsData bars;
    bars.parts = {{tr("processing"), processingColor}, {tr("waiting"), waitingColor}};
    for (const auto& row : rows)
        bars.rows.push_back({row.name, {row.processingSeconds, row.waitingSeconds}, row.total});
    setData(std::move(bars));
}

} // namespace millrace::app::charts
