// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/heat_figures.h"

#include "app/charts/format.h"
#include "app/simulation/input_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using results::ActivityResults;
using results::ElementKind;
using results::HeatMeasure;
using results::Results;

namespace {

struct HeatWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationFigures)
};

constexpr int scaleParts = 5;
constexpr double visibleShare = 0.005;

double roundEnd(double most)
{
    const double step = charts::niceStep(most, scaleParts);
    return std::ceil(most / step - 1e-9) * step;
}

bool isTime(HeatMeasure measure)
{
    return measure < HeatMeasure::Visits;
}

} // namespace

QString heatTitle(HeatMeasure measure)
{
    switch (measure) {
    case HeatMeasure::People:
        return HeatWords::tr("Waiting for people, per case");
    case HeatMeasure::Hours:
        return HeatWords::tr("Waiting for opening hours, per case");
    case HeatMeasure::Pauses:
        return HeatWords::tr("Begun and left overnight, per case");
    case HeatMeasure::SetUps:
        return HeatWords::tr("Way there and set-up, per case");
    case HeatMeasure::Joins:
        return HeatWords::tr("Waiting for other branches, per case");
    case HeatMeasure::Batches:
        return HeatWords::tr("Waiting for a full batch, per case");
    case HeatMeasure::Messages:
        return HeatWords::tr("Waiting for a message, per case");
    case HeatMeasure::Limits:
        return HeatWords::tr("Waiting as too many are there, per case");
    case HeatMeasure::All:
        break;
    case HeatMeasure::Processing:
        return HeatWords::tr("Work, per visit");
    case HeatMeasure::CycleTime:
        return HeatWords::tr("From ready to done, per visit");
    case HeatMeasure::Visits:
        return HeatWords::tr("Visits in a replication");
    case HeatMeasure::Cost:
        return HeatWords::tr("Cost, per visit");
    case HeatMeasure::Utilisation:
        return HeatWords::tr("How busy who does it is");
    }
    return HeatWords::tr("All waiting, per visit");
}

double heatValue(
    const Results& now, const ActivityResults& activity, HeatMeasure measure, const results::Legend* legend)
{
    if (measure != HeatMeasure::Utilisation)
        return results::heatOf(activity, measure);
    if (!legend)
        return 0;
    const auto element = std::find_if(legend->elements.begin(), legend->elements.end(),
        [&](const results::Legend::Element& one) { return one.id == activity.element; });
    if (element == legend->elements.end() || element->resource < 0
        || std::size_t(element->resource) >= now.resources.size())
        return 0;
    const double busy = now.resources[std::size_t(element->resource)].utilisation.estimate.mean;
    return std::isfinite(busy) ? busy : 0;
}

HeatScale heatScaleOf(const Results& now, HeatMeasure measure, const results::Legend* legend, const QString& currency)
{
    double most = 0;
    for (const ActivityResults& activity : now.activities)
        if (activity.kind == ElementKind::Activity)
            most = std::max(most, heatValue(now, activity, measure, legend));
    HeatScale scale;
    if (!(most > 0) || (isTime(measure) && most < 1))
        return scale;
    if (isTime(measure)) {
        const charts::TimeUnit unit = charts::timeUnitFor(most);
        scale.end = roundEnd(most / unit.seconds) * unit.seconds;
        scale.text = [unit](double seconds) { return charts::durationText(seconds, unit); };
        scale.least = 0.05 * unit.seconds;
    } else if (measure == HeatMeasure::Utilisation) {
        scale.end = 1;
        scale.text = [](double share) { return charts::percentText(share, 0); };
        scale.least = visibleShare;
    } else {
        scale.end = roundEnd(most);
        scale.least = most * visibleShare;
        if (measure == HeatMeasure::Cost)
            scale.text = [currency](double amount) { return moneyText(amount, currency); };
        else
            scale.text = [](double count) { return charts::figure(std::round(count)); };
    }
    scale.range = HeatWords::tr("0 to %1").arg(scale.text(scale.end));
    return scale;
}

std::vector<HeatMeasure> heatMeasuresOf(const Results& now, const results::Legend& legend)
{
    std::vector<HeatMeasure> made {results::heatMeasureOf(now)};
    for (const HeatMeasure measure :
        {HeatMeasure::People, HeatMeasure::Hours, HeatMeasure::Pauses, HeatMeasure::SetUps, HeatMeasure::Joins,
            HeatMeasure::Batches, HeatMeasure::Messages, HeatMeasure::Limits, HeatMeasure::All, HeatMeasure::Processing,
            HeatMeasure::CycleTime, HeatMeasure::Visits, HeatMeasure::Cost, HeatMeasure::Utilisation})
        if (measure != made.front() && heatScaleOf(now, measure, &legend).end > 0)
            made.push_back(measure);
    return made;
}

QString heatBadge(double value, const HeatScale& scale)
{
    return !scale.text || value < scale.least ? QString() : scale.text(value);
}

} // namespace millrace::app::simulation
