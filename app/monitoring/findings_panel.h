// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace millrace::app::charts {
class KpiRow;
class WaitingCauses;
} // namespace millrace::app::charts
namespace millrace::app::window {
class Actions;
}

namespace millrace::app::monitoring {

struct FinishedCases;
class DottedChart;

/// Below the diagram: key figures, the dotted chart and where cases wait; or, before any instance has finished, how to
/// get there.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(window::Actions& actions, QWidget* parent = nullptr);
    void setCases(const FinishedCases& cases);
    bool isEmpty() const;

private:
    QWidget* makeEmpty(window::Actions& actions);

    QStackedWidget* pages_;
    charts::KpiRow* kpis_;
    DottedChart* dots_;
    charts::WaitingCauses* waits_;
};

} // namespace millrace::app::monitoring
