// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/front_sheet.h"
#include "simulator/optimization/volume_sweep.h"

namespace millrace::app::simulation {

/// The staff that it takes to keep a figure while more and more cases come. The points are levels of the sweep.
class GrowthSheet : public FrontSheet {
    Q_OBJECT
public:
    explicit GrowthSheet(QWidget* parent = nullptr);
    /// `scenario`: that which was searched.
    void setSweep(const optimization::VolumeSweep& sweep, const scenario::Scenario& scenario);

private:
    static Look look();
    void fillChart(const optimization::VolumeSweep& sweep);
    void fillTable(const optimization::VolumeSweep& sweep);
};

} // namespace millrace::app::simulation
