// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/asked_figures.h"
#include "app/simulation/element_charts.h"

namespace millrace::app::charts {
class TornadoBars;
}

namespace millrace::app::simulation {

class FigureChoice;
class ReliefList;
struct Sensitivities;

/// "Why slow": what more people in each pool would bring, and which inputs a figure hangs on.
class WhySheet : public ElementCharts {
    Q_OBJECT
public:
    explicit WhySheet(QWidget* parent = nullptr);
    ReliefList& reliefs() { return *reliefs_; }
    /// What people and inputs may be tried for.
    void setFigures(const std::vector<NamedChoice>& choices);
    std::string figure() const; ///< of the inputs
    FigureChoice& figures() { return *figures_; }
    /// `words` stand there while nothing was found yet, or nothing can be.
    void showSensitivities(const Sensitivities& found, const QString& words);

Q_SIGNALS:
    void figureChosen();

private:
    ReliefList* reliefs_;
    FigureChoice* figures_;
    charts::TornadoBars* tornado_;
    std::vector<QString> tornadoElements_; ///< ids, by row of the chart
};

} // namespace millrace::app::simulation
