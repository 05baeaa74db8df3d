// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/heat_figures.h"

#include "app/charts/format.h"
#include "app/simulation/input_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using results::FigureKind;
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

} // namespace

HeatScale heatScaleOf(const Results& now, HeatMeasure measure, const results::Legend& legend, const QString& currency)
{
    double most = 0;
    for (const results::ActivityResults* one : results::heatedBy(now, measure))
        most = std::max(most, results::heatOf(now, *one, measure, legend));
    const FigureKind kind = results::heatFigure(measure).kind;
    HeatScale scale;
    if (!(most > 0) || (kind == FigureKind::Time && most < 1))
        return scale;
    scale.end = roundEnd(most);
    scale.least = most * visibleShare;
    switch (kind) {
    case FigureKind::Time: {
        const charts::TimeUnit unit = charts::timeUnitFor(most);
        scale.end = roundEnd(most / unit.seconds) * unit.seconds;
        scale.text = [unit](double seconds) { return charts::durationText(seconds, unit); };
        scale.least = 0.05 * unit.seconds;
        break;
    }
    case FigureKind::Share:
        scale.end = 1;
        scale.text = [](double share) { return charts::percentText(share, 0); };
        scale.least = visibleShare;
        break;
    case FigureKind::Money:
        scale.text = [currency](double amount) { return moneyText(amount, currency); };
        break;
    case FigureKind::Number:
        scale.text = [](double count) { return charts::figure(count); };
        break;
    }
    scale.range = HeatWords::tr("0 to %1").arg(scale.text(scale.end));
    return scale;
}

std::vector<HeatMeasure> heatMeasuresOf(const Results& now, const results::Legend& legend)
{
    std::vector<HeatMeasure> made {results::heatMeasureOf(now)};
    for (const results::HeatFigure& figure : results::heatFigures())
        if (figure.measure != made.front() && heatScaleOf(now, figure.measure, legend).end > 0)
            made.push_back(figure.measure);
    return made;
}

QString heatBadge(double value, const HeatScale& scale)
{
    return !scale.text || value < scale.least ? QString() : scale.text(value);
}

} // namespace millrace::app::simulation
