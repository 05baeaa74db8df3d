// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;

NodeIndex startFor(const Case& c, const std::string& message)
{
    return c.program.startFor({Trigger::Message, {}, message, {}, none});
}

Case& startWith(Case& c, const std::string& message)
{
    c.machine.start(c.instance, 1, startFor(c, message));
    return c;
}

ProcessBuilder gateway(const std::string& type)
{
    ProcessBuilder p;
    p.node("eventBasedGateway", "G", "instantiate='true' eventGatewayType='" + type + "'");
    p.message("intermediateCatchEvent", "Order", "order").message("intermediateCatchEvent", "Payment", "payment");
    return p.task("A").task("B").chain({"G", "Order", "A"}).chain({"G", "Payment", "B"});
}

TEST(Instantiation, aReceiveTaskBeginsACaseWithItsMessage)
{
    ProcessBuilder p;
    p.message("startEvent", "Dummy", "order").node("receiveTask", "R", "instantiate='true' messageRef='order'");
    p.task("A").chain({"R", "A"});
    std::string xml = p.xml();
    const auto dummy = xml.find("<startEvent");
    xml.erase(dummy, xml.find("</startEvent>") + 13 - dummy); // only the message is wanted
    const auto reference = xml.find("messageRef='order'");
    ASSERT_NE(reference, std::string::npos);
    const auto id = xml.find("<message id=\"") + 13;
    xml.replace(reference, 18, "messageRef='" + xml.substr(id, xml.find('"', id) - id) + "'");
    Case c(xml);
    ASSERT_NE(startFor(c, "order"), none);
    startWith(c, "order");
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Enabled R", "Completed R", "Enabled A"}));
    c.start(); // by hand: it waits
    EXPECT_TRUE(c.waitsAt("R"));
}

TEST(Instantiation, anExclusiveGatewayBeginsACaseWithOneOfItsEvents)
{
    Case c(gateway("Exclusive"));
    startWith(c, "payment");
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Enabled Payment", "Completed Payment", "Enabled B"}));
    EXPECT_FALSE(c.waitsAt("Order"));
    EXPECT_EQ(startFor(c, "other"), none);
}

TEST(Instantiation, aParallelGatewayWaitsForTheOthersToo)
{
    Case c(gateway("Parallel"));
    startWith(c, "payment");
    EXPECT_TRUE(c.waitsAt("B"));
    EXPECT_TRUE(c.waitsAt("Order"));
    c.complete("B").trigger("Order").complete("A");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Instantiation, startEventsWithSeveralTriggersBeginWithAny)
{
    ProcessBuilder p;
    p.message("startEvent", "First", "order").message("startEvent", "Second", "call").task("A");
    p.chain({"First", "A"}).flow("Second", "A");
    std::string xml = p.xml();
    // Both definitions into one event.
    const auto second = xml.find("<startEvent", xml.find("<startEvent") + 1);
    const auto from = xml.find("<messageEventDefinition", second);
    const std::string definition = xml.substr(from, xml.find("</startEvent>", from) - from);
    xml.insert(xml.find("</startEvent>"), definition);
    Case c(xml);
    for (const char* message : {"order", "call"}) {
        startWith(c, message);
        EXPECT_EQ(c.host.trace.back(), "Enabled A") << message;
        EXPECT_EQ(c.program.elements[static_cast<std::size_t>(startFor(c, message))].id, "First");
    }
}

} // namespace
} // namespace millrace::execution
