// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

bool isHandledByAnother(const metamodel::Tree& tree, const Element& activity)
{
    for (const metamodel::Reference& reference : tree.referencesTo(activity.id())) {
        const Element* association = tree.find(reference.from);
        const Element* source
            = association && association->is(type::Association) && reference.property == QLatin1String("targetRef")
            ? bpmn::referred(tree, *association, u"sourceRef")
            : nullptr;
        if (source && startsCompensation(*source))
            return true;
    }
    return false;
}

const Element* handlerOf(const metamodel::Tree& tree, const Element* association)
{
    const bool leads = association && association->is(type::Association);
    const Element* target = leads ? bpmn::referred(tree, *association, u"targetRef") : nullptr;
    return target && target->is(type::Activity) ? target : nullptr;
}

} // namespace

void followCompensationHandler(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    if (const auto* removed = std::get_if<metamodel::Remove>(&change)) {
        const Element& gone = *removed->subtree;
        if (startsCompensation(gone)) {
            std::vector<Key> handlers; // found while the association is still there
            for (const metamodel::Reference& reference : tree.referencesTo(gone.id()))
                if (const Element* handler = handlerOf(tree, tree.find(reference.from)))
                    handlers.push_back(handler->key());
            // An event of another kind may have taken its place: what follows its flows sees to that.
            for (const Key handler : handlers)
                if (!tree.byId(gone.id()) && !isHandledByAnother(tree, *tree.find(handler)))
                    edit.set(handler, u"isForCompensation", std::nullopt);
        } else if (gone.is(type::Association)) {
            const Element* source = tree.byId(gone.attribute(u"sourceRef"));
            const Element* activity = tree.byId(gone.attribute(u"targetRef"));
            if (source && startsCompensation(*source) && activity && activity->is(type::Activity)
                && !isHandledByAnother(tree, *activity))
                edit.set(activity->key(), u"isForCompensation", std::nullopt);
        }
        return;
    }
    const Element* association = tree.find(metamodel::subject(change));
    if (!association || !association->is(type::Association))
        return;
    const Element* source = bpmn::referred(tree, *association, u"sourceRef");
    const Element* target = bpmn::referred(tree, *association, u"targetRef");
    if (source && target && startsCompensation(*source) && target->is(type::Activity))
        edit.set(target->key(), u"isForCompensation", QStringLiteral("true"));
}

} // namespace millrace::editing
