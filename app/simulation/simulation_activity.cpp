// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/charts/format.h"
#include "app/design/diagram_view.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/log_export.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Scenario;
using window::Command;

namespace {

constexpr int afterEdit = 400;
constexpr int patience = 250; ///< ms until progress is worth showing
constexpr double cardsHeight = 62, canvasMargin = 14; ///< px
constexpr int narrowCanvas = 820; ///< px: both cards over the diagram need that much

} // namespace

SimulationActivity::SimulationActivity(window::MainWindow& window)
    : window_(window)
    , side_(new ScenarioPanel(window.actions()))
    , results_(new ResultsPanel(window.actions().action(Command::StopSimulation)))
    , legend_(new HeatLegend(window.actions().action(Command::ToggleHeatMap)))
    , bottleneck_(new BottleneckCard)
    , runner_(new Runner(this))
    , log_(new LogExport(this))
    , soon_(new QTimer(this))
{
    bindCommands();
    soon_->setSingleShot(true);
    connect(soon_, &QTimer::timeout, this, &SimulationActivity::rerun);
    connect(runner_, &Runner::answered, this, &SimulationActivity::take);
    connect(runner_, &Runner::progressed, this, &SimulationActivity::noteProgress);
    connect(runner_, &Runner::ended, this, &SimulationActivity::endRun);
    connect(side_, &ScenarioPanel::chosen, this, &SimulationActivity::choose);
    connect(side_, &ScenarioPanel::changed, this, &SimulationActivity::changeScenario);
    connect(side_, &ScenarioPanel::precisionChanged, this, [this] { runSoon(0); });
    connect(side_, &ScenarioPanel::keepAsked, this, &SimulationActivity::keep);
    connect(results_, &ResultsPanel::elementChosen, this, &SimulationActivity::goTo);
    connect(results_, &ResultsPanel::repairAsked, this, &SimulationActivity::leaveOutMissing);
    connect(bottleneck_, &BottleneckCard::elementChosen, this, &SimulationActivity::goTo);
    connect(bottleneck_, &BottleneckCard::tryAsked, this, &SimulationActivity::tryOneMore);
    connect(log_, &LogExport::ended, this, [this](const QString& path, const QString& problem) {
        if (problem.isEmpty())
            window_.notify(base::Severity::Note, tr("The event log is in %1.").arg(path));
        else
            window_.notify(base::Severity::Error, problem);
        refreshCommands();
    });
    refreshCommands();
}

SimulationActivity::~SimulationActivity()
{
    // What the window never asked for is still ours.
    for (QWidget* widget : std::initializer_list<QWidget*> {side_, results_, legend_, bottleneck_})
        if (widget->parentWidget() == nullptr)
            delete widget;
}

void SimulationActivity::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::RunSimulation, this, [this] { runSoon(0); });
    actions.bind(Command::StopSimulation, this, [this] { runner_->stop(); });
    actions.bind(Command::KeepScenario, this, [this] { side_->askForName(); });
    actions.bind(Command::ResetScenario, this, [this] { reset(); });
    actions.bind(Command::Report, this, [this] { writeReport(); });
    actions.bind(Command::ExportLog, this, [this] { exportLog(); });
    actions.bindToggle(Command::ToggleHeatMap, this, true, [this](bool on) {
        showsHeat_ = on;
        showHeat();
    });
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
    return {{window::Anchor::TopLeft, legend_}, {window::Anchor::TopRight, bottleneck_}};
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
    if (isOther)
        side_->setWhatIf(&session.whatIf);
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
        drawing::Overlays layers = view_->canvas().overlays();
        layers.heat.clear();
        view_->canvas().setOverlays(std::move(layers));
    }
    unfollow();
}

Session& SimulationActivity::sessionOf(design::DiagramView& view)
{
    auto& session = sessions_[&view];
    if (!session) {
        session = std::make_unique<Session>();
        connect(&view, &QObject::destroyed, this, [this](QObject* gone) {
            const auto found = sessions_.find(gone);
            if (found == sessions_.end())
                return;
            if (session_ == found->second.get()) {
                runner_->abandon();
                soon_->stop();
                side_->setWhatIf(nullptr);
                session_ = nullptr;
            }
            sessions_.erase(found);
        });
    }
    return *session;
}

void SimulationActivity::loadModel(Session& session)
{
    session.load(view_->document());
    side_->refresh();
}

void SimulationActivity::follow(design::DiagramView& view)
{
    view_ = &view;
    view.canvas().installEventFilter(this);
    connect(&view.canvas(), &canvas::View::selectionChanged, this, &SimulationActivity::showElementInHand);
    connect(&view.document(), &editing::Document::changed, this, &SimulationActivity::markStale);
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
    view_ = nullptr;
}

void SimulationActivity::markStale()
{
    if (!session_)
        return;
    session_->isModelOld = true;
    session_->isStale = true;
    results_->setActivity(tr("These results are from before the last change of the diagram."), false);
    runSoon(afterEdit);
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
    request.model = whatIf.sharedModel();
    request.scenario = whatIf.now();
    if (whatIf.differsFromBase())
        request.base = whatIf.baseToRun();
    request.precision = side_->precision();
    runClock_.start();
    runner_->start(std::move(request));
    refreshCommands();
}

void SimulationActivity::take(const std::shared_ptr<const RunAnswer>& answer)
{
    if (!session_)
        return;
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

// --- showing

void SimulationActivity::showSession()
{
    side_->refresh();
    if (session_->answer)
        showResults();
    else
        showNothing();
}

void SimulationActivity::showNothing()
{
    QAction* open = window_.actions().action(Command::OpenFile);
    if (!session_) {
        results_->showWords(QStringLiteral("simulate"), tr("No process diagram is open here"),
            tr("Open a BPMN diagram to see how long its cases take, and where they wait."), open);
    } else {
        results_->showWords(
            QStringLiteral("clock"), tr("Simulating"), tr("The first results come in a moment."), nullptr);
    }
    results_->setActivity({}, false);
    legend_->hide();
    bottleneck_->hide();
    refreshCommands();
    Q_EMIT statusChanged();
}

void SimulationActivity::showResults()
{
    const RunAnswer& answer = *session_->answer;
    if (session_->hasResults()) {
        results_->showAnswer(answer);
    } else if (answer.outcome && answer.outcome->results.replications > 0) {
        results_->showProblems(tr("No case comes to its end"), notesOf(answer));
    } else if (bpmn::processes(*session_->whatIf.model()).empty()) {
        results_->showWords(QStringLiteral("diagram"), tr("There is no process in this file"),
            tr("Draw a process with a start event and an activity: then it can be simulated."),
            window_.actions().action(Command::Design));
    } else if (answer.isStopped) {
        results_->showWords(QStringLiteral("stop"), tr("Stopped before there was a result"),
            tr("Simulate again, or with fewer replications."), window_.actions().action(Command::RunSimulation));
    } else {
        results_->showProblems(tr("This scenario cannot be simulated yet"), answer.problems,
            session_->namesMissing() ? tr("Leave out what the diagram has no longer") : QString());
    }
    if (!isShown_)
        return;
    showHeat();
    showCards();
    showElementInHand();
    refreshCommands();
    Q_EMIT statusChanged();
}

void SimulationActivity::showHeat()
{
    if (!view_ || !isShown_)
        return;
    drawing::Overlays layers = view_->canvas().overlays();
    layers.heat.clear();
    if (session_ && session_->hasResults() && showsHeat_) {
        const results::Results& results = session_->answer->outcome->results;
        const HeatScale scale = heatScaleOf(results);
        for (const results::ActivityResults& activity : results.activities) {
            const metamodel::Element* element = view_->document().tree().byId(QString::fromStdString(activity.element));
            if (!element || activity.kind == results::ElementKind::Container || scale.endSeconds <= 0)
                continue;
            const double waiting = activity.waitingTime.estimate.mean;
            layers.heat[element->key()] = {scale.levelOf(waiting), heatBadge(waiting, scale)};
        }
    }
    view_->canvas().setOverlays(std::move(layers));
}

void SimulationActivity::showCards()
{
    const bool hasResults = session_->hasResults();
    legend_->setVisible(hasResults);
    bottleneck_->setVisible(hasResults && !session_->answer->outcome->results.bottlenecks.empty());
    if (!hasResults)
        return;
    const RunAnswer& answer = *session_->answer;
    legend_->setRange(heatScaleOf(answer.outcome->results).range);
    const auto& ranked = answer.outcome->results.bottlenecks;
    if (!ranked.empty()) {
        const bool hasMoved = answer.base && !answer.base->results.bottlenecks.empty()
            && answer.base->results.bottlenecks.front().resource != ranked.front().resource;
        bottleneck_->setBottleneck(ranked.front(), hasMoved);
    }
    placeCards();
    makeRoomForCards();
}

void SimulationActivity::placeCards()
{
    if (!view_)
        return;
    const bool isNarrow = view_->canvas().width() < narrowCanvas;
    legend_->setCompact(isNarrow);
    bottleneck_->setCompact(isNarrow);
}

/// A diagram that fills the canvas from edge to edge lies below the cards: moves it down, once, and as much smaller as
/// that needs. Where the user has zoomed in it stays where it is.
void SimulationActivity::makeRoomForCards()
{
    if (session_->hasMadeRoom || !view_->canvas().isVisible())
        return;
    session_->hasMadeRoom = true;
    canvas::View& canvas = view_->canvas();
    const QRectF extent = canvas.figures().extent();
    const QRectF seen = canvas.viewport().toWidget(extent);
    const double room = canvas.height() - cardsHeight - canvasMargin;
    if (extent.isEmpty() || seen.top() < 0 || seen.bottom() > canvas.height() || seen.top() >= cardsHeight
        || room < 100)
        return;
    if (seen.height() > room)
        canvas.setZoom(canvas.zoom() * room / seen.height());
    canvas.scrollBy({0, cardsHeight - canvas.viewport().toWidget(extent).top()});
}

bool SimulationActivity::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && view_ && watched == &view_->canvas())
        placeCards();
    return Activity::eventFilter(watched, event);
}

void SimulationActivity::showElementInHand()
{
    if (!session_ || !view_)
        return;
    QString id;
    const auto selected = view_->canvas().selectedElements();
    if (selected.size() == 1)
        if (const metamodel::Element* element = view_->document().tree().find(selected.front()))
            id = element->id();
    // Nobody chose: the element that matters most.
    if (id.isEmpty() && session_->hasResults() && !session_->answer->outcome->results.bottlenecks.empty())
        id = QString::fromStdString(session_->answer->outcome->results.bottlenecks.front().element);
    side_->setElement(id);
}

void SimulationActivity::goTo(const QString& id)
{
    if (!view_)
        return;
    if (const metamodel::Element* element = view_->document().tree().byId(id))
        view_->canvas().reveal({element->key()});
    // A pool that the diagram does not show has numbers all the same.
    if (session_ && session_->whatIf.now().pool(id))
        side_->setElement(id);
}

void SimulationActivity::refreshCommands()
{
    window::Actions& actions = window_.actions();
    const bool has = session_ != nullptr;
    const bool isChanged = has && session_->whatIf.isChanged();
    actions.setEnabled(Command::RunSimulation, has);
    actions.setEnabled(Command::StopSimulation, runner_->isRunning());
    actions.setEnabled(Command::KeepScenario, has && (isChanged || !session_->whatIf.hasScenarios()));
    actions.setEnabled(Command::ResetScenario, isChanged);
    actions.setEnabled(Command::Report, has && session_->hasResults());
    actions.setEnabled(Command::ExportLog, has && session_->hasResults() && !log_->isRunning());
}

QStringList SimulationActivity::status() const
{
    if (!session_ || !session_->hasResults())
        return {runner_->isRunning() ? tr("Simulating") : tr("Ready")};
    const results::RunDescription& run = session_->answer->outcome->description;
    const QLocale locale;
    QStringList parts;
    QString cases = tr("%1 replications, %2 cases in %3 s")
                        .arg(locale.toString(run.replications), locale.toString(run.cases * run.replications),
                            locale.toString(run.wallTime, 'f', 2));
    if (!session_->answer->isFinal)
        cases = tr("First look: %1").arg(cases);
    parts << cases << tr("seed %1").arg(run.seed);
    if (run.replications > 1)
        parts << tr("95 % confidence");
    parts << tr("Queues: oldest work item first");
    return parts;
}

std::unique_ptr<window::Activity> makeActivity(window::MainWindow& window)
{
    return std::make_unique<SimulationActivity>(window);
}

} // namespace millrace::app::simulation
