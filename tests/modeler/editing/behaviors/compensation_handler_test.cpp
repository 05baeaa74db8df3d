// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class CompensationHandlerTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        const QRectF box = boundsOf(append(startShape(), type::Task));
        event_ = create(type::BoundaryEvent, {box.center().x(), box.bottom()}, type::CompensateEventDefinition);
        ASSERT_NE(event_, noKey);
    }
    bool isHandler(Key shape) const { return bpmn::isTrue(shown(shape), u"isForCompensation"); }
    Key event_ = noKey;
};

TEST_F(CompensationHandlerTest, IsJoinedByAnAssociationAndIsForCompensation)
{
    const Key handler = append(event_, type::Task);
    ASSERT_NE(handler, noKey);
    EXPECT_TRUE(isHandler(handler));
    EXPECT_TRUE(bpmn::incoming(tree(), shown(handler)).empty());
    const Element* association = process().childOfType(type::Association);
    ASSERT_NE(association, nullptr);
    EXPECT_EQ(association->attribute(u"targetRef"), shown(handler).id());
    EXPECT_EQ(association->attribute(u"associationDirection"), QStringLiteral("One"));
    perform([&](Edit& edit) { remove(edit, {association->key()}); });
    EXPECT_FALSE(isHandler(handler));
}

TEST_F(CompensationHandlerTest, IsOneNoMoreWithoutTheEvent)
{
    const Key handler = append(event_, type::Task);
    perform([&](Edit& edit) { remove(edit, {shown(event_).key()}); });
    EXPECT_FALSE(isHandler(handler));
}

TEST_F(CompensationHandlerTest, BecomesAStepOfTheFlowWithAnEventOfAnotherKind)
{
    const Key handler = append(event_, type::Task);
    perform([&](Edit& edit) {
        replaceType(
            edit, shown(event_).key(), {.type = type::BoundaryEvent, .eventDefinition = type::TimerEventDefinition});
    });
    EXPECT_FALSE(isHandler(handler));
    EXPECT_EQ(process().childOfType(type::Association), nullptr);
    EXPECT_EQ(bpmn::incoming(tree(), shown(handler)).size(), 1U);
}

TEST_F(CompensationHandlerTest, IsReachedByALevelAndUprightLine)
{
    const Key handler = append(event_, type::Task);
    const auto isOrthogonal = [this] {
        const Element* association = process().childOfType(type::Association);
        const Element* edge = bpmn::diagramElements(tree(), *association).front();
        const bpmn::Waypoints line = bpmn::waypoints(*edge);
        for (qsizetype i = 1; i < line.size(); ++i)
            if (line[i].x() != line[i - 1].x() && line[i].y() != line[i - 1].y())
                return false;
        return line.size() > 1;
    };
    perform([&](Edit& edit) { moveShapes(edit, {handler}, {63, 47}); });
    EXPECT_TRUE(isOrthogonal());
    const QRectF box = boundsOf(handler);
    const QRectF event = boundsOf(event_);
    perform([&](Edit& edit) { moveShapes(edit, {handler}, {event.center().x() - box.center().x(), 0}); });
    EXPECT_TRUE(isOrthogonal()) << "straight down";
    perform([&](Edit& edit) { moveShapes(edit, {handler}, {80, 0}); });
    EXPECT_TRUE(isOrthogonal()) << "and again from there";
}

TEST_F(CompensationHandlerTest, LeadsToActivitiesAlone)
{
    const Key gateway = create(type::ExclusiveGateway, {700, 700});
    EXPECT_EQ(connect(event_, gateway), noKey);
}

} // namespace millrace::editing
