// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/decision_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace millrace::app::decisions {

class FeelField;
class RuleTable;

/// What heads the column in hand: its label, expression or name, type, allowed values, default.
class ColumnBar : public QWidget {
    Q_OBJECT

public:
    explicit ColumnBar(RuleTable& rules, QWidget* parent = nullptr);
    void show(int column);
    using QWidget::show;
    void setTypes(const QStringList& types);
    void setReadOnly(bool readOnly);
    /// Into its first field, for the keyboard.
    void enter();

Q_SIGNALS:
    /// Enter was pressed: back to the cells.
    void left();
    /// The expression speaks of something that is to become an input of the decision.
    void inputWanted(const QString& name, const QString& type);

private:
    QWidget* addField(const QString& caption, QWidget* field);
    void commit(editing::ColumnText text, const QString& words);
    void refreshProblem();

    RuleTable& rules_;
    int column_ = -1;
    QLabel* kind_;
    QLineEdit* label_;
    QLineEdit* name_;
    FeelField* expression_;
    QComboBox* type_;
    FeelField* allowed_;
    FeelField* default_;
    QWidget* boxes_[6] = {};
    QLabel* problem_;
    QPushButton* makeInput_;
};

} // namespace millrace::app::decisions
