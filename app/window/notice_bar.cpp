// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/window/document_view.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace millrace::app::window {

namespace {

constexpr int passingTime = 8000; // ms

void paintSign(QLabel& sign, base::Severity severity)
{
    const bool error = severity == base::Severity::Error, note = severity == base::Severity::Note;
    const QColor color = error ? colors().error : note ? colors().accent : colors().warning;
    const QString name = error ? QStringLiteral("error") : note ? QStringLiteral("info") : QStringLiteral("warning");
    sign.setPixmap(icon(name, color).pixmap(QSize(18, 18), sign.devicePixelRatioF()));
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , row_(new QHBoxLayout)
    , sign_(new QLabel(this))
    , words_(new QLabel(this))
{
    setGround(this, "panel");
    row_->setContentsMargins(14, 7, 8, 7);
    row_->setSpacing(10);
    row_->addWidget(sign_);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row_->addWidget(words_, 1);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, [this] { drop(painted_); });
    row_->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row_);
    column->addWidget(horizontalLine(this));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (const Waiting* waiting = shown())
            paintSign(*sign_, waiting->notice.severity);
    });
    hide();
}

void NoticeBar::say(Notice notice)
{
    std::erase_if(waiting_, [&](const Waiting& older) {
        const bool isWordsAlone = older.notice.actions.empty();
        return (isWordsAlone && (notice.actions.empty() || older.notice.severity == base::Severity::Note))
            || older.notice.words == notice.words;
    });
    const int turn = ++turn_;
    if (notice.about != nullptr)
        connect(notice.about, &QObject::destroyed, this, [this, turn] { drop(turn); });
    else if (notice.severity == base::Severity::Note)
        QTimer::singleShot(passingTime, this, [this, turn] { drop(turn); });
    waiting_.push_back({std::move(notice), turn});
    refresh();
}

void NoticeBar::forget(const DocumentView* about)
{
    std::erase_if(waiting_, [&](const Waiting& one) { return one.notice.about == about; });
    refresh();
}

void NoticeBar::setFront(DocumentView* document)
{
    front_ = document;
    refresh();
}

QString NoticeBar::words() const
{
    return isHidden() ? QString() : words_->text();
}

const NoticeBar::Waiting* NoticeBar::shown() const
{
    const auto found = std::find_if(waiting_.rbegin(), waiting_.rend(),
        [this](const Waiting& one) { return one.notice.about == nullptr || one.notice.about == front_; });
    return found == waiting_.rend() ? nullptr : &*found;
}

void NoticeBar::drop(int turn)
{
    std::erase_if(waiting_, [turn](const Waiting& one) { return one.turn == turn; });
    refresh();
}

void NoticeBar::refresh()
{
    const Waiting* now = shown();
    if (now == nullptr) {
        painted_ = 0;
        // Else Qt hands the focus to whatever comes next in the window.
        const QWidget* focus = QApplication::focusWidget();
        if (front_ != nullptr && focus != nullptr && isAncestorOf(focus))
            front_->widget()->setFocus(Qt::OtherFocusReason);
        hide();
        return;
    }
    if (painted_ == now->turn)
        return;
    painted_ = now->turn;
    paintSign(*sign_, now->notice.severity);
    words_->setText(now->notice.words);
    setAccessibleName(now->notice.words);
    if (actions_ != nullptr) {
        actions_->hide();
        actions_->deleteLater(); // one of its buttons may have led here
    }
    actions_ = new QWidget(this);
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (const NoticeAction& action : now->notice.actions) {
        auto* button = linkButton(action.text, actions_);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run, turn = now->turn] {
            drop(turn);
            if (run)
                run();
        });
    }
    actions_->setVisible(!now->notice.actions.empty());
    row_->insertWidget(2, actions_);
    show();
}

} // namespace millrace::app::window
