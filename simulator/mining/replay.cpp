// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/replay.h"

#include "simulator/mining/token_net.h"

#include <QString>
#include <algorithm>
#include <optional>
#include <tuple>

namespace millrace::mining {

using execution::NodeIndex;
using execution::none;
using log::ActivityInstance;

namespace {

constexpr std::size_t mostMarkings = 5'000; // of one search
constexpr std::size_t mostTokens = 200;
constexpr std::size_t mostRemembered = 200'000; // searches

std::string simplified(const std::string& name)
{
    return QString::fromStdString(name).simplified().toStdString();
}

/// Searches what silent steps lead to, and remembers: cases go the same ways.
class Player {
public:
    struct Way {
        std::int32_t marking = -1; ///< -1: there is none
        NodeIndex node = none; ///< that is carried out
        std::vector<std::int32_t> marks;
    };

    explicit Player(TokenNet net)
        : net_(std::move(net))
    {
        initial_ = numberOf(net_.initial());
    }

    const TokenNet& net() const { return net_; }
    std::int32_t initial() const { return initial_; }

    /// To one of these activities, and through it.
    const Way& toActivity(std::int32_t marking, const std::vector<NodeIndex>& nodes)
    {
        return remembered({marking, nodes.front(), std::int32_t(nodes.size())}, [&] {
            return search(marking, [&](const Marking& at) -> std::optional<Way> {
                for (const NodeIndex node : nodes)
                    if (net_.allows(at, node))
                        return Way {numberOf(net_.visit(at, node)), node, {}};
                return std::nullopt;
            });
        });
    }

    /// Until no token is left.
    const Way& toEnd(std::int32_t marking)
    {
        return remembered({marking, none, 0}, [&] {
            return search(marking, [&](const Marking& at) -> std::optional<Way> {
                return at.empty() ? std::optional(Way {numberOf(at), none, {}}) : std::nullopt;
            });
        });
    }

private:
    using Key = std::tuple<std::int32_t, NodeIndex, std::int32_t>; // candidates of a name always are the same

    template <class Search> const Way& remembered(const Key& key, Search search)
    {
        if (const auto found = ways_.find(key); found != ways_.end())
            return found->second;
        if (ways_.size() >= mostRemembered)
            ways_.clear();
        return ways_.emplace(key, search()).first->second;
    }

    std::int32_t numberOf(const Marking& marking)
    {
        const auto [entry, isNew] = numbers_.try_emplace(marking, std::int32_t(markings_.size()));
        if (isNew)
            markings_.push_back(marking);
        return entry->second;
    }

    /// Breadth first: the way with the fewest steps.
    template <class Goal> Way search(std::int32_t from, Goal goal)
    {
        struct Reached {
            Marking marking;
            std::size_t before;
            std::vector<std::int32_t> marks;
        };
        std::vector<Reached> reached {{markings_[std::size_t(from)], 0, {}}};
        std::map<Marking, bool> known {{reached.front().marking, true}};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            if (std::optional<Way> way = goal(reached[at].marking)) {
                for (std::size_t back = at; back > 0; back = reached[back].before)
                    way->marks.insert(way->marks.end(), reached[back].marks.begin(), reached[back].marks.end());
                return *way;
            }
            for (SilentStep& step : net_.steps(reached[at].marking)) {
                if (step.marking.size() > mostTokens || reached.size() >= mostMarkings)
                    continue;
                if (known.emplace(step.marking, true).second)
                    reached.push_back({std::move(step.marking), at, std::move(step.marks)});
            }
        }
        return {};
    }

    TokenNet net_;
    std::int32_t initial_ = 0;
    std::vector<Marking> markings_;
    std::map<Marking, std::int32_t> numbers_;
    std::map<Key, Way> ways_;
};

/// One case on its way.
struct Played {
    Replayed::Outcome outcome = Replayed::Outcome::Deviates;
    std::vector<NodeIndex> nodes;
    std::vector<std::int32_t> marks;
    std::vector<std::pair<std::size_t, std::int32_t>> marksBefore; ///< of each execution
    std::int32_t deviation = -1; ///< activity of the log
};

Played played(Player& player, const ActivityNames& names, const log::LoggedCase& one)
{
    Played made;
    made.nodes.assign(one.instances.size(), none);
    std::int32_t marking = player.initial();
    for (std::size_t i = 0; i < one.instances.size(); ++i) {
        const auto& nodes = names.nodesOf(one.instances[i]);
        if (nodes.empty())
            continue;
        const Player::Way& way = player.toActivity(marking, nodes);
        if (way.marking < 0) {
            made.deviation = one.instances[i].activity;
            return made;
        }
        marking = way.marking;
        made.nodes[i] = way.node;
        made.marks.insert(made.marks.end(), way.marks.begin(), way.marks.end());
        for (const std::int32_t mark : way.marks)
            made.marksBefore.emplace_back(i, mark);
    }
    const Player::Way& end = player.toEnd(marking);
    made.outcome = end.marking < 0 ? Replayed::Outcome::Open : Replayed::Outcome::Fits;
    made.marks.insert(made.marks.end(), end.marks.begin(), end.marks.end());
    return made;
}

} // namespace

ActivityNames::ActivityNames(const execution::Program& program, const log::ActivityLog& log)
    : byActivity_(log.activities.size())
    , byElement_(log.elements.size())
    , isLogged_(program.nodes.size())
{
    std::map<std::string, Found> byName;
    std::map<std::string, Found> byId;
    for (NodeIndex index = 0; index < NodeIndex(program.nodes.size()); ++index) {
        const auto& node = program.nodes[std::size_t(index)];
        if (!execution::isActivity(node.kind))
            continue;
        for (Found* found :
            {&byName[simplified(program.title(index))], &byId[program.elements[std::size_t(index)].id]}) {
            if (node.ownScope != none)
                found->isContainer = true;
            else
                found->nodes.push_back(index);
        }
    }
    for (std::size_t i = 0; i < log.elements.size(); ++i)
        if (const auto found = byId.find(log.elements[i]); found != byId.end())
            byElement_[i] = found->second;
    for (std::size_t i = 0; i < log.activities.size(); ++i) {
        const std::string name = simplified(log.activities[i]);
        auto found = byName.find(name);
        if (found == byName.end() && (found = byId.find(name)) == byId.end())
            continue;
        byActivity_[i] = found->second;
    }
    for (const log::LoggedCase& one : log.cases)
        for (const ActivityInstance& instance : one.instances) {
            for (const NodeIndex node : nodesOf(instance))
                isLogged_[std::size_t(node)] = true;
            if (nodesOf(instance).empty() && !isContainer(instance))
                ++unknown_[instance.activity];
        }
}

const std::vector<NodeIndex>& ActivityNames::nodesOf(const ActivityInstance& instance) const
{
    if (instance.element >= 0 && !byElement_[std::size_t(instance.element)].nodes.empty())
        return byElement_[std::size_t(instance.element)].nodes;
    return byActivity_[std::size_t(instance.activity)].nodes;
}

bool ActivityNames::isContainer(const ActivityInstance& instance) const
{
    return (instance.element >= 0 && byElement_[std::size_t(instance.element)].isContainer)
        || byActivity_[std::size_t(instance.activity)].isContainer;
}

std::int64_t Replayed::count(Outcome outcome) const
{
    return std::count(outcomes.begin(), outcomes.end(), outcome);
}

Replayed replay(const execution::Program& program, const ActivityNames& names, const log::ActivityLog& log,
    const std::stop_token& stop)
{
    const auto nodeCount = NodeIndex(program.nodes.size());
    std::vector<bool> isVisible(program.nodes.size());
    for (NodeIndex node = 0; node < nodeCount; ++node)
        isVisible[std::size_t(node)] = names.isLogged(node);
    Player player(TokenNet(program, std::move(isVisible)));
    Replayed made;
    made.flows.resize(program.flows.size());
    made.visits.resize(program.nodes.size());
    const auto nodeOf = [&](std::int32_t mark) { return mark - player.net().nodeMark(0); };
    for (const log::LoggedCase& one : log.cases) {
        if (stop.stop_requested())
            break;
        Played result = played(player, names, one);
        NodeIndex start = none;
        for (const std::int32_t mark : result.marks) {
            const NodeIndex node = nodeOf(mark);
            if (node >= 0 && program.nodes[std::size_t(node)].kind == execution::NodeKind::StartEvent)
                start = node;
            if (result.outcome == Replayed::Outcome::Deviates)
                continue;
            ++(node >= 0 ? made.visits[std::size_t(node)] : made.flows[std::size_t(mark)]);
        }
        if (result.outcome == Replayed::Outcome::Deviates) {
            ++made.deviations[result.deviation];
        } else {
            for (const NodeIndex node : result.nodes)
                if (node != none)
                    ++made.visits[std::size_t(node)];
            for (const auto& [instance, mark] : result.marksBefore)
                if (nodeOf(mark) >= 0
                    && program.nodes[std::size_t(nodeOf(mark))].kind == execution::NodeKind::IntermediateCatchEvent)
                    made.passed.push_back({made.outcomes.size(), instance, nodeOf(mark)});
        }
        for (std::size_t i = 0; i < one.instances.size(); ++i) // behind a deviation a name may do
            if (const auto& nodes = names.nodesOf(one.instances[i]); result.nodes[i] == none && nodes.size() == 1)
                result.nodes[i] = nodes.front();
        made.outcomes.push_back(result.outcome);
        made.starts.push_back(start);
        made.nodes.push_back(std::move(result.nodes));
    }
    return made;
}

} // namespace millrace::mining
