// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;

bool lists(const Element& node, QStringView role, const QString& flow)
{
    for (const Element* each : node.children(role))
        if (const QString id = each->text().trimmed(); id == flow || id.endsWith(QLatin1Char(':') + flow))
            return true;
    return false;
}

void report(const Element& node, const Element& flow, Flaws& flaws)
{
    add(flaws,
        QCoreApplication::translate("wellformed",
            "The flow '%1' is listed at one of its ends, but not at '%2'. Programs that go by these lists lose it.")
            .arg(flow.id(), bpmn::title(node)),
        node.key());
}

} // namespace

/// BPMN 2.0.2, 8.4.13: a node lists the flows that come and go. Many files write no such lists at all, which does no
/// harm; a flow that stands in one of them and not in the other does.
void checkFlowLists(const metamodel::Tree& tree, const Element& element, Flaws& flaws)
{
    if (!element.is(type::SequenceFlow) || element.id().isEmpty())
        return;
    const Element* from = bpmn::referred(tree, element, u"sourceRef");
    const Element* to = bpmn::referred(tree, element, u"targetRef");
    if (!from || !to || !from->is(type::FlowNode) || !to->is(type::FlowNode))
        return; // reading has said so, or reference-type does
    const bool atSource = lists(*from, u"outgoing", element.id());
    const bool atTarget = lists(*to, u"incoming", element.id());
    if (atSource && !atTarget)
        report(*to, element, flaws);
    else if (atTarget && !atSource)
        report(*from, element, flaws);
}

} // namespace millrace::wellformed
