// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_strip.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// Charts side by side whose rows stand for elements of the model: a click on a row chooses its element.
class ElementCharts : public charts::ChartStrip {
    Q_OBJECT
public:
    using ChartStrip::ChartStrip;

Q_SIGNALS:
    void elementChosen(const QString& id);

protected:
    /// `ids`: by row of what the chart shows at the time, a member of the one who calls; empty: none.
    template <class Chart> void lead(const Chart* chart, const std::vector<QString>& ids)
    {
        connect(chart, &Chart::rowChosen, this, [this, &ids](int row) {
            if (row >= 0 && std::size_t(row) < ids.size() && !ids[std::size_t(row)].isEmpty())
                Q_EMIT elementChosen(ids[std::size_t(row)]);
        });
    }
};

} // namespace millrace::app::simulation
