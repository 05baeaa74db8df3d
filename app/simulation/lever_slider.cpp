// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/lever_slider.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

namespace {
constexpr int sliderHandle = 16; ///< px, as the style sheet draws it
}

MarkedSlider::MarkedSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void MarkedSlider::setMark(int position)
{
    mark_ = position;
    update();
}

void MarkedSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    const int span = width() - sliderHandle;
    const int mark = QStyle::sliderPositionFromValue(minimum(), maximum(), mark_, span) + sliderHandle / 2;
    const int handle = QStyle::sliderPositionFromValue(minimum(), maximum(), sliderPosition(), span) + sliderHandle / 2;
    if (std::abs(mark - handle) < sliderHandle / 2)
        return;
    QPainter painter(this);
    painter.fillRect(QRectF(mark - 0.75, height() / 2.0 - 6, 1.5, 12), window::colors().text);
}

void MarkedSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

LeverSlider::LeverSlider(QWidget* parent)
    : QWidget(parent)
    , caption_(window::label({}, "caption", this))
    , figure_(new QLabel(this))
    , details_(new QToolButton(this))
    , slider_(new MarkedSlider(this))
{
    setFocusProxy(slider_);
    details_->setIcon(window::icon(QStringLiteral("settings")));
    details_->setIconSize({13, 13});
    details_->setFixedSize(18, 18);
    details_->setStyleSheet(QStringLiteral("padding: 1px;"));
    connect(details_, &QToolButton::clicked, this, &LeverSlider::detailsAsked);
    figure_->setFont(window::uiFont(11.5, QFont::DemiBold));
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(caption_, 1);
    head->addWidget(figure_);
    head->addWidget(details_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(slider_);
    connect(slider_, &QSlider::valueChanged, this, &LeverSlider::slide);
}

int LeverSlider::positionOf(double value) const
{
    return int(std::lround((value - lever_.low) / lever_.step));
}

void LeverSlider::setLever(const Lever& lever, double value)
{
    lever_ = lever;
    // Somebody may have kept more than the base's range.
    lever_.high = std::max(lever_.high, std::ceil(value / lever_.step) * lever_.step);
    value_ = value;
    const QSignalBlocker silence(slider_);
    slider_->setRange(0, positionOf(lever_.high));
    slider_->setPageStep(std::max(1, positionOf(lever_.high) / 10));
    slider_->setValue(positionOf(value));
    slider_->setMark(positionOf(lever_.isNew ? value : lever_.base));
    caption_->setText(lever_.caption);
    const QString explanation
        = lever_.isAssumed ? tr("%1: assumed, the scenario says nothing of it").arg(lever_.caption) : lever_.caption;
    caption_->setToolTip(explanation);
    slider_->setToolTip(explanation);
    slider_->setAccessibleName(lever_.caption);
    details_->setVisible(lever_.kind == Lever::Kind::Capacity);
    details_->setToolTip(tr("Name, pay and working hours of %1").arg(lever_.caption));
    details_->setAccessibleName(details_->toolTip());
    showValue();
}

QString LeverSlider::valueText() const
{
    const QString now = leverText(lever_, value_), base = leverText(lever_, lever_.base);
    return now == base || lever_.isNew ? now : QStringLiteral("%1 \u2192 %2").arg(base, now);
}

void LeverSlider::showValue()
{
    figure_->setText(valueText());
    slider_->setAccessibleDescription(valueText());
}

void LeverSlider::slide(int position)
{
    // Where the base lies between two positions, the nearer one means it exactly.
    const double value = position == positionOf(lever_.base) ? lever_.base : lever_.low + position * lever_.step;
    if (value == value_)
        return;
    value_ = value;
    showValue();
    Q_EMIT moved(value_);
}

} // namespace millrace::app::simulation
