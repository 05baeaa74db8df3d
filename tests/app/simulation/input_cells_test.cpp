// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_cells.h"

#include "tests/app/simulation/simulation_bench.h"

#include <gmock/gmock.h>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using Column = InputColumn;
using RowKind = InputRow::Kind;

class InputCellsTest : public testing::Test {
protected:
    InputRow row(const char* id) const
    {
        for (const InputRow& one : inputRowsOf(*tree))
            if (one.id == QLatin1String(id))
                return one;
        ADD_FAILURE() << "no row of " << id;
        return {};
    }
    std::map<Column, CellProblem> write(const char* id, const CellTexts& texts)
    {
        const InputRow one = row(id);
        double unit = usualUnit(scenario, one);
        return writeCells(scenario, *tree, one, texts, unit);
    }
    QString text(const char* id, Column column) const
    {
        const InputRow one = row(id);
        return cellText(scenario, one, column, usualUnit(scenario, one));
    }
    const scenario::ElementInputs& inputs(const char* id) { return scenario.elements[QLatin1String(id)]; }

    std::shared_ptr<const metamodel::Tree> tree = model();
    Scenario scenario;
};

TEST_F(InputCellsTest, RowsComeInTheOrderOfTheProcess)
{
    QStringList ids;
    for (const InputRow& one : inputRowsOf(*tree))
        ids << one.id;
    EXPECT_EQ(ids.join(u' '), QStringLiteral("S A yes no B C"));
    EXPECT_EQ(row("yes").name, QStringLiteral("Fine? yes"));
    EXPECT_EQ(row("yes").kind, RowKind::Share);
    EXPECT_EQ(row("yes").ways, (QStringList {QStringLiteral("yes"), QStringLiteral("no")}));
}

TEST_F(InputCellsTest, FindsWhatLiesInsideSubProcessesAndOnBorders)
{
    tree = model(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='D' targetNamespace='urn:t'>"
        "<process id='P' isExecutable='true'><startEvent id='S'/><sequenceFlow id='f' sourceRef='S' targetRef='U'/>"
        "<subProcess id='U'><startEvent id='IS'/><sequenceFlow id='g' sourceRef='IS' targetRef='T'/>"
        "<task id='T' name='Inside'/></subProcess>"
        "<boundaryEvent id='L' name='Late' attachedToRef='U'><timerEventDefinition id='td'/></boundaryEvent>"
        "<receiveTask id='R' name='Answer'/><task id='X' name='Nowhere'/></process></definitions>");
    EXPECT_EQ(row("T").kind, RowKind::Work);
    EXPECT_EQ(row("L").kind, RowKind::Boundary);
    EXPECT_EQ(row("R").kind, RowKind::Wait);
    EXPECT_EQ(row("X").kind, RowKind::Work);
    const auto rows = inputRowsOf(*tree);
    EXPECT_THAT(rows, SizeIs(5)); // S and those; the start of the sub-process is no arrival
}

TEST_F(InputCellsTest, ThreeNumbersMakeATriangle)
{
    EXPECT_THAT(write("A",
                    {{Column::Shortest, QStringLiteral("5")}, {Column::Usual, QStringLiteral("12")},
                        {Column::Longest, QStringLiteral("40")}}),
        IsEmpty());
    EXPECT_EQ(inputs("A").duration, Distribution::triangular(300, 720, 2400));
    EXPECT_EQ(text("A", Column::Shortest), QStringLiteral("5"));
    EXPECT_EQ(text("A", Column::Unit), QStringLiteral("min"));
    EXPECT_EQ(text("A", Column::Shape), QStringLiteral("Shortest, usual, longest"));
}

TEST_F(InputCellsTest, OneNumberIsAlwaysTheSameAndTwoAreAnythingBetween)
{
    EXPECT_THAT(write("A", {{Column::Usual, QStringLiteral("12")}}), IsEmpty());
    EXPECT_EQ(inputs("A").duration, Distribution::constant(720));
    EXPECT_THAT(
        write("B", {{Column::Shortest, QStringLiteral("5")}, {Column::Longest, QStringLiteral("9")}}), IsEmpty());
    EXPECT_EQ(inputs("B").duration, Distribution::uniform(300, 540));
}

TEST_F(InputCellsTest, AShortestAloneWaitsForTheRest)
{
    const auto problems = write("A", {{Column::Shortest, QStringLiteral("5")}});
    ASSERT_TRUE(problems.contains(Column::Shortest));
    EXPECT_TRUE(problems.at(Column::Shortest).isIncomplete);
    EXPECT_TRUE(scenario.elements.empty());
}

TEST_F(InputCellsTest, WhatCannotBeLeavesTheScenarioAsItIs)
{
    scenario = today();
    const Scenario before = scenario;
    EXPECT_FALSE(write("A", {{Column::Usual, QStringLiteral("99")}}).at(Column::Usual).isIncomplete);
    EXPECT_TRUE(write("A", {{Column::Usual, QStringLiteral("soon")}}).contains(Column::Usual));
    EXPECT_TRUE(write("A", {{Column::People, QStringLiteral("0")}}).contains(Column::People));
    EXPECT_TRUE(write("A", {{Column::Cost, QStringLiteral("-1")}}).contains(Column::Cost));
    EXPECT_TRUE(write("B", {{Column::People, QStringLiteral("2")}}).contains(Column::People)) << "nobody does it";
    EXPECT_TRUE(write("yes", {{Column::Share, QStringLiteral("101 %")}}).contains(Column::Share));
    EXPECT_EQ(scenario, before);
}

TEST_F(InputCellsTest, UnitsTakeTheNumbersAsTheyAre)
{
    scenario = today();
    EXPECT_THAT(write("A", {{Column::Unit, QStringLiteral("hours")}}), IsEmpty());
    EXPECT_EQ(inputs("A").duration, Distribution::triangular(5 * 3600, 10 * 3600, 15 * 3600));
    EXPECT_THAT(write("A", {{Column::Shortest, QStringLiteral("90 min")}}), IsEmpty()) << "a unit of its own";
    EXPECT_EQ(inputs("A").duration, Distribution::triangular(5400, 10 * 3600, 15 * 3600));
}

TEST_F(InputCellsTest, AnotherDistributionIsScaledThroughItsMean)
{
    scenario.elements[QStringLiteral("A")].duration = Distribution::logNormal(600, 300);
    EXPECT_EQ(text("A", Column::Usual), QStringLiteral("10"));
    EXPECT_EQ(text("A", Column::Shortest), QString());
    EXPECT_THAT(write("A", {{Column::Usual, QStringLiteral("20")}}), IsEmpty());
    EXPECT_EQ(inputs("A").duration, Distribution::logNormal(1200, 600));
    EXPECT_THAT(write("A", {{Column::Shape, QStringLiteral("Always the same")}}), IsEmpty());
    EXPECT_EQ(inputs("A").duration, Distribution::constant(1200));
}

TEST_F(InputCellsTest, EveryRowMaySayWhereItsNumbersComeFrom)
{
    for (const char* id : {"S", "A", "yes"}) {
        EXPECT_THAT(write(id, {{Column::Source, QStringLiteral(" interview,  March ")}}), IsEmpty()) << id;
        EXPECT_EQ(text(id, Column::Source), QStringLiteral("interview, March")) << id;
    }
    EXPECT_TRUE(scenario.elements.empty()) << "no number was said";
    EXPECT_THAT(write("A", {{Column::Source, QString()}}), IsEmpty());
    EXPECT_EQ(text("A", Column::Source), QString());
    EXPECT_EQ(scenario.sources.size(), 2U);
}

TEST_F(InputCellsTest, ANameOfNobodyYetMakesAPool)
{
    EXPECT_THAT(
        write("A", {{Column::DoneBy, QStringLiteral("Clerks")}, {Column::People, QStringLiteral("2")}}), IsEmpty());
    ASSERT_THAT(scenario.pools, SizeIs(1));
    EXPECT_EQ(scenario.pools.front().name, QStringLiteral("Clerks"));
    EXPECT_EQ(inputs("A").staff.quantity, 2);
    EXPECT_THAT(write("B", {{Column::DoneBy, QStringLiteral(" clerks ")}}), IsEmpty());
    EXPECT_THAT(scenario.pools, SizeIs(1));
    EXPECT_EQ(inputs("B").staff.pool, inputs("A").staff.pool);
    EXPECT_THAT(write("A", {{Column::DoneBy, QString()}}), IsEmpty());
    EXPECT_EQ(inputs("A").staff.pool, QString());
    EXPECT_EQ(inputs("A").staff.quantity, 1);
}

TEST_F(InputCellsTest, SeveralPoolsMakeATeam)
{
    EXPECT_THAT(write("A", {{Column::DoneBy, QStringLiteral("Clerks")}}), IsEmpty());
    EXPECT_THAT(write("B", {{Column::DoneBy, QStringLiteral("Senior clerks")}}), IsEmpty());
    EXPECT_THAT(write("A", {{Column::DoneBy, QStringLiteral("2 clerks or senior clerks")}}), IsEmpty());
    EXPECT_EQ(text("A", Column::DoneBy), QStringLiteral("2 Clerks or 1 Senior clerks"));
    EXPECT_EQ(text("A", Column::People), QString());
    EXPECT_TRUE(write("A", {{Column::DoneBy, QStringLiteral("clerks and wizards")}}).contains(Column::DoneBy));
    EXPECT_THAT(scenario.pools, SizeIs(2));
}

TEST_F(InputCellsTest, OfTwoWaysTheOtherTakesTheRest)
{
    EXPECT_THAT(write("yes", {{Column::Share, QStringLiteral("70 %")}}), IsEmpty());
    EXPECT_EQ(text("no", Column::Share), QStringLiteral("30\u00A0%"));
    EXPECT_THAT(write("yes", {{Column::Share, QString()}}), IsEmpty());
    EXPECT_TRUE(scenario.elements.empty());
}

TEST_F(InputCellsTest, SaysWhatIsAssumed)
{
    EXPECT_EQ(assumedText(scenario, row("A"), Column::Usual, 60), QStringLiteral("10"));
    EXPECT_EQ(assumedText(scenario, row("S"), Column::Usual, 60), QStringLiteral("30"));
    EXPECT_EQ(assumedText(scenario, row("yes"), Column::Share, 60), QStringLiteral("50\u00A0%"));
    scenario = today();
    EXPECT_EQ(assumedText(scenario, row("B"), Column::Usual, 60), QStringLiteral("0"));
    EXPECT_EQ(assumedText(scenario, row("no"), Column::Share, 60), QStringLiteral("30\u00A0%"));
    EXPECT_EQ(assumedText(scenario, row("A"), Column::Usual, 60), QString());
}

TEST_F(InputCellsTest, HowOftenCasesComeIsExponentialAtFirst)
{
    EXPECT_THAT(write("S", {{Column::Usual, QStringLiteral("15")}}), IsEmpty());
    ASSERT_THAT(scenario.arrivals, SizeIs(1));
    EXPECT_EQ(scenario.arrivals.front().interval, Distribution::exponential(900));
    EXPECT_TRUE(write("S", {{Column::Usual, QStringLiteral("0")}}).contains(Column::Usual));
    EXPECT_THAT(write("S", {{Column::Usual, QString()}}), IsEmpty());
    EXPECT_THAT(scenario.arrivals, IsEmpty());
}

TEST_F(InputCellsTest, TakesTheLargestUnitThatSaysTheNumbersShortly)
{
    const auto unitOf = [&](const Distribution& duration) {
        scenario.elements[QStringLiteral("A")].duration = duration;
        return usualUnit(scenario, row("A"));
    };
    EXPECT_EQ(unitOf(Distribution::constant(45)), 1);
    EXPECT_EQ(unitOf(Distribution::triangular(300, 720, 2400)), 60);
    EXPECT_EQ(unitOf(Distribution::constant(3 * 3600)), 3600);
    EXPECT_EQ(unitOf(Distribution::triangular(300, 4 * 3600, 9 * 3600)), 60) << "5 min are 0.083 h";
    EXPECT_EQ(unitOf(Distribution::constant(5 * 86400)), 86400);
    EXPECT_EQ(unitOf(Distribution::constant(664.3081)), 60) << "as measured";
    EXPECT_EQ(unitOf(Distribution::constant(0.7331)), 1);
}

TEST_F(InputCellsTest, TakeARangeBesideTheNumber)
{
    scenario = today();
    EXPECT_EQ(text("A", Column::CouldBe), QString());
    EXPECT_THAT(write("A", {{Column::CouldBe, QStringLiteral("8 / 10 / 14")}}), IsEmpty());
    const auto key = std::pair(QStringLiteral("A"), scenario::NumberOf::Duration);
    EXPECT_EQ(scenario.ranges.at(key), (scenario::Range {480, 600, 840}));
    EXPECT_EQ(text("A", Column::CouldBe), QStringLiteral("8 / 10 / 14"));
    EXPECT_EQ(scenario.elements.at(QStringLiteral("A")).duration, today().elements.at(QStringLiteral("A")).duration);
    EXPECT_THAT(write("yes", {{Column::CouldBe, QStringLiteral("60 ... 75 %")}}), IsEmpty());
    EXPECT_EQ(scenario.ranges.at(std::pair(QStringLiteral("yes"), scenario::NumberOf::Share)),
        (scenario::Range {0.6, 0.7, 0.75}))
        << "the number itself is the likely one";
    EXPECT_THAT(write("S", {{Column::CouldBe, QStringLiteral("5 min to 8 min")}}), IsEmpty());
    EXPECT_EQ(scenario.ranges.at(std::pair(QStringLiteral("S"), scenario::NumberOf::Interval)).likely, 360);
    EXPECT_THAT(write("A", {{Column::CouldBe, QString()}}), IsEmpty());
    EXPECT_FALSE(scenario.ranges.contains(key));
}

TEST_F(InputCellsTest, SayWhatIsNoRange)
{
    scenario = today();
    for (const char* wrong : {"8", "a / b", "8 / 10 / 12 / 14", "14 / 10 / 8", "20 / 30", "-1 / 5 / 9"}) {
        const auto problems = write("A", {{Column::CouldBe, QString::fromLatin1(wrong)}});
        EXPECT_EQ(problems.count(Column::CouldBe), 1U) << wrong;
    }
    EXPECT_EQ(write("B", {{Column::CouldBe, QStringLiteral("1 / 2 / 3")}}).count(Column::CouldBe), 1U)
        << "nobody said how long B takes";
    EXPECT_TRUE(scenario.ranges.empty());
}

TEST_F(InputCellsTest, AnotherUnitTakesTheRangeAlong)
{
    scenario = today();
    write("A", {{Column::CouldBe, QStringLiteral("8 / 10 / 14")}});
    write("A", {{Column::Unit, QStringLiteral("h")}});
    EXPECT_EQ(scenario.ranges.begin()->second, (scenario::Range {8 * 3600, 10 * 3600, 14 * 3600}));
}

} // namespace
} // namespace millrace::app::simulation
