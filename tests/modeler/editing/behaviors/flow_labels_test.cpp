// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/obstacles.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

/// A flow from one task down to another, with a name, and a line that crosses it in its middle.
class FlowLabelsTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        const Key upper = create(type::Task, {400, 100});
        const Key lower = create(type::Task, {400, 500});
        left_ = create(type::Task, {100, 300});
        right_ = create(type::Task, {700, 300});
        flow_ = connect(upper, lower);
        perform([&](Edit& edit) { setWaypoints(edit, flow_, {{400, 140}, {400, 460}}); });
    }
    void rename()
    {
        perform([&](Edit& edit) { editing::rename(edit, shown(flow_).key(), QStringLiteral("no")); });
    }
    Key cross()
    {
        const Key line = perform([&](Edit& edit) {
            const Key made = editing::connect(edit, left_, right_);
            setWaypoints(edit, made, {{150, 300}, {650, 300}});
            return made;
        });
        EXPECT_EQ(bpmn::waypoints(*tree().find(line)).size(), 2);
        return line;
    }
    void expectBeside() const
    {
        const auto label = bpmn::labelBounds(*tree().find(flow_));
        ASSERT_TRUE(label);
        for (const Element* edge : edgesOn(*tree().find(plane()))) {
            const auto line = bpmn::waypoints(*edge);
            for (qsizetype i = 1; i < line.size(); ++i)
                EXPECT_FALSE(layout::passesThrough(line[i - 1], line[i], *label));
        }
        EXPECT_LT(std::abs(label->center().x() - 400), 40);
        EXPECT_GT(label->top(), 140);
        EXPECT_LT(label->bottom(), 460);
    }

    Key left_ = noKey;
    Key right_ = noKey;
    Key flow_ = noKey;
};

TEST_F(FlowLabelsTest, ANameThatIsGivenStandsBesideOtherLines)
{
    cross();
    const QByteArray start = tree().save();
    rename();
    expectBeside();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(FlowLabelsTest, ANameMakesWayForANewLine)
{
    rename();
    EXPECT_FALSE(bpmn::labelBounds(*tree().find(flow_)));
    cross();
    expectBeside();
}

TEST_F(FlowLabelsTest, WhatSomebodyHasPlacedStays)
{
    rename();
    perform([&](Edit& edit) { placeLabel(edit, flow_, {406, 290, 20, 14}); });
    cross();
    EXPECT_EQ(bpmn::labelBounds(*tree().find(flow_)), QRectF(406, 290, 20, 14));
}

TEST_F(FlowLabelsTest, ANameAtItsEndStaysWhenTheOtherEndMoves)
{
    const Key target = shapeOf(*bpmn::referred(tree(), shown(flow_), u"targetRef"));
    rename();
    perform([&](Edit& edit) {
        setWaypoints(edit, flow_, {{400, 140}, {400, 300}, {150, 300}, {150, 500}, {350, 500}});
        placeLabel(edit, flow_, {410, 150, 20, 14});
    });
    perform([&](Edit& edit) { moveShapes(edit, {target}, {60, 0}); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(flow_)), QRectF(410, 150, 20, 14));
    const Key source = shapeOf(*bpmn::referred(tree(), shown(flow_), u"sourceRef"));
    perform([&](Edit& edit) { moveShapes(edit, {source, target}, {70, 30}); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(flow_)), QRectF(480, 180, 20, 14)) << "with all of its flow";
}

TEST_F(FlowLabelsTest, ANameInTheMiddleFollowsIt)
{
    const Key target = shapeOf(*bpmn::referred(tree(), shown(flow_), u"targetRef"));
    rename();
    perform([&](Edit& edit) { placeLabel(edit, flow_, {406, 290, 20, 14}); });
    perform([&](Edit& edit) { moveShapes(edit, {target}, {0, 200}); });
    EXPECT_EQ(bpmn::labelBounds(*tree().find(flow_)), QRectF(406, 390, 20, 14));
}

TEST_F(FlowLabelsTest, NothingIsWrittenWhereItsPlaceIsFree)
{
    rename();
    EXPECT_FALSE(bpmn::labelBounds(*tree().find(flow_)));
}

} // namespace millrace::editing
