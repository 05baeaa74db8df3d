// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/bpsim_writer.h"

#include <array>

// The part of the writer that is about people: what BPSim has no words for is said in vendor extensions.

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;

Draft BpsimWriter::ownDraft(const char* name) const
{
    Draft made;
    made.name = QLatin1String(name);
    made.uri = millraceUri.toString();
    made.prefix = QStringLiteral("millrace");
    return made;
}

const Element* BpsimWriter::parametersWith(const QString& id, QStringView extension) const
{
    for (const Element* child : tree_.find(scenario_)->children())
        if (isBpsim(*child, u"ElementParameters") && referredId(model_, child->attribute(u"elementRef")) == id
            && ownExtension(*child, extension))
            return child;
    return nullptr;
}

/// Whether the scenario says it itself, be it only to undo what it inherits.
bool BpsimWriter::isSaid(const QString& id, QStringView extension, QStringView attribute) const
{
    const Element* parameters = parametersWith(id, extension);
    return parameters && ownExtension(*parameters, extension)->hasAttribute(attribute);
}

bool BpsimWriter::isSaidInside(const QString& id, QStringView extension, QStringView child) const
{
    const Element* parameters = parametersWith(id, extension);
    return parameters && ownExtension(*parameters, extension)->child(child);
}

void BpsimWriter::writePoolExtension(const Pool& pool, const Pool& before, kernel::Discipline implied)
{
    Draft own = ownDraft("pool");
    const Pool usual;
    if (pool.name != poolName(model_, pool.id))
        own.set(u"name", pool.name);
    // The usual is written where it undoes what is inherited.
    const auto say = [&](QStringView attribute, bool isUsual, bool isSame, const QString& value) {
        if (!isUsual || !isSame || isSaid(pool.id, u"pool", attribute))
            own.set(attribute, value);
    };
    say(u"discipline", pool.discipline == usual.discipline && pool.discipline == implied,
        pool.discipline == before.discipline, kernel::toWord(pool.discipline));
    say(u"shiftEnd", pool.shiftEnd == usual.shiftEnd, pool.shiftEnd == before.shiftEnd, toWord(pool.shiftEnd));
    say(u"share", pool.share == usual.share, pool.share == before.share, numberText(pool.share));
    say(u"people", pool.people.empty(), pool.people == before.people, QString::number(pool.people.size()));
    say(u"absences", !pool.absence, pool.absence == before.absence,
        pool.absence ? QStringLiteral("some") : QStringLiteral("none"));
    for (const Person& person : pool.people)
        own.add(personDraft(person));
    if (pool.absence)
        own.add(absenceDraft(*pool.absence));
    writeExtension(pool.id, std::move(own));
}

Draft BpsimWriter::personDraft(const Person& person) const
{
    Draft made = ownDraft("person");
    made.set(u"name", person.name);
    if (!person.calendar.isEmpty())
        made.set(u"calendar", person.calendar);
    if (person.speed != 1)
        made.set(u"speed", numberText(person.speed));
    if (person.costPerHour)
        made.set(u"costPerHour", numberText(*person.costPerHour));
    if (person.count != 1)
        made.set(u"count", QString::number(person.count));
    for (const QString& skill : person.skills)
        made.add(ownDraft("skill").set(u"name", skill));
    if (person.absence)
        made.add(absenceDraft(*person.absence));
    return made;
}

Draft BpsimWriter::absenceDraft(const kernel::AbsencePattern& absence) const
{
    Draft made = ownDraft("absence");
    if (absence.inWorkingTime)
        made.set(u"time", QStringLiteral("working"));
    made.add(ownDraft("between").add(timeDraft(absence.between, unit_, uri_, prefix_)));
    made.add(ownDraft("length").add(timeDraft(absence.length, unit_, uri_, prefix_)));
    return made;
}

/// BPSim's expression knows no skills: with some, all of who does it is said here as well.
void BpsimWriter::writeWorkExtension(const QString& id, const ElementInputs& inputs, const ElementInputs& reference)
{
    const auto staffText = [](const Requirement& staff) {
        for (const Requirement* units : unitsOf(staff))
            if (!units->skills.isEmpty())
                return toText(staff, {});
        return QString();
    };
    Draft own = ownDraft("work");
    bool isChanged = false;
    const auto say = [&](QStringView attribute, const QString& value, const QString& before) {
        isChanged = isChanged || value != before;
        if (!value.isEmpty() || value != before || isSaid(id, u"work", attribute))
            own.set(attribute, value);
    };
    say(u"staff", staffText(inputs.staff), staffText(reference.staff));
    const auto setUpText = [](const ElementInputs& of) {
        return !of.setUp ? QString() : of.setsUpEachTime ? QStringLiteral("always") : QStringLiteral("change");
    };
    say(u"setUp", setUpText(inputs), setUpText(reference));
    const auto clockText = [](const ElementInputs& of) { return of.isElapsed ? QStringLiteral("elapsed") : QString(); };
    say(u"time", clockText(inputs), clockText(reference));
    say(u"hours", inputs.hours, reference.hours);
    const auto batchTexts = [](const std::optional<Batch>& batch) -> std::array<QString, 4> {
        if (!batch)
            return {};
        return {QString::number(batch->size), batch->longestWait ? numberText(*batch->longestWait) : QString(),
            batch->isTogether ? QStringLiteral("together") : QStringLiteral("oneByOne"), batch->condition};
    };
    const auto batch = batchTexts(inputs.batch);
    const auto before = batchTexts(reference.batch);
    say(u"batch", batch[0], before[0]);
    say(u"batchWait", batch[1], before[1]);
    say(u"batchWork", batch[2], before[2]);
    say(u"batchCondition", batch[3], before[3]);
    const auto openText
        = [](const ElementInputs& of) { return of.openAtStart != 0 ? QString::number(of.openAtStart) : QString(); };
    say(u"openAtStart", openText(inputs), openText(reference));
    isChanged = isChanged || inputs.changes != reference.changes;
    if (isChanged && (!inputs.changes.empty() || isSaidInside(id, u"work", u"changes") || !reference.changes.empty())) {
        Draft changes = ownDraft("changes");
        for (const Attribute& change : inputs.changes)
            changes.add(propertyDraft(change));
        own.add(std::move(changes));
    }
    if (isChanged)
        writeExtension(id, std::move(own));
}

} // namespace millrace::scenario
