// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_pad.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/presentation.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QScreen>

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
    colourPad_->open(contextPad_->isVisible() ? contextPad_->geometry() : selectedArea());
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
