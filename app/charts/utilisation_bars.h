// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/charts/format.h"

namespace millrace::app::charts {

struct UtilisationRow {
    QString name;
    Interval share; ///< busy part of the paid time, 0 to 1
    QString pool {}; ///< of one of its people, who stand below it; empty: it is a pool
};

/// How busy each resource pool is, and each of its people who are told apart; those of 90 % and more stand out.
class UtilisationBars : public Chart {
    Q_OBJECT
public:
    explicit UtilisationBars(QWidget* parent = nullptr);
    void setRows(std::vector<UtilisationRow> rows);
    std::vector<QStringList> table() const override;

Q_SIGNALS:
    void rowChosen(int row);

private:
    class Canvas;
    std::vector<UtilisationRow> rows_;
    Canvas* canvas_;
};

} // namespace millrace::app::charts
