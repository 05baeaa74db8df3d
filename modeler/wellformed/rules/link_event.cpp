// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QMap>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

struct Links {
    std::vector<const metamodel::Element*> thrown, caught;
};

const metamodel::Element* linkOf(const metamodel::Element& event)
{
    for (const metamodel::Element* definition : bpmn::eventDefinitions(event))
        if (definition->is(type::LinkEventDefinition))
            return definition;
    return nullptr;
}

void checkPair(const QString& name, const Links& links, Flaws& flaws)
{
    if (links.caught.empty()) {
        for (const metamodel::Element* event : links.thrown)
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "The link '%1' leads nowhere: there is no catching link event of this name here. Add one, or give "
                    "it the same name.")
                    .arg(name),
                event->key());
    } else if (links.thrown.empty()) {
        for (const metamodel::Element* event : links.caught)
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "Nothing leads to the link '%1': there is no throwing link event of this name here. Add one, or "
                    "give it the same name.")
                    .arg(name),
                event->key());
    }
    for (std::size_t i = 1; i < links.caught.size(); ++i)
        add(flaws,
            QCoreApplication::translate("wellformed",
                "Several catching link events are called '%1', so it is open where the link leads. Keep one.")
                .arg(name),
            links.caught[i]->key());
}

/// The link stands for the flow: none leaves where it leads away, none comes to where it leads.
void checkFlows(const metamodel::Tree& tree, const metamodel::Element& event, Flaws& flaws)
{
    const bool isThrown = event.is(type::ThrowEvent);
    for (const metamodel::Element* flow : isThrown ? bpmn::outgoing(tree, event) : bpmn::incoming(tree, event)) {
        Flaw& flaw = add(flaws,
            isThrown ? QCoreApplication::translate("wellformed",
                "'%1' leads on by its link, so no flow may leave it. Remove the flow, or make it another event.")
                           .arg(bpmn::title(event))
                     : QCoreApplication::translate("wellformed",
                         "'%1' is reached by its link, so no flow may lead to it. Remove the flow, or make it another "
                         "event.")
                           .arg(bpmn::title(event)),
            flow->key());
        offerRemoval(flaw, tree, flow->key(), QCoreApplication::translate("wellformed", "Remove the flow"));
    }
}

} // namespace

/// BPMN 2.0.2, 10.5.4: in one scope, any number of throwing links lead to the one catching link of that name.
void checkLinkEvents(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::Process) && !element.is(type::SubProcess))
        return;
    QMap<QString, Links> links;
    for (const auto& node : element.nodes()) {
        const metamodel::Element* event = node.get();
        if (!event->is(type::Event))
            continue;
        const metamodel::Element* link = linkOf(*event);
        if (!link)
            continue;
        checkFlows(tree, *event, flaws);
        const QString name = link->name().trimmed();
        if (name.isEmpty()) {
            Flaw& flaw = add(flaws,
                QCoreApplication::translate("wellformed",
                    "The link event '%1' has no link name, so its other half cannot be found. Name the link.")
                    .arg(bpmn::title(*event)),
                event->key());
            if (!event->name().trimmed().isEmpty())
                offerSet(flaw, *link, u"name", event->name().trimmed(),
                    QCoreApplication::translate("wellformed", "Name it '%1'").arg(event->name().trimmed()));
        } else {
            (event->is(type::ThrowEvent) ? links[name].thrown : links[name].caught).push_back(event);
        }
    }
    for (auto pair = links.cbegin(); pair != links.cend(); ++pair)
        checkPair(pair.key(), pair.value(), flaws);
}

} // namespace millrace::wellformed
