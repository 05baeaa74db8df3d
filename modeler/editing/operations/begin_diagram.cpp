// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/begin_diagram.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Key;

namespace {

/// What a diagram of the file shows, made where there is nothing.
Key subjectToBegin(Edit& edit)
{
    const Tree& tree = edit.tree();
    const auto processes = bpmn::processes(tree);
    const Element* subject = !processes.empty() ? processes.front() : nullptr;
    for (const Element* root : tree.root().children())
        if (subject == nullptr && root->is(type::Collaboration))
            subject = root;
    const QString id = tree.unusedId(QStringLiteral("Process"));
    if (subject == nullptr)
        return edit.insert(draftOf(type::Process, id), tree.root().key());
    if (subject->id().isEmpty())
        edit.set(subject->key(), u"id", id);
    return subject->key();
}

} // namespace

bool beginDiagram(Edit& edit)
{
    const Tree& tree = edit.tree();
    const Element* unused = nullptr;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (const Element* plane = diagram->child(u"BPMNPlane")) {
            if (bpmn::shown(tree, *plane) != nullptr || !plane->children().empty())
                return false;
            unused = unused == nullptr ? plane : unused;
        }
    edit.followNothing();
    const Key there = unused != nullptr ? unused->key() : metamodel::noKey;
    const QString subject = tree.find(subjectToBegin(edit))->id();
    if (there != metamodel::noKey) {
        edit.set(there, u"bpmnElement", subject);
        return true;
    }
    Draft plane = draftOf(type::BPMNPlane, tree.unusedId(QStringLiteral("BPMNPlane")));
    plane.set(u"bpmnElement", subject);
    Draft diagram = draftOf(type::BPMNDiagram, tree.unusedId(QStringLiteral("BPMNDiagram")));
    diagram.add(std::move(plane));
    edit.insert(diagram, tree.root().key());
    return true;
}

} // namespace millrace::editing
