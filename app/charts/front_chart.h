// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "app/charts/plot_chart.h"

#include <functional>
#include <optional>
#include <vector>

namespace millrace::app::charts {

/// What may be had for what cost, and where things are today.
struct FrontData {
    struct Point {
        double cost = 0;
        Interval figure; ///< in the unit below
        QString words; ///< of what it takes
    };
    QString costName; ///< "Paid a week"
    QString figureName; ///< "Cycle time"
    QString figureUnit; ///< "h", behind its numbers
    std::function<QString(double)> costText; ///< "€ 12,000"; not empty where there are points
    std::vector<Point> points; ///< by cost
    std::optional<Point> today;
};

/// Points from cheap to dear with the figure that each brings, joined by a line, and today's apart. One may be chosen.
class FrontChart : public PlotChart {
    Q_OBJECT
public:
    explicit FrontChart(const QString& title, QWidget* parent = nullptr);
    void setData(FrontData front);
    /// Marks a point; none: no one.
    void setChosen(std::optional<std::size_t> point);
    std::vector<QStringList> table() const override;

Q_SIGNALS:
    void pointChosen(int point);

private:
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    void paintMarks(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    QRectF span() const; ///< costs across, figures up
    QPointF placeOf(const FrontData::Point& point) const; ///< in pixels of the plot
    void paintPoint(QPainter& painter, const FrontData::Point& point, const QColor& color, double radius) const;
    QString wordsOf(const FrontData::Point& point) const;
    std::optional<std::size_t> pointAt(QPointF position) const;

    FrontData data_;
    std::optional<std::size_t> chosen_;
};

} // namespace millrace::app::charts
