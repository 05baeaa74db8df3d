// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/layout/text_size.h"

#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

constexpr int notePixels = 12;
constexpr double noteMargin = 8; ///< left and right, where the bracket is
constexpr double noteSpare = 10; ///< above and below together

/// The annotation whose text a change wrote; null for other changes.
const Element* annotationOf(const metamodel::Tree& tree, const metamodel::Change& change)
{
    const Element* text = tree.find(metamodel::subject(change));
    const Element* annotation = text ? text->parent() : nullptr;
    const bool isText
        = annotation && annotation->is(type::TextAnnotation) && text->localName() == QLatin1String("text");
    return isText && !std::holds_alternative<metamodel::Remove>(change) ? annotation : nullptr;
}

} // namespace

void followAnnotationSize(Edit& edit, const metamodel::Change& change)
{
    const Element* annotation = annotationOf(edit.tree(), change);
    if (!annotation)
        return;
    const QString text = annotation->child(u"text")->text();
    std::vector<std::pair<Key, QRectF>> grown;
    for (const Element* shape : bpmn::diagramElements(edit.tree(), *annotation)) {
        const auto bounds = bpmn::bounds(*shape);
        if (!bounds)
            continue;
        const QSizeF needed = layout::textSize(text, bounds->width() - 2 * noteMargin, notePixels);
        if (needed.height() + noteSpare > bounds->height())
            grown.emplace_back(
                shape->key(), QRectF(bounds->topLeft(), QSizeF(bounds->width(), needed.height() + noteSpare)));
    }
    for (const auto& [shape, bounds] : grown)
        resizeShape(edit, shape, bounds);
}

} // namespace millrace::editing
