// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/assumed_staff.h"

#include "simulator/scenario/teams.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::run {

namespace {

struct StaffWords {
    Q_DECLARE_TR_FUNCTIONS(AssumedStaff)
};

constexpr double busyAtMost = 0.8;
constexpr double mostPeople = 10'000; ///< of a lane: what needs more is no draft's work

QString unusedName(const std::vector<scenario::Pool>& pools, const QString& wanted)
{
    QString name = wanted;
    const auto isUsed = [&](const scenario::Pool& pool) { return pool.name == name; };
    for (int number = 2; std::ranges::any_of(pools, isUsed); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

/// A person in each lane of the process that is simulated, or in its pool on the diagram where that has none.
AssumedStaff oneEach(const metamodel::Tree& model, const execution::Program& program)
{
    AssumedStaff staff;
    for (const scenario::ShownTeam& team : scenario::shownTeams(model)) {
        if (team.id.isEmpty())
            continue;
        QStringList done = team.activities;
        done.removeIf([&](const QString& activity) {
            return activity.isEmpty() || program.elementById(activity.toStdString()) == execution::none;
        });
        if (done.isEmpty())
            continue;
        staff.areLanes = team.isLane;
        staff.pools.push_back({team.id, unusedName(staff.pools, team.name), 1, 0, {}});
        for (const QString& activity : done)
            staff.doneBy[activity] = team.id;
    }
    return staff;
}

/// Whether that could be told.
bool takeEnough(AssumedStaff& staff, const Model& model, const scenario::Scenario& basis)
{
    const Simulation simulation(*model.tree, staffed(basis, &staff), QString(), model.decisions);
    const auto work = simulation.canRun() ? simulation.offeredWork() : std::nullopt;
    if (!work || work->size() < staff.pools.size())
        return false;
    for (std::size_t i = 0; i < staff.pools.size(); ++i)
        if (std::isfinite((*work)[i]))
            staff.pools[i].capacity = int(std::clamp(std::ceil((*work)[i] / busyAtMost - 1e-9), 1.0, mostPeople));
    return true;
}

QString wordsOf(const AssumedStaff& staff, bool isOfWork, const QString& basis)
{
    QStringList pools;
    for (const scenario::Pool& pool : staff.pools)
        pools << QStringLiteral("%1 %2").arg(pool.name).arg(pool.capacity);
    const QString all = pools.join(QStringLiteral(", "));
    if (!staff.areLanes && !isOfWork)
        return StaffWords::tr("Who works is not said, so it is one person around the clock: %1.").arg(all);
    if (!staff.areLanes)
        return StaffWords::tr("Who works is not said, so the whole process is done by as many people around the clock "
                              "as the work keeps busy for at most 80 % of their time: %1.")
            .arg(all);
    if (!isOfWork)
        return StaffWords::tr("Who works is not said, so each lane is one person around the clock: %1.").arg(all);
    if (basis.isEmpty())
        return StaffWords::tr("Who works is not said, so each lane is a pool around the clock, of as many people as "
                              "the work keeps busy for at most 80 % of their time: %1.")
            .arg(all);
    return StaffWords::tr("Who works is not said, so each lane is a pool around the clock, of as many people as the "
                          "work of “%2” keeps busy for at most 80 % of their time: %1.")
        .arg(all, basis);
}

} // namespace

std::shared_ptr<const AssumedStaff> assumedStaff(
    const Model& model, const scenario::Scenario& basis, std::span<const scenario::Found> all)
{
    if (!model || scenario::namesPeople(basis)
        || std::ranges::any_of(all, [](const scenario::Found& one) { return scenario::namesPeople(one.scenario); }))
        return nullptr;
    if (scenario::shownTeams(*model.tree).empty())
        return nullptr; // which spares compiling it
    const Simulation bare(*model.tree, basis, QString(), model.decisions);
    if (!bare.canRun())
        return nullptr;
    AssumedStaff staff = oneEach(*model.tree, bare.program());
    if (staff.pools.empty())
        return nullptr;
    const bool isOfWork = takeEnough(staff, model, basis);
    staff.words = wordsOf(staff, isOfWork, basis.title());
    return std::make_shared<const AssumedStaff>(std::move(staff));
}

scenario::Scenario staffed(scenario::Scenario scenario, const AssumedStaff* staff)
{
    if (!staff || scenario::namesPeople(scenario))
        return scenario;
    scenario.pools = staff->pools;
    for (const auto& [activity, pool] : staff->doneBy)
        scenario.elements[activity].staff = scenario::Requirement::of(pool);
    return scenario;
}

} // namespace millrace::run
