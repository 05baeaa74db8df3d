// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/staffing_question.h"
#include "app/simulation/variant_finder.h"

namespace millrace::app::simulation {

class StaffingSheet;

/// Searches for the best staffing. What was found stays while nothing but people changes.
class StaffingFinder : public VariantFinder {
    Q_OBJECT
public:
    StaffingFinder(StaffingSheet& sheet, QObject* parent);
    void follow(run::Model model, std::shared_ptr<const RunAnswer> answer) override;

private:
    void findFor(const scenario::Scenario& shown) override;
    std::optional<scenario::Scenario> found(int point) const override;
    void forgetChoices(scenario::Scenario& a, const scenario::Scenario& b) const override;
    void show(std::shared_ptr<const optimization::Outcome> outcome);

    StaffingSheet& sheet_;
    std::shared_ptr<const optimization::Outcome> outcome_;
};

} // namespace millrace::app::simulation
