// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/rate_table.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace millrace::app::simulation {

class CellGrid;

/// How many cases come by hour and day of the week, to be typed or pasted. Does not stop the window behind it.
class RatesDialog : public QDialog {
    Q_OBJECT
public:
    RatesDialog(const WeekOfRates& rates, QWidget* parent);
    RateTable& table() { return *table_; }
    void accept() override;

Q_SIGNALS:
    void chosen(const millrace::app::simulation::WeekOfRates& rates);

private:
    void sameAtAllHours();
    void refresh();

    RateTable* table_;
    CellGrid* grid_;
    QLabel* words_;
    QLabel* wrong_;
    QPushButton* use_;
};

} // namespace millrace::app::simulation
