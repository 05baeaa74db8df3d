// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_differences.h"

#include "app/simulation/absence_text.h"
#include "app/simulation/case_value_text.h"
#include "app/simulation/duration_shape.h"
#include "app/simulation/input_cells.h"
#include "app/simulation/input_text.h"
#include "app/simulation/limits_box.h"
#include "app/simulation/people_table.h"
#include "app/simulation/staffing.h"
#include "app/simulation/time_words.h"
#include "app/simulation/times_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::Arrivals;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;
using RowKind = InputRow::Kind;
using Column = InputColumn;

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioDifferences)
};

/// A formula goes before what else is said.
QString timeWords(const Scenario& scenario, const InputRow& row)
{
    const ElementInputs* inputs = row.kind == RowKind::Work ? scenario.element(row.id) : nullptr;
    return inputs && !inputs->durationExpression.isEmpty() ? inputs->durationExpression
                                                           : distributionWords(timeOf(scenario, row));
}

QString hoursWordsOf(const Scenario& scenario, const QString& calendarId)
{
    const scenario::Calendar* calendar = scenario.calendar(calendarId);
    if (!calendar)
        return DifferenceWords::tr("around the clock");
    return DifferenceWords::tr("%1 hours a week")
        .arg(countText(double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour)));
}

/// By the ids of their calendars.
bool keepsOtherHours(const Scenario& before, const QString& one, const Scenario& after, const QString& other)
{
    const scenario::Calendar* a = before.calendar(one);
    const scenario::Calendar* b = after.calendar(other);
    return !a || !b ? a != b : !a->hasHoursOf(*b);
}

class DifferenceList {
public:
    DifferenceList(const Scenario& before, const Scenario& after)
        : before_(before)
        , after_(after)
    { }

    void addPools()
    {
        for (const Pool& pool : after_.pools) {
            if (const Pool* old = before_.pool(pool.id))
                addPool(*old, pool);
            else
                add(people(pool), {}, countText(pool.capacity));
        }
        for (const Pool& pool : before_.pools)
            if (!after_.pool(pool.id))
                add(people(pool), countText(pool.capacity), {});
    }

    void addRow(const InputRow& row)
    {
        add(row.kind == RowKind::Start ? row.name : DifferenceWords::tr("%1: time").arg(row.name),
            timeWords(before_, row), timeWords(after_, row));
        addCell(row, Column::DoneBy, DifferenceWords::tr("%1: done by"));
        addCell(row, Column::People, DifferenceWords::tr("%1: people needed"));
        addCell(
            row, Column::Share, row.kind == RowKind::Share ? QStringLiteral("%1") : DifferenceWords::tr("%1: share"));
        addCell(row, Column::Cost, DifferenceWords::tr("%1: cost a visit"));
        if (row.kind == RowKind::Work)
            addHandling(row);
        if (row.kind == RowKind::Start)
            addArrivals(row);
        addDuring(row);
        addRest(row);
    }

    /// In the hours of calendars that either scenario has.
    void addDuring(const InputRow& row)
    {
        const auto words = [&](const Scenario& scenario, const QString& calendar) {
            const ElementInputs* inputs = scenario.element(row.id);
            if (!inputs)
                return QString();
            const auto found = std::ranges::find(inputs->during, calendar, &scenario::During::calendar);
            return found == inputs->during.end() ? QString() : duringWords(*found);
        };
        for (const scenario::Calendar& calendar : calendars(before_, after_))
            add(DifferenceWords::tr("%1: in the hours of %2")
                    .arg(row.name, calendar.name.isEmpty() ? calendar.id : calendar.name),
                words(before_, calendar.id), words(after_, calendar.id));
    }

    static std::vector<scenario::Calendar> calendars(const Scenario& before, const Scenario& after)
    {
        std::vector<scenario::Calendar> all = after.calendars;
        for (const scenario::Calendar& old : before.calendars)
            if (!after.calendar(old.id))
                all.push_back(old);
        return all;
    }

    void addTarget()
    {
        const auto words
            = [](const std::optional<double>& seconds) { return seconds ? spanText(*seconds) : QString(); };
        add(DifferenceWords::tr("Target for cycle times"), words(before_.cycleTimeTarget),
            words(after_.cycleTimeTarget));
        const auto length = [](const std::optional<base::Microseconds>& time) {
            return time ? spanText(double(*time) / double(base::second)) : QString();
        };
        add(DifferenceWords::tr("Length of the run"), length(before_.duration), length(after_.duration));
        const auto begin
            = [](const std::optional<base::Microseconds>& start) { return start ? momentText(*start) : QString(); };
        add(DifferenceWords::tr("Beginning of the run"), begin(before_.start), begin(after_.start));
        add(DifferenceWords::tr("Currency"), before_.currency, after_.currency);
    }

    void addCaseData()
    {
        const auto value = [](const Scenario& scenario, const QString& name) {
            for (const scenario::Attribute& attribute : scenario.attributes)
                if (attribute.name == name)
                    return valueText(attribute.value);
            return QString();
        };
        const auto formula = [](const Scenario& scenario, const QString& name) {
            for (const scenario::KeyFigure& figure : scenario.keyFigures)
                if (figure.name == name)
                    return figure.feel;
            return QString();
        };
        QStringList names, figures;
        for (const Scenario* scenario : {&before_, &after_}) {
            for (const scenario::Attribute& attribute : scenario->attributes)
                names << attribute.name;
            for (const scenario::KeyFigure& figure : scenario->keyFigures)
                figures << figure.name;
        }
        names.removeDuplicates();
        figures.removeDuplicates();
        for (const QString& name : names)
            add(DifferenceWords::tr("Known of cases: %1").arg(name), value(before_, name), value(after_, name));
        for (const QString& name : figures)
            add(DifferenceWords::tr("Key figure: %1").arg(name), formula(before_, name), formula(after_, name));
    }

    void addLimits(const metamodel::Tree& model)
    {
        const auto of = [](const Scenario& scenario, const QString& id) -> const scenario::Limit* {
            const auto found = std::find_if(scenario.limits.begin(), scenario.limits.end(),
                [&](const scenario::Limit& limit) { return limit.id == id; });
            return found == scenario.limits.end() ? nullptr : &*found;
        };
        const auto words = [&](const scenario::Limit* limit) {
            return limit
                ? DifferenceWords::tr("at most %1 in %2").arg(countText(limit->most), limitWords(*limit, model))
                : QString();
        };
        QStringList ids;
        for (const Scenario* scenario : {&before_, &after_})
            for (const scenario::Limit& limit : scenario->limits)
                if (!ids.contains(limit.id))
                    ids << limit.id;
        for (const QString& id : ids)
            add(DifferenceWords::tr("Work in progress"), words(of(before_, id)), words(of(after_, id)));
    }

    void addBeside()
    {
        const auto words = [](const Scenario& scenario) {
            QStringList all;
            for (const scenario::Beside& one : scenario.beside)
                all << (one.scenario.isEmpty() ? one.title()
                                               : QStringLiteral("%1 (%2)").arg(one.title(), one.scenario));
            return all.join(QStringLiteral(", "));
        };
        add(DifferenceWords::tr("Other processes beside"), words(before_), words(after_));
    }

    std::vector<InputDifference> list;

private:
    static QString people(const Pool& pool) { return DifferenceWords::tr("%1: people").arg(titleOf(pool)); }

    void add(const QString& what, const QString& before, const QString& after)
    {
        const auto orDash = [](const QString& text) { return text.isEmpty() ? QString(QChar(0x2013)) : text; };
        if (before != after)
            list.push_back({what, orDash(before), orDash(after)});
    }

    void addHours(const QString& what, const QString& before, const QString& after)
    {
        if (!keepsOtherHours(before_, before, after_, after))
            return;
        const QString hours = hoursWordsOf(before_, before);
        const QString now = hoursWordsOf(after_, after);
        add(what, hours, hours == now ? DifferenceWords::tr("%1, others").arg(now) : now);
    }

    void addPool(const Pool& old, const Pool& pool)
    {
        const QString name = titleOf(pool);
        const auto paid = [](const Scenario& scenario, const Pool& one) {
            return one.costPerHour > 0 ? moneyText(one.costPerHour, scenario.currency) : QString();
        };
        add(DifferenceWords::tr("%1: name").arg(name), titleOf(old), name);
        add(people(pool), countText(old.capacity), countText(pool.capacity));
        add(DifferenceWords::tr("%1: paid per hour").arg(name), paid(before_, old), paid(after_, pool));
        const auto perUse = [](const Scenario& scenario, const Pool& one) {
            return one.costPerUse > 0 ? moneyText(one.costPerUse, scenario.currency) : QString();
        };
        add(DifferenceWords::tr("%1: paid per piece of work").arg(name), perUse(before_, old), perUse(after_, pool));
        add(DifferenceWords::tr("%1: time for this process").arg(name), shareText(old.share), shareText(pool.share));
        addHours(DifferenceWords::tr("%1: working hours").arg(name), old.calendar, pool.calendar);
        add(DifferenceWords::tr("%1: queue").arg(name), kernel::nameOf(old.discipline),
            kernel::nameOf(pool.discipline));
        const auto atEnd = [](const Pool& one) {
            switch (one.shiftEnd) {
            case scenario::ShiftEnd::Pause:
                return DifferenceWords::tr("work pauses");
            case scenario::ShiftEnd::Finish:
                return DifferenceWords::tr("work is finished first");
            case scenario::ShiftEnd::HandOver:
                return DifferenceWords::tr("others take it over");
            }
            return QString();
        };
        add(DifferenceWords::tr("%1: at the end of a shift").arg(name), atEnd(old), atEnd(pool));
        const auto away = [](const Pool& one) {
            return one.absence
                ? DifferenceWords::tr("every %1 for %2").arg(awayEveryText(one.absence), awayForText(one.absence))
                : DifferenceWords::tr("never");
        };
        add(DifferenceWords::tr("%1: away").arg(name), away(old), away(pool));
        addPeople(old, pool);
    }

    void addPeople(const Pool& old, const Pool& pool)
    {
        const auto named = [](const Pool& one, const QString& name) -> const scenario::Person* {
            const auto found = std::find_if(one.people.begin(), one.people.end(),
                [&](const scenario::Person& person) { return person.name == name; });
            return found == one.people.end() ? nullptr : &*found;
        };
        const auto words = [](const Scenario& scenario, const Pool& one, const scenario::Person* person) {
            if (!person)
                return QString();
            const QString own = personWords(scenario, one, *person);
            return own.isEmpty() ? DifferenceWords::tr("as the pool") : own;
        };
        const auto addPerson = [&](const QString& name) {
            add(QStringLiteral("%1: %2").arg(titleOf(pool), name), words(before_, old, named(old, name)),
                words(after_, pool, named(pool, name)));
        };
        for (const scenario::Person& person : pool.people)
            addPerson(person.name);
        for (const scenario::Person& person : old.people)
            if (!named(pool, person.name))
                addPerson(person.name);
    }

    void addCell(const InputRow& row, Column column, const QString& pattern)
    {
        const auto text = [&](const Scenario& scenario) { return cellText(scenario, row, column, 1); };
        const QString before = text(before_), after = text(after_);
        const bool goesWithPool = column == Column::People && (before.isEmpty() || after.isEmpty());
        if (!goesWithPool)
            add(pattern.arg(row.name), before, after);
    }

    void addHandling(const InputRow& row)
    {
        static const ElementInputs nothing;
        const auto of = [&](const Scenario& scenario) -> const ElementInputs& {
            const ElementInputs* said = scenario.element(row.id);
            return said ? *said : nothing;
        };
        const ElementInputs &old = of(before_), &now = of(after_);
        add(DifferenceWords::tr("%1: way there").arg(row.name), distributionWords(old.transfer),
            distributionWords(now.transfer));
        const auto open = [](const ElementInputs& inputs) {
            return inputs.openAtStart > 0 ? countText(double(inputs.openAtStart)) : QString();
        };
        add(DifferenceWords::tr("%1: cases here at the start").arg(row.name), open(old), open(now));
        const auto setUp = [](const ElementInputs& inputs) {
            const QString words = distributionWords(inputs.setUp);
            return inputs.setUp && inputs.setsUpEachTime ? DifferenceWords::tr("%1 each time").arg(words) : words;
        };
        add(DifferenceWords::tr("%1: set-up").arg(row.name), setUp(old), setUp(now));
        const auto clock = [](const Scenario& scenario, const ElementInputs& inputs) {
            if (inputs.isElapsed)
                return DifferenceWords::tr("elapsed time");
            const scenario::Calendar* hours = scenario.calendar(inputs.hours);
            return !hours ? QString() : hours->name.isEmpty() ? hours->id : hours->name;
        };
        add(DifferenceWords::tr("%1: duration in the hours of").arg(row.name), clock(before_, old), clock(after_, now));
        const auto batch = [](const ElementInputs& inputs) {
            if (!inputs.batch)
                return QString();
            const QString size = countText(inputs.batch->size);
            const QString words = inputs.batch->isTogether ? DifferenceWords::tr("%1 in one piece of work").arg(size)
                                                           : DifferenceWords::tr("%1 together").arg(size);
            const QString atLatest = inputs.batch->longestWait
                ? DifferenceWords::tr("%1, after %2 at the latest").arg(words, spanText(*inputs.batch->longestWait))
                : words;
            return inputs.batch->condition.isEmpty()
                ? atLatest
                : DifferenceWords::tr("%1, or when %2").arg(atLatest, inputs.batch->condition);
        };
        add(DifferenceWords::tr("%1: cases at once").arg(row.name), batch(old), batch(now));
        const auto priority = [](const ElementInputs& inputs) {
            return !inputs.priorityExpression.isEmpty() ? inputs.priorityExpression
                : inputs.priority                       ? numberText(*inputs.priority)
                                                        : QString();
        };
        add(DifferenceWords::tr("%1: priority").arg(row.name), priority(old), priority(now));
        const auto changes = [](const ElementInputs& inputs) {
            QStringList words;
            for (const scenario::Attribute& change : inputs.changes)
                words << QStringLiteral("%1: %2").arg(change.name, valueText(change.value));
            return words.join(QStringLiteral(", "));
        };
        add(DifferenceWords::tr("%1: changes of the case").arg(row.name), changes(old), changes(now));
    }

    /// What has no words of its own here.
    void addRest(const InputRow& row)
    {
        const auto rest = [&](const Scenario& scenario) {
            ElementInputs inputs;
            if (const ElementInputs* said = scenario.element(row.id)) {
                inputs.costPerHour = said->costPerHour;
                inputs.condition = said->condition;
                inputs.changesOnEntry = said->changesOnEntry;
            }
            return inputs;
        };
        if (rest(before_) != rest(after_))
            add(DifferenceWords::tr("%1: other inputs").arg(row.name), {}, DifferenceWords::tr("others"));
    }

    /// What is said of arrivals beside the time between them.
    void addArrivals(const InputRow& row)
    {
        const auto startOf = [&](const Scenario& scenario) {
            const Arrivals* said = arrivalsOf(scenario, row);
            return said ? *said : Arrivals();
        };
        const Arrivals old = startOf(before_), now = startOf(after_);
        const auto count = [](std::optional<double> cases) { return cases ? countText(*cases) : QString(); };
        add(DifferenceWords::tr("%1: how many in a run").arg(row.name), count(old.count), count(now.count));
        addHours(DifferenceWords::tr("%1: in which hours").arg(row.name), old.calendar, now.calendar);
        add(DifferenceWords::tr("%1: cases at once").arg(row.name), count(old.batch), count(now.batch));
        add(DifferenceWords::tr("%1: cases that go round").arg(row.name), count(old.population), count(now.population));
        const auto due
            = [](const Arrivals& arrivals) { return arrivals.due ? spanText(*arrivals.due) : arrivals.dueExpression; };
        add(DifferenceWords::tr("%1: due after").arg(row.name), due(old), due(now));
        add(DifferenceWords::tr("%1: priority").arg(row.name), numberText(old.priority), numberText(now.priority));
        const auto times = [](const Arrivals& arrivals) {
            return arrivals.times.empty() ? QString() : countText(double(arrivals.times.size()));
        };
        const QString given = times(old), listed = times(now);
        if (old.times != now.times)
            add(DifferenceWords::tr("%1: times of a list").arg(row.name), given,
                given == listed ? DifferenceWords::tr("%1, others").arg(listed) : listed);
        if (old.rates != now.rates || old.ratesZone != now.ratesZone)
            add(DifferenceWords::tr("%1: by hour and weekday").arg(row.name), {},
                now.rates.empty() ? DifferenceWords::tr("as many at all hours") : DifferenceWords::tr("others"));
    }

    const Scenario& before_;
    const Scenario& after_;
};

} // namespace

std::vector<InputDifference> differencesOf(const Scenario& before, const Scenario& after, const metamodel::Tree& model)
{
    DifferenceList differences(before, after);
    differences.addPools();
    for (const InputRow& row : inputRowsOf(model))
        differences.addRow(row);
    differences.addCaseData();
    differences.addLimits(model);
    differences.addBeside();
    differences.addTarget();
    return std::move(differences.list);
}

std::vector<InputDifference> stepDifferencesOf(const metamodel::Tree& before, const metamodel::Tree& after)
{
    std::vector<InputDifference> differences;
    const QString none(QChar(0x2013));
    for (const InputRow& row : inputRowsOf(before))
        if (row.kind != RowKind::Start && !after.byId(row.id))
            differences.push_back({row.name, DifferenceWords::tr("there"), none});
    for (const InputRow& row : inputRowsOf(after))
        if (row.kind != RowKind::Start && !before.byId(row.id))
            differences.push_back({row.name, none, DifferenceWords::tr("there")});
    return differences;
}

} // namespace millrace::app::simulation
