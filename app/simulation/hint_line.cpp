// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/hint_line.h"

#include "app/window/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace millrace::app::simulation {

namespace {
constexpr int hintMargin = 14; ///< px
}

HintLine::HintLine(QWidget* parent)
    : QWidget(parent)
    , words_(window::label({}, "muted"))
    , button_(window::linkButton({}))
{
    setObjectName(QStringLiteral("hint"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(hintMargin, 5, hintMargin, 0);
    row->setSpacing(6);
    words_->setWordWrap(true);
    row->addWidget(words_, 1);
    row->addWidget(button_);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (action_)
            action_->trigger();
    });
    hide();
}

void HintLine::setHint(const QString& words, QAction* action)
{
    words_->setText(words);
    action_ = action;
    button_->setVisible(action != nullptr);
    if (action) {
        button_->setText(action->text());
        button_->setToolTip(action->toolTip());
    }
    setVisible(!words.isEmpty());
}

QString HintLine::words() const
{
    return words_->text();
}

} // namespace millrace::app::simulation
