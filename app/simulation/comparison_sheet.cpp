// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/comparison_sheet.h"

#include "app/simulation/comparison_table.h"
#include "app/simulation/selection_sheet.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int comparisonMargin = 14; ///< px
}

ComparisonSheet::ComparisonSheet(QWidget* parent)
    : QStackedWidget(parent)
    , pairHead_(new QWidget)
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
    auto* row = new QHBoxLayout(pairHead_);
    row->setContentsMargins(comparisonMargin, 6, comparisonMargin, 2);
    row->addWidget(window::label(tr("Two scenarios, figure by figure"), "muted"), 1);
    auto* all = window::linkButton(tr("Which of all is the best?"));
    all->setToolTip(tr("Simulate all scenarios until it is sure which is the best in one figure"));
    row->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] {
        wantsSelection_ = true;
        refresh();
    });
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pairHead_);
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
        table_->setResults(answer.base->results, answer.baseTitle, answer.outcome->results,
            answer.scenario.title() == answer.baseTitle ? tr("%1, changed").arg(answer.baseTitle)
                                                        : answer.scenario.title(),
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
    pairHead_->setVisible(canSelect_);
    selection_->setHasPair(hasPair_);
    setCurrentIndex(canSelect_ && (wantsSelection_ || !hasPair_) ? 1 : 0);
}

} // namespace millrace::app::simulation
