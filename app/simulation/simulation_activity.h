// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"
#include "app/window/activity.h"
#include "simulator/results/heat.h"

#include <QElapsedTimer>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QAction;
class QFileSystemWatcher;
class QTimer;

namespace millrace::app::design {
class DiagramView;
}
namespace millrace::app::exporting {
struct ReportSubject;
}
namespace millrace::app::window {
class MainWindow;
}

namespace millrace::app::simulation {

class BottleneckCard;
class CalibrationDialog;
class ComparedModel;
class GrowthFinder;
class HeatLegend;
class ImportNotes;
class LogExport;
class PanelHeight;
class Recorder;
class Recording;
class ReplayBar;
class ResultsPanel;
class ScenarioPanel;
class SelectionFinder;
struct Session;
class StaffingFinder;
class Trials;
class WhatIf;

/// What-if: simulates the scenario of the diagram in front as soon as it is shown, again after each change of a number
/// and shortly after each change of the diagram, always in the background. Results, changed scenarios and choices stay
/// with each diagram while it is open; Undo and Redo are those of the scenario while it is in front. Never changes a
/// diagram. Its functions stand in nine files: this one (which diagram, running it), simulation_showing.cpp,
/// simulation_framing.cpp, simulation_replay.cpp, simulation_logs.cpp, simulation_import.cpp,
/// simulation_comparison.cpp, simulation_exports.cpp and simulation_commands.cpp.
class SimulationActivity : public window::Activity {
    Q_OBJECT
public:
    /// `asideFolder` is for changes that are not kept yet, against a crash; empty: they are not kept aside.
    explicit SimulationActivity(window::MainWindow& window, QString asideFolder = {});
    ~SimulationActivity() override;

    window::ActivityId id() const override { return window::ActivityId::Simulate; }
    QWidget* sidePanel() override;
    QWidget* bottomPanel() override;
    int bottomHeight() const override { return 316; }
    std::vector<window::Overlay> overlays() override;
    QStringList status() const override;
    void show(window::DocumentView* document) override;
    void leave() override;
    bool isSettled() const override;

    /// The latest answer for the diagram in front, or null.
    const RunAnswer* answer() const;
    const WhatIf* whatIf() const;
    ScenarioPanel& scenarioPanel() { return *side_; }
    ResultsPanel& resultsPanel() { return *results_; }
    /// Asks what in that log is what, and makes a scenario of the diagram in front from it.
    CalibrationDialog* calibrateFrom(const QString& logPath);
    /// Takes over the scenarios of a file of another tool; what of it could not be understood is shown, null otherwise.
    ImportNotes* importFrom(const QString& path);
    /// Holds the results of the diagram in front against those of that file, from now on.
    void compareWithFile(const QString& path);
    /// What is on the screen: JSON, CSV, a workbook or BPSim's result values, by the ending.
    void writeResults(const QString& path);
    /// The diagram with the scenario in it, as exporting::scenarioFormats() names it; the open one stays as it is.
    void writeWithScenario(const QString& path, const QString& format);

private:
    void bindCommands();
    void connectComparison();
    void compareWith(const std::function<ComparedModel()>& made);
    void showComparison();
    void refreshCompared();
    void connectOverlays();
    void connectReplay();
    void addPeople(const QString& poolId, int more);
    void recordFirst();
    void takeRecording(const std::shared_ptr<const Recording>& recording);
    void endReplay();
    void placeReplay();
    Session& sessionOf(design::DiagramView& view);
    void loadModel(Session& session);
    void bringBack(Session& session);
    void keepAside();
    void follow(design::DiagramView& view);
    void unfollow();
    void markStale(const QString& words);
    void watchDecisions();
    void lookAtDecisions();

    void rerun();
    void take(const std::shared_ptr<const RunAnswer>& answer);
    void noteProgress(int done, int total);
    void endRun();
    void runSoon(int milliseconds);

    void refreshInputs();
    void showSession();
    void showResults();
    void showNothing();
    void showHint();
    void showHeat();
    void showMoment();
    void clearLayers(bool keepsHeat);
    void showCards();
    void placeCards();
    void frameDiagram();
    void frameReadably(metamodel::Key middle);
    void frameAgain();
    void frameOtherwise();
    void refreshWhole();
    void showMinimap(bool on);
    const metamodel::Element* bottleneckElement() const;
    results::HeatMeasure heatMeasure() const;
    void showElementInHand();
    void keepElementInHand();
    void goTo(const QString& id);
    void goToFirstWithoutDuration();
    void refreshCommands();
    void refreshUndo();

    void changeScenario(const scenario::Scenario& scenario, bool continues);
    void showChange();
    void undo();
    void redo();
    void saveBeside();
    bool askToKeep(design::DiagramView& view);
    void choose(int index);
    void keep(const QString& name);
    void reset();
    void tryOneMore();
    void repair();
    void exportLog();
    void exportResults();
    void exportScenario();
    QString askForLog();
    void askForImport();
    void showNewScenario();
    void takeMeasured(const scenario::Scenario& measured, const QString& name);
    void writeReport();
    QString suggestedPath(const QString& ending) const;
    struct FileKind {
        QString words;
        QString ending;
    };
    struct Target {
        QString path;
        std::size_t kind; ///< its place among those asked for
    };
    std::optional<Target> askWhereTo(
        const QString& title, const QString& suggested, const std::vector<FileKind>& kinds);
    void writeOfAnswer(const QString& path, const QString& said,
        const std::function<QByteArray(const exporting::ReportSubject& subject)>& bytes);

    bool eventFilter(QObject* watched, QEvent* event) override;

    window::MainWindow& window_;
    ScenarioPanel* side_;
    ResultsPanel* results_;
    HeatLegend* legend_;
    BottleneckCard* bottleneck_;
    Runner* runner_;
    LogExport* log_;
    PanelHeight* panelHeight_;
    Recorder* recorder_;
    Trials* trials_;
    StaffingFinder* staffingFinder_;
    GrowthFinder* growthFinder_;
    SelectionFinder* selectionFinder_;
    ReplayBar* replay_;
    QTimer* soon_;
    QTimer* asideSoon_;
    QFileSystemWatcher* decisionFiles_; ///< those beside the diagram in front
    QString asideFolder_;
    QAction* enterDuration_;
    QAction* addPool_;
    QElapsedTimer runClock_;
    QString nameToKeep_; ///< of a scenario, when its diagram will have been saved for the first time
    std::unordered_map<const QObject*, std::unique_ptr<Session>> sessions_;
    Session* session_ = nullptr; ///< of the diagram in front
    QPointer<design::DiagramView> view_; ///< the diagram in front
    bool isShown_ = false;
    bool showsHeat_ = true;
    bool followsBottleneck_ = true; ///< the side shows it wherever it moves; until a change is made there
    std::optional<results::HeatMeasure> chosenHeat_; ///< by the user; else what bottlenecks are about
};

/// The activity Simulate for this window, with its commands bound.
std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window, const QString& asideFolder = {});

} // namespace millrace::app::simulation
