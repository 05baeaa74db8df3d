// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QWidget>

namespace millrace::app::simulation {

/// The curve of a distribution, small and without figures, with marks at P10, P50 and P90 and the figures in words
/// below and in the tooltip. A click asks for more of it.
class DurationSketch : public QWidget {
    Q_OBJECT
public:
    explicit DurationSketch(QWidget* parent = nullptr);
    void setDistribution(const kernel::Distribution& distribution);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clicked();

private:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    kernel::Distribution distribution_;
};

} // namespace millrace::app::simulation
