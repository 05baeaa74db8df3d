// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace millrace::app::window {

namespace {
constexpr int progressSteps = 1000;
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , text_(label({}, "caption", this))
    , progressText_(label({}, "caption", this))
    , progress_(new QProgressBar(this))
{
    setGround(this, "panel");
    setFixedHeight(26);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(text_, 1);
    row->addWidget(progressText_);
    row->addWidget(progress_);
    text_->setAccessibleName(tr("Status"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setRange(0, progressSteps);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(140);
    setProgress(-1, {});
}

void StatusLine::setParts(const QStringList& parts)
{
    parts_ = parts;
    refresh();
}

void StatusLine::setHint(const QString& hint)
{
    hint_ = hint;
    refresh();
}

void StatusLine::refresh()
{
    // Em spaces keep the parts apart as the pictures show them.
    text_->setText(hint_.isEmpty() ? parts_.join(QString(2, QChar(0x2003))) : hint_);
}

void StatusLine::setProgress(double fraction, const QString& words)
{
    progress_->setVisible(fraction >= 0);
    progressText_->setVisible(fraction >= 0);
    progress_->setValue(static_cast<int>(fraction * progressSteps));
    progressText_->setText(words);
}

} // namespace millrace::app::window
