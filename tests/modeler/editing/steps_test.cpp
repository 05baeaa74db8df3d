// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/steps.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/editing/meeting_points.h"
#include "tests/support/process_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace millrace::editing {

using support::ProcessBuilder;
using ::testing::ElementsAre;

namespace {

/// "  [A_B] B": indentation, the flow of a branch, the node; "-> B" for a jump.
/// Gateways that only join, J and M, have no name.
std::vector<std::string> told(const std::string& xml)
{
    QByteArray source = QByteArray::fromStdString(xml);
    source.replace("name=\"J\"", "").replace("name=\"M\"", "");
    const auto loaded = bpmn::load(source);
    EXPECT_TRUE(loaded.tree);
    std::vector<std::string> lines;
    for (const Step& step : stepsOf(*loaded.tree)) {
        std::string line(std::size_t(step.level) * 2, ' ');
        if (step.flow != metamodel::noKey)
            line += "[" + loaded.tree->find(step.flow)->id().toStdString() + "] ";
        if (step.isJump)
            line += "-> ";
        line += loaded.tree->find(step.element)->id().toStdString();
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST(Steps, ASequenceIsAList)
{
    ProcessBuilder process;
    process.end("E").task("B").task("A").start("S").chain({"S", "A", "B", "E"});
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "A", "B", "E"));
}

TEST(Steps, BranchesStandBelowWhatDividesThemAndMeetAgain)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").task("B").exclusive("J").task("C").end("E");
    process.chain({"S", "X", "A", "J", "C", "E"}).chain({"X", "B", "J"}).flow("X", "J");
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "X", "  [X_A] A", "  [X_B] B", "  [X_J] -> C", "C", "E"));
}

TEST(Steps, ALoopSaysWhereItGoesBackTo)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X").task("Ask").end("E");
    process.chain({"S", "M", "A", "X", "Ask", "M"}).flow("X", "E");
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "A", "X", "  [X_Ask] Ask", "  -> A", "  [X_E] -> E", "E"));
}

TEST(Steps, AQuestionThatWasJustBegunHasItsFirstAnswerBelow)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").task("B").chain({"S", "X", "A", "B"});
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "X", "  [X_A] A", "  B"));
}

TEST(Steps, ABegunQuestionWithinABranchEndsWhereTheBranchesMeet)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").exclusive("Y").task("A").task("B").exclusive("J").task("C");
    process.chain({"S", "X", "Y", "A", "J", "C"}).chain({"X", "B", "J"});
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "X", "  [X_Y] Y", "    [Y_A] A", "  [X_B] B", "C"));
}

TEST(Steps, BranchesThatEndApartStayBelow)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").end("EA").end("EB");
    process.chain({"S", "X", "A", "EA"}).flow("X", "EB");
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "X", "  [X_A] A", "  EA", "  [X_EB] EB"));
}

TEST(Steps, BorderEventsAndTheInsideStandBelowTheActivity)
{
    ProcessBuilder process;
    process.start("S").open("Sub").start("PS").task("PA").end("PE").chain({"PS", "PA", "PE"}).close();
    process.boundaryTimer("Late", "Sub", "PT1H").task("Hurry").end("E");
    process.chain({"S", "Sub", "E"}).chain({"Late", "Hurry", "E"});
    EXPECT_THAT(
        told(process.xml()), ElementsAre("S", "Sub", "  PS", "  PA", "  PE", "  Late", "  Hurry", "  -> E", "E"));
}

TEST(Steps, WhatNoFlowReachesIsToldToo)
{
    ProcessBuilder process;
    process.start("S").end("E").flow("S", "E").task("A").task("B").flow("A", "B").flow("B", "A");
    EXPECT_THAT(told(process.xml()), ElementsAre("S", "E", "A", "B", "-> A"));
}

TEST(Steps, LongProcessesDoNotExhaustTheStack)
{
    ProcessBuilder process;
    process.start("S");
    std::string last = "S";
    for (int i = 0; i < 20000; ++i) {
        const std::string split = "X" + std::to_string(i);
        const std::string end = "E" + std::to_string(i);
        process.exclusive(split).end(end).flow(last, split).flow(split, end);
        last = split;
    }
    EXPECT_EQ(told(process.xml()).size(), 40001U);
}

TEST(Steps, NothingIsToldOfNothing)
{
    const auto loaded = bpmn::load(R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>)");
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(stepsOf(*loaded.tree).empty());
}

RC_GTEST_PROP(Steps, EveryNodeIsToldOnceWhateverTheFlows, ())
{
    const int nodes = *rc::gen::inRange(1, 25);
    const int flows = *rc::gen::inRange(0, 50);
    ProcessBuilder process;
    for (int i = 0; i < nodes; ++i)
        process.node(i == 0 ? "startEvent" : "task", "N" + std::to_string(i));
    for (int i = 0; i < flows; ++i)
        process.flow("N" + std::to_string(*rc::gen::inRange(0, nodes)),
            "N" + std::to_string(*rc::gen::inRange(0, nodes)), {}, "F" + std::to_string(i));
    const auto loaded = bpmn::load(QByteArray::fromStdString(process.xml()));
    RC_ASSERT(loaded.tree != nullptr);
    std::multiset<Key> told;
    for (const Step& step : stepsOf(*loaded.tree))
        if (!step.isJump)
            told.insert(step.element);
    RC_ASSERT(int(told.size()) == nodes);
    RC_ASSERT(int(std::set<Key>(told.begin(), told.end()).size()) == nodes);
}

/// Every way from a node to an end passes its meeting point, by removing that point and looking for an end.
RC_GTEST_PROP(MeetingPoints, NoWayLeadsPastThem, ())
{
    const int size = *rc::gen::inRange(1, 12);
    std::vector<std::vector<int>> ways(static_cast<std::size_t>(size));
    for (auto& out : ways)
        out = *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(0, 4), rc::gen::inRange(0, size));
    const std::vector<int> meets = meetingPoints(ways);
    const auto reachesEnd = [&](int from, int without) {
        std::set<int> seen {without};
        std::vector<int> open {from};
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (!seen.insert(node).second)
                continue;
            if (ways[std::size_t(node)].empty())
                return true;
            open.insert(open.end(), ways[std::size_t(node)].begin(), ways[std::size_t(node)].end());
        }
        return false;
    };
    for (int node = 0; node < size; ++node) {
        const int meeting = meets[std::size_t(node)];
        if (meeting >= 0)
            RC_ASSERT(!reachesEnd(node, meeting));
        else if (ways[std::size_t(node)].size() == 1 && reachesEnd(node, -1))
            RC_FAIL("a single way out is a meeting point");
    }
}

} // namespace millrace::editing
