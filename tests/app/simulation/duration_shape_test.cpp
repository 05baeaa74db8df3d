// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/duration_shape.h"

#include <gmock/gmock.h>

namespace millrace::app::simulation {
namespace {

using kernel::Distribution;
using testing::ElementsAre;

TEST(DurationShapes, HaveAsManyValuesAsCaptions)
{
    for (const DurationShape& shape : durationShapes()) {
        const Distribution made = reshaped(Distribution::constant(600), shape.kind);
        EXPECT_EQ(made.kind(), shape.kind);
        EXPECT_TRUE(made.problem().isEmpty()) << qPrintable(shape.name + made.problem());
        EXPECT_EQ(valuesOf(made).size(), std::size_t(shape.captions.size()));
        EXPECT_EQ(withValues(made, valuesOf(made)), made);
    }
}

TEST(DurationShapes, KeepTheMeanRoughlyWhenTheShapeChanges)
{
    const Distribution work = Distribution::triangular(300, 720, 2400);
    for (const DurationShape& shape : durationShapes())
        EXPECT_NEAR(reshaped(work, shape.kind).mean(), work.mean(), 0.15 * work.mean()) << qPrintable(shape.name);
}

TEST(DurationShapes, SayWhatIsWrongWithValues)
{
    const Distribution wrong = withValues(Distribution::triangular(1, 2, 3), {5, 2, 3});
    EXPECT_FALSE(wrong.problem().isEmpty());
}

TEST(DurationShapes, ScaleOthersThroughTheirMean)
{
    const Distribution gamma = Distribution::gamma(2, 300);
    EXPECT_EQ(shapeOf(gamma).captions.size(), 1);
    EXPECT_THAT(valuesOf(gamma), ElementsAre(600));
    const Distribution twice = withValues(gamma, {1200});
    EXPECT_EQ(twice.kind(), Distribution::Kind::Gamma);
    EXPECT_NEAR(twice.mean(), 1200, 1e-6);
    EXPECT_NEAR(twice.standardDeviation(), 2 * gamma.standardDeviation(), 1e-6);
}

} // namespace
} // namespace millrace::app::simulation
