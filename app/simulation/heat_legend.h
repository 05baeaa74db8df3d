// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace millrace::app::simulation {

/// Over the diagram: what its colours mean, and the switch that takes them off.
class HeatLegend : public QFrame {
    Q_OBJECT
public:
    explicit HeatLegend(QAction* toggle, QWidget* parent = nullptr);
    /// "0 to 8 h"; empty: nobody waits.
    void setRange(const QString& range);
    /// With fewer words, for a narrow diagram.
    void setCompact(bool compact);

private:
    class Scale;
    void refresh();

    QAction* toggle_;
    QLabel* title_;
    QLabel* what_;
    Scale* scale_;
    QLabel* range_;
    bool isCompact_ = false;
    bool isNeeded_ = true; ///< somebody waits somewhere
};

} // namespace millrace::app::simulation
