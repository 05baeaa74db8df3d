// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/diagram_view.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/editing/edit.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAction>

namespace millrace::app::simulation::bench {

using window::Command;

/// Simulate in a window of its own, in which diagrams are opened.
class ActivityFixture : public testing::Test {
protected:
    ActivityFixture()
    {
        main.actions().bind(Command::Save, &main, [this] { save(); }); // as the studio does first
        auto made = std::make_unique<SimulationActivity>(main);
        activity = made.get();
        main.addActivity(std::move(made));
        main.setActivity(window::ActivityId::Simulate);
    }
    design::DiagramView& open(const QString& path)
    {
        auto& view = static_cast<design::DiagramView&>(main.addDocument(design::DiagramView::open(path)));
        EXPECT_TRUE(settle());
        return view;
    }
    bool settle()
    {
        return waitFor([this] { return activity->isSettled(); });
    }
    QAction* action(Command command) { return main.actions().action(command); }
    double waiting() const { return activity->answer()->outcome->results.process.waitingTime.estimate.mean; }
    static Scenario readScenario(const ModelFolder& folder)
    {
        return scenario::findScenarios(*model(), folder.path()).found.at(0).scenario;
    }
    static void rename(design::DiagramView& view, const char* id, const char* name)
    {
        editing::Edit edit(view.document(), QStringLiteral("Rename"));
        edit.set(view.document().tree().byId(QString::fromLatin1(id))->key(), u"name", QLatin1String(name));
        edit.commit();
    }

    window::MainWindow main;
    SimulationActivity* activity = nullptr;
    std::function<void()> save = [] {};
};

} // namespace millrace::app::simulation::bench
