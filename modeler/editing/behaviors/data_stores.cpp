// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;
using metamodel::noKey;

namespace {

/// Another pool's process, which can hold what is drawn outside of all pools.
Key otherProcess(const Tree& tree, const Element& collaboration, const QString& except)
{
    for (const Element* participant : collaboration.children(u"participant")) {
        const Element* process = bpmn::referred(tree, *participant, u"processRef");
        if (process && process->is(type::Process) && process->id() != except)
            return process->key();
    }
    return noKey;
}

bool isDrawnOutside(const Tree& tree, const Element& store, const std::vector<const Element*>& pools)
{
    for (const Element* shape : bpmn::diagramElements(tree, store)) {
        const auto bounds = bpmn::bounds(*shape);
        for (const Element* pool : pools) {
            const auto around = bpmn::bounds(*pool);
            if (bounds && around && pool->parent() == shape->parent() && around->contains(bounds->center()))
                return false;
        }
    }
    return true;
}

} // namespace

void followDataStores(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed || !removed->subtree->is(type::Participant))
        return;
    const QString id = removed->subtree->attribute(u"processRef");
    const Element* process = tree.byId(id);
    const Element* collaboration = tree.find(removed->parent);
    const Key heir = process && collaboration ? otherProcess(tree, *collaboration, id) : noKey;
    if (heir == noKey)
        return;
    // The pool's own shape is still there: it goes with what refers to it, after this.
    std::vector<const Element*> pools;
    for (const metamodel::Reference& reference : tree.referencesTo(removed->subtree->id()))
        if (const Element* shape = tree.find(reference.from); shape && shape->is(type::BPMNShape))
            pools.push_back(shape);
    std::vector<Key> stores;
    for (const Element* store : process->children())
        if (store->is(type::DataStoreReference) && isDrawnOutside(tree, *store, pools))
            stores.push_back(store->key());
    for (const Key key : stores)
        edit.move(key, heir);
}

} // namespace millrace::editing
