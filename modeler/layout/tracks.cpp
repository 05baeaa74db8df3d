// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/tracks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace millrace::layout {

namespace {

constexpr double room = 6; ///< between the ends of stretches on one track
constexpr int uponEachOther = 1000; ///< as bad as so many crossings
constexpr std::size_t mostCompared = 300; ///< nets of a channel whose order is searched

/// The stretches of one net in one channel.
struct Net {
    double low = 1e18, high = -1e18;
    std::vector<double> lefts, rights; ///< rows that lead away to the left and to the right
    std::vector<Bend*> bends;
    int track = 0;

    bool meets(const Net& other) const { return low < other.high + room && other.low < high + room; }
    bool leadsDown() const { return !lefts.empty() && lefts.front() <= (low + high) / 2; }
};

int within(const std::vector<double>& rows, const Net& net)
{
    return int(std::count_if(
        rows.begin(), rows.end(), [&net](double row) { return row > net.low + 0.5 && row < net.high - 0.5; }));
}

/// What it costs when `a` stands left of `b`.
int cost(const Net& a, const Net& b)
{
    if (!a.meets(b))
        return 0;
    int sum = within(a.rights, b) + within(b.lefts, a);
    for (const double right : a.rights)
        for (const double left : b.lefts)
            sum += std::abs(right - left) < 3 ? uponEachOther : 0;
    return sum;
}

void sortNets(std::vector<Net*>& nets)
{
    std::stable_sort(nets.begin(), nets.end(), [](const Net* a, const Net* b) {
        const double x = a->lefts.empty() ? a->low : a->lefts.front();
        const double z = b->lefts.empty() ? b->low : b->lefts.front();
        if (a->leadsDown() != b->leadsDown())
            return a->leadsDown();
        return a->leadsDown() ? x > z : x < z;
    });
    if (nets.size() > mostCompared)
        return;
    // Each net in its turn goes where it costs least.
    for (int pass = 0; pass < 3; ++pass) {
        bool moved = false;
        for (std::size_t i = 0; i < nets.size(); ++i) {
            Net* one = nets[i];
            int best = 0, sum = 0;
            std::size_t at = i;
            for (std::size_t j = i; j-- > 0;) {
                sum += cost(*one, *nets[j]) - cost(*nets[j], *one);
                if (sum < best) {
                    best = sum;
                    at = j;
                }
            }
            sum = 0;
            for (std::size_t j = i + 1; j < nets.size(); ++j) {
                sum += cost(*nets[j], *one) - cost(*one, *nets[j]);
                if (sum < best) {
                    best = sum;
                    at = j;
                }
            }
            if (at == i)
                continue;
            moved = true;
            nets.erase(nets.begin() + std::ptrdiff_t(i));
            nets.insert(nets.begin() + std::ptrdiff_t(at), one);
        }
        if (!moved)
            return;
    }
}

/// As few tracks as the order allows.
int numberTracks(const std::vector<Net*>& nets)
{
    int tracks = 0;
    // The stretches nearest to the right so far: one for each height at which something stands.
    std::map<double, std::pair<double, int>> skyline; // from -> to, track
    for (Net* net : nets) {
        int track = 0;
        auto it = skyline.upper_bound(net->low - room);
        if (it != skyline.begin())
            --it;
        std::vector<std::pair<double, std::pair<double, int>>> kept;
        while (it != skyline.end() && it->first < net->high + room) {
            const auto [from, rest] = *it;
            const auto [to, other] = rest;
            if (to < net->low - room) {
                ++it;
                continue;
            }
            track = std::max(track, other + 1);
            if (from < net->low)
                kept.push_back({from, {net->low, other}});
            if (to > net->high)
                kept.push_back({net->high, {to, other}});
            it = skyline.erase(it);
        }
        for (const auto& piece : kept)
            skyline[piece.first] = piece.second;
        skyline[net->low] = {net->high, track};
        net->track = track;
        tracks = std::max(tracks, track + 1);
    }
    return tracks;
}

/// Which ways the rows at the two ends of a bend lead.
void addRows(Net& net, const Bend& bend, const Chain& chain, bool isFirst, bool isLast)
{
    const bool turnsFirst = isFirst && chain.turnsAtSource, turnsLast = isLast && chain.turnsAtTarget;
    const bool fromLeft = !chain.isReversed || turnsFirst;
    const bool toRight = !chain.isReversed || turnsLast;
    (fromLeft ? net.lefts : net.rights).push_back(bend.from);
    (toRight ? net.rights : net.lefts).push_back(bend.to);
}

} // namespace

std::vector<int> assignTracks(const LayeredGraph& graph, std::vector<std::vector<Bend>>& links)
{
    std::vector<std::map<int, Net>> channels(graph.layers.size() + 1);
    for (std::size_t link = 0; link < links.size(); ++link)
        for (std::size_t i = 0; i < links[link].size(); ++i) {
            Bend& bend = links[link][i];
            if (bend.cell >= 0)
                continue;
            const Chain& chain = graph.chains[link];
            Net& net = channels[std::size_t(bend.channel)][bend.net];
            net.low = std::min({net.low, bend.from, bend.to});
            net.high = std::max({net.high, bend.from, bend.to});
            net.bends.push_back(&bend);
            const int layer = graph.items[std::size_t(chain.items.front())].layer;
            const int last = graph.items[std::size_t(chain.items.back())].layer;
            addRows(net, bend, chain, bend.channel == layer + 1, bend.channel == last);
        }
    std::vector<int> tracks;
    for (auto& channel : channels) {
        std::vector<Net*> nets;
        for (auto& [key, net] : channel)
            nets.push_back(&net);
        sortNets(nets);
        tracks.push_back(numberTracks(nets));
        for (const Net* net : nets)
            for (Bend* bend : net->bends)
                bend->track = net->track;
    }
    return tracks;
}

} // namespace millrace::layout
