// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/doctor_bar.h"

#include "app/simulation/elided_label.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

bool areSame(const base::Problems& a, const base::Problems& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const base::Problem& one, const base::Problem& other) {
        return one.message == other.message && one.element == other.element && one.severity == other.severity;
    });
}

} // namespace

DoctorBar::DoctorBar(QWidget* parent)
    : QFrame(parent)
    , sign_(new QLabel)
    , words_(new ElidedLabel)
    , goThere_(window::linkButton(tr("Show it")))
    , next_(new QToolButton)
    , all_(window::linkButton({}))
{
    setObjectName(QStringLiteral("doctor"));
    setAccessibleName(tr("Model doctor: what to look at before the simulation"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 3);
    row->setSpacing(6);
    row->addWidget(sign_);
    row->addWidget(words_, 1);
    row->addWidget(goThere_);
    row->addWidget(next_);
    row->addWidget(all_);
    goThere_->setToolTip(tr("Select it on the diagram, with its numbers at the right"));
    next_->setIcon(window::icon(QStringLiteral("chevron-right")));
    next_->setToolTip(tr("The next finding"));
    next_->setAccessibleName(next_->toolTip());
    all_->setToolTip(tr("List all findings, with what was assumed"));
    connect(goThere_, &QPushButton::clicked, this,
        [this] { Q_EMIT elementChosen(findings_[std::size_t(current_)].element); });
    connect(next_, &QToolButton::clicked, this, [this] { show((current_ + 1) % int(findings_.size())); });
    connect(all_, &QPushButton::clicked, this, &DoctorBar::allAsked);
    hide();
}

void DoctorBar::setFindings(const base::Problems& findings)
{
    if (areSame(findings, findings_))
        return;
    findings_ = findings;
    setVisible(!findings_.empty());
    if (findings_.empty())
        return;
    const int count = int(findings_.size());
    next_->setVisible(count > 1);
    all_->setText(tr("All %n findings", nullptr, count));
    all_->setVisible(count > 1);
    show(0);
}

void DoctorBar::show(int finding)
{
    current_ = finding;
    const base::Problem& problem = findings_[std::size_t(finding)];
    const bool isError = problem.severity == base::Severity::Error;
    const window::Colors& colors = window::colors();
    sign_->setPixmap(window::icon(
        isError ? QStringLiteral("error") : QStringLiteral("warning"), isError ? colors.error : colors.warning)
                         .pixmap(15, 15));
    words_->setText(problem.message);
    words_->setAccessibleName(problem.message);
    goThere_->setVisible(!problem.element.isEmpty());
}

void DoctorBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !findings_.empty())
        show(current_);
    QFrame::changeEvent(event);
}

} // namespace millrace::app::simulation
