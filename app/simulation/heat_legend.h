// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/heat.h"

#include <QFrame>
#include <cstdint>
#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace millrace::app::simulation {

/// Over the diagram: what its colours mean, the switch that takes them off, and the choice of what they show.
class HeatLegend : public QFrame {
    Q_OBJECT
public:
    explicit HeatLegend(QAction* toggle, QWidget* parent = nullptr);
    /// "0 to 8 h"; empty: nobody waits.
    void setRange(const QString& range);
    /// What may be shown; one alone is no choice.
    void setMeasures(const std::vector<results::HeatMeasure>& measures, results::HeatMeasure shown);
    /// For narrow diagrams: without its heading, without the scale of colours as well, and without its range (the
    /// badges of the steps give the figures).
    enum class Size : std::uint8_t { Full, Short, Shortest, Bare };
    void setSize(Size size);

Q_SIGNALS:
    void measureChosen(millrace::results::HeatMeasure measure);

private:
    class Scale;
    void refresh();

    QAction* toggle_;
    QLabel* title_;
    QPushButton* what_;
    Scale* scale_;
    QLabel* range_;
    Size size_ = Size::Full;
    bool isNeeded_ = true; ///< somebody waits somewhere
};

} // namespace millrace::app::simulation
