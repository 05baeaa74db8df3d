// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/staffing.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace millrace::optimization {

namespace {

constexpr int stridesOfRange = 10; // a stride is that part of a range, where that is more than one

} // namespace

Decision Decision::people(const QString& pool, int least, int most)
{
    return {Kind::People, pool, least, most};
}

Decision Decision::order(const QString& pool, std::vector<kernel::Discipline> orders)
{
    const int last = int(orders.size()) - 1;
    return {Kind::Order, pool, 0, last, std::move(orders)};
}

Decision Decision::shift(const QString& pool, std::vector<Shift> shifts)
{
    const int last = int(shifts.size()) - 1;
    return {Kind::Shift, pool, 0, last, {}, std::move(shifts)};
}

Decision Decision::batchSize(const QString& activity, int least, int most)
{
    return {Kind::BatchSize, activity, least, most};
}

int Decision::valueIn(const scenario::Scenario& scenario) const
{
    const scenario::Pool* pool = scenario.pool(id);
    switch (kind) {
    case Kind::People:
        return pool ? pool->capacity : least;
    case Kind::Order:
        for (std::size_t i = 0; pool && i < orders.size(); ++i)
            if (orders[i] == pool->discipline)
                return int(i);
        return 0;
    case Kind::Shift:
        return 0;
    case Kind::BatchSize:
        break;
    }
    const scenario::ElementInputs* inputs = scenario.element(id);
    return inputs && inputs->batch ? inputs->batch->size : least;
}

void Decision::apply(int value, scenario::Scenario& scenario) const
{
    if (kind == Kind::BatchSize) {
        const auto inputs = scenario.elements.find(id);
        if (inputs != scenario.elements.end() && inputs->second.batch)
            inputs->second.batch->size = value;
        return;
    }
    scenario::Pool* pool = scenario.pool(id);
    if (!pool)
        return;
    if (kind == Kind::Order) {
        pool->discipline = orders[std::size_t(value)];
    } else if (kind == Kind::Shift) {
        assign(shifts[std::size_t(value)], scenario, *pool);
    } else {
        pool->capacity = value;
        pool->tellAtMost(value);
    }
}

QString Decision::words(int value) const
{
    if (kind == Kind::Order)
        return kernel::nameOf(orders[std::size_t(value)]);
    if (kind == Kind::Shift)
        return shifts[std::size_t(value)].name;
    return QString::number(value);
}

Staffing staffingOf(const scenario::Scenario& scenario, const Decisions& decisions)
{
    Staffing staffing;
    for (const Decision& decision : decisions)
        staffing.push_back(decision.valueIn(scenario));
    return staffing;
}

scenario::Scenario staffed(scenario::Scenario scenario, const Decisions& decisions, const Staffing& staffing)
{
    assert(decisions.size() == staffing.size());
    for (std::size_t i = 0; i < decisions.size(); ++i)
        decisions[i].apply(staffing[i], scenario);
    return scenario;
}

Decisions peopleOf(const scenario::Scenario& scenario)
{
    Decisions decisions;
    for (const scenario::Pool& pool : scenario.pools)
        decisions.push_back(Decision::people(pool.id, pool.capacity, pool.capacity));
    return decisions;
}

StaffingSpace::StaffingSpace(Decisions decisions)
    : decisions_(std::move(decisions))
{
    for (std::size_t i = 0; i < decisions_.size(); ++i) {
        if (i == 0 || decisions_[i].isAmount())
            groups_.push_back({i, i});
        groups_.back().end = i + 1;
    }
}

double StaffingSpace::size() const
{
    double size = 1;
    for (const Decision& decision : decisions_)
        size *= double(decision.most) - decision.least + 1;
    return size;
}

bool StaffingSpace::contains(const Staffing& staffing) const
{
    return staffing.size() == decisions_.size() && nearest(staffing) == staffing;
}

Staffing StaffingSpace::nearest(Staffing staffing) const
{
    for (std::size_t i = 0; i < decisions_.size(); ++i)
        staffing[i] = std::clamp(staffing[i], decisions_[i].least, decisions_[i].most);
    return staffing;
}

Staffing StaffingSpace::between(double share) const
{
    Staffing staffing;
    for (const Decision& decision : decisions_)
        staffing.push_back(decision.isAmount()
                ? decision.least + int(std::lround(share * (decision.most - decision.least)))
                : decision.least);
    return staffing;
}

std::vector<Staffing> StaffingSpace::all() const
{
    std::vector<Staffing> all {Staffing()};
    for (const Decision& decision : decisions_) {
        std::vector<Staffing> longer;
        for (const Staffing& begun : all)
            for (int value = decision.least; value <= decision.most; ++value) {
                longer.push_back(begun);
                longer.back().push_back(value);
            }
        all = std::move(longer);
    }
    return all;
}

std::vector<int> StaffingSpace::otherValues(std::size_t decision, int value) const
{
    const Decision& of = decisions_[decision];
    std::vector<int> values;
    if (of.isAmount()) {
        values = {value - 1, value + 1};
        if (const int stride = (of.most - of.least) / stridesOfRange; stride > 1)
            values.insert(values.end(), {value - stride, value + stride});
        return values;
    }
    for (int other = of.least; other <= of.most; ++other)
        if (other != value)
            values.push_back(other);
    return values;
}

std::vector<Staffing> StaffingSpace::neighbours(const Staffing& staffing, bool exchanges) const
{
    std::vector<Staffing> found;
    const auto offer = [&](const Staffing& changed) {
        if (contains(changed))
            found.push_back(changed);
    };
    Staffing changed = staffing;
    for (std::size_t i = 0; i < decisions_.size(); ++i) {
        for (const int value : otherValues(i, staffing[i])) {
            changed[i] = value;
            offer(changed);
        }
        changed[i] = staffing[i];
    }
    const auto isOfPeople = [&](std::size_t i) { return decisions_[i].kind == Decision::Kind::People; };
    for (std::size_t from = 0; exchanges && from < decisions_.size(); ++from)
        for (std::size_t to = 0; to < decisions_.size(); ++to) {
            if (from == to || !isOfPeople(from) || !isOfPeople(to))
                continue;
            --changed[from];
            ++changed[to];
            offer(changed);
            changed[from] = staffing[from];
            changed[to] = staffing[to];
        }
    return found;
}

} // namespace millrace::optimization
