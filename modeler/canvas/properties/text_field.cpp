// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

QString severalValues()
{
    return QCoreApplication::translate("Property", "(several values)");
}

class LineField : public Field {
public:
    LineField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , editor_(new QLineEdit(this))
    {
        compose(*editor_);
        editor_->setObjectName(row.property);
        if (row.kind == FieldKind::Expression)
            editor_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        connect(editor_, &QLineEdit::editingFinished, this, [this] {
            if (!editor_->isModified() || editor_->isReadOnly())
                return;
            editor_->setModified(false);
            send(editor_->text());
        });
    }

    void show(const QString& value, bool differs) override
    {
        editor_->setPlaceholderText(differs ? severalValues() : QString());
        if (!editor_->isModified() && !hasError() && editor_->text() != value)
            editor_->setText(value);
    }
    void setReadOnly(bool readOnly) override { editor_->setReadOnly(readOnly); }
    void takeBack() override
    {
        editor_->setModified(false);
        setError({});
    }

protected:
    QWidget* marked() override { return editor_; }

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
    TextField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , editor_(new LeavingTextEdit(this))
    {
        compose(*editor_);
        editor_->setObjectName(row.property);
        editor_->setTabChangesFocus(true);
        editor_->setFixedHeight(row.kind == FieldKind::Code ? 120 : 76);
        if (row.kind == FieldKind::Code)
            editor_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        editor_->onLeave = [this] {
            if (!editor_->document()->isModified() || editor_->isReadOnly())
                return;
            editor_->document()->setModified(false);
            send(editor_->toPlainText());
        };
    }

    void show(const QString& value, bool differs) override
    {
        editor_->setPlaceholderText(differs ? severalValues() : QString());
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
    FlagField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , editor_(new QCheckBox(row.caption, this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(editor_);
        setFocusProxy(editor_);
        editor_->setObjectName(row.property);
        connect(editor_, &QCheckBox::clicked, this,
            [this](bool isOn) { send(isOn ? QStringLiteral("true") : QStringLiteral("false")); });
    }

    void show(const QString& value, bool differs) override
    {
        editor_->setTristate(differs);
        const bool isOn = value == QLatin1String("true") || value == QLatin1String("1");
        editor_->setCheckState(differs ? Qt::PartiallyChecked : isOn ? Qt::Checked : Qt::Unchecked);
    }
    void setReadOnly(bool readOnly) override { editor_->setEnabled(!readOnly); }

private:
    QCheckBox* editor_;
};

/// Words that cannot be edited here, but should be known.
class ToldField : public Field {
public:
    ToldField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , words_(new QLabel(this))
    {
        compose(*words_);
        words_->setObjectName(row.property);
        words_->setWordWrap(true);
        words_->setTextFormat(Qt::PlainText);
        words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void show(const QString& value, bool differs) override { words_->setText(differs ? severalValues() : value); }
    void setReadOnly(bool) override { }

private:
    QLabel* words_;
};

} // namespace

std::unique_ptr<Field> makeTextField(const FieldRow& row, Field::Write write)
{
    if (row.kind == FieldKind::Text || row.kind == FieldKind::Code)
        return std::make_unique<TextField>(row, std::move(write));
    if (row.kind == FieldKind::Flag)
        return std::make_unique<FlagField>(row, std::move(write));
    if (row.kind == FieldKind::Told)
        return std::make_unique<ToldField>(row, std::move(write));
    return std::make_unique<LineField>(row, std::move(write));
}

} // namespace millrace::canvas
