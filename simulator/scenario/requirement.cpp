// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/requirement.h"

#include "simulator/scenario/scenario.h"

#include <algorithm>

namespace millrace::scenario {

namespace {

using UnitsOfTeam = std::vector<Requirement>;

/// Parts of the same kind become one list, a list of one its only part.
Requirement joined(Requirement::Kind kind, std::vector<Requirement> parts)
{
    std::vector<Requirement> flat;
    for (Requirement& part : parts) {
        if (part.kind == kind)
            std::move(part.parts.begin(), part.parts.end(), std::back_inserter(flat));
        else
            flat.push_back(std::move(part));
    }
    if (flat.size() == 1)
        return std::move(flat.front());
    Requirement made;
    made.kind = kind;
    made.parts = std::move(flat);
    return made;
}

void addUnits(UnitsOfTeam& team, const Requirement& units)
{
    const auto same = std::find_if(team.begin(), team.end(),
        [&](const Requirement& one) { return one.pool == units.pool && one.skills == units.skills; });
    if (same == team.end())
        team.push_back(units);
    else
        same->quantity += units.quantity;
}

void collectUnits(const Requirement& requirement, std::vector<const Requirement*>& units)
{
    if (requirement.kind == Requirement::Kind::Units)
        units.push_back(&requirement);
    for (const Requirement& part : requirement.parts)
        collectUnits(part, units);
}

QString nameOf(const Requirement& units, const std::vector<Pool>& pools)
{
    const auto pool = std::find_if(pools.begin(), pools.end(), [&](const Pool& one) { return one.id == units.pool; });
    if (pool == pools.end() || pool->name.isEmpty() || (pool->name.contains(u'"') && pool->name.contains(u'\'')))
        return units.pool;
    const auto isOther = [&](const Pool& other) {
        return other.id != units.pool
            && (other.name.compare(pool->name, Qt::CaseInsensitive) == 0 || other.id == pool->name);
    };
    return std::any_of(pools.begin(), pools.end(), isOther) ? units.pool : pool->name;
}

} // namespace

Requirement Requirement::of(const QString& pool, int quantity)
{
    Requirement made;
    made.pool = pool;
    made.quantity = quantity;
    return made;
}

Requirement Requirement::all(std::vector<Requirement> parts)
{
    return joined(Requirement::Kind::All, std::move(parts));
}

Requirement Requirement::any(std::vector<Requirement> parts)
{
    return joined(Requirement::Kind::Any, std::move(parts));
}

bool Requirement::names(const QString& poolId) const
{
    const auto units = unitsOf(*this);
    return std::any_of(units.begin(), units.end(), [&](const Requirement* one) { return one->pool == poolId; });
}

Requirement Requirement::without(const QString& poolId) const
{
    if (kind == Requirement::Kind::Units)
        return pool == poolId ? Requirement() : *this;
    std::vector<Requirement> left;
    for (const Requirement& part : parts) {
        Requirement kept = part.without(poolId);
        if (!kept.isNobody())
            left.push_back(std::move(kept));
    }
    return left.empty() ? Requirement() : joined(kind, std::move(left));
}

std::vector<const Requirement*> unitsOf(const Requirement& requirement)
{
    std::vector<const Requirement*> units;
    collectUnits(requirement, units);
    return units;
}

std::optional<std::vector<UnitsOfTeam>> teamsOf(const Requirement& requirement)
{
    if (requirement.kind == Requirement::Kind::Units)
        return std::vector<UnitsOfTeam> {{requirement}};
    std::vector<UnitsOfTeam> teams;
    if (requirement.kind == Requirement::Kind::All)
        teams.emplace_back();
    for (const Requirement& part : requirement.parts) {
        const auto inner = teamsOf(part);
        if (!inner)
            return std::nullopt;
        if (requirement.kind == Requirement::Kind::Any) {
            teams.insert(teams.end(), inner->begin(), inner->end());
        } else {
            std::vector<UnitsOfTeam> longer;
            for (const UnitsOfTeam& begun : teams)
                for (const UnitsOfTeam& more : *inner) {
                    longer.push_back(begun);
                    for (const Requirement& units : more)
                        addUnits(longer.back(), units);
                    if (longer.size() > mostTeams)
                        return std::nullopt;
                }
            teams = std::move(longer);
        }
        if (teams.size() > mostTeams)
            return std::nullopt;
    }
    return teams;
}

QString toText(const Requirement& requirement, const std::vector<Pool>& pools)
{
    if (requirement.isNobody())
        return {};
    if (requirement.kind == Requirement::Kind::Units) {
        QString text
            = QString::number(requirement.quantity) + QLatin1Char(' ') + requirementWord(nameOf(requirement, pools));
        for (const QString& skill : requirement.skills)
            text += (skill == requirement.skills.front() ? QStringLiteral(" with ") : QStringLiteral(", "))
                + requirementWord(skill);
        return text;
    }
    QStringList parts;
    for (const Requirement& part : requirement.parts) {
        const QString text = toText(part, pools);
        parts << (part.kind == Requirement::Kind::Units ? text : QStringLiteral("(%1)").arg(text));
    }
    return parts.join(requirement.kind == Requirement::Kind::All ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

QString toSelection(const Requirement& requirement)
{
    if (requirement.isNobody())
        return {};
    if (requirement.kind == Requirement::Kind::Units) {
        const QChar quote = requirement.pool.contains(QLatin1Char('\'')) ? u'"' : u'\'';
        return QStringLiteral("bpsim:getResource(%1%2%1,%3)")
            .arg(quote)
            .arg(requirement.pool)
            .arg(requirement.quantity);
    }
    QStringList parts;
    for (const Requirement& part : requirement.parts)
        parts << toSelection(part);
    return requirement.kind == Requirement::Kind::All
        ? parts.join(QStringLiteral(" and "))
        : QStringLiteral("bpsim:orResource(%1)").arg(parts.join(QLatin1Char(',')));
}

} // namespace millrace::scenario
