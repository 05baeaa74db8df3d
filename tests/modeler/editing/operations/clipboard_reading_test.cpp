// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {
namespace {

/// Files that say what there is, and not where.
class UndrawnClipboardTest : public EditingTest {
protected:
    static QByteArray file(const QByteArray& content)
    {
        return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"u\">" + content
            + "</definitions>";
    }
    static QByteArray process(const QByteArray& id)
    {
        return "<process id=\"" + id + "\"><startEvent id=\"" + id + "s\"/><task id=\"" + id
            + "t\" name=\"Check\"/><sequenceFlow id=\"" + id + "f\" sourceRef=\"" + id + "s\" targetRef=\"" + id
            + "t\"/></process>";
    }
    std::vector<Key> pasteAt(QPointF at, const QByteArray& clipboard)
    {
        return perform([&](Edit& edit) { return paste(edit, plane(), clipboard, at); });
    }
    QRectF extentOf(const std::vector<Key>& shapes) const
    {
        QRectF all;
        for (const Key key : shapes)
            if (const auto bounds = bpmn::bounds(*tree().find(key)))
                all |= *bounds;
        return all;
    }
};

TEST_F(UndrawnClipboardTest, IsLaidOutWhereItIsPasted)
{
    const QByteArray start = tree().save();
    const auto pasted = pasteAt({700, 500}, file(process("p")));
    EXPECT_EQ(pasted.size(), 3U);
    EXPECT_EQ(bpmn::processes(this->tree()).size(), 1U);
    EXPECT_EQ(bpmn::processes(this->tree()).front()->children(u"task").size(), 1U);
    EXPECT_NEAR(extentOf(pasted).center().x(), 700, 10);
    EXPECT_NEAR(extentOf(pasted).center().y(), 500, 10);
    EXPECT_TRUE(tree().brokenReferences().empty());
    document_->undo();
    EXPECT_EQ(tree().save(), start) << "one step";
}

TEST_F(UndrawnClipboardTest, WordsAroundItDoNotMatter)
{
    EXPECT_EQ(
        pasteAt({700, 500}, "Here is your process:\n```xml\n" + file(process("p")) + "\n```\nShall I go on?\n").size(),
        3U);
}

TEST_F(UndrawnClipboardTest, PoolsWithMessagesAreDrawnToo)
{
    const auto pasted = pasteAt({700, 500},
        file("<collaboration id=\"c\"><participant id=\"a\" name=\"A\" processRef=\"p\"/><participant id=\"b\" "
             "name=\"B\"/><messageFlow id=\"m\" sourceRef=\"pt\" targetRef=\"b\"/></collaboration>"
            + process("p")));
    EXPECT_EQ(pasted.size(), 6U);
    const Element& whole = *bpmn::shown(tree(), *tree().find(plane()));
    EXPECT_EQ(whole.children(u"participant").size(), 2U);
    EXPECT_EQ(whole.children(u"messageFlow").size(), 1U);
    EXPECT_TRUE(tree().brokenReferences().empty());
}

TEST_F(UndrawnClipboardTest, SeveralProcessesLieBesideEachOther)
{
    const auto pasted = pasteAt({700, 500}, file(process("p") + process("q")));
    ASSERT_EQ(pasted.size(), 6U);
    std::vector<QRectF> shapes;
    for (const Key key : pasted)
        if (const auto bounds = bpmn::bounds(*tree().find(key)))
            shapes.push_back(*bounds);
    ASSERT_EQ(shapes.size(), 4U);
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(shapes[i].intersects(shapes[j]));
}

TEST_F(UndrawnClipboardTest, ElementsWithoutIdsGetSome)
{
    const auto pasted = pasteAt({700, 500}, file("<process><task name=\"A\"/><userTask name=\"B\"/></process>"));
    ASSERT_EQ(pasted.size(), 2U);
    for (const Key key : pasted)
        EXPECT_FALSE(shown(key).id().isEmpty());
}

TEST_F(UndrawnClipboardTest, WhatHoldsNothingIsRefusedWithASentence)
{
    const QByteArray start = tree().save();
    for (const QByteArray& clipboard : {QByteArray("plain text"), QByteArray("a < b and c > d"), file(""),
             file("<process id=\"p\"/>"), QByteArray("<html><body/></html>")}) {
        Edit edit(*document_, QStringLiteral("Paste"));
        EXPECT_THROW(paste(edit, plane(), clipboard, {300, 300}), base::Failure) << clipboard.toStdString();
    }
    EXPECT_EQ(tree().save(), start);
}

} // namespace
} // namespace millrace::editing
