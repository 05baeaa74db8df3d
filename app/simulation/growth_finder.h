// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "app/simulation/runner.h"
#include "simulator/optimization/volume_sweep.h"

#include <memory>
#include <string>
#include <vector>

namespace millrace::app::simulation {

class GrowthSheet;

/// Looks for the staff that is needed as more cases come, of the scenario that the results are of, when somebody asks
/// for it, and shows it.
class GrowthFinder : public BackgroundWork {
    Q_OBJECT
public:
    GrowthFinder(GrowthSheet& sheet, QObject* parent);
    ~GrowthFinder() override { abandon(); } // what it reads goes before its base does
    /// Whose results are shown from now on; null: nobody's. What was found stays while the scenario does, and while
    /// what was tried of it is shown.
    void follow(std::shared_ptr<const metamodel::Tree> model, std::shared_ptr<const RunAnswer> answer);

Q_SIGNALS:
    /// Somebody wants to see the scenario with more cases and the people that it takes.
    void scenarioWanted(const millrace::scenario::Scenario& scenario);

private:
    void find(const std::string& kpi);
    void search(const std::string& kpi, const News& news, const std::stop_token& end);
    void show(std::shared_ptr<const optimization::VolumeSweep> sweep);
    void tryOut(int level);
    bool isOfSearched(const scenario::Scenario& scenario) const;

    GrowthSheet& sheet_;
    std::shared_ptr<const metamodel::Tree> model_;
    std::shared_ptr<const RunAnswer> answer_;
    scenario::Scenario searched_; ///< of what is shown or looked for
    std::shared_ptr<const metamodel::Tree> searchedModel_;
    std::shared_ptr<const optimization::VolumeSweep> sweep_;
    std::vector<scenario::Scenario> tried_;
};

} // namespace millrace::app::simulation
