// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class InterruptingEventsTest : public EditingTest {
protected:
    /// A timer on a task's border that does not interrupt.
    Key besideTask()
    {
        create(type::Task, {300, 200});
        const Key event = create(type::BoundaryEvent, {300, 240}, type::TimerEventDefinition);
        set(event, "cancelActivity", "false");
        return event;
    }
    void set(Key shape, const char* property, const char* value)
    {
        perform(
            [&](Edit& edit) { setProperty(edit, shown(shape).key(), QLatin1String(property), QLatin1String(value)); });
    }
};

TEST_F(InterruptingEventsTest, AnErrorEndsTheTaskThatItHappensTo)
{
    const Key event = besideTask();
    ASSERT_EQ(shown(event).attribute(u"cancelActivity"), QStringLiteral("false"));
    const QByteArray start = tree().save();
    perform([&](Edit& edit) {
        metamodel::Draft error;
        error.type = type::ErrorEventDefinition;
        edit.remove(bpmn::eventDefinitions(shown(event)).front()->key());
        edit.insert(error, shown(event).key());
    });
    EXPECT_FALSE(shown(event).hasAttribute(u"cancelActivity"));
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(InterruptingEventsTest, ItCannotBeToldOtherwise)
{
    create(type::Task, {300, 200});
    const Key event = create(type::BoundaryEvent, {300, 240}, type::ErrorEventDefinition);
    set(event, "cancelActivity", "false");
    EXPECT_FALSE(shown(event).hasAttribute(u"cancelActivity"));
}

TEST_F(InterruptingEventsTest, NeitherCanTheStartOfAnEventSubProcess)
{
    perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::SubProcess, .isTriggeredByEvent = true}, {700, 500});
    });
    const Key start = create(type::StartEvent, {600, 500}, type::ErrorEventDefinition);
    ASSERT_NE(start, noKey);
    set(start, "isInterrupting", "false");
    EXPECT_FALSE(shown(start).hasAttribute(u"isInterrupting"));
    EXPECT_EQ(bpmn::eventDefinitions(shown(start)).size(), 1U);
}

TEST_F(InterruptingEventsTest, OthersMayRunBesideTheTask)
{
    EXPECT_EQ(shown(besideTask()).attribute(u"cancelActivity"), QStringLiteral("false"));
}

} // namespace millrace::editing
