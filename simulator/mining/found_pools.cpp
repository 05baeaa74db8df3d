// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/found_pools.h"

#include "modeler/bpmn/views.h"
#include "simulator/mining/weekly_hours.h"
#include "simulator/mining/worked_at_once.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace millrace::mining {

using execution::NodeIndex;
using execution::none;
using log::ActivityInstance;
using log::unknownTime;

namespace {

constexpr double groupShare = 0.25;
constexpr double peopleShare = 0.001;
constexpr double alike = 0.7;

using Work = std::vector<std::pair<Microseconds, Microseconds>>;

/// What one name of the log did.
struct Worker {
    std::vector<double> counts; // by node
    Work work; // with both ends known
    int atOnce = 0; // as a group
    bool isGroup = false;
    QString lane; // id, where most of its work is; empty: none
    int pool = -1;
};

class PoolFinder {
    Q_DECLARE_TR_FUNCTIONS(Calibration)

public:
    PoolFinder(const metamodel::Tree& model, const execution::Program& program, const log::ActivityLog& log,
        const std::vector<std::vector<NodeIndex>>& nodes, const QTimeZone& zone)
        : model_(model)
        , program_(program)
        , log_(log)
        , nodes_(nodes)
        , zone_(zone)
        , workers_(log.resources.size())
    { }

    FoundPools run()
    {
        readLanes();
        countWork();
        for (Worker& worker : workers_)
            judge(worker);
        divide();
        assignNodes();
        for (std::size_t i = 0; i < found_.pools.size(); ++i)
            describe(int(i));
        return std::move(found_);
    }

private:
    static bool isUsed(const Worker& worker) { return !worker.counts.empty(); }

    void readLanes()
    {
        laneOfNode_.resize(program_.nodes.size());
        std::map<std::string, QString> lanes;
        for (const metamodel::Element* process : bpmn::processes(model_))
            for (const metamodel::Element* set : process->children(u"laneSet"))
                readLaneSet(*set, lanes);
        for (std::size_t i = 0; i < laneOfNode_.size(); ++i)
            if (const auto found = lanes.find(program_.elements[i].id); found != lanes.end())
                laneOfNode_[i] = found->second;
    }

    /// Of lanes within lanes the innermost.
    void readLaneSet(const metamodel::Element& set, std::map<std::string, QString>& lanes)
    {
        for (const metamodel::Element* lane : set.children(u"lane")) {
            laneByTitle_.emplace(bpmn::title(*lane).simplified(), lane);
            for (const metamodel::Element* node : lane->children(u"flowNodeRef"))
                lanes[node->text().trimmed().toStdString()] = lane->id();
            if (const metamodel::Element* inner = lane->child(u"childLaneSet"))
                readLaneSet(*inner, lanes);
        }
    }

    template <class Action> void forAllWork(Action action) const
    {
        for (std::size_t i = 0; i < log_.cases.size(); ++i)
            for (std::size_t k = 0; k < log_.cases[i].instances.size(); ++k)
                if (nodes_[i][k] != none)
                    action(log_.cases[i].instances[k], nodes_[i][k]);
    }

    void countWork()
    {
        total_.resize(program_.nodes.size());
        withName_.resize(program_.nodes.size());
        forAllWork([&](const ActivityInstance& instance, NodeIndex node) {
            ++total_[std::size_t(node)];
            if (instance.resource < 0)
                return;
            ++withName_[std::size_t(node)];
            Worker& worker = workers_[std::size_t(instance.resource)];
            worker.counts.resize(program_.nodes.size());
            worker.counts[std::size_t(node)] += 1;
            if (instance.start != unknownTime && instance.end != unknownTime && instance.end > instance.start)
                worker.work.emplace_back(instance.start, instance.end);
        });
    }

    void judge(Worker& worker) const
    {
        if (!isUsed(worker))
            return;
        worker.isGroup = workedAtOnce(worker.work, groupShare) > 1;
        worker.atOnce = std::max(1, workedAtOnce(worker.work, peopleShare));
        std::map<QString, double> lanes;
        for (std::size_t node = 0; node < worker.counts.size(); ++node)
            lanes[laneOfNode_[node]] += worker.counts[node];
        const auto most = std::max_element(
            lanes.begin(), lanes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        worker.lane = most->first;
    }

    static double cosine(const std::vector<double>& a, const std::vector<double>& b)
    {
        const double product = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
        const double squares = std::inner_product(a.begin(), a.end(), a.begin(), 0.0)
            * std::inner_product(b.begin(), b.end(), b.begin(), 0.0);
        return squares > 0 ? product / std::sqrt(squares) : 0;
    }

    int newPool()
    {
        profiles_.emplace_back(program_.nodes.size());
        found_.pools.emplace_back();
        return int(found_.pools.size()) - 1;
    }

    void join(std::size_t worker, int pool)
    {
        workers_[worker].pool = pool;
        found_.pools[std::size_t(pool)].members.push_back(std::int32_t(worker));
        std::vector<double>& profile = profiles_[std::size_t(pool)];
        for (std::size_t node = 0; node < profile.size(); ++node)
            profile[node] += workers_[worker].counts[node];
    }

    /// Those with the most work first: they make the pools that others join.
    void divide()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < workers_.size(); ++i)
            if (isUsed(workers_[i]))
                order.push_back(i);
        const auto sum
            = [&](std::size_t i) { return std::accumulate(workers_[i].counts.begin(), workers_[i].counts.end(), 0.0); };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sum(a) > sum(b); });
        std::map<QString, int> poolOfLane;
        for (const std::size_t i : order) {
            const Worker& worker = workers_[i];
            int pool = -1;
            if (!worker.isGroup && !worker.lane.isEmpty()) {
                const auto entry = poolOfLane.find(worker.lane);
                pool = entry != poolOfLane.end() ? entry->second : (poolOfLane[worker.lane] = newPool());
            } else if (!worker.isGroup) {
                pool = mostAlike(worker);
            }
            join(i, pool >= 0 ? pool : newPool());
        }
    }

    int mostAlike(const Worker& worker) const
    {
        int best = -1;
        double highest = alike;
        for (std::size_t pool = 0; pool < found_.pools.size(); ++pool) {
            const Worker& first = workers_[std::size_t(found_.pools[pool].members.front())];
            const double similarity = cosine(worker.counts, profiles_[pool]);
            if (first.isGroup || !first.lane.isEmpty() || similarity < highest)
                continue;
            highest = similarity;
            best = int(pool);
        }
        return best;
    }

    /// An activity that is done without a name as a rule takes nobody's time.
    void assignNodes()
    {
        found_.ofNode.assign(program_.nodes.size(), -1);
        std::set<int> used;
        for (std::size_t node = 0; node < total_.size(); ++node) {
            if (withName_[node] * 2 < total_[node] || withName_[node] == 0)
                continue;
            int best = 0;
            for (std::size_t pool = 1; pool < profiles_.size(); ++pool)
                if (profiles_[pool][node] > profiles_[std::size_t(best)][node])
                    best = int(pool);
            found_.ofNode[node] = best;
            used.insert(best);
        }
        dropUnused(used);
    }

    void dropUnused(const std::set<int>& used)
    {
        std::vector<std::int32_t> renumbered(found_.pools.size(), -1);
        std::vector<FoundPool> kept;
        for (const int pool : used) {
            renumbered[std::size_t(pool)] = std::int32_t(kept.size());
            kept.push_back(std::move(found_.pools[std::size_t(pool)]));
        }
        for (std::int32_t& pool : found_.ofNode)
            pool = pool < 0 ? pool : renumbered[std::size_t(pool)];
        found_.pools = std::move(kept);
    }

    void describe(int index)
    {
        FoundPool& found = found_.pools[std::size_t(index)];
        name(found, index);
        int people = 0;
        bool hasGroup = false;
        for (const std::int32_t member : found.members) {
            const Worker& worker = workers_[std::size_t(member)];
            people += worker.isGroup ? worker.atOnce : 1;
            hasGroup = hasGroup || worker.isGroup;
        }
        found.pool.capacity = std::max(1, people);
        found.peopleText
            = hasGroup ? tr("at most %1 worked at once").arg(people) : tr("so many names in the log do this work");
        findHours(found, index);
    }

    /// Ids are for BPSim's expressions and XML: letters, digits and lines.
    static QString plainId(const QString& name)
    {
        QString plain;
        for (const QChar letter : name)
            plain += letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == QLatin1Char('-'))
                ? letter
                : QLatin1Char('_');
        return QStringLiteral("pool_") + plain;
    }

    QString uniqueId(const QString& wished, int index) const
    {
        const auto isTaken = [&](const QString& id) {
            for (int i = 0; i < index; ++i)
                if (found_.pools[std::size_t(i)].pool.id == id)
                    return true;
            return false;
        };
        QString id = wished;
        for (int number = 2; isTaken(id); ++number)
            id = wished + QLatin1Char('_') + QString::number(number);
        return id;
    }

    /// Of people that where they work, of a group the one of the same name.
    const metamodel::Element* laneOf(const Worker& first, const std::vector<std::int32_t>& members) const
    {
        if (!first.isGroup && !first.lane.isEmpty())
            return model_.byId(first.lane);
        const QString name = QString::fromStdString(log_.resources[std::size_t(members.front())]).simplified();
        const auto found = members.size() == 1 ? laneByTitle_.find(name) : laneByTitle_.end();
        return found == laneByTitle_.end() ? nullptr : found->second;
    }

    void name(FoundPool& found, int index) const
    {
        const Worker& first = workers_[std::size_t(found.members.front())];
        const metamodel::Element* lane = laneOf(first, found.members);
        if (lane) {
            found.pool.id = uniqueId(lane->id(), index);
            found.pool.name = bpmn::title(*lane);
            return;
        }
        QString common = QString::fromStdString(log_.resources[std::size_t(found.members.front())]).simplified();
        for (const std::int32_t member : found.members) {
            const QString other = QString::fromStdString(log_.resources[std::size_t(member)]).simplified();
            qsizetype same = 0;
            while (same < std::min(common.size(), other.size()) && common[same] == other[same])
                ++same;
            common.truncate(same);
        }
        if (found.members.size() > 1) // "Clerk-00000" of "Clerk-000001" and "Clerk-000002"
            while (!common.isEmpty() && !common.back().isLetter())
                common.chop(1);
        constexpr int shortestName = 3;
        if (found.members.size() > 1 && common.size() < shortestName)
            common = tr("Those who do '%1'").arg(mainActivity(index));
        found.pool.name = common.left(80);
        found.pool.id = uniqueId(plainId(found.pool.name), index);
    }

    QString mainActivity(int pool) const
    {
        std::vector<double> counts(program_.nodes.size());
        for (const std::int32_t member : found_.pools[std::size_t(pool)].members)
            for (std::size_t node = 0; node < counts.size(); ++node)
                counts[node] += workers_[std::size_t(member)].counts[node];
        return QString::fromStdString(
            program_.title(NodeIndex(std::max_element(counts.begin(), counts.end()) - counts.begin())));
    }

    void findHours(FoundPool& found, int index)
    {
        std::vector<Microseconds> begins;
        std::vector<Microseconds> ends;
        Work work;
        forAllWork([&](const ActivityInstance& instance, NodeIndex node) {
            if (found_.ofNode[std::size_t(node)] != index)
                return;
            if (instance.start != unknownTime)
                begins.push_back(instance.start);
            if (instance.end != unknownTime && !instance.isCancelled)
                ends.push_back(instance.end);
            if (instance.start != unknownTime && instance.end != unknownTime)
                work.emplace_back(instance.start, instance.end);
        });
        FoundHours hours = findWeeklyHours(begins, begins.empty() ? ends : std::vector<Microseconds>(), zone_);
        const bool finishes = !hours.hours.empty() && finishesWork(work, hours);
        if (!finishes && !begins.empty()) // then ends tell as much as beginnings
            hours = findWeeklyHours(begins, ends, zone_);
        found.pool.shiftEnd = finishes ? scenario::ShiftEnd::Finish : scenario::ShiftEnd::Pause;
        if (hours.hours.empty()) {
            found.hoursText = hours.precision == 0 ? tr("too little work to tell their hours: around the clock")
                                                   : tr("they work around the clock");
            return;
        }
        scenario::Calendar calendar;
        calendar.id = QStringLiteral("hours_") + found.pool.id;
        calendar.name = tr("Hours of %1").arg(found.pool.name);
        calendar.hours = hours.hours;
        calendar.zone = zone_.id();
        found.hoursText = tr("%1, from %2 moments at which work began or ended")
                              .arg(hoursText(hours.hours),
                                  QLocale().toString(qulonglong(begins.size() + (finishes ? 0 : ends.size()))));
        if (finishes)
            found.hoursText += tr("; what is begun is finished after hours");
        found.pool.calendar = calendar.id;
        found.calendar = std::move(calendar);
    }

    /// More work ends after hours than is taken up again in the next shift.
    bool finishesWork(const Work& work, const FoundHours& hours) const
    {
        const kernel::WorkingCalendar calendar(hours.hours, {}, zone_);
        std::int64_t after = 0;
        std::int64_t later = 0;
        for (const auto& [start, end] : work) {
            const Microseconds closing = calendar.nextClosing(start);
            if (end <= closing)
                continue;
            ++(calendar.nextOpening(closing) < end ? later : after);
        }
        return after > later;
    }

    const metamodel::Tree& model_;
    const execution::Program& program_;
    const log::ActivityLog& log_;
    const std::vector<std::vector<NodeIndex>>& nodes_;
    QTimeZone zone_;
    std::vector<Worker> workers_; // by resource
    std::vector<QString> laneOfNode_;
    std::map<QString, const metamodel::Element*> laneByTitle_;
    std::vector<std::int64_t> total_; // executions by node
    std::vector<std::int64_t> withName_; // those of somebody
    std::vector<std::vector<double>> profiles_; // by pool and node
    FoundPools found_;
};

} // namespace

FoundPools findPools(const metamodel::Tree& model, const execution::Program& program, const log::ActivityLog& log,
    const std::vector<std::vector<NodeIndex>>& nodes, const QTimeZone& zone)
{
    return PoolFinder(model, program, log, nodes, zone).run();
}

} // namespace millrace::mining
