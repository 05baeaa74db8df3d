// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/figures.h"

#include "app/charts/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace millrace::app::monitoring {

namespace {

struct AnalyzeTexts {
    Q_DECLARE_TR_FUNCTIONS(Analyze)
};

using results::WaitingCause;

QString nameOf(const results::ActivityResults& element)
{
    return QString::fromStdString(element.name.empty() ? element.element : element.name);
}

double waitedFor(const results::ActivityResults& element, WaitingCause cause)
{
    return element.waitingCauses[static_cast<std::size_t>(cause)].estimate.mean;
}

} // namespace

std::vector<charts::Kpi> kpisOf(const FinishedCases& cases)
{
    const results::ProcessResults& process = cases.results.process;
    const double median = process.cycleTime.percentiles ? process.cycleTime.percentiles->p50.mean : 0;
    const double p90 = process.cycleTime.percentiles ? process.cycleTime.percentiles->p90.mean : 0;
    const QLocale locale;
    charts::Kpi cycle {AnalyzeTexts::tr("Median cycle time"), charts::durationText(median),
        AnalyzeTexts::tr("P90 %1").arg(charts::durationText(p90)), {}, charts::Kpi::Sense::Neutral,
        AnalyzeTexts::tr("From start to end: half of the finished cases took less, nine in ten less than P90.")};
    charts::Kpi finished {AnalyzeTexts::tr("Finished"), locale.toString(cases.finished()),
        AnalyzeTexts::tr("%1 running, %2 cancelled")
            .arg(locale.toString(cases.running), locale.toString(cases.cancelled)),
        {}, charts::Kpi::Sense::Neutral, AnalyzeTexts::tr("Cases that reached an end.")};
    charts::Kpi rework {AnalyzeTexts::tr("Rework"), charts::percentText(process.reworkRate.estimate.mean),
        AnalyzeTexts::tr("of cases repeat a step"), {}, charts::Kpi::Sense::Neutral,
        AnalyzeTexts::tr("Share of finished cases in which an activity was done more than once.")};
    charts::Kpi automation {AnalyzeTexts::tr("Automation"), charts::percentText(cases.automation, 0),
        AnalyzeTexts::tr("of steps without hands"), {}, charts::Kpi::Sense::Neutral,
        AnalyzeTexts::tr("Share of completed activities that the engine did by itself.")};
    return {cycle, finished, rework, automation};
}

charts::StackedBarsData waitsOf(const FinishedCases& cases, std::size_t most)
{
    struct Wait {
        QString name;
        std::vector<double> seconds; ///< people, timers, messages, joins
        double sum = 0;
    };
    std::vector<Wait> all;
    for (const auto* list : {&cases.results.activities, &cases.results.events}) {
        for (const results::ActivityResults& element : *list) {
            const double timers = waitedFor(element, WaitingCause::Timer);
            const double messages = waitedFor(element, WaitingCause::Message);
            const double joins = waitedFor(element, WaitingCause::Synchronisation);
            const double people = std::max(0.0, element.waitingTime.estimate.mean - timers - messages);
            const double sum = people + timers + messages + joins;
            if (sum > 0)
                all.push_back({nameOf(element), {people, timers, messages, joins}, sum});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Wait& a, const Wait& b) { return a.sum > b.sum; });
    if (all.size() > most)
        all.resize(most);
    // Only the parts that there are.
    const QString names[] = {AnalyzeTexts::tr("people"), AnalyzeTexts::tr("timers"), AnalyzeTexts::tr("messages"),
        AnalyzeTexts::tr("other branches")};
    const int series[] = {1, 2, 3, 4};
    charts::StackedBarsData data;
    std::vector<std::size_t> used;
    for (std::size_t part = 0; part < std::size(names); ++part) {
        if (std::any_of(all.begin(), all.end(), [part](const Wait& wait) { return wait.seconds[part] > 0; })) {
            used.push_back(part);
            data.parts.push_back({names[part], series[part]});
        }
    }
    for (const Wait& wait : all) {
        charts::StackedBarsData::Row row {wait.name, {}, {wait.sum, wait.sum, wait.sum}};
        for (const std::size_t part : used)
            row.seconds.push_back(wait.seconds[part]);
        data.rows.push_back(std::move(row));
    }
    return data;
}

std::unordered_map<metamodel::Key, drawing::Heat> heatOf(
    const FinishedCases& cases, HeatBy by, const metamodel::Tree& tree)
{
    std::unordered_map<metamodel::Key, drawing::Heat> heat;
    double most = 0;
    const auto valueOf = [by](const results::ActivityResults& element) {
        return by == HeatBy::Frequency ? element.count.estimate.mean : element.cycleTime.estimate.mean;
    };
    for (const results::ActivityResults& element : cases.results.activities)
        most = std::max(most, valueOf(element));
    for (const results::ActivityResults& element : cases.results.activities) {
        const metamodel::Element* shown = tree.byId(QString::fromStdString(element.element));
        if (shown == nullptr || element.count.estimate.mean <= 0)
            continue;
        const double value = valueOf(element);
        const QString badge = by == HeatBy::Frequency
            ? QLocale().toString(static_cast<qlonglong>(value)) + QChar(0x00D7)
            : charts::durationText(value);
        heat[shown->key()] = {most > 0 ? value / most : 0, badge};
    }
    return heat;
}

} // namespace millrace::app::monitoring
