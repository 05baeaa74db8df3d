// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace millrace::app::charts {

/// Bars over time, row by row.
struct GanttData {
    /// What a bar may be.
    struct Part {
        PartLook look; ///< "work", "staff busy"
        bool isThin = false; ///< a gap and no work
    };
    struct Bar {
        std::int64_t from = 0; ///< microseconds since 1970-01-01T00:00:00Z
        std::int64_t to = 0;
        std::size_t part = 0;
        int lane = 0; ///< below one another within the row
        QString title; ///< of what was done
        QString id; ///< of its element
    };
    struct Row {
        QString name;
        int lanes = 1;
        std::vector<Bar> bars; ///< by beginning
    };
    QString rowName; ///< what rows are: "Case"
    std::vector<Part> parts;
    std::vector<Row> rows;
    std::int64_t begin = 0; ///< of the time shown
    std::int64_t end = 0;
    QByteArray zone; ///< in which times are shown, as QTimeZone names it
};

class GanttView;

/// A Gantt chart: scrolls down through its rows. Arrow keys move from bar to bar, Return goes to what it is of.
class Gantt : public Chart {
    Q_OBJECT
public:
    explicit Gantt(const QString& title, QWidget* parent = nullptr);
    void setData(GanttData data);
    const GanttData& data() const { return data_; }
    std::vector<QStringList> table() const override;
    /// "Case 12, Receive: staff busy, 2.3 h from Mon 5 Jan, 09:12"
    QString wordsOf(std::size_t row, std::size_t bar) const;
    GanttView& view() { return *view_; }

Q_SIGNALS:
    /// A bar was clicked, or Return was pressed on it: the id of its element.
    void elementChosen(const QString& id);
    /// The wheel was turned with Ctrl, or + and - were pressed: closer (above 0) or further away.
    void zoomAsked(int steps);
    /// The wheel was turned with Shift: later (above 0) or earlier.
    void moveAsked(int steps);

private:
    GanttData data_;
    GanttView* view_;
};

} // namespace millrace::app::charts
