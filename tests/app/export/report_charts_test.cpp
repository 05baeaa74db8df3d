// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_charts.h"

#include <gtest/gtest.h>
#include <numeric>
#include <set>

namespace millrace::app::exporting {

namespace {

TEST(ReportWaitingBars, NameEachCauseAndSumToTheWhole)
{
    results::ActivityResults all;
    all.element = "A";
    all.processingTime.estimate.mean = 60;
    for (std::size_t cause = 0; cause < results::waitingCauseCount; ++cause)
        all.waitingCauses[cause].estimate.mean = double(cause + 1);
    const WaitingBars bars = waitingBars({all});
    ASSERT_EQ(bars.parts.size(), results::waitingCauseCount + 1);
    ASSERT_EQ(bars.rows.size(), 1U);
    EXPECT_EQ(std::accumulate(bars.rows[0].seconds.begin(), bars.rows[0].seconds.end(), 0.0), bars.rows[0].sum);
    std::set<QString> names, colours;
    for (const WaitingBars::Part& part : bars.parts) {
        names.insert(part.name);
        colours.insert(QLatin1String(part.colour));
    }
    EXPECT_EQ(names.size(), bars.parts.size());
    EXPECT_EQ(colours.size(), bars.parts.size());
    all.waitingCauses = {};
    EXPECT_EQ(waitingBars({all}).parts.size(), 1U) << "what there is nothing of needs no legend";
}

} // namespace

} // namespace millrace::app::exporting
