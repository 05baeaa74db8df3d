// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the diagram is seen, and how large: all of it clear of the cards over it, or its bottleneck to be read.
#include "app/design/diagram_view.h"
#include "app/simulation/heat_legend.h"
#include "app/simulation/results_panel.h"
#include "app/simulation/scenario_panel.h"
#include "app/simulation/session.h"
#include "app/simulation/simulation_activity.h"
#include "modeler/canvas/view.h"

#include <algorithm>

namespace millrace::app::simulation {

namespace {

constexpr double cardsHeight = 62, canvasMargin = 14; ///< px
constexpr int cardsMargin = 48; ///< px: with what the canvas keeps free around a diagram it begins below the cards
constexpr int replayMargin = 24; ///< px: the same for the replay's bar below it
constexpr int leastForReplayMargin = 240, leastForMap = 400; ///< px of height: in less these would hide too much
constexpr double unreadableZoom = 0.44, readableZoom = 0.7; ///< of words on shapes
constexpr double unseenZoom = 0.25; ///< of shapes and their heat, where there is no room for a map of them

/// In a small window the whole process with its heat tells more than a part without a map: it may be smaller there.
double leastZoom(const canvas::View& canvas)
{
    return canvas.height() >= leastForMap ? unreadableZoom : unseenZoom;
}

} // namespace

/// Once for each diagram, and only where nobody has zoomed or scrolled yet: then all of it is fitted in below the
/// cards, and stays so in a window of another size. A diagram too large to be read at that size is brought nearer, its
/// bottleneck in the middle.
void SimulationActivity::frameDiagram()
{
    if (session_->hasMadeRoom || !view_->canvas().isVisible())
        return;
    session_->hasMadeRoom = true;
    canvas::View& canvas = view_->canvas();
    const canvas::Viewport before = canvas.viewport();
    canvas.setFreeMargins({0, cardsMargin, 0, canvas.height() >= leastForReplayMargin ? replayMargin : 0});
    if (canvas.zoom() < unreadableZoom) // words that can be read are worth more than a free corner
        canvas.setFreeMargins({0, cardsMargin, 0, 0});
    // One that was drawn here has never been fitted: where it is all in sight, and not enlarged, nobody minds.
    const QRectF sight
        = QRectF(canvas.rect()).adjusted(0, 0, side_->width(), results_->height()); // before the panels took theirs
    if (canvas.viewport() == before && canvas.zoom() <= 1 && sight.contains(before.toWidget(canvas.figures().extent())))
        canvas.fit();
    if (canvas.viewport() == before) // only a diagram that is fitted is fitted anew
        return;
    if (const metamodel::Element* slowest = bottleneckElement(); slowest && canvas.zoom() < leastZoom(canvas))
        frameReadably(slowest->key());
}

const metamodel::Element* SimulationActivity::bottleneckElement() const
{
    if (!view_ || !session_ || !session_->hasResults())
        return nullptr;
    const auto& ranked = session_->answer->outcome->results.bottlenecks;
    return ranked.empty() ? nullptr : view_->document().tree().byId(QString::fromStdString(ranked.front().element));
}

/// A diagram that was brought nearer, and that nobody has moved since, may fit into a larger window.
void SimulationActivity::frameAgain()
{
    if (!session_ || !view_ || !session_->broughtNearer || view_->canvas().viewport() != *session_->broughtNearer)
        return;
    session_->broughtNearer.reset();
    view_->canvas().fit();
    if (const metamodel::Element* slowest = bottleneckElement();
        slowest && view_->canvas().zoom() < leastZoom(view_->canvas()))
        frameReadably(slowest->key());
    else
        showMinimap(false);
}

/// All of the diagram where a part was shown, and the other way round.
void SimulationActivity::frameOtherwise()
{
    if (!session_ || !view_)
        return;
    const metamodel::Element* slowest = bottleneckElement();
    if (view_->canvas().zoom() < unreadableZoom && slowest) {
        frameReadably(slowest->key());
        return;
    }
    session_->broughtNearer.reset();
    view_->canvas().fit();
    showMinimap(false);
}

void SimulationActivity::refreshWhole()
{
    if (!view_ || !session_ || !isShown_)
        return;
    const canvas::View& canvas = view_->canvas();
    const QRectF seen = QRectF(canvas.rect()).adjusted(-1, -1, 1, 1);
    const bool isWhole = seen.contains(canvas.viewport().toWidget(canvas.figures().extent()));
    const bool isChoice = !isWhole || (canvas.zoom() < unreadableZoom && bottleneckElement() != nullptr);
    legend_->setWhole(isChoice, isWhole);
}

/// The map goes with Simulate, which put it there; one that the user has is left alone.
void SimulationActivity::showMinimap(bool on)
{
    on = on && view_ && view_->canvas().height() >= leastForMap;
    if (!view_ || !session_ || (on ? view_->canvas().hasMinimap() : !session_->hasMinimap))
        return;
    session_->hasMinimap = on;
    view_->canvas().setMinimap(on);
}

void SimulationActivity::frameReadably(metamodel::Key middle)
{
    canvas::View& canvas = view_->canvas();
    const drawing::Figure* figure = canvas.figures().ofElement(middle);
    if (!figure)
        return;
    canvas.setZoom(readableZoom);
    const QRectF free = QRectF(canvas.rect()).adjusted(canvasMargin, cardsHeight, -canvasMargin, -canvasMargin);
    const QRectF all = canvas.viewport().toWidget(canvas.figures().extent());
    QPointF way = free.center() - canvas.viewport().toWidget(figure->extent).center();
    // Not beyond the ends of the diagram: empty canvas tells nothing.
    const auto clamped = [](double by, double from, double to, double freeFrom, double freeTo) {
        if (to - from <= freeTo - freeFrom)
            return (freeFrom + freeTo) / 2 - (from + to) / 2;
        return std::clamp(by, freeTo - to, freeFrom - from);
    };
    way.setX(clamped(way.x(), all.left(), all.right(), free.left(), free.right()));
    way.setY(clamped(way.y(), all.top(), all.bottom(), free.top(), free.bottom()));
    canvas.scrollBy(way);
    session_->broughtNearer = canvas.viewport();
    showMinimap(true);
}

} // namespace millrace::app::simulation
