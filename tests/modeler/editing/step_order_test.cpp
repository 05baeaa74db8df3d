// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/steps.h"
#include "tests/modeler/editing/editing_fixture.h"

#include <gmock/gmock.h>

namespace millrace::editing {

using ::testing::ElementsAre;

class StepOrderTest : public EditingTest {
protected:
    std::vector<std::string> told() const
    {
        std::vector<std::string> lines;
        for (const Step& step : stepsOf(tree())) {
            const Element& element = *tree().find(step.element);
            const std::string name = bpmn::title(element).toStdString();
            lines.push_back(std::string(std::size_t(step.level), '.') + (step.isJump ? "-> " : "") + name);
        }
        return lines;
    }
    Key elementOf(Key shape) const { return shown(shape).key(); }
    Key insertAfter(Key shape, const QString& name)
    {
        return perform([&](Edit& edit) {
            return editing::insertAfter(edit, elementOf(shape), {.type = type::Task, .name = name});
        });
    }
    void expectNothingOverlaps() const
    {
        const auto shapes = shapesOn(*tree().find(plane()));
        for (const Element* a : shapes)
            for (const Element* b : shapes)
                EXPECT_TRUE(a == b || !bpmn::bounds(*a)->intersects(*bpmn::bounds(*b)));
    }
};

TEST_F(StepOrderTest, AStepComesBetweenTwoAndTheRestMovesOn)
{
    const QByteArray start = tree().save();
    const Key first = append(startShape(), type::Task, QStringLiteral("First"));
    const Key last = append(first, type::Task, QStringLiteral("Last"));
    const QRectF lastBefore = boundsOf(last);
    insertAfter(first, QStringLiteral("Between"));
    EXPECT_THAT(told(), ElementsAre("Start event", "First", "Between", "Last"));
    EXPECT_GT(boundsOf(last).left(), lastBefore.left());
    expectNothingOverlaps();
    expectUndoRestores(start);
}

TEST_F(StepOrderTest, AStepBeforeOneInAnotherRowIsNotPassedThrough)
{
    const Key first = append(startShape(), type::Task, QStringLiteral("First"));
    const Key below = create(type::Task, boundsOf(first).center() + QPointF(300, 250));
    connect(first, below);
    const Key between = insertAfter(first, QStringLiteral("Between"));
    const auto flows = bpmn::outgoing(tree(), shown(between));
    ASSERT_EQ(flows.size(), 1U);
    const bpmn::Waypoints line = bpmn::waypoints(*tree().find(shapeOf(*flows.front())));
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF stretch = QRectF(line[i - 1], line[i]).normalized();
        EXPECT_FALSE(stretch.adjusted(-1, -1, 1, 1).intersects(boundsOf(between).adjusted(2, 2, -2, -2))) << i;
    }
}

TEST_F(StepOrderTest, AfterTheLastStepItIsAppended)
{
    const Key first = append(startShape(), type::Task, QStringLiteral("First"));
    insertAfter(first, QStringLiteral("Next"));
    EXPECT_THAT(told(), ElementsAre("Start event", "First", "Next"));
}

TEST_F(StepOrderTest, AStepMayBePassedBy)
{
    const QByteArray start = tree().save();
    const Key task = append(startShape(), type::Task, QStringLiteral("Check"));
    append(task, type::EndEvent, QStringLiteral("Done"));
    const Key flow = perform([&](Edit& edit) { return makeConditional(edit, elementOf(task)); });
    ASSERT_NE(flow, noKey);
    EXPECT_EQ(tree().find(flow)->attribute(u"targetRef"), shown(task).id());
    EXPECT_THAT(told(), ElementsAre("Start event", "Exclusive gateway", ".Check", ".-> Done", "Done"));
    expectNothingOverlaps();
    EXPECT_FALSE(canMakeConditional(tree(), process().child(u"startEvent")->key()));
    expectUndoRestores(start);
}

TEST_F(StepOrderTest, BranchesOfAQuestionMeetAgain)
{
    const QByteArray start = tree().save();
    const Key question = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    append(question, type::EndEvent, QStringLiteral("Done"));
    const auto branch = [&](const QString& name) {
        return perform(
            [&](Edit& edit) { return addBranch(edit, elementOf(question), {.type = type::Task, .name = name}); });
    };
    const Key ask = branch(QStringLiteral("Ask"));
    ASSERT_NE(ask, noKey);
    // Below the straight way, and not upon it.
    EXPECT_GT(boundsOf(ask).top(), boundsOf(question).center().y());
    EXPECT_GT(boundsOf(branch(QStringLiteral("Wait"))).top(), boundsOf(ask).bottom());
    EXPECT_THAT(told(), ElementsAre("Start event", "Complete?", ".-> Done", ".Ask", ".Wait", "Done"));
    expectNothingOverlaps();
    expectUndoRestores(start);
}

TEST_F(StepOrderTest, BranchesThatAreStillToldStayApart)
{
    const Key question = append(startShape(), type::ExclusiveGateway, QStringLiteral("In stock?"));
    append(question, type::Task, QStringLiteral("Pack it"));
    perform([&](Edit& edit) {
        return addBranch(edit, elementOf(question), {.type = type::Task, .name = QStringLiteral("Order more")});
    });
    EXPECT_THAT(told(), ElementsAre("Start event", "In stock?", ".Pack it", ".Order more"));
    expectNothingOverlaps();
}

TEST_F(StepOrderTest, RowsAreAsFarApartAsTasksWhateverComesIntoThem)
{
    const Key question = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    const Key upper = append(question, type::Task, QStringLiteral("Ask"));
    const Key lower = append(question, type::ParallelGateway);
    EXPECT_EQ(boundsOf(lower).center().y(), boundsOf(upper).center().y() + 110);
    const Key branch
        = perform([&](Edit& edit) { return addBranch(edit, elementOf(question), {.type = type::ParallelGateway}); });
    EXPECT_GE(boundsOf(branch).center().y(), boundsOf(lower).center().y() + 80);
}

TEST_F(StepOrderTest, ABranchStaysInTheLaneOfItsQuestion)
{
    const Key question = append(startShape(), type::ExclusiveGateway, QStringLiteral("Complete?"));
    const Key pool = create(type::Participant, {400, 300});
    const double before = boundsOf(pool).height();
    const Key branch = perform([&](Edit& edit) {
        return addBranch(edit, elementOf(question), {.type = type::Task, .name = QStringLiteral("Ask")});
    });
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(branch)));
    EXPECT_GE(boundsOf(pool).height(), before);
}

TEST_F(StepOrderTest, ALaneGrowsForAnyNumberOfBranches)
{
    const Key question = append(startShape(), type::ExclusiveGateway, QStringLiteral("How paid?"));
    append(question, type::Task, QStringLiteral("Card"));
    const Key pool = create(type::Participant, {400, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const auto lanes = bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet")->children(u"lane");
    const Key below = create(type::Task, boundsOf(shapeOf(*lanes[1])).center() + QPointF(-100, 0)); // stays in its lane
    const QByteArray start = tree().save();
    for (const TypeId what : {type::Task, type::Task, type::EndEvent, type::Task}) {
        const Key branch = perform([&](Edit& edit) { return addBranch(edit, elementOf(question), {.type = what}); });
        ASSERT_NE(branch, noKey);
        EXPECT_TRUE(boundsOf(shapeOf(*lanes[0])).contains(boundsOf(branch)));
        EXPECT_TRUE(boundsOf(shapeOf(*lanes[1])).contains(boundsOf(below)));
    }
    EXPECT_EQ(lanes[0]->children(u"flowNodeRef").size(), 7U);
    EXPECT_EQ(lanes[1]->children(u"flowNodeRef").size(), 1U);
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(shapeOf(*lanes[1]))));
    while (tree().save() != start)
        document_->undo();
}

TEST_F(StepOrderTest, AnOpenSubProcessGrowsForItsBranches)
{
    const Key around = perform([&](Edit& edit) {
        return editing::create(edit, plane(), {.type = type::SubProcess, .isExpanded = true}, {500, 400});
    });
    const Key question = create(type::ExclusiveGateway, boundsOf(around).center() - QPointF(120, 40));
    append(question, type::Task);
    for (int i = 0; i < 3; ++i) {
        const Key branch
            = perform([&](Edit& edit) { return addBranch(edit, elementOf(question), {.type = type::Task}); });
        ASSERT_NE(branch, noKey);
        EXPECT_TRUE(boundsOf(around).contains(boundsOf(branch)));
        EXPECT_EQ(shown(branch).parent(), &shown(around));
    }
}

/// A pool in which the flow runs down, divided into two lanes, with two steps in the left one.
class UprightStepOrderTest : public StepOrderTest {
protected:
    void SetUp() override
    {
        StepOrderTest::SetUp();
        pool = perform([&](Edit& edit) {
            return editing::create(
                edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical}, {400, 300});
        });
        perform([&](Edit& edit) { splitLane(edit, pool, 2); });
        lanes = bpmn::referred(tree(), shown(pool), u"processRef")->child(u"laneSet")->children(u"lane");
        first = append(startShape(), type::Task, QStringLiteral("First"));
        last = append(first, type::Task, QStringLiteral("Last"));
    }
    QRectF lane(std::size_t index) const { return boundsOf(shapeOf(*lanes[index])); }

    Key pool = noKey, first = noKey, last = noKey;
    std::vector<const Element*> lanes;
};

TEST_F(UprightStepOrderTest, AStepComesBetweenTwoFromTopToBottom)
{
    const Key between = insertAfter(first, QStringLiteral("Between"));
    EXPECT_THAT(told(), ElementsAre("Start event", "First", "Between", "Last"));
    EXPECT_GT(boundsOf(between).top(), boundsOf(first).bottom());
    EXPECT_GT(boundsOf(last).top(), boundsOf(between).bottom());
    EXPECT_EQ(boundsOf(between).center().x(), boundsOf(first).center().x());
    EXPECT_TRUE(lane(0).contains(boundsOf(between)));
    EXPECT_TRUE(lane(0).contains(boundsOf(last)));
}

TEST_F(UprightStepOrderTest, BranchesStandBesideEachOtherInTheirLane)
{
    const Key question = append(last, type::ExclusiveGateway, QStringLiteral("How paid?"));
    Key before = append(question, type::Task);
    for (int i = 0; i < 3; ++i) {
        const Key branch
            = perform([&](Edit& edit) { return addBranch(edit, elementOf(question), {.type = type::Task}); });
        ASSERT_NE(branch, noKey);
        EXPECT_GT(boundsOf(branch).left(), boundsOf(before).right());
        EXPECT_GT(boundsOf(branch).top(), boundsOf(question).bottom());
        EXPECT_TRUE(lane(0).contains(boundsOf(branch)));
        before = branch;
    }
    EXPECT_EQ(lane(0).right(), lane(1).left());
}

TEST_F(UprightStepOrderTest, AStepMayBePassedByAtItsSide)
{
    append(last, type::EndEvent, QStringLiteral("Done"));
    const Key flow = perform([&](Edit& edit) { return makeConditional(edit, elementOf(last)); });
    ASSERT_NE(flow, noKey);
    EXPECT_THAT(told(), ElementsAre("Start event", "First", "Exclusive gateway", ".Last", ".-> Done", "Done"));
    for (const Element* gateway : process().children(u"exclusiveGateway")) {
        EXPECT_EQ(boundsOf(shapeOf(*gateway)).center().x(), boundsOf(last).center().x());
        EXPECT_TRUE(lane(0).contains(boundsOf(shapeOf(*gateway))));
    }
}

TEST_F(UprightStepOrderTest, TwoStepsChangePlaces)
{
    append(last, type::EndEvent, QStringLiteral("Done"));
    EXPECT_TRUE(perform([&](Edit& edit) { return swapWithNext(edit, elementOf(first)); }));
    EXPECT_THAT(told(), ElementsAre("Start event", "Last", "First", "Done"));
    EXPECT_LT(boundsOf(last).top(), boundsOf(first).top());
    EXPECT_EQ(boundsOf(last).center().x(), boundsOf(first).center().x());
}

TEST_F(StepOrderTest, TwoStepsChangePlaces)
{
    const QByteArray start = tree().save();
    const Key first = append(startShape(), type::Task, QStringLiteral("First"));
    const Key second = append(first, type::UserTask, QStringLiteral("Second"));
    append(second, type::EndEvent, QStringLiteral("Done"));
    EXPECT_TRUE(perform([&](Edit& edit) { return swapWithNext(edit, elementOf(first)); }));
    EXPECT_THAT(told(), ElementsAre("Start event", "Second", "First", "Done"));
    EXPECT_LT(boundsOf(second).left(), boundsOf(first).left());
    EXPECT_FALSE(canSwapWithNext(tree(), elementOf(first)));
    expectNothingOverlaps();
    expectUndoRestores(start);
}

TEST_F(StepOrderTest, ALaneTakesAStepIntoAFreeRowAndGrowsForIt)
{
    const Key task = append(startShape(), type::Task, QStringLiteral("Check"));
    const Key pool = create(type::Participant, {400, 300});
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Element* process = bpmn::referred(tree(), shown(pool), u"processRef");
    const auto lanes = process->child(u"laneSet")->children(u"lane");
    std::vector<Key> steps {task};
    for (int i = 0; i < 3; ++i)
        steps.push_back(perform([&](Edit& edit) {
            const QPointF at = boundsOf(task).center() + QPointF(0, i * 10.0);
            const Key made = editing::create(edit, plane(), {.type = type::Task}, at);
            return made;
        }));
    const QByteArray before = tree().save();
    for (const Key step : steps)
        EXPECT_TRUE(perform([&](Edit& edit) { return assignLane(edit, elementOf(step), lanes[1]->key()); }));
    for (const Key step : steps) {
        EXPECT_TRUE(boundsOf(shapeOf(*lanes[1])).contains(boundsOf(step)));
        for (const Key other : steps)
            EXPECT_TRUE(step == other || !boundsOf(step).intersects(boundsOf(other)));
    }
    EXPECT_EQ(lanes[1]->children(u"flowNodeRef").size(), 4U);
    EXPECT_TRUE(boundsOf(pool).contains(boundsOf(shapeOf(*lanes[1]))));
    EXPECT_EQ(boundsOf(shapeOf(*lanes[0])).bottom(), boundsOf(shapeOf(*lanes[1])).top());
    while (document_->tree().save() != before)
        document_->undo();
}

TEST_F(StepOrderTest, AnUprightLaneTakesAStepSideways)
{
    const Key pool = perform([&](Edit& edit) {
        return editing::create(
            edit, plane(), {.type = type::Participant, .variant = NewElement::Variant::Vertical}, {400, 300});
    });
    perform([&](Edit& edit) { splitLane(edit, pool, 2); });
    const Element* process = bpmn::referred(tree(), shown(pool), u"processRef");
    const auto lanes = process->child(u"laneSet")->children(u"lane");
    const QRectF right = boundsOf(shapeOf(*lanes[1]));
    const double height = boundsOf(startShape()).center().y();
    const Key start = bpmn::flowElements(*process).front()->key();
    EXPECT_TRUE(perform([&](Edit& edit) { return assignLane(edit, start, lanes[1]->key()); }));
    const QPointF moved = boundsOf(shapeOf(*tree().find(start))).center();
    EXPECT_EQ(moved.y(), height);
    EXPECT_NEAR(moved.x(), right.center().x(), 1) << "on a whole pixel";
}

TEST_F(StepOrderTest, AStepGoesToAnotherLane)
{
    const Key task = append(startShape(), type::Task, QStringLiteral("Check"));
    create(type::Participant, {400, 300});
    const Key outside = create(type::Participant, {400, 900});
    EXPECT_FALSE(perform([&](Edit& edit) { return assignLane(edit, elementOf(task), noKey); }));
    EXPECT_TRUE(perform([&](Edit& edit) { return assignLane(edit, elementOf(task), elementOf(outside)); }));
    EXPECT_EQ(boundsOf(task).center().y(), boundsOf(outside).center().y());
}

} // namespace millrace::editing
