// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_field.h"

#include "app/simulation/elided_label.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace millrace::app::simulation {

InputField::InputField(const QString& caption, Enter enter, QWidget* parent)
    : QWidget(parent)
    , edit_(new QLineEdit(this))
    , enter_(std::move(enter))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    if (!caption.isEmpty()) {
        auto* name = new ElidedLabel(this); // words of some languages are long: none may widen a panel
        name->setProperty("role", QLatin1String("caption"));
        name->setText(caption);
        name->setBuddy(edit_);
        column->addWidget(name);
    }
    column->addWidget(edit_);
    edit_->setAccessibleName(caption);
    edit_->setMinimumWidth(48);
    connect(edit_, &QLineEdit::editingFinished, this, &InputField::finish);
}

void InputField::setText(const QString& text)
{
    if (edit_->hasFocus() && edit_->isModified())
        return;
    shown_ = text;
    edit_->setText(text);
    edit_->setCursorPosition(0);
    setProblem({});
}

QString InputField::text() const
{
    return edit_->text();
}

void InputField::setReadOnly(bool readOnly)
{
    edit_->setReadOnly(readOnly);
    edit_->setFocusPolicy(readOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

void InputField::setPlaceholder(const QString& words)
{
    edit_->setPlaceholderText(words);
}

void InputField::setName(const QString& name)
{
    edit_->setAccessibleName(name);
    setToolTip(name);
}

void InputField::type(const QString& text)
{
    edit_->setText(text);
    edit_->setModified(true);
    finish();
}

void InputField::finish()
{
    if (!edit_->isModified())
        return;
    edit_->setModified(false);
    if (edit_->text() == shown_) {
        setProblem({});
        return;
    }
    const QString entered = edit_->text();
    const QString words = enter_ ? enter_(entered) : QString();
    if (words.isEmpty() && edit_->text() == entered)
        shown_ = entered;
    setProblem(words);
}

void InputField::setProblem(const QString& words)
{
    if (words == problem_)
        return;
    problem_ = words;
    edit_->setProperty("invalid", !words.isEmpty());
    edit_->style()->unpolish(edit_);
    edit_->style()->polish(edit_);
    edit_->setToolTip(words);
    Q_EMIT problemChanged(words);
}

} // namespace millrace::app::simulation
