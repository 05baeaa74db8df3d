// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/event_rules.h"

#include "tests/modeler/editing/editing_fixture.h"

#include <map>
#include <set>

namespace millrace::editing {
namespace {

class EventRulesTest : public EditingTest { };

TEST_F(EventRulesTest, AreTheSixtyThree)
{
    std::map<EventPosition, int> counts;
    std::set<std::tuple<EventPosition, TypeId, NewElement::Variant>> different;
    for (const LegalEvent& event : legalEvents()) {
        ++counts[event.position];
        different.insert({event.position, event.definition, event.variant});
    }
    EXPECT_EQ(different.size(), 63U);
    EXPECT_EQ(counts[EventPosition::Start], 7);
    EXPECT_EQ(counts[EventPosition::EventSubProcessStart], 9);
    EXPECT_EQ(counts[EventPosition::EventSubProcessStartBeside], 7);
    EXPECT_EQ(counts[EventPosition::Catch], 7);
    EXPECT_EQ(counts[EventPosition::Boundary], 10);
    EXPECT_EQ(counts[EventPosition::BoundaryBeside], 7);
    EXPECT_EQ(counts[EventPosition::Throw], 7);
    EXPECT_EQ(counts[EventPosition::End], 9);
}

TEST_F(EventRulesTest, SayWhatMayStandWhere)
{
    const NewElement error {.type = type::StartEvent, .eventDefinition = type::ErrorEventDefinition};
    EXPECT_FALSE(mayEventStand(error, process()));
    const Key inside = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::SubProcess, .isTriggeredByEvent = true}, {600, 500});
    });
    EXPECT_TRUE(mayEventStand(error, shown(inside)));
    const NewElement beside {
        .type = type::StartEvent, .eventDefinition = type::ErrorEventDefinition, .isInterrupting = false};
    EXPECT_FALSE(mayEventStand(beside, shown(inside)));
    const NewElement cancel {.type = type::EndEvent, .eventDefinition = type::CancelEventDefinition};
    EXPECT_FALSE(mayEventStand(cancel, process()));
    EXPECT_TRUE(mayEventStand(cancel, shown(create(type::Transaction, {1200, 500}))));
    EXPECT_TRUE(mayEventStand({.type = type::BoundaryEvent}, shown(create(type::Task, {900, 900}))));
    const NewElement timer {.type = type::StartEvent, .eventDefinition = type::TimerEventDefinition};
    EXPECT_TRUE(mayEventStand(timer, process()));
    EXPECT_FALSE(mayEventStand(timer, shown(create(type::SubProcess, {1600, 500}))));
}

TEST_F(EventRulesTest, KeepWhatIsIllegalFromBeingMade)
{
    EXPECT_EQ(create(type::StartEvent, {600, 500}, type::ErrorEventDefinition), noKey);
    EXPECT_EQ(create(type::EndEvent, {600, 500}, type::CancelEventDefinition), noKey);
    const Key task = create(type::Task, {600, 500});
    EXPECT_EQ(create(type::BoundaryEvent, boundsOf(task).bottomRight(), type::CancelEventDefinition), noKey);
    EXPECT_NE(create(type::BoundaryEvent, boundsOf(task).bottomRight(), type::ErrorEventDefinition), noKey);
}

TEST_F(EventRulesTest, MorphingKeepsTheTriggersThatFit)
{
    const Key event = shown(create(type::IntermediateCatchEvent, {600, 500}, type::TimerEventDefinition)).key();
    perform([&](Edit& edit) {
        setValue(edit, event, QStringLiteral("TimerEventDefinition/timeDuration"), QStringLiteral("PT1H"));
    });
    const QByteArray before = tree().save();
    const NewElement multiple {.type = type::IntermediateCatchEvent, .variant = NewElement::Variant::ParallelMultiple};
    const Key several = perform([&](Edit& edit) { return replaceType(edit, event, multiple); });
    ASSERT_NE(several, noKey);
    EXPECT_EQ(bpmn::eventDefinitions(*tree().find(several)).size(), 2U);
    EXPECT_TRUE(tree().save().contains("PT1H"));
    EXPECT_EQ(tree().find(several)->attribute(u"parallelMultiple"), QStringLiteral("true"));
    const NewElement timer {.type = type::IntermediateCatchEvent, .eventDefinition = type::TimerEventDefinition};
    perform([&](Edit& edit) { return replaceType(edit, several, timer); });
    EXPECT_EQ(tree().save(), before);
}

} // namespace
} // namespace millrace::editing
