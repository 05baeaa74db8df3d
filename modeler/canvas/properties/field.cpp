// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace millrace::canvas {

Field::Field(FieldRow row, Write write)
    : row_(std::move(row))
    , write_(std::move(write))
{ }

QVBoxLayout* Field::compose(QWidget& editor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(row_.caption, this);
    label->setObjectName(QStringLiteral("caption"));
    label->setBuddy(&editor);
    label->setWordWrap(true);
    editor.setAccessibleName(row_.caption);
    column->addWidget(label);
    column->addWidget(&editor);
    setFocusProxy(&editor);
    if (!row_.example.isEmpty()) {
        auto* example = new QLabel(row_.example, this);
        example->setObjectName(QStringLiteral("caption"));
        example->setWordWrap(true);
        editor.setAccessibleDescription(row_.example);
        column->addWidget(example);
    }
    return column;
}

void Field::setError(const QString& words)
{
    if (error_ == words)
        return;
    error_ = words;
    if (errorLabel_ == nullptr && layout() != nullptr) {
        errorLabel_ = new QLabel(this);
        errorLabel_->setProperty("role", QStringLiteral("error"));
        errorLabel_->setObjectName(QStringLiteral("fieldError"));
        errorLabel_->setWordWrap(true);
        errorLabel_->setTextFormat(Qt::PlainText);
        layout()->addWidget(errorLabel_);
    }
    if (errorLabel_ != nullptr) {
        errorLabel_->setText(words);
        errorLabel_->setVisible(!words.isEmpty());
    }
    if (QWidget* editor = marked()) {
        editor->setProperty("invalid", !words.isEmpty());
        editor->style()->unpolish(editor);
        editor->style()->polish(editor);
    }
}

void Field::send(const QString& value, Entry::Kind kind)
{
    const QString problem = kind == Entry::Kind::Set ? problemWith(row_.check, value) : QString();
    setError(problem);
    if (problem.isEmpty())
        write_({kind, row_.property, value});
}

void Field::sendCell(const QString& property, const QString& value)
{
    write_({Entry::Kind::Set, property, value});
}

std::unique_ptr<Field> makeField(const FieldRow& row, Field::Write write)
{
    switch (row.kind) {
    case FieldKind::Choice:
    case FieldKind::Suggestion:
    case FieldKind::Reference:
        return makeChoiceField(row, std::move(write));
    case FieldKind::List:
        return makeListField(row, std::move(write));
    case FieldKind::Rich:
        return makeRichTextField(row, std::move(write));
    case FieldKind::Colour:
        return makeColourField(row, std::move(write));
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Code:
    case FieldKind::Flag:
    case FieldKind::Expression:
    case FieldKind::Told:
        break;
    }
    return makeTextField(row, std::move(write));
}

} // namespace millrace::canvas
