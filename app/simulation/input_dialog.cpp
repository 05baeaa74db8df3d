// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_dialog.h"

#include "app/window/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int inputDialogSide = 20, inputDialogEnds = 16; ///< px
}

InputDialog::InputDialog(const QString& title, const QSize& size, const QString& use, QWidget* parent)
    : QDialog(parent)
    , content_(new QVBoxLayout)
    , sum_(window::label({}, "muted"))
    , wrong_(window::label({}, "error"))
    , buttons_(new QHBoxLayout)
    , use_(window::primaryButton(use))
{
    setWindowTitle(title);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, size);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inputDialogSide, inputDialogEnds, inputDialogSide, inputDialogEnds);
    column->setSpacing(10);
    content_->setSpacing(10);
    auto* heading = window::label(title, "heading");
    heading->setWordWrap(true); // names may be of any length
    column->addWidget(heading);
    column->addLayout(content_, 1);
    for (QLabel* label : {sum_, wrong_}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    auto* cancel = window::plainButton(tr("Cancel"));
    buttons_->setSpacing(8);
    buttons_->addStretch(1);
    buttons_->addWidget(cancel);
    buttons_->addWidget(use_);
    column->addLayout(buttons_);
    for (QPushButton* button : {cancel, use_})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &InputDialog::accept);
}

void InputDialog::addWords(const QString& words)
{
    auto* label = window::label(words, "muted");
    label->setWordWrap(true);
    content_->addWidget(label);
}

QPushButton* InputDialog::addButton(const QString& text, const QString& why)
{
    auto* button = window::plainButton(text);
    button->setToolTip(why);
    button->setAutoDefault(false);
    buttons_->insertWidget(0, button);
    setTabOrder(button, buttons_->itemAt(buttons_->count() - 2)->widget());
    return button;
}

void InputDialog::setSum(const QString& words)
{
    sum_->setText(words);
    sum_->setVisible(!words.isEmpty());
}

QString InputDialog::sum() const
{
    return sum_->text();
}

void InputDialog::useOnReturn()
{
    use_->setDefault(true);
}

void InputDialog::check()
{
    const QString wrong = problem();
    if (saysProblem_)
        say(wrong);
    use_->setEnabled(wrong.isEmpty());
    use_->setToolTip(wrong);
}

void InputDialog::say(const QString& problem)
{
    wrong_->setText(problem);
    wrong_->setVisible(!problem.isEmpty());
}

void InputDialog::accept()
{
    if (!problem().isEmpty())
        return;
    give();
    QDialog::accept();
}

} // namespace millrace::app::simulation
