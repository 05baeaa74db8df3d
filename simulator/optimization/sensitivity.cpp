// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/sensitivity.h"

#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::optimization {

using execution::Flow;
using execution::Node;
using execution::NodeIndex;
using execution::NodeKind;
using execution::Program;
using scenario::Arrivals;
using scenario::ElementInputs;
using scenario::Scenario;

namespace {

struct SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)
};

QString nameOf(const Program& program, execution::ElementIndex element)
{
    return QString::fromStdString(program.title(element)).simplified();
}

class Trials {
public:
    Trials(const Scenario& scenario, const Program& program, double change)
        : scenario_(scenario)
        , program_(program)
        , change_(change)
    { }

    std::vector<InputTrial> all()
    {
        for (std::size_t i = 0; i < scenario_.arrivals.size(); ++i)
            addArrivals(i);
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
            const Node& node = program_.nodes[std::size_t(index)];
            if (node.whole == execution::none) // else a part of an event, which has its own name
                addTime(QString::fromStdString(program_.elements[std::size_t(index)].id), nameOf(program_, index));
            if (node.kind == NodeKind::ExclusiveGateway || node.kind == NodeKind::EventBasedGateway)
                addShare(index);
        }
        return std::move(made_);
    }

private:
    void addArrivals(std::size_t place)
    {
        const Arrivals& arrivals = scenario_.arrivals[place];
        if (!arrivals.times.empty() || !(arrivals.interval.mean() > 0))
            return;
        const auto start = program_.elementById(arrivals.startEvent.toStdString());
        if (!arrivals.startEvent.isEmpty() && start == execution::none)
            return;
        // A higher interval means fewer cases: say what is higher.
        const QString name = scenario_.arrivals.size() == 1 || arrivals.startEvent.isEmpty()
            ? SensitivityWords::tr("Time between cases")
            : SensitivityWords::tr("Time between cases (%1)").arg(nameOf(program_, start));
        add(arrivals.startEvent, name, [&](Scenario& changed, double factor) {
            changed.arrivals[place].interval = scenario::scaled(arrivals.interval, factor);
        });
    }

    void addTime(const QString& id, const QString& name)
    {
        const ElementInputs* inputs = scenario_.element(id);
        for (const auto& time : {scenario::durationField, scenario::waitField})
            if (inputs && inputs->*time.usual && (inputs->*time.usual)->mean() > 0)
                add(id, name,
                    [&](Scenario& changed, double factor) { scenario::scale(changed.elements[id], time, factor); });
    }

    template <class Change> void add(const QString& id, const QString& name, const Change& change)
    {
        InputTrial trial {id, name, scenario_, scenario_};
        change(trial.low, 1 - change_);
        change(trial.high, 1 + change_);
        made_.push_back(std::move(trial));
    }

    /// Of two ways one says it all: the first gets that share, the other the rest.
    void addShare(NodeIndex gateway)
    {
        const Node& node = program_.nodes[std::size_t(gateway)];
        if (node.outgoingCount != 2)
            return;
        const auto way = [&](int which) {
            return QString::fromStdString(
                program_.elements[program_.nodes.size() + std::size_t(node.firstOutgoing + which)].id);
        };
        const auto isSaid = [&](int which) {
            const ElementInputs* inputs = scenario_.element(way(which));
            return inputs && inputs->probability;
        };
        const int said = isSaid(0) || !isSaid(1) ? 0 : 1;
        if (!isSaid(said))
            return;
        const QString first = way(said), second = way(1 - said);
        const auto shared = [&](double share) {
            Scenario changed = scenario_;
            changed.elements[first].probability = share;
            changed.elements[second].probability = 1 - share;
            return changed;
        };
        const double share = *scenario_.element(first)->probability;
        made_.push_back({first, wayName(gateway, node.firstOutgoing + said), shared(std::max(0.0, share - change_)),
            shared(std::min(1.0, share + change_))});
    }

    QString wayName(NodeIndex gateway, execution::FlowIndex flow) const
    {
        const auto& element = program_.elements[program_.nodes.size() + std::size_t(flow)];
        const QString own = QString::fromStdString(element.name).simplified();
        const QString way = own.isEmpty()
            ? SensitivityWords::tr("to %1").arg(nameOf(program_, program_.flows[std::size_t(flow)].target))
            : own;
        const QString question = QString::fromStdString(program_.elements[std::size_t(gateway)].name).simplified();
        return question.isEmpty() ? way : question + u' ' + way;
    }

    const Scenario& scenario_;
    const Program& program_;
    double change_;
    std::vector<InputTrial> made_;
};

} // namespace

std::vector<InputTrial> inputTrials(const Scenario& scenario, const Program& program, double change)
{
    return Trials(scenario, program, change).all();
}

std::vector<Scenario> variantsOf(const std::vector<InputTrial>& trials)
{
    std::vector<Scenario> variants;
    for (const InputTrial& one : trials) {
        variants.push_back(one.low);
        variants.push_back(one.high);
    }
    return variants;
}

double Sensitivity::width() const
{
    const double low = atLow ? atLow->difference.mean : 0;
    const double high = atHigh ? atHigh->difference.mean : 0;
    return std::max({0.0, low, high}) - std::min({0.0, low, high});
}

std::vector<Sensitivity> sensitivitiesOf(
    const std::vector<InputTrial>& trials, const std::vector<std::optional<results::Comparison>>& changes)
{
    std::vector<Sensitivity> made;
    for (std::size_t i = 0; i < trials.size() && 2 * i + 1 < changes.size(); ++i)
        if (changes[2 * i] || changes[2 * i + 1])
            made.push_back({trials[i].element, trials[i].name, changes[2 * i], changes[2 * i + 1]});
    std::stable_sort(made.begin(), made.end(),
        [](const Sensitivity& one, const Sensitivity& other) { return one.width() > other.width(); });
    return made;
}

} // namespace millrace::optimization
