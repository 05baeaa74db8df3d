// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/heat.h"

#include <QFrame>
#include <cstdint>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

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
    /// badges of the steps give the figures), and without words.
    enum class Size : std::uint8_t { Full, Short, Shortest, Bare, Wordless };
    void setSize(Size size);
    /// What the colours show when it is none of the measures: no choice then.
    void setWords(const QString& what);
    /// Whether there is a choice between the whole diagram and a part that can be read, and which of them is shown.
    void setWhole(bool isChoice, bool isWhole);

Q_SIGNALS:
    /// Show all of the diagram; or, where all of it is shown already, its bottleneck at a size to be read.
    void wholeAsked();
    void measureChosen(millrace::results::HeatMeasure measure);

private:
    class Scale;
    void refresh();

    QAction* toggle_;
    QLabel* title_;
    QPushButton* what_;
    QMenu* menu_;
    Scale* scale_;
    QLabel* range_;
    QToolButton* whole_;
    QString measure_; ///< in words
    Size size_ = Size::Full;
    bool isNeeded_ = true; ///< somebody waits somewhere
};

} // namespace millrace::app::simulation
