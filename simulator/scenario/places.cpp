// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/places.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/scenarios.h"

#include <algorithm>

namespace millrace::scenario {

namespace {

/// The id that the values in an element of BPSim or QBP are for, or that others refer to it by.
QString subjectOf(const metamodel::Element& element)
{
    for (const QStringView name : {u"elementRef", u"elementId", u"id"})
        if (const QString id = element.attribute(name).trimmed(); !id.isEmpty())
            return id;
    return {};
}

void collect(const metamodel::Element& element, std::map<QString, int>& lines)
{
    for (const metamodel::Element* child : element.children()) {
        if (const QString id = subjectOf(*child); !id.isEmpty())
            lines.try_emplace(id, child->line());
        collect(*child, lines);
    }
}

} // namespace

void Places::add(const metamodel::Element& scenario)
{
    line = scenario.line();
    std::map<QString, int> own;
    collect(scenario, own);
    own.merge(lines);
    lines = std::move(own);
}

void Places::addSplits(const metamodel::Tree& model)
{
    std::map<QString, int> splits;
    for (const auto& [id, place] : lines) {
        const metamodel::Element* flow = model.byId(id);
        if (!flow || !flow->is(bpmn::type::SequenceFlow))
            continue;
        int& last = splits[flow->attribute(u"sourceRef").trimmed()];
        last = std::max(last, place);
    }
    lines.merge(splits);
}

void locate(base::Problems& problems, const Places& places)
{
    if (places.file.isEmpty())
        return;
    for (base::Problem& problem : problems) {
        if (problem.rule != QLatin1String(checkRule))
            continue;
        const auto found = places.lines.find(problem.element);
        problem.file = places.file;
        problem.line = found == places.lines.end() ? places.line : found->second;
    }
}

} // namespace millrace::scenario
