// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace millrace::app::simulation {

/// The other processes of the project that a scenario runs beside its own, with the same people.
class BesideBox : public QWidget {
    Q_OBJECT
public:
    explicit BesideBox(QWidget* parent = nullptr);
    /// `modelPath`: of the diagram, from whose folder the others are found; empty: never saved.
    void show(const scenario::Scenario& scenario, const QString& modelPath);
    using QWidget::show;
    /// The process of that file; one that is there already stays as it is.
    void add(const QString& path);
    void remove(int beside);
    QComboBox* scenarioChoice(int beside) const; ///< empty name: the first

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);

private:
    struct Row {
        QWidget* box;
        QLabel* name;
        QComboBox* scenario;
    };
    Row makeRow(int beside);
    void refresh();
    void refreshChoice(int beside);
    void askForFile();
    void offer(scenario::Scenario scenario);

    scenario::Scenario scenario_;
    QString modelPath_;
    QLabel* none_;
    QVBoxLayout* rowsColumn_;
    std::vector<Row> rows_;
    QPushButton* add_;
};

} // namespace millrace::app::simulation
