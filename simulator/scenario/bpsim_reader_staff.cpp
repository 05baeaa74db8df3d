// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

// The part of the reader that is about people, who are in vendor extensions: see bpsim_writer_staff.cpp.

namespace millrace::scenario {

using metamodel::Element;

namespace {

struct StaffWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

std::vector<const Element*> ownChildren(const Element& parent, QStringView name)
{
    std::vector<const Element*> found;
    for (const Element* child : parent.children())
        if (child->uri() == millraceUri && child->localName() == name)
            found.push_back(child);
    return found;
}

} // namespace

std::optional<double> BpsimReader::ownNumber(const Element& own, QStringView attribute, const QString& id)
{
    if (!own.hasAttribute(attribute))
        return std::nullopt;
    bool isNumber = false;
    const double number = own.attribute(attribute).toDouble(&isNumber);
    if (isNumber)
        return number;
    complain(own, id, StaffWords::tr("'%1' is no number.").arg(own.attribute(attribute)), base::Severity::Error);
    return std::nullopt;
}

void BpsimReader::readPeople(const Scenario& scenario, Pool& pool, const Element& own)
{
    if (own.hasAttribute(u"people"))
        pool.people.clear();
    for (const Element* person : ownChildren(own, u"person"))
        pool.people.push_back(readPerson(scenario, pool, *person));
    if (own.hasAttribute(u"absences"))
        pool.absence = readAbsence(scenario, pool.id, own);
}

Person BpsimReader::readPerson(const Scenario& scenario, const Pool& pool, const Element& element)
{
    Person person;
    person.name = element.attribute(u"name");
    person.calendar = element.attribute(u"calendar");
    person.speed = ownNumber(element, u"speed", pool.id).value_or(1);
    person.costPerHour = ownNumber(element, u"costPerHour", pool.id);
    person.count = int(std::clamp(ownNumber(element, u"count", pool.id).value_or(1), -1e9, 1e9));
    for (const Element* skill : ownChildren(element, u"skill"))
        person.skills << skill->attribute(u"name");
    person.absence = readAbsence(scenario, pool.id, element);
    return person;
}

std::optional<kernel::AbsencePattern> BpsimReader::readAbsence(
    const Scenario& scenario, const QString& id, const Element& holder)
{
    for (const Element* absence : ownChildren(holder, u"absence")) {
        const auto between = ownChildren(*absence, u"between");
        const auto length = ownChildren(*absence, u"length");
        const auto one = between.empty() ? std::nullopt : time(scenario, between.front(), id);
        const auto other = length.empty() ? std::nullopt : time(scenario, length.front(), id);
        if (one && other)
            return kernel::AbsencePattern {*one, *other, absence->attribute(u"time") == QLatin1String("working")};
        complain(
            *absence, id, StaffWords::tr("An absence needs the time between and its length."), base::Severity::Error);
    }
    return std::nullopt;
}

void BpsimReader::readBatch(ElementInputs& inputs, const Element& own, const QString& id)
{
    if (!own.hasAttribute(u"batch"))
        return;
    inputs.batch.reset();
    if (own.attribute(u"batch").isEmpty())
        return;
    const auto size = ownNumber(own, u"batch", id);
    if (!size)
        return;
    inputs.batch = Batch {int(std::clamp(*size, -1e9, 1e9))};
    inputs.batch->isTogether = own.attribute(u"batchWork") != QLatin1String("oneByOne");
    if (!own.attribute(u"batchWait").isEmpty())
        inputs.batch->longestWait = ownNumber(own, u"batchWait", id);
    inputs.batch->condition = own.attribute(u"batchCondition");
}

void BpsimReader::readChanges(ElementInputs& inputs, const Element& own, const QString& id)
{
    for (const Element* changes : ownChildren(own, u"changes")) {
        inputs.changes.clear();
        QStringList untyped;
        readProperties(*changes, inputs.changes, id, untyped, problems_);
    }
}

void BpsimReader::readWorkExtension(ElementInputs& inputs, const Element& own, const QString& id)
{
    readBatch(inputs, own, id);
    if (own.hasAttribute(u"openAtStart"))
        inputs.openAtStart = own.attribute(u"openAtStart").isEmpty()
            ? 0
            : std::llround(std::clamp(ownNumber(own, u"openAtStart", id).value_or(0), -1e9, 1e9));
    readChanges(inputs, own, id);
    if (own.hasAttribute(u"time"))
        inputs.isElapsed = own.attribute(u"time") == QLatin1String("elapsed");
    if (own.hasAttribute(u"hours"))
        inputs.hours = own.attribute(u"hours");
    if (own.hasAttribute(u"setUp"))
        inputs.setsUpEachTime = own.attribute(u"setUp") == QLatin1String("always");
    if (const QString text = own.attribute(u"staff"); !text.isEmpty()) {
        ParsedRequirement parsed = parseRequirementOfIds(text);
        if (parsed.requirement) {
            inputs.staff = std::move(*parsed.requirement);
            referToModel(inputs.staff);
        } else {
            complain(own, id,
                StaffWords::tr("Who does the work, '%1', goes wrong at character %2: %3")
                    .arg(text)
                    .arg(parsed.at + 1)
                    .arg(parsed.problem),
                base::Severity::Error);
        }
    }
}

} // namespace millrace::scenario
