// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/joined_program.h"

#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::ProcessBuilder;

ProcessBuilder forked()
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").open("Sub").start("S1").task("B").end("E1");
    process.chain({"S1", "B", "E1"}).close().parallel("J").end("E");
    return process.flow("S", "P").flow("P", "A").flow("P", "Sub").flow("A", "J").flow("Sub", "J").flow("J", "E");
}

std::shared_ptr<const Program> programOf(const ProcessBuilder& process)
{
    return compile(*bpmn::load(QByteArray::fromStdString(process.xml())).tree).program;
}

TEST(JoinedProgram, MovesTheCasesOfEachByItself)
{
    const auto one = programOf(ProcessBuilder().start("S").task("A").end("E").chain({"S", "A", "E"}));
    const auto both = joined(*one, *programOf(forked()), "x/");
    ASSERT_EQ(both->scopes.size(), 3u);
    EXPECT_EQ(both->elementById("A"), one->elementById("A"));
    EXPECT_EQ(both->elements[std::size_t(both->startOf(1))].id, "x/S");
    EXPECT_EQ(both->title(both->defaultStart()), "S");
    for (std::size_t node = 0; node < both->nodes.size(); ++node)
        for (const Flow& flow : both->outgoing(both->nodes[node]))
            EXPECT_EQ(flow.source, NodeIndex(node));
    for (const Flow& flow : both->flows)
        EXPECT_EQ(both->elements[std::size_t(flow.element)].id.starts_with("x/"),
            both->elements[std::size_t(flow.target)].id.starts_with("x/"));
    // The first keeps its flows, and the third element of flows is the second's.
    EXPECT_EQ(both->elements[std::size_t(both->outgoing(both->nodes[0])[0].element)].id, "S_A");
}

} // namespace
} // namespace millrace::execution
