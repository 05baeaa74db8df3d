// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/compilation.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

// The part of compile() that reads what undoes activities.

namespace millrace::execution {

using base::Severity;
namespace type = bpmn::type;

void Compilation::readCompensation()
{
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        const auto index = static_cast<NodeIndex>(i);
        if (node(index).trigger != Trigger::Compensation)
            continue;
        if (node(index).kind == NodeKind::BoundaryEvent)
            readUndoing(index);
        else
            readThrown(index);
    }
    std::vector<bool> undoes(program_->nodes.size(), false);
    for (const Node& each : program_->nodes)
        if (isActivity(each.kind) && each.compensation != none)
            undoes[static_cast<std::size_t>(each.compensation)] = true;
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        if (!undoes[i] && isActivity(program_->nodes[i].kind) && bpmn::isTrue(*nodeElements_[i], u"isForCompensation"))
            report(Severity::Warning, static_cast<ElementIndex>(i),
                QCoreApplication::translate("Compiler",
                    "This activity is for compensation, but undoes nothing: it is never started. Connect it to a "
                    "compensation event on the border of an activity, by an association."));
    }
    if (std::find(undoes.begin(), undoes.end(), true) == undoes.end())
        return;
    program_->compensationScope = static_cast<ScopeIndex>(program_->scopes.size());
    program_->scopes.emplace_back().slotCount = 1;
    scopeElements_.push_back(scopeElements_.front());
}

/// An association leads from the event on the border to the activity that undoes.
void Compilation::readUndoing(NodeIndex boundaryEvent)
{
    const Element& event = *nodeElements_[static_cast<std::size_t>(boundaryEvent)];
    const NodeIndex undone = nodeById(event.attribute(u"attachedToRef"));
    if (undone == none)
        return; // said where boundary events are attached
    for (const auto& each : event.parent()->nodes()) {
        if (!each->is(type::Association))
            continue;
        const QString from = each->attribute(u"sourceRef");
        const QString to = each->attribute(u"targetRef");
        const NodeIndex handler = nodeById(from == event.id() ? to : to == event.id() ? from : QString());
        if (handler != none && isActivity(node(handler).kind) && node(handler).scope == node(boundaryEvent).scope) {
            node(undone).compensation = handler;
            return;
        }
    }
    report(Severity::Warning, boundaryEvent,
        QCoreApplication::translate("Compiler",
            "Nothing says what undoes \"%1\". Connect this event to an activity for compensation, by an association.")
            .arg(bpmn::title(*nodeElements_[static_cast<std::size_t>(undone)])));
}

void Compilation::readThrown(NodeIndex event)
{
    const Element& definition = *definitionOf(event);
    const QString id = definition.attribute(u"activityRef");
    if (id.isEmpty())
        return;
    const NodeIndex activity = nodeById(id);
    if (activity != none && isActivity(node(activity).kind))
        node(event).compensation = activity;
    else
        report(Severity::Error, event,
            QCoreApplication::translate("Compiler", "What is to be undone, \"%1\", is no activity of this process.")
                .arg(id));
}

} // namespace millrace::execution
