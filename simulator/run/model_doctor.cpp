// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/model_doctor.h"

#include "modeler/lint/soundness/soundness.h"
#include "simulator/run/flow_analysis.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <iterator>

namespace millrace::run {

using execution::Flow;
using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Program;

namespace {

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

constexpr int mostNamedTasks = 3; // of tasks that one finding is about

QString titleOf(const Program& program, NodeIndex index)
{
    return QString::fromStdString(program.title(index));
}

base::Problem warning(const QString& element, const QString& text)
{
    return {base::Severity::Warning, text, {}, 0, element, QLatin1String(scenario::checkRule)};
}

/// By which flows a token may leave, by the shares.
class Ways {
public:
    explicit Ways(const Plan& plan)
        : plan_(plan)
        , program_(*plan.program)
        , boundary_(program_.nodes.size())
    {
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index)
            if (const NodeIndex host = program_.nodes[std::size_t(index)].attachedTo; host != none)
                boundary_[std::size_t(host)].push_back(index);
    }

    std::vector<NodeIndex> from(NodeIndex index) const
    {
        const Node& node = program_.nodes[std::size_t(index)];
        std::vector<NodeIndex> next = boundary_[std::size_t(index)];
        for (FlowIndex flow = node.firstOutgoing; flow < node.firstOutgoing + node.outgoingCount; ++flow)
            if (mayTake(index, flow))
                next.push_back(program_.flows[std::size_t(flow)].target);
        return next;
    }

private:
    bool mayTake(NodeIndex source, FlowIndex flow) const
    {
        const auto& branches = plan_.nodes[std::size_t(source)].branches;
        if (program_.nodes[std::size_t(source)].kind != NodeKind::ExclusiveGateway || branches.empty()
            || !plan_.nodes[std::size_t(source)].shares.empty())
            return true;
        double before = 0;
        for (const Branch& branch : branches) {
            if (branch.flow == flow)
                return branch.share > before;
            before = branch.share;
        }
        return false;
    }

    const Plan& plan_;
    const Program& program_;
    std::vector<std::vector<NodeIndex>> boundary_;
};

/// The work that this pool does, by name.
QString workOf(const Plan& plan, std::size_t pool, NodeIndex& first)
{
    QStringList names;
    int others = 0;
    for (NodeIndex index = 0; index < NodeIndex(plan.nodes.size()); ++index) {
        if (plan.nodes[std::size_t(index)].pool != std::int32_t(pool))
            continue;
        if (names.isEmpty())
            first = index;
        if (names.size() < mostNamedTasks)
            names << DoctorWords::tr("“%1”").arg(titleOf(*plan.program, index));
        else
            ++others;
    }
    QString text = names.join(QStringLiteral(", "));
    return others > 0 ? DoctorWords::tr("%1 and %n more", nullptr, others).arg(text) : text;
}

bool isClosedInRun(const Plan& plan, const kernel::WorkingCalendar& calendar)
{
    const Microseconds opening = calendar.nextOpening(plan.start);
    return opening == kernel::never || (plan.scenario.duration && opening >= plan.start + *plan.scenario.duration);
}

} // namespace

base::Problems endlessLoopsOf(const Plan& plan)
{
    if (plan.mayWithdraw)
        return {}; // what goes round may be ended from outside
    const Program& program = *plan.program;
    const auto count = program.nodes.size();
    const Ways ways(plan);
    std::vector<std::vector<NodeIndex>> before(count);
    std::vector<std::vector<NodeIndex>> after(count);
    for (NodeIndex index = 0; index < NodeIndex(count); ++index) {
        after[std::size_t(index)] = ways.from(index);
        for (const NodeIndex next : after[std::size_t(index)])
            before[std::size_t(next)].push_back(index);
    }
    const auto reached = [&](std::vector<NodeIndex> open, const std::vector<std::vector<NodeIndex>>& edges) {
        std::vector<bool> isReached(count);
        for (const NodeIndex index : open)
            isReached[std::size_t(index)] = true;
        while (!open.empty()) {
            const NodeIndex index = open.back();
            open.pop_back();
            for (const NodeIndex next : edges[std::size_t(index)])
                if (!isReached[std::size_t(next)]) {
                    isReached[std::size_t(next)] = true;
                    open.push_back(next);
                }
        }
        return isReached;
    };
    std::vector<NodeIndex> ends;
    std::vector<NodeIndex> starts;
    for (NodeIndex index = 0; index < NodeIndex(count); ++index) {
        const Node& node = program.nodes[std::size_t(index)];
        if (node.outgoingCount == 0)
            ends.push_back(index);
        if (node.incomingCount == 0 && node.attachedTo == none)
            starts.push_back(index);
    }
    const std::vector<bool> comes = reached(starts, after);
    const std::vector<bool> leaves = reached(ends, before);
    // Of a loop its gateway is told, where the shares are given.
    std::vector<bool> isTold(count);
    base::Problems problems;
    for (const bool isGateway : {true, false})
        for (NodeIndex index = 0; index < NodeIndex(count); ++index) {
            const bool isKind = (program.nodes[std::size_t(index)].kind == NodeKind::ExclusiveGateway) == isGateway;
            if (!isKind || !comes[std::size_t(index)] || leaves[std::size_t(index)] || isTold[std::size_t(index)])
                continue;
            const std::vector<bool> loop = reached(after[std::size_t(index)], after);
            if (!loop[std::size_t(index)])
                continue; // only leads there
            for (std::size_t other = 0; other < count; ++other)
                isTold[other] = isTold[other] || loop[other];
            problems.push_back(warning(QString::fromStdString(program.elements[std::size_t(index)].id),
                DoctorWords::tr("Cases that come to “%1” never come to an end: by the shares they go round for ever. "
                                "Give the way out of the loop a share above 0.")
                    .arg(titleOf(program, index))));
        }
    return problems;
}

base::Problems closedHoursOf(const Plan& plan)
{
    base::Problems problems;
    for (std::size_t pool = 0; pool < plan.pools.size(); ++pool) {
        NodeIndex first = none;
        const QString work = workOf(plan, pool, first);
        if (first == none || !plan.pools[pool].calendar || !isClosedInRun(plan, *plan.pools[pool].calendar))
            continue;
        problems.push_back(warning(QString::fromStdString(plan.program->elements[std::size_t(first)].id),
            DoctorWords::tr("Nobody ever does %1: the hours of “%2” do not open while the simulation lasts. Look at "
                            "its hours and holidays.")
                .arg(work, QString::fromStdString(plan.legend.resources[pool].name))));
    }
    for (const ArrivalPlan& arrivals : plan.arrivals)
        if (arrivals.calendar && arrivals.times.empty() && isClosedInRun(plan, *arrivals.calendar))
            problems.push_back(warning(arrivals.start == none
                    ? QString()
                    : QString::fromStdString(plan.program->elements[std::size_t(arrivals.start)].id),
                DoctorWords::tr("No case ever comes: the hours in which cases come do not open while the simulation "
                                "lasts. Look at the hours and holidays of the arrivals.")));
    return problems;
}

base::Problems diagnose(const Plan& plan)
{
    base::Problems problems = closedHoursOf(plan);
    for (const auto& more : {endlessLoopsOf(plan), starvedJoinsOf(plan), overloadsOf(plan)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

base::Problems flowFindings(const metamodel::Tree& model)
{
    static const QStringList rules {QStringLiteral("deadlock"), QStringLiteral("endless-loop"),
        QStringLiteral("lack-of-synchronization")}; // the others say nothing of a run
    lint::Soundness soundness;
    soundness.check(model);
    base::Problems problems;
    for (const auto& [scope, findings] : soundness.findings())
        for (const lint::Finding& finding : findings)
            if (finding.dismissal.isEmpty() && rules.contains(finding.problem.rule)) {
                problems.push_back(finding.problem);
                problems.back().severity = base::Severity::Warning;
                if (problems.back().element.isEmpty())
                    if (const metamodel::Element* element = model.find(finding.element))
                        problems.back().element = element->id();
            }
    return problems;
}

base::Problems withFlowFindings(base::Problems problems, const base::Problems& flow)
{
    const auto isTold = [&](const base::Problem& finding) {
        return std::any_of(problems.begin(), problems.end(), [&](const base::Problem& known) {
            return !known.element.isEmpty() && known.element == finding.element
                && known.severity >= base::Severity::Warning;
        });
    };
    base::Problems more;
    std::copy_if(flow.begin(), flow.end(), std::back_inserter(more), std::not_fn(isTold));
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

} // namespace millrace::run
