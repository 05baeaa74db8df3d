// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/linter.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace millrace::app::design {

/// The list of problems below the diagram: what is wrong, where, and a link that mends it where that is known. Click or
/// Return goes to the element; Alt+Return mends.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// `tree` is asked for the elements' names. `milliseconds` is how long the check took; below 0: not checked yet.
    void show(const lint::Findings& findings, const metamodel::Tree& tree, double milliseconds);
    void clear();
    void focusList();

Q_SIGNALS:
    /// Numbers count in the findings shown.
    void chosen(int finding);
    void fixChosen(int finding);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintRows();
    bool mend(int row);

    QLabel* count_;
    QLabel* none_ = nullptr; ///< why the list is empty
    QLabel* checked_;
    QStackedWidget* stack_;
    QTableView* table_;
    QStandardItemModel* model_;
};

} // namespace millrace::app::design
