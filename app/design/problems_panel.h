// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/finding.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace millrace::app::design {

class MeasuresList;
class ProblemCheck;

/// The list of problems below the diagram: what is wrong, where, and a link that mends it where that is known. Click or
/// Return goes to the element; Alt+Return mends. What can be said about a finding (dismiss it with a reason, weigh or
/// switch off its rule in this project) is in the row's menu.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// `tree` is asked for the elements' names. `milliseconds` is how long the check took; below 0: not checked yet.
    void show(const lint::Findings& findings, const metamodel::Tree& tree, double milliseconds);
    void clear();
    /// Whose findings are shown: dismisses, grades, and lights up the way into a problem. Null: the list only lists.
    void follow(ProblemCheck* check) { check_ = check; }
    /// The menu of a row, for whoever shows it; null where the row has none.
    QMenu* menuFor(int row);
    void focusList();

Q_SIGNALS:
    /// Numbers count in the findings shown.
    void chosen(int finding);
    void fixChosen(int finding);
    void rulesWanted();
    /// A process, a sub-process, or a part of one, in the list of measures.
    void scopeChosen(metamodel::Key scope);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void addRow(const lint::Finding& finding, const metamodel::Tree& tree, bool isDismissed);
    void placeColumns();
    int columnHint(int column) const;
    void addGrades(QMenu& menu, const QString& rule);
    void paintRows();
    void choose(int row);
    bool mend(int row);
    void askForReason(const lint::Finding& finding);
    void attempt(const std::function<void()>& work);
    /// Of a row: listed, dismissed, or none for the line that says that there are more.
    const lint::Finding* findingAt(int row) const;
    void showDismissed(bool on);
    void showMeasures();
    void choosePage();

    QPointer<ProblemCheck> check_;
    bool showsDismissed_ = false;
    QLabel* count_;
    QPushButton* dismissed_;
    QPushButton* complexity_; ///< checked: measures in place of problems
    QLabel* none_ = nullptr; ///< why the list is empty
    QLabel* checked_;
    QStackedWidget* stack_;
    MeasuresList* measures_;
    QTableView* table_;
    QStandardItemModel* model_;
};

} // namespace millrace::app::design
