// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/plot_chart.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace millrace::app::charts {

/// Counts or times over time, one line each, as averages of equal parts of time.
struct TimeLinesData {
    struct Line {
        QString name;
        int series = 0; ///< which chart colour, 0 to 6
        std::vector<double> values; ///< one a part of time, 0 or more
    };
    std::int64_t begin = 0; ///< microseconds since 1970-01-01T00:00:00Z
    std::int64_t step = 1; ///< microseconds of a part; above 0
    QByteArray zone; ///< in which times are shown, as QTimeZone names it
    QString valueName; ///< what is counted, with its unit, for the head of the table: "Waiting (work items)"
    std::vector<Line> lines;
    /// Microseconds since `begin`: what is before it is left out of all figures; 0: nothing is.
    std::int64_t measuredFrom = 0;
};

class TimeLines : public PlotChart {
    Q_OBJECT
public:
    explicit TimeLines(const QString& title, QWidget* parent = nullptr);
    void setData(TimeLinesData data);
    const TimeLinesData& data() const { return data_; }
    std::vector<QStringList> table() const override;

private:
    QRectF drawSeries(QChart& chart) override;
    void paintGround(QPainter& painter) const override;
    QString tooltipAt(QPointF position) const override;
    void paintLegend(QPainter& painter, const QRectF& area) const;
    void paintCut(QPainter& painter, const QRectF& area) const;
    double highest() const;
    std::size_t parts() const;
    QString timeText(std::int64_t time, bool isShort) const;

    TimeLinesData data_;
};

} // namespace millrace::app::charts
