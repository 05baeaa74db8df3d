// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/why_sheet.h"

#include "app/charts/tornado_bars.h"
#include "app/simulation/relief_list.h"
#include "app/simulation/sensitivity.h"

namespace millrace::app::simulation {

namespace {
constexpr int leastReliefs = 430, leastTornado = 380; ///< px of width, to be read
}

WhySheet::WhySheet(QWidget* parent)
    : ElementCharts(parent)
    , reliefs_(new ReliefList)
    , tornado_(new charts::TornadoBars(tr("What matters most")))
{
    add(reliefs_, leastReliefs, 1);
    add(tornado_, leastTornado, 1);
    lead(tornado_, tornadoElements_);
}

void WhySheet::showSensitivities(const Sensitivities& found, const QString& words)
{
    tornado_->setEmptyWords(words);
    tornado_->setNote(found.chart.rows.empty() ? QString() : tr("to the cycle time: each input 10 % lower or higher"));
    tornadoElements_ = found.elements;
    tornado_->setData(found.chart);
}

} // namespace millrace::app::simulation
