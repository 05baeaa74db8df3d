// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/what_if.h"

#include "app/simulation/lever.h"
#include "modeler/base/failure.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::Found;
using scenario::Scenario;

namespace {

/// Replications, seed and warm-up say how to measure, not what.
Scenario measuredAs(Scenario scenario, const Scenario& other)
{
    scenario.replications = other.replications;
    scenario.seed = other.seed;
    scenario.warmup = other.warmup;
    return scenario;
}

} // namespace

void WhatIf::load(std::shared_ptr<const metamodel::Tree> model, const QString& path)
{
    const bool isSame = model_ != nullptr && path == path_ && !scenarios_.found.empty();
    const QString id = isSame ? kept().id : QString();
    const bool hadChanges = isSame && isChanged();
    const Scenario changed = now_;
    model_ = std::move(model);
    path_ = path;
    scenarios_ = scenario::findScenarios(*model_, path_);
    isInvented_ = scenarios_.found.empty();
    if (isInvented_)
        addInvented();
    const auto found = std::find_if(scenarios_.found.begin(), scenarios_.found.end(),
        [&](const Found& one) { return isSame && one.scenario.id == id; });
    choose(found == scenarios_.found.end() ? 0 : int(found - scenarios_.found.begin()));
    if (hadChanges && found != scenarios_.found.end())
        now_ = changed;
}

void WhatIf::addInvented()
{
    Scenario guess;
    guess.id = QStringLiteral("Scenario_FirstGuess");
    guess.name = tr("First guess");
    scenarios_.found.push_back({guess, scenario::Source::Beside});
}

QStringList WhatIf::titles() const
{
    QStringList titles;
    for (const Found& found : scenarios_.found)
        titles << found.scenario.title();
    return titles;
}

void WhatIf::choose(int index)
{
    current_ = std::clamp(index, 0, std::max(0, int(scenarios_.found.size()) - 1));
    now_ = kept();
}

const Scenario& WhatIf::kept() const
{
    static const Scenario nothing;
    return scenarios_.found.empty() ? nothing : scenarios_.found[std::size_t(current_)].scenario;
}

const Scenario& WhatIf::base() const
{
    const QString parent = kept().inherits;
    if (!parent.isEmpty())
        for (const Found& found : scenarios_.found)
            if (found.scenario.id == parent)
                return found.scenario;
    return kept();
}

Scenario WhatIf::baseToRun() const
{
    return measuredAs(base(), now_);
}

bool WhatIf::differsFromBase() const
{
    const Scenario& from = base();
    Scenario comparable = measuredAs(now_, from);
    comparable.id = from.id;
    comparable.name = from.name;
    comparable.description = from.description;
    comparable.inherits = from.inherits;
    return comparable != from;
}

int WhatIf::leaveOutMissing()
{
    int gone = 0;
    const auto isMissing = [&](const QString& id) { return !id.isEmpty() && model_->byId(id) == nullptr; };
    gone += int(std::erase_if(now_.elements, [&](const auto& entry) { return isMissing(entry.first); }));
    gone += int(std::erase_if(now_.arrivals, [&](const auto& arrivals) { return isMissing(arrivals.startEvent); }));
    return gone;
}

QString WhatIf::suggestedName() const
{
    if (isInvented_)
        return kept().name;
    QStringList words;
    for (const Lever& lever : leversOf(base(), *model_)) {
        const double value = valueOf(lever, now_);
        if (leverText(lever, value) != leverText(lever, lever.base))
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
    Scenario written = now_;
    if (const Scenario* old = named(title)) {
        written.id = old->id;
        written.inherits = old->inherits;
        written.description = old->description;
    } else {
        written.id = unusedId(title);
        // Only what stands in the same file can be built upon.
        const bool isBeside
            = !isInvented_ && scenarios_.found[std::size_t(current_)].source == scenario::Source::Beside;
        written.inherits = !isBeside ? QString() : kept().inherits.isEmpty() ? kept().id : kept().inherits;
        written.description.clear();
    }
    written.name = title;
    scenario::saveScenario(path_, written, *model_);
    now_ = kept();
    load(model_, path_);
    for (std::size_t i = 0; i < scenarios_.found.size(); ++i)
        if (scenarios_.found[i].scenario.id == written.id)
            choose(int(i));
}

} // namespace millrace::app::simulation
