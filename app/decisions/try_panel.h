// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/try_cases.h"

#include <QWidget>
#include <memory>
#include <set>

class QLabel;
class QListWidget;
class QPushButton;

namespace millrace::app::decisions {

class TryInputs;

/// Tries a decision: its inputs, the result at once, and test cases that are kept beside the model and run with each
/// change.
class TryPanel : public QWidget {
    Q_OBJECT

public:
    explicit TryPanel(QWidget* parent = nullptr);
    /// The model as it was compiled last and the tree that it was compiled of; null: nothing yet. `decision`: its name
    /// or id; empty where what is chosen decides nothing.
    void show(std::shared_ptr<const dmn::DecisionModel> model, const metamodel::Tree& tree, const QString& decision);
    using QWidget::show;
    /// Reads the test cases of the model at that path; none for one that was never saved.
    void setPath(const QString& path);
    TryInputs& inputs() { return *inputs_; }
    QString result() const;
    const std::vector<TryCase>& cases() const { return cases_; }
    void saveAsCase(const QString& name);
    /// Fills what of the inputs is named.
    void fill(const feel::Context& values);

Q_SIGNALS:
    /// Numbers, from 1, of the rules that applied in the table with that id.
    void matched(const QString& table, const std::set<int>& rules);
    void refused(const QString& words);
    void wroteBeside();

private:
    void decide();
    void runCases();
    void askForName();
    void removeCase();
    void openCase();
    void store(std::vector<TryCase> cases);

    std::shared_ptr<const dmn::DecisionModel> model_;
    const metamodel::Tree* tree_ = nullptr;
    QString decision_;
    QString path_;
    bool isUnreadable_ = false; ///< the file of test cases: nothing is written over it
    std::vector<TryCase> cases_;
    feel::Value outcome_;
    QWidget* page_;
    QLabel* title_;
    QLabel* nothing_;
    TryInputs* inputs_;
    QLabel* result_;
    QLabel* rules_;
    QLabel* problem_;
    QPushButton* keep_;
    QLabel* passed_;
    QListWidget* list_;
    QPushButton* remove_;
};

} // namespace millrace::app::decisions
