// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a file no plane shows.
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/layout/description.h"

#include <algorithm>
#include <unordered_set>

namespace millrace::layout {

namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

bool hasContent(const Element& subject)
{
    const auto inside = subject.children();
    return std::any_of(inside.begin(), inside.end(), [](const Element* one) {
        return one->is(type::FlowElement) || one->is(type::Artifact) || one->is(type::Participant)
            || one->is(type::ConversationNode);
    });
}

} // namespace

std::vector<const Element*> subjectsWithoutPlane(const Tree& tree)
{
    std::unordered_set<Key> shown;
    const auto show = [&](const Element& subject) {
        shown.insert(subject.key());
        for (const Element* participant : subject.children(u"participant"))
            if (const Element* process = bpmn::referred(tree, *participant, u"processRef"))
                shown.insert(process->key());
    };
    for (const Element* diagram : bpmn::diagrams(tree))
        if (const Element* plane = diagram->child(u"BPMNPlane")) {
            if (const Element* subject = bpmn::shown(tree, *plane))
                show(*subject);
            for (const Element* drawn : plane->children())
                if (const Element* element = bpmn::shown(tree, *drawn))
                    if (const Element* process = element->ancestor(type::Process))
                        shown.insert(process->key());
        }
    std::vector<const Element*> result;
    for (const bool collaborations : {true, false})
        for (const Element* root : tree.root().children()) {
            if ((root->is(type::Collaboration) != collaborations)
                || (!root->is(type::Collaboration) && !root->is(type::Process)))
                continue;
            const QString id = root->id();
            if ((!id.isEmpty() && tree.byId(id) != root) || shown.contains(root->key()) || !hasContent(*root))
                continue;
            show(*root);
            result.push_back(root);
        }
    return result;
}

} // namespace millrace::layout
