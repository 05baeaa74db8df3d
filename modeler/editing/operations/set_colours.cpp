// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/property_path.h"

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

struct ColourRow {
    const char* property; ///< of OMG's extension
    const char* older; ///< bpmn.io's, kept in step where a file has it
    bool isBorder;
};
constexpr ColourRow colourRows[] = {
    {"color:background-color", "bioc:fill", false},
    {"color:border-color", "bioc:stroke", true},
};

} // namespace

void setColours(Edit& edit, const std::vector<Key>& elements, const QString& fill, const QString& border)
{
    std::vector<Key> shapes;
    for (const Key key : elements)
        if (const metamodel::Element* element = edit.tree().find(key))
            for (const metamodel::Element* shape : bpmn::diagramElements(edit.tree(), *element))
                shapes.push_back(shape->key());
    for (const Key key : shapes)
        for (const ColourRow& row : colourRows) {
            const bool isLine = edit.tree().find(key)->is(type::BPMNEdge);
            const QString value = row.isBorder ? border : isLine ? QString() : fill;
            setValue(edit, key, QLatin1String(row.property), value);
            if (isThere(edit.tree(), *edit.tree().find(key), QLatin1String(row.older)))
                setValue(edit, key, QLatin1String(row.older), value);
        }
}

} // namespace millrace::editing
