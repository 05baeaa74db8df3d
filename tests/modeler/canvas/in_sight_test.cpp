// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QAction>

namespace millrace::canvas {
namespace {

using test::bpmnFile;
using test::edge;
using test::shape;

/// What is shown of the diagram, and when that changes.
class InSightTest : public test::ViewTest {
protected:
    void SetUp() override
    {
        load(bpmnFile("<task id=\"A\" name=\"Here\"/><task id=\"B\" name=\"Far\"/>",
            shape("A", 200, 200, 100, 80) + shape("B", 5000, 3000, 100, 80)));
        lookAt({500, 300});
    }
    void lookAt(QPointF middle)
    {
        view.scrollBy(
            view.viewport().toWidget(view.viewport().visible(view.size()).center()) - view.viewport().toWidget(middle));
    }
    bool isInSight(QStringView id) const { return view.viewport().visible(view.size()).contains(boxOf(id)); }
    void rename(QStringView id)
    {
        ASSERT_TRUE(view.edit(
            QStringLiteral("Rename"), [&](editing::Edit& edit) { editing::rename(edit, keyOf(id), u"New"_qs); }));
    }
};

TEST_F(InSightTest, UndoAndRedoShowWhatTheyChange)
{
    rename(u"B");
    EXPECT_FALSE(isInSight(u"B")) << "an edit from elsewhere does not scroll";
    document->undo();
    EXPECT_TRUE(isInSight(u"B"));
    lookAt({500, 300});
    document->redo();
    EXPECT_TRUE(isInSight(u"B"));
}

TEST_F(InSightTest, UndoOfWhatIsSeenDoesNotScroll)
{
    rename(u"A");
    lookAt({590, 300}); // near the left border, under the palette in part
    const Viewport before = view.viewport();
    document->undo();
    EXPECT_EQ(view.viewport(), before);
}

TEST_F(InSightTest, WhatIsDuplicatedIsSeen)
{
    view.selectElements({keyOf(u"B")});
    lookAt({500, 300});
    view.duplicateSelected();
    ASSERT_EQ(view.selection().size(), 1U);
    const QRectF copy = view.figures().find(view.selection().front())->box;
    EXPECT_TRUE(view.viewport().visible(view.size()).contains(copy));
}

TEST_F(InSightTest, UndoOfWhatIsGoneShowsWhereItWas)
{
    Key made = metamodel::noKey;
    view.edit(QStringLiteral("Create"), [&](editing::Edit& edit) {
        made = editing::create(edit, view.figures().plane(), {.type = bpmn::type::Task}, {9000, 100});
    });
    document->undo();
    EXPECT_EQ(view.figures().find(made), nullptr);
    EXPECT_TRUE(view.viewport().visible(view.size()).contains(QPointF(9000, 100)));
}

TEST_F(InSightTest, ChoosingInAListDoesNotMoveWhatIsSeen)
{
    lookAt({500, 200 + 300}); // A is near the upper border
    const Viewport before = view.viewport();
    ASSERT_TRUE(isInSight(u"A"));
    view.reveal({keyOf(u"A")});
    EXPECT_EQ(view.viewport(), before);
    EXPECT_EQ(view.selectedElements(), std::vector<Key> {keyOf(u"A")});
    view.reveal({keyOf(u"B")});
    EXPECT_TRUE(isInSight(u"B"));
}

TEST_F(InSightTest, LinesHopUnlessTold)
{
    QAction* action = nullptr;
    for (QAction* candidate : view.actions())
        if (candidate->objectName() == QLatin1String("canvas.lineJumps"))
            action = candidate;
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isChecked());
    EXPECT_TRUE(view.hasLineJumps());
    action->trigger();
    EXPECT_FALSE(view.hasLineJumps());
    view.setDocument(document.get());
    EXPECT_FALSE(view.hasLineJumps());
    view.setLineJumps(true);
    EXPECT_TRUE(action->isChecked());
}

} // namespace
} // namespace millrace::canvas
