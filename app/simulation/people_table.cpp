// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/people_table.h"

#include "app/simulation/absence_text.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace millrace::app::simulation {

using scenario::Calendar;
using scenario::Person;
using scenario::Pool;
using scenario::Scenario;

namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr double greatestPace = 1000;
constexpr std::int64_t mostAlike = 100'000;

QStringList skillsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList skills;
    for (const QString& part : text.split(between))
        if (const QString skill = part.simplified(); !skill.isEmpty() && !skills.contains(skill))
            skills << skill;
    return skills;
}

/// "1.2", "120 %"
std::optional<double> parsePace(const QString& text)
{
    if (!text.contains(u'%'))
        return parseNumber(text);
    const auto percent = parseNumber(QString(text).remove(u'%'));
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

} // namespace

QString titleOf(const Calendar& calendar)
{
    return calendar.name.isEmpty() ? calendar.id : calendar.name;
}

QString personWords(const Scenario& scenario, const Pool& pool, const Person& person)
{
    QStringList words;
    if (person.count != 1)
        words << PeopleWords::tr("%n people", nullptr, person.count);
    if (const Calendar* calendar = scenario.calendar(person.calendar); calendar && person.calendar != pool.calendar)
        words << PeopleWords::tr("%1 hours a week")
                     .arg(countText(double(calendar->toWorkingCalendar().weeklyWork()) / double(base::hour)));
    if (person.speed != 1)
        words << PeopleWords::tr("pace %1").arg(numberText(person.speed));
    if (person.costPerHour && *person.costPerHour != pool.costPerHour)
        words << PeopleWords::tr("%1 an hour").arg(moneyText(*person.costPerHour, scenario.currency));
    words << person.skills;
    if (person.absence)
        words
            << PeopleWords::tr("away every %1 for %2").arg(awayEveryText(person.absence), awayForText(person.absence));
    return words.join(QStringLiteral(", "));
}

PeopleTable::PeopleTable(Scenario scenario, const QString& poolId, QObject* parent)
    : EntryTable(parent)
    , scenario_(std::move(scenario))
    , poolId_(poolId)
    , least_(pool().capacity)
{ }

std::vector<ListTable::Column> PeopleTable::columns() const
{
    return {{tr("Name"), tr("What tells them apart; it stands in the results")},
        {tr("Working hours"), tr("Nothing: the pool's. Own hours are drawn below.")},
        {tr("Pace"), tr("1 is usual; 2 does the work in half the time"), true},
        {scenario_.currency.isEmpty() ? tr("Paid per hour") : tr("Paid per hour (%1)").arg(scenario_.currency),
            tr("Nothing: as the pool says"), true},
        {tr("Skills"),
            tr("What not everybody can, with commas between; an activity may ask for it, as in: 1 nurse "
               "with surgery")},
        {tr("Away every"), tr("The time from one absence to the next, on average; nothing: as the pool says"), true},
        {tr("Away for"), tr("How long an absence is, on average"), true},
        {tr("How many"), tr("So many who are alike, as the 3 of a morning shift"), true}};
}

QString PeopleTable::addWords() const
{
    return tr("Add a name");
}

QString PeopleTable::textOf(int row, int column) const
{
    const Person& person = at(row);
    switch (column) {
    case Name:
        return person.name;
    case Count:
        return person.count == 1 ? QString() : QString::number(person.count);
    case Hours: {
        const Calendar* calendar = scenario_.calendar(person.calendar);
        return calendar ? titleOf(*calendar) : person.calendar;
    }
    case Pace:
        return person.speed == 1 ? QString() : numberText(person.speed);
    case Paid:
        return person.costPerHour ? numberText(*person.costPerHour) : QString();
    case Skills:
        return person.skills.join(QStringLiteral(", "));
    case AwayEvery:
        return awayEveryText(person.absence);
    case AwayFor:
        return awayForText(person.absence);
    default:
        return {};
    }
}

QString PeopleTable::assumedOf(int row, int column) const
{
    const bool isAway = pool().absence && !at(row).absence;
    switch (column) {
    case Hours:
        return tr("as the pool");
    case Count:
    case Pace:
        return numberText(1);
    case Paid:
        return pool().costPerHour > 0 ? numberText(pool().costPerHour) : QString();
    case AwayEvery:
        return isAway ? awayEveryText(pool().absence) : tr("never");
    case AwayFor:
        return isAway ? awayForText(pool().absence) : QString();
    default:
        return {};
    }
}

QStringList PeopleTable::choicesOf(int, int column) const
{
    QStringList choices;
    if (column == Hours)
        for (const Calendar& calendar : scenario_.calendars)
            choices << titleOf(calendar);
    return choices;
}

void PeopleTable::fitCapacity()
{
    scenario_.pool(poolId_)->capacity = std::max({1, least_, pool().told()});
}

void PeopleTable::setLeast(int people)
{
    least_ = people;
    fitCapacity();
    Q_EMIT edited();
}

void PeopleTable::append()
{
    EntryTable::append();
    fitCapacity();
}

void PeopleTable::erase(int row)
{
    EntryTable::erase(row);
    fitCapacity();
}

QString PeopleTable::writeCell(Person& person, int column, const QString& text)
{
    switch (column) {
    case Name:
        person.name = text;
        return {};
    case Count: {
        const auto count = text.isEmpty() ? std::optional<std::int64_t>(1) : parseCount(text, 1, mostAlike);
        if (!count)
            return tr("'%1' is no number of people of 1 or more.").arg(text);
        person.count = int(*count);
        return {};
    }
    case Hours: {
        const auto found = std::find_if(scenario_.calendars.begin(), scenario_.calendars.end(),
            [&](const Calendar& calendar) { return titleOf(calendar).compare(text, Qt::CaseInsensitive) == 0; });
        if (!text.isEmpty() && found == scenario_.calendars.end())
            return tr("'%1' are no working hours of this scenario. Leave it empty, and draw them below.").arg(text);
        person.calendar = text.isEmpty() ? QString() : found->id;
        return {};
    }
    case Pace: {
        const auto pace = text.isEmpty() ? std::optional(1.0) : parsePace(text);
        if (!pace || *pace <= 0 || *pace > greatestPace)
            return tr("'%1' is no pace. Write a number above 0; 1 is the usual one.").arg(text);
        person.speed = *pace;
        return {};
    }
    case Paid: {
        const auto amount = text.isEmpty() ? std::nullopt : parseMoney(text, scenario_.currency);
        if (!amount && !text.isEmpty())
            return notAnAmount(text);
        person.costPerHour = amount;
        return {};
    }
    case Skills:
        person.skills = skillsOf(text);
        return {};
    default:
        return {};
    }
}

void PeopleTable::writeAbsence(Person& person, const Texts& texts, Texts& problems) const
{
    const auto every = texts.find(AwayEvery), length = texts.find(AwayFor);
    if (every == texts.end() && length == texts.end())
        return;
    const auto isCleared = [&](const auto& one, const auto& other) {
        return one != texts.end() && one->second.isEmpty() && other == texts.end();
    };
    if (isCleared(every, length) || isCleared(length, every)) {
        person.absence.reset();
        return;
    }
    const ParsedAbsence parsed = parseAbsence(every == texts.end() ? awayEveryText(person.absence) : every->second,
        length == texts.end() ? awayForText(person.absence) : length->second, person.absence);
    if (parsed.isSound())
        person.absence = parsed.absence;
    if (!parsed.everyProblem.isEmpty())
        problems[AwayEvery] = parsed.everyProblem;
    if (!parsed.lengthProblem.isEmpty())
        problems[AwayFor] = parsed.lengthProblem;
}

ListTable::Texts PeopleTable::write(int row, const Texts& texts)
{
    Person& person = at(row);
    Texts problems, plain;
    for (const auto& [column, text] : texts) {
        plain[column] = text.simplified();
        if (const QString words = writeCell(person, column, plain[column]); !words.isEmpty())
            problems[column] = words;
    }
    writeAbsence(person, plain, problems);
    fitCapacity();
    return problems;
}

QString PeopleTable::problemOf(int row, int column) const
{
    return column == Name ? problemOfName(row, tr("Say who it is: a name, or as in Night shift 1.")) : QString();
}

void PeopleTable::setHours(int row, const std::vector<kernel::WeeklyHours>& hours)
{
    if (row < 0 || row >= entryCount())
        return;
    setHoursOfPerson(scenario_, poolId_, std::size_t(row), hours);
    Q_EMIT dataChanged(index(row, 0), index(row, columnsOfPeople - 1));
    Q_EMIT edited();
}

} // namespace millrace::app::simulation
