// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/relief.h"
#include "app/simulation/runner.h"
#include "app/simulation/sensitivity.h"
#include "app/simulation/variant_runs.h"

#include <QObject>
#include <memory>
#include <optional>

namespace millrace::app::simulation {

class ResultsPanel;

/// Tries single changes of the scenario that the results are of, when somebody looks at why it is slow: one more person
/// in each pool, and each input lower and higher.
class Trials : public QObject {
    Q_OBJECT
public:
    Trials(ResultsPanel& results, QObject* parent);
    /// Whose results are shown from now on; null: nobody's. What was tried for the same answer stays.
    void follow(run::Model model, std::shared_ptr<const RunAnswer> answer);

private:
    void findAll();
    void findSensitivities();
    void showSensitivities();
    bool hasResults() const;

    ResultsPanel& results_;
    run::Model model_;
    std::shared_ptr<const RunAnswer> answer_;
    VariantRuns* reliefRuns_;
    VariantRuns* sensitivityRuns_;
    std::vector<optimization::InputTrial> tried_;
    std::optional<std::vector<Relief>> reliefs_; ///< none before they are asked for
    std::optional<Sensitivities> sensitivities_; ///< of the figure that the panel asks for
};

} // namespace millrace::app::simulation
