// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

struct ActivityBand {
    Key shape;
    QRectF bounds;
    bool isAtBottom;
};

} // namespace

void followChoreographyBands(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* changed = tree.find(metamodel::subject(change));
    const Element* shape = changed && changed->is(type::Bounds) ? changed->parent() : nullptr;
    if (!std::holds_alternative<metamodel::Set>(change) || !shape || !shape->is(type::BPMNShape)
        || shape->id().isEmpty())
        return;
    const auto around = bpmn::bounds(*shape);
    std::vector<ActivityBand> bands;
    for (const metamodel::Reference& reference : tree.referencesTo(shape->id())) {
        const Element* band = tree.find(reference.from);
        const auto bounds = band ? bpmn::bounds(*band) : std::nullopt;
        if (bounds && reference.property == QLatin1String("choreographyActivityShape"))
            bands.push_back({reference.from, *bounds, bpmn::bandKind(*band).startsWith(QLatin1String("bottom"))});
    }
    if (!around)
        return;
    double top = around->top();
    for (const ActivityBand& band : bands) {
        QRectF fitted(around->left(), top, around->width(), band.bounds.height());
        if (band.isAtBottom)
            fitted.moveBottom(around->bottom());
        else
            top += band.bounds.height();
        setBounds(edit, band.shape, fitted);
    }
}

} // namespace millrace::editing
