// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field.h"
#include "modeler/canvas/properties/quiet_combo_box.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace millrace::canvas {
namespace {

class ChoiceField : public Field {
public:
    ChoiceField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , editor_(new QuietComboBox(this))
        , isOpen_(row.kind != FieldKind::Choice)
    {
        compose(*editor_);
        editor_->setObjectName(row.property);
        editor_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        editor_->setMinimumContentsLength(8);
        for (const FieldOption& option : row.options)
            editor_->addItem(option.words, option.value);
        connect(editor_, &QComboBox::activated, this, [this](int index) { take(index); });
        if (isOpen_)
            open();
    }

    void show(const QString& value, bool differs) override
    {
        if (isOpen_ && (editor_->lineEdit()->isModified() || hasError()))
            return;
        shown_ = differs ? QString() : value;
        const int index = differs ? -1 : editor_->findData(value);
        editor_->setCurrentIndex(index);
        if (isOpen_)
            editor_->setEditText(index >= 0 ? editor_->itemText(index) : shown_);
        editor_->setPlaceholderText(differs ? QCoreApplication::translate("Property", "(several values)") : value);
    }
    void setReadOnly(bool readOnly) override { editor_->setEnabled(!readOnly); }
    void takeBack() override
    {
        if (isOpen_)
            editor_->lineEdit()->setModified(false);
        setError({});
    }

protected:
    QWidget* marked() override { return editor_; }

private:
    void open()
    {
        editor_->setEditable(true);
        editor_->setInsertPolicy(QComboBox::NoInsert);
        editor_->lineEdit()->setObjectName(property());
        editor_->lineEdit()->setPlaceholderText(row().kind == FieldKind::Reference
                ? QCoreApplication::translate("Property", "Choose, or type a new name")
                : QString());
        connect(editor_->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeText(); });
    }

    void take(int index)
    {
        if (isOpen_)
            editor_->lineEdit()->setModified(false);
        const QString value = editor_->itemData(index).toString();
        if (value != shown_)
            send(value);
    }

    /// What was typed: one of the options by its words, else something new.
    void takeText()
    {
        if (!editor_->lineEdit()->isModified())
            return;
        editor_->lineEdit()->setModified(false);
        const QString typed = editor_->currentText().trimmed();
        const int index = editor_->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive);
        if (index >= 0)
            take(index);
        else if (typed.isEmpty() || row().kind == FieldKind::Suggestion)
            send(typed);
        else
            send(typed, Entry::Kind::Define);
    }

    QComboBox* editor_;
    bool isOpen_; ///< for what is not among the options
    QString shown_;
};

} // namespace

std::unique_ptr<Field> makeChoiceField(const FieldRow& row, Field::Write write)
{
    return std::make_unique<ChoiceField>(row, std::move(write));
}

} // namespace millrace::canvas
