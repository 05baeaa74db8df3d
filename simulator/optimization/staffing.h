// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/discipline.h"
#include "simulator/optimization/shift.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace millrace::optimization {

/// One thing that is decided: a whole number in a range, and what it makes of a scenario. A further kind of decision is
/// a further value of Kind and its rows in valueIn(), apply() and words(): the search knows ranges alone.
struct Decision {
    enum class Kind : std::uint8_t {
        People, ///< of a pool
        Order, ///< of a pool's queue: an index into `orders`, of which the first is the scenario's
        Shift, ///< of a pool's people: an index into `shifts`, of which the first changes nothing
        BatchSize, ///< of an activity
    };
    Kind kind = Kind::People;
    QString id; ///< of the pool or activity
    int least = 1;
    int most = 1;
    std::vector<kernel::Discipline> orders {};
    std::vector<Shift> shifts {};

    static Decision people(const QString& pool, int least, int most);
    static Decision order(const QString& pool, std::vector<kernel::Discipline> orders); ///< one at least
    static Decision shift(const QString& pool, std::vector<Shift> shifts); ///< one at least
    static Decision batchSize(const QString& activity, int least, int most);

    bool isFixed() const { return least == most; }
    /// More and fewer mean something; else it is one of a list, in no order.
    bool isAmount() const { return kind == Kind::People || kind == Kind::BatchSize; }
    /// The work that comes for people, over what they can do, does not follow from their number any more.
    bool changesLoad() const { return !isFixed() && (kind == Kind::Shift || kind == Kind::BatchSize); }
    /// What the scenario has; an amount may be out of the range.
    int valueIn(const scenario::Scenario& scenario) const;
    void apply(int value, scenario::Scenario& scenario) const;
    QString words(int value) const; ///< "7", "oldest case first", "1 h earlier"
};

/// A value for each decision; those of one pool or activity stand together, the amount first.
using Staffing = std::vector<int>;
using Decisions = std::vector<Decision>;

/// What the scenario has of them.
Staffing staffingOf(const scenario::Scenario& scenario, const Decisions& decisions);
/// The scenario with that staffing: a point of a front becomes a scenario by it. `scenario` is that which the decisions
/// were made for.
scenario::Scenario staffed(scenario::Scenario scenario, const Decisions& decisions, const Staffing& staffing);
/// Nothing but how many people each pool has, in their order; fixed.
Decisions peopleOf(const scenario::Scenario& scenario);

/// All staffings that keep to the ranges: what is searched.
class StaffingSpace {
public:
    /// Decisions of one pool or activity, which vary together: from `first` up to `end`.
    struct Group {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    explicit StaffingSpace(Decisions decisions);

    const Decisions& decisions() const { return decisions_; }
    const std::vector<Group>& groups() const { return groups_; }
    double size() const; ///< how many there are; may be more than any integer holds
    bool contains(const Staffing& staffing) const;
    /// The nearest one that keeps to the ranges.
    Staffing nearest(Staffing staffing) const;
    /// From the least of everybody (0) to the most (1).
    Staffing between(double share) const;
    /// All of them: ask size() before.
    std::vector<Staffing> all() const;
    /// Those a step away: one more or fewer of an amount (and a longer stride where the range is long), another of a
    /// list; one person moved from a pool to another where `exchanges` says so.
    std::vector<Staffing> neighbours(const Staffing& staffing, bool exchanges) const;

private:
    std::vector<int> otherValues(std::size_t decision, int value) const;

    Decisions decisions_;
    std::vector<Group> groups_;
};

} // namespace millrace::optimization
