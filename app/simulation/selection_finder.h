// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/search_finder.h"
#include "simulator/run/simulation.h"

#include <vector>

namespace millrace::app::simulation {

class SelectionSheet;

/// Finds out which scenario of a model is the best, when somebody asks for it, and shows it.
class SelectionFinder : public SearchFinder {
    Q_OBJECT
public:
    SelectionFinder(SelectionSheet& sheet, QObject* parent);
    /// All scenarios of the model as they are now, each with its own warm-up or one that is found for all of them. What
    /// was found stays while they do.
    void follow(run::Model model, std::vector<scenario::Scenario> scenarios, bool findsWarmup = false);

private:
    void find() override;

    SelectionSheet& sheet_;
    run::Model model_;
    std::vector<scenario::Scenario> scenarios_;
    bool findsWarmup_ = false;
};

} // namespace millrace::app::simulation
