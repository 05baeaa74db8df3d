// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class AnnotationSizeTest : public EditingTest {
protected:
    void write(Key note, const QString& text)
    {
        perform([&](Edit& edit) { rename(edit, shown(note).key(), text); });
    }
};

TEST_F(AnnotationSizeTest, ANoteGrowsWithItsText)
{
    const Key note = create(type::TextAnnotation, {500, 400});
    const QRectF before = boundsOf(note);
    const QByteArray start = tree().save();
    write(note, QStringLiteral("Customers of ten years and more are served by the head of the branch in person"));
    EXPECT_EQ(boundsOf(note).topLeft(), before.topLeft());
    EXPECT_EQ(boundsOf(note).width(), before.width());
    EXPECT_GT(boundsOf(note).height(), before.height() + 30);
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(AnnotationSizeTest, AShortTextHasRoomEnough)
{
    const Key note = create(type::TextAnnotation, {500, 400});
    const QRectF before = boundsOf(note);
    write(note, QStringLiteral("In person"));
    EXPECT_EQ(boundsOf(note), before);
}

} // namespace millrace::editing
