// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/comparison_sheet.h"

#include "app/simulation/comparison_table.h"
#include "app/simulation/selection_sheet.h"
#include "app/simulation/staffing.h"
#include "app/window/preferences.h"
#include "app/window/widgets.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int comparisonMargin = 14; ///< px
constexpr double wholePercent = 100, mostThreshold = 50, thresholdStep = 0.5; ///< per cent
} // namespace

ComparisonSheet::ComparisonSheet(QWidget* parent)
    : QStackedWidget(parent)
    , threshold_(new QDoubleSpinBox)
    , table_(new ComparisonTable)
    , selection_(new SelectionSheet)
{
    addWidget(makePair());
    addWidget(selection_);
    connect(table_, &ComparisonTable::chosen, this, [this](const QString& of) {
        const auto pool = poolIds_.find(of);
        Q_EMIT elementChosen(pool == poolIds_.end() ? of : pool->second);
    });
    connect(selection_, &SearchSheet::otherAsked, this, [this] {
        wantsSelection_ = false;
        refresh();
    });
    refresh();
}

QWidget* ComparisonSheet::makePair()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(comparisonMargin, 6, comparisonMargin, 2);
    row->setSpacing(8);
    auto* words = window::label(tr("A difference does not matter below"), "muted");
    words->setBuddy(threshold_);
    row->addWidget(words);
    threshold_->setRange(0, mostThreshold);
    threshold_->setDecimals(1);
    threshold_->setSingleStep(thresholdStep);
    threshold_->setSuffix(tr(" %", "unit behind a number"));
    threshold_->setAccessibleName(tr("A difference that does not matter"));
    threshold_->setToolTip(
        tr("What surely differs by less than this share of the figure is called too small to matter; "
           "of shares these are points. 0: all that is no chance matters."));
    threshold_->setValue(window::preferences::leastThatMatters() * wholePercent);
    table_->setThreshold(window::preferences::leastThatMatters());
    connect(threshold_, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        window::preferences::setLeastThatMatters(percent / wholePercent);
        table_->setThreshold(percent / wholePercent);
    });
    row->addWidget(threshold_);
    row->addStretch(1);
    auto* all = window::linkButton(tr("Which of all is the best?"));
    all->setToolTip(tr("Simulate all scenarios until it is sure which is the best in one figure"));
    row->addWidget(all);
    all_ = all;
    connect(all, &QPushButton::clicked, this, [this] {
        wantsSelection_ = true;
        refresh();
    });
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(table_, 1);
    return pair;
}

void ComparisonSheet::showAnswer(const RunAnswer& answer)
{
    poolIds_.clear();
    for (const scenario::Pool& pool : answer.scenario.pools)
        poolIds_.emplace(titleOf(pool), pool.id);
    hasPair_ = answer.base != nullptr;
    if (answer.base)
        table_->setResults({answer.base->results, answer.baseTitle, answer.base->processes},
            {answer.outcome->results,
                answer.scenario.title() == answer.baseTitle ? tr("%1, changed").arg(answer.baseTitle)
                                                            : answer.scenario.title(),
                answer.outcome->processes},
            answer.scenario.currency, answer.differences);
    refresh();
}

void ComparisonSheet::showPair()
{
    wantsSelection_ = false;
    refresh();
}

void ComparisonSheet::setScenarioCount(int count)
{
    canSelect_ = count > 1;
    refresh();
}

void ComparisonSheet::refresh()
{
    all_->setVisible(canSelect_);
    selection_->setHasPair(hasPair_);
    setCurrentIndex(canSelect_ && (wantsSelection_ || !hasPair_) ? 1 : 0);
}

} // namespace millrace::app::simulation
