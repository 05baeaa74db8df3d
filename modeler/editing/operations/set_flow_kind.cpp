// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Tree;

FlowKind flowKindOf(const Tree& tree, const Element& flow)
{
    const Element* source = bpmn::referred(tree, flow, u"sourceRef");
    if (source && !flow.id().isEmpty() && source->attribute(u"default").trimmed() == flow.id())
        return FlowKind::Default;
    return flow.child(u"conditionExpression") ? FlowKind::Conditional : FlowKind::Plain;
}

bool canSetFlowKind(const Tree& tree, Key flow, FlowKind kind)
{
    const Element* element = tree.find(flow);
    if (!element || !element->is(type::SequenceFlow))
        return false;
    const Element* source = bpmn::referred(tree, *element, u"sourceRef");
    return kind == FlowKind::Plain
        || (source && mayHaveConditions(*source)
            && (kind == FlowKind::Conditional || (kind == FlowKind::Default && !element->id().isEmpty())));
}

bool setFlowKind(Edit& edit, Key flow, FlowKind kind)
{
    const Tree& tree = edit.tree();
    if (!canSetFlowKind(tree, flow, kind))
        return false;
    const Element* condition = tree.find(flow)->child(u"conditionExpression");
    if (condition && kind != FlowKind::Conditional)
        edit.remove(condition->key());
    const Element* source = bpmn::referred(tree, *tree.find(flow), u"sourceRef");
    if (source && kind == FlowKind::Default)
        edit.set(source->key(), u"default", tree.find(flow)->id());
    else if (source && flowKindOf(tree, *tree.find(flow)) == FlowKind::Default)
        edit.set(source->key(), u"default", std::nullopt);
    if (!condition && kind == FlowKind::Conditional) {
        metamodel::Draft made = textChild(QStringLiteral("conditionExpression"), QString());
        made.type = type::FormalExpression;
        edit.insert(made, flow);
    }
    return true;
}

} // namespace millrace::editing
