// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace millrace::app::window {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , sign_(new QLabel(this))
    , words_(new QLabel(this))
    , action_(linkButton({}, this))
{
    setGround(this, "panel");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(sign_);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words_, 1);
    row->addWidget(action_);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(horizontalLine(this));
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (run_)
            run_();
    });
    hide();
}

void NoticeBar::say(
    base::Severity severity, const QString& words, const QString& actionText, std::function<void()> action)
{
    const bool error = severity == base::Severity::Error, note = severity == base::Severity::Note;
    const QColor color = error ? colors().error : note ? colors().accent : colors().warning;
    const QString name = error ? QStringLiteral("error") : note ? QStringLiteral("info") : QStringLiteral("warning");
    sign_->setPixmap(icon(name, color).pixmap(QSize(18, 18), devicePixelRatioF()));
    words_->setText(words);
    setAccessibleName(words);
    action_->setText(actionText);
    action_->setVisible(!actionText.isEmpty());
    run_ = std::move(action);
    show();
    const int turn = ++turn_;
    if (note)
        QTimer::singleShot(8000, this, [this, turn] {
            if (turn == turn_)
                hide();
        });
}

QString NoticeBar::words() const
{
    return isHidden() ? QString() : words_->text();
}

} // namespace millrace::app::window
