// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "simulator/optimization/selection.h"
#include "simulator/run/simulation.h"

#include <vector>

namespace millrace::app::simulation {

class SelectionSheet;
struct SelectionQuestion;

/// Finds out which scenario of a model is the best, when somebody asks for it, and shows it.
class SelectionFinder : public BackgroundWork {
    Q_OBJECT
public:
    SelectionFinder(SelectionSheet& sheet, QObject* parent);
    ~SelectionFinder() override { abandon(); } // what it reads goes before its base does
    /// All scenarios of the model as they are now. What was found stays while they do.
    void follow(run::Model model, std::vector<scenario::Scenario> scenarios);

private:
    void find();
    void search(const SelectionQuestion& question, const News& news, const std::stop_token& end) const;

    SelectionSheet& sheet_;
    run::Model model_;
    std::vector<scenario::Scenario> scenarios_; ///< not changed while a search is under way
};

} // namespace millrace::app::simulation
