// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/teams.h"

#include "modeler/bpmn/views.h"

#include <algorithm>

namespace millrace::scenario {

using metamodel::Element;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

/// What programs do takes nobody's time, and what is in a sub-process is looked at by itself.
bool isDoneByPeople(const Element& element)
{
    if (!element.is(type::Task))
        return false;
    for (const auto machine : {type::ServiceTask, type::ScriptTask, type::ReceiveTask})
        if (element.is(machine))
            return false;
    return true;
}

void collectWork(const Element& node, QStringList& work)
{
    if (isDoneByPeople(node))
        work << node.id();
    if (node.is(type::SubProcess) || node.is(type::Process))
        for (const Element* inner : bpmn::flowElements(node))
            collectWork(*inner, work);
}

void collectLanes(const Element& laneSet, std::vector<const Element*>& lanes)
{
    for (const Element* lane : laneSet.children()) {
        if (!lane->is(type::Lane))
            continue;
        const Element* inner = lane->child(u"childLaneSet");
        if (inner)
            collectLanes(*inner, lanes);
        else
            lanes.push_back(lane);
    }
}

const Element* participantOf(const Tree& model, const Element& process)
{
    for (const Element* collaboration : model.root().children())
        if (collaboration->is(type::Collaboration))
            for (const Element* child : collaboration->children())
                if (child->is(type::Participant) && bpmn::referred(model, *child, u"processRef") == &process)
                    return child;
    return nullptr;
}

} // namespace

std::vector<ShownTeam> shownTeams(const Tree& model)
{
    std::vector<ShownTeam> teams;
    for (const Element* process : bpmn::processes(model)) {
        std::vector<const Element*> lanes;
        for (const Element* child : process->children())
            if (child->is(type::LaneSet))
                collectLanes(*child, lanes);
        for (const Element* lane : lanes) {
            ShownTeam team {lane->id(), bpmn::title(*lane).simplified(), true, {}};
            for (const Element* reference : lane->children(u"flowNodeRef"))
                if (const Element* node = model.byId(reference->text().trimmed()))
                    collectWork(*node, team.activities);
            teams.push_back(std::move(team));
        }
        if (!lanes.empty())
            continue;
        if (const Element* participant = participantOf(model, *process)) {
            ShownTeam team {participant->id(), bpmn::title(*participant).simplified(), false, {}};
            collectWork(*process, team.activities);
            teams.push_back(std::move(team));
        }
    }
    return teams;
}

bool namesPeople(const Scenario& scenario)
{
    return !scenario.pools.empty()
        || std::ranges::any_of(scenario.elements, [](const auto& entry) { return !entry.second.staff.isNobody(); });
}

} // namespace millrace::scenario
