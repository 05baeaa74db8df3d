// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/bpsim_writer.h"

#include <algorithm>
#include <cmath>

// What this program adds to BPSim for a scenario as a whole, read and written.

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;

namespace {

/// None where it says no numbers: what is inherited is taken away.
std::optional<Range> rangeOf(const Element& element)
{
    if (!element.hasAttribute(u"likely"))
        return std::nullopt;
    return Range {element.attribute(u"low").toDouble(), element.attribute(u"likely").toDouble(),
        element.attribute(u"high").toDouble()};
}

template <class Value>
void put(std::vector<std::pair<QString, std::optional<Value>>>& list, const QString& id, std::optional<Value> value)
{
    for (auto& [other, there] : list)
        if (other == id) {
            there = std::move(value);
            return;
        }
    list.emplace_back(id, std::move(value));
}

/// None where it says no number: what is inherited is taken away.
std::optional<Limit> limitOf(const Element& element)
{
    if (!element.hasAttribute(u"most"))
        return std::nullopt;
    return Limit {element.attribute(u"id"), element.attribute(u"most").toInt(),
        element.attribute(u"activities").split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

/// None where its numbers are none.
std::optional<Observation> observationIn(const Element& element)
{
    Observation made {element.attribute(u"log"), element.attribute(u"cases").toLongLong(), {}};
    for (const QString& text : element.attribute(u"cycleTimes").split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        made.cycleTimes.push_back(text.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(made.cycleTimes.back()))
            return std::nullopt;
    }
    return made.cycleTimes.empty() ? std::nullopt : std::optional(std::move(made));
}

/// Empty where it is none, or one of a number that is not known here.
std::optional<Sources::key_type> sourceKeyOf(const Element& element)
{
    const bool isOfAll = !element.hasAttribute(u"of");
    const auto of = numberOfFromWord(element.attribute(u"of"));
    if (element.localName() != QLatin1String("source") || !element.hasAttribute(u"ref") || (!isOfAll && !of))
        return std::nullopt;
    return Sources::key_type {element.attribute(u"ref"), of};
}

/// Empty where it is no range, or one of nothing known.
std::optional<Ranges::key_type> rangeKeyOf(const Element& element)
{
    const auto of = numberOfFromWord(element.attribute(u"of"));
    if (element.localName() != QLatin1String("range") || !of)
        return std::nullopt;
    return Ranges::key_type {element.attribute(u"ref"), *of};
}

void addLimits(OwnBasics& own, const Scenario& scenario, const Scenario& reference)
{
    const auto find
        = [](const Scenario& in, const QString& id) { return std::ranges::find(in.limits, id, &Limit::id); };
    for (const Limit& old : reference.limits)
        if (find(scenario, old.id) == scenario.limits.end())
            put(own.limits, old.id, std::optional<Limit>());
    for (const Limit& limit : scenario.limits) {
        const auto before = find(reference, limit.id);
        if (before == reference.limits.end() || *before != limit)
            put(own.limits, limit.id, std::optional(limit));
    }
}

void put(OwnBasics& own, const Beside& one, bool isThere)
{
    const auto same
        = std::ranges::find_if(own.beside, [&](const auto& entry) { return entry.first.isSameProcess(one); });
    if (same == own.beside.end())
        own.beside.emplace_back(one, isThere);
    else
        *same = {one, isThere};
}

void addBeside(OwnBasics& own, const Scenario& scenario, const Scenario& reference)
{
    for (const Beside& old : reference.beside)
        if (std::ranges::none_of(scenario.beside, [&](const Beside& one) { return one.isSameProcess(old); }))
            put(own, old, false);
    for (const Beside& one : scenario.beside)
        if (std::ranges::find(reference.beside, one) == reference.beside.end())
            put(own, one, true);
}

void addKeyFigures(OwnBasics& own, const Scenario& scenario, const Scenario& reference)
{
    const auto find = [](const Scenario& in, const QString& name) {
        return std::ranges::find(in.keyFigures, name, &KeyFigure::name);
    };
    for (const KeyFigure& old : reference.keyFigures)
        if (find(scenario, old.name) == scenario.keyFigures.end())
            put(own.keyFigures, old.name, std::optional<QString>());
    for (const KeyFigure& figure : scenario.keyFigures) {
        const auto before = find(reference, figure.name);
        if (before == reference.keyFigures.end() || *before != figure)
            put(own.keyFigures, figure.name, std::optional(figure.feel));
    }
}

// What BPSim 1.0 lacks and 2.0 has is in names of extensions, "millrace:warmup=PT1H": its schema lets nothing into an
// extension that it does not know itself, and such a file is to be valid.
constexpr QLatin1String warmupWord("millrace:warmup=");
constexpr QLatin1String wholeNumberWord("millrace:wholeNumber=");

void readLacking(OwnBasics& own, const QString& name)
{
    if (name.startsWith(warmupWord)) {
        if (const auto span = base::parseDuration(name.mid(warmupWord.size())))
            own.warmup = span->length;
    } else if (name.startsWith(wholeNumberWord)) {
        own.wholeNumbers.insert(name.mid(wholeNumberWord.size()));
    }
}

bool isOwn(const Element& element)
{
    const QString name = element.attribute(u"name");
    return isBpsim(element, u"VendorExtension")
        && (name == QLatin1String("millrace") || name.startsWith(warmupWord) || name.startsWith(wholeNumberWord));
}

std::set<QString> wholeNumbersOf(const Scenario& scenario)
{
    std::set<QString> names;
    const auto add = [&](const std::vector<Attribute>& attributes) {
        for (const Attribute& attribute : attributes)
            if (attribute.isWhole)
                names.insert(attribute.name);
    };
    add(scenario.attributes);
    for (const auto& entry : scenario.elements)
        add(entry.second.changesOnEntry);
    return names;
}

} // namespace

OwnBasics ownBasics(const Element& scenario)
{
    OwnBasics own;
    for (const Element* child : scenario.children()) {
        if (!isBpsim(*child, u"VendorExtension"))
            continue;
        readLacking(own, child->attribute(u"name"));
        for (const Element* said : child->children()) {
            if (said->uri() != millraceUri)
                continue;
            if (said->localName() == QLatin1String("cycleTimeTarget"))
                own.cycleTimeTarget = said->attribute(u"seconds").toDouble();
            else if (said->localName() == QLatin1String("assumed"))
                own.assumesDurations = said->attribute(u"durations") == QLatin1String("true");
            else if (const auto source = sourceKeyOf(*said))
                own.sources[*source] = said->attribute(u"words").simplified();
            else if (said->localName() == QLatin1String("limit") && said->hasAttribute(u"id"))
                put(own.limits, said->attribute(u"id"), limitOf(*said));
            else if (said->localName() == QLatin1String("beside"))
                put(own, {said->attribute(u"model"), said->attribute(u"process"), said->attribute(u"scenario")},
                    said->attribute(u"runs") != QLatin1String("false"));
            else if (said->localName() == QLatin1String("keyFigure") && said->hasAttribute(u"name"))
                put(own.keyFigures, said->attribute(u"name"),
                    said->hasAttribute(u"feel") ? std::optional(said->attribute(u"feel")) : std::nullopt);
            else if (said->localName() == QLatin1String("observed"))
                own.observed = observationIn(*said);
            else if (const auto key = rangeKeyOf(*said))
                own.ranges[*key] = rangeOf(*said);
        }
    }
    return own;
}

/// What BPSim has no place for, of the scenario as a whole; what is not changed stays as the file has it.
void BpsimWriter::writeOwn(const Scenario& scenario, const Scenario& reference)
{
    if (scenario.cycleTimeTarget == reference.cycleTimeTarget && scenario.assumesDurations == reference.assumesDurations
        && scenario.sources == reference.sources && scenario.ranges == reference.ranges
        && scenario.limits == reference.limits && scenario.keyFigures == reference.keyFigures
        && scenario.beside == reference.beside && scenario.observed == ownBasics(*tree_.find(scenario_)).observed
        && (!isOne_ || (scenario.warmup == reference.warmup && wholeNumbersOf(scenario) == wholeNumbersOf(reference))))
        return;
    OwnBasics own = ownBasics(*tree_.find(scenario_));
    own.observed = scenario.observed;
    if (isOne_ && scenario.warmup != reference.warmup)
        own.warmup = scenario.warmup;
    if (isOne_)
        own.wholeNumbers = wholeNumbersOf(scenario);
    if (scenario.cycleTimeTarget != reference.cycleTimeTarget)
        own.cycleTimeTarget = scenario.cycleTimeTarget;
    if (scenario.assumesDurations != reference.assumesDurations)
        own.assumesDurations = scenario.assumesDurations;
    for (const auto& [of, words] : reference.sources)
        if (!scenario.sources.contains(of))
            own.sources[of] = QString(); // else that of the scenario which it inherits from would count
    for (const auto& [of, words] : scenario.sources)
        if (words != reference.source(of.first, of.second))
            own.sources[of] = words;
    for (const auto& [key, range] : reference.ranges)
        if (!scenario.ranges.contains(key))
            own.ranges[key] = std::nullopt;
    for (const auto& [key, range] : scenario.ranges) {
        const auto before = reference.ranges.find(key);
        if (before == reference.ranges.end() || before->second != range)
            own.ranges[key] = range;
    }
    addLimits(own, scenario, reference);
    addKeyFigures(own, scenario, reference);
    addBeside(own, scenario, reference);
    if (isWhole_) {
        std::erase_if(own.beside, [](const auto& entry) { return !entry.second; });
        std::erase_if(own.keyFigures, [](const auto& entry) { return !entry.second; });
        std::erase_if(own.limits, [](const auto& entry) { return !entry.second; });
        std::erase_if(own.sources, [](const auto& entry) { return entry.second.isEmpty(); });
        std::erase_if(own.ranges, [](const auto& entry) { return !entry.second; });
    }
    std::vector<metamodel::Key> old;
    for (const Element* child : tree_.find(scenario_)->children())
        if (isOwn(*child))
            old.push_back(child->key());
    for (const metamodel::Key key : old)
        tree_.remove(key);
    Draft extension = draft(QLatin1String("VendorExtension"));
    extension.set(u"name", QStringLiteral("millrace"));
    const auto ownDraft = [](const char* name) {
        Draft made;
        made.name = QLatin1String(name);
        made.uri = millraceUri.toString();
        made.prefix = QStringLiteral("millrace");
        return made;
    };
    if (own.cycleTimeTarget)
        extension.add(ownDraft("cycleTimeTarget").set(u"seconds", numberText(*own.cycleTimeTarget)));
    if (own.assumesDurations)
        extension.add(ownDraft("assumed").set(
            u"durations", *own.assumesDurations ? QStringLiteral("true") : QStringLiteral("false")));
    if (own.observed) {
        QStringList seconds;
        for (const double time : own.observed->cycleTimes)
            seconds << numberText(time);
        extension.add(ownDraft("observed")
                          .set(u"log", own.observed->log)
                          .set(u"cases", QString::number(own.observed->cases))
                          .set(u"cycleTimes", seconds.join(QLatin1Char(' '))));
    }
    for (const auto& [of, words] : own.sources) {
        Draft made = ownDraft("source");
        made.set(u"ref", of.first);
        if (of.second)
            made.set(u"of", toWord(*of.second));
        extension.add(made.set(u"words", words));
    }
    for (const auto& [key, range] : own.ranges) {
        Draft made = ownDraft("range");
        made.set(u"ref", key.first).set(u"of", toWord(key.second));
        if (range)
            made.set(u"low", numberText(range->low))
                .set(u"likely", numberText(range->likely))
                .set(u"high", numberText(range->high));
        extension.add(made);
    }
    for (const auto& [id, limit] : own.limits) {
        Draft made = ownDraft("limit");
        made.set(u"id", id);
        if (limit)
            made.set(u"most", QString::number(limit->most))
                .set(u"activities", limit->activities.join(QLatin1Char(' ')));
        extension.add(made);
    }
    for (const auto& [beside, isThere] : own.beside) {
        Draft made = ownDraft("beside");
        for (const auto& [name, value] : {std::pair(u"model", beside.model), std::pair(u"process", beside.process),
                 std::pair(u"scenario", beside.scenario)})
            if (!value.isEmpty())
                made.set(name, value);
        if (!isThere)
            made.set(u"runs", QStringLiteral("false"));
        extension.add(made);
    }
    for (const auto& [name, feel] : own.keyFigures) {
        Draft made = ownDraft("keyFigure");
        made.set(u"name", name);
        if (feel)
            made.set(u"feel", *feel);
        extension.add(made);
    }
    const auto insert = [&](const QString& name) {
        tree_.insert(draft(QLatin1String("VendorExtension")).set(u"name", name), scenario_, metamodel::noKey);
    };
    if (own.warmup)
        insert(warmupWord + base::formatDuration(*own.warmup));
    for (const QString& name : own.wholeNumbers)
        insert(wholeNumberWord + name);
    if (!extension.children.empty())
        tree_.insert(extension, scenario_, metamodel::noKey);
}

} // namespace millrace::scenario
