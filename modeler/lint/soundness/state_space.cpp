// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/state_space.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace millrace::lint {

using metamodel::Key;

namespace {

using State = std::vector<std::uint64_t>; ///< a bit for each edge: a token is on it

struct StateHash {
    std::size_t operator()(const State& state) const
    {
        std::uint64_t hash = 1469598103934665603ULL; // FNV-1a over words
        for (const std::uint64_t word : state)
            hash = (hash ^ word) * 1099511628211ULL ^ (word >> 29);
        return static_cast<std::size_t>(hash);
    }
};

constexpr std::size_t mostEdges = 4096;
constexpr std::size_t mostOptions = 64; ///< of one node: six ways that may be taken or not

class Explorer {
public:
    Explorer(const Net& net, std::size_t most)
        : net_(net)
        , most_(most)
    { }

    Explored run()
    {
        if (!number()) {
            explored_.isWhole = false;
            return std::move(explored_);
        }
        State begin(words_, 0);
        states_.push_back({begin, -1, -1});
        fireBeginning();
        for (std::size_t i = 1; i < states_.size(); ++i) {
            expand(i);
            if (states_.size() > most_) {
                explored_.isWhole = false;
                break;
            }
        }
        if (explored_.isWhole && explored_.twice.empty()) {
            findEndless();
            findNeverReached();
        }
        return std::move(explored_);
    }

private:
    struct Seen {
        State state;
        int before; ///< state
        int fired; ///< node
    };
    const Net::Node& at(int node) const { return net_.nodes[static_cast<std::size_t>(node)]; }
    const Net::Edge& edge(int index) const { return net_.edges[static_cast<std::size_t>(index)]; }
    bool has(const State& state, int index) const
    {
        const auto bit = static_cast<std::size_t>(bit_[static_cast<std::size_t>(index)]);
        return (state[bit / 64] >> (bit % 64) & 1U) != 0;
    }
    void put(State& state, int index, bool on) const
    {
        const auto bit = static_cast<std::size_t>(bit_[static_cast<std::size_t>(index)]);
        const std::uint64_t mask = std::uint64_t {1} << (bit % 64);
        state[bit / 64] = on ? state[bit / 64] | mask : state[bit / 64] & ~mask;
    }

    /// Numbers the edges that are left, and lists what each node can do.
    bool number()
    {
        bit_.assign(net_.edges.size(), -1);
        int count = 0;
        for (std::size_t i = 0; i < net_.edges.size(); ++i)
            if (net_.edges[i].from >= 0)
                bit_[i] = count++;
        words_ = (static_cast<std::size_t>(count) + 63) / 64;
        options_.resize(net_.nodes.size());
        for (std::size_t i = 0; i < net_.nodes.size(); ++i) {
            if (i > 0 && net_.nodes[i].in.empty())
                continue;
            nodes_.push_back(static_cast<int>(i));
            if (!listOptions(static_cast<int>(i)))
                return false;
        }
        fired_.assign(net_.nodes.size(), false);
        return static_cast<std::size_t>(count) <= mostEdges;
    }

    bool listOptions(int node)
    {
        std::vector<int> always, choices, maybes, fallbacks;
        for (const int out : at(node).out)
            (edge(out).way == Net::Way::Always          ? always
                    : edge(out).way == Net::Way::Choice ? choices
                    : edge(out).way == Net::Way::Maybe  ? maybes
                                                        : fallbacks)
                .push_back(out);
        if (maybes.size() > 6 || (std::max<std::size_t>(choices.size(), 1) << maybes.size()) > mostOptions * 4)
            return false;
        const bool mustTakeOne = always.empty() && choices.empty() && fallbacks.empty() && !maybes.empty();
        const std::size_t subsets = std::size_t {1} << maybes.size();
        for (std::size_t choice = 0; choice < std::max<std::size_t>(choices.size(), 1); ++choice)
            for (std::size_t subset = mustTakeOne ? 1 : 0; subset < subsets; ++subset) {
                auto taken = always;
                if (!choices.empty())
                    taken.push_back(choices[choice]);
                for (std::size_t i = 0; i < maybes.size(); ++i)
                    if ((subset >> i & 1U) != 0)
                        taken.push_back(maybes[i]);
                if (subset == 0)
                    taken.insert(taken.end(), fallbacks.begin(), fallbacks.end());
                options_[static_cast<std::size_t>(node)].push_back(std::move(taken));
            }
        return true;
    }

    void fireBeginning()
    {
        const State nothing = states_.front().state;
        for (const auto& option : options_.front())
            add(nothing, option, 0, 0);
    }

    void expand(std::size_t index)
    {
        bool goesOn = false;
        for (const int node : nodes_) {
            if (node == 0)
                continue;
            const State state = states_[index].state; // a copy: the list grows
            if (at(node).join == Net::Join::Any) {
                for (const int in : at(node).in)
                    if (has(state, in)) {
                        goesOn = true;
                        State rest = state;
                        put(rest, in, false);
                        fire(rest, node, static_cast<int>(index));
                    }
            } else if (isReady(state, node)) {
                goesOn = true;
                State rest = state;
                for (const int in : at(node).in)
                    put(rest, in, false);
                fire(rest, node, static_cast<int>(index));
            }
        }
        const State& state = states_[index].state;
        const bool isEmpty = std::all_of(state.begin(), state.end(), [](auto word) { return word == 0; });
        if (!isEmpty && !goesOn)
            reportStuck(index);
    }

    bool isReady(const State& state, int node)
    {
        const auto& in = at(node).in;
        if (at(node).join == Net::Join::All)
            return std::all_of(in.begin(), in.end(), [&](int each) { return has(state, each); });
        if (std::none_of(in.begin(), in.end(), [&](int each) { return has(state, each); }))
            return false;
        // BPMN 2.0.2, 13.4.3: a token elsewhere holds it up when it can come to an empty way in, and to no taken one.
        const auto& reaches = reachesOf(node);
        State taken(words_, 0), empty(words_, 0);
        for (std::size_t i = 0; i < in.size(); ++i)
            for (std::size_t word = 0; word < words_; ++word)
                (has(state, in[i]) ? taken : empty)[word] |= reaches[i][word];
        State others = state;
        for (const int each : in)
            put(others, each, false);
        for (std::size_t word = 0; word < words_; ++word)
            if ((others[word] & empty[word] & ~taken[word]) != 0)
                return false;
        return true;
    }

    /// For each way into a waiting join: the edges from which it can be reached without passing the join.
    const std::vector<State>& reachesOf(int node)
    {
        auto& all = reaches_[node];
        if (!all.empty())
            return all;
        for (const int in : at(node).in) {
            State reached(words_, 0);
            std::vector<int> work {in};
            put(reached, in, true);
            while (!work.empty()) {
                const int from = edge(work.back()).from;
                work.pop_back();
                if (from == node)
                    continue;
                for (const int before : at(from).in)
                    if (!has(reached, before)) {
                        put(reached, before, true);
                        work.push_back(before);
                    }
            }
            all.push_back(std::move(reached));
        }
        return all;
    }

    void fire(const State& rest, int node, int before)
    {
        fired_[static_cast<std::size_t>(node)] = true;
        if (at(node).isFinal) {
            add(State(words_, 0), {}, node, before);
            return;
        }
        for (const auto& option : options_[static_cast<std::size_t>(node)])
            add(rest, option, node, before);
    }

    void add(const State& rest, const std::vector<int>& option, int node, int before)
    {
        State next = rest;
        for (const int out : option) {
            const Net::Node& target = at(edge(out).to);
            bool isTwice = has(next, out) && !edge(out).isSide;
            if (target.join == Net::Join::Any && !target.isFinal && !target.isSide
                && !target.out.empty()) // an end only takes tokens
                for (const int other : target.in)
                    isTwice |= has(next, other) && !(other == out && edge(out).isSide);
            if (isTwice) {
                report(explored_.twice, target.key, pathTo(before, out));
                return;
            }
            put(next, out, true);
        }
        const auto [known, isNew] = known_.try_emplace(next, static_cast<int>(states_.size()));
        if (isNew)
            states_.push_back({next, before, node});
        followers_.emplace_back(before, known->second);
    }

    static void report(std::vector<Explored::Trouble>& list, Key at, std::vector<Key> path)
    {
        const bool isKnown
            = std::any_of(list.begin(), list.end(), [&](const Explored::Trouble& each) { return each.at == at; });
        if (!isKnown)
            list.push_back({at, std::move(path)});
    }

    void reportStuck(std::size_t index)
    {
        const State& state = states_[index].state;
        for (const int node : nodes_) {
            const auto& in = at(node).in;
            if (node != 0 && std::any_of(in.begin(), in.end(), [&](int each) { return has(state, each); }))
                report(explored_.stuck, at(node).key, pathTo(static_cast<int>(index), -1));
        }
    }

    /// What was passed on the way to a state, then along one more edge.
    std::vector<Key> pathTo(int index, int last) const
    {
        std::vector<int> chain;
        for (int i = index; i > 0; i = states_[static_cast<std::size_t>(i)].before)
            chain.push_back(i);
        std::vector<Key> path;
        std::set<Key> seen;
        const auto take = [&](Key key) {
            if (key != metamodel::noKey && seen.insert(key).second)
                path.push_back(key);
        };
        const State none(words_, 0);
        for (auto i = chain.rbegin(); i != chain.rend(); ++i) {
            const Seen& here = states_[static_cast<std::size_t>(*i)];
            const State& before = here.before > 0 ? states_[static_cast<std::size_t>(here.before)].state : none;
            take(at(here.fired).key);
            for (const int out : at(here.fired).out)
                if (has(here.state, out) && !has(before, out))
                    for (const Key key : edge(out).via)
                        take(key);
        }
        if (last >= 0) {
            take(at(edge(last).from).key);
            for (const Key key : edge(last).via)
                take(key);
        }
        return path;
    }

    /// States that go on and on, and lead neither to an end nor to a place where a case is stuck.
    void findEndless()
    {
        std::vector<std::vector<int>> before(states_.size());
        std::vector<bool> hasFollower(states_.size(), false);
        for (const auto& [from, to] : followers_) {
            before[static_cast<std::size_t>(to)].push_back(from);
            hasFollower[static_cast<std::size_t>(from)] = true;
        }
        std::vector<bool> ends(states_.size(), false);
        std::vector<int> work;
        for (std::size_t i = 1; i < states_.size(); ++i)
            if (!hasFollower[i]) { // complete, or stuck and reported
                ends[i] = true;
                work.push_back(static_cast<int>(i));
            }
        while (!work.empty()) {
            const int state = work.back();
            work.pop_back();
            for (const int each : before[static_cast<std::size_t>(state)])
                if (!ends[static_cast<std::size_t>(each)]) {
                    ends[static_cast<std::size_t>(each)] = true;
                    work.push_back(each);
                }
        }
        for (std::size_t i = 1; i < states_.size(); ++i)
            if (!ends[i]) {
                report(explored_.endless, at(states_[i].fired).key, pathTo(static_cast<int>(i), -1));
                return; // one is enough: the others belong to the same loop, or are behind it
            }
    }

    void findNeverReached()
    {
        State ever(words_, 0);
        for (const Seen& seen : states_)
            for (std::size_t word = 0; word < words_; ++word)
                ever[word] |= seen.state[word];
        for (std::size_t i = 0; i < net_.edges.size(); ++i)
            if (net_.edges[i].from >= 0 && !has(ever, static_cast<int>(i)))
                for (const Key key : net_.edges[i].via)
                    explored_.neverReached.push_back(key);
        for (const int node : nodes_)
            if (node != 0 && !fired_[static_cast<std::size_t>(node)])
                explored_.neverReached.push_back(at(node).key);
    }

    const Net& net_;
    std::size_t most_;
    std::size_t words_ = 0;
    std::vector<int> bit_; ///< of each edge; -1: gone
    std::vector<int> nodes_; ///< those that are left
    std::vector<std::vector<std::vector<int>>> options_; ///< by node: the ways out that are taken together
    std::vector<bool> fired_;
    std::vector<Seen> states_; ///< the first is that before the beginning
    std::unordered_map<State, int, StateHash> known_;
    std::unordered_map<int, std::vector<State>> reaches_;
    std::vector<std::pair<int, int>> followers_;
    Explored explored_;
};

} // namespace

Explored explore(const Net& net, std::size_t most)
{
    return Explorer(net, most).run();
}

} // namespace millrace::lint
