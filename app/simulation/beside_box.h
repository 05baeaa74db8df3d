// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/entry_lines.h"

class QComboBox;

namespace millrace::app::simulation {

/// The other processes of the project that a scenario runs beside its own, with the same people.
class BesideBox : public EntryLines {
    Q_OBJECT
public:
    explicit BesideBox(QWidget* parent = nullptr);
    /// `modelPath`: of the diagram, from whose folder the others are found; empty: never saved.
    void show(const scenario::Scenario& scenario, const QString& modelPath);
    using QWidget::show;
    /// The process of that file; one that is there already stays as it is.
    void add(const QString& path);
    QComboBox* scenarioChoice(int beside) const; ///< empty name: the first

private:
    class Line;
    Line* lineOf(int beside) const;
    int countIn(const scenario::Scenario& scenario) const override { return int(scenario.beside.size()); }
    void erase(scenario::Scenario& scenario, int beside) const override;
    QWidget* makeLine(int beside) override;
    void fillLine(int beside) override;
    void fillChoice(int beside);
    void askForFile();

    QString modelPath_;
};

} // namespace millrace::app::simulation
