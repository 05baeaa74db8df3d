// SPDX-License-Identifier: GPL-3.0-or-later
// Replay: the first replication, kept once somebody asks for it, shown moment by moment on the diagram.
#include "app/design/diagram_view.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/recorder.h"
#include "app/simulation/replay_bar.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "modeler/canvas/view.h"

#include <QLocale>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int leastHeight = 240; ///< px: in less the bar would lie over too much of the diagram
constexpr int roundQueue = 5; ///< the scale of colours ends at a multiple of it
} // namespace

void SimulationActivity::connectReplay()
{
    connect(replay_, &ReplayBar::asked, this, &SimulationActivity::recordFirst);
    connect(replay_, &ReplayBar::moved, this, &SimulationActivity::showHeat);
    connect(replay_, &ReplayBar::closed, this, [this] {
        if (!session_ || !session_->hasResults())
            return;
        clearLayers(true);
        showHeat();
        showCards();
    });
    connect(results_, &ResultsPanel::courseAsked, this, [this] {
        if (session_ && session_->recording)
            results_->showCourse(session_->recording, session_->answer);
        else
            recordFirst();
    });
    connect(recorder_, &Recorder::recorded, this, &SimulationActivity::takeRecording);
}

void SimulationActivity::recordFirst()
{
    if (!session_ || !session_->hasResults() || !session_->answer->simulation)
        return;
    if (session_->recording)
        takeRecording(session_->recording);
    else if (!recorder_->isRunning())
        recorder_->start(session_->answer->simulation);
}

void SimulationActivity::takeRecording(const std::shared_ptr<const Recording>& recording)
{
    if (!session_ || !session_->hasResults())
        return;
    session_->recording = recording;
    if (results_->showsOverTime())
        results_->showCourse(recording, session_->answer);
    if (!replay_->isWanted() || recording->isEmpty())
        return;
    replay_->setSpan(recording->begin(), recording->end(), zoneOf(session_->answer->scenario));
    showCards();
}

/// What is being watched goes with the results that it is of.
void SimulationActivity::endReplay()
{
    if (!replay_->isOpen())
        return;
    replay_->clear();
    clearLayers(true);
}

void SimulationActivity::clearLayers(bool keepsHeat)
{
    if (!view_)
        return;
    drawing::Overlays layers = view_->canvas().overlays();
    layers.tokens.clear();
    if (!keepsHeat)
        layers.heat.clear();
    view_->canvas().setOverlays(std::move(layers));
}

void SimulationActivity::placeReplay()
{
    if (!view_ || !session_)
        return;
    const bool hasRoom = view_->canvas().height() >= leastHeight || replay_->isOpen();
    replay_->setVisible(hasRoom && session_->hasResults() && session_->takesTime());
    // Alone, the button takes no more than it needs.
    replay_->setMaximumWidth(replay_->isOpen() ? QWIDGETSIZE_MAX : replay_->sizeHint().width());
}

/// Queues as colours with how many wait, work in hand as tokens.
void SimulationActivity::showMoment()
{
    if (!view_ || !session_ || !session_->recording)
        return;
    const Recording& recording = *session_->recording;
    const results::Legend& legend = session_->answer->simulation->legend();
    const Moment moment = recording.at(replay_->time());
    const int longest = std::max(roundQueue, (recording.longestQueue() + roundQueue - 1) / roundQueue * roundQueue);
    drawing::Overlays layers = view_->canvas().overlays();
    layers.heat.clear();
    layers.tokens.clear();
    for (std::size_t i = 0; i < legend.elements.size(); ++i) {
        const metamodel::Element* element
            = view_->document().tree().byId(QString::fromStdString(legend.elements[i].id));
        if (!element || legend.elements[i].kind == results::ElementKind::Container)
            continue;
        const Moment::Place& place = moment.elements[i];
        const bool isActivity = legend.elements[i].kind == results::ElementKind::Activity;
        if (isActivity && showsHeat_)
            layers.heat[element->key()] = {double(place.waiting) / longest,
                place.waiting > 0 ? tr("%n waiting", nullptr, place.waiting) : QString()};
        const int tokens = isActivity ? place.working : place.waiting + place.working;
        if (tokens > 0)
            layers.tokens[element->key()] = {tokens, false};
    }
    view_->canvas().setOverlays(std::move(layers));
    legend_->setWords(tr("Waiting now"));
    legend_->setRange(tr("0 to %1").arg(QLocale().toString(longest)));
}

} // namespace millrace::app::simulation
