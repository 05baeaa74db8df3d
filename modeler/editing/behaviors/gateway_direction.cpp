// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

/// The gateways that a flow came to, left or lost.
std::vector<Key> gatewaysConcerned(const metamodel::Tree& tree, const metamodel::Change& change)
{
    std::vector<QString> ids;
    const auto addEnds = [&ids](const Element& flow) {
        ids.push_back(flow.attribute(u"sourceRef"));
        ids.push_back(flow.attribute(u"targetRef"));
    };
    const Element* flow = tree.find(metamodel::subject(change));
    if (const auto* removed = std::get_if<metamodel::Remove>(&change); removed && removed->subtree)
        flow = removed->subtree.get();
    if (!flow || !flow->is(type::SequenceFlow))
        return {};
    addEnds(*flow);
    if (const auto* set = std::get_if<metamodel::Set>(&change))
        ids.push_back(set->oldValue.value_or(QString()));
    std::vector<Key> gateways;
    for (const QString& id : ids) {
        const Element* node = tree.byId(id);
        if (node && node->is(type::Gateway))
            gateways.push_back(node->key());
    }
    return gateways;
}

/// What the gateway says, or what is true where that is not (OMG BPMN 2.0.2, table 8.46).
QString directionOf(const QString& said, bool joins, bool parts)
{
    const bool holds = said == QLatin1String("Diverging") ? !joins
        : said == QLatin1String("Converging")             ? !parts
        : said == QLatin1String("Mixed")                  ? joins && parts
                                                          : true;
    if (holds)
        return said;
    if (joins && parts)
        return QStringLiteral("Mixed");
    return joins ? QStringLiteral("Converging") : parts ? QStringLiteral("Diverging") : QStringLiteral("Unspecified");
}

} // namespace

void followGatewayDirection(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    for (const Key key : gatewaysConcerned(tree, change)) {
        const Element& gateway = *tree.find(key);
        const QString said = gateway.attribute(u"gatewayDirection");
        if (!said.isEmpty())
            edit.set(key, u"gatewayDirection",
                directionOf(said, bpmn::incoming(tree, gateway).size() > 1, bpmn::outgoing(tree, gateway).size() > 1));
    }
}

} // namespace millrace::editing
