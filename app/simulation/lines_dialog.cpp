// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/lines_dialog.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace millrace::app::simulation {

LinesDialog::LinesDialog(const QString& title, const QString& why, const QString& example, Judge judge, QWidget* parent)
    : InputDialog(title, QSize(480, 520), tr("Use them"), parent)
    , judge_(std::move(judge))
    , lines_(new QPlainTextEdit)
{
    addWords(why);
    lines_->setAccessibleName(title);
    lines_->setPlaceholderText(example);
    lines_->setTabChangesFocus(true);
    content().addWidget(lines_, 1);
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
    setSum(judged.words);
    check();
}

void LinesDialog::give()
{
    Q_EMIT chosen(lines_->toPlainText());
}

} // namespace millrace::app::simulation
