// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_format.h"

#include "app/design/diagram_view.h"
#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/begin_diagram.h"
#include "modeler/editing/operations/format_diagram.h"

#include <QCoreApplication>

namespace millrace::app::design {

namespace {

std::vector<metamodel::Key> selectedShapes(const canvas::View& canvas)
{
    std::vector<metamodel::Key> shapes;
    for (const metamodel::Key key : canvas.selection()) {
        const metamodel::Element* drawn = canvas.document()->tree().find(key);
        if (drawn != nullptr && drawn->is(bpmn::type::BPMNShape))
            shapes.push_back(key);
    }
    return shapes;
}

} // namespace

void formatDiagram(DiagramView& view)
{
    canvas::View& canvas = view.canvas();
    const metamodel::Key plane = canvas.figures().plane();
    if (canvas.isReadOnly())
        return;
    const std::vector<metamodel::Key> shapes = selectedShapes(canvas);
    if (shapes.size() > 1) {
        canvas.edit(QCoreApplication::translate("DiagramFormat", "Format %n shapes", nullptr, int(shapes.size())),
            [&](editing::Edit& edit) { editing::formatSelection(edit, plane, shapes); });
        return;
    }
    const bool done
        = canvas.edit(QCoreApplication::translate("DiagramFormat", "Format diagram"), [plane](editing::Edit& edit) {
              if (plane == metamodel::noKey)
                  editing::formatAll(edit);
              else
                  editing::formatDiagram(edit, plane);
          });
    if (done)
        canvas.fit();
}

bool drawFirstDiagram(editing::Document& document)
{
    if (document.isReadOnly())
        return false;
    const bool isBare = editing::lacksDiagram(document.tree());
    editing::Edit edit(document, QCoreApplication::translate("DiagramFormat", "Draw the diagram"));
    if (isBare)
        editing::formatAll(edit);
    const bool drew = !edit.changes().empty();
    const bool began = editing::beginDiagram(edit);
    edit.commit();
    if (drew || began)
        document.countAsOpened();
    return drew;
}

} // namespace millrace::app::design
