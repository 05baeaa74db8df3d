// SPDX-License-Identifier: GPL-3.0-or-later
// What Simulate shows of its session: results below, heat and cards on the diagram, the element in hand at the side.
#include "app/design/diagram_view.h"
#include "app/simulation/answer_notes.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/growth_finder.h"
#include "app/simulation/heat_figures.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/input_grid.h"
#include "app/simulation/replay_bar.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/selection_finder.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "app/simulation/staffing_finder.h"
#include "app/simulation/trials.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QTimer>
#include <algorithm>

namespace millrace::app::simulation {

using window::Command;

namespace {

constexpr int cardsGap = 40; ///< px beside and between the cards over the diagram

/// Who is next: it changes cycle times by a quarter, so no result goes without it.
QString queueWords(const scenario::Scenario& scenario)
{
    if (scenario.pools.empty())
        return {};
    const kernel::Discipline first = scenario.pools.front().discipline;
    const bool areAlike = std::all_of(scenario.pools.begin(), scenario.pools.end(),
        [&](const scenario::Pool& pool) { return pool.discipline == first; });
    return areAlike ? SimulationActivity::tr("Queues: %1").arg(kernel::nameOf(first))
                    : SimulationActivity::tr("Queues: as said of each pool");
}

} // namespace

/// At the side and in the grid.
void SimulationActivity::refreshInputs()
{
    side_->setCompared(session_ && session_->compared ? &*session_->compared : nullptr);
    side_->setAssumed(session_ ? session_->model().staff : nullptr);
    side_->refresh();
    if (session_)
        results_->inputs().show(session_->whatIf.sharedModel(), session_->whatIf.now(), session_->model().staff);
    else
        results_->inputs().show(nullptr, {});
    const auto scenarios = session_ ? session_->whatIf.all() : std::vector<scenario::Scenario>();
    results_->setScenarioCount(int(scenarios.size()));
    selectionFinder_->follow(session_ ? session_->model() : run::Model(), scenarios, side_->findsWarmup());
    results_->setHasInputs(results_->inputs().cells().rowCount() > 0);
}

void SimulationActivity::showSession()
{
    refreshInputs();
    if (session_->answer)
        showResults();
    else
        showNothing();
}

void SimulationActivity::showNothing()
{
    QAction* open = window_.actions().action(Command::OpenFile);
    results_->showFindings({});
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
    replay_->hide();
    refreshCommands();
    Q_EMIT statusChanged();
}

void SimulationActivity::showResults()
{
    const RunAnswer& answer = *session_->answer;
    side_->setFoundWarmup(answer.asMeasured().warmup);
    trials_->follow(session_->model(), session_->answer);
    staffingFinder_->follow(session_->model(), session_->answer);
    growthFinder_->follow(session_->model(), session_->answer);
    if (session_->hasResults() && !session_->takesTime() && session_->firstWithoutDuration().isEmpty()
        && !session_->saysDurations()) {
        results_->showWords(QStringLiteral("task"), tr("There is nothing to do in this process yet"),
            tr("Draw the activities between its beginning and its end: then it can be simulated."),
            window_.actions().action(Command::Design));
    } else if (session_->hasResults() && !session_->takesTime()) {
        results_->showWords(QStringLiteral("clock"), tr("Nothing takes any time yet"),
            tr("Say how long the activities take, and who does them: then you see how long cases take and where they "
               "wait."),
            enterDuration_);
    } else if (session_->hasResults()) {
        results_->setObserved(answer.scenario.observed ? answer.scenario.observed->cycleTimes : std::vector<double>());
        results_->showAnswer(answer);
        showHint();
    } else if (answer.outcome && answer.outcome->results.replications > 0) {
        const bool isWarmup = answer.outcome->description.casesNeeded.has_value();
        results_->showProblems(isWarmup ? tr("The warm-up leaves nothing to measure") : tr("No case comes to its end"),
            notesOf(answer), isWarmup ? tr("Measure from the beginning") : QString());
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
    keepElementInHand();
    refreshCommands();
    Q_EMIT statusChanged();
}

/// What a first scenario lacks most.
void SimulationActivity::showHint()
{
    const bool lacksDuration = !session_->firstWithoutDuration().isEmpty();
    enterDuration_->setText(session_->saysDurations() ? tr("Enter the next duration") : tr("Enter the first duration"));
    if (!session_->saysDurations() && lacksDuration)
        results_->setHint(
            tr("How long the activities take is not said yet: 10 minutes each are assumed."), enterDuration_);
    else if (session_->whatIf.now().assumesDurations && lacksDuration)
        results_->setHint(tr("Of some activities no duration is said: 10 minutes each are assumed."), enterDuration_);
    else if (session_->answer->scenario.pools.empty())
        results_->setHint(tr("Who does the work is not said yet, so no case waits for people."), addPool_);
    else
        results_->setHint({});
}

results::HeatMeasure SimulationActivity::heatMeasure() const
{
    const results::Results& now = session_->answer->outcome->results;
    const auto measures = heatMeasuresOf(now, session_->answer->simulation->legend());
    const bool isThere = chosenHeat_ && std::find(measures.begin(), measures.end(), *chosenHeat_) != measures.end();
    return isThere ? *chosenHeat_ : measures.front();
}

void SimulationActivity::showHeat()
{
    if (!view_ || !isShown_)
        return;
    if (replay_->isOpen()) {
        showMoment();
        return;
    }
    drawing::Overlays layers = view_->canvas().overlays();
    layers.heat.clear();
    if (session_ && session_->hasResults() && showsHeat_) {
        const results::Results& results = session_->answer->outcome->results;
        const results::HeatMeasure measure = heatMeasure();
        const results::Legend& legend = session_->answer->simulation->legend();
        const HeatScale scale = heatScaleOf(results, measure, legend, session_->answer->scenario.currency);
        for (const results::ActivityResults* heated : results::heatedBy(results, measure)) {
            const metamodel::Element* element = view_->document().tree().byId(QString::fromStdString(heated->element));
            if (!element || scale.end <= 0)
                continue;
            const double value = results::heatOf(results, *heated, measure, legend);
            layers.heat[element->key()] = {scale.levelOf(value), heatBadge(value, scale)};
        }
    }
    view_->canvas().setOverlays(std::move(layers));
}

void SimulationActivity::showCards()
{
    const bool hasResults = session_->hasResults() && session_->takesTime();
    legend_->setVisible(hasResults);
    bottleneck_->setVisible(
        hasResults && !replay_->isOpen() && !session_->answer->outcome->results.bottlenecks.empty());
    placeReplay();
    if (!hasResults)
        return;
    if (replay_->isOpen()) {
        showMinimap(false); // its bar lies where the map is
        showMoment();
        placeCards();
        return;
    }
    const RunAnswer& answer = *session_->answer;
    const results::Results& now = answer.outcome->results;
    const results::HeatMeasure usual = results::heatMeasureOf(now);
    const results::Legend& legend = answer.simulation->legend();
    legend_->setMeasures(heatMeasuresOf(now, legend), heatMeasure());
    legend_->setRange(heatScaleOf(now, heatMeasure(), legend, answer.scenario.currency).range);
    const auto& ranked = now.bottlenecks;
    if (!ranked.empty()) {
        const bool hasMoved = answer.base && !answer.base->results.bottlenecks.empty()
            && answer.base->results.bottlenecks.front().resource != ranked.front().resource;
        const results::ActivityResults* hottest = results::hottest(now, usual);
        bottleneck_->setBottleneck(ranked.front(), hasMoved, !hottest || hottest->element == ranked.front().element);
    }
    refreshWhole();
    placeCards();
    frameDiagram();
    if (session_->broughtNearer && view_ && view_->canvas().viewport() == *session_->broughtNearer)
        showMinimap(true);
}

void SimulationActivity::placeCards()
{
    if (!view_)
        return;
    const int room = view_->canvas().width() - cardsGap;
    using Size = HeatLegend::Size;
    using Card = BottleneckCard::Size;
    const auto fits = [&](Size legend, Card card) {
        legend_->setSize(legend);
        bottleneck_->setSize(card);
        return legend_->sizeHint().width() + bottleneck_->sizeHint().width() <= room;
    };
    const std::pair<Size, Card> sizes[] = {{Size::Full, Card::Full}, {Size::Short, Card::Full},
        {Size::Shortest, Card::Full}, {Size::Short, Card::Compact}, {Size::Shortest, Card::Compact},
        {Size::Bare, Card::Compact}, {Size::Wordless, Card::Compact}};
    for (const auto& [legend, card] : sizes)
        if (fits(legend, card))
            return;
    fits(Size::Wordless, Card::Bare);
}

bool SimulationActivity::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && view_ && watched == &view_->canvas()) {
        placeCards();
        placeReplay();
        if (session_ && session_->broughtNearer)
            QTimer::singleShot(0, this, &SimulationActivity::frameAgain); // the canvas has not its new size yet
    }
    return Activity::eventFilter(watched, event);
}

/// While somebody tries things out, new results take nothing away that is being read or worked with.
void SimulationActivity::keepElementInHand()
{
    if (followsBottleneck_ || !side_->hasElementInHand())
        showElementInHand();
}

void SimulationActivity::showElementInHand()
{
    if (!session_ || !view_)
        return;
    QString id;
    QStringList selected;
    for (const metamodel::Key key : view_->canvas().selectedElements())
        if (const metamodel::Element* element = view_->document().tree().find(key); element && !element->id().isEmpty())
            selected << element->id();
    side_->setSelected(selected);
    if (selected.size() == 1)
        id = selected.front();
    // Nobody chose: the pool that was asked for, else the element that matters most.
    if (id.isEmpty() && side_->isPoolInHand())
        return;
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
    if (session_ && session_->staffed().pool(id))
        side_->setPool(id);
}

void SimulationActivity::goToFirstWithoutDuration()
{
    if (!session_ || !view_)
        return;
    const QString id = session_->firstWithoutDuration();
    if (id.isEmpty())
        return;
    goTo(id);
    side_->setElement(id);
    results_->openInputs();
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
    if (run.intervals.holdInputs)
        parts << tr("intervals hold 95 % of the replications, inputs drawn");
    else if (run.replications > 1)
        parts << tr("95 % confidence");
    if (const QString queues = queueWords(session_->answer->scenario); !queues.isEmpty())
        parts << queues;
    return parts;
}

} // namespace millrace::app::simulation
