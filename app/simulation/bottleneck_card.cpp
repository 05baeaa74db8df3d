// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/bottleneck_card.h"

#include "app/charts/format.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr double cardEdge = 3;
constexpr int widestBareTitle = 130; ///< px
} // namespace

BottleneckCard::BottleneckCard(QWidget* parent)
    : QFrame(parent)
    , title_(window::label({}, "section"))
    , words_(window::label({}, "muted"))
    , try_(window::linkButton(tr("Try one more")))
{
    setProperty("ground", QStringLiteral("card"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 6, 10, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(words_, 1, 0);
    grid->addWidget(try_, 1, 1);
    try_->setToolTip(tr("Simulate with one more person in this pool"));
    QFont strong = try_->font();
    strong.setWeight(QFont::DemiBold);
    try_->setFont(strong);
    setCursor(Qt::PointingHandCursor);
    connect(try_, &QPushButton::clicked, this, &BottleneckCard::tryAsked);
}

void BottleneckCard::setBottleneck(const results::Bottleneck& bottleneck, bool hasMoved, bool isHottest)
{
    element_ = QString::fromStdString(bottleneck.element);
    pool_ = QString::fromStdString(bottleneck.resource);
    heading_ = hasMoved ? tr("Bottleneck now: %1").arg(pool_) : tr("Bottleneck: %1").arg(pool_);
    showTitle();
    const double staff = bottleneck.staffWaiting.estimate.mean, calendar = bottleneck.calendarWaiting.estimate.mean;
    const bool helpsMore = staff > 0;
    if (helpsMore && !bottleneck.relief.estimate.isMeasured()) {
        words_->setText(tr("More work comes than it can do."));
    } else if (helpsMore) {
        const results::Estimate& relief = bottleneck.relief.estimate;
        // From an hour on in hours, as the figures around it are.
        const charts::TimeUnit unit
            = charts::timeUnitFor(relief.mean >= 3600 ? std::max(relief.mean, 100 * 60.0) : relief.mean);
        // An estimate of waiting, no measured cycle time: no interval, which would promise more than is known.
        const QString saved = charts::durationText(relief.mean, unit);
        words_->setText(isHottest ? tr("10 % more capacity: about %1 less waiting.").arg(saved)
                                  : tr("All its tasks together wait longest. 10 % more: about %1 less.").arg(saved));
    } else {
        words_->setText(
            tr("Cases wait %1 for its opening hours: longer hours would help.").arg(charts::durationText(calendar)));
    }
    try_->setVisible(helpsMore);
    setToolTip(bottleneck.explanation);
    setAccessibleName(heading_);
    setAccessibleDescription(bottleneck.explanation);
}

void BottleneckCard::setSize(Size size)
{
    size_ = size;
    words_->setVisible(size == Size::Full);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->removeWidget(try_);
    grid->addWidget(try_, size == Size::Full ? 1 : 0, 1);
    showTitle();
}

void BottleneckCard::showTitle()
{
    title_->setText(
        size_ == Size::Bare ? title_->fontMetrics().elidedText(pool_, Qt::ElideMiddle, widestBareTitle) : heading_);
}

void BottleneckCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), 8, 8);
    painter.setClipPath(card);
    painter.fillRect(QRectF(0, 0, cardEdge, height()), window::colors().series[1]);
}

void BottleneckCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !element_.isEmpty())
        Q_EMIT elementChosen(element_);
}

} // namespace millrace::app::simulation
