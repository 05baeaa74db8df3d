// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

// The part of a replication in which what is known of a case matters.

namespace millrace::run {

using execution::Choice;
using execution::Instance;
using execution::TokenIndex;

/// What the expression gives, else what is drawn.
Microseconds Replication::workTime(NodeIndex node, const Instance& instance, std::uint32_t visit)
{
    const NodePlan& plan = plan_.nodes[at(node)];
    if (!asks_)
        return draw(plan.duration, node, instance, visit);
    if (data_)
        if (const ElementData* element = plan_.data->of(node); element && element->duration)
            if (const auto length = data().duration(std::uint32_t(instance.tag), *element))
                return *length;
    return draw(timeNow(plan, &DuringPlan::duration, plan.duration), node, instance, visit);
}

bool Replication::chooseByData(const Instance& instance, Choice& choice)
{
    const ElementData* element = plan_.data->of(choice.node());
    return element && element->judges && data().choose(std::uint32_t(instance.tag), *element, program_, choice);
}

void Replication::repeat(const Instance& instance, execution::Repetition& repetition)
{
    const ElementData* element = data_ ? plan_.data->of(repetition.node()) : nullptr;
    if (element && element->repeats && data().repeat(std::uint32_t(instance.tag), *element, program_, repetition))
        return;
    Host::repeat(instance, repetition);
}

double Replication::priorityOf(const Job& job) const
{
    const ElementData* element = data_ ? plan_.data->of(job.node) : nullptr;
    if (element && element->priority)
        if (const auto priority = data_->priority(job.place, *element))
            return *priority;
    return plan_.nodes[at(job.node)].priority.value_or(plan_.arrivals[cases_[job.place]->stream].priority);
}

Microseconds Replication::dueOf(const Job& job) const
{
    const auto own = data_ ? data_->due(job.place) : std::nullopt;
    return own.value_or(plan_.arrivals[cases_[job.place]->stream].due);
}

/// The case has just ended, and with it what is known of it.
void Replication::retireData(const Case& ended)
{
    const results::Observer::CaseFigures& figures = observer_.latestCase();
    const auto place = std::uint32_t(ended.instance.tag);
    if (!plan_.data->keyFigures.empty() && figures.number == ended.instance.caseNumber())
        observer_.addKeyFigures(data().keyFigures(place, figures));
    data_->end(place, ended.instance.caseNumber());
}

} // namespace millrace::run
