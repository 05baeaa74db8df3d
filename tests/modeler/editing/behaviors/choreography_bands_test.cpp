// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

using ChoreographyBandsTest = EditingTest;

TEST_F(ChoreographyBandsTest, StayOnTheTask)
{
    perform([&](Edit& edit) { remove(edit, {process().child(u"startEvent")->key()}); });
    const Key task = create(type::ChoreographyTask, {500, 400});
    ASSERT_NE(task, noKey);
    std::vector<Key> bands;
    for (const metamodel::Reference& reference : tree().referencesTo(tree().find(task)->id()))
        bands.push_back(reference.from);
    ASSERT_EQ(bands.size(), 2U);
    const QByteArray start = tree().save();
    perform([&](Edit& edit) { moveShapes(edit, {task}, {120, 60}); });
    perform([&](Edit& edit) { resizeShape(edit, task, QRectF(boundsOf(task).topLeft(), QSizeF(160, 120))); });
    const QRectF box = boundsOf(task);
    EXPECT_EQ(box.size(), QSizeF(160, 120));
    EXPECT_EQ(boundsOf(bands[0]), QRectF(box.left(), box.top(), 160, 20));
    EXPECT_EQ(boundsOf(bands[1]), QRectF(box.left(), box.bottom() - 20, 160, 20));
    document_->undo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
    perform([&](Edit& edit) { remove(edit, {shown(task).key()}); });
    EXPECT_EQ(tree().find(bands[0]), nullptr); // and they go with it
}

} // namespace millrace::editing
