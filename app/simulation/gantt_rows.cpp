// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/gantt_rows.h"

#include "app/simulation/figures_text.h"
#include "app/simulation/waiting_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace millrace::app::simulation {

using charts::GanttData;
using What = CaseSpan::What;

namespace {

struct GanttWords {
    Q_DECLARE_TR_FUNCTIONS(GanttRows)
};

constexpr int mostLanes = 6; ///< of one case; more lie over one another

/// As CaseSpan::What has them: waiting as in the chart of its causes.
std::vector<GanttData::Part> allParts()
{
    std::vector<GanttData::Part> parts {{{GanttWords::tr("work"), 0}, false}};
    for (charts::PartLook& look : waitingParts())
        parts.push_back({std::move(look), true});
    return parts;
}

GanttData emptyData(const QString& rowName, const GanttWindow& window)
{
    return {rowName, allParts(), {}, window.begin, window.end, window.zone};
}

GanttData::Bar barOf(const CaseSpan& span, const results::Legend& legend)
{
    const auto& element = legend.elements[std::size_t(span.element)];
    return {span.from, span.to, std::size_t(span.what), 0, titleOf(element.name, element.id),
        QString::fromStdString(element.id)};
}

QString caseName(std::int64_t number)
{
    return GanttWords::tr("Case %1").arg(QLocale().toString(qlonglong(number + 1)));
}

/// Takes the kinds of bars out of the legend that are nowhere.
void leaveOutUnused(GanttData& data)
{
    std::vector<bool> isUsed(data.parts.size());
    for (const auto& row : data.rows)
        for (const auto& bar : row.bars)
            isUsed[bar.part] = true;
    std::vector<std::size_t> place(data.parts.size());
    std::vector<GanttData::Part> used;
    for (std::size_t part = 0; part < data.parts.size(); ++part) {
        place[part] = used.size();
        if (isUsed[part])
            used.push_back(data.parts[part]);
    }
    for (auto& row : data.rows)
        for (auto& bar : row.bars)
            bar.part = place[bar.part];
    data.parts = std::move(used);
}

/// A visit keeps its lane, of which it takes the first that is free when it begins.
struct LanesOfCase {
    std::map<std::int32_t, int> byVisit;
    std::vector<std::int64_t> freeFrom;

    int laneOf(const CaseSpan& span)
    {
        const auto known = byVisit.find(span.token);
        if (known != byVisit.end()) {
            auto& until = freeFrom[std::size_t(known->second)];
            until = std::max(until, span.to);
            return known->second;
        }
        std::size_t lane = 0;
        while (lane < freeFrom.size() && freeFrom[lane] > span.from && lane + 1 < mostLanes)
            ++lane;
        if (lane == freeFrom.size())
            freeFrom.push_back(span.to);
        else
            freeFrom[lane] = std::max(freeFrom[lane], span.to);
        byVisit[span.token] = int(lane);
        return int(lane);
    }
};

} // namespace

std::unordered_set<std::int64_t> casesTaking(const std::vector<CaseSpan>& spans, double from, double to)
{
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::int64_t>> ends;
    for (const CaseSpan& span : spans) {
        const auto [entry, isNew] = ends.try_emplace(span.caseNumber, span.from, span.to);
        if (!isNew)
            entry->second.second = std::max(entry->second.second, span.to);
    }
    std::unordered_set<std::int64_t> made;
    for (const auto& [number, times] : ends)
        if (const double seconds = double(times.second - times.first) * 1e-6; seconds >= from && seconds < to)
            made.insert(number);
    return made;
}

GanttData casesInGantt(const std::vector<CaseSpan>& spans, const results::Legend& legend, const GanttWindow& window)
{
    GanttData data = emptyData(GanttWords::tr("Case"), window);
    std::map<std::int64_t, std::size_t> rowOf;
    std::vector<LanesOfCase> lanes;
    for (const CaseSpan& span : spans) {
        if (span.from >= window.end)
            break;
        if (span.to <= window.begin || (window.cases && !window.cases->contains(span.caseNumber)))
            continue;
        const auto [row, isNew] = rowOf.try_emplace(span.caseNumber, data.rows.size());
        if (isNew) {
            if (data.rows.size() >= window.mostRows) {
                rowOf.erase(row);
                continue;
            }
            data.rows.push_back({caseName(span.caseNumber), 1, {}});
            lanes.emplace_back();
        }
        GanttData::Bar bar = barOf(span, legend);
        bar.lane = lanes[row->second].laneOf(span);
        data.rows[row->second].lanes = std::max(data.rows[row->second].lanes, bar.lane + 1);
        data.rows[row->second].bars.push_back(std::move(bar));
    }
    leaveOutUnused(data);
    return data;
}

GanttData poolsInGantt(const std::vector<CaseSpan>& spans, const results::Legend& legend, const GanttWindow& window)
{
    GanttData data = emptyData(GanttWords::tr("Pool"), window);
    std::vector<std::vector<std::int64_t>> freeFrom; // by pool and place
    std::vector<std::size_t> firstRow;
    for (const auto& pool : legend.resources) {
        firstRow.push_back(data.rows.size());
        const auto places = std::min<std::size_t>(std::size_t(std::max(1, pool.capacity)), window.mostRows);
        freeFrom.emplace_back(places, INT64_MIN);
        for (std::size_t place = 0; place < places; ++place)
            data.rows.push_back({QStringLiteral("%1 %2").arg(QString::fromStdString(pool.name)).arg(place + 1), 1, {}});
    }
    std::map<std::pair<std::int64_t, std::int32_t>, std::vector<std::size_t>> placesOf; // of visits
    for (const CaseSpan& span : spans) {
        if (span.from >= window.end)
            break;
        const auto& element = legend.elements[std::size_t(span.element)];
        if (span.what != What::Work || element.resource < 0)
            continue;
        // All of the run is placed, so that nobody changes places when the window moves.
        auto& free = freeFrom[std::size_t(element.resource)];
        auto& places = placesOf[{span.caseNumber, span.token}];
        const bool isHeld = !places.empty()
            && std::all_of(places.begin(), places.end(), [&](std::size_t place) { return free[place] <= span.from; });
        if (!isHeld) {
            places.clear();
            for (std::size_t place = 0; place < free.size() && places.size() < std::size_t(element.units); ++place)
                if (free[place] <= span.from)
                    places.push_back(place);
        }
        for (const std::size_t place : places) {
            free[place] = span.to;
            if (span.to <= window.begin)
                continue;
            GanttData::Bar bar = barOf(span, legend);
            bar.title = GanttWords::tr("%1, %2", "activity, case").arg(bar.title, caseName(span.caseNumber));
            data.rows[firstRow[std::size_t(element.resource)] + place].bars.push_back(std::move(bar));
        }
    }
    if (data.rows.size() > window.mostRows)
        data.rows.resize(window.mostRows);
    leaveOutUnused(data);
    return data;
}

} // namespace millrace::app::simulation
