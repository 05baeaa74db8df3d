// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/clipboard_content.h"

#include "tests/modeler/canvas/fixture.h"

#include <QClipboard>
#include <QImage>

namespace millrace::canvas {
namespace {

using ClipboardContentTest = test::ViewTest;

TEST_F(ClipboardContentTest, CopyingPutsAPictureOfTheSelectionBesideTheBpmn)
{
    load(test::smallProcess());
    view.selectElements({keyOf(u"A")});
    view.copySelected();
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(content, nullptr);
    EXPECT_TRUE(content->hasFormat(ClipboardContent::bpmnType()));
    EXPECT_TRUE(content->hasText());
    ASSERT_TRUE(content->hasImage());
    const auto picture = content->imageData().value<QImage>();
    EXPECT_GE(picture.width(), 200); // the task alone at twice its size, with a margin
    EXPECT_LT(picture.width(), 400);
    const QByteArray svg = content->data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("First"));
    EXPECT_FALSE(svg.contains("Second"));
}

TEST_F(ClipboardContentTest, WhatIsCopiedCanStillBePasted)
{
    load(test::smallProcess());
    view.selectElements({keyOf(u"A"), keyOf(u"B")});
    view.copySelected();
    view.paste();
    EXPECT_EQ(view.selection().size(), 3U); // with the flow between them
    EXPECT_EQ(document->tree().save().count("name=\"First\""), 2);
}

TEST(ClipboardContent, HasNothingOfOtherKinds)
{
    const ClipboardContent content("<definitions/>");
    EXPECT_FALSE(content.hasFormat(QStringLiteral("text/html")));
    EXPECT_TRUE(content.data(QStringLiteral("text/html")).isEmpty());
}

} // namespace
} // namespace millrace::canvas
