// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "app/simulation/rate_table.h"

namespace millrace::app::simulation {

class CellGrid;

/// How many cases come by hour and day of the week, to be typed or pasted.
class RatesDialog : public InputDialog {
    Q_OBJECT
public:
    RatesDialog(const WeekOfRates& rates, QWidget* parent);
    RateTable& table() { return *table_; }
    QString problem() const override;

Q_SIGNALS:
    void chosen(const millrace::app::simulation::WeekOfRates& rates);

private:
    void sameAtAllHours();
    void refresh();
    void give() override;

    RateTable* table_;
    CellGrid* grid_;
};

} // namespace millrace::app::simulation
