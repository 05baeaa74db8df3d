// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/result_values.h"

#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <cmath>

namespace millrace::run {

using metamodel::Draft;
using results::Kpi;

namespace {

class ValuesWriter {
public:
    explicit ValuesWriter(const metamodel::Element& root)
        : uri_(root.uri())
        , prefix_(root.prefix())
    { }

    Draft draft(const char* name) const { return scenario::bpsimDraft(QLatin1String(name), uri_, prefix_); }

    /// Least, most and mean over cases; nothing where nothing was measured.
    void addTime(Draft& parameters, const char* name, const Kpi& kpi) const
    {
        if (!kpi.estimate.isMeasured())
            return;
        Draft parameter = draft(name);
        if (kpi.cases && kpi.cases->count > 0) {
            parameter.add(time(kpi.cases->min, "min"));
            parameter.add(time(kpi.cases->max, "max"));
        }
        parameter.add(time(kpi.estimate.mean, "mean"));
        for (std::size_t i = 0; i < kpi.replications.size() && kpi.replications.size() > 1; ++i)
            if (!std::isnan(kpi.replications[i]))
                parameter.add(time(kpi.replications[i], "mean").set(u"instance", QString::number(i + 1)));
        parameters.add(std::move(parameter));
    }

    /// BPSim 1.0 has no elapsed time.
    void addElapsed(Draft& parameters, const Kpi& kpi) const
    {
        if (!scenario::isBpsimOne(uri_))
            addTime(parameters, "ElapsedTime", kpi);
    }

    void addNumber(Draft& parameters, const char* name, const char* result, double value) const
    {
        Draft number = draft("FloatingParameter");
        number.set(u"value", scenario::numberText(value)).set(u"result", QLatin1String(result));
        parameters.add(draft(name).add(std::move(number)));
    }

    void addElement(Draft& scenario, const std::string& id, std::initializer_list<Draft> perspectives) const
    {
        Draft element = draft("ElementParameters");
        element.set(u"elementRef", QString::fromStdString(id));
        for (const Draft& perspective : perspectives)
            if (!perspective.children.empty())
                element.add(perspective);
        if (!element.children.empty())
            scenario.add(std::move(element));
    }

private:
    Draft time(double seconds, const char* result) const
    {
        Draft value = draft("DurationParameter");
        return value.set(u"value", base::formatDuration(std::llround(seconds * 1e6)))
            .set(u"result", QLatin1String(result));
    }

    QString uri_;
    QString prefix_;
};

void addProcess(const ValuesWriter& to, Draft& scenario, const std::string& id, const Outcome& outcome)
{
    const results::ProcessResults& process = outcome.results.process;
    Draft times = to.draft("TimeParameters");
    to.addTime(times, "WaitTime", process.waitingTime);
    to.addTime(times, "ProcessingTime", process.processingTime);
    to.addElapsed(times, process.cycleTime);
    Draft control = to.draft("ControlParameters");
    to.addNumber(control, "TriggerCount", "count", double(outcome.description.cases));
    Draft costs = to.draft("CostParameters");
    if (process.cost.estimate.isMeasured() && process.cost.cases)
        to.addNumber(costs, "UnitCost", "sum",
            process.cost.cases->mean * double(process.cost.cases->count) / outcome.description.replications);
    to.addElement(scenario, id, {times, control, costs});
}

void addActivity(const ValuesWriter& to, Draft& scenario, const results::ActivityResults& activity)
{
    Draft times = to.draft("TimeParameters");
    to.addTime(times, "WaitTime", activity.waitingTime);
    to.addTime(times, "ProcessingTime", activity.processingTime);
    to.addElapsed(times, activity.cycleTime);
    Draft control = to.draft("ControlParameters");
    if (activity.count.estimate.isMeasured())
        to.addNumber(control, "TriggerCount", "count", activity.count.estimate.mean);
    Draft costs = to.draft("CostParameters");
    if (activity.cost.estimate.isMeasured() && activity.count.estimate.isMeasured())
        to.addNumber(costs, "UnitCost", "sum", activity.cost.estimate.mean * activity.count.estimate.mean);
    to.addElement(scenario, activity.element, {times, control, costs});
}

void addRest(const ValuesWriter& to, Draft& scenario, const Simulation& simulation, const Outcome& outcome)
{
    const double completed = outcome.results.process.cycleTime.cases
        ? double(outcome.results.process.cycleTime.cases->count) / outcome.description.replications
        : 0;
    for (const results::OutcomeResults& end : outcome.results.outcomes) {
        Draft control = to.draft("ControlParameters");
        to.addNumber(control, "TriggerCount", "count", end.share.estimate.mean * completed);
        to.addElement(scenario, end.element, {control});
    }
    for (const results::FlowResults& flow : outcome.results.flows) {
        Draft control = to.draft("ControlParameters");
        to.addNumber(control, "TriggerCount", "count", flow.count.estimate.mean);
        to.addElement(scenario, flow.element, {control});
    }
    const auto& pools = simulation.scenario().pools;
    for (std::size_t i = 0; i < outcome.results.resources.size() && i < pools.size(); ++i) {
        const results::ResourceResults& resource = outcome.results.resources[i];
        Draft times = to.draft("TimeParameters");
        Draft busy = to.draft("DurationParameter");
        busy.set(u"value", base::formatDuration(std::llround(resource.busyTime.estimate.mean * 1e6)))
            .set(u"result", QStringLiteral("sum"));
        if (resource.busyTime.estimate.isMeasured())
            times.add(to.draft("ProcessingTime").add(busy));
        Draft costs = to.draft("CostParameters");
        if (resource.cost.estimate.isMeasured())
            to.addNumber(costs, "UnitCost", "sum", resource.cost.estimate.mean);
        to.addElement(scenario, pools[i].id.toStdString(), {times, costs});
    }
}

} // namespace

QByteArray resultValues(const metamodel::Tree& model, const scenario::Scenario& scenario, const Simulation& simulation,
    const Outcome& outcome, scenario::BpsimVersion version)
{
    scenario::Scenario of = scenario;
    of.inherits.clear(); // what it inherits is in it
    if (of.id.isEmpty())
        of.id = QStringLiteral("Scenario_1");
    const metamodel::Loaded loaded
        = metamodel::Tree::load(scenario::writeBpsim({}, of, model, version), bpmn::schema());
    metamodel::Tree& tree = *loaded.tree;
    const ValuesWriter to(tree.root());
    Draft made = to.draft("Scenario");
    made.set(u"id", tree.unusedId(of.id + QStringLiteral("_results")));
    made.set(u"name", QCoreApplication::translate("Scenario", "%1: results").arg(of.title()));
    made.set(u"result", of.id);
    Draft basics = to.draft("ScenarioParameters");
    basics.set(u"replication", QString::number(outcome.description.replications));
    basics.set(u"seed", QString::number(qint64(outcome.description.seed)));
    made.add(std::move(basics));
    addProcess(to, made, simulation.program().processId, outcome);
    for (const auto* list : {&outcome.results.activities, &outcome.results.events})
        for (const results::ActivityResults& one : *list)
            addActivity(to, made, one);
    addRest(to, made, simulation, outcome);
    tree.insert(made, tree.root().key(), metamodel::noKey);
    return tree.save();
}

} // namespace millrace::run
