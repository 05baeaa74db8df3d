// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/variant_finder.h"
#include "simulator/optimization/volume_sweep.h"

namespace millrace::app::simulation {

class GrowthSheet;

/// Looks for the staff that is needed as more cases come.
class GrowthFinder : public VariantFinder {
    Q_OBJECT
public:
    GrowthFinder(GrowthSheet& sheet, QObject* parent);

private:
    void findFor(const scenario::Scenario& shown) override;
    std::optional<scenario::Scenario> found(int point) const override;
    void show(std::shared_ptr<const optimization::VolumeSweep> sweep);

    GrowthSheet& sheet_;
    std::shared_ptr<const optimization::VolumeSweep> sweep_;
};

} // namespace millrace::app::simulation
