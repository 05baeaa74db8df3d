// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/comparison_sheet.h"

#include "app/simulation/comparison_table.h"
#include "app/window/preferences.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QDoubleSpinBox>

namespace millrace::app::simulation {
namespace {

using namespace bench;

TEST(ComparisonSheet, LetsTheUserSayWhatDoesNotMatter)
{
    Scenario more = today();
    more.pools.front().capacity = 4;
    const double usual = window::preferences::leastThatMatters();
    ComparisonSheet sheet;
    EXPECT_DOUBLE_EQ(sheet.threshold().value(), usual * 100);
    RunAnswer answer;
    answer.scenario = more;
    answer.outcome = std::make_shared<const run::Outcome>(run::Simulation(*model(), more).run());
    answer.base = std::make_shared<const run::Outcome>(run::Simulation(*model(), today()).run());
    sheet.showAnswer(answer);
    const auto words = [&] { return sheet.table().text(); };
    EXPECT_FALSE(words().contains(QStringLiteral("too small to matter\nCycle time, half")));
    sheet.threshold().setValue(50);
    EXPECT_TRUE(words().contains(QStringLiteral("too small to matter"))) << words().toStdString();
    EXPECT_DOUBLE_EQ(ComparisonSheet().threshold().value(), 50) << "it is remembered";
    window::preferences::setLeastThatMatters(usual);
}

} // namespace
} // namespace millrace::app::simulation
