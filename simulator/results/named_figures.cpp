// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/named_figures.h"

#include "simulator/results/results.h"

namespace millrace::results {

namespace {

class FigureList {
public:
    void add(std::string name, FigureKind kind, const Kpi& kpi)
    {
        list.push_back({std::move(name), kind, &kpi.replications});
    }
    void addWithPercentiles(const std::string& name, FigureKind kind, const Kpi& kpi)
    {
        add(name, kind, kpi);
        if (!kpi.percentiles)
            return;
        list.push_back({name + ".p50", kind, &kpi.percentiles->p50.replications});
        list.push_back({name + ".p90", kind, &kpi.percentiles->p90.replications});
        list.push_back({name + ".p95", kind, &kpi.percentiles->p95.replications});
    }
    void addProcess(const ProcessResults& process)
    {
        addWithPercentiles("process.cycleTime", FigureKind::Time, process.cycleTime);
        add("process.waitingTime", FigureKind::Time, process.waitingTime);
        add("process.processingTime", FigureKind::Time, process.processingTime);
        add("process.cost", FigureKind::Money, process.cost);
        add("process.throughput", FigureKind::Number, process.throughput);
        add("process.wip", FigureKind::Number, process.wip);
        if (process.slaAttainment)
            add("process.slaAttainment", FigureKind::Share, *process.slaAttainment);
        add("process.reworkRate", FigureKind::Share, process.reworkRate);
        add("process.errorRate", FigureKind::Share, process.errorRate);
        add("process.firstPassYield", FigureKind::Share, process.firstPassYield);
        add("process.handOffs", FigureKind::Number, process.handOffs);
        for (const KeyFigureResults& one : process.custom)
            add("process.custom." + one.name, FigureKind::Number, one.kpi);
    }

    std::vector<NamedFigure> list;
};

} // namespace

std::vector<NamedFigure> namedFigures(const Results& results)
{
    FigureList figures;
    figures.addProcess(results.process);
    for (const OutcomeResults& outcome : results.outcomes)
        figures.add("outcomes." + outcome.element + ".share", FigureKind::Share, outcome.share);
    for (const ResourceResults& resource : results.resources) {
        const std::string prefix = "resources." + resource.name;
        figures.add(prefix + ".utilisation", FigureKind::Share, resource.utilisation);
        figures.add(prefix + ".queueLength", FigureKind::Number, resource.queueLength);
        figures.add(prefix + ".cost", FigureKind::Money, resource.cost);
    }
    for (const ActivityResults& activity : results.activities)
        figures.add("activities." + activity.element + ".waitingTime", FigureKind::Time, activity.waitingTime);
    return std::move(figures.list);
}

NamedFigure figureNamed(const Results& results, std::string_view name)
{
    const std::string within = "process." + std::string(name);
    for (NamedFigure& figure : namedFigures(results))
        if (figure.name == name || figure.name == within)
            return figure;
    return {std::string(name), FigureKind::Number, nullptr};
}

} // namespace millrace::results
