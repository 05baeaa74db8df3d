// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;

namespace millrace::app::charts {

/// Charts side by side, each as wide as it needs to be read; where there is less room for them, the strip scrolls
/// across (the wheel does so too).
class ChartStrip : public QScrollArea {
    Q_OBJECT
public:
    explicit ChartStrip(QWidget* parent = nullptr);
    /// At least `least` pixels wide; of what is left it takes its part of the sum of all `stretch`.
    void add(QWidget* chart, int least, int stretch);

private:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QSize minimumSizeHint() const override;

    QWidget* box_;
    QHBoxLayout* row_;
};

} // namespace millrace::app::charts
