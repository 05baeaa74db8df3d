// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "simulator/scenario/scenario.h"

class QLabel;

namespace millrace::app::simulation {

class CellGrid;
class HoursGrid;
class InputField;
class ListPane;
class PeopleTable;

/// The people of a pool who are told apart: a table to type and paste into, and the hours of the one in hand.
class PeopleDialog : public InputDialog {
    Q_OBJECT
public:
    PeopleDialog(const scenario::Scenario& scenario, const QString& poolId, QWidget* parent);

    PeopleTable& table() { return *table_; }
    CellGrid& grid();
    HoursGrid& hours() { return *hours_; }
    QString problem() const override;

Q_SIGNALS:
    /// A copy of the scenario that was given, with the pool's people as they are to be.
    void chosen(const millrace::scenario::Scenario& scenario);

private:
    void makeCount();
    QWidget* makeHours();
    void refresh();
    void give() override;

    PeopleTable* table_;
    ListPane* pane_;
    InputField* count_ = nullptr;
    QLabel* words_;
    QLabel* whose_;
    HoursGrid* hours_;
};

} // namespace millrace::app::simulation
