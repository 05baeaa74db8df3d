// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/task_form.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace millrace::app::execution {

/// The fields of a task's form (or of a start event), to be filled in by keyboard: Tab and Enter go from field to
/// field. Short fields stand two in a row. What is wrong is said in words at the field itself.
class FormEditor : public QWidget {
    Q_OBJECT
public:
    explicit FormEditor(QWidget* parent = nullptr);

    /// Replaces the fields, with the values that they bring.
    void setForm(runtime::Form form);
    const runtime::Form& form() const { return form_; }
    /// What the fields say now, by id; dates in ISO 8601 where they can be understood.
    std::vector<std::pair<QString, QString>> texts() const;
    /// The values, when all fields are right; else says at each what is not, and goes to the first of them.
    std::optional<feel::Context> values();
    /// Puts `text` into the field of that id, as if typed.
    void setText(const QString& id, const QString& text);
    /// What is said to be wrong at the field; empty for nothing.
    QString problemAt(const QString& id) const;
    bool isEmpty() const { return form_.empty(); }
    void focusFirst();
    /// Puts the fields between these two in the order of the Tab key.
    void placeInTabOrder(QWidget* before, QWidget* after);

Q_SIGNALS:
    /// Enter in the last field.
    void finished();

private:
    struct Field {
        QWidget* input = nullptr;
        QLabel* problem = nullptr;
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
    };
    Field makeField(const runtime::FormField& field);
    Field makeLine(const runtime::FormField& field);
    Field makeYesNo(const runtime::FormField& field);
    Field makeChoice(const runtime::FormField& field);
    Field makeDate(const runtime::FormField& field);
    void arrange();
    void showProblem(std::size_t index, const QString& words);
    void goOn(QWidget* input);

    runtime::Form form_;
    std::vector<Field> fields_;
    QWidget* page_ = nullptr;
};

} // namespace millrace::app::execution
