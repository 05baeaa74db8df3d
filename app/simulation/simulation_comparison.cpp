// SPDX-License-Identifier: GPL-3.0-or-later
// What the results in Simulate are held against: a scenario of the diagram, another file, an earlier version.
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"

#include <QFileDialog>
#include <QFileInfo>

namespace millrace::app::simulation {

void SimulationActivity::connectComparison()
{
    connect(side_, &ScenarioPanel::comparisonAsked, this, [this](int scenario) {
        if (!session_)
            return;
        session_->compared.reset();
        session_->whatIf.compareWith(scenario);
        showComparison();
    });
    connect(side_, &ScenarioPanel::comparedFileAsked, this, [this] {
        const QString path = session_ ? QFileDialog::getOpenFileName(&window_, tr("Compare with another file"),
                                 QFileInfo(session_->whatIf.path()).path(), tr("BPMN diagrams (*.bpmn)"))
                                      : QString();
        if (!path.isEmpty())
            compareWithFile(path);
    });
    connect(side_, &ScenarioPanel::comparedVersionAsked, this, [this](const QString& version, const QString& name) {
        if (session_)
            compareWith([&, this] {
                return ComparedModel::ofVersion(session_->whatIf.path(), version, name, session_->whatIf.now().title());
            });
    });
    connect(side_, &ScenarioPanel::comparedScenarioAsked, this, [this](int scenario) {
        if (!session_ || !session_->compared)
            return;
        session_->compared->choose(scenario);
        showComparison();
    });
}

void SimulationActivity::compareWithFile(const QString& path)
{
    if (session_)
        compareWith([&, this] { return ComparedModel::ofFile(path, session_->whatIf.now().title()); });
}

void SimulationActivity::compareWith(const std::function<ComparedModel()>& made)
{
    try {
        session_->compared = made();
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
        return;
    }
    results_->openComparison();
    showComparison();
}

void SimulationActivity::showComparison()
{
    refreshInputs();
    runSoon(0);
}

/// What was compared with may be gone or wrong by now: then nothing is.
void SimulationActivity::refreshCompared()
{
    if (!session_->compared)
        return;
    try {
        session_->compared->refresh();
    } catch (const base::Failure& failure) {
        session_->compared.reset();
        side_->setCompared(nullptr);
        side_->refresh();
        window_.notify(base::Severity::Error, failure.message());
    }
}

} // namespace millrace::app::simulation
