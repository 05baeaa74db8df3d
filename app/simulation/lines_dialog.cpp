// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/lines_dialog.h"

#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int linesMargin = 20;
}

LinesDialog::LinesDialog(const QString& title, const QString& why, const QString& example, Judge judge, QWidget* parent)
    : QDialog(parent)
    , judge_(std::move(judge))
    , lines_(new QPlainTextEdit)
    , words_(window::label({}, "muted"))
    , wrong_(window::label({}, "error"))
    , use_(window::primaryButton(tr("Use them")))
{
    setWindowTitle(title);
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, QSize(480, 520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(linesMargin, 16, linesMargin, 16);
    column->setSpacing(10);
    column->addWidget(window::label(title, "heading"));
    auto* what = window::label(why, "muted");
    column->addWidget(what);
    lines_->setAccessibleName(title);
    lines_->setPlaceholderText(example);
    lines_->setTabChangesFocus(true);
    column->addWidget(lines_, 1);
    column->addWidget(words_);
    column->addWidget(wrong_);
    for (QLabel* label : {what, words_, wrong_})
        label->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto* cancel = window::plainButton(tr("Cancel"));
    row->addWidget(cancel);
    row->addWidget(use_);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &LinesDialog::accept);
    connect(lines_, &QPlainTextEdit::textChanged, this, &LinesDialog::refresh);
    lines_->setFocus();
    refresh();
}

void LinesDialog::setText(const QString& text)
{
    lines_->setPlainText(text);
}

void LinesDialog::refresh()
{
    const Judgement judged = judge_(lines_->toPlainText());
    problem_ = judged.problem;
    words_->setText(judged.words);
    wrong_->setText(problem_);
    wrong_->setVisible(!problem_.isEmpty());
    use_->setEnabled(problem_.isEmpty());
    use_->setToolTip(problem_);
}

void LinesDialog::accept()
{
    if (!problem_.isEmpty())
        return;
    Q_EMIT chosen(lines_->toPlainText());
    QDialog::accept();
}

} // namespace millrace::app::simulation
