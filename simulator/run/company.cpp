// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/company.h"

#include "engine/execution/joined_program.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace millrace::run {

using scenario::Arrivals;
using scenario::Calendar;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Requirement;
using scenario::Scenario;

namespace {

struct CompanyWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

QString titleOf(const execution::Program& program, const QString& otherwise)
{
    return program.processName.empty() ? otherwise : QString::fromStdString(program.processName);
}

/// Pools are known by what people call them.
const Pool* poolCalled(const std::vector<Pool>& pools, const Pool& wanted)
{
    const auto isSame = [&](const Pool& one) { return one.title() == wanted.title(); };
    const auto exact = std::ranges::find_if(pools, [&](const Pool& one) { return isSame(one) && one.id == wanted.id; });
    const auto found = exact == pools.end() ? std::ranges::find_if(pools, isSame) : exact;
    return found == pools.end() ? nullptr : &*found;
}

/// Puts what one scenario says behind what is there already.
class Adding {
public:
    Adding(Scenario& all, const Company::Member& member, const Scenario& more, const execution::Program& program)
        : all_(all)
        , prefix_(QString::fromStdString(member.prefix))
        , sharesScenario_(member.sharesScenario)
        , more_(more)
        , program_(program)
    { }

    void run()
    {
        for (const Calendar& calendar : more_.calendars) {
            all_.calendars.push_back(calendar);
            all_.calendars.back().id = own(calendar.id);
        }
        for (const Pool& pool : more_.pools)
            addPool(pool);
        addArrivals();
        for (const auto& [id, inputs] : more_.elements) {
            ElementInputs& made = all_.elements[own(id)] = inputs;
            refer(made.staff);
            made.hours = own(made.hours);
            for (scenario::During& during : made.during)
                during.calendar = own(during.calendar);
        }
        for (const scenario::Limit& limit : more_.limits) {
            scenario::Limit& made = all_.limits.emplace_back(limit);
            made.id = own(limit.id);
            for (QString& activity : made.activities)
                activity = own(activity);
        }
        for (const auto& [key, range] : more_.ranges)
            if (!more_.pool(key.first))
                all_.ranges[{own(key.first), key.second}] = range;
            else if (pools_[key.first] == own(key.first)) // one that the others do not have
                all_.ranges[{pools_[key.first], key.second}] = range;
    }

private:
    QString own(const QString& id) const { return id.isEmpty() ? id : prefix_ + id; }

    void addPool(const Pool& pool)
    {
        if (const Pool* same = poolCalled(all_.pools, pool)) {
            pools_[pool.id] = same->id;
            return;
        }
        Pool& made = all_.pools.emplace_back(pool);
        made.name = pool.title();
        made.id = pools_[pool.id] = own(pool.id);
        made.calendar = own(pool.calendar);
        for (scenario::Person& person : made.people)
            person.calendar = own(person.calendar);
    }

    /// Those of the process alone, not of others in its file.
    void addArrivals()
    {
        const auto isOwn = [this](const QString& start) {
            const auto element = program_.elementById(start.toStdString());
            return element != execution::none && std::size_t(element) < program_.nodes.size()
                && program_.nodes[std::size_t(element)].scope == 0;
        };
        const auto begins = [&](const QString& start) {
            return start.isEmpty() ? !sharesScenario_ : isOwn(start); // those of nobody are of the simulated process
        };
        if (sharesScenario_)
            std::erase_if(all_.arrivals, [&](const Arrivals& one) { return isOwn(one.startEvent); });
        for (const Arrivals& arrivals : more_.arrivals) {
            if (!begins(arrivals.startEvent))
                continue;
            Arrivals& made = all_.arrivals.emplace_back(arrivals);
            if (made.startEvent.isEmpty())
                made.startEvent = QString::fromStdString(program_.elements[std::size_t(program_.defaultStart())].id);
            made.startEvent = own(made.startEvent);
            made.calendar = own(made.calendar);
        }
    }

    void refer(Requirement& staff) const
    {
        if (const auto found = pools_.find(staff.pool); found != pools_.end())
            staff.pool = found->second;
        for (Requirement& part : staff.parts)
            refer(part);
    }

    Scenario& all_;
    QString prefix_;
    bool sharesScenario_;
    const Scenario& more_;
    const execution::Program& program_;
    std::map<QString, QString> pools_;
};

/// Nothing for around the clock.
const Calendar* hoursOf(const Scenario& scenario, const QString& calendar)
{
    const Calendar* found = scenario.calendar(calendar);
    return found && !found->toWorkingCalendar().isAlwaysOpen() ? found : nullptr;
}

bool haveSameHours(const Scenario& a, const QString& ofA, const Scenario& b, const QString& ofB)
{
    const Calendar* one = hoursOf(a, ofA);
    const Calendar* other = hoursOf(b, ofB);
    return one && other ? one->hasHoursOf(*other) : one == other;
}

/// In what two scenarios differ of a pool; empty where they agree.
QStringList differences(const Scenario& a, const Pool& pool, const Scenario& b, const Pool& other)
{
    QStringList all;
    if (pool.capacity != other.capacity)
        all << CompanyWords::tr("people: %1 and %2").arg(pool.capacity).arg(other.capacity);
    if (!haveSameHours(a, pool.calendar, b, other.calendar))
        all << CompanyWords::tr("hours");
    if (pool.discipline != other.discipline)
        all << CompanyWords::tr("order of the queue: %1 and %2")
                   .arg(kernel::nameOf(pool.discipline), kernel::nameOf(other.discipline));
    if (pool.shiftEnd != other.shiftEnd)
        all << CompanyWords::tr("what happens at the end of a shift");
    if (pool.costPerHour != other.costPerHour || pool.costPerUse != other.costPerUse)
        all << CompanyWords::tr("cost");
    if (pool.share != other.share)
        all << CompanyWords::tr("share of their time");
    const bool areSame = std::ranges::equal(pool.people, other.people, [&](auto one, auto same) {
        const bool isHere = haveSameHours(a, one.calendar, b, same.calendar);
        one.calendar = same.calendar;
        return isHere && one == same;
    });
    if (!areSame || pool.absence != other.absence)
        all << CompanyWords::tr("who they are and when they are away");
    return all;
}

/// How many of a pool have all of these skills.
int ableOf(const Pool& pool, const QStringList& skills)
{
    if (skills.isEmpty())
        return pool.capacity;
    int able = 0;
    for (const scenario::Person& person : pool.people)
        if (std::ranges::all_of(skills, [&](const QString& skill) { return person.skills.contains(skill); }))
            able += person.count;
    return able;
}

bool countsInItsUnit(const Scenario& scenario)
{
    return std::ranges::any_of(scenario.arrivals, [](const Arrivals& one) { return !one.dueExpression.isEmpty(); })
        || std::ranges::any_of(
            scenario.elements, [](const auto& entry) { return !entry.second.durationExpression.isEmpty(); });
}

} // namespace

bool sharesScenario(const scenario::Beside& said, const Scenario& own)
{
    return said.model.isEmpty() && (said.scenario.isEmpty() || said.scenario == own.id || said.scenario == own.name);
}

Company::Company(const Scenario& scenario, std::shared_ptr<const execution::Program> own,
    std::shared_ptr<const execution::DataTasks> ownTasks, const std::vector<std::shared_ptr<const Simulation>>& beside)
    : program(std::move(own))
    , tasks(std::move(ownTasks))
{
    processes.push_back({{}, titleOf(*program, QString::fromStdString(program->processId)), 0, {}, {}, {}});
    for (std::size_t i = 0; i < beside.size(); ++i)
        add(scenario, scenario.beside[i], beside[i]);
}

void Company::add(const Scenario& scenario, const scenario::Beside& said, std::shared_ptr<const Simulation> one)
{
    const Plan& alone = *one->plan_;
    const std::string prefix = said.title().toStdString() + '/';
    const bool isShared = sharesScenario(said, scenario);
    processes.push_back({prefix, titleOf(*alone.ofModel, said.title()), execution::ScopeIndex(program->scopes.size()),
        isShared ? scenario.attributes : alone.scenario.attributes,
        isShared ? scenario.cycleTimeTarget : alone.scenario.cycleTimeTarget, {}});
    if (alone.tasks()) {
        auto all = tasks ? std::make_shared<execution::DataTasks>(*tasks) : std::make_shared<execution::DataTasks>();
        for (const auto& [node, task] : *alone.tasks())
            all->emplace(node + execution::ElementIndex(program->nodes.size()), task);
        tasks = std::move(all);
    }
    program = execution::joined(*program, *alone.ofModel, prefix);
    others.push_back({prefix, std::move(one), isShared});
}

const Scenario& Company::scenarioOf(const Member& member, const Scenario& own) const
{
    return member.sharesScenario ? own : member.alone->scenario();
}

Scenario Company::with(const Scenario& own) const
{
    Scenario all = own;
    for (const Member& member : others)
        Adding(all, member, scenarioOf(member, own), *member.alone->plan_->ofModel).run();
    return all;
}

base::Problems Company::contradictions(const Scenario& own) const
{
    base::Problems problems;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const Scenario& its = scenarioOf(others[i], own);
        const QString title = processes[i + 1].title;
        const auto complain = [&](base::Severity severity, const QString& text) {
            problems.push_back({severity, text, {}, 0, {}, QLatin1String(scenario::checkRule)});
        };
        if (own.timeUnit != its.timeUnit && (countsInItsUnit(own) || countsInItsUnit(its)))
            complain(base::Severity::Error,
                CompanyWords::tr("Formulas for times count in another unit of time in “%1” (%2) than here (%3). Give "
                                 "both scenarios the same.")
                    .arg(title, toWord(its.timeUnit), toWord(own.timeUnit)));
        for (const auto& [element, inputs] : its.elements)
            for (const Requirement* units : scenario::unitsOf(inputs.staff)) {
                const Pool* pool = its.pool(units->pool);
                const Pool* here = pool ? poolCalled(own.pools, *pool) : nullptr;
                if (here && units->quantity > ableOf(*here, units->skills))
                    complain(base::Severity::Error,
                        CompanyWords::tr("“%1” needs %2 of “%3” at once, and here are only %4 who could.")
                            .arg(title)
                            .arg(units->quantity)
                            .arg(here->title())
                            .arg(ableOf(*here, units->skills)));
            }
        for (const Pool& pool : its.pools) {
            const Pool* here = others[i].sharesScenario ? nullptr : poolCalled(own.pools, pool);
            const QStringList told = here ? differences(own, *here, its, pool) : QStringList();
            if (!told.isEmpty())
                complain(base::Severity::Warning,
                    CompanyWords::tr("“%1” are shared with “%2”, but the two scenarios say different things of them "
                                     "(%3). What is said here counts.")
                        .arg(pool.title(), title, told.join(QStringLiteral("; "))));
        }
    }
    return problems;
}

} // namespace millrace::run
