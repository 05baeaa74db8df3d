// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <functional>

namespace millrace::app::charts {

/// A Qt chart without any decoration of its own, on a transparent ground, over which the owner paints marks and words
/// in the places of values; the owner sets the margins that these need.
class Plot : public QChartView {
    Q_OBJECT
public:
    explicit Plot(QWidget* parent = nullptr);
    /// Paints over the series, in view pixels.
    void setMarks(std::function<void(QPainter&)> marks);
    /// Paints under the series.
    void setGroundMarks(std::function<void(QPainter&)> marks);
    /// Room around the plot area, in pixels.
    void setRoom(const QMargins& room);
    QRectF plotArea() const;
    /// Called with the pointer's place over the plot; empty words hide the tooltip.
    void setTooltip(std::function<QString(QPointF)> words);

Q_SIGNALS:
    /// The theme has changed: colours have to be set anew.
    void paletteChanged();

private:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void placeArea();
    static void paint(const std::function<void(QPainter&)>& marks, QPainter* painter);

    std::function<void(QPainter&)> marks_;
    std::function<void(QPainter&)> groundMarks_;
    std::function<QString(QPointF)> tooltip_;
    QMargins room_;
};

} // namespace millrace::app::charts
