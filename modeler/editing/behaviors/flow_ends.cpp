// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

bool lists(const Element& node, QStringView role, const QString& flow)
{
    for (const Element* child : node.children(role)) {
        if (child->text().trimmed() == flow)
            return true;
    }
    return false;
}

/// `node` lists the flow if and only if `shouldList`.
void keep(Edit& edit, const Element* node, const QString& role, const QString& flow, bool shouldList)
{
    if (!node || !node->is(type::FlowNode))
        return;
    if (shouldList) {
        const Element* scope = flowScopeOf(*node);
        if (!lists(*node, role, flow) && scope && writesIncomingOutgoing(*scope))
            edit.insert(textChild(role, flow), node->key());
        return;
    }
    std::vector<Key> stale;
    for (const Element* child : node->children(role)) {
        if (child->text().trimmed() == flow)
            stale.push_back(child->key());
    }
    for (Key key : stale)
        edit.remove(key);
}

void followEnd(Edit& edit, const Element& flow, QStringView end, const std::optional<QString>& old)
{
    const QString role = end == u"sourceRef" ? QStringLiteral("outgoing") : QStringLiteral("incoming");
    const QString id = flow.id();
    const QString now = flow.attribute(end);
    if (old && *old != now)
        keep(edit, edit.tree().byId(*old), role, id, false);
    keep(edit, edit.tree().byId(now), role, id, true);
}

} // namespace

void followFlowEnds(Edit& edit, const metamodel::Change& change)
{
    const Element* flow = edit.tree().find(metamodel::subject(change));
    if (!flow || !flow->is(type::SequenceFlow) || flow->id().isEmpty())
        return;
    const Key key = flow->key();
    if (const auto* set = std::get_if<metamodel::Set>(&change)) {
        if (set->property == QLatin1String("sourceRef") || set->property == QLatin1String("targetRef"))
            followEnd(edit, *flow, set->property, set->oldValue);
    } else if (std::holds_alternative<metamodel::Insert>(change)) {
        followEnd(edit, *flow, u"sourceRef", std::nullopt);
        followEnd(edit, *edit.tree().find(key), u"targetRef", std::nullopt);
    }
}

} // namespace millrace::editing
