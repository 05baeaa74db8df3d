// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/plane_index.h"

#include "tests/modeler/editing/editing_fixture.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace millrace::editing {

class PlaneIndexTest : public EditingTest {
protected:
    /// By reading the whole plane.
    std::vector<const Element*> shapesMeeting(const QRectF& area) const
    {
        std::vector<const Element*> found;
        for (const Element* shape : shapesOn(*tree().find(plane()))) {
            const auto bounds = bpmn::bounds(*shape);
            if (bounds && bounds->intersects(area))
                found.push_back(shape);
        }
        std::sort(found.begin(), found.end(), [](const Element* a, const Element* b) { return a->key() < b->key(); });
        return found;
    }
    std::vector<const Element*> shapesFound(const QRectF& area)
    {
        const Edit edit(*document_, QStringLiteral("Ask"));
        std::vector<const Element*> found = edit.drawnIn(*tree().find(plane()), area);
        std::erase_if(found, [](const Element* drawn) { return !drawn->is(type::BPMNShape); });
        return found;
    }
};

TEST_F(PlaneIndexTest, KeepsInStepWithEditsUndoAndRollback)
{
    const QRectF old(350, 360, 99, 79);
    const QRectF now(650, 660, 99, 79);
    const Key task = create(type::Task, {400, 400});
    ASSERT_EQ(shapesFound(old).size(), 1u);
    {
        Edit edit(*document_, QStringLiteral("Not committed"));
        moveShapes(edit, {task}, {300, 300});
        EXPECT_TRUE(edit.drawnIn(*tree().find(plane()), old).empty());
        EXPECT_EQ(edit.drawnIn(*tree().find(plane()), now).size(), 1u);
    }
    EXPECT_EQ(shapesFound(old).size(), 1u);
    perform([&](Edit& edit) { moveShapes(edit, {task}, {300, 300}); });
    EXPECT_TRUE(shapesFound(old).empty());
    EXPECT_EQ(shapesFound(now).size(), 1u);
    document_->undo();
    EXPECT_EQ(shapesFound(old).size(), 1u);
    perform([&](Edit& edit) { remove(edit, {shown(task).key()}); });
    EXPECT_TRUE(shapesFound(old).empty());
    document_->undo();
    EXPECT_EQ(shapesFound(old).size(), 1u);
}

TEST_F(PlaneIndexTest, FindsALineByItsBox)
{
    const Key task = append(startShape(), type::Task);
    const Key edge = shapeOf(*bpmn::incoming(tree(), shown(task)).front());
    const bpmn::Waypoints line = bpmn::waypoints(*tree().find(edge));
    const QPointF middle = (line.front() + line.back()) / 2;
    const Edit edit(*document_, QStringLiteral("Ask"));
    const auto found = edit.drawnIn(*tree().find(plane()), QRectF(middle - QPointF(2, 2), QSizeF(4, 4)));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front()->key(), edge);
}

RC_GTEST_FIXTURE_PROP(PlaneIndexTest, FindsWhatReadingTheWholePlaneFinds, ())
{
    for (int step = *rc::gen::inRange(1, 20); step > 0; --step) {
        const QPointF place(*rc::gen::inRange(0, 1000) + 0.5, *rc::gen::inRange(0, 1000) + 0.5);
        const auto shapes = shapesOn(*tree().find(plane()));
        const Key any = shapes.empty() ? noKey : shapes[*rc::gen::inRange<std::size_t>(0, shapes.size())]->key();
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            document_->undo();
            break;
        case 1:
            document_->redo();
            break;
        case 2:
            if (any != noKey)
                perform([&](Edit& edit) { moveShapes(edit, {any}, place / 4); });
            break;
        default:
            create(type::Task, place);
        }
        // Off the borders: touching counts for an index, and not for QRectF.
        const QRectF area(*rc::gen::inRange(0, 800) + 0.26, *rc::gen::inRange(0, 800) + 0.26, 300, 200);
        RC_ASSERT(shapesFound(area) == shapesMeeting(area));
    }
}

} // namespace millrace::editing
