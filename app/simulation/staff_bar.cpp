// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staff_bar.h"

#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

StaffBar::StaffBar(QWidget* parent)
    : QWidget(parent)
    , words_(window::label({}, "muted"))
    , lanes_(window::linkButton({}))
    , add_(window::linkButton(tr("Add a pool")))
{
    words_->setWordWrap(true);
    add_->setToolTip(tr("Add a pool of people or machines that do activities"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(words_);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(lanes_);
    row->addWidget(add_);
    row->addStretch(1);
    column->addLayout(row);
    connect(lanes_, &QPushButton::clicked, this, &StaffBar::lanesAsked);
    connect(add_, &QPushButton::clicked, this, &StaffBar::addAsked);
    setState(true, Shown::Nobody);
}

void StaffBar::setState(bool hasPools, Shown shown, const QString& assumed)
{
    words_->setText(assumed.isEmpty()
            ? tr("Nobody does the work yet, so nobody is ever busy and no case waits for people.")
            : assumed);
    words_->setVisible(!hasPools);
    const bool areLanes = shown == Shown::Lanes;
    lanes_->setText(areLanes ? tr("Take the lanes as pools") : tr("Take the pool of the diagram"));
    lanes_->setToolTip(areLanes ? tr("Make each lane a pool of people who do what is in it; then say how many they are")
                                : tr("Make it a pool of people who do what is in it; then say how many they are"));
    lanes_->setVisible(shown != Shown::Nobody);
}

} // namespace millrace::app::simulation
