// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/check_staff.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

namespace millrace::scenario {

namespace {

constexpr qsizetype mostSkills = 64;
constexpr Microseconds usualStart = 1767571200LL * base::second; // a run begins then unless the scenario says so
constexpr Microseconds longEnough = 400 * base::day; // for hours of people to meet, holidays and all

class StaffChecker {
    Q_DECLARE_TR_FUNCTIONS(Scenario)

public:
    StaffChecker(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems)
        : scenario_(scenario)
        , model_(model)
        , problems_(problems)
    {
        for (const Calendar& calendar : scenario.calendars)
            if (kernel::WorkingCalendar::problem(calendar.hours).isEmpty())
                calendars_.emplace(calendar.id, calendar.toWorkingCalendar());
    }

    void run()
    {
        for (const Pool& pool : scenario_.pools) {
            checkAbsence(pool.id, nameOf(pool), pool.absence);
            checkPeople(pool);
        }
        if (skills_.size() > mostSkills)
            error({},
                tr("The people have %1 different skills; at most %2 can be told apart.")
                    .arg(skills_.size())
                    .arg(mostSkills));
        for (const auto& [id, inputs] : scenario_.elements)
            if (!inputs.staff.isNobody() && model_.byId(id))
                checkRequirement(id, inputs.staff);
        for (const auto& [id, inputs] : scenario_.elements)
            checkBatch(id, inputs);
        for (const Limit& limit : scenario_.limits)
            checkLimit(limit);
    }

private:
    void error(const QString& id, const QString& message)
    {
        const metamodel::Element* element = model_.byId(id);
        problems_.push_back(
            {base::Severity::Error, message, {}, element ? element->line() : 0, id, QLatin1String(checkRule)});
    }

    static QString nameOf(const Pool& pool) { return pool.name.isEmpty() ? pool.id : pool.name; }

    QString titleOf(const QString& id) const
    {
        const metamodel::Element* element = model_.byId(id);
        return element ? bpmn::title(*element) : id;
    }

    void checkAbsence(const QString& id, const QString& who, const std::optional<kernel::AbsencePattern>& absence)
    {
        if (!absence)
            return;
        for (const Distribution* time : {&absence->between, &absence->length}) {
            const QString problem = time->problem();
            if (!problem.isEmpty())
                error(id, tr("The absences of '%1': %2").arg(who, problem));
            else if (!(time->mean() > 0))
                error(id, tr("The absences of '%1', and the times between them, must be above 0.").arg(who));
        }
    }

    void checkPeople(const Pool& pool)
    {
        if (pool.capacity >= 1 && pool.told() > pool.capacity)
            error(pool.id,
                tr("The pool '%1' has %2 people, but %3 are named; raise the number.")
                    .arg(nameOf(pool))
                    .arg(pool.capacity)
                    .arg(pool.told()));
        QSet<QString> names;
        for (const Person& person : pool.people) {
            if (person.name.trimmed().isEmpty())
                error(pool.id, tr("Somebody in the pool '%1' has no name.").arg(nameOf(pool)));
            else if (names.contains(person.name))
                error(pool.id, tr("Two in the pool '%1' are called '%2'.").arg(nameOf(pool), person.name));
            names.insert(person.name);
            checkPerson(pool, person);
            for (const QString& skill : person.skills)
                skills_.insert(skill);
        }
    }

    void checkPerson(const Pool& pool, const Person& person)
    {
        if (!(person.speed > 0 && person.speed <= 1000))
            error(pool.id, tr("The pace of '%1' must be above 0; 1 is the usual one.").arg(person.name));
        if (person.count < 1)
            error(pool.id, tr("There are %1 of '%2'; at least 1 is needed.").arg(person.count).arg(person.name));
        if (person.costPerHour && !(*person.costPerHour >= 0))
            error(pool.id, tr("The cost of '%1' must not be negative.").arg(person.name));
        if (!person.calendar.isEmpty() && !scenario_.calendar(person.calendar))
            error(pool.id,
                tr("'%1' works by the calendar '%2', which the scenario does not have.")
                    .arg(person.name, person.calendar));
        checkAbsence(pool.id, person.name, person.absence);
    }

    void checkBatch(const QString& id, const ElementInputs& inputs)
    {
        if (!inputs.batch)
            return;
        if (inputs.batch->size < 1)
            error(
                id, tr("A batch of '%1' has %2 cases; at least 1 is needed.").arg(titleOf(id)).arg(inputs.batch->size));
        if (inputs.batch->longestWait && !(*inputs.batch->longestWait > 0))
            error(id, tr("The longest wait for a batch of '%1' must be above 0.").arg(titleOf(id)));
        for (const Limit& limit : scenario_.limits)
            if (!inputs.batch->longestWait && inputs.batch->condition.isEmpty() && inputs.batch->size > limit.most
                && (limit.activities.isEmpty() || limit.activities.contains(id)))
                error(id,
                    tr("Batches of %1 cases never come together at '%2': the limit '%3' lets only %4 in.")
                        .arg(inputs.batch->size)
                        .arg(titleOf(id), limit.id)
                        .arg(limit.most));
    }

    void checkLimit(const Limit& limit)
    {
        if (limit.most < 1)
            error({}, tr("The limit '%1' lets %2 cases in; at least 1 must.").arg(limit.id).arg(limit.most));
        for (const QString& activity : limit.activities)
            if (!model_.byId(activity))
                error(activity, tr("The limit '%1' is of '%2', which is not in the model.").arg(limit.id, activity));
    }

    /// Every team that may do the work must be able to, so that none of them is a mistake that nobody notices.
    void checkRequirement(const QString& id, const Requirement& staff)
    {
        for (const Requirement* units : unitsOf(staff))
            if (!checkUnits(id, *units))
                return;
        const auto teams = teamsOf(staff);
        if (!teams) {
            error(id, tr("'%1' has more than %2 ways to be staffed; write fewer.").arg(titleOf(id)).arg(mostTeams));
            return;
        }
        for (const auto& team : *teams)
            for (const Requirement& units : team)
                if (!checkCapacity(id, units))
                    return;
        const bool isPlain = staff.isSimple() && scenario_.pool(staff.pool)->people.empty();
        if (!isPlain && !std::any_of(teams->begin(), teams->end(), [&](const auto& team) { return meets(team); }))
            error(id,
                tr("Those who do '%1' (%2) are never in their hours at the same time.")
                    .arg(titleOf(id), toText(staff, scenario_.pools)));
    }

    bool checkUnits(const QString& id, const Requirement& units)
    {
        const Pool* pool = scenario_.pool(units.pool);
        if (!pool)
            error(id, tr("'%1' needs the pool '%2', which the scenario does not have.").arg(titleOf(id), units.pool));
        else if (units.quantity < 1)
            error(id,
                tr("'%1' needs %2 of '%3'; at least 1 must do the work.")
                    .arg(titleOf(id))
                    .arg(units.quantity)
                    .arg(nameOf(*pool)));
        if (const Calendar* calendar = pool ? scenario_.calendar(pool->calendar) : nullptr;
            calendar && calendar->hours.empty() && pool->people.empty())
            error(id,
                tr("Nobody ever does '%1': the hours of '%2' never open. Give them working hours.")
                    .arg(titleOf(id), nameOf(*pool)));
        return pool && units.quantity >= 1;
    }

    static bool isAble(const Person& person, const QStringList& skills)
    {
        return std::all_of(
            skills.begin(), skills.end(), [&](const QString& skill) { return person.skills.contains(skill); });
    }

    bool checkCapacity(const QString& id, const Requirement& units)
    {
        const Pool& pool = *scenario_.pool(units.pool);
        if (pool.capacity >= 1 && units.quantity > pool.capacity) {
            error(id,
                tr("'%1' needs %2 of '%3', which has only %4.")
                    .arg(titleOf(id))
                    .arg(units.quantity)
                    .arg(nameOf(pool))
                    .arg(pool.capacity));
            return false;
        }
        int able = 0;
        for (const Person& person : pool.people)
            able += isAble(person, units.skills) ? person.count : 0;
        if (units.skills.isEmpty() || able >= units.quantity)
            return true;
        error(id,
            tr("'%1' needs %2 of '%3' with %4; there are %5.")
                .arg(titleOf(id))
                .arg(units.quantity)
                .arg(nameOf(pool), units.skills.join(QStringLiteral(", ")))
                .arg(able));
        return false;
    }

    const kernel::WorkingCalendar& calendarOf(const QString& id) const
    {
        const auto found = calendars_.find(id);
        return found == calendars_.end() ? always_ : found->second;
    }

    /// Whether enough people of each kind are ever in their hours at once.
    bool meets(const std::vector<Requirement>& team) const
    {
        const Microseconds start = scenario_.start.value_or(usualStart);
        for (Microseconds time = start; time < start + longEnough;) {
            Microseconds next = kernel::never;
            bool isMet = true;
            for (const Requirement& units : team)
                isMet = peopleAt(units, time, next) >= units.quantity && isMet;
            if (isMet)
                return true;
            time = next;
        }
        return false;
    }

    int peopleAt(const Requirement& units, Microseconds time, Microseconds& next) const
    {
        const Pool& pool = *scenario_.pool(units.pool);
        int there = 0;
        const auto count = [&](const QString& calendarId, int people) {
            const kernel::WorkingCalendar& calendar = calendarOf(calendarId);
            const bool isOpen = calendar.isOpen(time);
            there += isOpen ? people : 0;
            next = std::min(next, isOpen ? calendar.nextClosing(time) : calendar.nextOpening(time));
        };
        for (const Person& person : pool.people)
            if (isAble(person, units.skills))
                count(person.calendar.isEmpty() ? pool.calendar : person.calendar, person.count);
        const int others = pool.capacity - pool.told();
        if (units.skills.isEmpty() && others > 0)
            count(pool.calendar, others);
        return there;
    }

    const Scenario& scenario_;
    const metamodel::Tree& model_;
    base::Problems& problems_;
    std::map<QString, kernel::WorkingCalendar> calendars_;
    kernel::WorkingCalendar always_;
    QSet<QString> skills_;
};

} // namespace

void checkStaff(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems)
{
    StaffChecker(scenario, model, problems).run();
}

} // namespace millrace::scenario
