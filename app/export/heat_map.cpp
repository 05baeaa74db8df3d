// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/heat_map.h"

#include "app/export/fonts.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/image.h"
#include "modeler/drawing/svg.h"
#include "modeler/drawing/theme.h"
#include "simulator/results/heat.h"
#include "simulator/results/wording.h"

namespace millrace::app::exporting {

namespace {

constexpr double leastShown = 0.01; // of the hottest

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
    const results::HeatMeasure measure = results::heatMeasureOf(results);
    const results::ActivityResults* most = results::hottest(results, measure);
    for (const results::ActivityResults& activity : results.activities) {
        const metamodel::Element* element = model.byId(QString::fromStdString(activity.element));
        const double waiting = results::heatOf(activity, measure);
        const double level = most ? waiting / results::heatOf(*most, measure) : 0;
        if (element && activity.kind == results::ElementKind::Activity && level >= leastShown)
            overlays.heat[element->key()] = {level, results::readableDuration(waiting)};
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
