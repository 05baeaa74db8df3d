// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/why_sheet.h"

#include "app/charts/tornado_bars.h"
#include "app/simulation/figure_choice.h"
#include "app/simulation/relief_list.h"
#include "app/simulation/sensitivity.h"

namespace millrace::app::simulation {

namespace {
constexpr int leastReliefs = 300, leastTornado = 325; ///< px of width, to be read
} // namespace

WhySheet::WhySheet(QWidget* parent)
    : ElementCharts(parent)
    , reliefs_(new ReliefList)
    , figures_(new FigureChoice(
          tr("The figure that inputs are tried for"), tr("What each input is tried for, 10 % lower and 10 % higher")))
    , tornado_(new charts::TornadoBars(tr("What matters most")))
{
    add(reliefs_, leastReliefs, 1);
    add(tornado_, leastTornado, 1);
    lead(tornado_, tornadoElements_);
    tornado_->setChoice(figures_);
    connect(figures_, &QComboBox::activated, this, &WhySheet::figureChosen);
}

void WhySheet::setFigures(const std::vector<NamedChoice>& choices)
{
    figures_->setFigures(choices);
    reliefs_->setFigures(choices);
}

std::string WhySheet::figure() const
{
    return figures_->figure();
}

void WhySheet::showSensitivities(const Sensitivities& found, const QString& words)
{
    tornado_->setEmptyWords(words);
    tornadoElements_ = found.elements;
    tornado_->setData(found.chart);
}

} // namespace millrace::app::simulation
