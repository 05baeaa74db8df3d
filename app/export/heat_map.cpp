// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/heat_map.h"

#include "app/export/fonts.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"
#include "modeler/drawing/theme.h"
#include "simulator/results/wording.h"

#include <algorithm>

namespace millrace::app::exporting {

namespace {

constexpr double leastShown = 0.01; // of the hottest

double waitingAt(const results::ActivityResults& activity)
{
    return activity.waitingTime.estimate.mean;
}

drawing::Figures figuresOf(const metamodel::Tree& model)
{
    loadFonts();
    drawing::Figures figures;
    figures.rebuild(model);
    return figures;
}

} // namespace

drawing::Overlays waitingHeat(const metamodel::Tree& model, const results::Results& results)
{
    drawing::Overlays overlays;
    double hottest = 0;
    for (const results::ActivityResults& activity : results.activities)
        if (activity.kind == results::ElementKind::Activity)
            hottest = std::max(hottest, waitingAt(activity));
    for (const results::ActivityResults& activity : results.activities) {
        const metamodel::Element* element = model.byId(QString::fromStdString(activity.element));
        const double level = hottest > 0 ? waitingAt(activity) / hottest : 0;
        if (element && activity.kind == results::ElementKind::Activity && level >= leastShown)
            overlays.heat[element->key()] = {level, results::readableDuration(waitingAt(activity))};
    }
    if (!results.bottlenecks.empty())
        if (const auto* element = model.byId(QString::fromStdString(results.bottlenecks.front().element)))
            overlays.highlighted.insert(element->key());
    return overlays;
}

QByteArray heatMapPng(const metamodel::Tree& model, const results::Results& results, double scale)
{
    const drawing::Figures figures = figuresOf(model);
    return figures.isEmpty() ? QByteArray()
                             : drawing::toPng(figures, drawing::Theme::light(), scale, waitingHeat(model, results));
}

QByteArray heatMapSvg(const metamodel::Tree& model, const results::Results& results)
{
    const drawing::Figures figures = figuresOf(model);
    return figures.isEmpty() ? QByteArray()
                             : drawing::toSvg(model, figures, drawing::Theme::light(), waitingHeat(model, results));
}

} // namespace millrace::app::exporting
