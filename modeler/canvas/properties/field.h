// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"

#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace millrace::canvas {

/// What the user did in a field, to be written once he is done.
struct Entry {
    enum class Kind : std::uint8_t {
        Set, ///< the value
        Define, ///< a new thing of that name, to refer to
        AddRow, ///< to a list
        RemoveRow, ///< the row of a list that the value counts from 0
    };
    Kind kind = Kind::Set;
    QString property; ///< the row's, or that of a list's cell
    QString value;
};

/// One property on screen: a caption, an editor, an example and, where the entry was refused, why.
class Field : public QWidget {
    Q_OBJECT

public:
    using Write = std::function<void(const Entry&)>;

    const FieldRow& row() const { return row_; }
    const QString& property() const { return row_.property; }
    /// From the model; the user's own entry under way, or refused, is left alone. Several elements that differ show
    /// nothing but that they do.
    virtual void show(const QString& value, bool differs) = 0;
    virtual void showItems(const std::vector<QStringList>&) { } ///< of a list
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void typeIntoLast() { } ///< of a list: its new row
    /// What was typed in one line and not sent yet is not meant: show() may replace it. Longer texts stay.
    virtual void takeBack() { }
    /// Under the editor; empty: all is well.
    void setError(const QString& words);
    bool hasError() const { return !error_.isEmpty(); }

protected:
    Field(FieldRow row, Write write);
    /// Caption, editor, example.
    QVBoxLayout* compose(QWidget& editor);
    /// Checks the value and writes it, or says what is wrong with it.
    void send(const QString& value, Entry::Kind kind = Entry::Kind::Set);
    void sendCell(const QString& property, const QString& value);
    virtual QWidget* marked() { return nullptr; } ///< the editor that shows the error by its colour

private:
    FieldRow row_;
    Write write_;
    QString error_;
    QLabel* errorLabel_ = nullptr;
};

std::unique_ptr<Field> makeField(const FieldRow& row, Field::Write write);

// One function for each family of kinds.
std::unique_ptr<Field> makeTextField(const FieldRow& row, Field::Write write);
std::unique_ptr<Field> makeRichTextField(const FieldRow& row, Field::Write write);
std::unique_ptr<Field> makeChoiceField(const FieldRow& row, Field::Write write);
std::unique_ptr<Field> makeListField(const FieldRow& row, Field::Write write);
std::unique_ptr<Field> makeColourField(const FieldRow& row, Field::Write write);

} // namespace millrace::canvas
