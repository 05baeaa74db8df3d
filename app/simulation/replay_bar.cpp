// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/replay_bar.h"

#include "app/charts/format.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

constexpr int frameTime = 40; ///< ms
constexpr int sliderSteps = 2000;
constexpr int replaySpeeds[] = {60, 600, 3600, 14400, 86400, 604800}; ///< simulated seconds in one
constexpr int usualSpeed = 14400;

QString speedName(int speed)
{
    switch (speed) {
    case 60:
        return ReplayBar::tr("1 minute a second");
    case 600:
        return ReplayBar::tr("10 minutes a second");
    case 3600:
        return ReplayBar::tr("1 hour a second");
    case 14400:
        return ReplayBar::tr("4 hours a second");
    case 86400:
        return ReplayBar::tr("1 day a second");
    default:
        return ReplayBar::tr("1 week a second");
    }
}

} // namespace

ReplayBar::ReplayBar(QWidget* parent)
    : QFrame(parent)
    , play_(new QToolButton)
    , slider_(new QSlider(Qt::Horizontal))
    , when_(window::label({}, "muted"))
    , speed_(new QComboBox)
    , close_(new QToolButton)
    , timer_(new QTimer(this))
{
    setProperty("ground", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(8);
    play_->setIconSize({16, 16});
    play_->setText(tr("Replay"));
    play_->setAccessibleName(tr("Play or pause the replay"));
    slider_->setRange(0, sliderSteps);
    slider_->setPageStep(sliderSteps / 20);
    slider_->setAccessibleName(tr("Time in the replay"));
    speed_->setAccessibleName(tr("Speed of the replay"));
    speed_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    speed_->setMinimumContentsLength(11);
    for (const int speed : replaySpeeds)
        speed_->addItem(speedName(speed), speed);
    speed_->setCurrentIndex(speed_->findData(usualSpeed));
    close_->setIcon(window::icon(QStringLiteral("close")));
    close_->setIconSize({14, 14});
    close_->setToolTip(tr("End the replay and show the results again"));
    close_->setAccessibleName(close_->toolTip());
    when_->setFont(window::uiFont(11.5));
    row->addWidget(play_);
    row->addWidget(slider_, 1);
    row->addWidget(when_);
    row->addWidget(speed_);
    row->addWidget(close_);
    timer_->setInterval(frameTime);
    connect(timer_, &QTimer::timeout, this, &ReplayBar::tick);
    connect(play_, &QToolButton::clicked, this, [this] { play(!isPlaying()); });
    connect(slider_, &QSlider::valueChanged, this,
        [this](int value) { setTime(begin_ + std::int64_t(double(end_ - begin_) * value / sliderSteps)); });
    connect(close_, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    refresh();
}

void ReplayBar::setSpan(std::int64_t begin, std::int64_t end, const QByteArray& zone)
{
    begin_ = begin;
    end_ = std::max(begin + 1, end);
    zone_ = zone;
    isOpen_ = true;
    time_ = begin_;
    // Room for the longest it can say: the slider must not move under the pointer.
    const QFontMetrics metrics(when_->font());
    when_->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("Wed 30 Sept, 00:00 ")));
    setTime(begin_);
    if (playsWhenReady_)
        play(true);
    playsWhenReady_ = false;
}

void ReplayBar::clear()
{
    timer_->stop();
    isOpen_ = false;
    playsWhenReady_ = false;
    begin_ = end_ = time_ = 0;
    refresh();
}

bool ReplayBar::isPlaying() const
{
    return timer_->isActive();
}

void ReplayBar::play(bool on)
{
    if (on && !isOpen_) {
        playsWhenReady_ = true;
        Q_EMIT asked();
        return;
    }
    if (on && time_ >= end_)
        setTime(begin_);
    if (on) {
        sinceTick_.start();
        timer_->start();
    } else {
        timer_->stop();
    }
    refresh();
}

double ReplayBar::speed() const
{
    return speed_->currentData().toDouble();
}

void ReplayBar::tick()
{
    const double seconds = double(sinceTick_.restart()) / 1000;
    setTime(time_ + std::int64_t(seconds * speed() * 1e6));
    if (time_ >= end_)
        play(false);
}

void ReplayBar::setTime(std::int64_t time)
{
    if (!isOpen_)
        return;
    time_ = std::clamp(time, begin_, end_);
    refresh();
    Q_EMIT moved(time_);
}

void ReplayBar::refresh()
{
    play_->setIcon(window::icon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    play_->setToolTip(isPlaying() ? tr("Pause the replay") : tr("Play what happens in the first replication"));
    play_->setToolButtonStyle(isOpen_ ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (QWidget* widget : std::initializer_list<QWidget*> {slider_, when_, speed_, close_})
        widget->setVisible(isOpen_);
    if (!isOpen_) {
        updateGeometry();
        return;
    }
    const QSignalBlocker silence(slider_);
    // While it is dragged the handle is where the pointer is.
    if (!slider_->isSliderDown())
        slider_->setValue(int(double(time_ - begin_) / double(end_ - begin_) * sliderSteps + 0.5));
    const QTimeZone zone(zone_);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time_ / 1000, zone.isValid() ? zone : QTimeZone::utc());
    when_->setText(QLocale().toString(when, tr("ddd d MMM, hh:mm", "date format: Tue 14 May, 11:20")));
}

} // namespace millrace::app::simulation
