// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/gantt.h"

#include <QAbstractScrollArea>
#include <optional>
#include <utility>

namespace millrace::app::charts {

/// The drawing of a Gantt chart: names at the left and the axis above stay, rows scroll.
class GanttView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The chart owns the data, and outlives the view.
    explicit GanttView(const Gantt& chart, QWidget* parent = nullptr);
    /// The data are others.
    void refresh();
    /// The bar at a place of the viewport: row and number in it.
    std::optional<std::pair<std::size_t, std::size_t>> barAt(QPointF position) const;
    /// Where a bar stands in the viewport.
    QRectF placeOf(std::size_t row, std::size_t bar) const;

Q_SIGNALS:
    void barChosen(std::size_t row, std::size_t bar);
    void zoomAsked(int steps);
    void moveAsked(int steps);

private:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

    const GanttData& data() const { return chart_.data(); }
    double rowTop(std::size_t row) const;
    double toX(std::int64_t time) const;
    void placeBars();
    void moveTo(std::size_t row, std::size_t bar);
    void moveKey(int key);
    void paintAxis(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    const Gantt& chart_;
    std::vector<double> tops_; ///< of rows, from the first one's top; one more than rows
    std::size_t row_ = 0, bar_ = 0; ///< where the keyboard is
    bool hasCursor_ = false;
};

} // namespace millrace::app::charts
