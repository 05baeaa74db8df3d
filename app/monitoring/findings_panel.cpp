// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/findings_panel.h"

#include "app/charts/kpi_row.h"
#include "app/charts/waiting_causes.h"
#include "app/monitoring/dotted_chart.h"
#include "app/monitoring/figures.h"
#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace millrace::app::monitoring {

FindingsPanel::FindingsPanel(window::Actions& actions, QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedWidget(this))
    , kpis_(new charts::KpiRow)
    , dots_(new DottedChart)
    , waits_(new charts::WaitingCauses)
{
    window::setGround(this, "panel");
    waits_->setNote(tr("means, from ready to done"));
    waits_->setEmptyWords(tr("Nobody had to wait for anything."));
    dots_->setEmptyWords(tr("No activity was completed."));
    auto* results = new QWidget;
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(kpis_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(dots_, 11);
    row->addWidget(waits_, 9);
    column->addLayout(row, 1);
    pages_->addWidget(makeEmpty(actions));
    pages_->addWidget(results);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);
}

QWidget* FindingsPanel::makeEmpty(window::Actions& actions)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new window::EmptyState(QStringLiteral("analyze"), tr("No case has finished yet"),
        tr("Run one to its end, or simulate many: figures, variants and waits then stand here."), nullptr, page));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(window::buttonFor(actions.action(window::Command::StartInstance), true, page));
    buttons->addWidget(window::buttonFor(actions.action(window::Command::Simulate), false, page));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    return page;
}

void FindingsPanel::setCases(const FinishedCases& cases)
{
    pages_->setCurrentIndex(cases.finished() > 0 ? 1 : 0);
    kpis_->setKpis(kpisOf(cases));
    dots_->setCases(cases);
    waits_->setData(waitsOf(cases));
}

bool FindingsPanel::isEmpty() const
{
    return pages_->currentIndex() == 0;
}

} // namespace millrace::app::monitoring
