// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/drawn_inputs.h"

#include "simulator/kernel/random_streams.h"
#include "simulator/scenario/scaling.h"

#include <algorithm>
#include <cmath>

namespace millrace::run {

using scenario::NumberOf;
using scenario::Scenario;

namespace {

constexpr double leastFactor = 1e-9; // a time or a rate of nothing has no distribution

std::optional<double>* shareOf(Scenario& scenario, const std::string& flow)
{
    const auto found = scenario.elements.find(QString::fromStdString(flow));
    return found == scenario.elements.end() ? nullptr : &found->second.probability;
}

class Drawing {
public:
    Drawing(const Scenario& scenario, const execution::Program& program)
        : nominal_(scenario)
        , program_(program)
        , drawn_(scenario)
    { }

    Scenario run(std::uint64_t seed, std::uint32_t replication)
    {
        for (const auto& [key, range] : nominal_.ranges) {
            const auto& [id, of] = key;
            if (!range.isSound() || !scenario::rangedValue(nominal_, id, of))
                continue;
            const std::string purpose = "range." + toWord(of).toStdString();
            const kernel::Stream stream(seed, replication, kernel::elementKey(id.toStdString(), purpose));
            apply(id, of, range.factor(stream.at(0).uniform01(0)));
        }
        for (const execution::Node& node : program_.nodes)
            if (node.kind == execution::NodeKind::ExclusiveGateway
                || node.kind == execution::NodeKind::EventBasedGateway)
                balance(node);
        return std::move(drawn_);
    }

private:
    void apply(const QString& id, NumberOf of, double factor)
    {
        const double ofTime = std::max(leastFactor, factor);
        scenario::Pool* pool = drawn_.pool(id);
        switch (of) {
        case NumberOf::Duration:
            scenario::scale(drawn_.elements[id], scenario::durationField, ofTime);
            break;
        case NumberOf::Wait:
            scenario::scale(drawn_.elements[id], scenario::waitField, ofTime);
            break;
        case NumberOf::Share: {
            double& share = *drawn_.elements[id].probability;
            share = std::min(1.0, share * factor);
            break;
        }
        case NumberOf::FixedCost:
            drawn_.elements[id].fixedCost *= factor;
            break;
        case NumberOf::HourlyCost:
            (pool ? pool->costPerHour : drawn_.elements[id].costPerHour) *= factor;
            break;
        case NumberOf::Capacity:
            pool->capacity = std::max(fewestFor(id), int(std::lround(pool->capacity * factor)));
            break;
        case NumberOf::Interval: {
            auto& interval = std::ranges::find(drawn_.arrivals, id, &scenario::Arrivals::startEvent)->interval;
            interval = scenario::scaled(interval, ofTime);
            break;
        }
        }
    }

    int fewestFor(const QString& pool) const
    {
        int fewest = std::max(1, nominal_.pool(pool)->told());
        for (const auto& [id, inputs] : nominal_.elements)
            for (const scenario::Requirement* units : scenario::unitsOf(inputs.staff))
                if (units->pool == pool)
                    fewest = std::max(fewest, units->quantity);
        return fewest;
    }

    bool isRanged(const std::string& flow) const
    {
        return nominal_.ranges.contains({QString::fromStdString(flow), NumberOf::Share});
    }

    /// Ways out of which one takes exactly one: the shares of those without a range take up what the drawn ones leave.
    void balance(const execution::Node& node)
    {
        double before = 0; // of those with a range
        double after = 0;
        std::vector<double*> ranged, others;
        for (const execution::Flow& flow : program_.outgoing(node)) {
            const std::string& id = program_.elements[std::size_t(flow.element)].id;
            std::optional<double>* share = shareOf(drawn_, id);
            if (!share || !*share)
                continue;
            (isRanged(id) ? ranged : others).push_back(&**share);
            if (!isRanged(id))
                continue;
            before += *nominal_.element(QString::fromStdString(id))->probability;
            after += **share;
        }
        if (ranged.empty())
            return;
        const double most = std::max(1.0, after); // all others together cannot have less than nothing
        for (double* share : ranged)
            *share /= most;
        const double left = before < 1 ? std::max(0.0, 1 - after / most) / (1 - before) : 1;
        for (double* share : others)
            *share *= left;
    }

    const Scenario& nominal_;
    const execution::Program& program_;
    Scenario drawn_;
};

} // namespace

Scenario drawnInputs(
    const Scenario& scenario, const execution::Program& program, std::uint64_t seed, std::uint32_t replication)
{
    return Drawing(scenario, program).run(seed, replication);
}

} // namespace millrace::run
