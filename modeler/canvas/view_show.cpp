// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_pad.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/presentation.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>
#include <QScreen>
#include <algorithm>

namespace millrace::canvas {

void View::colourSelected(const QString& fill, const QString& border)
{
    const std::vector<Key> elements = selectedElements();
    if (elements.empty() || isReadOnly())
        return;
    edit(tr("Colour %n elements", nullptr, int(elements.size())),
        [&](editing::Edit& step) { editing::setColours(step, elements, fill, border); });
}

void View::openColours()
{
    if (selection_.empty() || isReadOnly())
        return;
    colourPad_->open(contextPad_->isVisible() ? contextPad_->geometry() : selectedArea(), selectedArea());
}

void View::setMinimap(bool on)
{
    minimap_->place(freeMargins_);
    minimap_->setVisible(on);
    minimap_->lower(); // under the pads of what is being worked on
}

bool View::hasMinimap() const
{
    return !minimap_->isHidden();
}

void View::setLineJumps(bool on)
{
    if (figures_.hasLineJumps() == on)
        return;
    figures_.setLineJumps(on);
    action(QLatin1String("canvas.lineJumps"))->setChecked(on);
    update();
}

/// What changes speak of, as it is drawn now: shapes rather than the flows that follow them. Null where nothing is.
QRectF View::placeOf(const metamodel::Changes& changes) const
{
    const metamodel::Tree& tree = document_->tree();
    QRectF shapes, edges;
    for (const metamodel::Change& change : changes) {
        const metamodel::Element* element = tree.find(metamodel::subject(change));
        const drawing::Figure* figure = nullptr;
        for (; element != nullptr && figure == nullptr; element = element->parent()) {
            figure = figures_.find(element->key());
            if (figure == nullptr)
                figure = figures_.ofElement(element->key());
        }
        if (figure != nullptr)
            (figure->isEdge() ? edges : shapes) |= figure->extent;
    }
    return shapes.isNull() ? edges : shapes;
}

/// One who takes something back wants to see it; but what is in sight, in good part, is not moved about.
void View::revealChange(const metamodel::Changes& changes, const QRectF& dirty)
{
    constexpr double goodPart = 0.25; // of the change, or of the window where that is smaller
    const QRectF place = placeOf(changes);
    const QRectF area = (place.isNull() ? dirty : place).adjusted(-1, -1, 1, 1);
    if (place.isNull() && dirty.isNull())
        return; // nothing of it is drawn here
    const QRectF window = viewport_.visible(size());
    const QRectF seen = window & area;
    const auto sizeOf = [](const QRectF& r) { return r.width() * r.height(); };
    if (sizeOf(seen) < goodPart * std::min(sizeOf(area), sizeOf(window)))
        revealArea(area);
}

Presentation* View::present()
{
    if (document_ == nullptr || figures_.isEmpty())
        return nullptr;
    const Key from = selection_.size() == 1 ? selection_.front() : metamodel::noKey;
    auto* shown = new Presentation(*document_, figures_.diagram(), *theme_, from);
    if (screen() != nullptr)
        shown->setGeometry(screen()->geometry());
    shown->showFullScreen();
    shown->activateWindow();
    return shown;
}

} // namespace millrace::canvas
