// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::bpmn {
namespace {

/// What a coordinate that is written so is read as.
std::optional<double> read(const QString& written)
{
    const metamodel::Loaded loaded = load(newDiagram(QStringLiteral("T")));
    const metamodel::Element* plane = diagrams(*loaded.tree).front()->child(u"BPMNPlane");
    const metamodel::Element* rectangle = plane->child(u"BPMNShape")->childOfType(type::Bounds);
    loaded.tree->set(rectangle->key(), u"x", written);
    const auto box = bounds(*plane->child(u"BPMNShape"));
    return box ? std::optional(box->x()) : std::nullopt;
}

TEST(Coordinates, AreReadAsTheyAreWritten)
{
    EXPECT_EQ(read(QStringLiteral("12")), 12);
    EXPECT_EQ(read(QStringLiteral("-0.1")), -0.1);
    EXPECT_EQ(read(QStringLiteral("007.50")), 7.5);
    EXPECT_EQ(read(QStringLiteral(" 3.25\n")), 3.25);
    EXPECT_EQ(read(QStringLiteral("+4")), 4);
    EXPECT_EQ(read(QStringLiteral("1.5e2")), 150);
    EXPECT_EQ(read(QStringLiteral("0.1234567890123456789")), 0.1234567890123456789);
    EXPECT_EQ(read(QStringLiteral("123456.789012345")), 123456.789012345);
    EXPECT_EQ(read(QStringLiteral("-")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("--1")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("1.2.3")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("1,5")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("12px")), std::nullopt);
    EXPECT_EQ(read(QStringLiteral("99999999999")), std::nullopt) << "no drawing is that large";
}

RC_GTEST_PROP(Coordinates, AreExactToTheLastBit, ())
{
    const auto digits = *rc::gen::inRange<std::int64_t>(-999'999'999, 999'999'999);
    const int behind = *rc::gen::inRange(0, 9);
    const QString written = QString::number(double(digits) / std::pow(10.0, behind), 'f', behind);
    bool isNumber = false;
    const double expected = written.toDouble(&isNumber);
    RC_ASSERT(isNumber);
    RC_ASSERT(read(written) == std::optional(expected));
}

} // namespace
} // namespace millrace::bpmn
