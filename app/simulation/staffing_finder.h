// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"
#include "app/simulation/staffing_search.h"

#include <QObject>
#include <memory>

namespace millrace::app::simulation {

class StaffingSheet;

/// Searches for the best staffing of the scenario that the results are of, when somebody asks for it, and shows it.
class StaffingFinder : public QObject {
    Q_OBJECT
public:
    StaffingFinder(StaffingSheet& sheet, QObject* parent);
    /// Whose results are shown from now on; null: nobody's. What was found stays while nothing but people changes, and
    /// what was tried of it.
    void follow(std::shared_ptr<const metamodel::Tree> model, std::shared_ptr<const RunAnswer> answer);

Q_SIGNALS:
    /// Somebody wants to see the scenario with other people.
    void scenarioWanted(const millrace::scenario::Scenario& scenario);

private:
    void find(const StaffingQuestion& question);
    void tryOut(const optimization::Staffing& staffing);
    bool isOfSearched(const scenario::Scenario& scenario) const;
    void show(const std::shared_ptr<const optimization::Outcome>& outcome);

    StaffingSheet& sheet_;
    StaffingSearch* search_;
    std::shared_ptr<const metamodel::Tree> model_;
    std::shared_ptr<const RunAnswer> answer_;
    scenario::Scenario searched_; ///< of what is shown or looked for
    std::shared_ptr<const optimization::Outcome> outcome_; ///< what was found for it
    std::vector<scenario::Scenario> tried_; ///< of what was found
    std::shared_ptr<const metamodel::Tree> searchedModel_;
};

} // namespace millrace::app::simulation
