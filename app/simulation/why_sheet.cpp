// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/why_sheet.h"

#include "app/charts/tornado_bars.h"
#include "app/simulation/relief_list.h"
#include "app/simulation/sensitivity.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int leastReliefs = 430, leastTornado = 420; ///< px of width, to be read
constexpr int shortestFigure = 12; ///< letters
constexpr int choiceRoom = 30; ///< px beside the words of a list
} // namespace

WhySheet::WhySheet(QWidget* parent)
    : ElementCharts(parent)
    , reliefs_(new ReliefList)
    , figures_(new QComboBox)
    , tornado_(new charts::TornadoBars(tr("What matters most")))
{
    add(reliefs_, leastReliefs, 1);
    add(tornado_, leastTornado, 1);
    lead(tornado_, tornadoElements_);
    figures_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figures_->setMinimumContentsLength(shortestFigure);
    figures_->setAccessibleName(tr("The figure that inputs are tried for"));
    figures_->setToolTip(tr("What each input is tried for, 10 % lower and 10 % higher"));
    tornado_->setChoice(figures_);
    setFigures(figuresOf({}));
    connect(figures_, &QComboBox::activated, this, &WhySheet::figureChosen);
}

void WhySheet::setFigures(const std::vector<NamedChoice>& choices)
{
    const QVariant chosen = figures_->currentData();
    figures_->clear();
    for (const NamedChoice& choice : choices)
        figures_->addItem(choice.title, QString::fromStdString(choice.kpi));
    figures_->setCurrentIndex(std::max(0, figures_->findData(chosen)));
    figures_->view()->setMinimumWidth(figures_->view()->sizeHintForColumn(0) + choiceRoom);
}

std::string WhySheet::figure() const
{
    return figures_->currentData().toString().toStdString();
}

void WhySheet::showSensitivities(const Sensitivities& found, const QString& words)
{
    tornado_->setEmptyWords(words);
    tornado_->setNote(found.chart.rows.empty() ? QString() : tr("each input 10 % lower or higher"));
    tornadoElements_ = found.elements;
    tornado_->setData(found.chart);
}

} // namespace millrace::app::simulation
