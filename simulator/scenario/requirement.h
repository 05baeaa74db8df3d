// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace millrace::scenario {

struct Pool;

/// Who does a piece of work, as a value: some of one pool, or several such together, or the first of several that can
/// be had. The simple case, of one pool, is the one that a default-made value is.
struct Requirement {
    enum class Kind : std::uint8_t {
        Units, ///< `quantity` of `pool`, each with all `skills`
        All, ///< all of `parts`
        Any, ///< the first of `parts` that is free, in their order
    };
    Kind kind = Kind::Units;
    QString pool {}; ///< id; empty: nobody
    int quantity = 1;
    QStringList skills {}; ///< none: whoever
    std::vector<Requirement> parts {};
    bool operator==(const Requirement&) const = default;

    static Requirement of(const QString& pool, int quantity = 1);
    static Requirement all(std::vector<Requirement> parts);
    static Requirement any(std::vector<Requirement> parts);
    bool isNobody() const { return kind == Kind::Units && pool.isEmpty(); }
    /// People of one pool, whoever they are.
    bool isSimple() const { return kind == Kind::Units && skills.isEmpty(); }
    bool names(const QString& poolId) const;
    /// What is left of it when there is no such pool: what needs it falls away, or nobody is left.
    Requirement without(const QString& poolId) const;
};

/// The units of a requirement, wherever they stand in it.
std::vector<const Requirement*> unitsOf(const Requirement& requirement);

/// The teams that a requirement may be met by, in order of preference, each of units alone: equal units of a pool are
/// added up. None where there are more than `mostTeams`.
inline constexpr std::size_t mostTeams = 64;
std::optional<std::vector<std::vector<Requirement>>> teamsOf(const Requirement& requirement);

/// As people write it: `2 nurses and (1 doctor or 1 senior)`, `1 nurse with surgery, x-ray`, `credit officers`. Pools
/// by their names, in quotes where they hold signs or `and`, `or`, `with`; by ids where two have the same name. Empty
/// for nobody.
QString toText(const Requirement& requirement, const std::vector<Pool>& pools);

/// A name as toText() writes it: in quotes where it would not be read as one name.
QString requirementWord(const QString& name);

struct ParsedRequirement {
    std::optional<Requirement> requirement;
    QString problem; ///< translated
    qsizetype at = 0; ///< where in the text it goes wrong
    bool isOfRoles = false; ///< what goes wrong is that too few have the roles that are asked for
};
/// Reads what toText() writes, ids as well, a number left out for 1 and names in any case. `and` binds more than `or`.
ParsedRequirement parseRequirement(const QString& text, const std::vector<Pool>& pools);

/// The same where only ids stand in the text, of whatever pools.
ParsedRequirement parseRequirementOfIds(const QString& text);

/// BPSim's expression: bpsim:getResource('id',2) and bpsim:orResource(...). Skills are left out: it has none.
QString toSelection(const Requirement& requirement);
/// Reads it, with `and`, `or` or the union `|` between, lists in brackets or without. Pool ids as they stand.
/// bpsim:getResourceByRoles(['r', 's'],2) becomes those of `pools` that have all these roles, which `roles` says by
/// pool, or people with skills of these names.
using Roles = std::map<QString, QStringList>;
ParsedRequirement parseSelection(
    const QString& expression, const std::vector<Pool>& pools = {}, const Roles& roles = {});

} // namespace millrace::scenario
