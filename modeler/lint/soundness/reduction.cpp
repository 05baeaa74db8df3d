// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/net.h"

#include <algorithm>

namespace millrace::lint {

namespace {

using Join = Net::Join;
using Way = Net::Way;

void take(Net::Ways& ways, int edge)
{
    ways.erase(std::remove(ways.begin(), ways.end(), edge), ways.end());
}

class Reducer {
public:
    explicit Reducer(Net& net)
        : net_(net)
        , isQueued_(net.nodes.size(), true)
    {
        for (std::size_t i = net.nodes.size(); i-- > 1;)
            work_.push_back(static_cast<int>(i));
        work_.push_back(0);
    }

    void run()
    {
        while (!work_.empty()) {
            const int node = work_.back();
            work_.pop_back();
            isQueued_[static_cast<std::size_t>(node)] = false;
            while (dropTwins(node) || dropSelfLoop(node) || passThrough(node) || joinFurtherOn(node)
                || splitEarlier(node)) { }
        }
    }

private:
    Net::Node& at(int node) { return net_.nodes[static_cast<std::size_t>(node)]; }
    Net::Edge& edge(int index) { return net_.edges[static_cast<std::size_t>(index)]; }

    void queue(int node)
    {
        if (isQueued_[static_cast<std::size_t>(node)])
            return;
        isQueued_[static_cast<std::size_t>(node)] = true;
        work_.push_back(node);
    }

    void drop(int index)
    {
        Net::Edge& gone = edge(index);
        take(at(gone.from).out, index);
        take(at(gone.to).in, index);
        queue(gone.from);
        queue(gone.to);
        gone.from = gone.to = -1;
    }

    /// One way in, one way out: both are one way.
    bool passThrough(int node)
    {
        if (node == 0 || at(node).in.size() != 1 || at(node).out.size() != 1 || at(node).isFinal)
            return false;
        const int in = at(node).in.front(), out = at(node).out.front();
        if (in == out)
            return false;
        Net::Edge& kept = edge(in);
        Net::Edge& gone = edge(out);
        kept.via.push_back(at(node).key);
        kept.via.insert(kept.via.end(), gone.via.begin(), gone.via.end());
        kept.to = gone.to;
        kept.isSide = kept.isSide || gone.isSide;
        std::replace(at(kept.to).in.begin(), at(kept.to).in.end(), out, in);
        gone.from = gone.to = -1;
        at(node).in.clear();
        at(node).out.clear();
        queue(kept.from);
        queue(kept.to);
        return true;
    }

    bool isInclusiveSplit(int node)
    {
        return std::all_of(at(node).out.begin(), at(node).out.end(),
            [this](int out) { return edge(out).way == Way::Maybe || edge(out).way == Way::Fallback; });
    }

    /// Two ways from one node to another that are as one: opened and closed in the same manner.
    bool dropTwins(int node)
    {
        const Join join = at(node).join;
        auto in = at(node).in;
        std::sort(in.begin(), in.end(),
            [this](int a, int b) { return std::pair(edge(a).from, a) < std::pair(edge(b).from, b); });
        for (std::size_t i = 1; i < in.size(); ++i) {
            const Net::Edge& a = edge(in[i - 1]);
            const Net::Edge& b = edge(in[i]);
            if (a.from != b.from)
                continue;
            const bool isChoice = a.way == Way::Choice && b.way == Way::Choice && join != Join::All;
            const bool isParallel = a.way == Way::Always && b.way == Way::Always && join != Join::Any;
            const bool isInclusive = join == Join::Waiting && isInclusiveSplit(a.from);
            if (!isChoice && !isParallel && !isInclusive)
                continue;
            const int gone = a.way == Way::Fallback ? in[i - 1] : in[i];
            drop(gone);
            if (at(node).in.size() == 1)
                at(node).join = Join::Any;
            return true;
        }
        return false;
    }

    /// A choice that leads back to where it is made changes nothing, where there is another one.
    bool dropSelfLoop(int node)
    {
        const auto isChoice = [&](int out) { return edge(out).way == Way::Choice; };
        if (at(node).join != Join::Any || at(node).out.size() < 2
            || !std::all_of(at(node).out.begin(), at(node).out.end(), isChoice))
            return false;
        for (const int out : at(node).out)
            if (edge(out).to == node) {
                drop(out);
                return true;
            }
        return false;
    }

    /// A join before another of the same kind: one join.
    bool joinFurtherOn(int node)
    {
        if (node == 0 || at(node).in.size() < 2 || at(node).out.size() != 1 || at(node).isFinal)
            return false;
        const int out = at(node).out.front();
        const int next = edge(out).to;
        if (next == node || at(next).join != at(node).join || at(node).join == Join::Waiting
            || at(next).out.empty()) // an end does not tell one token from two
            return false;
        if (at(next).in.size() == 1)
            return false; // no join: one of the other rules takes it
        const auto in = at(node).in;
        take(at(next).in, out);
        for (const int each : in) {
            edge(each).via.push_back(at(node).key);
            edge(each).via.insert(edge(each).via.end(), edge(out).via.begin(), edge(out).via.end());
            edge(each).to = next;
            at(next).in.push_back(each);
            queue(edge(each).from);
        }
        edge(out).from = edge(out).to = -1;
        at(node).in.clear();
        at(node).out.clear();
        queue(next);
        return true;
    }

    /// A split right behind another of the same kind: one split.
    bool splitEarlier(int node)
    {
        if (node == 0 || at(node).in.size() != 1 || at(node).out.size() < 2 || at(node).isFinal)
            return false;
        const int in = at(node).in.front();
        const int before = edge(in).from;
        const Way way = edge(in).way;
        const auto isSame = [&](int index) { return edge(index).way == way; };
        if (before == node || (way != Way::Always && way != Way::Choice)
            || !std::all_of(at(node).out.begin(), at(node).out.end(), isSame))
            return false;
        const auto out = at(node).out;
        take(at(before).out, in);
        for (const int each : out) {
            auto via = edge(in).via;
            via.push_back(at(node).key);
            via.insert(via.end(), edge(each).via.begin(), edge(each).via.end());
            edge(each).via = std::move(via);
            edge(each).from = before;
            at(before).out.push_back(each);
            queue(edge(each).to);
        }
        edge(in).from = edge(in).to = -1;
        at(node).in.clear();
        at(node).out.clear();
        queue(before);
        return true;
    }

    Net& net_;
    std::vector<int> work_;
    std::vector<bool> isQueued_;
};

} // namespace

void reduce(Net& net)
{
    Reducer(net).run();
}

} // namespace millrace::lint
