// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/what_if.h"

#include "app/simulation/lever.h"
#include "app/simulation/scenario_change.h"
#include "modeler/base/failure.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::Found;
using scenario::Scenario;

Scenario measuredAs(Scenario scenario, const Scenario& other)
{
    scenario.replications = other.replications;
    scenario.seed = other.seed;
    scenario.warmup = other.warmup;
    scenario.cycleTimeTarget = other.cycleTimeTarget;
    return scenario;
}

void WhatIf::load(std::shared_ptr<const metamodel::Tree> model, const QString& path)
{
    const bool isSame = model_ != nullptr && !scenarios_.found.empty();
    const QString id = isSame ? kept().id : QString();
    model_ = std::move(model);
    path_ = path;
    scenarios_ = scenario::findScenarios(*model_, path_);
    isInvented_ = scenarios_.found.empty();
    if (isInvented_)
        addInvented();
    const auto isThere = [&](const QString& one) {
        return std::any_of(scenarios_.found.begin(), scenarios_.found.end(),
            [&](const Found& found) { return found.scenario.id == one; });
    };
    std::erase_if(lines_, [&](const auto& entry) { return !isSame || !isThere(entry.first); });
    const auto found = std::find_if(scenarios_.found.begin(), scenarios_.found.end(),
        [&](const Found& one) { return isSame && one.scenario.id == id; });
    choose(found == scenarios_.found.end() ? 0 : int(found - scenarios_.found.begin()));
}

void WhatIf::addInvented()
{
    Scenario guess;
    guess.id = QStringLiteral("Scenario_FirstGuess");
    guess.name = tr("First guess");
    guess.assumesDurations = true;
    scenarios_.found.push_back({guess, scenario::Source::Beside});
}

QStringList WhatIf::titles() const
{
    QStringList titles;
    for (const Found& found : scenarios_.found)
        titles << found.scenario.title();
    return titles;
}

std::vector<Scenario> WhatIf::all() const
{
    std::vector<Scenario> all;
    for (int i = 0; i < int(scenarios_.found.size()); ++i) {
        const Line* changes = line(i);
        all.push_back(changes ? changes->now : keptAt(i));
    }
    return all;
}

void WhatIf::choose(int index)
{
    current_ = std::clamp(index, 0, std::max(0, int(scenarios_.found.size()) - 1));
}

const Scenario& WhatIf::keptAt(int index) const
{
    static const Scenario nothing;
    return scenarios_.found.empty() ? nothing : scenarios_.found[std::size_t(index)].scenario;
}

const WhatIf::Line* WhatIf::line(int index) const
{
    const auto found = lines_.find(keptAt(index).id);
    return found == lines_.end() ? nullptr : &found->second;
}

const Scenario& WhatIf::now() const
{
    const Line* changes = line(current_);
    return changes ? changes->now : kept();
}

bool WhatIf::isChanged(int index) const
{
    const Line* changes = line(index);
    return changes && changes->now != keptAt(index);
}

QStringList WhatIf::changedTitles() const
{
    QStringList titles;
    for (int i = 0; i < int(scenarios_.found.size()); ++i)
        if (isChanged(i))
            titles << keptAt(i).title();
    return titles;
}

std::vector<Scenario> WhatIf::changed() const
{
    std::vector<Scenario> all;
    for (int i = 0; i < int(scenarios_.found.size()); ++i)
        if (isChanged(i))
            all.push_back(line(i)->now);
    return all;
}

bool WhatIf::bringBack(const Scenario& changed)
{
    const QString chosen = kept().id;
    chooseId(changed.id);
    const bool isOne = kept().id == changed.id && now() != changed;
    if (isOne)
        pushStep(changed, tr("Bring back changes"), false);
    chooseId(chosen);
    return isOne;
}

const Scenario& WhatIf::base() const
{
    if (!comparedWith_.isEmpty())
        for (const Found& found : scenarios_.found)
            if (found.scenario.id == comparedWith_)
                return found.scenario;
    const QString parent = kept().inherits;
    if (!parent.isEmpty())
        for (const Found& found : scenarios_.found)
            if (found.scenario.id == parent)
                return found.scenario;
    return kept();
}

void WhatIf::compareWith(int index)
{
    comparedWith_ = index < 0 ? QString() : keptAt(std::min(index, int(scenarios_.found.size()) - 1)).id;
}

int WhatIf::comparedWith() const
{
    for (std::size_t i = 0; i < scenarios_.found.size(); ++i)
        if (&scenarios_.found[i].scenario == &base())
            return int(i);
    return current_;
}

Scenario WhatIf::baseToRun() const
{
    return measuredAs(base(), now());
}

bool WhatIf::differsFromBase() const
{
    const Scenario& from = base();
    Scenario comparable = measuredAs(now(), from);
    comparable.id = from.id;
    comparable.name = from.name;
    comparable.description = from.description;
    comparable.inherits = from.inherits;
    comparable.sources = from.sources;
    comparable.observed = from.observed;
    comparable.ranges = from.ranges; // they say how sure a number is, not another one
    return comparable != from;
}

// --- changes

WhatIf::Line& WhatIf::madeLine()
{
    return lines_.try_emplace(kept().id, Line {kept(), {}, {}}).first->second;
}

void WhatIf::pushStep(const Scenario& now, const QString& name, bool continues)
{
    Line& changes = madeLine();
    changes.undone.clear();
    if (continues && !changes.done.empty() && changes.done.back().name == name)
        changes.done.back().after = now;
    else
        changes.done.push_back({name, changes.now, now});
    changes.now = now;
}

void WhatIf::change(const Scenario& now, bool continues)
{
    if (now != this->now())
        pushStep(now, changeName(this->now(), now, *model_), continues);
}

void WhatIf::reset()
{
    if (isChanged())
        pushStep(kept(), tr("Reset"), false);
}

int WhatIf::leaveOutMissing()
{
    Scenario left = now();
    int gone = 0;
    const auto isMissing = [&](const QString& id) { return !id.isEmpty() && model_->byId(id) == nullptr; };
    gone += int(std::erase_if(left.elements, [&](const auto& entry) { return isMissing(entry.first); }));
    gone += int(std::erase_if(left.arrivals, [&](const auto& arrivals) { return isMissing(arrivals.startEvent); }));
    for (scenario::Limit& limit : left.limits)
        gone += int(limit.activities.removeIf(isMissing));
    // One that was of nothing else must not become one of the whole process.
    for (const scenario::Limit& limit : now().limits)
        if (!limit.activities.isEmpty())
            std::erase_if(left.limits,
                [&](const scenario::Limit& one) { return one.id == limit.id && one.activities.isEmpty(); });
    if (gone > 0)
        pushStep(left, tr("Leave out what is gone"), false);
    return gone;
}

bool WhatIf::canUndo() const
{
    return line(current_) && !line(current_)->done.empty();
}

bool WhatIf::canRedo() const
{
    return line(current_) && !line(current_)->undone.empty();
}

QString WhatIf::undoName() const
{
    return canUndo() ? line(current_)->done.back().name : QString();
}

QString WhatIf::redoName() const
{
    return canRedo() ? line(current_)->undone.back().name : QString();
}

void WhatIf::undo()
{
    if (!canUndo())
        return;
    Line& changes = madeLine();
    changes.now = changes.done.back().before;
    changes.undone.push_back(std::move(changes.done.back()));
    changes.done.pop_back();
}

void WhatIf::redo()
{
    if (!canRedo())
        return;
    Line& changes = madeLine();
    changes.now = changes.undone.back().after;
    changes.done.push_back(std::move(changes.undone.back()));
    changes.undone.pop_back();
}

// --- keeping

QString WhatIf::suggestedName() const
{
    if (isInvented_)
        return kept().name;
    QStringList words;
    for (const Lever& lever : leversOf(base(), now(), *model_)) {
        const double value = valueOf(lever, now());
        if (lever.isNew || leverText(lever, value) != leverText(lever, lever.base))
            words << QStringLiteral("%1 %2").arg(lever.caption, leverText(lever, value));
    }
    if (words.isEmpty() || words.size() > 2)
        words = {tr("%1, changed").arg(kept().title())};
    QString name = words.join(QStringLiteral(", "));
    name.replace(QChar(0x00A0), u' ');
    return name;
}

const Scenario* WhatIf::named(const QString& name) const
{
    // Of two with one name it is the one in hand.
    if (!isInvented_ && kept().title().compare(name.simplified(), Qt::CaseInsensitive) == 0)
        return &kept();
    for (const Found& found : scenarios_.found)
        if (!isInvented_ && found.scenario.title().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return &found.scenario;
    return nullptr;
}

QString WhatIf::unusedId(const QString& name) const
{
    QString stem = QStringLiteral("Scenario_");
    for (const QChar c : name)
        if (c.unicode() < 128 && c.isLetterOrNumber())
            stem += c;
    const auto isUsed = [&](const QString& id) {
        return model_->byId(id) != nullptr
            || std::any_of(scenarios_.found.begin(), scenarios_.found.end(),
                [&](const Found& found) { return found.scenario.id == id; });
    };
    QString id = stem;
    for (int number = 2; isUsed(id); ++number)
        id = stem + QString::number(number);
    return id;
}

void WhatIf::keep(const QString& name)
{
    const QString title = name.simplified();
    if (title.isEmpty())
        throw base::Failure(tr("Give the scenario a name."));
    if (path_.isEmpty())
        throw base::Failure(tr("Save the diagram first: scenarios are kept in a file beside it."));
    Scenario written = now();
    if (const Scenario* old = named(title)) {
        written.id = old->id;
        written.inherits = old->inherits;
        written.description = old->description;
        written.observed = old->observed;
    } else {
        written.id = unusedId(title);
        // Only what stands in the same file can be built upon.
        const bool isBeside
            = !isInvented_ && scenarios_.found[std::size_t(current_)].source == scenario::Source::Beside;
        written.inherits = !isBeside ? QString() : kept().inherits.isEmpty() ? kept().id : kept().inherits;
        written.description.clear();
        written.observed.reset(); // of what was, not of what would be
    }
    written.name = title;
    scenario::saveScenario(path_, written, *model_);
    // Kept under its own name the changes can still be taken back; under another one they have moved there.
    if (written.id != kept().id) {
        lines_.erase(kept().id);
        lines_.erase(written.id);
    }
    load(model_, path_);
    chooseId(written.id);
    if (const auto changes = lines_.find(written.id); changes != lines_.end())
        changes->second.now = kept();
}

void WhatIf::add(const Scenario& scenario, const QString& name)
{
    const QString stem = name.simplified();
    if (stem.isEmpty())
        throw base::Failure(tr("Give the scenario a name."));
    if (path_.isEmpty())
        throw base::Failure(tr("Save the diagram first: scenarios are kept in a file beside it."));
    Scenario written = scenario;
    written.name = stem;
    for (int number = 2; named(written.name) != nullptr; ++number)
        written.name = QStringLiteral("%1 %2").arg(stem).arg(number);
    written.id = unusedId(written.name);
    written.inherits.clear();
    scenario::saveScenario(path_, written, *model_);
    load(model_, path_);
    chooseId(written.id);
}

void WhatIf::chooseId(const QString& id)
{
    for (std::size_t i = 0; i < scenarios_.found.size(); ++i)
        if (scenarios_.found[i].scenario.id == id)
            choose(int(i));
}

void WhatIf::keepAll()
{
    const QString chosen = kept().id;
    std::vector<QString> ids;
    for (int i = 0; i < int(scenarios_.found.size()); ++i)
        if (isChanged(i))
            ids.push_back(keptAt(i).id);
    for (const QString& id : ids) {
        chooseId(id);
        keep(kept().title());
    }
    chooseId(chosen);
}

} // namespace millrace::app::simulation
