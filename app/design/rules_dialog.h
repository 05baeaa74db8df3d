// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/configuration.h"

#include <QDialog>
#include <QPointer>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace millrace::app::design {

class ProblemCheck;

/// The rules that diagrams are checked by, each with how much it weighs in the project of the diagram in front: off, a
/// note, a warning, an error, or as it is by itself. What is chosen is kept in the project at once, and checked.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(QWidget* parent = nullptr);
    /// Whose project is shown; null: no diagram that is checked is in front.
    void follow(ProblemCheck* check);

private:
    struct Line {
        QString rule;
        QTreeWidgetItem* item = nullptr;
        QComboBox* weight = nullptr;
    };
    QTreeWidgetItem* addCategory(const QString& title);
    void addRule(QTreeWidgetItem* category, const QString& rule, const QString& title, bool isOff);
    void fill();
    void refresh();
    void filter(const QString& words);
    void choose(const QString& rule, const QString& weight);
    void change(const std::function<void(lint::Configuration&)>& how);

    QPointer<ProblemCheck> check_;
    QLabel* where_;
    QTreeWidget* tree_;
    QPushButton* reset_;
    std::vector<Line> lines_;
};

} // namespace millrace::app::design
