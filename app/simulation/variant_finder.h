// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"
#include "app/simulation/search_finder.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

class SearchSheet;

/// Looks for people, under the scenario that the results are of, when somebody asks a sheet for it, and shows there
/// what it found. That stays while nothing changes but what the search chooses, and while what was tried of it is
/// shown.
class VariantFinder : public SearchFinder {
    Q_OBJECT
public:
    /// Whose results are shown from now on; null: nobody's.
    virtual void follow(run::Model model, std::shared_ptr<const RunAnswer> answer);

Q_SIGNALS:
    /// Somebody wants to see the scenario with other people.
    void scenarioWanted(const millrace::scenario::Scenario& scenario);

protected:
    VariantFinder(SearchSheet& sheet, QObject* parent);

    /// Somebody asks: to call search(), of the scenario that is shown.
    virtual void findFor(const scenario::Scenario& shown) = 0;
    /// What was searched, as the point says; none where nothing was found.
    virtual std::optional<scenario::Scenario> found(int point) const = 0;
    /// Makes alike in `a` what the search may choose. `a` and `b` have their names from elsewhere.
    virtual void forgetChoices(scenario::Scenario& a, const scenario::Scenario& b) const;

    /// Called in a thread of its own, as BackgroundWork::Work; the simulation can run.
    using Search = std::function<void(const run::Simulation& simulation, const News& news, const std::stop_token& end)>;
    void search(const QString& words, Search work);
    const scenario::Scenario& searched() const { return searched_; }
    static QString measuringWords();

private:
    void find() override;
    void tryOut(int point);
    bool isSame(scenario::Scenario a, const scenario::Scenario& b) const;
    bool isOfSearched(const scenario::Scenario& scenario) const;

    SearchSheet& sheet_;
    run::Model model_;
    std::shared_ptr<const RunAnswer> answer_;
    scenario::Scenario searched_; ///< of what is shown or looked for
    run::Model searchedModel_;
    std::vector<scenario::Scenario> tried_; ///< of what was found
};

} // namespace millrace::app::simulation
