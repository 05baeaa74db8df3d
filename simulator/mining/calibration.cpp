// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/calibration.h"

#include "engine/execution/compiler.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "simulator/mining/arrival_pattern.h"
#include "simulator/mining/cycle_times.h"
#include "simulator/mining/event_waits.h"
#include "simulator/mining/found_pools.h"
#include "simulator/mining/replay.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace millrace::mining {

using execution::Node;
using execution::NodeIndex;
using execution::NodeKind;
using execution::none;
using log::ActivityInstance;
using log::unknownTime;

namespace {

constexpr std::size_t fewestWaits = 10;
constexpr int observedBars = 24;

class Calibrator {
    Q_DECLARE_TR_FUNCTIONS(Calibration)

public:
    Calibrator(const metamodel::Tree& model, const execution::Program& program, const log::ActivityLog& log,
        const CalibrationOptions& options)
        : model_(model)
        , program_(program)
        , log_(log)
        , options_(options)
        , names_(program, log)
    { }

    Calibration run()
    {
        made_.executions = std::int64_t(log_.instanceCount());
        for (const auto& [activity, count] : names_.unknown())
            made_.unknown += count;
        if (made_.unknown == made_.executions)
            throw base::Failure(
                tr("No activity of the log is in the model: their names have to be the same. The log has: %1.")
                    .arg(someActivities()));
        replayed_ = replay(program_, names_, log_, options_.stop);
        goOn();
        countCases();
        takeBasics();
        takeArrivals();
        pools_ = findPools(model_, program_, log_, replayed_.nodes, options_.zone);
        takePools();
        goOn();
        takeDurations();
        takeWaits();
        takeShares();
        takeRemarks();
        return std::move(made_);
    }

private:
    void goOn() const
    {
        if (options_.stop.stop_requested())
            throw base::Failure(tr("Calibrating was stopped."));
    }

    static QString countText(std::int64_t count) { return QLocale().toString(qlonglong(count)); }

    const Node& node(NodeIndex index) const { return program_.nodes[std::size_t(index)]; }
    QString idOf(execution::ElementIndex element) const
    {
        return QString::fromStdString(program_.elements[std::size_t(element)].id);
    }
    /// As people call it: a way without a name by where it leads.
    QString titleOf(execution::ElementIndex element) const
    {
        const metamodel::Element* named = model_.byId(idOf(element));
        if (named && named->is(bpmn::type::SequenceFlow) && named->name().simplified().isEmpty())
            named = bpmn::referred(model_, *named, u"targetRef");
        if (!named)
            return QString::fromStdString(program_.title(element));
        // The log calls an activity by its id where it has no name.
        const bool isById = named->is(bpmn::type::Activity) && named->name().simplified().isEmpty();
        return isById ? named->id() : bpmn::title(*named);
    }

    void note(Note::What what, const QString& id, const QString& title, const QString& text)
    {
        made_.notes.push_back({what, id, title, text});
        if (id.isEmpty())
            return;
        const QString before = made_.scenario.source(id);
        const QString first = options_.logName.isEmpty() ? tr("From the log: %1").arg(text)
                                                         : tr("Measured in %1: %2").arg(options_.logName, text);
        made_.scenario.setSource(id, before.isEmpty() ? first : before + QStringLiteral("; ") + text);
    }
    void remark(const QString& text) { note(Note::What::Remark, {}, {}, text); }

    QString someActivities() const
    {
        QStringList some;
        for (std::size_t i = 0; i < std::min<std::size_t>(8, log_.activities.size()); ++i)
            some << QLatin1Char('\'') + QString::fromStdString(log_.activities[i]).left(60) + QLatin1Char('\'');
        return some.join(QStringLiteral(", "));
    }

    void countCases()
    {
        made_.cases = std::int64_t(log_.cases.size());
        made_.fitting = replayed_.count(Replayed::Outcome::Fits);
        made_.open = replayed_.count(Replayed::Outcome::Open);
        made_.deviating = replayed_.count(Replayed::Outcome::Deviates);
    }

    void takeBasics()
    {
        scenario::Scenario& scenario = made_.scenario;
        scenario.id = QStringLiteral("calibrated");
        scenario.name = options_.name.isEmpty() ? tr("From the log") : options_.name;
        scenario.description = tr("Calibrated from a log of %1 cases.").arg(countText(made_.cases));
        if (std::vector<double> times = cycleTimes(log_); !times.empty())
            scenario.observed = scenario::observationOf(options_.logName, std::move(times));
    }

    // --- arrivals

    void takeArrivals()
    {
        std::map<NodeIndex, std::vector<Microseconds>> times; // by start event
        Microseconds first = unknownTime;
        for (std::size_t i = 0; i < log_.cases.size(); ++i) {
            const Microseconds time = log_.cases[i].first();
            if (time == unknownTime)
                continue;
            const NodeIndex start = replayed_.starts[i] == none ? program_.defaultStart() : replayed_.starts[i];
            times[start].push_back(time);
            first = first == unknownTime ? time : std::min(first, time);
        }
        if (first == unknownTime) {
            remark(tr("The log tells no times: arrivals, durations and hours are left out."));
            return;
        }
        made_.scenario.start = first - ((first % base::day) + base::day) % base::day;
        for (auto& [start, moments] : times)
            takeArrivalsAt(start, std::move(moments));
    }

    void takeArrivalsAt(NodeIndex start, std::vector<Microseconds> times)
    {
        const bool isEvent = start != none && node(start).kind == NodeKind::StartEvent;
        const QString id = isEvent ? idOf(start) : QString();
        const QString title = isEvent ? titleOf(start) : tr("The process");
        std::sort(times.begin(), times.end());
        if (options_.replaysArrivals) {
            replayArrivals(id, title, times);
            return;
        }
        if (times.size() < 2 || times.front() == times.back()) {
            remark(tr("Too few cases begin at '%1' to tell how they come.").arg(title));
            return;
        }
        const QString calendarId = QStringLiteral("arrivals_") + (isEvent ? id : QStringLiteral("process"));
        ArrivalPattern pattern = findArrivals(std::move(times), options_.zone, calendarId);
        pattern.arrivals.startEvent = id;
        note(Note::What::Arrivals, id, title, pattern.text);
        made_.scenario.arrivals.push_back(std::move(pattern.arrivals));
        if (pattern.calendar)
            made_.scenario.calendars.push_back(std::move(*pattern.calendar));
    }

    void replayArrivals(const QString& id, const QString& title, const std::vector<Microseconds>& times)
    {
        scenario::Arrivals arrivals;
        arrivals.startEvent = id;
        arrivals.count = std::int64_t(times.size());
        for (const Microseconds time : times)
            arrivals.times.push_back(time - *made_.scenario.start);
        // What counts when somebody takes the list away.
        arrivals.interval = kernel::Distribution::exponential(
            std::max(1.0, double(times.back() - times.front()) * 1e-6 / double(times.size())));
        note(Note::What::Arrivals, id, title,
            tr("%1 cases, each when it came in the log, from %2 on")
                .arg(countText(std::int64_t(times.size())), base::formatDateTime(times.front())));
        made_.scenario.arrivals.push_back(std::move(arrivals));
    }

    // --- people

    void takePools()
    {
        for (const FoundPool& found : pools_.pools) {
            made_.scenario.pools.push_back(found.pool);
            note(Note::What::People, found.pool.id, found.pool.name, found.peopleText);
            note(Note::What::Hours, found.pool.id, found.pool.name, found.hoursText);
            calendars_.push_back(found.calendar ? found.calendar->toWorkingCalendar() : kernel::WorkingCalendar());
            if (found.calendar)
                made_.scenario.calendars.push_back(*found.calendar);
        }
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index)
            if (const std::int32_t pool = pools_.ofNode[std::size_t(index)]; pool >= 0)
                made_.scenario.elements[idOf(index)].staff.pool = pools_.pools[std::size_t(pool)].pool.id;
    }

    // --- durations

    /// What nobody in particular does begins when it can: the log of a simulation has no start for it. Of a log
    /// without any starts that would be a guess.
    Microseconds beginOf(const ActivityInstance& instance) const
    {
        return instance.start == unknownTime && instance.resource < 0 && tellsStarts_ ? instance.enabled
                                                                                      : instance.start;
    }

    /// Seconds of work.
    double workIn(const ActivityInstance& instance, NodeIndex index) const
    {
        const std::int32_t pool = pools_.ofNode[std::size_t(index)];
        const bool pauses
            = pool >= 0 && pools_.pools[std::size_t(pool)].pool.shiftEnd == scenario::ShiftEnd::Pause && !tellsPauses_;
        const Microseconds begin = beginOf(instance);
        const Microseconds elapsed = instance.end - begin - instance.paused;
        const Microseconds work = pauses ? calendars_[std::size_t(pool)].workBetween(begin, instance.end) : elapsed;
        return double(std::max<Microseconds>(0, work)) * 1e-6;
    }

    void takeDurations()
    {
        tellsPauses_ = log_.tellsPauses();
        tellsStarts_ = log_.tellsStarts();
        std::vector<std::vector<double>> samples(program_.nodes.size());
        for (std::size_t i = 0; i < log_.cases.size(); ++i)
            for (std::size_t k = 0; k < log_.cases[i].instances.size(); ++k) {
                const ActivityInstance& instance = log_.cases[i].instances[k];
                const NodeIndex index = replayed_.nodes[i][k];
                if (index != none && !instance.isCancelled && beginOf(instance) != unknownTime
                    && instance.end != unknownTime)
                    samples[std::size_t(index)].push_back(workIn(instance, index));
            }
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
            goOn();
            takeDuration(index, std::move(samples[std::size_t(index)]));
        }
    }

    void takeDuration(NodeIndex index, std::vector<double> sample)
    {
        if (!execution::isActivity(node(index).kind) || node(index).ownScope != none)
            return;
        if (sample.empty()) {
            remark(names_.isLogged(index)
                    ? tr("The log does not tell how long '%1' takes: it has no beginnings for it.").arg(titleOf(index))
                    : tr("'%1' is not in the log: its duration is left out.").arg(titleOf(index)));
            return;
        }
        results::Histogram observed = results::histogramOf(sample, observedBars);
        const Fit best = fit(std::move(sample));
        made_.scenario.elements[idOf(index)].duration = best.distribution;
        note(Note::What::Duration, idOf(index), titleOf(index),
            tr("%1 on average, from %2").arg(results::readableDuration(best.distribution.mean()), best.text()));
        made_.durations.push_back({idOf(index), titleOf(index), best, std::move(observed)});
    }

    /// A timer is as the model says.
    void takeWaits()
    {
        std::vector<std::vector<double>> waits = eventWaits(program_, log_, replayed_);
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
            const Node& event = node(index);
            if (event.kind != NodeKind::IntermediateCatchEvent || event.timer != none || !event.waits())
                continue;
            if (waits[std::size_t(index)].size() < fewestWaits) {
                remark(tr("The log does not tell how long cases wait for '%1'.").arg(titleOf(index)));
                continue;
            }
            const Fit best = fit(std::move(waits[std::size_t(index)]));
            made_.scenario.elements[idOf(index)].wait = best.distribution;
            note(Note::What::Wait, idOf(index), titleOf(index),
                tr("%1 on average, from %2").arg(results::readableDuration(best.distribution.mean()), best.text()));
        }
    }

    // --- shares

    void takeShares()
    {
        for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
            const Node& at = node(index);
            if (at.kind == NodeKind::BoundaryEvent && at.trigger == execution::Trigger::Error)
                takeErrorShare(index);
            if (at.outgoingCount < 2)
                continue;
            if (at.kind == NodeKind::ExclusiveGateway || at.kind == NodeKind::EventBasedGateway)
                takeSplit(index, true);
            else if (at.hasConditions)
                takeSplit(index, false);
        }
    }

    void takeSplit(NodeIndex index, bool isExclusive)
    {
        const Node& at = node(index);
        std::int64_t whole = isExclusive ? 0 : replayed_.visits[std::size_t(index)];
        std::vector<execution::FlowIndex> asked;
        for (auto flow = at.firstOutgoing; flow < at.firstOutgoing + at.outgoingCount; ++flow) {
            const execution::Flow& one = program_.flows[std::size_t(flow)];
            whole += isExclusive ? replayed_.flows[std::size_t(flow)] : 0;
            const bool isAsked
                = isExclusive || (flow != at.defaultFlow && (execution::isGateway(at.kind) || one.condition != none));
            if (one.element != none && isAsked)
                asked.push_back(flow);
        }
        if (whole == 0) {
            remark(tr("No case of the log comes to '%1': its shares are left out.").arg(titleOf(index)));
            return;
        }
        std::vector<double> shares;
        for (const auto flow : asked)
            shares.push_back(double(replayed_.flows[std::size_t(flow)]) / double(whole));
        const bool takesSome = !isExclusive && execution::isGateway(at.kind) && at.defaultFlow == none;
        const double some = takesSome ? chanceOfSome(shares) : 1;
        for (std::size_t i = 0; i < asked.size(); ++i)
            takeShare(program_.flows[std::size_t(asked[i])].element, index, shares[i] * some,
                replayed_.flows[std::size_t(asked[i])], whole, takesSome);
    }

    /// Where an inclusive split has no default flow, it is drawn again until some flow is taken: of the ways that a log
    /// tells each was taken under that condition. Gives c with 1 - product(1 - share * c) = c, so that share * c are
    /// the probabilities by themselves; not below a tenth, which is where always exactly one way is taken.
    static double chanceOfSome(const std::vector<double>& shares)
    {
        double low = 0.1;
        double high = 1;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            double nothing = 1;
            for (const double share : shares)
                nothing *= 1 - share * middle;
            (1 - nothing > middle ? low : high) = middle;
        }
        return (low + high) / 2;
    }

    void takeErrorShare(NodeIndex event)
    {
        const NodeIndex activity = node(event).attachedTo;
        if (activity == none || replayed_.visits[std::size_t(activity)] == 0)
            return;
        const std::int64_t count = replayed_.visits[std::size_t(event)];
        const std::int64_t whole = replayed_.visits[std::size_t(activity)];
        takeShare(event, activity, double(count) / double(whole), count, whole, false);
    }

    void takeShare(execution::ElementIndex element, NodeIndex at, double share, std::int64_t count, std::int64_t whole,
        bool isByItself)
    {
        made_.scenario.elements[idOf(element)].probability = share;
        made_.shares.push_back({idOf(at), titleOf(at), idOf(element), titleOf(element), share, count, whole});
        const QString text = isByItself ? tr("%1 % by itself: %2 of %3 times at '%4', where some way is always taken")
                                        : tr("%1 %: %2 of %3 times at '%4'");
        note(Note::What::Share, idOf(element), titleOf(element),
            text.arg(QLocale().toString(share * 100, 'f', 1), countText(count), countText(whole), titleOf(at)));
    }

    // --- remarks

    void takeRemarks()
    {
        for (const auto& [activity, count] : names_.unknown())
            remark(tr("'%1' happened %2 times but is not in the model.")
                       .arg(QString::fromStdString(log_.activities[std::size_t(activity)]), countText(count)));
        for (const auto& [activity, count] : replayed_.deviations)
            remark(tr("%1 cases do not follow the model: it does not allow '%2' where they did it.")
                       .arg(countText(count), QString::fromStdString(log_.activities[std::size_t(activity)])));
        if (made_.open > 0)
            remark(tr("%1 cases do not come to an end of the model.").arg(countText(made_.open)));
    }

    const metamodel::Tree& model_;
    const execution::Program& program_;
    const log::ActivityLog& log_;
    const CalibrationOptions& options_;
    ActivityNames names_;
    Replayed replayed_;
    FoundPools pools_;
    std::vector<kernel::WorkingCalendar> calendars_; // by pool
    bool tellsPauses_ = false;
    bool tellsStarts_ = false;
    Calibration made_;
};

} // namespace

QString toWord(Note::What what)
{
    switch (what) {
    case Note::What::Arrivals:
        return QStringLiteral("arrivals");
    case Note::What::Duration:
        return QStringLiteral("duration");
    case Note::What::Wait:
        return QStringLiteral("wait");
    case Note::What::Share:
        return QStringLiteral("share");
    case Note::What::People:
        return QStringLiteral("people");
    case Note::What::Hours:
        return QStringLiteral("hours");
    case Note::What::Remark:
        break;
    }
    return QStringLiteral("remark");
}

Calibration calibrate(const metamodel::Tree& model, const log::ActivityLog& log, const CalibrationOptions& options)
{
    const execution::Compiled compiled = execution::compile(model, options.process);
    if (!compiled.program || compiled.program->nodes.empty())
        throw base::Failure(QCoreApplication::translate("Calibration", "The model has no process to calibrate."));
    return Calibrator(model, *compiled.program, log, options).run();
}

} // namespace millrace::mining
