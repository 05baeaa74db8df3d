// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/editing/operations/format_diagram.h"
#include "tests/modeler/editing/random_operations.h"

#include <functional>
#include <rapidcheck/gtest.h>

namespace millrace::editing {
namespace {

/// Everything but the diagrams.
std::unique_ptr<Tree> modelOf(const Tree& tree)
{
    auto model = bpmn::load(tree.save()).tree;
    while (!bpmn::diagrams(*model).empty())
        model->remove(bpmn::diagrams(*model).front()->key());
    return model;
}

int stepsOf(Document& document)
{
    int steps = 0;
    for (; document.canUndo(); ++steps)
        document.undo();
    for (int i = 0; i < steps; ++i)
        document.redo();
    return steps;
}

RC_GTEST_PROP(FormatLaw, OnlyTheDrawingChangesAndInOneStep, ())
{
    const auto document = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Random")));
    const Chance below = [](int bound) { return *rc::gen::inRange(0, bound); };
    const auto operations = randomOperations();
    const int edits = *rc::gen::inRange(1, 20);
    for (int i = 0; i < edits; ++i) {
        const auto diagrams = bpmn::diagrams(document->tree());
        if (diagrams.empty() || !diagrams.front()->child(u"BPMNPlane"))
            break;
        Edit edit(*document, QStringLiteral("Random"));
        try {
            operations[std::size_t(below(int(operations.size())))].perform(
                RandomScene(edit, diagrams.front()->child(u"BPMNPlane")->key(), below));
            edit.commit();
        } catch (const base::Failure&) {
            // Refused with a sentence; nothing is changed by it.
        }
    }
    std::vector<Key> planes;
    for (const Element* diagram : bpmn::diagrams(document->tree()))
        if (const Element* plane = diagram->child(u"BPMNPlane"); plane && bpmn::shown(document->tree(), *plane))
            planes.push_back(plane->key());
    std::vector<std::function<void(Edit&)>> formats {[](Edit& edit) { formatAll(edit); }};
    for (const Key plane : planes) {
        formats.emplace_back([plane](Edit& edit) { formatDiagram(edit, plane); });
        formats.emplace_back([plane](Edit& edit) {
            std::vector<Key> shapes;
            for (const Element* shape : shapesOn(*edit.tree().find(plane)))
                if (shapes.size() < 5)
                    shapes.push_back(shape->key());
            formatSelection(edit, plane, shapes);
        });
    }
    const QByteArray before = document->tree().save();
    const auto model = modelOf(document->tree());
    const int steps = stepsOf(*document);
    for (const auto& format : formats) {
        {
            Edit edit(*document, QStringLiteral("Format"));
            format(edit);
            edit.commit();
        }
        const auto now = modelOf(document->tree());
        RC_ASSERT(metamodel::isSame(now->root(), model->root()));
        if (document->tree().save() == before)
            continue;
        RC_ASSERT(stepsOf(*document) == steps + 1);
        document->undo();
        RC_ASSERT(document->tree().save() == before);
    }
}

} // namespace
} // namespace millrace::editing
