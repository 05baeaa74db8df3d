// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

QVBoxLayout* captioned(QWidget& field, const QString& caption, QWidget& editor)
{
    auto* column = new QVBoxLayout(&field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(caption, &field);
    label->setObjectName(QStringLiteral("caption"));
    label->setBuddy(&editor);
    editor.setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(&editor);
    return column;
}

class LineField : public Field {
public:
    LineField(const QString& property, const QString& caption, Write write, bool isCode)
        : Field(property, std::move(write))
        , editor_(new QLineEdit(this))
    {
        captioned(*this, caption, *editor_);
        editor_->setObjectName(property);
        if (isCode)
            editor_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        connect(editor_, &QLineEdit::editingFinished, this, [this] {
            if (editor_->isModified() && !editor_->isReadOnly()) {
                editor_->setModified(false);
                send(editor_->text());
            }
        });
    }

    void show(const QString& value) override
    {
        if (!editor_->isModified() && editor_->text() != value)
            editor_->setText(value);
    }
    void setReadOnly(bool readOnly) override { editor_->setReadOnly(readOnly); }

private:
    QLineEdit* editor_;
};

/// Sends what it holds when the keyboard leaves it.
class LeavingTextEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    std::function<void()> onLeave;

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        onLeave();
    }
};

class TextField : public Field {
public:
    TextField(const QString& property, const QString& caption, Write write)
        : Field(property, std::move(write))
        , editor_(new LeavingTextEdit(this))
    {
        captioned(*this, caption, *editor_);
        editor_->setObjectName(property);
        editor_->setTabChangesFocus(true);
        editor_->setFixedHeight(76);
        editor_->onLeave = [this] {
            if (editor_->document()->isModified() && !editor_->isReadOnly()) {
                editor_->document()->setModified(false);
                send(editor_->toPlainText());
            }
        };
    }

    void show(const QString& value) override
    {
        if (editor_->document()->isModified() || editor_->toPlainText() == value)
            return;
        editor_->setPlainText(value);
        editor_->document()->setModified(false);
    }
    void setReadOnly(bool readOnly) override { editor_->setReadOnly(readOnly); }

private:
    LeavingTextEdit* editor_;
};

class FlagField : public Field {
public:
    FlagField(const QString& property, const QString& caption, Write write)
        : Field(property, std::move(write))
        , editor_(new QCheckBox(caption, this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(editor_);
        editor_->setObjectName(property);
        connect(editor_, &QCheckBox::clicked, this,
            [this](bool isOn) { send(isOn ? QStringLiteral("true") : QStringLiteral("false")); });
    }

    void show(const QString& value) override
    {
        editor_->setChecked(value == QLatin1String("true") || value == QLatin1String("1"));
    }
    void setReadOnly(bool readOnly) override { editor_->setEnabled(!readOnly); }

private:
    QCheckBox* editor_;
};

} // namespace

std::unique_ptr<Field> makeField(FieldKind kind, const QString& property, const QString& caption, Field::Write write)
{
    switch (kind) {
    case FieldKind::Text:
        return std::make_unique<TextField>(property, caption, std::move(write));
    case FieldKind::Flag:
        return std::make_unique<FlagField>(property, caption, std::move(write));
    case FieldKind::Line:
    case FieldKind::Expression:
        break;
    }
    return std::make_unique<LineField>(property, caption, std::move(write), kind == FieldKind::Expression);
}

QString valueOf(const metamodel::Element& element, const QString& property)
{
    if (element.hasAttribute(property))
        return element.attribute(property);
    if (const metamodel::Element* child = element.child(property))
        return child->text().trimmed();
    return element.valueOrDefault(property);
}

} // namespace millrace::canvas
