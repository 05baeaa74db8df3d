// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class PasteTest : public EditingTest {
protected:
    std::vector<Key> pasteAt(QPointF at, const std::vector<Key>& copied)
    {
        const QByteArray clipboard = copy(tree(), copied);
        return perform([&](Edit& edit) { return paste(edit, plane(), clipboard, at); });
    }
};

TEST_F(PasteTest, CopyAndPasteGiveFreshIdsAndInnerFlows)
{
    const QByteArray start = tree().save();
    const Key first = append(startShape(), type::Task, QStringLiteral("A"));
    const Key second = append(first, type::Task, QStringLiteral("B"));
    const QByteArray clipboard = copy(tree(), {first, second});
    const auto pasted = perform([&](Edit& edit) { return paste(edit, plane(), clipboard, {500, 800}); });
    ASSERT_EQ(pasted.size(), 3U);
    int tasks = 0;
    for (Key key : pasted) {
        if (!shown(key).is(type::Task))
            continue;
        ++tasks;
        EXPECT_NE(&shown(key), &shown(first));
    }
    EXPECT_EQ(tasks, 2);
    EXPECT_EQ(process().children(u"task").size(), 4U);
    // A's way in did not come along; nothing is broken by it.
    EXPECT_TRUE(tree().brokenReferences().empty());
    expectUndoRestores(start);
}

TEST_F(PasteTest, PastingIntoAnotherDocumentWorks)
{
    const Key task = append(startShape(), type::UserTask, QStringLiteral("A"));
    const QByteArray clipboard = copy(tree(), {task});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    Edit edit(*other, QStringLiteral("Paste"));
    const Key otherPlane = bpmn::diagrams(other->tree()).front()->child(u"BPMNPlane")->key();
    EXPECT_EQ(paste(edit, otherPlane, clipboard, {300, 300}).size(), 1U);
    EXPECT_THROW(paste(edit, otherPlane, "plain text", {300, 300}), base::Failure);
    edit.commit();
    EXPECT_TRUE(other->tree().brokenReferences().empty());
}

/// Where the host did not come along.
class PastedEventTest : public PasteTest {
protected:
    void SetUp() override
    {
        PasteTest::SetUp();
        create(type::SubProcess, {700, 500});
        create(type::Task, {300, 200});
    }
    Key event(TypeId definition) { return create(type::BoundaryEvent, {300, 240}, definition); }
};

TEST_F(PastedEventTest, StandsOnItsOwnElsewhere)
{
    const auto pasted = pasteAt({700, 500}, {event(type::TimerEventDefinition)});
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_TRUE(shown(pasted[0]).is(type::IntermediateCatchEvent));
    EXPECT_TRUE(shown(pasted[0]).parent()->is(type::SubProcess));
    EXPECT_EQ(bpmn::eventDefinitions(shown(pasted[0])).size(), 1U);
}

TEST_F(PastedEventTest, SitsOnTheBorderThatItIsPutOn)
{
    const Key other = create(type::Task, {300, 500});
    const auto pasted = pasteAt({300, 540}, {event(type::ErrorEventDefinition)});
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_EQ(shown(pasted[0]).attribute(u"attachedToRef"), shown(other).id());
}

TEST_F(PastedEventTest, IsLeftOutWhereItCanBeNeither)
{
    const QByteArray clipboard = copy(tree(), {event(type::ErrorEventDefinition)});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Key otherPlane = bpmn::diagrams(other->tree()).front()->child(u"BPMNPlane")->key();
    const QByteArray start = other->tree().save();
    Edit edit(*other, QStringLiteral("Paste"));
    EXPECT_TRUE(paste(edit, otherPlane, clipboard, {300, 300}).empty());
    edit.commit();
    EXPECT_EQ(bpmn::processes(other->tree()).front()->child(u"boundaryEvent"), nullptr);
    const auto reread = bpmn::load(other->tree().save());
    EXPECT_TRUE(reread.problems.empty());
    other->undo();
    EXPECT_EQ(other->tree().save(), start);
}

TEST_F(PasteTest, WhatIsReferredToComesAlongIntoAnotherDocument)
{
    const Key event = create(type::IntermediateCatchEvent, {500, 300}, type::MessageEventDefinition);
    perform([&](Edit& edit) {
        define(edit, bpmn::eventDefinitions(shown(event)).front()->key(), QStringLiteral("messageRef"),
            QStringLiteral("Order"));
    });
    const Key data = create(type::DataObjectReference, {600, 400});
    const QByteArray clipboard = copy(tree(), {event, data});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Tree& otherTree = other->tree();
    const Key otherPlane = bpmn::diagrams(otherTree).front()->child(u"BPMNPlane")->key();
    for (int i = 0; i < 2; ++i) {
        Edit edit(*other, QStringLiteral("Paste"));
        EXPECT_EQ(paste(edit, otherPlane, clipboard, {300, 300 + i * 100.0}).size(), 2U);
        edit.commit();
    }
    const Element* process = bpmn::processes(otherTree).front();
    for (const Element* pasted : process->children(u"intermediateCatchEvent")) {
        const Element* message = bpmn::referred(otherTree, *bpmn::eventDefinitions(*pasted).front(), u"messageRef");
        ASSERT_NE(message, nullptr);
        EXPECT_EQ(message->name(), QStringLiteral("Order"));
    }
    EXPECT_EQ(otherTree.root().children(u"message").size(), 1U);
    EXPECT_EQ(process->children(u"dataObject").size(), 1U);
    EXPECT_TRUE(otherTree.brokenReferences().empty());
}

TEST_F(PasteTest, WhatHasNoDiagramIsRefusedWithASentence)
{
    const QByteArray undrawn
        = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"u\">"
          "<process id=\"p\"><task id=\"t\"/></process></definitions>";
    const QByteArray start = tree().save();
    {
        Edit edit(*document_, QStringLiteral("Paste"));
        EXPECT_THROW(paste(edit, plane(), undrawn, {300, 300}), base::Failure);
    }
    EXPECT_EQ(tree().save(), start);
}

} // namespace millrace::editing
