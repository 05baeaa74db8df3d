// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "simulator/results/named_figures.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <span>
#include <string>
#include <vector>

namespace millrace::app::simulation {

/// A figure of the process that people ask for, as results::namedFigures() names it.
struct AskedFigure {
    const char* kpi;
    const char* words; ///< to be translated: titleOf()
    bool isOfPeople; ///< more of them make it better
};
std::span<const AskedFigure> askedFigures();
QString titleOf(const AskedFigure& figure);

/// A figure, and how it is called.
struct NamedChoice {
    std::string kpi;
    QString title;
};
/// All that results of the scenario have: those of the process, its own key figures, and its pools'.
std::vector<NamedChoice> figuresOf(const scenario::Scenario& scenario);

/// The unit in which values of a figure up to `most` are told: an amount of it in the figure's own unit, and its name.
charts::TimeUnit unitOf(const std::string& kpi, results::FigureKind kind, double most, const QString& currency);

} // namespace millrace::app::simulation
