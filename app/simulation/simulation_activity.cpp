// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/charts/format.h"
#include "app/design/diagram_view.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/growth_finder.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/input_text.h"
#include "app/simulation/log_export.h"
#include "app/simulation/panel_height.h"
#include "app/simulation/recorder.h"
#include "app/simulation/relief_list.h"
#include "app/simulation/replay_bar.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/selection_finder.h"
#include "app/simulation/selection_sheet.h"
#include "app/simulation/session.h"
#include "app/simulation/staffing_finder.h"
#include "app/simulation/trials.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/preferences.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"

#include <QAction>
#include <QEvent>
#include <QFileSystemWatcher>
#include <QLocale>
#include <QTimer>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;
using window::Command;

namespace {

constexpr int afterEdit = 400;
constexpr int afterChange = 250; ///< ms until changes are kept aside: a slider that moves makes many
constexpr int patience = 250; ///< ms until progress is worth showing

} // namespace

SimulationActivity::SimulationActivity(window::MainWindow& window, QString asideFolder)
    : window_(window)
    , side_(new ScenarioPanel(window.actions()))
    , results_(new ResultsPanel(window.actions().action(Command::StopSimulation)))
    , legend_(new HeatLegend(window.actions().action(Command::ToggleHeatMap)))
    , bottleneck_(new BottleneckCard)
    , runner_(new Runner(this))
    , log_(new LogExport(this))
    , panelHeight_(new PanelHeight(window, *results_, this))
    , recorder_(new Recorder(this))
    , trials_(new Trials(*results_, this))
    , staffingFinder_(new StaffingFinder(results_->staffings(), this))
    , growthFinder_(new GrowthFinder(results_->growth(), this))
    , selectionFinder_(new SelectionFinder(results_->selection(), this))
    , replay_(new ReplayBar)
    , soon_(new QTimer(this))
    , asideSoon_(new QTimer(this))
    , decisionFiles_(new QFileSystemWatcher(this))
    , asideFolder_(std::move(asideFolder))
    , enterDuration_(new QAction(tr("Enter the first duration"), this))
    , addPool_(new QAction(tr("Say who does it"), this))
{
    bindCommands();
    soon_->setSingleShot(true);
    asideSoon_->setSingleShot(true);
    asideSoon_->setInterval(afterChange);
    connect(asideSoon_, &QTimer::timeout, this, &SimulationActivity::keepAside);
    connect(soon_, &QTimer::timeout, this, &SimulationActivity::rerun);
    connect(decisionFiles_, &QFileSystemWatcher::fileChanged, this, &SimulationActivity::lookAtDecisions);
    connect(decisionFiles_, &QFileSystemWatcher::directoryChanged, this, &SimulationActivity::lookAtDecisions);
    connect(runner_, &Runner::answered, this, &SimulationActivity::take);
    connect(runner_, &Runner::examined, results_, &ResultsPanel::showFindings);
    connect(runner_, &Runner::progressed, this, &SimulationActivity::noteProgress);
    connect(runner_, &Runner::ended, this, &SimulationActivity::endRun);
    connect(side_, &ScenarioPanel::chosen, this, &SimulationActivity::choose);
    connect(side_, &ScenarioPanel::changed, this, &SimulationActivity::changeScenario);
    connect(side_, &ScenarioPanel::precisionChanged, this, [this] {
        refreshInputs();
        runSoon(0);
    });
    connect(side_, &ScenarioPanel::warmupAsked, results_, &ResultsPanel::openOverTime);
    connectComparison();
    connect(side_, &ScenarioPanel::keepAsked, this, &SimulationActivity::keep);
    connect(enterDuration_, &QAction::triggered, this, &SimulationActivity::goToFirstWithoutDuration);
    connect(addPool_, &QAction::triggered, side_, &ScenarioPanel::sayWhoWorks);
    addPool_->setToolTip(tr("Take the lanes of the diagram as pools; where it has none, add one"));
    enterDuration_->setToolTip(tr("Select the first activity that takes no time yet, and say how long it takes"));
    connect(results_, &ResultsPanel::elementChosen, this, &SimulationActivity::goTo);
    connect(results_, &ResultsPanel::inputsChanged, this,
        [this](const Scenario& scenario) { changeScenario(scenario, false); });
    connect(results_, &ResultsPanel::said, this, [this](const QString& words) {
        if (!words.isEmpty())
            window_.notify(base::Severity::Warning, words);
    });
    connect(results_, &ResultsPanel::repairAsked, this, &SimulationActivity::repair);
    connectOverlays();
    connectReplay();
    connect(&results_->reliefs(), &ReliefList::tryAsked, this, &SimulationActivity::addPeople);
    const auto change = [this](const Scenario& scenario) { changeScenario(scenario, false); };
    connect(staffingFinder_, &VariantFinder::scenarioWanted, this, change);
    connect(growthFinder_, &VariantFinder::scenarioWanted, this, change);
    connect(&results_->selection(), &SearchSheet::tryAsked, this, &SimulationActivity::choose);
    connect(&results_->reliefs(), &ReliefList::poolChosen, this, [this](const QString& poolId) {
        side_->setPool(poolId);
        side_->focusElement();
    });
    connect(log_, &LogExport::ended, this, [this](const QString& path, const QString& problem) {
        if (problem.isEmpty())
            window_.notify(base::Severity::Note, tr("The event log is in %1.").arg(path));
        else
            window_.notify(base::Severity::Error, problem);
        refreshCommands();
    });
    refreshCommands();
}

void SimulationActivity::connectOverlays()
{
    connect(bottleneck_, &BottleneckCard::elementChosen, this, &SimulationActivity::goTo);
    connect(bottleneck_, &BottleneckCard::tryAsked, this, &SimulationActivity::tryOneMore);
    connect(legend_, &HeatLegend::wholeAsked, this, &SimulationActivity::frameOtherwise);
    connect(legend_, &HeatLegend::measureChosen, this, [this](results::HeatMeasure measure) {
        chosenHeat_ = measure;
        if (!session_ || !session_->hasResults())
            return;
        showHeat();
        showCards();
    });
}

SimulationActivity::~SimulationActivity()
{
    // What the window never asked for is still ours.
    for (QWidget* widget : std::initializer_list<QWidget*> {side_, results_, legend_, bottleneck_, replay_})
        if (widget->parentWidget() == nullptr)
            delete widget;
}

QWidget* SimulationActivity::sidePanel()
{
    return side_;
}

QWidget* SimulationActivity::bottomPanel()
{
    return results_;
}

std::vector<window::Overlay> SimulationActivity::overlays()
{
    return {
        {window::Anchor::TopLeft, legend_}, {window::Anchor::TopRight, bottleneck_}, {window::Anchor::Bottom, replay_}};
}

const RunAnswer* SimulationActivity::answer() const
{
    return session_ ? session_->answer.get() : nullptr;
}

const WhatIf* SimulationActivity::whatIf() const
{
    return session_ ? &session_->whatIf : nullptr;
}

bool SimulationActivity::isSettled() const
{
    return !isShown_ || session_ == nullptr || (!soon_->isActive() && !runner_->isRunning() && !session_->isStale);
}

// --- which diagram

void SimulationActivity::show(window::DocumentView* document)
{
    isShown_ = true;
    auto* view = qobject_cast<design::DiagramView*>(document);
    if (view != view_)
        unfollow();
    if (!view) {
        session_ = nullptr;
        side_->setWhatIf(nullptr);
        refreshInputs();
        showNothing();
        return;
    }
    Session& session = sessionOf(*view);
    const bool isOther = session_ != &session;
    session_ = &session;
    if (view_ != view)
        follow(*view);
    view->canvas().setReadOnly(true);
    if (session.needsModel(view->document()))
        loadModel(session);
    if (isOther) {
        side_->setWhatIf(&session.whatIf);
        followsBottleneck_ = true;
    }
    QTimer::singleShot(0, panelHeight_, &PanelHeight::fit); // the window gives the panel its height just now
    showSession();
    if (!session.hasWholeAnswer() && !runner_->isRunning())
        runSoon(0);
}

void SimulationActivity::leave()
{
    isShown_ = false;
    soon_->stop();
    runner_->abandon();
    window_.setProgress(-1);
    if (view_) {
        endReplay();
        clearLayers(false);
        showMinimap(false);
    }
    unfollow();
}

Session& SimulationActivity::sessionOf(design::DiagramView& view)
{
    auto& session = sessions_[&view];
    if (!session) {
        session = std::make_unique<Session>();
        session->aside = std::make_unique<ChangesAside>(asideFolder_);
        view.setBesideQuestion([this](design::DiagramView& closing) { return askToKeep(closing); });
        connect(&view, &QObject::destroyed, this, [this](QObject* gone) {
            const auto found = sessions_.find(gone);
            if (found == sessions_.end())
                return;
            if (session_ == found->second.get()) {
                runner_->abandon();
                soon_->stop();
                side_->setWhatIf(nullptr);
                session_ = nullptr;
                refreshInputs();
            }
            sessions_.erase(found);
        });
    }
    return *session;
}

void SimulationActivity::loadModel(Session& session)
{
    session.load(view_->document());
    watchDecisions();
    bringBack(session);
    refreshInputs();
}

/// Changes that an earlier session had no time to keep.
void SimulationActivity::bringBack(Session& session)
{
    const QStringList titles = session.aside->bringBack(session.whatIf);
    if (titles.isEmpty())
        return;
    refreshCommands();
    window_.notify(base::Severity::Note,
        tr("Your changes to the scenario %1, which were not kept yet, are back. Keep them, or reset.")
            .arg(QLocale().createSeparatedList(titles)));
}

void SimulationActivity::keepAside()
{
    if (!window::preferences::autosave())
        return;
    for (const auto& [view, session] : sessions_) // another diagram may have come to the front since
        session->aside->write(session->whatIf);
}

void SimulationActivity::follow(design::DiagramView& view)
{
    view_ = &view;
    view.canvas().installEventFilter(this);
    connect(&view.canvas(), &canvas::View::viewportChanged, this, &SimulationActivity::refreshWhole);
    connect(&view.canvas(), &canvas::View::selectionChanged, this, &SimulationActivity::showElementInHand);
    connect(&view.document(), &editing::Document::changed, this,
        [this] { markStale(tr("These results are from before the last change of the diagram.")); });
    watchDecisions();
}

void SimulationActivity::unfollow()
{
    if (view_) {
        view_->canvas().removeEventFilter(this);
        disconnect(&view_->canvas(), nullptr, this, nullptr);
        disconnect(&view_->document(), nullptr, this, nullptr);
    }
    if (runner_->isRunning()) {
        runner_->abandon();
        window_.setProgress(-1);
    }
    soon_->stop();
    recorder_->abandon();
    trials_->follow({}, nullptr);
    staffingFinder_->follow({}, nullptr);
    growthFinder_->follow({}, nullptr);
    endReplay();
    view_ = nullptr;
    watchDecisions();
}

void SimulationActivity::markStale(const QString& words)
{
    if (!session_)
        return;
    session_->isModelOld = true;
    session_->isStale = true;
    results_->setActivity(words, false);
    runSoon(afterEdit);
}

/// Of the diagram in front; while Simulate is not, nobody needs to know before it comes back.
void SimulationActivity::watchDecisions()
{
    if (const QStringList watched = decisionFiles_->files() + decisionFiles_->directories(); !watched.isEmpty())
        decisionFiles_->removePaths(watched);
    if (const QStringList paths = session_ ? session_->decisionPaths() : QStringList(); view_ && !paths.isEmpty())
        decisionFiles_->addPaths(paths);
}

void SimulationActivity::lookAtDecisions()
{
    if (session_ && view_ && session_->decidesOtherwise())
        markStale(tr("These results are from before the last change of the decisions beside the diagram."));
}

// --- running

void SimulationActivity::runSoon(int milliseconds)
{
    if (!session_)
        return;
    session_->isStale = true;
    soon_->start(milliseconds);
}

void SimulationActivity::rerun()
{
    if (!session_ || !view_)
        return;
    if (session_->isModelOld)
        loadModel(*session_);
    const WhatIf& whatIf = session_->whatIf;
    RunRequest request;
    request.model = session_->model();
    request.scenario = whatIf.now();
    refreshCompared();
    // A first guess is compared with nothing: what was assumed before is no state of affairs.
    if (session_->compared) {
        request.base = measuredAs(session_->compared->scenario(), whatIf.now());
        request.baseModel = session_->compared->model();
        request.baseTitle = session_->compared->title();
    } else if (whatIf.hasScenarios() && whatIf.differsFromBase()) {
        request.base = whatIf.baseToRun();
    }
    request.precision = side_->precision();
    request.precisionOf = side_->precisionOf();
    request.drawInputs = side_->drawsInputs();
    request.findWarmup = side_->findsWarmup();
    runClock_.start();
    runner_->start(std::move(request));
    refreshCommands();
}

void SimulationActivity::take(const std::shared_ptr<const RunAnswer>& answer)
{
    if (!session_)
        return;
    endReplay();
    recorder_->abandon();
    session_->recording = nullptr;
    session_->answer = answer;
    session_->isStale = session_->isModelOld;
    showResults();
}

void SimulationActivity::noteProgress(int done, int total)
{
    const qint64 spent = runClock_.elapsed();
    if (spent < patience || done <= 0)
        return;
    const double left = double(spent) * double(total - done) / double(done) / 1000;
    const QString words = left < 1
        ? tr("Simulating: %1 of %2").arg(done).arg(total)
        : tr("Simulating: %1 of %2, %3 left").arg(done).arg(total).arg(charts::durationText(std::ceil(left)));
    window_.setProgress(double(done) / double(std::max(1, total)), words);
    results_->setActivity(words, true);
}

void SimulationActivity::endRun()
{
    window_.setProgress(-1);
    if (session_ && !session_->isStale)
        results_->setActivity({}, false);
    refreshCommands();
}

std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window, const QString& asideFolder)
{
    return std::make_unique<SimulationActivity>(window, asideFolder);
}

} // namespace millrace::app::simulation
